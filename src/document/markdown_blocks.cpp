#include "document/markdown_blocks.h"

#include <algorithm>

#include "document/markdown_block_scanner.h"
#include "document/markdown_chars.h"
#include "document/markdown_links.h"
#include "document/markdown_starts.h"

namespace amts::document {

namespace {

constexpr size_t kConsumed = static_cast<size_t>(-1);

}  // namespace

Blocks BlockScanner::run(size_t begin) {
  const Line first = Line::at(bytes_, begin);
  if (first.next > first.end) eol_ = bytes_.substr(first.end, first.next - first.end);
  for (size_t at = begin; at < bytes_.size();) {
    Line line = Line::at(bytes_, at);
    at = line.next;
    if (line.position >= skip_until_) scan_line(line);
  }
  close_unmatched(0);
  close_leaf();
  return std::move(blocks_);
}

void BlockScanner::scan_line(Line line) {
  const size_t matched = match_containers(line);
  if (matched == kConsumed) return;
  matched_ = matched;
  if (matched == stack_.size() && continue_leaf(line)) return;
  if (open_ != Open::kParagraph) close_leaf();
  start_blocks(line, matched);
}

size_t BlockScanner::match_containers(Line& line) {
  for (size_t i = 0; i < stack_.size(); ++i) {
    if (stack_[i].type == Container::Type::kDirective) {
      if (closes_directive(line, i)) return kConsumed;
      if (i + 1 == stack_.size() && takes_option(stack_[i], line)) return kConsumed;
    } else if (!match(stack_[i], line)) {
      return i;
    }
  }
  return stack_.size();
}

bool BlockScanner::match(Container& container, Line& line) {
  const bool blank = line.blank();
  if (container.type == Container::Type::kQuote) {
    if (blank || is_code_indent(line) || bytes_[line.text_begin()] != '>') return false;
    line.skip_columns(line.indent());
    line.move_to(line.position + 1);
    line.skip_columns(1);
    return true;
  }
  if (blank) return !container.blank_start;
  if (line.indent() < container.width) return false;
  line.skip_columns(container.width);
  container.blank_start = false;
  return true;
}

bool BlockScanner::closes_directive(const Line& line, size_t index) {
  const Container& container = stack_[index];
  if (line.blank() || is_code_indent(line)) return false;
  const size_t begin = line.text_begin();
  const std::string_view text = bytes_.substr(begin, line.end - begin);
  if (!closes_fence(text, container.fence, container.fence_length)) return false;
  close_unmatched(index);
  close_leaf();
  add_opaque(OpaqueKind::kDirective, {begin, line.end});
  return true;
}

// `:name: value` lines, or YAML between lines of dashes, at a directive's start.
bool BlockScanner::takes_option(Container& container, const Line& line) {
  if (container.options == Container::Options::kNone) return false;
  const std::string_view text = line.trimmed();
  const bool dashes = text == "---";
  const bool yaml = container.options == Container::Options::kYaml;
  const bool option = text.size() > 2 && text.front() == ':' && is_letter(text[1]) &&
                      text.find(':', 1) != kNone && text.substr(0, 3) != ":::";
  if (!yaml && !dashes && !option) {
    container.options = Container::Options::kNone;
    return false;
  }
  if (dashes) {
    container.options = yaml ? Container::Options::kNone : Container::Options::kYaml;
  }
  if (!yaml && option && add_option_text(line)) return true;
  add_opaque(OpaqueKind::kMetadata, {line.text_begin(), line.end});
  return true;
}

// `:alt: text`, `:caption: text`; false for other options.
bool BlockScanner::add_option_text(const Line& line) {
  const std::string_view text = line.trimmed();
  for (const std::string_view name : {":alt:", ":caption:"}) {
    if (text.substr(0, name.size()) != name) continue;
    const size_t end = line.text_begin() + text.size();
    size_t value = line.text_begin() + name.size();
    while (value < end && is_blank_char(bytes_[value])) ++value;
    add_opaque(OpaqueKind::kMetadata, {line.text_begin(), value});
    add_line(name == ":alt:" ? SegmentKind::kAltText : SegmentKind::kCaption, 0, {value, end});
    return true;
  }
  return false;
}

// Code, HTML: whether the line belongs to the open block.
bool BlockScanner::continue_leaf(Line& line) {
  const size_t begin = line.text_begin();
  const std::string_view text = bytes_.substr(begin, line.end - begin);
  switch (open_) {
    case Open::kFence:
      leaf_.end = line.end;
      fence_options_ = fence_options_ && text.size() > 2 && text.front() == ':';
      if (fence_options_) add_option_text(line);
      if (!is_code_indent(line) && closes_fence(text, fence_, fence_length_)) close_leaf();
      return true;
    case Open::kIndented:
      if (!text.empty() && line.indent() < kCodeIndent) return false;
      if (!text.empty()) leaf_.end = line.end;
      return true;
    case Open::kHtml:
      if (html_kind_ >= 6 && text.empty()) return false;
      leaf_.end = line.end;
      if (html_kind_ < 6 && ends_html_block(text, html_kind_)) close_leaf();
      return true;
    case Open::kTable:
      if (text.empty() || text.front() == ':' || text.front() == '>') return false;
      if (is_code_indent(line)) return false;
      if (text.find('|') == kNone) {
        if (atx_level(text) != 0 || is_thematic_break(text)) return false;
        const bool marker = text.front() == '-' || text.front() == '+' || text.front() == '*' ||
                            is_digit(text.front());
        if (marker && list_marker(text)) return false;
        if ((text.front() == '`' || text.front() == '~') && fence_length(text) != 0) return false;
        if (text.front() == '<' && html_block_kind(text, true) != 0) return false;
      }
      add_row(line);
      return true;
    default:
      return false;
  }
}

void BlockScanner::start_blocks(Line& line, size_t matched) {
  while (!line.blank()) {
    if (is_code_indent(line)) {
      if (in_paragraph()) break;
      close_unmatched(matched_);
      line.skip_columns(kCodeIndent);
      open_ = Open::kIndented;
      leaf_ = {line.position, line.end};
      return;
    }
    if (extension(line, matched) || start_leaf(line, matched)) return;
    if (!start_container(line)) break;
  }
  if (line.blank()) {
    if (in_paragraph()) close_leaf();
    // A blank line ends quotes, and items that it did not match.
    close_unmatched(matched_);
  } else if (in_paragraph() && (matched_ == stack_.size() || stack_[matched_].lazy)) {
    add_paragraph_line(line);
  } else {
    close_unmatched(matched_);
    begin_paragraph(line);
  }
}

bool BlockScanner::start_container(Line& line) {
  if (stack_.size() >= kMaxDepth) return false;
  switch (bytes_[line.text_begin()]) {
    case '>':
      return quote(line);
    case '[':
      return footnote(line);
    case '-':
    case '+':
    case '*':
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
    case '9':
      return list_item(line);
    default:
      return false;
  }
}

bool BlockScanner::quote(Line& line) {
  line.skip_columns(line.indent());
  line.move_to(line.position + 1);
  line.skip_columns(1);
  open_container({}, line);
  return true;
}

bool BlockScanner::footnote(Line& line) {
  const size_t begin = line.text_begin();
  const size_t length = footnote_definition(bytes_.substr(begin, line.end - begin));
  if (length == 0) return false;
  blocks_.footnotes.insert(normal_label(bytes_.substr(begin + 2, length - 4)));
  line.skip_columns(kCodeIndent);
  line.move_to(begin + length);
  Container container;
  container.type = Container::Type::kFootnote;
  container.width = kCodeIndent;
  open_container(container, line);
  return true;
}

bool BlockScanner::list_item(Line& line) {
  const size_t begin = line.text_begin();
  const auto marker = list_marker(bytes_.substr(begin, line.end - begin));
  if (!marker) return false;
  Line rest = line;
  const int indent = line.indent();
  rest.skip_columns(indent);
  rest.move_to(begin + marker->length);
  const bool empty = rest.blank();
  if (in_paragraph() && matched_ == stack_.size() &&
      (empty || (marker->ordered && !marker->starts_at_one))) {
    return false;
  }
  const int marker_width = indent + static_cast<int>(marker->length);
  const int padding = rest.indent();
  const bool plain =
      empty || (padding > kCodeIndent && !mdx_);  // content starts one column after the marker
  Container container;
  container.type = Container::Type::kItem;
  container.width = marker_width + (plain ? 1 : padding);
  container.blank_start = empty;
  rest.skip_columns(plain ? 1 : padding);
  line = rest;
  open_container(container, line);
  return true;
}

void BlockScanner::open_container(Container container, Line&) {
  close_unmatched(matched_);
  close_leaf();
  if (!stack_.empty()) stack_.back().fresh = false;
  stack_.push_back(container);
  matched_ = stack_.size();
}

bool BlockScanner::start_leaf(Line& line, size_t matched) {
  const size_t begin = line.text_begin();
  const std::string_view text = bytes_.substr(begin, line.end - begin);
  switch (text.front()) {
    case '#':
      return atx_heading(line);
    case '`':
    case '~':
      return fence(line);
    case ':':
      return opaque_line(line) || fence(line) || table(line, matched);
    case '=':
      return setext_heading(line, matched);
    case '-':
      if (setext_heading(line, matched) || table(line, matched)) return true;
      [[fallthrough]];
    case '*':
    case '_':
      if (!is_thematic_break(text)) return false;
      close_unmatched(matched_);
      close_leaf();
      return true;
    case '|':
      return table(line, matched);
    case '<':
      return mdx_ ? mdx_block(line) : html(line);
    case '$':
    case '\\':
      return math(line);
    case '(':
    case '%':
      return opaque_line(line);
    case '{':
    case 'i':
    case 'e':
      return mdx_ && mdx_block(line);
    default:
      return false;
  }
}

Blocks scan_blocks(std::string_view bytes, size_t begin, bool mdx) {
  return BlockScanner(bytes, mdx).run(begin);
}

}  // namespace amts::document
