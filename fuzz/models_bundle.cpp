// model.json: a ModelError, or a description that is written and read as the same again, with file
// names that cannot lead out of the bundle's folder.
#include <cstdint>
#include <cstdlib>

#include "base/error.h"
#include "models/bundle.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace amts::models;
  try {
    const Bundle bundle =
        parse_description(std::string_view(reinterpret_cast<const char*>(data), size), "f");
    for (const BundleFile& file : bundle.files) {
      if (file.name.find('/') != file.name.npos || file.name.starts_with('.')) std::abort();
    }
    const std::string written = describe(bundle);
    if (describe(parse_description(written, "f")) != written) std::abort();
  } catch (const amts::ModelError&) {
  }
  return 0;
}
