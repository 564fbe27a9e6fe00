// Inline content that no translation changes: formulas, code, roles, tags, links, pictures,
// placeholders.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "checks/contents.h"
#include "checks/families.h"
#include "checks/math.h"
#include "checks/urls.h"
#include "document/markdown_tags.h"
#include "text/utf8.h"

namespace amts::checks {
namespace {

using document::InlineKind;

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

std::string without_spaces(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (!is_space(c)) out += c;
  }
  return out;
}

std::string key_of_kind(const Inline& item, InlineKind kind) {
  return item.kind == kind ? without_spaces(item.verbatim) : "";
}

std::string link_key(const Inline& item) {
  switch (item.kind) {
    case InlineKind::kUrl:
      return target_key(item.verbatim);
    case InlineKind::kLink:
      return item.closes ? target_key(markdown_target(item.verbatim)) : "";
    case InlineKind::kTag: {
      std::vector<document::Attribute> attributes;
      if (!document::scan_tag(item.verbatim, 0, true, &attributes)) return "";
      for (const document::Attribute& attribute : attributes) {
        if (attribute.name != "href") continue;
        return target_key(item.verbatim.substr(attribute.value.begin,
                                               attribute.value.end - attribute.value.begin));
      }
      return "";
    }
    default:
      return "";
  }
}

std::string tag_key(const Inline& item) {
  if (item.kind == InlineKind::kExpression) return without_spaces(item.verbatim);
  if (item.kind != InlineKind::kTag) return "";
  const auto tag = document::scan_tag(item.verbatim, 0, true);
  if (!tag) return "";
  return (tag->closing ? "</" : "<") + std::string(tag->name) + ">";
}

/// Format specifiers and variables in running text: %s, %1$d, {0}, {name}, ${name}.
std::vector<std::string> format_specifiers(const Side& side) {
  std::vector<std::string> found;
  const std::string text = side.plain();
  const auto is_name = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  };
  for (size_t i = 0; i + 1 < text.size(); ++i) {
    size_t end = i + 1;
    if (text[i] == '%' && (i == 0 || text[i - 1] < '0' || text[i - 1] > '9')) {
      while (end < text.size() &&
             ((text[end] >= '0' && text[end] <= '9') || text[end] == '$' || text[end] == '.'))
        ++end;
      constexpr std::string_view kConversions = "sdifuxXgGeEcp@";
      if (end == text.size() || kConversions.find(text[end]) == std::string_view::npos) continue;
      if (end + 1 < text.size() && is_name(text[end + 1])) continue;  // "%do"
      ++end;
    } else if (text[i] == '{') {
      while (end < text.size() && is_name(text[end])) ++end;
      if (end == i + 1 || end == text.size() || text[end] != '}') continue;
      ++end;
    } else {
      continue;
    }
    found.push_back(text.substr(i, end - i));
  }
  std::ranges::sort(found);
  return found;
}

void compare_specifiers(const Unit& unit, Findings& out) {
  const auto source = format_specifiers(unit.source), target = format_specifiers(unit.target);
  if (source.empty() || source == target) return;
  std::vector<std::string> missing, extra;
  std::ranges::set_difference(source, target, std::back_inserter(missing));
  std::ranges::set_difference(target, source, std::back_inserter(extra));
  for (const std::string& each : missing)
    out.at(unit, fmt::format("placeholder '{}' of the source is missing", each));
  for (const std::string& each : extra)
    out.at(unit, fmt::format("placeholder '{}' does not stand in the source", each));
}

/// Marks of placeholders that stand in a text: ⟦1⟧ and what engines make of it, ⟦ 1 ⟧, [[1]],
/// 〚1〛, {1}. Each with its place in the prose.
struct Leak {
  size_t begin, end;
  std::u32string text;
};

std::vector<Leak> leaks_in(const std::u32string& prose) {
  constexpr std::u32string_view kOpening = U"⟦〚", kClosing = U"⟧〛";
  std::vector<Leak> found;
  const auto digits = [&](size_t at) {
    while (at < prose.size() && prose[at] == U' ') ++at;
    const size_t begin = at;
    while (at < prose.size() && prose[at] >= U'0' && prose[at] <= U'9') ++at;
    const bool any = at > begin;
    while (at < prose.size() && prose[at] == U' ') ++at;
    return std::pair(at, any);
  };
  for (size_t i = 0; i < prose.size(); ++i) {
    size_t end = i;
    if (kOpening.find(prose[i]) != std::u32string_view::npos) {
      const auto [after, any] = digits(i + 1);
      end = after < prose.size() && kClosing.find(prose[after]) != std::u32string_view::npos
                ? after + 1
                : i + 1;
    } else if (kClosing.find(prose[i]) != std::u32string_view::npos) {
      end = i + 1;
    } else if (prose.compare(i, 2, U"[[") == 0) {
      const auto [after, any] = digits(i + 2);
      if (any && prose.compare(after, 2, U"]]") == 0) end = after + 2;
    } else if (prose[i] == U'{') {
      const auto [after, any] = digits(i + 1);
      if (any && after < prose.size() && prose[after] == U'}') end = after + 1;
    }
    if (end == i) continue;
    found.push_back({i, end, prose.substr(i, end - i)});
    i = end - 1;
  }
  return found;
}

}  // namespace

void check_math(const PairedDocuments& comparison, Findings& out) {
  const auto key = [](const Inline& item) {
    // Numbers are compared as such, whether in dollars or not.
    const std::string formula =
        item.kind == InlineKind::kMath ? math_key(item.verbatim) : std::string();
    return is_number(formula) ? std::string() : formula;
  };
  compare_contents(comparison, {key, "formula", Repeats::kFree, true}, out);
}

void check_inline_code(const PairedDocuments& comparison, Findings& out) {
  const auto key = [](const Inline& item) { return key_of_kind(item, InlineKind::kCode); };
  compare_contents(comparison, {key, "inline code", Repeats::kFree, true}, out);
}

void check_roles(const PairedDocuments& comparison, Findings& out) {
  const auto key = [](const Inline& item) { return key_of_kind(item, InlineKind::kRole); };
  compare_contents(comparison, {key, "role", Repeats::kCounted}, out);
}

void check_tags(const PairedDocuments& comparison, Findings& out) {
  compare_contents(comparison, {tag_key, "tag", Repeats::kCounted}, out);
}

void check_footnotes(const PairedDocuments& comparison, Findings& out) {
  const auto key = [](const Inline& item) { return key_of_kind(item, InlineKind::kFootnote); };
  compare_contents(comparison, {key, "footnote", Repeats::kCounted}, out);
}

void check_link_targets(const PairedDocuments& comparison, Findings& out) {
  compare_contents(comparison, {link_key, "link", Repeats::kFree}, out);
}

void check_placeholders(const PairedDocuments& comparison, Findings& out) {
  // Where the source has none at all, those of the translation are leaked ones.
  const auto has_literal = [](const Unit& unit) {
    return std::ranges::any_of(unit.source.inlines(), [](const Inline& item) {
      return item.kind == InlineKind::kLiteral;
    });
  };
  const auto key = [](const Inline& item) { return key_of_kind(item, InlineKind::kLiteral); };
  if (std::ranges::any_of(comparison.units, has_literal))
    compare_contents(comparison, {key, "placeholder", Repeats::kCounted}, out);
  for (const Unit& unit : comparison.units) compare_specifiers(unit, out);
}

void check_leaked_placeholders(const PairedDocuments& comparison, Findings& out) {
  for (const Unit& unit : comparison.units) {
    const auto allowed = leaks_in(unit.source.prose());
    for (const Leak& leak : leaks_in(unit.target.prose())) {
      if (std::ranges::any_of(allowed, [&](const Leak& a) { return a.text == leak.text; }))
        continue;
      out.at(unit, leak.begin, leak.end,
             fmt::format("'{}' is a placeholder of the translation that was not put back",
                         text::to_utf8(leak.text)));
    }
    const auto literal = [](const Inline& item) { return item.kind == InlineKind::kLiteral; };
    if (std::ranges::any_of(unit.source.inlines(), literal)) continue;
    for (const Inline& item : unit.target.inlines()) {
      if (!literal(item)) continue;
      out.at(unit, item,
             fmt::format("'{}' is a placeholder of the translation that was not put back",
                         item.verbatim));
    }
  }
}

}  // namespace amts::checks
