// Markdown's block structure: which bytes of a document are running text, and in what kind of
// block.
//
// CommonMark 0.31 sections 4 and 5, GFM tables and footnotes, display math, d2l-book's lines,
// MyST's directives, MDX's blocks. One pass over the lines with a stack of open containers, of
// bounded depth; O(n).
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "document/document.h"

namespace amts::document {

/// A block without blocks inside: lines of running text, or an untranslatable stretch.
struct Leaf {
  enum class Type { kText, kHtml, kOpaque, kAttribute };
  Type type = Type::kText;
  SegmentKind kind = SegmentKind::kParagraph;  ///< kText, kAttribute
  OpaqueKind opaque = OpaqueKind::kCode;       ///< kOpaque, kHtml
  int level = 0;
  size_t first_line = 0;  ///< kText: lines[first_line, first_line + line_count) of Blocks
  size_t line_count = 0;
  ByteRange range;         ///< others: their bytes
  std::string line_break;  ///< as in Layer
  char quote = '\0';       ///< kAttribute: around a definition's title (')' or '"') or a JSX value
  bool jsx = false;        ///< kAttribute: of JSX
  char csv = '\0';         ///< kText: a field of CSV, between quotes ('"') or without (',')
};

struct Blocks {
  std::vector<ByteRange> lines;  ///< content without container prefixes, indentation, line ends
  std::vector<Leaf> leaves;
  std::unordered_set<std::string> labels;  ///< normal_label of reference definitions
  std::unordered_set<std::string> footnotes;
};

/// The blocks of bytes[begin, size).
Blocks scan_blocks(std::string_view bytes, size_t begin, bool mdx);

}  // namespace amts::document
