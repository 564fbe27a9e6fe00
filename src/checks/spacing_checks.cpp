// Spaces: too many, too few, where a language has none.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "checks/families.h"
#include "checks/typography.h"
#include "text/script.h"
#include "text/utf8.h"

namespace amts::checks {
namespace {

using document::InlineKind;

/// The first place in the middle of a line with two spaces; npos if there is none.
size_t double_space(std::u32string_view text) {
  for (size_t i = 1; i + 2 < text.size(); ++i) {
    const auto space = [](char32_t c) { return c == U' ' || c == U'\u3000'; };
    if (!space(text[i]) || !space(text[i + 1])) continue;
    size_t end = i;
    while (end < text.size() && space(text[end])) ++end;
    const bool inside = text[i - 1] != U'\n' && end < text.size() && text[end] != U'\n';
    if (inside && text[i - 1] != kObject && text[end] != kObject) return i;
    i = end;
  }
  return std::u32string_view::npos;
}

/// A stop or closing bracket that is set close to the word before it: not ":-)", ".NET", "...".
bool is_closing_mark(std::u32string_view text, size_t at, const Languages& languages) {
  const char32_t c = text[at];
  if (is_cjk_stop(c) || c == U'）' || c == U'」' || c == U'』' || c == U'》') return true;
  const char32_t next = at + 1 < text.size() ? text[at + 1] : U' ';
  if (next != U' ' && next != U'\n' && !is_ideograph(next)) return false;
  // French sets a (thin) space before these. A colon between spaces may be a sign of relation.
  if (c == U';' || c == U'!' || c == U'?') return !languages.is_target("fr");
  return c == U',' || c == U'.' || c == U')';
}

size_t space_before_mark(std::u32string_view text, const Languages& languages, size_t from = 0) {
  for (size_t i = std::max<size_t>(from, 1); i + 1 < text.size(); ++i) {
    if (text[i] == U' ' && text[i - 1] != U' ' && text[i - 1] != U'\n' &&
        is_closing_mark(text, i + 1, languages))
      return i;
  }
  return std::u32string_view::npos;
}

size_t count_spaces_before_marks(std::u32string_view text, const Languages& languages) {
  size_t count = 0;
  for (size_t i = space_before_mark(text, languages); i != std::u32string_view::npos;
       i = space_before_mark(text, languages, i + 1))
    ++count;
  return count;
}

/// Whether what stands around a stop without spaces, punctuation at its ends aside, stands so in
/// the source document.
bool is_name_of_source(const PairedDocuments& comparison, std::u32string_view text, size_t at) {
  const auto inside = [](char32_t c) {
    return is_letter(c) || is_digit(c) || c == U'.' || c == U',' || c == U'_' || c == U';' ||
           c == U'!' || c == U'?' || c == U'-';
  };
  size_t begin = at, end = at;
  while (begin > 0 && inside(text[begin - 1])) --begin;
  while (end < text.size() && inside(text[end])) ++end;
  while (end > at + 1 && !is_letter(text[end - 1]) && !is_digit(text[end - 1])) --end;
  return comparison.source->bytes.find(text::to_utf8(text.substr(begin, end - begin))) !=
         std::string::npos;
}

/// A stop between two words without a space: "uno,dos", "fin.Luego".
bool lacks_space(std::u32string_view text, size_t i) {
  const auto lower = [](char32_t c) { return c >= U'a' && c <= U'z'; };
  const auto upper = [](char32_t c) { return c >= U'A' && c <= U'Z'; };
  if (i < 2 || i + 2 >= text.size()) return false;
  const bool words = is_spaced_letter(text[i - 1]) && is_spaced_letter(text[i - 2]) &&
                     is_spaced_letter(text[i + 1]) && is_spaced_letter(text[i + 2]);
  if (!words) return false;
  if (text[i] == U'.') return !upper(text[i - 1]) && upper(text[i + 1]) && lower(text[i + 2]);
  return text[i] == U',' || text[i] == U';' || text[i] == U'!' || text[i] == U'?';
}

void missing_after_stops(const PairedDocuments& comparison, const Unit& unit, Findings& out) {
  const std::u32string& text = unit.target.prose();
  for (size_t i = 0; i < text.size(); ++i) {
    if (!lacks_space(text, i)) continue;
    // A name such as "Node.Js" or "tf.Model" stands in the source as well, if only in its code.
    if (is_name_of_source(comparison, text, i)) continue;
    out.at(unit, i, i + 1,
           fmt::format("there is no space after '{}'", text::to_utf8(text.substr(i, 1))));
  }
}

bool touches_letter_before(const Side& side, const Inline& item) {
  return item.at > 0 && is_spaced_letter(side.prose()[item.at - 1]);
}

/// Code or math that grew together with the word before it.
void missing_before_objects(const Unit& unit, Findings& out) {
  const auto counts = [](const Inline& item) {
    return item.object && (item.kind == InlineKind::kCode || item.kind == InlineKind::kMath);
  };
  const bool source_does = std::ranges::any_of(unit.source.inlines(), [&](const Inline& item) {
    return counts(item) && touches_letter_before(unit.source, item);
  });
  if (source_does) return;
  for (const Inline& item : unit.target.inlines()) {
    if (counts(item) && touches_letter_before(unit.target, item))
      out.at(unit, item, fmt::format("there is no space before '{}'", item.verbatim));
  }
}

}  // namespace

void check_double_spaces(const PairedDocuments& comparison, Findings& out) {
  for (const Unit& unit : comparison.units) {
    const size_t at = double_space(unit.target.prose());
    if (at == std::u32string_view::npos ||
        double_space(unit.source.prose()) != std::u32string_view::npos)
      continue;
    out.at(unit, at, at + 2, "two spaces in a row");
  }
}

void check_space_before_punctuation(const PairedDocuments& comparison, Findings& out) {
  for (const Unit& unit : comparison.units) {
    const std::u32string& text = unit.target.prose();
    const size_t at = space_before_mark(text, *comparison.languages);
    if (at == std::u32string_view::npos) continue;
    if (count_spaces_before_marks(unit.source.prose(), *comparison.languages) >=
        count_spaces_before_marks(text, *comparison.languages))
      continue;
    out.at(unit, at, at + 1,
           fmt::format("there is a space before '{}'", text::to_utf8(text.substr(at + 1, 1))));
  }
}

void check_missing_spaces(const PairedDocuments& comparison, Findings& out) {
  if (comparison.languages->unspaced_target) return;
  for (const Unit& unit : comparison.units) {
    missing_after_stops(comparison, unit, out);
    missing_before_objects(unit, out);
  }
}

void check_role_spaces(const PairedDocuments& comparison, Findings& out) {
  for (const Unit& unit : comparison.units) {
    for (const Inline& item : unit.target.inlines()) {
      if (item.kind != InlineKind::kRole || !item.verbatim.starts_with(':') || item.at == 0)
        continue;
      const char32_t before = unit.target.prose()[item.at - 1];
      if (is_letter(before) || is_digit(before)) {
        out.at(unit, item,
               fmt::format("role '{}' needs a space before it to be read as one", item.verbatim));
      }
    }
  }
}

}  // namespace amts::checks
