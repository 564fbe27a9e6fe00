// Plain text and lines.
#include "document_promises.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace amts::document;
  using namespace amts::document::fuzz;
  check_promises(as_text(data, size), Format::kText, false);
  check_promises(as_text(data, size), Format::kLines, false);
  return 0;
}
