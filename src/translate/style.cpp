#include "translate/style.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <functional>

#include "base/error.h"
#include "text/language.h"
#include "text/placeholder.h"
#include "text/script.h"
#include "text/utf8.h"

namespace amts::translate {
namespace {

using document::InlineKind;

/// A text as what style rules see: characters, and placeholders as one unit each.
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

Units to_units(std::string_view text) {
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

std::string to_text(const Units& units) {
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

/// Removes the units for which `drop(i)` holds; it sees the text before any removal.
void drop_units(Units& units, const std::function<bool(size_t)>& drop) {
  Units kept;
  for (size_t i = 0; i < units.size(); ++i) {
    if (!drop(i)) kept.push_back(units[i]);
  }
  units = std::move(kept);
}

void cjk_spacing(const Context& text) {
  const auto is_inline = [&](const Unit& unit) {
    return unit.is_latin_or_digit() || text.is_kind(unit, {InlineKind::kCode, InlineKind::kMath});
  };
  drop_units(text.units, [&](size_t i) {
    if (!text.units[i].is_space()) return false;
    const Unit* left = text.before(i);
    const Unit* right = text.after(i);
    if (left == nullptr || right == nullptr) return false;
    return (left->is_cjk_or_its_punctuation() &&
            (is_inline(*right) || right->is_cjk_or_its_punctuation())) ||
           (is_inline(*left) && right->is_cjk_or_its_punctuation());
  });
}

void role_space(const Context& text) {
  Units out;
  for (size_t i = 0; i < text.units.size(); ++i) {
    const bool role = text.is_kind(text.units[i], {InlineKind::kRole});
    if (role && i > 0 && !text.units[i - 1].is_space() && text.units[i - 1].c != U'\n' &&
        text.units[i - 1].placeholder == 0) {
      out.push_back({U' ', 0});
    }
    out.push_back(text.units[i]);
    // The role's end shows itself: a space after it is English spacing.
    if (role && i + 2 < text.units.size() && text.units[i + 1].is_space() &&
        text.units[i + 2].is_cjk_or_its_punctuation()) {
      ++i;
    }
  }
  text.units = std::move(out);
}

char32_t full_width(char32_t c) {
  switch (c) {
    case U',':
      return U'，';
    case U'.':
      return U'。';
    case U':':
      return U'：';
    case U';':
      return U'；';
    case U'!':
      return U'！';
    case U'?':
      return U'？';
    case U'(':
      return U'（';
    case U')':
      return U'）';
    default:
      return c;
  }
}

/// The index of the bracket that closes the one at `open`, or npos.
size_t matching_bracket(const Units& units, size_t open) {
  int depth = 0;
  for (size_t i = open; i < units.size(); ++i) {
    if (units[i].c == U'(' || units[i].c == U'（') ++depth;
    if ((units[i].c == U')' || units[i].c == U'）') && --depth == 0) return i;
  }
  return std::string::npos;
}

/// Brackets go in pairs: both full-width if there is a Chinese or Japanese character beside or in
/// them.
void full_width_brackets(const Context& text) {
  Units& units = text.units;
  for (size_t open = 0; open < units.size(); ++open) {
    if (units[open].c != U'(') continue;
    const size_t close = matching_bracket(units, open);
    if (close == std::string::npos || units[close].c != U')') continue;
    const Unit* left = text.before(open);
    const Unit* right = text.after(close);
    // f(x), (3, 4): a bracket right after a Latin letter or digit is a call or a shape.
    const bool call = left != nullptr && left->is_latin_or_digit();
    const bool holds_cjk = std::any_of(units.begin() + static_cast<ptrdiff_t>(open),
                                       units.begin() + static_cast<ptrdiff_t>(close),
                                       [](const Unit& unit) { return unit.is_cjk(); });
    const bool holds_letters =
        std::any_of(units.begin() + static_cast<ptrdiff_t>(open),
                    units.begin() + static_cast<ptrdiff_t>(close), [](const Unit& unit) {
                      return unit.placeholder == 0 && u_isalpha(static_cast<UChar32>(unit.c));
                    });
    const bool beside_cjk = (left != nullptr && left->is_cjk_or_its_punctuation()) ||
                            (right != nullptr && right->is_cjk_or_its_punctuation());
    if (holds_cjk || (beside_cjk && holds_letters && !call)) {
      units[open].c = U'（';
      units[close].c = U'）';
    }
  }
}

void full_width_punctuation(const Context& text) {
  full_width_brackets(text);
  Units& units = text.units;
  drop_units(units, [&](size_t i) {
    return units[i].is_space() && i > 0 && i + 1 < units.size() && units[i - 1].is_cjk() &&
           full_width(units[i + 1].c) != units[i + 1].c && units[i + 1].c != U'(';
  });
  for (size_t i = 0; i < units.size(); ++i) {
    const char32_t wide = full_width(units[i].c);
    if (units[i].placeholder != 0 || wide == units[i].c || units[i].c == U'(' || units[i].c == U')')
      continue;
    const Unit* left = text.before(i);
    const Unit* right = text.after(i);
    // A stop at the very end of a sentence that holds CJK counts as beside it, whatever precedes.
    const bool at_end =
        right == nullptr &&
        std::any_of(units.begin(), units.end(), [](const Unit& unit) { return unit.is_cjk(); });
    const bool beside_cjk = (left != nullptr && left->is_cjk_or_its_punctuation()) ||
                            (right != nullptr && right->is_cjk()) || at_end;
    const bool abbreviation =
        units[i].c == U'.' && ((right != nullptr && !right->is_space() && !right->is_cjk()) ||
                               (left != nullptr && left->c == U'.'));
    if (beside_cjk && !abbreviation) units[i].c = wide;
  }
  drop_units(units, [&](size_t i) {
    return units[i].is_space() && i > 0 && units[i - 1].placeholder == 0 &&
           text::is_cjk_punctuation(units[i - 1].c);
  });
}

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

/// Where the clause that ends at `end` begins: after the last comma-like pause followed by a
/// question word would be better grammar; after the last stop, quote or bracket is what can be
/// known.
size_t clause_start(const Units& units, size_t end) {
  size_t start = end;
  while (start > 0) {
    const char32_t c = units[start - 1].c;
    if (c == U'.' || c == U'?' || c == U'!' || c == U':' || c == U'\n' || c == U'(' || c == U'"' ||
        c == U'“' || c == U'«' || c == U'…') {
      break;
    }
    --start;
  }
  while (start < end && units[start].is_space()) ++start;
  return start;
}

void inverted_marks(const Context& text) {
  struct Mark {
    char32_t close, open;
  };
  for (const Mark mark : {Mark{U'?', U'¿'}, Mark{U'!', U'¡'}}) {
    Units& units = text.units;
    for (size_t i = 0; i < units.size(); ++i) {
      if (units[i].c != mark.close || i == 0) continue;
      // A mark that ends a sentence: followed by space, an end, a quote; not a URL's or an
      // operator's.
      if (i + 1 < units.size() && (units[i + 1].is_latin_or_digit() || units[i + 1].c == U'='))
        continue;
      const size_t start = clause_start(units, i);
      const bool there = std::any_of(units.begin() + static_cast<ptrdiff_t>(start),
                                     units.begin() + static_cast<ptrdiff_t>(i),
                                     [&](const Unit& unit) { return unit.c == mark.open; });
      if (there || start == i ||
          !std::any_of(units.begin() + static_cast<ptrdiff_t>(start),
                       units.begin() + static_cast<ptrdiff_t>(i), [](const Unit& unit) {
                         return unit.placeholder == 0 && u_isalpha(static_cast<UChar32>(unit.c));
                       })) {
        continue;
      }
      units.insert(units.begin() + static_cast<ptrdiff_t>(start), {mark.open, 0});
      ++i;
    }
  }
}

struct Rule {
  std::string_view language;
  const char* name;
  bool on;
  void (*apply)(const Context&);
};

/// In the order of application.
constexpr Rule kRules[] = {
    {"zh", "full-width-punctuation", true, full_width_punctuation},
    {"zh", "cjk-spacing", true, cjk_spacing},
    {"zh", "role-space", true, role_space},
    {"ja", "full-width-punctuation", true, full_width_punctuation},
    {"ja", "cjk-spacing", true, cjk_spacing},
    {"ja", "role-space", false, role_space},
    {"es", "inverted-marks", true, inverted_marks},
    {"es", "decimal-comma", false, decimal_comma},
};

void replace_all(std::string& text, const std::string& from, const std::string& to) {
  for (size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

}  // namespace

std::map<std::string, bool, std::less<>> style_rules_of(std::string_view language) {
  std::map<std::string, bool, std::less<>> rules;
  for (const Rule& rule : kRules) {
    if (rule.language == text::primary_language(language)) rules.emplace(rule.name, rule.on);
  }
  return rules;
}

void check_style(const StyleRules& style, std::string_view language) {
  const auto known = style_rules_of(language);
  for (const auto& [name, on] : style.rules) {
    if (known.contains(name)) continue;
    std::string list;
    for (const auto& [other, is_on] : known) list += (list.empty() ? "" : ", ") + other;
    throw UsageError("language " + std::string(language) + " has no style rule '" + name + "'", {},
                     list.empty() ? "it has none" : "it has " + list);
  }
  for (const auto& [from, to] : style.replacements) {
    if (from.empty()) throw UsageError("a style replacement has nothing to replace");
  }
}

std::string apply_style(const StyleRules& style, std::string_view language, std::string_view source,
                        std::string_view translation,
                        std::span<const document::Placeholder> placeholders) {
  Units units = to_units(fix_spacing(source, translation));
  const Context context{units, placeholders};
  for (const Rule& rule : kRules) {
    if (rule.language != text::primary_language(language)) continue;
    const auto chosen = style.rules.find(rule.name);
    if (chosen == style.rules.end() ? rule.on : chosen->second) rule.apply(context);
  }
  std::string out = to_text(units);
  for (const auto& [from, to] : style.replacements) replace_all(out, from, to);
  return out;
}

std::string fix_spacing(std::string_view source, std::string_view translation) {
  struct Sides {
    bool before = false, after = false;
  };
  std::map<int, Sides> source_spaces;
  const Units original = to_units(source);
  for (size_t i = 0; i < original.size(); ++i) {
    if (original[i].placeholder == 0) continue;
    const auto white = [](const Unit& unit) {
      return unit.placeholder == 0 && text::is_space(unit.c);
    };
    source_spaces[original[i].placeholder] = {i > 0 && white(original[i - 1]),
                                              i + 1 < original.size() && white(original[i + 1])};
  }
  Units units = to_units(translation);
  const bool double_spaces = source.find("  ") != std::string_view::npos;
  drop_units(units, [&](size_t i) {
    if (!units[i].is_space() || i == 0 || i + 1 == units.size()) return false;
    const Unit& left = units[i - 1];
    if (left.is_space() && !double_spaces) return true;
    const Unit& right = units[i + 1];
    if (right.placeholder == 0 && text::is_cjk_punctuation(right.c)) return true;
    if (left.is_cjk_or_its_punctuation() && right.placeholder != 0)
      return !source_spaces[right.placeholder].before;
    if (left.placeholder != 0 && right.is_cjk_or_its_punctuation())
      return !source_spaces[left.placeholder].after;
    return false;
  });
  return to_text(units);
}

}  // namespace amts::translate
