#include "document/markdown_blocks.h"

#include <algorithm>

#include "document/markdown_chars.h"
#include "document/markdown_line.h"
#include "document/markdown_links.h"
#include "document/markdown_starts.h"
#include "document/markdown_tags.h"

namespace amts::document {

namespace {

// Deeper containers are text: every line walks all open ones.
constexpr size_t kMaxDepth = 64;
constexpr int kCodeIndent = 4;
// Look-aheads over the rest of the document that may fail before no more are tried.
constexpr int kMaxFailures = 32;

struct Container {
  enum class Type { kQuote, kItem, kFootnote, kDirective };
  enum class Options { kNone, kPossible, kYaml };
  Type type = Type::kQuote;
  int width = 0;             // kItem, kFootnote: columns of indentation of the content
  bool blank_start = false;  // kItem: nothing yet but a blank line
  bool fresh = true;         // no block yet
  char fence = '`';          // kDirective
  size_t fence_length = 0;
  bool caption = false;
  Options options = Options::kNone;
};

enum class Open { kNone, kParagraph, kFence, kIndented, kHtml, kTable };

class BlockScanner {
 public:
  BlockScanner(std::string_view bytes, bool mdx) : bytes_(bytes), mdx_(mdx) {}

  Blocks run(size_t begin);

 private:
  void scan_line(Line line);
  // Moves the cursor past the prefixes of open containers; how many matched. kConsumed: the line
  // closed a directive or was one of its options.
  size_t match_containers(Line& line);
  bool match(Container& container, Line& line);
  bool closes_directive(const Line& line, size_t index);
  bool takes_option(Container& container, const Line& line);
  bool continue_leaf(Line& line);
  void start_blocks(Line& line, size_t matched);

  // Blocks that start at the cursor; false if there is none of the kind. They may close others.
  bool start_container(Line& line);
  bool start_leaf(Line& line, size_t matched);
  bool quote(Line& line);
  bool list_item(Line& line);
  bool footnote(Line& line);
  bool atx_heading(const Line& line);
  bool setext_heading(const Line& line, size_t matched);
  bool fence(const Line& line);
  bool directive(const Line& line, char character, size_t length);
  bool html(const Line& line);
  bool math(const Line& line);
  bool table(const Line& line, size_t matched);
  bool opaque_line(const Line& line);
  bool mdx_block(const Line& line);
  bool jsx(const Line& line);
  size_t jsx_end(size_t begin);

  void open_container(Container container, Line& line);
  void close_unmatched(size_t matched);
  void close_leaf();
  void finish_paragraph(SegmentKind kind, int level);
  void strip_definitions();
  void begin_paragraph(const Line& line);
  void add_paragraph_line(const Line& line);
  void add_row(const Line& line);
  void add_text(SegmentKind kind, int level, size_t first, size_t count, bool single_line);
  void add_line(SegmentKind kind, int level, ByteRange content);
  void add_opaque(OpaqueKind kind, ByteRange range, Leaf::Type type = Leaf::Type::kOpaque);
  void add_attributes(const std::vector<Attribute>& attributes, size_t base);
  std::string line_break(size_t first, size_t count) const;
  std::string container_prefix() const;
  int nesting() const;
  SegmentKind text_kind() const;
  size_t paragraph_end(size_t begin);
  size_t math_end(size_t begin, std::string_view open);
  void skip_to_line_after(size_t offset) { skip_until_ = std::max(offset, skip_until_); }
  bool in_paragraph() const { return open_ == Open::kParagraph; }

  std::string_view bytes_;
  bool mdx_;
  Blocks blocks_;
  std::string eol_ = "\n";
  std::vector<Container> stack_;
  size_t matched_ = 0;  // containers that the current line goes on with or opened
  Open open_ = Open::kNone;
  size_t paragraph_ = 0;  // first of its lines
  ByteRange leaf_;        // bytes of an open code or HTML block
  char fence_ = '`';
  size_t fence_length_ = 0;
  OpaqueKind fence_kind_ = OpaqueKind::kCode;
  int html_kind_ = 0;
  size_t skip_until_ = 0;  // lines that start before this belong to a block that is done
  size_t paragraph_end_ = 0;
  size_t no_math_until_[3] = {0, 0, 0};
  int failures_ = 0;
};

constexpr size_t kConsumed = static_cast<size_t>(-1);

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
    if (blank || line.indent() >= kCodeIndent || bytes_[line.text_begin()] != '>') return false;
    line.skip_columns(kCodeIndent);
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
  if (line.blank() || line.indent() >= kCodeIndent) return false;
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
  add_opaque(OpaqueKind::kMetadata, {line.text_begin(), line.end});
  return true;
}

// Code, HTML: whether the line belongs to the open block.
bool BlockScanner::continue_leaf(Line& line) {
  const size_t begin = line.text_begin();
  const std::string_view text = bytes_.substr(begin, line.end - begin);
  switch (open_) {
    case Open::kFence:
      leaf_.end = line.end;
      if (line.indent() < kCodeIndent && closes_fence(text, fence_, fence_length_)) close_leaf();
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
      if (line.indent() >= kCodeIndent) return false;
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
    if (line.indent() >= kCodeIndent && !mdx_) {
      if (in_paragraph()) break;
      close_unmatched(matched_);
      line.skip_columns(kCodeIndent);
      open_ = Open::kIndented;
      leaf_ = {line.position, line.end};
      return;
    }
    if (start_leaf(line, matched)) return;
    if (!start_container(line)) break;
  }
  if (line.blank()) {
    if (in_paragraph()) close_leaf();
    // A blank line ends quotes, and items that it did not match.
    close_unmatched(matched_);
  } else if (in_paragraph()) {
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
  line.skip_columns(kCodeIndent);
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
  const bool plain = empty || padding > kCodeIndent;  // content starts one column after the marker
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
    if (tag && is_known_tag(tag->name) && jsx(line)) return true;
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
  std::string close = open == "$$" ? "$$" : "\\]";
  const size_t kind = open == "$$" ? 0 : open == "\\[" ? 1 : 2;
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
  for (const std::string_view open : {"$$", "\\[", "\\begin{"}) {
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

void BlockScanner::add_row(const Line& line) {
  const std::string_view text = bytes_.substr(line.position, line.end - line.position);
  for (const ByteRange& cell : table_cells(text)) {
    add_line(SegmentKind::kTableCell, nesting(),
             {line.position + cell.begin, line.position + cell.end});
  }
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
  } else if (stack_.empty() && !in_paragraph() && line.column == 0 &&
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

}  // namespace

Blocks scan_blocks(std::string_view bytes, size_t begin, bool mdx) {
  return BlockScanner(bytes, mdx).run(begin);
}

}  // namespace amts::document
