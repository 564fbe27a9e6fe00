// What became of each block of a source between two versions of it. Internal to the module.
#pragma once

#include <cstddef>
#include <vector>

#include "sync/blocked_document.h"

namespace amts::sync {

inline constexpr size_t kNone = static_cast<size_t>(-1);

/// A block and one of the other version.
struct BlockPair {
  size_t old_block = 0;
  size_t new_block = 0;
};

struct SourceDiff {
  /// The block of the other version that each has become or comes from; kNone: deleted, added.
  std::vector<size_t> new_of, old_of;
  /// By old block: whether it says something else now; whether it stands elsewhere in the order.
  std::vector<bool> changed, moved;
  /// New blocks without one of their own that hold a part of an old block, and old ones of which a
  /// new block holds a part: paragraphs split and merged.
  std::vector<BlockPair> split, merged;
};

/// Equal blocks (white space aside) are found wherever they went, in order first; what is left is
/// paired by likeness. O(size) but for the square of the blocks between unique equal ones.
SourceDiff compare_sources(const BlockedDocument& old_source, const BlockedDocument& new_source);

}  // namespace amts::sync
