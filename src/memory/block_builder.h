// Builds a block of a translation memory: entries and their index.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/executor.h"
#include "corpus/parallel_data.h"
#include "memory/memory_image.h"

namespace amts::memory {

/// A finished block, its size a multiple of kImageAlignment.
struct BlockImage {
  std::string bytes;
  uint32_t entries = 0;
};

/// Whether each pair is no neighbour of the one before: the first, and where documents change.
std::vector<uint8_t> run_starts(std::span<const corpus::TextPair> pairs);

/// Blocks that hold these pairs in order: as few as the bounds of a block allow, save that one with
/// too many different tokens is cut in halves. `starts` has one element for each pair. About 10 µs
/// a pair. Throws UsageError for a pair too large to hold (4 GB).
std::vector<BlockImage> build_blocks(std::span<const corpus::TextPair> pairs,
                                     std::span<const uint8_t> starts, Executor* executor);

}  // namespace amts::memory
