// Blocks of the three versions that belong together: what can only be merged as one. Internal to
// the module.
#pragma once

#include <vector>

#include "alignment/beads.h"
#include "sync/sequences.h"
#include "sync/source_diff.h"

namespace amts::sync {

struct Group {
  std::vector<size_t> old_blocks, new_blocks, target_blocks;  ///< rising
};

struct Grouping {
  std::vector<Group> groups;  ///< in the order of the first new block; those without one last
  std::vector<size_t> of_new, of_target;  ///< group of each block; kNone: a translator's addition
};

/// Beads of the old source and the translation, and what became of the old source.
Grouping group_blocks(const SourceDiff& diff, const std::vector<alignment::Bead>& beads,
                      size_t target_blocks);

/// Whether the numbers follow each other.
bool is_run(const std::vector<size_t>& numbers);

}  // namespace amts::sync
