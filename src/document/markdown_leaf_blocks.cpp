// Leaves that start at a line: headings, code, HTML, math, tables, what is no text.
#include <algorithm>

#include "document/markdown_block_scanner.h"
#include "document/markdown_chars.h"
#include "document/markdown_links.h"
#include "document/markdown_starts.h"

namespace amts::document {

bool BlockScanner::atx_heading(const Line& line) {
  const size_t begin = line.text_begin();
  const std::string_view text = bytes_.substr(begin, line.end - begin);
  const int level = atx_level(text);
  if (level == 0) return false;
  close_unmatched(matched_);
  close_leaf();
  const ByteRange content = atx_content(text, level);
  add_line(SegmentKind::kHeading, level, {begin + content.begin, begin + content.end});
  return true;
}

bool BlockScanner::setext_heading(const Line& line, size_t matched) {
  if (!in_paragraph() || matched != stack_.size()) return false;
  const std::string_view text = line.trimmed();
  if (text.find_first_not_of(text.front()) != kNone) return false;
  strip_definitions();
  if (paragraph_ == blocks_.lines.size()) return false;
  finish_paragraph(SegmentKind::kHeading, text.front() == '=' ? 1 : 2);
  return true;
}

bool BlockScanner::fence(const Line& line) {
  const size_t begin = line.text_begin();
  const std::string_view text = bytes_.substr(begin, line.end - begin);
  const size_t length = fence_length(text);
  if (length == 0) return false;
  close_unmatched(matched_);
  close_leaf();
  if (directive(line, text.front(), length)) return true;
  if (text.front() == ':') {
    add_opaque(OpaqueKind::kDirective, {begin, line.end});
    return true;
  }
  open_ = Open::kFence;
  fence_options_ = false;
  fence_ = text.front();
  fence_length_ = length;
  leaf_ = {begin, line.end};
  return true;
}

bool BlockScanner::directive(const Line& line, char character, size_t length) {
  const size_t begin = line.text_begin();
  const std::string_view text = bytes_.substr(begin, line.end - begin);
  const auto directive = directive_at(text, length);
  fence_kind_ = directive ? OpaqueKind::kDirective : OpaqueKind::kCode;
  if (!directive) return false;
  if (!directive->body || stack_.size() >= kMaxDepth) {
    fence_kind_ = OpaqueKind::kDirective;
    open_ = Open::kFence;
    fence_options_ = true;
    fence_ = character;
    fence_length_ = length;
    leaf_ = {begin, line.end};
    return true;
  }
  size_t argument = begin + directive->argument;
  while (argument < line.end && is_blank_char(bytes_[argument])) ++argument;
  add_opaque(OpaqueKind::kDirective, {begin, directive->title ? argument : line.end});
  if (directive->title && argument < line.end) {
    add_line(SegmentKind::kCaption, 0, {argument, line.end});
  }
  Container container;
  container.type = Container::Type::kDirective;
  container.fence = character;
  container.fence_length = length;
  container.caption = directive->caption;
  container.table = directive->name == "csv-table";
  container.options = Container::Options::kPossible;
  if (!stack_.empty()) stack_.back().fresh = false;
  stack_.push_back(container);
  matched_ = stack_.size();
  return true;
}

bool BlockScanner::html(const Line& line) {
  const size_t begin = line.text_begin();
  const std::string_view text = bytes_.substr(begin, line.end - begin);
  // A component, as in MDX: what stands between its tags is Markdown.
  const size_t name = text.size() > 1 && text[1] == '/' ? 2 : 1;
  if (text.size() > name && text[name] >= 'A' && text[name] <= 'Z') {
    const auto tag = scan_tag(text, 0, true);
    if (tag && jsx(line)) return true;
  }
  const bool interrupts = in_paragraph();
  const int kind = html_block_kind(text, interrupts);
  if (kind == 0) return false;
  close_unmatched(matched_);
  close_leaf();
  open_ = Open::kHtml;
  html_kind_ = kind;
  leaf_ = {begin, line.end};
  if (kind < 6 && ends_html_block(text.substr(kind == 2 ? 2 : 0), kind)) close_leaf();
  return true;
}

// Where the run of lines that are not blank ends, from `begin`; remembers the last answer.
size_t BlockScanner::paragraph_end(size_t begin) {
  if (begin < paragraph_end_) return paragraph_end_;
  Line line = Line::at(bytes_, begin);
  while (line.next < bytes_.size()) {
    const Line next = Line::at(bytes_, line.next);
    if (next.blank()) break;
    line = next;
  }
  return paragraph_end_ = line.end;
}

// The end of a display formula that starts at `begin` with `open`, before the next blank line.
size_t BlockScanner::math_end(size_t begin, std::string_view open) {
  const size_t limit = paragraph_end(begin);
  const std::string_view text = bytes_.substr(begin, limit - begin);
  std::string close = open == "$$" ? "$$" : open == "\\[" ? "\\]" : "\\\\]";
  const size_t kind = open == "$$" ? 0 : open == "\\[" ? 1 : open == "\\begin{" ? 2 : 3;
  if (kind == 2) {
    const size_t brace = text.find_first_of("}\n\r");
    if (brace == kNone || text[brace] != '}' || failures_ >= kMaxFailures) return kNone;
    close = "\\end" + std::string(text.substr(6, brace - 5));
  } else if (begin < no_math_until_[kind]) {
    return kNone;
  }
  const size_t end = text.find(close, open.size());
  if (end == kNone) {
    if (kind == 2) ++failures_;
    no_math_until_[kind] = limit;
    return kNone;
  }
  return begin + end + close.size();
}

bool BlockScanner::math(const Line& line) {
  const size_t begin = line.text_begin();
  for (const std::string_view open : {"$$", "\\[", "\\begin{", "\\\\["}) {
    if (bytes_.substr(begin, open.size()) != open) continue;
    const size_t end = math_end(begin, open);
    if (end == kNone) return false;
    const Line last = Line::at(bytes_, end);
    if (!may_follow_math(bytes_.substr(end, last.end - end))) return false;
    close_unmatched(matched_);
    close_leaf();
    add_opaque(OpaqueKind::kMath, {begin, last.end});
    skip_to_line_after(last.end);
    return true;
  }
  return false;
}

bool BlockScanner::table(const Line& line, size_t matched) {
  if (!in_paragraph() || matched != stack_.size()) return false;
  const size_t columns = delimiter_row_columns(line.trimmed());
  if (columns == 0) return false;
  const ByteRange header = blocks_.lines.back();
  const std::string_view text = bytes_.substr(header.begin, header.end - header.begin);
  if (table_cells(text).size() != columns) return false;
  blocks_.lines.pop_back();
  if (blocks_.lines.size() == paragraph_) open_ = Open::kNone;
  close_leaf();
  Line row = line;
  row.position = header.begin;
  row.end = header.end;
  add_row(row);
  open_ = Open::kTable;
  return true;
}

// Lines of d2l-book and MyST that are no text.
bool BlockScanner::opaque_line(const Line& line) {
  const std::string_view text = line.trimmed();
  OpaqueKind kind = OpaqueKind::kLabel;
  switch (text.front()) {
    case ':':
      if (!is_d2l_line(text)) return false;
      break;
    case '(':
      if (!is_myst_target(text)) return false;
      break;
    default:  // %%tab, and MyST's comments, which do not end a paragraph
      if (in_paragraph() || text.size() < 2 || (text[1] != ' ' && text[1] != '%')) return false;
      kind = OpaqueKind::kDirective;
      break;
  }
  close_unmatched(matched_);
  close_leaf();
  add_opaque(kind, {line.text_begin(), line.end});
  return true;
}

// How many of the open containers, from the outermost on, are directives: the lines of those stand
// where they would without.
size_t BlockScanner::directives_around() const {
  const auto other = std::find_if(stack_.begin(), stack_.end(), [](const Container& container) {
    return container.type != Container::Type::kDirective;
  });
  return static_cast<size_t>(other - stack_.begin());
}

bool BlockScanner::mdx_block(const Line& line) {
  const size_t begin = line.text_begin();
  const std::string_view text = bytes_.substr(begin, line.end - begin);
  if (text.front() == '<' && text.substr(0, 4) != "<!--") return jsx(line);
  size_t end = kNone;
  if (text.front() == '{' || text.front() == '<') {
    if (failures_ >= kMaxFailures) return false;
    const size_t comment = text.front() == '<' ? bytes_.find("-->", begin + 2) : kNone;
    end = text.front() == '{' ? scan_braces(bytes_, begin) : comment == kNone ? kNone : comment + 3;
    if (end == kNone) {
      ++failures_;
      return false;
    }
    const Line last = Line::at(bytes_, end);
    if (!last.blank()) return false;
    end = last.end;
  } else if (!in_paragraph() && line.column + line.indent() == 0 &&
             matched_ == directives_around() &&
             (text.substr(0, 7) == "import " || text.substr(0, 7) == "export ")) {
    end = paragraph_end(begin);
  } else {
    return false;
  }
  close_unmatched(matched_);
  close_leaf();
  add_opaque(OpaqueKind::kDirective, {begin, end});
  skip_to_line_after(end);
  return true;
}

// The end of an untranslated element's closing tag, or of the tag itself, or npos.
size_t BlockScanner::jsx_end(size_t begin) {
  const auto tag = scan_tag(bytes_, begin, true);
  if (!tag) return kNone;
  if (tag->closing || tag->self_closing || !is_untranslated_element(tag->name)) return tag->end;
  const size_t close = find_closing_tag(bytes_, tag->end, tag->name);
  return close == kNone ? kNone : bytes_.find('>', close) + 1;
}

// Lines with nothing but tags; their attributes may run over several lines.
bool BlockScanner::jsx(const Line& line) {
  const size_t begin = line.text_begin();
  size_t end = begin;
  size_t after = begin;
  while (after < bytes_.size() && bytes_[after] == '<') {
    if (failures_ >= kMaxFailures) return false;
    const size_t tag_end = jsx_end(after);
    if (tag_end == kNone || tag_end == 0) {
      ++failures_;
      return false;
    }
    end = after = tag_end;
    while (after < bytes_.size() && is_blank_char(bytes_[after])) ++after;
  }
  const Line last = Line::at(bytes_, end);
  if (!last.blank()) return false;
  close_unmatched(matched_);
  close_leaf();
  add_opaque(OpaqueKind::kHtml, {begin, end});
  for (size_t at = begin; at < end;) {
    std::vector<Attribute> attributes;
    if (bytes_[at] == '<' && scan_tag(bytes_, at, true, &attributes)) add_attributes(attributes, 0);
    at = jsx_end(at);
    while (at < end && is_blank_char(bytes_[at])) ++at;
  }
  skip_to_line_after(end);
  return true;
}

}  // namespace amts::document
