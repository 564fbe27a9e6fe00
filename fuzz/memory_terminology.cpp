// Terminology from TBX and Markdown: an error or terms; then matching never leaves its sentence,
// and each term is found in itself or hidden by a longer one.
#include <cstdint>
#include <cstdlib>

#include "base/error.h"
#include "memory/term_matcher.h"
#include "text/utf8.h"

namespace {

using namespace amts;

void exercise(const memory::Terminology& terminology, std::string_view sentence) {
  if (terminology.languages.size() < 2) return;
  const text::LanguagePair pair = {terminology.languages[0], terminology.languages[1]};
  const memory::TermMatcher matcher(memory::term_pairs(terminology, pair), pair,
                                    memory::TermCase::kInsensitive);
  size_t end = 0;
  const auto found = matcher.find(sentence);
  for (const memory::TermOccurrence& o : found) {
    if (o.begin < end || o.end <= o.begin || o.end > sentence.size()) std::abort();
    end = o.end;
    if (text::find_invalid_utf8(o.target) != std::string_view::npos) std::abort();
  }
  if (matcher.honoured(found, sentence).size() != found.size()) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const bool valid = text::find_invalid_utf8(bytes) == std::string_view::npos;
  try {
    const memory::Terminology tbx = memory::parse_tbx(bytes, "f");
    if (valid) exercise(tbx, bytes);
  } catch (const Error&) {
  }
  if (!valid) return 0;
  memory::TerminologyRules rules;
  rules.pair = {"en", "zh"};
  exercise(memory::parse_markdown_glossary(bytes, rules), bytes);
  return 0;
}
