#include "document/block.h"

#include <algorithm>
#include <array>

#include "document/block_lines.h"
#include "document/notebook_cells.h"

namespace amts::document {
namespace {

constexpr std::array<std::string_view, 13> kBlockNames = {
    "heading", "paragraph", "list-item", "table-row", "front-matter", "code", "math",
    "label",   "directive", "image",     "metadata",  "markup",       "cell",
};

std::vector<Block> cells_of(const Document& document) {
  std::vector<Block> blocks;
  for (const NotebookCell& cell : notebook_cells(document.bytes, document.file)) {
    Block block;
    block.kind = cell.type == "code" ? BlockKind::kCode : BlockKind::kCell;
    block.range = cell.range;
    blocks.push_back(block);
  }
  return blocks;
}

/// Which of `items`, in order of their beginnings, begin within each block.
template <typename Item>
void assign(std::span<const Item> items, std::vector<Block>& blocks, size_t Block::*first,
            size_t Block::*last) {
  size_t at = 0;
  for (Block& block : blocks) {
    while (at < items.size() && items[at].range.begin < block.range.begin) ++at;
    block.*first = at;
    while (at < items.size() && items[at].range.begin < block.range.end) ++at;
    block.*last = at;
  }
}

}  // namespace

std::string_view block_kind_name(BlockKind kind) { return kBlockNames[static_cast<size_t>(kind)]; }

bool is_prose(BlockKind kind) {
  return kind <= BlockKind::kFrontMatter || kind == BlockKind::kCell;
}

std::vector<Block> blocks_of(const Document& document) {
  std::vector<Block> blocks =
      document.format == Format::kNotebook ? cells_of(document) : line_blocks(document);
  assign(std::span(document.segments), blocks, &Block::first_segment, &Block::last_segment);
  assign(std::span(document.opaques), blocks, &Block::first_opaque, &Block::last_opaque);
  return blocks;
}

std::string_view bytes_of(const Document& document, const Block& block) {
  return std::string_view(document.bytes)
      .substr(block.range.begin, block.range.end - block.range.begin);
}

}  // namespace amts::document
