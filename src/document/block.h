// A document as a row of blocks, and edits of that row: for who compares versions of a document or
// changes its make-up. Translations of single segments are write()'s business (document.h).
//
// Blocks lie in order and do not overlap; between them is nothing but what separates them (blank
// lines; the commas between a notebook's cells). What no edit names is copied byte for byte.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace amts::document {

enum class BlockKind {
  kHeading,
  kParagraph,  ///< also of a quote; a caption
  kListItem,   ///< an item's first paragraph, with its marker
  kTableRow,
  kFrontMatter,  ///< an entry of YAML front matter
  kCode,
  kMath,
  kLabel,
  kDirective,
  kImage,
  kMetadata,  ///< reference definitions, a directive's options
  kMarkup,    ///< tags, rules, a table's delimiter row, the dashes of front matter
  kCell,      ///< a notebook's cell that is not code
};
/// "heading", "paragraph", "list-item", …
std::string_view block_kind_name(BlockKind kind);

/// Whether people write such a block anew in another language.
bool is_prose(BlockKind kind);

struct Block {
  BlockKind kind = BlockKind::kParagraph;
  /// Whole lines from the first one's beginning, markers, quote signs and indentation included, to
  /// the last one's end, its line end not included. In a notebook: the JSON of a cell.
  ByteRange range;
  int level = 0;  ///< of headings, list items and quotes, as in Segment
  /// Document::segments [first_segment, last_segment) and opaques that begin in it.
  size_t first_segment = 0, last_segment = 0;
  size_t first_opaque = 0, last_opaque = 0;
};

/// The blocks of a document. Every line with something on it is in one, container marks alone
/// (`>`) count as nothing. O(size).
std::vector<Block> blocks_of(const Document& document);

/// A block's bytes.
std::string_view bytes_of(const Document& document, const Block& block);

/// A change of a document's blocks. Indices are those of the blocks as they were.
struct Edit {
  enum class Kind { kReplace, kInsert, kDelete, kMove };
  Kind kind = Kind::kReplace;
  size_t block = 0;   ///< what is replaced, deleted or moved
  size_t before = 0;  ///< inserted or moved: stands before this one; their number: at the end
  std::string bytes;  ///< replaced or inserted: what stands there, without a line end at its end
  /// What separates it from what stands before it; empty: as it was, or, of what is inserted or
  /// moved, as the document separates such neighbours.
  std::string separator;
  std::string after;  ///< inserted or moved: the same for what follows
};

/// The document with the edits made. Inserts and moves to one place stand there in the order of the
/// list. Throws std::invalid_argument for a block that does not exist or is edited twice.
/// O(size + edits · log edits).
std::string write(const Document& document, std::span<const Block> blocks,
                  std::span<const Edit> edits);

}  // namespace amts::document
