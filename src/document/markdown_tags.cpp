#include "document/markdown_tags.h"

#include <algorithm>
#include <array>
#include <string>

#include "document/markdown_chars.h"

namespace amts::document {

namespace {

constexpr size_t kNone = std::string_view::npos;
constexpr size_t kLongestElement = 16;

constexpr auto kElements = std::to_array<std::string_view>({
    "a",        "abbr",     "acronym",    "address", "annotation", "applet",   "area",
    "article",  "aside",    "audio",      "b",       "base",       "bdi",      "bdo",
    "big",      "blink",    "blockquote", "body",    "br",         "button",   "canvas",
    "caption",  "center",   "cite",       "circle",  "code",       "col",      "colgroup",
    "data",     "datalist", "dd",         "defs",    "del",        "details",  "dfn",
    "dialog",   "dir",      "div",        "dl",      "dt",         "ellipse",  "em",
    "embed",    "fieldset", "figcaption", "figure",  "font",       "footer",   "form",
    "frame",    "frameset", "g",          "h1",      "h2",         "h3",       "h4",
    "h5",       "h6",       "head",       "header",  "hgroup",     "hr",       "html",
    "i",        "iframe",   "image",      "img",     "input",      "ins",      "kbd",
    "label",    "legend",   "li",         "line",    "link",       "main",     "map",
    "mark",     "marquee",  "math",       "menu",    "menuitem",   "meta",     "meter",
    "mfrac",    "mi",       "mn",         "mo",      "mrow",       "msqrt",    "msub",
    "msup",     "mtable",   "mtd",        "mtext",   "mtr",        "nav",      "nobr",
    "noframes", "noscript", "object",     "ol",      "optgroup",   "option",   "output",
    "p",        "param",    "path",       "picture", "polygon",    "polyline", "pre",
    "progress", "q",        "rb",         "rect",    "rp",         "rt",       "rtc",
    "ruby",     "s",        "samp",       "script",  "search",     "section",  "select",
    "slot",     "small",    "source",     "span",    "strike",     "strong",   "style",
    "sub",      "summary",  "sup",        "svg",     "table",      "tbody",    "td",
    "template", "text",     "textarea",   "tfoot",   "th",         "thead",    "time",
    "title",    "tr",       "track",      "tspan",   "tt",         "u",        "ul",
    "use",      "var",      "video",      "wbr",
});

constexpr auto kBlockElements = std::to_array<std::string_view>({
    "address",  "article",  "aside",    "base",       "basefont", "blockquote", "body",   "caption",
    "center",   "col",      "colgroup", "dd",         "details",  "dialog",     "dir",    "div",
    "dl",       "dt",       "fieldset", "figcaption", "figure",   "footer",     "form",   "frame",
    "frameset", "h1",       "h2",       "h3",         "h4",       "h5",         "h6",     "head",
    "header",   "hr",       "html",     "iframe",     "legend",   "li",         "link",   "main",
    "menu",     "menuitem", "nav",      "noframes",   "ol",       "optgroup",   "option", "p",
    "param",    "search",   "section",  "summary",    "table",    "tbody",      "td",     "tfoot",
    "th",       "thead",    "title",    "tr",         "track",    "ul",
});

constexpr auto kUntranslated = std::to_array<std::string_view>(
    {"code", "kbd", "math", "pre", "samp", "script", "style", "svg", "textarea"});

constexpr auto kTextAttributes =
    std::to_array<std::string_view>({"alt", "aria-label", "placeholder", "title"});
constexpr auto kJsxTextAttributes = std::to_array<std::string_view>(
    {"caption", "description", "heading", "label", "subtitle", "summary", "titletext"});

template <size_t kCount>
bool in_table(const std::array<std::string_view, kCount>& table, std::string_view name) {
  if (name.size() > kLongestElement) return false;
  std::array<char, kLongestElement> lower;
  std::transform(name.begin(), name.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
  return std::binary_search(table.begin(), table.end(),
                            std::string_view(lower.data(), name.size()));
}

size_t skip_space(std::string_view text, size_t i) {
  while (i < text.size() && is_ascii_space(text[i])) ++i;
  return i;
}

bool is_name_char(char c, bool jsx) {
  return is_alnum(c) || c == '-' || (jsx && (c == '.' || c == ':' || c == '_' || c == '$'));
}

bool is_attribute_start(char c) { return is_letter(c) || c == '_' || c == ':' || c == '@'; }
bool is_attribute_char(char c) {
  return is_alnum(c) || c == '_' || c == ':' || c == '.' || c == '-' || c == '@';
}

// The value that starts at `i`; its end, or npos.
size_t scan_value(std::string_view text, size_t i, bool jsx, Attribute& attribute) {
  if (i >= text.size()) return kNone;
  const char c = text[i];
  if (c == '"' || c == '\'') {
    const size_t close = text.find(c, i + 1);
    if (close == kNone) return kNone;
    attribute.value = {i + 1, close};
    attribute.quote = c;
    return close + 1;
  }
  if (jsx && c == '{') return scan_braces(text, i);
  const size_t begin = i;
  while (i < text.size() && !is_ascii_space(text[i]) &&
         std::string_view("\"'=<>`").find(text[i]) == kNone) {
    ++i;
  }
  return i == begin ? kNone : i;
}

// One attribute at `i`; its end, or npos.
size_t scan_attribute(std::string_view text, size_t i, bool jsx, Attribute& attribute) {
  if (jsx && text[i] == '{') return scan_braces(text, i);
  if (!is_attribute_start(text[i])) return kNone;
  const size_t begin = i;
  while (i < text.size() && is_attribute_char(text[i])) ++i;
  attribute.name = text.substr(begin, i - begin);
  const size_t equals = skip_space(text, i);
  if (equals >= text.size() || text[equals] != '=') return i;
  return scan_value(text, skip_space(text, equals + 1), jsx, attribute);
}

}  // namespace

std::optional<Tag> scan_tag(std::string_view text, size_t position, bool jsx,
                            std::vector<Attribute>* attributes) {
  Tag tag;
  size_t i = position + 1;
  if (i < text.size() && text[i] == '/') tag.closing = true, ++i;
  const size_t name = i;
  if (i < text.size() && is_letter(text[i])) {
    while (i < text.size() && is_name_char(text[i], jsx)) ++i;
  } else if (!jsx || i >= text.size() || text[i] != '>') {
    return std::nullopt;
  }
  tag.name = text.substr(name, i - name);
  while (true) {
    const size_t next = skip_space(text, i);
    if (next >= text.size()) return std::nullopt;
    if (text[next] == '>') {
      tag.end = next + 1;
      return tag;
    }
    if (tag.closing) return std::nullopt;
    if (text[next] == '/') {
      if (next + 1 >= text.size() || text[next + 1] != '>') return std::nullopt;
      tag.self_closing = true;
      tag.end = next + 2;
      return tag;
    }
    if (next == i) return std::nullopt;
    Attribute attribute;
    i = scan_attribute(text, next, jsx, attribute);
    if (i == kNone) return std::nullopt;
    if (attributes != nullptr) attributes->push_back(attribute);
  }
}

size_t scan_braces(std::string_view text, size_t position) {
  int depth = 0;
  for (size_t i = position; i < text.size(); ++i) {
    switch (text[i]) {
      case '{':
        ++depth;
        break;
      case '}':
        if (--depth == 0) return i + 1;
        break;
      case '"':
      case '\'':
      case '`': {
        const size_t close = text.find_first_of(text[i] == '`'   ? "`"
                                                : text[i] == '"' ? "\"\n"
                                                                 : "'\n",
                                                i + 1);
        if (close != kNone && text[close] == text[i]) i = close;
        break;
      }
      case '/':
        if (text.substr(i, 2) == "/*") {
          const size_t close = text.find("*/", i + 2);
          if (close == kNone) return kNone;
          i = close + 1;
        }
        break;
      default:
        break;
    }
  }
  return kNone;
}

bool is_known_tag(std::string_view name) {
  if (in_table(kElements, name) || in_table(kBlockElements, name)) return true;
  if (name.empty()) return false;
  if (name.find('-') != kNone) return name.front() >= 'a';
  const auto is_lower = [](char c) { return c >= 'a' && c <= 'z'; };
  return name.front() <= 'Z' && std::any_of(name.begin(), name.end(), is_lower);
}

bool is_tag_by_itself(const Tag& tag, bool has_attributes) {
  return has_attributes || tag.self_closing || is_known_tag(tag.name);
}

bool is_untranslated_element(std::string_view name) { return in_table(kUntranslated, name); }

bool is_block_element(std::string_view name) { return in_table(kBlockElements, name); }

bool is_text_attribute(std::string_view name, bool jsx) {
  return in_table(kTextAttributes, name) || (jsx && in_table(kJsxTextAttributes, name));
}

size_t find_closing_tag(std::string_view text, size_t position, std::string_view name) {
  const auto same = [](char a, char b) { return (a | 0x20) == (b | 0x20); };
  for (size_t i = text.find("</", position); i != kNone; i = text.find("</", i + 2)) {
    const std::string_view found = text.substr(i + 2, name.size());
    if (found.size() == name.size() && std::equal(found.begin(), found.end(), name.begin(), same)) {
      return i;
    }
  }
  return kNone;
}

}  // namespace amts::document
