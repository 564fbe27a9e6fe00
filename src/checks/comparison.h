// A document beside its translation: what corresponds, as all checks read it. Internal to the
// module.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "alignment/lexicon.h"
#include "checks/finding.h"
#include "checks/side.h"
#include "document/document.h"
#include "memory/term_matcher.h"
#include "text/language.h"

namespace amts::checks {

/// Segments that stand for each other; sides may hold several segments.
struct Unit {
  Side source;
  Side target;
};

/// Untranslatable blocks that stand for each other; one side may be missing.
struct OpaquePair {
  const document::Opaque* source = nullptr;
  const document::Opaque* target = nullptr;
};

/// What the rules of typography ask about the languages.
struct Languages {
  explicit Languages(text::LanguagePair both);

  text::LanguagePair pair;
  bool translated = true;        ///< the languages differ
  bool unspaced_source = false;  ///< Chinese, Japanese
  bool unspaced_target = false;
  bool is_target(std::string_view primary) const;
};

struct PairedDocuments {
  const document::Document* source = nullptr;
  const document::Document* target = nullptr;
  const Languages* languages = nullptr;
  const memory::TermMatcher* terms = nullptr;  ///< null: none
  std::vector<Unit> units;                     ///< in the order of the target
  std::vector<size_t> missing;                 ///< source segments without a counterpart
  std::vector<size_t> extra;                   ///< target segments without a counterpart
  std::vector<OpaquePair> opaques;
  /// For each missing one of `missing`: byte of the target at which it should stand.
  std::vector<size_t> missing_at;
  /// Of documents made of pairs: the line that stands for each line of theirs; else empty.
  std::span<const size_t> lines;
};

/// Where the checks put what they find, one check at a time.
class Findings {
 public:
  explicit Findings(const PairedDocuments& comparison) : comparison_(comparison) {}

  void begin(std::string_view check, Severity severity) {
    check_ = check;
    severity_ = severity;
  }

  /// About a stretch of a unit's target, [begin, end) of its prose.
  void at(const Unit& unit, size_t begin, size_t end, std::string message);
  /// About an inline content of a unit's target.
  void at(const Unit& unit, const Inline& item, std::string message);
  /// About a unit as a whole.
  void at(const Unit& unit, std::string message);
  /// About bytes of the target document.
  void at(document::ByteRange range, std::string message);
  /// About a source segment that has no place in the target but near `target_byte`.
  void missing(size_t source_segment, size_t target_byte, std::string message);
  /// About a target segment.
  void extra(size_t target_segment, std::string message);

  std::vector<Finding> take() { return std::move(found_); }

  /// Of bytes of the target.
  Region region_of(document::ByteRange range);

 private:
  Finding& add(document::ByteRange range, std::string message);
  void describe(Finding& finding, const Unit& unit);

  const PairedDocuments& comparison_;
  std::string_view check_;
  Severity severity_ = Severity::kWarning;
  std::vector<Finding> found_;
  std::vector<size_t> line_starts_;  // of the target, found when first needed
};

/// Pairs the segments and blocks of two documents: by position where they have the same make-up,
/// else by alignment (structure, lengths, and words as far as `lexicon`, which may be null, and the
/// documents themselves tell).
PairedDocuments compare(const document::Document& source, const document::Document& target,
                        const Languages& languages, const alignment::Lexicon* lexicon);

/// Pairs the segments of two documents of lines that stand in equal lines.
PairedDocuments compare_lines(const document::Document& source, const document::Document& target,
                              const Languages& languages);

}  // namespace amts::checks
