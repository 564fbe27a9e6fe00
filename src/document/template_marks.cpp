#include "document/template_marks.h"

#include <algorithm>
#include <array>

#include "document/markdown_chars.h"
#include "document/markdown_tags.h"

namespace amts::document {

namespace {

constexpr size_t kNone = std::string_view::npos;
// A mark longer than this is none: what opens without an end must not cost a pass over the text.
constexpr size_t kLongestTemplate = 2000;
constexpr size_t kLongestList = 400;
constexpr size_t kLongestEmoji = 64;
constexpr size_t kLongestReference = 400;

struct Template {
  std::string_view open;
  std::string_view close;
};
// The longer ones first.
constexpr std::array<Template, 7> kTemplates = {{
    {"{{{", "}}}"},
    {"{{<", ">}}"},
    {"{{%", "%}}"},
    {"{{", "}}"},
    {"{%", "%}"},
    {"{#", "#}"},
    {"{*", "*}"},
}};

bool is_name_char(char c) { return is_alnum(c) || c == '-' || c == '_' || c == ':'; }

size_t skip_blank(std::string_view text, size_t i) {
  while (i < text.size() && is_blank_char(text[i])) ++i;
  return i;
}

size_t skip_name(std::string_view text, size_t i) {
  while (i < text.size() && is_name_char(text[i])) ++i;
  return i;
}

// One attribute at `i`: #id, .class, key=value; its end, or npos.
size_t attribute_end(std::string_view text, size_t i) {
  const bool marked = text[i] == '#' || text[i] == '.';
  const size_t begin = marked ? i + 1 : i;
  const size_t end = skip_name(text, begin);
  if (end == begin || (!marked && !is_letter(text[begin]))) return kNone;
  // ".5" is a number.
  if (text[i] == '.' && is_digit(text[begin])) return kNone;
  if (marked) return end;
  if (end >= text.size() || text[end] != '=') return kNone;
  const size_t value = end + 1;
  if (value >= text.size()) return kNone;
  if (text[value] == '"' || text[value] == '\'') {
    const size_t close = text.find(text[value], value + 1);
    return close == kNone ? kNone : close + 1;
  }
  const size_t stop = std::min(text.find_first_of(" \t\n{}\"'=<>`,", value), text.size());
  return stop == value ? kNone : stop;
}

}  // namespace

size_t template_end(std::string_view text, size_t position) {
  text = text.substr(0, position + kLongestTemplate);
  for (const auto& [open, close] : kTemplates) {
    if (text.substr(position, open.size()) != open) continue;
    // Braces within, such as a dictionary's, close first.
    if (close == "}}") {
      const size_t balanced = scan_braces(text, position);
      if (balanced != kNone && text.substr(balanced - 2, 2) == close) return balanced;
    }
    const size_t end = text.find(close, position + open.size());
    if (end != kNone) return end + close.size();
  }
  return kNone;
}

size_t attribute_list_end(std::string_view text, size_t position) {
  text = text.substr(0, position + kLongestList);
  size_t i = position + 1;
  const bool kramdown = i < text.size() && text[i] == ':';
  if (kramdown) ++i;
  for (size_t count = 0;; ++count) {
    i = skip_blank(text, i);
    if (i >= text.size()) return kNone;
    if (text[i] == '}') return count == 0 ? kNone : i + 1;
    size_t end = attribute_end(text, i);
    if (end == kNone && kramdown) end = skip_name(text, i);  // a reference: {:toc}
    if (end == kNone || end == i) return kNone;
    i = end;
  }
}

size_t emoji_end(std::string_view text, size_t position) {
  if (position > 0 && (is_alnum(text[position - 1]) || text[position - 1] == ':')) return kNone;
  size_t end = position + 1;
  bool letter = false;
  while (end < text.size() && end - position <= kLongestEmoji &&
         ((text[end] >= 'a' && text[end] <= 'z') || is_digit(text[end]) || text[end] == '_' ||
          text[end] == '+' || text[end] == '-')) {
    letter = letter || (text[end] >= 'a' && text[end] <= 'z');
    ++end;
  }
  if (end >= text.size() || text[end] != ':') return kNone;
  const std::string_view name = text.substr(position + 1, end - position - 1);
  if (name != "+1" && name != "-1" && (!letter || name.size() < 2)) return kNone;
  ++end;
  const bool touches = end < text.size() && (is_alnum(text[end]) || text[end] == ':' ||
                                             text[end] == '`' || text[end] == '/');
  return touches ? kNone : end;
}

size_t tex_reference_end(std::string_view text, size_t position) {
  constexpr auto kNames = std::to_array<std::string_view>(
      {"Cref", "autoref", "cite", "citeauthor", "citep", "citet", "citeyear", "cref", "eqref",
       "label", "nameref", "nocite", "pageref", "ref"});
  text = text.substr(0, position + kLongestReference);
  size_t end = position + 1;
  while (end < text.size() && is_letter(text[end])) ++end;
  const std::string_view name = text.substr(position + 1, end - position - 1);
  if (!std::binary_search(kNames.begin(), kNames.end(), name)) return kNone;
  if (end < text.size() && text[end] == '*') ++end;
  while (end < text.size() && text[end] == '[') {
    const size_t close = text.find(']', end);
    if (close == kNone) return kNone;
    end = close + 1;
  }
  if (end >= text.size() || text[end] != '{') return kNone;
  const size_t close = text.find_first_of("{}\n", end + 1);
  return close == kNone || text[close] != '}' ? kNone : close + 1;
}

}  // namespace amts::document
