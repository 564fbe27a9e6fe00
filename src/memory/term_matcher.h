// Finds terms in sentences, and says how many were honoured in the translation.
#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "memory/terminology.h"
#include "text/language.h"

namespace amts::memory {

enum class TermCase {
  kSensitive,
  /// Amazon Translate's newer rule: letter case is ignored, and the target follows the occurrence:
  /// lower case or as the terminology has it → target as written; ALL CAPS → upper case; Title Case
  /// → each word capitalised.
  kInsensitive,
};
/// "sensitive", "insensitive". Throws UsageError for others.
TermCase parse_term_case(std::string_view name);

/// A term in a sentence.
struct TermOccurrence {
  size_t begin = 0;  ///< bytes of the sentence
  size_t end = 0;
  size_t term = 0;     ///< index into TermMatcher::terms()
  std::string target;  ///< as it must be written here, letter case settled
};

/// An Aho–Corasick automaton over the terms of one direction. Thread-safe after construction.
class TermMatcher {
 public:
  TermMatcher(std::vector<TermPair> terms, text::LanguagePair pair,
              TermCase term_case = TermCase::kSensitive);
  ~TermMatcher();
  TermMatcher(TermMatcher&&) noexcept;
  TermMatcher& operator=(TermMatcher&&) noexcept;

  const std::vector<TermPair>& terms() const { return terms_; }

  /// A hash of the terms and how they are matched.
  std::string fingerprint() const;

  /// Leftmost-longest occurrences without overlap, at word boundaries. East Asian characters have
  /// none around them; any white space equals any other; no occurrence touches a placeholder.
  /// O(length + matches), in valid UTF-8.
  std::vector<TermOccurrence> find(std::string_view sentence) const;

  /// For each occurrence, whether its target stands in the translation: at word boundaries, letter
  /// case aside (a sentence may begin with it), each stretch of the translation counted for one
  /// occurrence, longer targets first.
  std::vector<bool> honoured(std::span<const TermOccurrence> occurrences,
                             std::string_view translation) const;

 private:
  class Automaton;

  std::vector<TermPair> terms_;
  text::LanguagePair pair_;
  TermCase term_case_;
  std::unique_ptr<const Automaton> automaton_;
};

/// A terminology file made ready for one direction. Throws what read_terminology() and term_pairs()
/// throw.
TermMatcher load_terms(const std::filesystem::path& file, const text::LanguagePair& languages,
                       TermCase term_case);

}  // namespace amts::memory
