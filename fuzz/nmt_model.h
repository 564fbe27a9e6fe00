// What holds for the parameters of any model file: written, they read back the same; a Transformer
// of them is refused with a ModelError, or it computes.
#pragma once

#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include "base/error.h"
#include "nmt/search.h"

namespace amts::nmt {

inline void require(bool promise) {
  if (!promise) std::abort();
}

inline void expect_same_when_written(const Parameters& parameters) {
  const Parameters again = Parameters::parse(encode_bin(parameters), "again.bin");
  require(again.tensors().size() == parameters.tensors().size());
  require(again.config_yaml() == parameters.config_yaml());
  for (const auto& [name, tensor] : parameters.tensors()) {
    const Tensor& other = again.require(name, tensor.rows, tensor.columns);
    require(other.type == tensor.type && other.transposed == tensor.transposed);
    require(std::equal(tensor.data.begin(), tensor.data.end(), other.data.begin()));
  }
}

/// Whatever the weights are, the search ends, and its words are words of the vocabulary.
inline void translate(const Transformer& model) {
  constexpr size_t kLongestWork = 1 << 22;  // weights; a run of the fuzzer is to be short
  if (model.target_vocabulary() * model.dim() > kLongestWork) return;
  SearchInput input;
  input.source = {2, 0};
  if (model.config().source_vocabulary < 3) input.source = {0};
  Workspace workspace;
  for (const size_t beam : {1, 3}) {
    SearchOptions options;
    options.beam = beam;
    options.length_factor = 0;
    options.length_extra = 4;
    options.alignment = true;
    const auto found = search(model, {&input, 1}, options, workspace);
    require(found.size() == 1 && !found[0].empty());
    for (const WordId word : found[0][0].words) require(word < model.target_vocabulary());
  }
}

inline void exercise_model(Parameters parameters) {
  expect_same_when_written(parameters);
  for (const Precision precision : {Precision::kAsStored, Precision::kInt8}) {
    try {
      Parameters copy = Parameters::parse(encode_bin(parameters), "copy.bin");
      translate(Transformer(std::move(copy), precision));
    } catch (const ModelError&) {
    }
  }
}

}  // namespace amts::nmt
