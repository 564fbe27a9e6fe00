// Quality checks of translations: does the translation hold what its source holds, and is it set as
// its language asks?
//
// A Checker takes one document with its translation after the other and keeps of each only what
// the checks over all documents need (consistency, lengths), so memory does not grow with the
// texts. The checks themselves are rules, no models: each is right about a good human translation
// nearly always, or it is not on by default. This module reads parsed documents and returns values;
// it neither reads nor writes files, and nothing in it stops a translation.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "alignment/lexicon.h"
#include "checks/catalogue.h"
#include "checks/finding.h"
#include "corpus/parallel_data.h"
#include "document/document.h"
#include "memory/term_matcher.h"
#include "text/language.h"

namespace amts::checks {

struct CheckerOptions {
  text::LanguagePair languages;
  Settings settings;
  /// Terms that translations must keep to; null: none.
  const memory::TermMatcher* terminology = nullptr;
  /// Of this direction, to align documents whose make-up differs; null: none.
  const alignment::Lexicon* lexicon = nullptr;
};

/// check() is thread-safe; the others are not.
class Checker {
 public:
  /// What the options point to must outlive the checker. Throws UsageError for unknown ids.
  explicit Checker(CheckerOptions options);
  ~Checker();
  Checker(Checker&&) noexcept;
  Checker& operator=(Checker&&) noexcept;

  /// The findings in one document that need no other, by place. O(size), and an alignment where the
  /// make-up of the documents differs.
  std::vector<Finding> check(const document::Document& source, const document::Document& target);

  /// The same for pairs of texts. Finding::file is `file`, lines are those of `lines` (a pair's).
  std::vector<Finding> check(std::span<const corpus::TextPair> pairs, std::span<const size_t> lines,
                             const std::string& file);

  /// The findings over all that was checked so far: translations that are inconsistent, lengths out
  /// of proportion. Deterministic whatever the order in which threads called check().
  std::vector<Finding> across() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Findings by file, place and check, as reports list them.
void sort_by_place(std::vector<Finding>& findings);

}  // namespace amts::checks
