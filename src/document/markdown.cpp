// From Markdown's blocks and marks to segments.
#include <algorithm>
#include <optional>
#include <span>
#include <vector>

#include "document/formats.h"
#include "document/front_matter.h"
#include "document/markdown_blocks.h"
#include "document/markdown_chars.h"
#include "document/markdown_inline.h"
#include "document/markdown_line.h"
#include "document/markdown_words.h"
#include "document/settle.h"
#include "document/template_marks.h"
#include "text/placeholder.h"

namespace amts::document {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// Leaves white space and line ends at the ends out.
void trim(std::string_view text, size_t& begin, size_t& end, std::span<const Mark>& marks) {
  while (true) {
    const size_t first = marks.empty() ? end : marks.front().begin;
    while (begin < first && is_blank_char(text[begin])) ++begin;
    if (marks.empty() || begin < first || marks.front().type != Mark::Type::kSoftBreak) break;
    begin = marks.front().end;
    marks = marks.subspan(1);
  }
  while (true) {
    const size_t last = marks.empty() ? begin : marks.back().end;
    while (end > last && is_blank_char(text[end - 1])) --end;
    if (marks.empty() || end > last || marks.back().type != Mark::Type::kSoftBreak) break;
    end = marks.back().begin;
    marks = marks.first(marks.size() - 1);
  }
}

// What is no text inside of a title, an attribute or a role's text: templates, code between
// backticks, Sphinx's `%s` and `{number}`.
struct InnerMark {
  size_t end;
  InlineKind kind;
};
std::optional<InnerMark> inner_mark(std::string_view text, size_t i, Syntax syntax) {
  const auto to = [](size_t end, InlineKind kind) -> std::optional<InnerMark> {
    if (end == std::string_view::npos) return std::nullopt;
    return InnerMark{end, kind};
  };
  if (text[i] == '{') {
    if (const auto mark = to(template_end(text, i), InlineKind::kExpression)) return mark;
    for (const std::string_view name : {"{number}", "{name}"}) {
      if (syntax == Syntax::kPlain && text.substr(i, name.size()) == name)
        return to(i + name.size(), InlineKind::kExpression);
    }
  }
  if (syntax == Syntax::kPlain && text.substr(i, 2) == "%s")
    return to(i + 2, InlineKind::kExpression);
  if (syntax == Syntax::kHtmlAttribute && text[i] == '`') {
    const size_t ticks = std::min(text.find_first_not_of('`', i), text.size()) - i;
    const size_t close = text.find(std::string(ticks, '`'), i + ticks);
    return to(close == std::string_view::npos ? close : close + ticks, InlineKind::kCode);
  }
  return std::nullopt;
}

class MarkdownParser {
 public:
  explicit MarkdownParser(Document& document)
      : document_(document), bytes_(document.bytes), mdx_(document.format == Format::kMdx) {}

  void run();

 private:
  using Marks = std::span<const Mark>;

  void add_text(const Leaf& leaf, bool before_table);
  void add_attribute(const Leaf& leaf);
  // Text [begin, end) of the joined lines with the marks in it. Returns false if nothing but
  // placeholders stands there; the texts inside of them are segments either way.
  bool add_segment(const JoinedText& joined, size_t begin, size_t end, Marks marks,
                   Segment segment);
  void add_placeholder(const JoinedText& joined, const Mark& mark, size_t end, Segment& segment,
                       std::vector<int>& open);
  void add_inner(const JoinedText& joined, size_t begin, size_t end, const Segment& around);
  void add_plain(const JoinedText& joined, size_t begin, size_t end, Segment segment);
  std::string readable(const JoinedText& joined, const Mark& mark) const;

  Document& document_;
  std::string_view bytes_;
  bool mdx_;
  Blocks blocks_;
  InlineContext context_;
  Inline inline_;
};

void MarkdownParser::run() {
  size_t begin =
      bytes_.substr(0, kByteOrderMark.size()) == kByteOrderMark ? kByteOrderMark.size() : 0;
  begin = parse_front_matter(document_, begin);
  blocks_ = scan_blocks(bytes_, begin, mdx_);
  context_ = {mdx_, &blocks_.labels, &blocks_.footnotes};
  const auto is_cell = [](const Leaf& leaf) {
    return leaf.type == Leaf::Type::kText && leaf.kind == SegmentKind::kTableCell;
  };
  for (size_t i = 0; i < blocks_.leaves.size(); ++i) {
    const Leaf& leaf = blocks_.leaves[i];
    switch (leaf.type) {
      case Leaf::Type::kText:
        add_text(leaf, i + 1 < blocks_.leaves.size() && is_cell(blocks_.leaves[i + 1]));
        break;
      case Leaf::Type::kAttribute:
        add_attribute(leaf);
        break;
      case Leaf::Type::kHtml:
        parse_html_fragment(document_, leaf.range, leaf.line_break);
        [[fallthrough]];
      case Leaf::Type::kOpaque:
        document_.opaques.push_back({leaf.opaque, leaf.range});
        break;
    }
  }
}

// A definition's title, or an attribute of a line of JSX.
void MarkdownParser::add_attribute(const Leaf& leaf) {
  Segment segment;
  segment.kind = leaf.kind;
  const Syntax syntax = leaf.jsx ? Syntax::kHtmlAttribute : Syntax::kMarkdown;
  segment.layers = {{syntax, leaf.line_break, leaf.quote}};
  const JoinedText joined(bytes_, {&leaf.range, 1});
  add_plain(joined, 0, joined.text().size(), std::move(segment));
}

void MarkdownParser::add_text(const Leaf& leaf, bool before_table) {
  const std::span lines = std::span(blocks_.lines).subspan(leaf.first_line, leaf.line_count);
  Segment segment;
  segment.kind = leaf.kind;
  segment.level = leaf.level;
  const bool caption = leaf.kind == SegmentKind::kParagraph && before_table &&
                       bytes_[lines.front().begin] == ':' &&
                       lines.front().end - lines.front().begin > 1;
  if (caption) {  // d2l-book: the line before a table
    segment.kind = SegmentKind::kCaption;
    ByteRange& first = lines.front();
    ++first.begin;
    while (first.begin < first.end && is_blank_char(bytes_[first.begin])) ++first.begin;
  }
  const bool cell = leaf.kind == SegmentKind::kTableCell && leaf.csv == '\0';
  segment.layers = {{cell ? Syntax::kMarkdownCell : Syntax::kMarkdown, leaf.line_break, '\0'}};
  if (leaf.csv != '\0')
    segment.layers.push_back({Syntax::kCsvField, "", leaf.csv == '"' ? '"' : '\0'});
  const JoinedText joined(bytes_, lines);
  scan_inline(joined.text(), context_, inline_);
  if (!add_segment(joined, 0, joined.text().size(), inline_.marks, std::move(segment))) {
    document_.opaques.push_back({OpaqueKind::kImage, {lines.front().begin, lines.back().end}});
  }
}

bool MarkdownParser::add_segment(const JoinedText& joined, size_t begin, size_t end, Marks marks,
                                 Segment segment) {
  const std::string_view text = joined.text();
  trim(text, begin, end, marks);
  std::vector<int> open;
  size_t plain = begin;
  for (size_t i = 0; i < marks.size(); ++i) {
    const Mark& mark = marks[i];
    segment.text += text.substr(plain, mark.begin - plain);
    plain = mark.end;
    if (mark.type == Mark::Type::kDecoded) {
      segment.text += inline_.decoded[mark.value];
    } else if (mark.type == Mark::Type::kSoftBreak) {
      segment.text += '\n';
    } else if (mark.type == Mark::Type::kImageOpen) {
      size_t close = i + 1;
      while (marks[close].type != Mark::Type::kImageClose || marks[close].value != mark.value) {
        ++close;
      }
      Segment alt;
      alt.kind = SegmentKind::kAltText;
      alt.layers = segment.layers;
      add_segment(joined, mark.end, marks[close].begin, marks.subspan(i + 1, close - i - 1),
                  std::move(alt));
      add_inner(joined, marks[close].begin, marks[close].end, segment);
      plain = marks[close].end;
      add_placeholder(joined, mark, plain, segment, open);
      i = close;
    } else {
      add_placeholder(joined, mark, mark.end, segment, open);
      add_inner(joined, mark.begin, mark.end, segment);
    }
  }
  segment.text += text.substr(plain, end - plain);
  if (is_blank(segment.text)) return false;
  segment.range = joined.source(begin, end);
  document_.segments.push_back(std::move(segment));
  return true;
}

void MarkdownParser::add_placeholder(const JoinedText& joined, const Mark& mark, size_t end,
                                     Segment& segment, std::vector<int>& open) {
  const int number = static_cast<int>(segment.placeholders.size()) + 1;
  Placeholder placeholder{mark.kind, joined.source(mark.begin, end), readable(joined, mark), 0};
  if (mark.type == Mark::Type::kOpen) {
    open.push_back(number);
  } else if (mark.type == Mark::Type::kClose) {
    placeholder.partner = open.back();
    segment.placeholders[static_cast<size_t>(open.back()) - 1].partner = number;
    open.pop_back();
  }
  segment.text += text::placeholder(number);
  segment.placeholders.push_back(std::move(placeholder));
}

std::string MarkdownParser::readable(const JoinedText& joined, const Mark& mark) const {
  std::string_view source = joined.text().substr(mark.begin, mark.end - mark.begin);
  switch (mark.kind) {
    case InlineKind::kCode: {
      const size_t ticks = std::min(source.find_first_not_of('`'), source.size());
      if (ticks == 0) {  // an element
        const size_t open = source.find('>') + 1;
        return std::string(source.substr(open, source.rfind('<') - open));
      }
      source = source.substr(ticks, source.size() - 2 * ticks);
      const bool padded = source.size() > 2 && source.front() == ' ' && source.back() == ' ';
      std::string code(padded ? source.substr(1, source.size() - 2) : source);
      std::replace(code.begin(), code.end(), '\n', ' ');
      return code;
    }
    case InlineKind::kUrl:
      return std::string(source.front() == '<' ? source.substr(1, source.size() - 2) : source);
    case InlineKind::kMath:
    case InlineKind::kRole:
    case InlineKind::kLiteral:
      return std::string(source);
    case InlineKind::kBreak:
      return "\n";
    default:
      return {};
  }
}

// Titles and attributes inside the placeholder [begin, end).
void MarkdownParser::add_inner(const JoinedText& joined, size_t begin, size_t end,
                               const Segment& around) {
  const auto& inner = inline_.inner;
  auto next = std::lower_bound(inner.begin(), inner.end(), begin,
                               [](const InnerText& t, size_t at) { return t.range.begin < at; });
  for (; next != inner.end() && next->range.end <= end; ++next) {
    Segment segment;
    segment.kind = next->alt ? SegmentKind::kAltText : SegmentKind::kAttribute;
    const Layer& layer = around.layers.front();
    const Syntax syntax = next->attribute ? Syntax::kHtmlAttribute
                          : next->role    ? Syntax::kPlain
                                          : layer.syntax;
    const bool lines =
        joined.text().substr(next->range.begin, next->range.end - next->range.begin).find('\n') !=
        std::string_view::npos;
    segment.layers = {
        {syntax, lines ? layer.line_break : std::string(), next->role ? '\0' : next->quote}};
    add_plain(joined, next->range.begin, next->range.end, std::move(segment));
  }
}

// A link's title or an attribute's value: plain text with entities, and with escapes in titles.
void MarkdownParser::add_plain(const JoinedText& joined, size_t begin, size_t end,
                               Segment segment) {
  const std::string_view text = joined.text().substr(0, end);
  const Syntax syntax = segment.layers.front().syntax;
  const bool raw = syntax == Syntax::kPlain;  // a role's text
  const bool escapes = syntax != Syntax::kHtmlAttribute && !raw;
  while (begin < end && is_ascii_space(text[begin])) ++begin;
  while (end > begin && is_ascii_space(text[end - 1])) --end;
  const bool bracketed = text.find(text::kPlaceholderOpen) != std::string_view::npos;
  const auto literal = [&](size_t at, size_t length, InlineKind kind = InlineKind::kLiteral) {
    const int number = static_cast<int>(segment.placeholders.size()) + 1;
    segment.text += text::placeholder(number);
    segment.placeholders.push_back(
        {kind, joined.source(at, at + length), std::string(text.substr(at, length)), 0});
    return at + length;
  };
  for (size_t i = begin; i < end;) {
    const char c = text[i];
    if (const auto mark = inner_mark(text, i, syntax)) {
      i = literal(i, mark->end - i, mark->kind);
    } else if (auto entity = raw ? std::nullopt : entity_at(text, i)) {
      const bool plain =
          entity->text.size() > 1
              ? entity->text != text::kPlaceholderOpen && entity->text != text::kPlaceholderClose
              : !(is_digit(entity->text[0]) && bracketed) && !is_ascii_space(entity->text[0]);
      if (plain) segment.text += entity->text;
      i = plain ? i + entity->length : literal(i, entity->length);
    } else if (const auto span = text::placeholder_at(text, i)) {
      i = literal(i, span->end - span->begin);
    } else if (escapes && c == '\\' && i + 1 < end && is_ascii_punctuation(text[i + 1])) {
      segment.text += text[i + 1];
      i += 2;
    } else if (c == '\n' || c == '\r') {
      while (is_blank_char(segment.text.back())) segment.text.pop_back();
      segment.text += '\n';
      while (i < end && is_ascii_space(text[i])) ++i;
    } else {
      segment.text += c;
      ++i;
    }
  }
  segment.range = joined.source(begin, end);
  if (!is_blank(segment.text)) document_.segments.push_back(std::move(segment));
}

}  // namespace

void parse_markdown(Document& document) { MarkdownParser(document).run(); }

}  // namespace amts::document
