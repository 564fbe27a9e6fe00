// PO: whatever parses is written and parses to the same again; all else is a FormatError.
#include <cstdint>
#include <cstdlib>

#include "corpus/po.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace amts::corpus;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  // As long as they are: writing does not cut, so reading must not either.
  ImportRules rules;
  rules.max_segment_bytes = size_t{1} << 30;
  rules.unique_sources = false;
  try {
    const std::string written = format_po(parse_po(bytes, "f", nullptr, rules));
    if (format_po(parse_po(written, "f", nullptr, rules)) != written) std::abort();
  } catch (const amts::FormatError&) {
  }
  return 0;
}
