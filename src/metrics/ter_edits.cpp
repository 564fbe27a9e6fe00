// The edits of TER: Tercom's greedy search for shifts around an edit distance within a beam. Where
// the original leaves a choice open, this follows sacrebleu's lib_ter, to give the same numbers.
#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>
#include <vector>

#include "metrics/ter.h"

namespace amts::metrics {
namespace {

using Words = std::vector<uint32_t>;

constexpr size_t kMaxShiftSize = 10;
constexpr size_t kMaxShiftDistance = 50;
constexpr int kMaxShiftCandidates = 1000;
constexpr double kBeamWidth = 25;
constexpr int64_t kInfinite = int64_t{1} << 40;

enum class Edit : uint8_t { kNone, kMatch, kSubstitute, kDelete, kInsert };

struct Cell {
  int64_t cost = kInfinite;
  Edit edit = Edit::kNone;
};

/// The matrix of the edit distance from a hypothesis of `rows` words to the reference, of which
/// only a band around the diagonal is filled. Row i depends on the first i words alone, so what a
/// shift leaves in front of its first change need not be computed again.
class EditMatrix {
 public:
  EditMatrix(size_t rows, std::span<const uint32_t> reference)
      : rows_(rows), reference_(reference), cells_((rows + 1) * width()) {
    for (size_t j = 0; j < width(); ++j) {
      cells_[j] = {static_cast<int64_t>(j), Edit::kInsert};
    }
    ratio_ = rows > 0 ? static_cast<double>(reference.size()) / static_cast<double>(rows) : 1;
    // Where lengths differ wildly, a narrow beam would lose touch with the row before.
    beam_ = kBeamWidth < ratio_ / 2 ? std::ceil(ratio_ / 2 + kBeamWidth) : kBeamWidth;
  }

  /// Fills the rows after `known`, which hold for these words already; returns the distance.
  int64_t fill(const Words& hypothesis, size_t known) {
    for (size_t i = known + 1; i <= rows_; ++i) fill_row(i, hypothesis[i - 1]);
    return at(rows_, reference_.size()).cost;
  }

  const Cell& at(size_t i, size_t j) const { return cells_[i * width() + j]; }

 private:
  size_t width() const { return reference_.size() + 1; }

  void fill_row(size_t i, uint32_t word) {
    Cell* row = &cells_[i * width()];
    const Cell* above = row - width();
    std::fill(row, row + width(), Cell{});
    const double diagonal = std::floor(static_cast<double>(i) * ratio_);
    const auto first = static_cast<size_t>(std::max(0.0, diagonal - beam_));
    const size_t end =
        i == rows_ ? width() : std::min(width(), static_cast<size_t>(diagonal + beam_));
    for (size_t j = first; j < end; ++j) {
      if (j == 0) {
        row[0] = {above[0].cost + 1, Edit::kDelete};
        continue;
      }
      const bool equal = word == reference_[j - 1];
      // On equal costs the earlier of the three wins.
      const Cell choices[] = {
          {above[j - 1].cost + (equal ? 0 : 1), equal ? Edit::kMatch : Edit::kSubstitute},
          {above[j].cost + 1, Edit::kDelete},
          {row[j - 1].cost + 1, Edit::kInsert}};
      for (const Cell& choice : choices) {
        if (choice.cost < row[j].cost) row[j] = choice;
      }
    }
  }

  size_t rows_;
  std::span<const uint32_t> reference_;
  std::vector<Cell> cells_;
  double ratio_;
  double beam_;
};

/// Where each reference word stands in the hypothesis, and running counts of words in error.
struct Alignment {
  std::vector<int64_t> position;   ///< by reference word; -1: before the first
  std::vector<int> errors_before;  ///< by hypothesis word: wrong words in front of it
  std::vector<int> reference_errors_before;

  Alignment(const EditMatrix& matrix, size_t hypothesis_size, size_t reference_size) {
    std::vector<Edit> trace;
    for (size_t i = hypothesis_size, j = reference_size; i > 0 || j > 0;) {
      const Edit edit = matrix.at(i, j).edit;
      trace.push_back(edit);
      if (edit != Edit::kInsert) --i;
      if (edit != Edit::kDelete) --j;
    }
    errors_before = {0};
    reference_errors_before = {0};
    int64_t hypothesis_position = -1;
    for (auto edit = trace.rbegin(); edit != trace.rend(); ++edit) {
      const int error = *edit == Edit::kMatch ? 0 : 1;
      if (*edit != Edit::kInsert) {
        ++hypothesis_position;
        errors_before.push_back(errors_before.back() + error);
      }
      if (*edit != Edit::kDelete) {
        position.push_back(hypothesis_position);
        reference_errors_before.push_back(reference_errors_before.back() + error);
      }
    }
  }

  bool has_error(size_t begin, size_t length) const {
    return errors_before[begin + length] > errors_before[begin];
  }
  bool has_reference_error(size_t begin, size_t length) const {
    return reference_errors_before[begin + length] > reference_errors_before[begin];
  }
};

/// The words with `length` of them from `start` moved in front of what stands at `target`; a target
/// within the phrase counts from its start.
Words shifted(const Words& words, size_t start, size_t length, size_t target) {
  Words out = words;
  const auto at = [&](size_t i) { return out.begin() + static_cast<std::ptrdiff_t>(i); };
  if (target < start) {
    std::rotate(at(target), at(start), at(start + length));
  } else {
    const size_t end = target > start + length ? target : std::min(length + target, words.size());
    std::rotate(at(start), at(start + length), at(end));
  }
  return out;
}

class ShiftSearch {
 public:
  ShiftSearch(Words words, std::span<const uint32_t> reference)
      : words_(std::move(words)),
        reference_(reference),
        matrix_(words_.size(), reference),
        trial_matrix_(words_.size(), reference) {}

  int64_t edits() {
    int64_t shifts = 0;
    distance_ = matrix_.fill(words_, 0);
    while (step()) ++shifts;
    return shifts + distance_;
  }

 private:
  struct Candidate {
    // Most gained, then longest, then earliest phrase, then earliest target.
    std::tuple<int64_t, size_t, int64_t, int64_t> rank;
    Words words;
  };

  /// Makes the best shift if it lowers the distance.
  bool step() {
    trial_matrix_ = matrix_;
    trial_changed_ = words_.size();
    best_ = {};
    found_ = false;
    const Alignment alignment(matrix_, words_.size(), reference_.size());
    for (size_t start = 0; start < words_.size(); ++start) {
      if (!try_phrases_from(start, alignment)) break;
    }
    if (tried_ >= kMaxShiftCandidates || !found_ || std::get<0>(best_.rank) <= 0) return false;
    words_ = std::move(best_.words);
    distance_ = matrix_.fill(words_, 0);
    return true;
  }

  /// False once enough shifts have been tried.
  bool try_phrases_from(size_t start, const Alignment& alignment) {
    const size_t first = start > kMaxShiftDistance ? start - kMaxShiftDistance : 0;
    const size_t end = std::min(reference_.size(), start + kMaxShiftDistance + 1);
    for (size_t r = first; r < end; ++r) {
      for (size_t length = 1; length <= kMaxShiftSize; ++length) {
        if (start + length > words_.size() || r + length > reference_.size() ||
            words_[start + length - 1] != reference_[r + length - 1]) {
          break;
        }
        if (!is_useful(start, r, length, alignment)) continue;
        try_targets(start, r, length, alignment);
        if (tried_ >= kMaxShiftCandidates) return false;
      }
    }
    return true;
  }

  /// Only phrases that are wrong where they stand, missing where they match, and not to be moved
  /// within themselves.
  static bool is_useful(size_t start, size_t r, size_t length, const Alignment& alignment) {
    const int64_t at = alignment.position[r];
    const auto begin = static_cast<int64_t>(start);
    return alignment.has_error(start, length) && alignment.has_reference_error(r, length) &&
           !(begin <= at && at < begin + static_cast<int64_t>(length));
  }

  void try_targets(size_t start, size_t r, size_t length, const Alignment& alignment) {
    int64_t previous = -1;
    for (size_t k = 0; k <= length; ++k) {  // after the reference word in front, then after each
      const int64_t target = r + k == 0 ? 0 : alignment.position[r + k - 1] + 1;
      if (target == previous) continue;
      previous = target;
      try_shift(start, length, static_cast<size_t>(target));
    }
  }

  void try_shift(size_t start, size_t length, size_t target) {
    ++tried_;
    Words words = shifted(words_, start, length, target);
    // The trial matrix holds rows of the last trial: both agree up to where either changed words_.
    const size_t changed = std::min(start, target);
    const int64_t distance = trial_matrix_.fill(words, std::min(changed, trial_changed_));
    trial_changed_ = changed;
    const std::tuple rank(distance_ - distance, length, -static_cast<int64_t>(start),
                          -static_cast<int64_t>(target));
    if (!found_ || rank > best_.rank) best_ = {rank, std::move(words)};
    found_ = true;
  }

  Words words_;
  std::span<const uint32_t> reference_;
  EditMatrix matrix_;
  EditMatrix trial_matrix_;
  size_t trial_changed_ = 0;
  int64_t distance_ = 0;
  int tried_ = 0;
  Candidate best_;
  bool found_ = false;
};

}  // namespace

int64_t ter_edits(std::span<const uint32_t> hypothesis, std::span<const uint32_t> reference) {
  if (reference.empty()) return static_cast<int64_t>(hypothesis.size());
  return ShiftSearch({hypothesis.begin(), hypothesis.end()}, reference).edits();
}

}  // namespace amts::metrics
