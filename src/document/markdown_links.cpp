#include "document/markdown_links.h"

#include <unicode/uchar.h>

#include "document/markdown_chars.h"
#include "text/utf8.h"

namespace amts::document {

namespace {

constexpr int kMaxParentheses = 32;
constexpr size_t kMaxLabel = 999;

// A backslash escape takes two bytes.
size_t past_char(std::string_view text, size_t i) {
  return text[i] == '\\' && i + 1 < text.size() && is_ascii_punctuation(text[i + 1]) ? i + 2
                                                                                     : i + 1;
}

size_t scan_angle_destination(std::string_view text, size_t position) {
  for (size_t i = position + 1; i < text.size(); i = past_char(text, i)) {
    if (text[i] == '>') return i + 1;
    if (text[i] == '<' || text[i] == '\n') return kNone;
  }
  return kNone;
}

size_t line_end(std::string_view text, size_t position) {
  while (position < text.size() && is_blank_char(text[position])) ++position;
  if (position >= text.size()) return text.size();
  return text[position] == '\n' ? position + 1 : kNone;
}

ByteRange inside(size_t begin, size_t end) { return {begin + 1, end - 1}; }

}  // namespace

size_t skip_link_space(std::string_view text, size_t position) {
  bool line = false;
  for (; position < text.size(); ++position) {
    if (text[position] == '\n') {
      if (line) break;
      line = true;
    } else if (!is_blank_char(text[position])) {
      break;
    }
  }
  return position;
}

size_t scan_destination(std::string_view text, size_t position) {
  if (position >= text.size()) return kNone;
  if (text[position] == '<') return scan_angle_destination(text, position);
  int depth = 0;
  size_t i = position;
  for (; i < text.size(); i = past_char(text, i)) {
    const char c = text[i];
    if (static_cast<unsigned char>(c) <= ' ' || c == 0x7F) break;
    if (c == '(' && ++depth > kMaxParentheses) return kNone;
    if (c == ')' && --depth < 0) break;
  }
  return i == position || depth > 0 ? kNone : i;
}

size_t scan_title(std::string_view text, size_t position) {
  if (position >= text.size()) return kNone;
  const char open = text[position];
  if (open != '"' && open != '\'' && open != '(') return kNone;
  const char close = open == '(' ? ')' : open;
  for (size_t i = position + 1; i < text.size(); i = past_char(text, i)) {
    if (text[i] == close) return i + 1;
    if (text[i] == '(' && open == '(') return kNone;
  }
  return kNone;
}

size_t scan_label(std::string_view text, size_t position) {
  if (position >= text.size() || text[position] != '[') return kNone;
  bool blank = true;
  for (size_t i = position + 1; i < text.size() && i - position <= kMaxLabel + 1;
       i = past_char(text, i)) {
    if (text[i] == ']') return blank ? kNone : i + 1;
    if (text[i] == '[') return kNone;
    blank = blank && is_ascii_space(text[i]);
  }
  return kNone;
}

std::string normal_label(std::string_view content) {
  std::string out;
  bool space = false;
  for (size_t i = 0; i < content.size();) {
    const char c = content[i];
    if (is_ascii_space(c)) {
      space = !out.empty();
      ++i;
      continue;
    }
    if (space) out += ' ';
    space = false;
    if (static_cast<unsigned char>(c) < 0x80) {
      out += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
      ++i;
    } else {
      const auto code = static_cast<UChar32>(text::next_code_point(content, i));
      text::append_utf8(out, static_cast<char32_t>(u_foldCase(code, U_FOLD_CASE_DEFAULT)));
    }
  }
  return out;
}

std::optional<LinkTail> scan_link_tail(std::string_view text, size_t position) {
  if (position >= text.size() || text[position] != '(') return std::nullopt;
  LinkTail tail;
  size_t i = skip_link_space(text, position + 1);
  if (const size_t end = scan_destination(text, i); end != kNone) {
    i = end;
    const size_t title = skip_link_space(text, i);
    if (title > i) {
      if (const size_t title_end = scan_title(text, title); title_end != kNone) {
        tail.title = inside(title, title_end);
        i = title_end;
      }
    }
    i = skip_link_space(text, i);
  }
  if (i >= text.size() || text[i] != ')') return std::nullopt;
  tail.end = i + 1;
  return tail;
}

std::optional<Definition> scan_definition(std::string_view text, size_t position) {
  const size_t label_end = scan_label(text, position);
  if (label_end == kNone || label_end >= text.size() || text[label_end] != ':') {
    return std::nullopt;
  }
  const size_t destination = skip_link_space(text, label_end + 1);
  const size_t destination_end = scan_destination(text, destination);
  if (destination_end == kNone) return std::nullopt;
  Definition definition{line_end(text, destination_end), inside(position, label_end), {}};
  const size_t title = skip_link_space(text, destination_end);
  const size_t title_end = title > destination_end ? scan_title(text, title) : kNone;
  if (title_end != kNone && line_end(text, title_end) != kNone) {
    definition.title = inside(title, title_end);
    definition.end = line_end(text, title_end);
  }
  if (definition.end == kNone) return std::nullopt;
  return definition;
}

}  // namespace amts::document
