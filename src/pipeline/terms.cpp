#include "pipeline/terms.h"

namespace amts::pipeline {

memory::TermMatcher load_terms(const std::filesystem::path& file,
                               const text::LanguagePair& languages, memory::TermCase term_case) {
  memory::TerminologyRules rules;
  rules.pair = languages;
  const memory::Terminology terminology = memory::read_terminology(file, rules);
  return {memory::term_pairs(terminology, languages), languages, term_case};
}

}  // namespace amts::pipeline
