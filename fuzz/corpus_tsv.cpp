// TSV: whatever parses is written and parses to the same again; all else is a FormatError.
#include <cstdint>
#include <cstdlib>

#include "corpus/csv.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace amts::corpus;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  try {
    const std::string written = format_delimited(parse_delimited(bytes, kTab, "f"), kTab);
    if (format_delimited(parse_delimited(written, kTab, "f"), kTab) != written) std::abort();
  } catch (const amts::FormatError&) {
  }
  return 0;
}
