// Beads and their search: which cut of two sequences into matching groups scores best.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace amts::alignment {

/// Items [source_begin, source_end) stand for items [target_begin, target_end); one range may be
/// empty, not both.
struct Bead {
  size_t source_begin = 0, source_end = 0, target_begin = 0, target_end = 0;
  float score = 0;

  size_t sources() const { return source_end - source_begin; }
  size_t targets() const { return target_end - target_begin; }
  bool two_sided() const { return sources() > 0 && targets() > 0; }
  bool operator==(const Bead&) const = default;
};

/// How many items of both sides a bead takes.
struct BeadShape {
  size_t sources = 0, targets = 0;
  bool operator==(const BeadShape&) const = default;
};

/// For every number i of source items taken (0 … n): the numbers of target items [begin, end) that
/// the search looks at beside it.
struct Band {
  struct Range {
    size_t begin = 0, end = 0;
  };
  std::vector<Range> rows;

  /// Everything.
  static Band whole(size_t sources, size_t targets);
  /// Within `radius` of a path of beads, and connected.
  static Band around(std::span<const Bead> path, size_t sources, size_t targets, size_t radius);

  bool contains(size_t i, size_t j) const { return j >= rows[i].begin && j < rows[i].end; }
};

/// The score of the bead of shape `shape` (its index) that ends before source i and target j. Rows
/// are asked for in rising order of i, so a scorer may keep a moving window.
using BeadScorer = std::function<float(size_t shape, size_t i, size_t j)>;

/// The beads of highest total score that cover all items of both sides in order, by dynamic
/// programming inside the band; shapes must include 1-0 and 0-1, so that there always is one.
/// O(cells × shapes) calls; 5 bytes a cell.
std::vector<Bead> best_beads(const Band& band, std::span<const BeadShape> shapes,
                             const BeadScorer& score);

}  // namespace amts::alignment
