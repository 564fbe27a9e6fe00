// A text as style rules see it: characters, and placeholders as one unit each. Inside of translate.
#pragma once

#include <unicode/uchar.h>

#include <algorithm>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "text/placeholder.h"
#include "text/script.h"
#include "text/utf8.h"

namespace amts::translate {

using document::InlineKind;

struct Unit {
  char32_t c = 0;
  int placeholder = 0;  ///< 0: a character

  bool is_space() const { return placeholder == 0 && (c == U' ' || c == U'\t'); }
  bool is_cjk() const { return placeholder == 0 && text::is_unspaced_script(c); }
  bool is_cjk_or_its_punctuation() const {
    return is_cjk() || (placeholder == 0 && text::is_cjk_punctuation(c));
  }
  bool is_latin_or_digit() const {
    return placeholder == 0 && !is_cjk() && u_isalnum(static_cast<UChar32>(c));
  }
};
using Units = std::vector<Unit>;

inline Units to_units(std::string_view text) {
  Units units;
  for (size_t i = 0; i < text.size();) {
    if (const auto span = text::placeholder_at(text, i)) {
      units.push_back({0, span->number});
      i = span->end;
    } else {
      units.push_back({text::next_code_point(text, i), 0});
    }
  }
  return units;
}

inline std::string to_text(const Units& units) {
  std::string out;
  for (const Unit& unit : units) {
    if (unit.placeholder != 0) {
      out += text::placeholder(unit.placeholder);
    } else {
      text::append_utf8(out, unit.c);
    }
  }
  return out;
}

/// A text under a rule, with what the rule may ask about it.
struct Context {
  Units& units;
  std::span<const document::Placeholder> placeholders;

  InlineKind kind(const Unit& unit) const {
    const auto index = static_cast<size_t>(unit.placeholder) - 1;
    return index < placeholders.size() ? placeholders[index].kind : InlineKind::kTag;
  }
  bool is_kind(const Unit& unit, std::initializer_list<InlineKind> kinds) const {
    return unit.placeholder != 0 &&
           std::find(kinds.begin(), kinds.end(), kind(unit)) != kinds.end();
  }
  /// Markup that has no width of its own: what stands beyond it is the neighbour.
  bool is_transparent(const Unit& unit) const {
    return is_kind(unit,
                   {InlineKind::kEmphasis, InlineKind::kLink, InlineKind::kMark, InlineKind::kTag});
  }
  const Unit* before(size_t i) const {
    while (i > 0) {
      const Unit& unit = units[--i];
      if (!is_transparent(unit)) return &unit;
    }
    return nullptr;
  }
  const Unit* after(size_t i) const {
    while (++i < units.size()) {
      if (!is_transparent(units[i])) return &units[i];
    }
    return nullptr;
  }
};

// Spanish's rules (style.h), in style_spanish.cpp.
void decimal_comma(const Context& text);
void inverted_marks(const Context& text);

}  // namespace amts::translate
