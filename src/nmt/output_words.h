// The output layer of a step for all rows of a batch, each row on its own list of words.
//
// Lists of neighbours overlap. So the words of all lists are taken in order, and each row of the
// output matrix is read once for all rows of the batch that want it, instead of once for each.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "nmt/transformer.h"

namespace amts::nmt {

class OutputWords {
 public:
  explicit OutputWords(const Transformer& model) : model_(model) {}

  /// Sets the words of each row, rising; none: all words of the vocabulary.
  void plan(std::span<const std::span<const WordId>> rows);

  /// Computes the logits of the planned words from states [rows, D].
  void compute(const float* states, Workspace& workspace);

  /// Those of rows [row, row + rows), which have the same words.
  std::span<float> logits(size_t row, size_t rows) {
    return std::span(logits_).subspan(offsets_[row], offsets_[row + rows] - offsets_[row]);
  }

 private:
  const Transformer& model_;
  std::vector<size_t> offsets_;                      // of each row in logits_, and the end
  std::vector<std::pair<size_t, size_t>> complete_;  // ranges of rows that want all words
  std::vector<kernels::Meeting> meetings_;           // of the other rows, by word
  std::vector<uint32_t> places_;                     // of a word's first meeting
  Buffer<float> logits_;
};

}  // namespace amts::nmt
