#include "alignment/align_model.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include "alignment/anchors.h"
#include "text/utf8.h"

namespace amts::alignment {
namespace {

// Constants without another source were set by hand on held-out general sentences that had been
// merged, dropped and thinned at random (bench/alignment_sentences.cpp); F1 is flat around them.

// A unit's links in the seed count as at most this many occurrences beside those in the input.
constexpr float kSeedWeight = 30;
// Taken off every learnt count, so that a pair seen together by chance is no evidence.
constexpr double kDiscount = 0.7;
constexpr double kSmoothing = 0.5;
// How sure it is that a unit which is mostly translated by known units is translated by them here.
constexpr double kTrust = 0.7;
// The first guess of the shapes' shares counts as many beads.
constexpr double kShapeGuess = 150;
// Variance of length differences a character, and how many beads that guess counts for. (Gale and
// Church's 6.8 is of European languages, and of beads that lengths alone found.)
constexpr float kLengthVariance = 3.5F;
constexpr double kLengthGuess = 20;
// Lengths follow Student's t: texts with free passages have outliers.
constexpr float kLengthFreedom = 8;
// What a fitting length speaks for a two-sided bead, against lengths at random.
constexpr float kLengthBonus = 1;

struct ShapePrior {
  BeadShape shape;
  double share;
};
constexpr std::array<ShapePrior, 16> kShapes = {{{{1, 1}, 0.70},
                                                 {{1, 0}, 0.015},
                                                 {{0, 1}, 0.015},
                                                 {{1, 2}, 0.09},
                                                 {{2, 1}, 0.09},
                                                 {{2, 2}, 0.015},
                                                 {{1, 3}, 0.025},
                                                 {{3, 1}, 0.025},
                                                 {{1, 4}, 0.007},
                                                 {{4, 1}, 0.007},
                                                 {{2, 3}, 0.003},
                                                 {{3, 2}, 0.003},
                                                 {{1, 5}, 0.002},
                                                 {{5, 1}, 0.002},
                                                 {{3, 3}, 0.0005},
                                                 {{2, 4}, 0.0003}}};
constexpr std::array<BeadShape, kShapes.size()> kShapeList = [] {
  std::array<BeadShape, kShapes.size()> out;
  for (size_t i = 0; i < out.size(); ++i) out[i] = kShapes[i].shape;
  return out;
}();

}  // namespace

std::span<const BeadShape> sentence_shapes() { return kShapeList; }

AlignItem UnitVocabulary::read(std::string_view sentence) { return read(sentence, 1); }

AlignItem UnitVocabulary::read_uncounted(std::string_view text) { return read(text, 0); }

AlignItem UnitVocabulary::read(std::string_view sentence, float count) {
  AlignItem item;
  item.length = static_cast<float>(text::code_point_count(sentence));
  for (std::string& unit : reader_.units(sentence)) {
    const auto [at, fresh] = ids_.try_emplace(std::move(unit), static_cast<UnitId>(units_.size()));
    if (fresh) {
      units_.push_back(at->first);
      counts_.push_back(0);
    }
    counts_[at->second] += count;
    item.units.push_back(at->second);
  }
  return item;
}

AlignModel::AlignModel(const UnitVocabulary& source, const UnitVocabulary& target,
                       const Lexicon* seed)
    : source_(source),
      target_(target),
      source_seed_(source.units().size(), 0),
      target_seed_(target.units().size(), 0) {
  if (seed != nullptr) {
    const auto local = [](const UnitVocabulary& vocabulary,
                          const std::vector<Lexicon::Entry>& entries, std::vector<float>& weights) {
      std::unordered_map<std::string_view, UnitId> ids;
      for (UnitId u = 0; u < vocabulary.units().size(); ++u) ids.emplace(vocabulary.units()[u], u);
      std::vector<int64_t> out(entries.size(), -1);
      for (size_t i = 0; i < entries.size(); ++i) {
        const auto at = ids.find(entries[i].unit);
        if (at == ids.end()) continue;
        out[i] = at->second;
        weights[at->second] = std::min(entries[i].count, kSeedWeight);
      }
      return out;
    };
    const auto sources = local(source, seed->source, source_seed_);
    const auto targets = local(target, seed->target, target_seed_);
    for (const Link& link : seed->links) {
      if (sources[link.source] < 0 || targets[link.target] < 0) continue;
      given_.push_back({static_cast<UnitId>(sources[link.source]),
                        static_cast<UnitId>(targets[link.target]),
                        std::min(1.0F, link.count / seed->source[link.source].count),
                        std::min(1.0F, link.count / seed->target[link.target].count)});
    }
  }
  for (const Link& link : anchor_links(source.units(), target.units())) {
    Evidence evidence{link.source, link.target};
    evidence.anchor = link.count;
    given_.push_back(evidence);
  }
  length_variance_ = kLengthVariance;
  for (const ShapePrior& prior : kShapes)
    shape_scores_.push_back(static_cast<float>(std::log(prior.share)));
  rebuild({});
}

void AlignModel::rebuild(std::span<const Link> learnt) {
  std::vector<Evidence> all = given_;
  for (const Link& link : learnt) {
    Evidence evidence{link.source, link.target};
    evidence.learnt = link.count;
    all.push_back(evidence);
  }
  std::ranges::sort(all, [](const Evidence& a, const Evidence& b) {
    return a.source != b.source ? a.source < b.source : a.target < b.target;
  });
  source_cells_.clear();
  target_cells_.clear();
  source_begin_.assign(source_.units().size() + 1, 0);
  target_begin_.assign(target_.units().size() + 1, 0);
  const bool has_learnt = !learnt.empty();
  struct Merged {
    UnitId source;
    Cell cell;
  };
  std::vector<Merged> merged;
  const auto probability = [&](float seed_share, float seed_weight, float counted,
                               float occurrences, float anchor) {
    const double own = std::max(0.0, counted - kDiscount);
    const double below = seed_weight + (has_learnt ? occurrences : 0) + kSmoothing;
    return std::max(static_cast<float>((seed_weight * seed_share + own) / below), anchor);
  };
  for (size_t i = 0; i < all.size();) {
    Evidence sum = all[i];
    for (++i; i < all.size() && all[i].source == sum.source && all[i].target == sum.target; ++i) {
      sum.forward += all[i].forward;
      sum.backward += all[i].backward;
      sum.anchor = std::max(sum.anchor, all[i].anchor);
      sum.learnt += all[i].learnt;
    }
    const Cell cell{sum.target,
                    probability(sum.forward, source_seed_[sum.source], sum.learnt,
                                source_.counts()[sum.source], sum.anchor),
                    probability(sum.backward, target_seed_[sum.target], sum.learnt,
                                target_.counts()[sum.target], sum.anchor)};
    if (cell.forward > 0 || cell.backward > 0) merged.push_back({sum.source, cell});
  }
  for (const Merged& m : merged) {
    ++source_begin_[m.source + 1];
    ++target_begin_[m.cell.other + 1];
    source_cells_.push_back(m.cell);
  }
  std::partial_sum(source_begin_.begin(), source_begin_.end(), source_begin_.begin());
  std::partial_sum(target_begin_.begin(), target_begin_.end(), target_begin_.begin());
  target_cells_.resize(source_cells_.size());
  std::vector<size_t> next = target_begin_;
  for (const Merged& m : merged) {
    target_cells_[next[m.cell.other]++] = {m.source, m.cell.forward, m.cell.backward};
  }

  const auto weigh = [](std::vector<UnitWeight>& weights, const std::vector<float>& counts,
                        double other_total, auto&& explained) {
    weights.resize(counts.size());
    const double total =
        std::accumulate(counts.begin(), counts.end(), 0.0) + static_cast<double>(counts.size());
    for (UnitId u = 0; u < counts.size(); ++u) {
      const double mass = std::min(1.0, static_cast<double>(explained(u)));
      weights[u] = {static_cast<float>(1 - kTrust * mass),
                    static_cast<float>(kTrust * total / (counts[u] + 1) * other_total)};
    }
  };
  const double source_total =
      std::accumulate(source_.counts().begin(), source_.counts().end(), 1.0);
  const double target_total =
      std::accumulate(target_.counts().begin(), target_.counts().end(), 1.0);
  weigh(source_weights_, source_.counts(), target_total / source_total, [&](UnitId s) {
    float sum = 0;
    for (const Cell& c : of_source(s)) sum += c.forward;
    return sum;
  });
  weigh(target_weights_, target_.counts(), source_total / target_total, [&](UnitId t) {
    float sum = 0;
    for (const Cell& c : of_target(t)) sum += c.backward;
    return sum;
  });
}

std::span<const AlignModel::Cell> AlignModel::of_source(UnitId s) const {
  return std::span(source_cells_)
      .subspan(source_begin_[s], source_begin_[s + 1] - source_begin_[s]);
}
std::span<const AlignModel::Cell> AlignModel::of_target(UnitId t) const {
  return std::span(target_cells_)
      .subspan(target_begin_[t], target_begin_[t + 1] - target_begin_[t]);
}

// The squared difference of two lengths by their mean, after bringing both languages to one scale:
// under Gale and Church's model its expectation is the variance, whichever side is the source.
float AlignModel::length_difference(float source_length, float target_length) const {
  const float scale = std::sqrt(length_ratio_);
  const float s = source_length * scale, t = target_length / scale;
  return (t - s) * (t - s) / (0.5F * (s + t) + 1);
}

void AlignModel::set_length_ratio(double source_length, double target_length) {
  length_ratio_ = static_cast<float>((target_length + 1) / (source_length + 1));
}

float AlignModel::length_score(float source_length, float target_length) const {
  const float squared = length_difference(source_length, target_length) / length_variance_;
  return kLengthBonus - 0.5F * (kLengthFreedom + 1) * std::log1p(squared / kLengthFreedom);
}

void AlignModel::learn(std::span<const AlignedItems> texts) {
  learn_links_from(texts);
  learn_lengths_from(texts);
  learn_shapes_from(texts);
}

void AlignModel::learn_links_from(std::span<const AlignedItems> texts) {
  UnitBitext bitext;
  bitext.source_units = source_.units().size();
  bitext.target_units = target_.units().size();
  for (const AlignedItems& text : texts) {
    for (const Bead& bead : text.beads) {
      if (!bead.two_sided() || bead.score <= 0) continue;
      auto& source = bitext.source.emplace_back();
      auto& target = bitext.target.emplace_back();
      for (size_t i = bead.source_begin; i < bead.source_end; ++i) {
        source.insert(source.end(), text.source[i].units.begin(), text.source[i].units.end());
      }
      for (size_t j = bead.target_begin; j < bead.target_end; ++j) {
        target.insert(target.end(), text.target[j].units.begin(), text.target[j].units.end());
      }
    }
  }
  rebuild(learn_links(bitext));
}

void AlignModel::learn_lengths_from(std::span<const AlignedItems> texts) {
  double source_length = 0, target_length = 0;
  std::vector<std::pair<float, float>> lengths;
  for (const AlignedItems& text : texts) {
    for (const Bead& bead : text.beads) {
      if (!bead.two_sided() || bead.score <= 0) continue;
      auto& [s, t] = lengths.emplace_back(0.0F, 0.0F);
      for (size_t i = bead.source_begin; i < bead.source_end; ++i) s += text.source[i].length;
      for (size_t j = bead.target_begin; j < bead.target_end; ++j) t += text.target[j].length;
      source_length += s;
      target_length += t;
    }
  }
  if (lengths.size() < 10) return;
  length_ratio_ = static_cast<float>(target_length / source_length);
  // The first guess counts as many beads; far outliers are misalignments.
  double squares = kLengthGuess * static_cast<double>(kLengthVariance);
  for (const auto& [s, t] : lengths) {
    squares += std::min(length_difference(s, t), 9 * length_variance_);
  }
  length_variance_ =
      static_cast<float>(squares / (static_cast<double>(lengths.size()) + kLengthGuess));
}

void AlignModel::learn_shapes_from(std::span<const AlignedItems> texts) {
  std::array<double, kShapes.size()> counts{};
  double total = 0;
  for (size_t k = 0; k < kShapes.size(); ++k) counts[k] = kShapeGuess * kShapes[k].share;
  for (const AlignedItems& text : texts) {
    for (const Bead& bead : text.beads) {
      const auto at = std::ranges::find(kShapeList, BeadShape{bead.sources(), bead.targets()});
      if (at != kShapeList.end()) counts[static_cast<size_t>(at - kShapeList.begin())] += 1;
    }
  }
  for (const double c : counts) total += c;
  for (size_t k = 0; k < counts.size(); ++k)
    shape_scores_[k] = static_cast<float>(std::log(counts[k] / total));
}

}  // namespace amts::alignment
