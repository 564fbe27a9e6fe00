// The class that computes passes; its parts stand in network_*-inl.h, included by network.cpp
// alone.
#pragma once

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstring>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "nmt/kernels.h"
#include "train/arena.h"
#include "train/network.h"

namespace amts::train {
namespace {

using nmt::Activation;

constexpr WordId kNoWord = ~WordId{0};             // the decoder's first input: a zero vector
constexpr size_t kLogitsAtOnce = size_t{1} << 20;  // of the output layer

bool has(const std::string& operations, char operation) {
  return operations.find(operation) != operations.npos;
}

/// Chunks of rows that stay in the cache while several operations pass over them.
template <class F>
void for_chunks(size_t rows, size_t chunk, const F& f) {
  for (size_t begin = 0; begin < rows; begin += chunk) f(begin, std::min(chunk, rows - begin));
}

template <typename T>
class Network final : public Pass {
 public:
  void pack(Model& model, size_t part, size_t parts) override;
  void pack_output(Model& model, std::span<const WordId> words) override;
  kernels::Losses learn(const Model& model, const Shard& shard, const StepOptions& options,
                        size_t target_tokens, Gradients& gradients) override;
  std::vector<double> evaluate(const Model& model, const Shard& shard) override;
  std::map<size_t, float> largest_inputs(const Model& model, const Shard& shard) override;
  Products& products() override { return products_; }

 private:
  /// Activations of one side while they pass through the layers.
  struct Stream {
    const Sentences* sentences = nullptr;
    size_t rows = 0;
    size_t first_row = 0;
    float* x = nullptr;         // [rows, dim]
    T* operand = nullptr;       // the same for products
    float* bottom = nullptr;    // embeddings, where they are added at the top
    float* gradient = nullptr;  // [rows, dim], in the backward pass
  };
  /// A Join that was computed, for its reverse.
  struct Joined {
    kernels::Join join;
    T* normal = nullptr;
    float* factors = nullptr;
    std::optional<size_t> scale, bias;  // parameters
    T* operand = nullptr;
  };
  struct Linear {
    size_t weights;
    std::optional<size_t> bias;
  };
  struct AttentionState {
    Linear query_linear, key_linear, value_linear;
    std::optional<Linear> output_linear;
    T *query_input, *memory_input;
    T *query, *key, *value, *joined;
    float* weights;
    bool causal;
    std::optional<Joined> before;
    Joined after;
  };
  struct FeedForwardState {
    std::vector<Linear> linears;
    std::vector<T*> inputs;         // of each
    std::vector<T*> pre_activated;  // of all but the last, unless they are their activation
    std::optional<Joined> before;
    Joined after;
  };
  struct RecurrenceState {
    Linear input_linear, forget_linear;
    T* input;
    float *x, *gates, *cells;
    std::optional<Joined> before;
    Joined after;
  };
  struct DecoderLayer {
    std::optional<AttentionState> self;
    std::optional<RecurrenceState> recurrence;
    AttentionState context;
    FeedForwardState feed_forward;
  };
  struct EncoderLayer {
    AttentionState self;
    FeedForwardState feed_forward;
  };

  // Parameters.
  const float* values(size_t parameter) const {
    return model_->values.data() + model_->layout.parameters()[parameter].offset;
  }
  float* gradient(size_t parameter) const {
    return gradients_->values.data() + model_->layout.parameters()[parameter].offset;
  }
  Linear linear(const std::string& weights, const std::string& bias) const;
  Linear projection(const std::string& prefix, char letter) const;
  template <typename Out>
  void apply(const Linear& linear, const T* x, size_t rows, Out* y, bool relu = false);
  void apply_backward(const Linear& linear, T* x, T* dy, size_t rows);
  template <typename Out>
  void back(const Linear& linear, const T* dy, size_t rows, bool add, Out* dx);

  void observe(size_t matrix, const T* x, size_t count);

  // Joins.
  kernels::Dropout next_dropout(size_t first_row);
  Joined start_join(Stream& stream, bool dropout, const std::string& norm,
                    const std::string& suffix);
  void run_join(const Joined& joined, const Stream& stream, const float* residual,
                const float* branch, size_t begin, size_t count, float* y);
  std::optional<Joined> join_before(Stream& stream, const std::string& norm);
  Joined join_after(Stream& stream, const std::string& norm);
  void back_join(const Joined& joined, size_t begin, size_t count, float* gradient, T* branch);
  void back_before(const std::optional<Joined>& before, size_t begin, size_t count, float* dn,
                   float* gradient);

  // Layers.
  Stream embed(const Sentences& sentences, size_t first_row, const Parameter& table, bool shifted,
               const std::string& side);
  void embed_backward(Stream& stream, const Parameter& table);
  AttentionState attention(Stream& stream, const Stream& memory, const std::string& prefix,
                           bool causal);
  void attention_backward(AttentionState& state, Stream& stream, Stream& memory, bool self);
  FeedForwardState feed_forward(Stream& stream, const std::string& prefix, size_t depth,
                                size_t inner);
  void feed_forward_backward(FeedForwardState& state, Stream& stream);
  RecurrenceState recurrence(Stream& stream, const std::string& prefix);
  void recurrence_backward(RecurrenceState& state, Stream& stream);
  void top(Stream& stream, const std::string& side);
  void top_backward(Stream& stream);

  void forward(const Model& model, const Shard& shard);
  void backward();
  kernels::Losses output(size_t target_tokens);
  std::vector<uint32_t> classes() const;
  size_t logit_rows() const;
  void touch(const Parameter& table, std::span<const WordId> words);

  float* take_floats(size_t rows, size_t columns) {
    return arena_.take<float>(padded_rows(rows) * columns);
  }
  T* take(size_t rows, size_t columns) { return arena_.take<T>(padded_rows(rows) * columns); }
  size_t dim() const { return model_->config.dim; }

  Products products_;
  Arena arena_;
  nmt::Buffer<float> branch_;   // [kChunkRows, dim]
  nmt::Buffer<float> scratch_;  // of attention and recurrence
  nmt::Buffer<T> hidden_a_, hidden_b_;

  // Of the shard at hand.
  const Model* model_ = nullptr;
  const Shard* shard_ = nullptr;
  Gradients* gradients_ = nullptr;
  StepOptions options_;
  uint64_t site_ = 0;
  std::map<size_t, float>* observed_ = nullptr;
  Stream source_, target_;
  std::vector<uint32_t> source_places_, target_places_;
  std::vector<WordId> target_inputs_;
  std::vector<EncoderLayer> encoder_;
  std::vector<DecoderLayer> decoder_;
  std::optional<Joined> source_emb_, target_emb_, source_top_, target_top_;
  kernels::Dropout source_dropout_, target_dropout_;
};

}  // namespace
}  // namespace amts::train
