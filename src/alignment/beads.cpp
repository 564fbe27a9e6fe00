#include "alignment/beads.h"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace amts::alignment {
namespace {

constexpr float kUnreached = -std::numeric_limits<float>::infinity();
constexpr uint8_t kNoShape = 255;

}  // namespace

Band Band::whole(size_t sources, size_t targets) {
  return {std::vector<Range>(sources + 1, Range{0, targets + 1})};
}

Band Band::around(std::span<const Bead> path, size_t sources, size_t targets, size_t radius) {
  Band band;
  band.rows.assign(sources + 1, {targets + 1, 0});
  const auto open = [&](size_t i, size_t from, size_t to) {
    Range& row = band.rows[i];
    row.begin = std::min(row.begin, from > radius ? from - radius : 0);
    row.end = std::max(row.end, std::min(to + radius, targets) + 1);
  };
  open(0, 0, 0);
  open(sources, targets, targets);
  for (const Bead& bead : path) {
    for (size_t i = bead.source_begin; i <= bead.source_end; ++i) {
      open(i, bead.target_begin, bead.target_end);
    }
  }
  // Rows near a steep stretch of the path see it too.
  const std::vector<Range> narrow = band.rows;
  for (size_t i = 0; i <= sources; ++i) {
    const size_t first = i > radius ? i - radius : 0, last = std::min(i + radius, sources);
    for (size_t k : {first, last}) {
      band.rows[i].begin = std::min(band.rows[i].begin, narrow[k].begin);
      band.rows[i].end = std::max(band.rows[i].end, narrow[k].end);
    }
  }
  return band;
}

std::vector<Bead> best_beads(const Band& band, std::span<const BeadShape> shapes,
                             const BeadScorer& score) {
  const size_t sources = band.rows.size() - 1;
  const size_t targets = band.rows.back().end - 1;
  std::vector<size_t> row_begin(band.rows.size() + 1, 0);
  for (size_t i = 0; i < band.rows.size(); ++i) {
    row_begin[i + 1] = row_begin[i] + (band.rows[i].end - band.rows[i].begin);
  }
  std::vector<float> best(row_begin.back(), kUnreached);
  std::vector<uint8_t> through(row_begin.back(), kNoShape);
  const auto cell = [&](size_t i, size_t j) { return row_begin[i] + j - band.rows[i].begin; };

  best[cell(0, 0)] = 0;
  for (size_t i = 0; i <= sources; ++i) {
    for (size_t j = band.rows[i].begin; j < band.rows[i].end; ++j) {
      const size_t here = cell(i, j);
      for (size_t k = 0; k < shapes.size(); ++k) {
        const auto [a, b] = shapes[k];
        if (a > i || b > j || !band.contains(i - a, j - b)) continue;
        const float before = best[cell(i - a, j - b)];
        if (before == kUnreached) continue;
        const float total = before + score(k, i, j);
        if (total > best[here]) {
          best[here] = total;
          through[here] = static_cast<uint8_t>(k);
        }
      }
    }
  }

  std::vector<Bead> beads;
  for (size_t i = sources, j = targets; i > 0 || j > 0;) {
    const size_t here = cell(i, j);
    const auto [a, b] = shapes[through[here]];
    beads.push_back({i - a, i, j - b, j, best[here] - best[cell(i - a, j - b)]});
    i -= a;
    j -= b;
  }
  std::ranges::reverse(beads);
  return beads;
}

}  // namespace amts::alignment
