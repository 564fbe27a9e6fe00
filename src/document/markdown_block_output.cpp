// Closing blocks and recording them as leaves.
#include <algorithm>
#include <span>
#include <utility>

#include "document/markdown_block_scanner.h"
#include "document/markdown_chars.h"
#include "document/markdown_links.h"
#include "document/markdown_starts.h"

namespace amts::document {

void BlockScanner::add_row(const Line& line) {
  const std::string_view text = bytes_.substr(line.position, line.end - line.position);
  for (const ByteRange& cell : table_cells(text)) {
    add_line(SegmentKind::kTableCell, nesting(),
             {line.position + cell.begin, line.position + cell.end});
  }
}

void BlockScanner::add_attributes(const std::vector<Attribute>& attributes, size_t base) {
  for (const Attribute& attribute : attributes) {
    if (attribute.quote == '\0' || attribute.value.begin == attribute.value.end) continue;
    if (!is_text_attribute(attribute.name, true)) continue;
    Leaf leaf;
    leaf.type = Leaf::Type::kAttribute;
    leaf.kind = attribute.name == "alt" ? SegmentKind::kAltText : SegmentKind::kAttribute;
    leaf.range = {base + attribute.value.begin, base + attribute.value.end};
    leaf.quote = attribute.quote;
    leaf.jsx = true;
    blocks_.leaves.push_back(std::move(leaf));
  }
}

void BlockScanner::close_unmatched(size_t matched) {
  if (stack_.size() <= matched) return;
  close_leaf();
  stack_.resize(matched);
  matched_ = std::min(matched_, matched);
}

void BlockScanner::close_leaf() {
  switch (open_) {
    case Open::kParagraph:
      strip_definitions();
      finish_paragraph(text_kind(), nesting());
      break;
    case Open::kFence:
      add_opaque(fence_kind_, leaf_);
      fence_kind_ = OpaqueKind::kCode;
      break;
    case Open::kIndented:
      add_opaque(OpaqueKind::kCode, leaf_);
      break;
    case Open::kHtml:
      add_opaque(OpaqueKind::kHtml, leaf_,
                 html_kind_ >= 6 ? Leaf::Type::kHtml : Leaf::Type::kOpaque);
      break;
    default:
      break;
  }
  open_ = Open::kNone;
}

void BlockScanner::begin_paragraph(const Line& line) {
  if (!stack_.empty() && stack_.back().type == Container::Type::kQuote && stack_.back().fresh &&
      is_alert(line.trimmed())) {
    stack_.back().fresh = false;
    add_opaque(OpaqueKind::kDirective, {line.text_begin(), line.end});
    return;
  }
  open_ = Open::kParagraph;
  paragraph_ = blocks_.lines.size();
  Line content = line;
  content.position = line.text_begin();
  if (!stack_.empty() && stack_.back().type == Container::Type::kItem && stack_.back().fresh) {
    const std::string_view box = bytes_.substr(content.position, 4);
    if (content.end - content.position > 4 && box[0] == '[' && box[2] == ']' &&
        is_blank_char(box[3]) && (box[1] == ' ' || box[1] == 'x' || box[1] == 'X')) {
      content.position += 4;
    }
  }
  if (!stack_.empty()) stack_.back().fresh = false;
  add_paragraph_line(content);
}

void BlockScanner::add_paragraph_line(const Line& line) {
  blocks_.lines.push_back({line.text_begin(), line.end});
}

// Takes reference definitions from the start of the open paragraph.
void BlockScanner::strip_definitions() {
  auto& lines = blocks_.lines;
  if (paragraph_ == lines.size() || bytes_[lines[paragraph_].begin] != '[') return;
  const JoinedText joined(bytes_, std::span(lines).subspan(paragraph_));
  const std::string_view text = joined.text();
  size_t offset = 0;
  while (offset < text.size() && text[offset] == '[') {
    const auto definition = scan_definition(text, offset);
    if (!definition) break;
    const ByteRange label = definition->label;
    blocks_.labels.insert(normal_label(text.substr(label.begin, label.end - label.begin)));
    add_opaque(OpaqueKind::kMetadata,
               {joined.source(offset),
                joined.source(definition->end - (definition->end < text.size() ? 1 : 0))});
    const auto title = definition->title;
    const bool one_line =
        title && text.substr(title->begin, title->end - title->begin).find('\n') == kNone;
    if (one_line && title->begin < title->end) {
      Leaf leaf;
      leaf.type = Leaf::Type::kAttribute;
      leaf.kind = SegmentKind::kAttribute;
      leaf.range = joined.source(title->begin, title->end);
      leaf.quote = text[title->end];
      blocks_.leaves.push_back(std::move(leaf));
    }
    offset = definition->end;
  }
  if (offset == 0) return;
  const auto gone = static_cast<size_t>(
      std::count(text.begin(), text.begin() + static_cast<ptrdiff_t>(offset), '\n'));
  const bool all = offset >= text.size();
  paragraph_ = all ? lines.size() : paragraph_ + gone;
}

void BlockScanner::finish_paragraph(SegmentKind kind, int level) {
  open_ = Open::kNone;
  const size_t count = blocks_.lines.size() - paragraph_;
  if (count == 0) return;
  ByteRange& last = blocks_.lines.back();
  while (last.end > last.begin && is_blank_char(bytes_[last.end - 1])) --last.end;
  add_text(kind, level, paragraph_, count, false);
}

void BlockScanner::add_text(SegmentKind kind, int level, size_t first, size_t count,
                            bool single_line) {
  Leaf leaf;
  leaf.kind = kind;
  leaf.level = level;
  leaf.first_line = first;
  leaf.line_count = count;
  if (!single_line) leaf.line_break = line_break(first, count);
  blocks_.leaves.push_back(std::move(leaf));
}

void BlockScanner::add_line(SegmentKind kind, int level, ByteRange content) {
  if (content.begin >= content.end) return;
  blocks_.lines.push_back(content);
  add_text(kind, level, blocks_.lines.size() - 1, 1, true);
}

void BlockScanner::add_opaque(OpaqueKind kind, ByteRange range, Leaf::Type type) {
  Leaf leaf;
  leaf.type = type;
  leaf.opaque = kind;
  leaf.range = range;
  if (type == Leaf::Type::kHtml) leaf.line_break = eol_ + container_prefix();
  blocks_.leaves.push_back(std::move(leaf));
}

// As the text itself breaks lines, if it does.
std::string BlockScanner::line_break(size_t first, size_t count) const {
  if (count < 2) return stack_.empty() ? eol_ : eol_ + container_prefix();
  const size_t content = blocks_.lines[first + 1].begin;
  size_t begin = content;
  while (begin > 0 && bytes_[begin - 1] != '\n' && bytes_[begin - 1] != '\r') --begin;
  return eol_ + std::string(bytes_.substr(begin, content - begin));
}

std::string BlockScanner::container_prefix() const {
  std::string prefix;
  for (const Container& container : stack_) {
    if (container.type == Container::Type::kQuote) {
      prefix += "> ";
    } else if (container.type != Container::Type::kDirective) {
      prefix.append(static_cast<size_t>(container.width), ' ');
    }
  }
  return prefix;
}

int BlockScanner::nesting() const {
  return static_cast<int>(std::count_if(stack_.begin(), stack_.end(), [](const Container& c) {
    return c.type == Container::Type::kQuote || c.type == Container::Type::kItem;
  }));
}

SegmentKind BlockScanner::text_kind() const {
  if (stack_.empty()) return SegmentKind::kParagraph;
  switch (stack_.back().type) {
    case Container::Type::kQuote:
      return SegmentKind::kQuote;
    case Container::Type::kItem:
      return SegmentKind::kListItem;
    case Container::Type::kDirective:
      return stack_.back().caption ? SegmentKind::kCaption : SegmentKind::kParagraph;
    default:
      return SegmentKind::kParagraph;
  }
}

}  // namespace amts::document
