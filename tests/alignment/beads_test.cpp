#include "alignment/beads.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <random>

namespace amts::alignment {
namespace {

constexpr std::array<BeadShape, 6> kShapes = {{{1, 1}, {1, 0}, {0, 1}, {1, 2}, {2, 1}, {2, 2}}};

// Scores that depend on the bead alone, at random but fixed.
class RandomScores {
 public:
  explicit RandomScores(unsigned seed) : random_(seed) {}
  float operator()(size_t shape, size_t i, size_t j) {
    const auto [at, fresh] = scores_.try_emplace({shape, i, j}, 0.0F);
    if (fresh) at->second = std::uniform_real_distribution<float>(-3, 3)(random_);
    return at->second;
  }

 private:
  std::mt19937 random_;
  std::map<std::array<size_t, 3>, float> scores_;
};

// The best total over all ways, by trying them all.
float best_by_force(size_t i, size_t j, RandomScores& score) {
  if (i == 0 && j == 0) return 0;
  float best = -1e9F;
  for (size_t k = 0; k < kShapes.size(); ++k) {
    const auto [a, b] = kShapes[k];
    if (a <= i && b <= j)
      best = std::max(best, best_by_force(i - a, j - b, score) + score(k, i, j));
  }
  return best;
}

void expect_cover(const std::vector<Bead>& beads, size_t sources, size_t targets) {
  size_t i = 0, j = 0;
  for (const Bead& bead : beads) {
    EXPECT_EQ(bead.source_begin, i);
    EXPECT_EQ(bead.target_begin, j);
    EXPECT_GT(bead.sources() + bead.targets(), 0U);
    i = bead.source_end;
    j = bead.target_end;
  }
  EXPECT_EQ(i, sources);
  EXPECT_EQ(j, targets);
}

TEST(BeadsTest, FindsWhatTryingAllWaysFinds) {
  for (unsigned seed = 0; seed < 60; ++seed) {
    const size_t sources = seed % 6, targets = seed / 6 % 7;
    RandomScores score(seed);
    const auto beads = best_beads(Band::whole(sources, targets), kShapes, std::ref(score));
    expect_cover(beads, sources, targets);
    float total = 0;
    for (const Bead& bead : beads) total += bead.score;
    EXPECT_NEAR(total, best_by_force(sources, targets, score), 1e-4) << seed;
  }
}

TEST(BeadsTest, BeadsCarryTheirOwnScores) {
  RandomScores score(3);
  for (const Bead& bead : best_beads(Band::whole(5, 6), kShapes, std::ref(score))) {
    const BeadShape shape{bead.sources(), bead.targets()};
    const auto at = std::ranges::find(kShapes, shape);
    EXPECT_NEAR(bead.score,
                score(static_cast<size_t>(at - kShapes.begin()), bead.source_end, bead.target_end),
                1e-4);
  }
}

TEST(BeadsTest, ABandAroundAPathHoldsItAndIsConnected) {
  for (unsigned seed = 0; seed < 40; ++seed) {
    RandomScores score(seed);
    const size_t sources = 5 + seed % 20, targets = 3 + seed % 31;
    const auto path = best_beads(Band::whole(sources, targets), kShapes, std::ref(score));
    const Band band = Band::around(path, sources, targets, seed % 3);
    for (const Bead& bead : path) {
      EXPECT_TRUE(band.contains(bead.source_begin, bead.target_begin));
      EXPECT_TRUE(band.contains(bead.source_end, bead.target_end));
    }
    expect_cover(best_beads(band, kShapes, std::ref(score)), sources, targets);
  }
}

TEST(BeadsTest, ABandReachesTheCornersWhateverThePath) {
  const Band band = Band::around({}, 4, 9, 2);
  EXPECT_TRUE(band.contains(0, 0));
  EXPECT_TRUE(band.contains(4, 9));
}

}  // namespace
}  // namespace amts::alignment
