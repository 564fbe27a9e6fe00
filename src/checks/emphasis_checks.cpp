// Emphasis that is none: delimiters that do not flank (CommonMark 0.31, 6.2) and stand in the text.
#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "checks/families.h"
#include "document/markdown_chars.h"
#include "text/utf8.h"

namespace amts::checks {
namespace {

using document::CharClass;
using document::Format;
using document::InlineKind;

/// A run of delimiters that stands in the prose as text.
struct Run {
  size_t begin, end;
  char32_t mark;
  CharClass before, after;

  bool left_flanking() const {
    return after != CharClass::kSpace &&
           (after != CharClass::kPunctuation || before != CharClass::kOther);
  }
  bool right_flanking() const {
    return before != CharClass::kSpace &&
           (before != CharClass::kPunctuation || after != CharClass::kOther);
  }
};

/// Escaped ones are meant to be text; marks of slides beside brackets are checked elsewhere.
bool is_meant(const Side& side, size_t begin, size_t end) {
  const std::u32string& text = side.prose();
  const char32_t before = begin > 0 ? text[begin - 1] : U' ';
  const char32_t after = end < text.size() ? text[end] : U' ';
  if (end - begin == 2 && (before == U'(' || before == U'[' || after == U')' || after == U']'))
    return true;
  const size_t byte = side.bytes(begin, begin + 1).begin;
  const std::string& bytes = side.document().bytes;
  return byte >= bytes.size() || bytes[byte] != static_cast<char>(text[begin]) ||
         (byte > 0 && bytes[byte - 1] == '\\');
}

std::vector<Run> literal_runs(const Side& side) {
  // Each look takes a pass over the segment.
  constexpr size_t kMostRuns = 100;
  std::vector<Run> runs;
  size_t looked_at = 0;
  const std::u32string& text = side.prose();
  for (size_t i = 0; i < text.size();) {
    size_t end = i;
    while (end < text.size() && text[end] == text[i]) ++end;
    const bool delimiter = (text[i] == U'*' && end - i <= 3) || (text[i] == U'~' && end - i == 2);
    if (delimiter && ++looked_at > kMostRuns) break;
    if (delimiter && !is_meant(side, i, end)) {
      runs.push_back({i, end, text[i], document::class_of(i > 0 ? text[i - 1] : U' '),
                      document::class_of(end < text.size() ? text[end] : U' ')});
    }
    i = end;
  }
  return runs;
}

size_t emphases(const Side& side) {
  return static_cast<size_t>(std::ranges::count_if(side.inlines(), [](const Inline& item) {
    return item.kind == InlineKind::kEmphasis && item.opens;
  }));
}

std::string reason(const Run& run, bool opening) {
  const bool space = opening ? run.after == CharClass::kSpace : run.before == CharClass::kSpace;
  if (space) {
    return opening ? "a space follows it: take the space out"
                   : "a space stands before it: take the space out";
  }
  return opening ? "punctuation follows it right after a letter: move the mark inwards, or put a "
                   "space before it"
                 : "punctuation stands before it and a letter after it: move the punctuation out, "
                   "or put a space after it";
}

void report(const Unit& unit, const std::vector<Run>& runs, Findings& out) {
  for (size_t i = 0; i < runs.size(); ++i) {
    const Run& run = runs[i];
    const std::string mark =
        text::to_utf8(unit.target.prose().substr(run.begin, run.end - run.begin));
    const bool paired = i + 1 < runs.size() && runs[i + 1].mark == run.mark;
    const bool opening_fails = paired && !run.left_flanking();
    const bool closing_fails = paired && !opening_fails && !runs[i + 1].right_flanking();
    const Run& failing = closing_fails ? runs[i + 1] : run;
    std::string why = "it has no counterpart";
    if (opening_fails || closing_fails) {
      why = reason(failing, opening_fails);
    } else if (!paired && !run.left_flanking() && !run.right_flanking()) {
      why = "spaces stand around it";
    }
    out.at(unit, failing.begin, failing.end,
           fmt::format("'{}' is read as text, not as emphasis: {}", mark, why));
    if (paired) ++i;
  }
}

}  // namespace

void check_emphasis(const PairedDocuments& comparison, Findings& out) {
  const Format format = comparison.target->format;
  if (format != Format::kMarkdown && format != Format::kMdx && format != Format::kNotebook) return;
  for (const Unit& unit : comparison.units) {
    const std::vector<Run> runs = literal_runs(unit.target);
    if (runs.empty() || runs.size() <= literal_runs(unit.source).size()) continue;
    // A star alone may be an asterisk, unless emphasis was lost beside it.
    if (runs.size() < 2 && emphases(unit.source) <= emphases(unit.target)) continue;
    report(unit, runs, out);
  }
}

}  // namespace amts::checks
