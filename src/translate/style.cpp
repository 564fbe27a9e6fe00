#include "translate/style.h"

#include <algorithm>
#include <functional>

#include "base/error.h"
#include "text/language.h"
#include "translate/style_units.h"

namespace amts::translate {
namespace {

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

/// In the text between placeholders: a "1" to be replaced is not the one of ⟦1⟧.
void replace_between(std::string& text, const std::string& from, const std::string& to) {
  std::string out;
  size_t at = 0;
  const auto replace_to = [&](size_t end) {
    std::string stretch = text.substr(at, end - at);
    replace_all(stretch, from, to);
    out += stretch;
  };
  for (const text::PlaceholderSpan& span : text::find_placeholders(text)) {
    replace_to(span.begin);
    out += text.substr(span.begin, span.end - span.begin);
    at = span.end;
  }
  replace_to(text.size());
  text = std::move(out);
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
  for (const auto& [from, to] : style.replacements) replace_between(out, from, to);
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
