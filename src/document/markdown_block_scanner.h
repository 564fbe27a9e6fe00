// The scanner behind scan_blocks: one pass over the lines, a stack of open containers and at most
// one open leaf. Not for other files: markdown_blocks.h is the face.
//
// markdown_blocks.cpp walks the lines and opens containers, markdown_leaf_blocks.cpp knows the
// leaves that start at a line, markdown_block_output.cpp closes blocks and records them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/markdown_blocks.h"
#include "document/markdown_line.h"
#include "document/markdown_tags.h"

namespace amts::document {

// Deeper containers are text: every line walks all open ones.
inline constexpr size_t kMaxDepth = 64;
inline constexpr int kCodeIndent = 4;
// Look-aheads over the rest of the document that may fail before no more are tried.
inline constexpr int kMaxFailures = 32;

struct Container {
  enum class Type { kQuote, kItem, kFootnote, kDirective, kBody };
  enum class Options { kNone, kPossible, kYaml };
  Type type = Type::kQuote;
  int width = 0;             // kItem, kFootnote, kBody: columns of indentation of the content
  bool blank_start = false;  // kItem: nothing yet but a blank line
  bool fresh = true;         // no block yet
  char fence = '`';          // kDirective
  size_t fence_length = 0;
  bool caption = false;
  bool lazy = true;    // a paragraph goes on without the indentation
  bool table = false;  // kDirective: its body is a table's rows
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
  bool add_option_text(const Line& line);
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
  // Of site generators (markdown_extensions.cpp).
  bool extension(Line& line, size_t matched);
  bool marker_line(const Line& line);
  bool template_block(const Line& line);
  bool snippet(const Line& line);
  bool admonition(const Line& line);
  bool abbreviation(const Line& line);
  bool definition(Line& line, size_t matched);
  bool follows_term(const Line& line) const;
  void end_terms();
  void add_csv_row(const Line& line);
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
  size_t directives_around() const;
  SegmentKind text_kind() const;
  size_t paragraph_end(size_t begin);
  size_t math_end(size_t begin, std::string_view open);
  void skip_to_line_after(size_t offset) { skip_until_ = std::max(offset, skip_until_); }
  // MDX has no code by indentation: what begins or ends a block may stand anywhere in a line.
  bool is_code_indent(const Line& line) const { return !mdx_ && line.indent() >= kCodeIndent; }
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
  bool fence_options_ = false;  // a directive's fence has nothing but options yet
  size_t skip_until_ = 0;       // lines that start before this belong to a block that is done
  size_t paragraph_end_ = 0;
  size_t no_math_until_[4] = {0, 0, 0, 0};
  int failures_ = 0;
};

}  // namespace amts::document
