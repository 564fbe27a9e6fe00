// A document as a row of blocks, and the alignment of two rows by structure and content. Internal
// to prepare.
#pragma once

#include <string>
#include <vector>

#include "alignment/align_model.h"
#include "alignment/beads.h"
#include "alignment/prepare_text.h"
#include "document/document.h"
#include "text/segmenter.h"

namespace amts::alignment {

/// Blocks of one class may stand for each other.
enum class BlockClass { kProse, kHeading, kCell, kName, kOpaque };

/// A segment cut into sentences, or an untranslatable block, which is an anchor by its content.
struct Block {
  BlockClass block_class = BlockClass::kProse;
  int kind = 0;                                ///< SegmentKind or OpaqueKind
  int level = 0;                               ///< of headings and list items
  const document::Segment* segment = nullptr;  ///< null: opaque
  std::vector<TextSlice> sentences;
  const document::Opaque* opaque = nullptr;  ///< null: a segment
};

struct BlockRow {
  std::vector<Block> blocks;
  std::vector<AlignItem> items;                   ///< of each block
  std::vector<std::vector<AlignItem>> sentences;  ///< of each block's sentences
};

/// Reads a document into blocks; units of segments are counted in the vocabulary, those of opaque
/// blocks are not. Not thread-safe.
BlockRow read_blocks(const document::Document& document, UnitVocabulary& vocabulary,
                     text::Segmenter& segmenter);

/// Beads of blocks. Only prose stands in beads of more than 1-1.
std::vector<Bead> align_blocks(const AlignModel& model, const BlockRow& source,
                               const BlockRow& target);

}  // namespace amts::alignment
