// Forward and backward pass of a Marian Transformer (nmt/transformer.h says what it computes).
//
// A Model is what threads share while they compute a batch: parameters and, made from them once a
// step, the matrices arranged for products. A Pass computes one shard at a time with memory of its
// own and leaves gradients in its own array: each thread has one, and sums of shards are taken in a
// fixed order, so that a run can be repeated exactly.
//
// Dropout falls on what a layer adds (`d` in transformer-postprocess) and on embeddings, before
// their norm; a `d` elsewhere is none.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "nmt/buffer.h"
#include "nmt/model_config.h"
#include "train/batch.h"
#include "train/kernels.h"
#include "train/products.h"
#include "train/weights.h"

namespace amts::train {

/// What products multiply.
enum class Precision { kFloat32, kBFloat16 };

inline constexpr size_t kLongestSentence = 1024;  ///< in words, EOS among them

/// Parameters and their arrangements. Thread-safety: as many threads as like may read it.
struct Model {
  Model(const nmt::ModelConfig& model_config, const std::string& file);

  nmt::ModelConfig config;
  Layout layout;
  nmt::Buffer<float> values;
  nmt::Buffer<float> positions;  ///< [kLongestSentence, dim]

  // Arranged by Pass::pack: x W and dy W^T, by index of parameter.
  std::vector<Packed> forward, backward;
  // The output layer's words (Batch::candidates), a row each.
  std::vector<WordId> words;  ///< empty: all
  Packed output_forward, output_backward;
  nmt::Buffer<float> output_rows, output_bias;

  size_t output_words() const { return words.empty() ? config.target_vocabulary : words.size(); }
  const Parameter& source_table() const { return parameter(config.source_embeddings()); }
  const Parameter& target_table() const { return parameter(config.target_embeddings()); }
  const Parameter& output_table() const;
  const Parameter& parameter(std::string_view name) const {
    return layout.parameters()[layout.index(name)];
  }
};

/// Gradients of one shard in the model's layout. Rows of tables that are not touched are 0.
struct Gradients {
  explicit Gradients(const Layout& layout);

  nmt::Buffer<float> values;
  /// By index of parameter, for tables: whether each row has a gradient.
  std::vector<std::vector<uint8_t>> touched;
};

/// How a step is computed.
struct StepOptions {
  float dropout = 0;
  float smoothing = 0;
  uint64_t key = 0;  ///< of this step's dropout
};

class Pass {
 public:
  virtual ~Pass() = default;

  /// Arranges matrices number `part`, `part` + `parts`, ... of the model. Every step, before
  /// anything is computed, by all parts.
  virtual void pack(Model& model, size_t part, size_t parts) = 0;

  /// Arranges the output layer for these words (rising; empty: all).
  virtual void pack_output(Model& model, std::span<const WordId> words) = 0;

  /// Adds a shard's gradients of its loss / `target_tokens` and returns the sums of its losses.
  virtual kernels::Losses learn(const Model& model, const Shard& shard, const StepOptions& options,
                                size_t target_tokens, Gradients& gradients) = 0;

  /// The sum of the plain cross-entropy, without dropout, of each sentence.
  virtual std::vector<double> evaluate(const Model& model, const Shard& shard) = 0;

  /// The largest magnitude among the inputs of each matrix (index of parameter) in a forward pass
  /// over a shard; the output layer's stands under its table.
  virtual std::map<size_t, float> largest_inputs(const Model& model, const Shard& shard) = 0;

  /// Its products, to be measured.
  virtual Products& products() = 0;
};

std::unique_ptr<Pass> make_pass(Precision precision);

}  // namespace amts::train
