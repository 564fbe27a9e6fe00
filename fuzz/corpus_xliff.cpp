// XLIFF: whatever parses is written, in both versions, and parses to the same again; all else is a
// FormatError.
#include <cstdint>
#include <cstdlib>

#include "corpus/xliff.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace amts::corpus;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  // As long as they are: writing does not cut, so reading must not either.
  ImportRules rules;
  rules.max_segment_bytes = size_t{1} << 30;
  try {
    const ParallelData read = parse_xliff(bytes, "f", nullptr, rules);
    if (read.target_languages.size() != 1) return 0;
    for (const XliffVersion version : {XliffVersion::k2_1, XliffVersion::k1_2}) {
      const std::string written = format_xliff(read, version);
      if (format_xliff(parse_xliff(written, "f", nullptr, rules), version) != written) std::abort();
    }
  } catch (const amts::FormatError&) {
  }
  return 0;
}
