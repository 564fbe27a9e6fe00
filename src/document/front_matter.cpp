#include "document/front_matter.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "document/markdown_chars.h"
#include "document/markdown_line.h"
#include "document/settle.h"
#include "text/placeholder.h"
#include "text/utf8.h"

namespace amts::document {

namespace {

constexpr size_t kNone = std::string_view::npos;

// Of MyST, Docusaurus, Hugo, Jekyll and VitePress: what pages and menus show.
constexpr auto kTextKeys = std::to_array<std::string_view>(
    {"title:", "description:", "subtitle:", "short_title:", "sidebar_label:", "sidebar_title:",
     "pagination_label:", "nav_title:", "linkTitle:", "tagline:", "summary:", "excerpt:"});

// YAML 1.2, 5.7: escapes of double-quoted scalars that one line of prose may hold.
std::optional<char> simple_escape(char c) {
  switch (c) {
    case '"':
    case '\\':
    case '/':
    case ' ':
      return c;
    default:
      return std::nullopt;
  }
}

// \xXX, \uXXXX, \UXXXXXXXX at `i` (the letter); moves past it.
std::optional<char32_t> numeric_escape(std::string_view text, size_t& i) {
  const size_t digits = text[i] == 'x' ? 2 : text[i] == 'u' ? 4 : text[i] == 'U' ? 8 : 0;
  if (digits == 0 || i + digits >= text.size()) return std::nullopt;
  char32_t code = 0;
  for (size_t k = 1; k <= digits; ++k) {
    const char c = text[i + k];
    const char lower = static_cast<char>(c | 0x20);
    const int value = is_digit(c) ? c - '0' : lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    if (value < 0) return std::nullopt;
    code = code * 16 + static_cast<char32_t>(value);
  }
  if (code < ' ' || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) return std::nullopt;
  i += digits + 1;
  return code;
}

std::optional<std::string> unescape_double(std::string_view text) {
  std::string out;
  for (size_t i = 0; i < text.size();) {
    if (text[i] == '"') return std::nullopt;
    if (text[i] != '\\') {
      out += text[i++];
      continue;
    }
    if (++i >= text.size()) return std::nullopt;
    if (const auto c = simple_escape(text[i])) {
      out += *c;
      ++i;
    } else if (const auto code = numeric_escape(text, i)) {
      text::append_utf8(out, *code);
    } else {
      return std::nullopt;
    }
  }
  return out;
}

std::optional<std::string> unescape_single(std::string_view text) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    out += text[i];
    if (text[i] == '\'' && (++i >= text.size() || text[i] != '\'')) return std::nullopt;
  }
  return out;
}

// A scalar on one line: where its content is, how it is quoted, and what it says.
struct Scalar {
  size_t begin = 0;
  size_t end = 0;
  char quote = '\0';
  std::string text;
};

std::optional<Scalar> read_scalar(std::string_view bytes, size_t begin, size_t end) {
  while (begin < end && is_blank_char(bytes[begin])) ++begin;
  if (begin == end) return std::nullopt;
  const char first = bytes[begin];
  if (first == '"' || first == '\'') {
    while (is_blank_char(bytes[end - 1])) --end;
    if (end - begin < 3 || bytes[end - 1] != first) return std::nullopt;
    const std::string_view content = bytes.substr(begin + 1, end - begin - 2);
    const auto text = first == '"' ? unescape_double(content) : unescape_single(content);
    if (!text) return std::nullopt;
    return Scalar{begin + 1, end - 1, first, *text};
  }
  if (std::string_view("|>{}[]&*!%@`#,?-").find(first) != kNone) return std::nullopt;
  const size_t comment = bytes.substr(begin, end - begin).find(" #");
  if (comment != kNone) end = begin + comment;
  while (end > begin && is_blank_char(bytes[end - 1])) --end;
  const std::string_view content = bytes.substr(begin, end - begin);
  if (content.find(": ") != kNone) return std::nullopt;
  return Scalar{begin, end, '\0', std::string(content)};
}

void add_scalar(Document& document, const Line& line) {
  const std::string_view bytes = document.bytes;
  for (const std::string_view key : kTextKeys) {
    if (bytes.substr(line.position, key.size()) != key) continue;
    const Line next = Line::at(bytes, line.next);  // an indented one goes on with the scalar
    if (!next.blank() && next.indent() > 0) return;
    auto scalar = read_scalar(bytes, line.position + key.size(), line.end);
    if (!scalar || is_blank(scalar->text) || is_ascii_space(scalar->text.front()) ||
        is_ascii_space(scalar->text.back()) || !text::find_placeholders(scalar->text).empty()) {
      return;
    }
    Segment segment;
    segment.kind = SegmentKind::kFrontMatter;
    segment.range = {scalar->begin, scalar->end};
    segment.text = std::move(scalar->text);
    segment.layers = {{Syntax::kYamlScalar, "", scalar->quote}};
    document.segments.push_back(std::move(segment));
  }
}

bool is_fence(const Line& line, bool closing) {
  std::string_view text = line.trimmed();
  return line.indent() == 0 && (text == "---" || (closing && text == "..."));
}

}  // namespace

size_t parse_front_matter(Document& document, size_t begin) {
  const std::string_view bytes = document.bytes;
  const Line open = Line::at(bytes, begin);
  if (!is_fence(open, false)) return begin;
  size_t end = kNone;
  for (size_t at = open.next; at < bytes.size() && end == kNone;) {
    const Line line = Line::at(bytes, at);
    if (is_fence(line, true)) end = line.next;
    // A blank line right after the dashes: a thematic break and text.
    if (at == open.next && line.blank()) break;
    at = line.next;
  }
  if (end == kNone) return begin;
  for (size_t at = open.next; at < end;) {
    const Line line = Line::at(bytes, at);
    add_scalar(document, line);
    at = line.next;
  }
  document.opaques.push_back({OpaqueKind::kMetadata, {begin, end}});
  return end;
}

}  // namespace amts::document
