// Wording: terms, words said twice, lines too long.
#include <fmt/format.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <map>

#include "checks/families.h"
#include "checks/typography.h"
#include "text/language.h"
#include "text/utf8.h"

namespace amts::checks {
namespace {

using document::Format;
using document::SegmentKind;

constexpr std::string_view kObjectUtf8 = "\uFFFC";

/// Whether a term is kept otherwise than as it is written: as one of several translations
/// ("实例/示例"), or, if it is an abbreviation, as it is.
bool kept_otherwise(std::string_view source, std::string_view wanted, std::string_view target) {
  for (size_t at = 0; at < wanted.size();) {
    const size_t end = std::min(wanted.find('/', at), wanted.size());
    const std::string_view one = wanted.substr(at, end - at);
    if (one.size() < wanted.size() && !one.empty() && target.find(one) != std::string_view::npos)
      return true;
    at = end + 1;
  }
  const auto is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  return std::ranges::count_if(source, is_upper) >= 2 &&
         target.find(source) != std::string_view::npos;
}

void terms_of(const Unit& unit, const memory::TermMatcher& terms, Findings& out) {
  const std::string source = unit.source.plain(kObjectUtf8);
  const auto found = terms.find(source);
  if (found.empty()) return;
  const std::string target = unit.target.plain(kObjectUtf8);
  const auto kept = terms.honoured(found, target);
  // A term that is honoured once may be a pronoun the next time.
  std::map<size_t, bool> honoured;  // by term
  for (size_t i = 0; i < found.size(); ++i) honoured[found[i].term] |= kept[i];
  for (const memory::TermOccurrence& term : found) {
    const auto entry = honoured.find(term.term);
    if (entry == honoured.end() || entry->second) continue;
    honoured.erase(entry);
    if (kept_otherwise(std::string_view(source).substr(term.begin, term.end - term.begin),
                       term.target, target))
      continue;
    out.at(unit, fmt::format("term '{}' is not '{}'",
                             source.substr(term.begin, term.end - term.begin), term.target));
  }
}

// Languages whose grammar doubles words: plurals, intensity.
constexpr auto kDoubling = std::to_array<std::string_view>(
    {"tr", "vi", "id", "ms", "jv", "su", "tl", "hi", "bn", "th", "km", "lo", "az", "kk"});
// Words that may follow themselves.
constexpr auto kMayDouble = std::to_array<std::u32string_view>(
    {U"that", U"had", U"nous", U"vous", U"die", U"der", U"das", U"sie", U"blah", U"bla", U"etc"});

struct Word {
  size_t begin, end;
  std::u32string lower;
};

/// The first word that stands twice, parted by nothing but white space; nullopt if there is none.
std::optional<Word> doubled_word(std::u32string_view text) {
  Word last{0, 0, U""};
  for (size_t at = 0; at < text.size();) {
    if (!is_spaced_letter(text[at])) {
      if (text[at] != U' ' && text[at] != U'\n') last.lower.clear();
      ++at;
      continue;
    }
    Word word{at, at, U""};
    while (word.end < text.size() &&
           (is_spaced_letter(text[word.end]) || is_digit(text[word.end]) ||
            text[word.end] == U'_' || text[word.end] == U'\''))
      word.lower += static_cast<char32_t>(u_tolower(static_cast<UChar32>(text[word.end++])));
    if (word.lower.size() > 1 && word.lower == last.lower &&
        std::ranges::find(kMayDouble, word.lower) == kMayDouble.end())
      return word;
    at = word.end;
    last = std::move(word);
  }
  return std::nullopt;
}

struct Loop {
  size_t begin = 0, end = 0;
};

// An engine that has lost its way says the same again and again.
constexpr size_t kLongestLoop = 60;  // characters that are repeated, at most
constexpr size_t kLoopLength = 12;   // all together, at least

/// A stretch of two or more characters, letters among them, said three times in a row. O(size ×
/// kLongestLoop).
Loop find_loop(std::u32string_view text) {
  for (size_t period = 2; period <= kLongestLoop && period * 3 <= text.size(); ++period) {
    const size_t wanted = std::max(2 * period, kLoopLength > period ? kLoopLength - period : 0);
    size_t run = 0, kinds = 0;
    for (size_t i = period; i < text.size(); ++i) {
      run = text[i] == text[i - period] && text[i] != kObject ? run + 1 : 0;
      if (run < wanted) continue;
      const size_t begin = i + 1 - run - period;
      // Rows of one character ("......") are no words.
      const std::u32string_view unit = text.substr(begin, period);
      kinds = static_cast<size_t>(std::ranges::count_if(unit, is_letter));
      const bool varied = std::ranges::any_of(unit, [&](char32_t c) { return c != unit[0]; });
      if (kinds >= 2 && varied) return {begin, i + 1};
    }
  }
  return {};
}

// Lines beyond this many columns, and beyond twice the longest of the source, are too long.
constexpr size_t kLongLine = 240;

size_t width_of(char32_t c) {
  const int width = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

struct LongestLine {
  size_t begin = 0, end = 0, width = 0;
};

LongestLine longest_line(std::u32string_view text) {
  LongestLine longest, line;
  for (size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && text[i] != U'\n') {
      line.width += width_of(text[i]);
      continue;
    }
    line.end = i;
    if (line.width > longest.width) longest = line;
    line = {i + 1, i + 1, 0};
  }
  return longest;
}

}  // namespace

void check_terminology(const PairedDocuments& comparison, Findings& out) {
  if (comparison.terms == nullptr) return;
  for (const Unit& unit : comparison.units) terms_of(unit, *comparison.terms, out);
}

void check_repeated_words(const PairedDocuments& comparison, Findings& out) {
  const std::string_view to = text::primary_language(comparison.languages->pair.to);
  if (std::ranges::find(kDoubling, to) != kDoubling.end()) return;
  for (const Unit& unit : comparison.units) {
    const auto word = doubled_word(unit.target.prose());
    if (!word || doubled_word(unit.source.prose())) continue;
    out.at(unit, word->begin, word->end,
           fmt::format("'{}' stands twice", text::to_utf8(word->lower)));
  }
}

void check_loops(const PairedDocuments& comparison, Findings& out) {
  for (const Unit& unit : comparison.units) {
    const Loop loop = find_loop(unit.target.prose());
    if (loop.end == 0 || find_loop(unit.source.prose()).end != 0) continue;
    out.at(unit, loop.begin, loop.end, "the same is said again and again");
  }
}

void check_line_length(const PairedDocuments& comparison, Findings& out) {
  const Format format = comparison.target->format;
  if (format != Format::kMarkdown && format != Format::kMdx && format != Format::kText) return;
  size_t longest_of_source = 0;
  for (const Unit& unit : comparison.units)
    longest_of_source = std::max(longest_of_source, longest_line(unit.source.prose()).width);
  const size_t limit = std::max(kLongLine, 2 * longest_of_source);
  for (const Unit& unit : comparison.units) {
    const LongestLine line = longest_line(unit.target.prose());
    if (line.width <= limit) continue;
    out.at(unit, line.begin, line.end,
           fmt::format("a line of {} columns, where the source's longest has {}", line.width,
                       longest_of_source));
  }
}

}  // namespace amts::checks
