#include "nmt/output_words.h"

#include <utility>

namespace amts::nmt {

void OutputWords::plan(std::span<const std::span<const WordId>> rows) {
  offsets_.assign(1, 0);
  complete_.clear();
  // A counting sort of all (word, row).
  places_.assign(model_.target_vocabulary() + 1, 0);
  size_t count = 0;
  for (size_t r = 0; r < rows.size(); ++r) {
    offsets_.push_back(offsets_.back() +
                       (rows[r].empty() ? model_.target_vocabulary() : rows[r].size()));
    if (rows[r].empty()) {
      const bool continues = !complete_.empty() && complete_.back().second == r;
      if (!continues) complete_.emplace_back(r, r);
      complete_.back().second = r + 1;
    }
    for (const WordId word : rows[r]) ++places_[word + 1];
    count += rows[r].size();
  }
  for (size_t word = 1; word < places_.size(); ++word) places_[word] += places_[word - 1];
  meetings_.resize(count);
  for (size_t r = 0; r < rows.size(); ++r) {
    auto output = static_cast<uint32_t>(offsets_[r]);
    for (const WordId word : rows[r]) {
      meetings_[places_[word]++] = {static_cast<uint32_t>(r), word, output++};
    }
  }
  logits_.resize(offsets_.back());
}

void OutputWords::compute(const float* states, Workspace& workspace) {
  for (const auto& [begin, end] : complete_) {
    model_.logits(states + begin * model_.dim(), end - begin, workspace,
                  logits_.data() + offsets_[begin]);
  }
  if (meetings_.empty()) return;
  model_.logits(states, offsets_.size() - 1, meetings_, workspace, logits_.data());
}

}  // namespace amts::nmt
