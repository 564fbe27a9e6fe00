#include "source_folder.h"

namespace amts {

const char* source_folder() { return AMTS_SOURCE_FOLDER; }

const char* test_data_folder() { return AMTS_SOURCE_FOLDER "/tests/data"; }

}  // namespace amts
