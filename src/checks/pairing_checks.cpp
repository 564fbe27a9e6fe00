// Brackets and quotation marks: what opens must close.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "checks/families.h"
#include "checks/typography.h"
#include "text/language.h"
#include "text/utf8.h"

namespace amts::checks {
namespace {

struct Bracket {
  char32_t open, close;
  int family;  ///< forms of different width are one bracket
};
constexpr auto kBrackets = std::to_array<Bracket>({
    {U'(', U')', 0},
    {U'（', U'）', 0},
    {U'[', U']', 1},
    {U'［', U'］', 1},
    {U'{', U'}', 2},
    {U'｛', U'｝', 2},
    {U'【', U'】', 3},
    {U'《', U'》', 4},
    {U'〈', U'〉', 5},
    {U'〔', U'〕', 6},
    {U'「', U'」', 7},
    {U'『', U'』', 8},
});

struct Unpaired {
  size_t at;
  std::string message;
};

std::string shown(char32_t c) { return text::to_utf8(std::u32string(1, c)); }

/// The marks of d2l-book's slides are not brackets: "[**", "~~)".
bool is_slide_mark(std::u32string_view text, size_t at) {
  constexpr std::u32string_view kBeside = U"()[]";
  if (kBeside.find(text[at]) == std::u32string_view::npos) return false;
  const auto mark = [](std::u32string_view two) { return two == U"**" || two == U"~~"; };
  return mark(text.substr(at + 1, 2)) || (at >= 2 && mark(text.substr(at - 2, 2)));
}

/// "a)" and "1)" at the beginning of a text, a line or a clause number an item.
bool is_item_mark(std::u32string_view text, size_t close) {
  size_t at = close;
  while (at > 0 && (is_digit(text[at - 1]) || is_spaced_letter(text[at - 1]))) --at;
  return close - at >= 1 && close - at <= 3 && (at == 0 || !is_letter(text[at - 1]));
}

std::vector<Unpaired> unpaired_brackets(std::u32string_view text) {
  struct Open {
    size_t at;
    const Bracket* bracket;
  };
  std::vector<Open> open;
  std::vector<Unpaired> out;
  for (size_t i = 0; i < text.size(); ++i) {
    const auto bracket = std::ranges::find_if(kBrackets, [&](const Bracket& each) {
      return each.open == text[i] || each.close == text[i];
    });
    if (bracket == kBrackets.end() || is_slide_mark(text, i)) continue;
    if (bracket->open == text[i]) {
      open.push_back({i, &*bracket});
      continue;
    }
    const auto match = std::find_if(open.rbegin(), open.rend(), [&](const Open& each) {
      return each.bracket->family == bracket->family;
    });
    if (match == open.rend()) {
      if (!is_item_mark(text, i))
        out.push_back({i, fmt::format("'{}' closes what nothing opens", shown(text[i]))});
      continue;
    }
    for (auto each = open.rbegin(); each != match; ++each)
      out.push_back({each->at, fmt::format("'{}' is not closed", shown(each->bracket->open))});
    if (match->bracket->close != text[i]) {
      out.push_back({i, fmt::format("'{}' is closed by '{}', which has another width",
                                    shown(match->bracket->open), shown(text[i]))});
    }
    open.erase(std::next(match).base(), open.end());
  }
  for (const Open& each : open)
    out.push_back({each.at, fmt::format("'{}' is not closed", shown(each.bracket->open))});
  return out;
}

// Languages in which one mark both opens and closes: ”så här”.
constexpr auto kSameMark = std::to_array<std::string_view>({"sv", "fi"});

/// Which way a curly double mark points at its place, by the convention that is used in the text.
std::optional<Unpaired> unpaired_quotes(std::u32string_view text, std::string_view language) {
  const bool low_open =
      text.find(U'„') != std::u32string_view::npos || text.find(U'‟') != std::u32string_view::npos;
  const bool same =
      std::ranges::find(kSameMark, text::primary_language(language)) != kSameMark.end();
  std::vector<size_t> curly, angle;
  size_t straight = 0, last_straight = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    const char32_t c = text[i];
    // After a digit it stands for inches, unless it closes what is open.
    if (c == U'"' && !(i > 0 && is_digit(text[i - 1]) && straight % 2 == 0)) {
      ++straight;
      last_straight = i;
    }
    const bool opens = low_open ? c == U'„' : same ? curly.empty() && c == U'”' : c == U'“';
    const bool closes = (c == U'”' || (low_open && c == U'“')) && !opens;
    if (opens) {
      if (!low_open && !curly.empty() && !same)
        return Unpaired{curly.back(), fmt::format("'{}' is not closed", shown(text[curly.back()]))};
      curly.push_back(i);
    } else if (closes) {
      if (curly.empty())
        return Unpaired{i, fmt::format("'{}' closes what nothing opens", shown(c))};
      curly.pop_back();
    }
    if (c == U'«' || c == U'»') {  // either may open: «así», »so«
      if (!angle.empty() && text[angle.back()] != c) {
        angle.pop_back();
      } else {
        angle.push_back(i);
      }
    }
  }
  if (!curly.empty())
    return Unpaired{curly.back(), fmt::format("'{}' is not closed", shown(text[curly.back()]))};
  if (!angle.empty())
    return Unpaired{angle.back(),
                    fmt::format("'{}' has no counterpart", shown(text[angle.back()]))};
  if (straight % 2 == 1) return Unpaired{last_straight, "'\"' has no counterpart"};
  return std::nullopt;
}

}  // namespace

void check_brackets(const PairedDocuments& comparison, Findings& out) {
  for (const Unit& unit : comparison.units) {
    const auto unpaired = unpaired_brackets(unit.target.prose());
    if (unpaired.empty() || !unpaired_brackets(unit.source.prose()).empty()) continue;
    for (const Unpaired& each : unpaired) out.at(unit, each.at, each.at + 1, each.message);
  }
}

void check_quotes(const PairedDocuments& comparison, Findings& out) {
  const text::LanguagePair& pair = comparison.languages->pair;
  for (const Unit& unit : comparison.units) {
    const auto unpaired = unpaired_quotes(unit.target.prose(), pair.to);
    if (!unpaired || unpaired_quotes(unit.source.prose(), pair.from)) continue;
    out.at(unit, unpaired->at, unpaired->at + 1, unpaired->message);
  }
}

}  // namespace amts::checks
