// Spanish's style rules: opening question and exclamation marks, decimal commas.
#include <array>

#include "translate/style_units.h"

namespace amts::translate {
namespace {

bool is_line_end(const Context& text, const Unit& unit) {
  return unit.c == U'\n' || text.is_kind(unit, {InlineKind::kBreak});
}

bool is_white(const Context& text, const Unit& unit) {
  return is_line_end(text, unit) || (unit.placeholder == 0 && text::is_space(unit.c));
}

bool is_lower(const Unit& unit) {
  return unit.placeholder == 0 && u_islower(static_cast<UChar32>(unit.c));
}

/// Whether a stop at `i` ends a clause: white space follows, and no abbreviation goes on after it.
/// "3.14", "node.js", "10:30", "C:\\dir" hold stops that end nothing.
bool ends_clause(const Context& text, size_t i) {
  const Units& units = text.units;
  const char32_t c = units[i].c;
  if (c != U'.' && c != U'?' && c != U'!' && c != U':' && c != U'…') return false;
  size_t next = i + 1;
  while (next < units.size() && (units[next].c == U'"' || units[next].c == U'”' ||
                                 units[next].c == U'»' || units[next].c == U')'))
    ++next;
  if (next >= units.size() || !is_white(text, units[next])) return false;
  while (next < units.size() && is_white(text, units[next])) ++next;
  const bool abbreviation = c == U'.' || c == U'…';
  return !(abbreviation && next < units.size() && is_lower(units[next]));
}

/// Where the clause that ends at `end` begins: after a stop that ends another, a line's end, or a
/// quote or bracket that is still open.
size_t clause_start(const Context& text, size_t end) {
  constexpr std::u32string_view kOpen = U"(\"“«[";
  constexpr std::u32string_view kClose = U")\"”»]";
  const Units& units = text.units;
  std::array<int, kOpen.size()> closed{};
  size_t start = end;
  for (; start > 0; --start) {
    const size_t i = start - 1;
    if (is_line_end(text, units[i]) || (i + 1 < end && ends_clause(text, i))) break;
    if (units[i].placeholder != 0) continue;
    const size_t open = kOpen.find(units[i].c);
    const size_t close = kClose.find(units[i].c);
    // Straight quotes are alike: one before a word opens.
    const bool straight = units[i].c == U'"';
    const bool opens = straight ? i == 0 || is_white(text, units[i - 1]) || units[i - 1].c == U'('
                                : open != kOpen.npos;
    if (opens && open != kOpen.npos && closed[open]-- == 0) break;
    if (!opens && close != kClose.npos) ++closed[close];
  }
  while (start < end && is_white(text, units[start])) ++start;
  return start;
}

/// A mark that ends a sentence or a clause: no operator's, factorial's or URL's.
bool ends_sentence(const Context& text, size_t i) {
  constexpr std::u32string_view kMayFollow = U"?!\"”»)]'’,.;:…";
  const Units& units = text.units;
  if (i == 0 || is_white(text, units[i - 1])) return false;  // "a ? b : c"
  size_t next = i + 1;
  while (next < units.size() && ((units[next].placeholder == 0 &&
                                  kMayFollow.find(units[next].c) != std::u32string_view::npos) ||
                                 text.is_transparent(units[next])))
    ++next;
  if (next >= units.size()) return true;
  if (!is_white(text, units[next])) return false;
  constexpr std::u32string_view kClosers = U"\"”»)]";
  const bool closed =
      std::any_of(units.begin() + static_cast<ptrdiff_t>(i),
                  units.begin() + static_cast<ptrdiff_t>(next), [&](const Unit& unit) {
                    return unit.placeholder == 0 && kClosers.find(unit.c) != kClosers.npos;
                  });
  if (closed) return true;
  while (next < units.size() && is_white(text, units[next])) ++next;
  // "n! is large" is no exclamation; "¿no?, dijo" has its own opening mark.
  return next >= units.size() || !is_lower(units[next]);
}

}  // namespace

void decimal_comma(const Context& text) {
  Units& units = text.units;
  const auto digit = [&](size_t i) { return units[i].c >= U'0' && units[i].c <= U'9'; };
  for (size_t i = 1; i + 1 < units.size(); ++i) {
    if (units[i].c != U'.' || !digit(i - 1) || !digit(i + 1)) continue;
    // 3.14 but not 1.2.3 (a version) nor 4.1 after "sección" — that cannot be told and stays a
    // choice.
    size_t first = i;
    size_t last = i;
    while (first > 0 && digit(first - 1)) --first;
    while (last + 1 < units.size() && digit(last + 1)) ++last;
    const bool version = (first > 0 && units[first - 1].c == U'.') ||
                         (last + 1 < units.size() && units[last + 1].c == U'.' &&
                          last + 2 < units.size() && digit(last + 2));
    if (!version) units[i].c = U',';
  }
}

void inverted_marks(const Context& text) {
  struct Mark {
    char32_t close, open;
  };
  Units& units = text.units;
  for (const Mark mark : {Mark{U'?', U'¿'}, Mark{U'!', U'¡'}}) {
    size_t after = 0;  // behind the last mark that closes
    for (size_t i = 0; i < units.size(); ++i) {
      if (units[i].c != mark.close) continue;
      const size_t start = clause_start(text, i);
      const bool there = std::any_of(units.begin() + static_cast<ptrdiff_t>(std::min(start, after)),
                                     units.begin() + static_cast<ptrdiff_t>(i),
                                     [&](const Unit& unit) { return unit.c == mark.open; });
      after = i + 1;
      if (there || !ends_sentence(text, i)) continue;
      const bool words =
          std::any_of(units.begin() + static_cast<ptrdiff_t>(start),
                      units.begin() + static_cast<ptrdiff_t>(i), [](const Unit& unit) {
                        return unit.placeholder == 0 && u_isalpha(static_cast<UChar32>(unit.c));
                      });
      if (!words) continue;
      units.insert(units.begin() + static_cast<ptrdiff_t>(start), {mark.open, 0});
      ++i;
      ++after;
    }
  }
}

}  // namespace amts::translate
