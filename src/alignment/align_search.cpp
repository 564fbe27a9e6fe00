// Search bands from coarse to fine, and the search for sentences inside them.
#include <algorithm>
#include <array>

#include "alignment/align_model.h"

namespace amts::alignment {
namespace {

// Up to this many items on the longer side, all cells are searched.
constexpr size_t kWholeSearch = 300;
// Items to either side of the path found one level above (whose items are twice as long).
constexpr size_t kRadius = 10;
// Items to either side of a path that an earlier round found among the items themselves.
constexpr size_t kNarrowRadius = 6;

constexpr std::array<BeadShape, 5> kCoarseShapes = {{{1, 1}, {1, 0}, {0, 1}, {1, 2}, {2, 1}}};
constexpr std::array<float, 5> kCoarseScores = {0, -4, -4, -2, -2};

std::vector<AlignItem> halved(std::span<const AlignItem> items) {
  std::vector<AlignItem> out;
  for (size_t i = 0; i < items.size(); ++i) {
    if (i % 2 == 0) {
      out.push_back(items[i]);
    } else {
      out.back().length += items[i].length;
      out.back().units.insert(out.back().units.end(), items[i].units.begin(), items[i].units.end());
    }
  }
  return out;
}

// A path over items that were halved, as a path over the items.
std::vector<Bead> doubled(std::vector<Bead> path, size_t sources, size_t targets) {
  for (Bead& bead : path) {
    bead = {std::min(2 * bead.source_begin, sources), std::min(2 * bead.source_end, sources),
            std::min(2 * bead.target_begin, targets), std::min(2 * bead.target_end, targets),
            bead.score};
  }
  return path;
}

std::vector<Bead> coarse_path(const AlignModel& model, std::span<const AlignItem> source,
                              std::span<const AlignItem> target) {
  const Band band = search_band(model, source, target);
  BeadEvidence evidence(model, source, target, band);
  return best_beads(band, kCoarseShapes, [&](size_t shape, size_t i, size_t j) {
    return kCoarseScores[shape] + evidence(kCoarseShapes[shape], i, j);
  });
}

}  // namespace

Band search_band(const AlignModel& model, std::span<const AlignItem> source,
                 std::span<const AlignItem> target) {
  if (std::max(source.size(), target.size()) <= kWholeSearch)
    return Band::whole(source.size(), target.size());
  const auto above = coarse_path(model, halved(source), halved(target));
  return Band::around(doubled(above, source.size(), target.size()), source.size(), target.size(),
                      kRadius);
}

std::vector<Bead> align_sentences(const AlignModel& model, std::span<const AlignItem> source,
                                  std::span<const AlignItem> target, std::span<const Bead> near) {
  const bool narrow = !near.empty() && std::max(source.size(), target.size()) > kWholeSearch;
  const Band band = narrow ? Band::around(near, source.size(), target.size(), kNarrowRadius)
                           : search_band(model, source, target);
  BeadEvidence evidence(model, source, target, band);
  const auto shapes = sentence_shapes();
  return best_beads(band, shapes, [&](size_t shape, size_t i, size_t j) {
    return model.shape_score(shape) + evidence(shapes[shape], i, j);
  });
}

}  // namespace amts::alignment
