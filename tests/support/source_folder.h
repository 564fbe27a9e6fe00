// Where the source tree lies, for what tests, benchmarks and fuzz targets read from it. One object
// file knows: all others are the same in every clone, so that a compiler cache can share them.
#pragma once

namespace amts {

const char* source_folder();

/// tests/data
const char* test_data_folder();

}  // namespace amts
