#include <algorithm>
#include <cmath>

#include "alignment/align_model.h"

namespace amts::alignment {
namespace {

// Most items that a bead takes on one side; rows of evidence kept.
constexpr size_t kKept = 6;

// Words of a sentence depend on each other, so their evidence counts less than its sum.
constexpr double kLexicalWeight = 0.6;

// Lengths more than four standard deviations apart: no words are looked at, which saves most of the
// time, since few of the larger beads at a place are of likely length.
constexpr float kImpossibleLength = -5;
// The least that loose lengths score.
constexpr float kLooseLength = -3;

// Sums logarithms of factors by multiplying them while the product is in range.
class LogProduct {
 public:
  void multiply(float factor) {
    product_ *= static_cast<double>(factor);
    if (product_ > 1e250 || product_ < 1e-250) settle();
  }
  double value() {
    settle();
    return sum_;
  }

 private:
  void settle() {
    sum_ += std::log(product_);
    product_ = 1;
  }
  double product_ = 1, sum_ = 0;
};

std::vector<float> sums(std::span<const AlignItem> items) {
  std::vector<float> out = {0};
  for (const AlignItem& item : items) out.push_back(out.back() + item.length);
  return out;
}

}  // namespace

BeadEvidence::BeadEvidence(const AlignModel& model, std::span<const AlignItem> source,
                           std::span<const AlignItem> target, const Band& band, Lengths lengths)
    : model_(model),
      source_(source),
      target_(target),
      band_(band),
      lengths_(lengths),
      target_begin_(target.size() + 1, 0),
      source_length_(sums(source)),
      target_length_(sums(target)),
      rows_(kKept) {
  for (size_t j = 0; j < target.size(); ++j)
    target_begin_[j + 1] = target_begin_[j] + target[j].units.size();
  const auto reserve = [](auto& by_unit, std::span<const AlignItem> items, auto value) {
    UnitId most = 0;
    for (const AlignItem& item : items) {
      for (const UnitId u : item.units) most = std::max(most, u);
    }
    by_unit.assign(most + 1, value);
  };
  reserve(predicted_, target, 0.0F);
  reserve(place_, source, -1);
}

const BeadEvidence::Row& BeadEvidence::row(size_t item) {
  Row& row = rows_[item % kKept];
  if (row.item == item) return row;
  row.item = item;
  // Beads that hold this item begin and end before rows within kKept of it.
  size_t first = SIZE_MAX, last = 0;
  for (size_t i = item > kKept ? item - kKept : 0; i <= std::min(item + kKept, source_.size());
       ++i) {
    first = std::min(first, band_.rows[i].begin);
    last = std::max(last, band_.rows[i].end);
  }
  last = std::min(last, target_.size());
  row.first = first;
  const std::vector<UnitId>& units = source_[item].units;
  touched_.clear();
  for (const UnitId s : units) {
    for (const AlignModel::Cell& cell : model_.of_source(s)) {
      if (cell.other >= predicted_.size()) continue;
      if (predicted_[cell.other] == 0) touched_.push_back(cell.other);
      predicted_[cell.other] += cell.forward + 1e-20F;
    }
  }
  std::vector<int> next(units.size(), -1);  // further places of the same unit
  for (size_t k = 0; k < units.size(); ++k) {
    next[k] = place_[units[k]];
    place_[units[k]] = static_cast<int>(k);
  }
  row.forward.assign(target_begin_[last] - target_begin_[first], 0);
  row.backward.assign((last - first) * units.size(), 0);
  float* forward = row.forward.data();
  for (size_t j = first; j < last; ++j) {
    float* backward = row.backward.data() + (j - first) * units.size();
    for (const UnitId t : target_[j].units) {
      *forward = predicted_[t];
      if (*forward++ == 0) continue;
      for (const AlignModel::Cell& cell : model_.of_target(t)) {
        if (cell.other >= place_.size()) continue;
        for (int k = place_[cell.other]; k >= 0; k = next[static_cast<size_t>(k)])
          backward[k] += cell.backward;
      }
    }
  }
  for (const UnitId t : touched_) predicted_[t] = 0;
  for (const UnitId s : units) place_[s] = -1;
  return row;
}

float BeadEvidence::operator()(const BeadShape& shape, size_t i, size_t j) {
  const auto [a, b] = shape;
  if (a == 0 || b == 0) return 0;
  float length = model_.length_score(source_length_[i] - source_length_[i - a],
                                     target_length_[j] - target_length_[j - b]);
  if (lengths_ == Lengths::kLoose) length = std::max(length, kLooseLength);
  if (length < kImpossibleLength) return 2 * kImpossibleLength;
  std::array<const Row*, kKept> rows{};
  size_t source_units = 0;
  for (size_t k = 0; k < a; ++k) {
    rows[k] = &row(i - a + k);
    source_units += source_[i - a + k].units.size();
  }
  const size_t target_units = target_begin_[j] - target_begin_[j - b];
  LogProduct forward, backward;
  if (source_units > 0 && target_units > 0) {
    const float share = 1 / static_cast<float>(source_units);
    std::array<const float*, kKept> said{};
    for (size_t k = 0; k < a; ++k)
      said[k] = rows[k]->forward.data() + (target_begin_[j - b] - target_begin_[rows[k]->first]);
    for (size_t y = j - b; y < j; ++y) {
      for (const UnitId t : target_[y].units) {
        float predicted = 0;
        for (size_t k = 0; k < a; ++k) predicted += *said[k]++;
        const auto& weight = model_.target_weight(t);
        forward.multiply(weight.unexplained + predicted * share * weight.rarity);
      }
    }
    const float back_share = 1 / static_cast<float>(target_units);
    for (size_t k = 0; k < a; ++k) {
      const std::vector<UnitId>& units = source_[i - a + k].units;
      const float* heard = rows[k]->backward.data() + (j - b - rows[k]->first) * units.size();
      for (size_t u = 0; u < units.size(); ++u) {
        float predicted = 0;
        for (size_t y = 0; y < b; ++y) predicted += heard[y * units.size() + u];
        const auto& weight = model_.source_weight(units[u]);
        backward.multiply(weight.unexplained + predicted * back_share * weight.rarity);
      }
    }
  }
  const double lexical = kLexicalWeight * 0.5 * (forward.value() + backward.value());
  return static_cast<float>(lexical) + length;
}

}  // namespace amts::alignment
