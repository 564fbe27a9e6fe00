#include "train/network.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstring>
#include <optional>
#include <utility>

#include "nmt/kernels.h"
#include "train/arena.h"

namespace amts::nmt {
void add_sinusoids(size_t position, size_t dim, float* out);
}  // namespace amts::nmt

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

// ---- arrangement -------------------------------------------------------------------------------

template <typename T>
void Network<T>::pack(Model& model, size_t part, size_t parts) {
  const auto& parameters = model.layout.parameters();
  for (size_t i = 0, number = 0; i < parameters.size(); ++i) {
    const Parameter& one = parameters[i];
    if (one.kind != Parameter::Kind::kMatrix || number++ % parts != part) continue;
    const float* const w = model.values.data() + one.offset;
    products_.template pack<T>(w, one.rows, one.columns, false, model.forward[i]);
    products_.template pack<T>(w, one.columns, one.rows, true, model.backward[i]);
  }
}

template <typename T>
void Network<T>::pack_output(Model& model, std::span<const WordId> words) {
  const size_t d = model.config.dim;
  const Parameter& table = model.output_table();
  const float* rows = model.values.data() + table.offset;
  model.words.assign(words.begin(), words.end());
  const size_t count = model.output_words();
  const float* bias = nullptr;
  if (model.config.output_bias) {
    bias = model.values.data() + model.parameter("decoder_ff_logit_out_b").offset;
  }
  model.output_bias.assign(count, 0.0F);
  if (words.empty()) {
    if (bias != nullptr) std::copy_n(bias, count, model.output_bias.data());
  } else {
    model.output_rows.resize(count * d);
    for (size_t i = 0; i < count; ++i) {
      std::copy_n(rows + words[i] * d, d, model.output_rows.data() + i * d);
      if (bias != nullptr) model.output_bias[i] = bias[words[i]];
    }
    rows = model.output_rows.data();
  }
  products_.template pack<T>(rows, d, count, true, model.output_forward);
  products_.template pack<T>(rows, count, d, false, model.output_backward);
}

// ---- products ----------------------------------------------------------------------------------

template <typename T>
typename Network<T>::Linear Network<T>::linear(const std::string& weights,
                                               const std::string& bias) const {
  Linear out{model_->layout.index(weights), std::nullopt};
  if (!bias.empty()) out.bias = model_->layout.index(bias);
  return out;
}

template <typename T>
typename Network<T>::Linear Network<T>::projection(const std::string& prefix, char letter) const {
  return linear(prefix + "_W" + letter, prefix + "_b" + letter);
}

template <typename T>
template <typename Out>
void Network<T>::apply(const Linear& linear, const T* x, size_t rows, Out* y, bool relu) {
  if (observed_ != nullptr) observe(linear.weights, x, rows * model_->forward[linear.weights].k);
  Epilogue epilogue;
  if (linear.bias) epilogue.bias = values(*linear.bias);
  epilogue.relu = relu;
  products_.multiply(x, rows, model_->forward[linear.weights], epilogue, y);
}

template <typename T>
void Network<T>::observe(size_t matrix, const T* x, size_t count) {
  float& largest = (*observed_)[matrix];
  for (size_t i = 0; i < count; ++i) largest = std::max(largest, std::abs(to_float(x[i])));
}

/// Gradients of weights and bias.
template <typename T>
void Network<T>::apply_backward(const Linear& linear, T* x, T* dy, size_t rows) {
  const Parameter& weights = model_->layout.parameters()[linear.weights];
  products_.add_gradient(x, weights.rows, dy, weights.columns, rows, gradient(linear.weights));
  if (linear.bias) kernels::add_columns(dy, rows, weights.columns, gradient(*linear.bias));
}

/// dx = dy W^T, or is increased by it.
template <typename T>
template <typename Out>
void Network<T>::back(const Linear& linear, const T* dy, size_t rows, bool add, Out* dx) {
  Epilogue epilogue;
  epilogue.add = add;
  products_.multiply(dy, rows, model_->backward[linear.weights], epilogue, dx);
}

// ---- joins -------------------------------------------------------------------------------------

template <typename T>
kernels::Dropout Network<T>::next_dropout(size_t first_row) {
  // Any odd number that spreads the sites' keys.
  constexpr uint64_t kSpread = 0xD1B54A32D192ED03ULL;
  return {options_.dropout, options_.key + ++site_ * kSpread, first_row};
}

/// Without norm where `norm` is "". Rows are computed by run_join.
template <typename T>
typename Network<T>::Joined Network<T>::start_join(Stream& stream, bool dropout,
                                                   const std::string& norm,
                                                   const std::string& suffix) {
  Joined joined;
  joined.join.dim = dim();
  const kernels::Dropout site = next_dropout(stream.first_row);
  if (dropout) joined.join.dropout = site;
  if (!norm.empty()) {
    joined.scale = model_->layout.index(norm + "_ln_scale" + suffix);
    joined.bias = model_->layout.index(norm + "_ln_bias" + suffix);
    joined.join.scale = values(*joined.scale);
    joined.join.bias = values(*joined.bias);
    joined.normal = take(stream.rows, dim());
    joined.factors = arena_.take<float>(stream.rows);
  }
  joined.operand = take(stream.rows, dim());
  return joined;
}

template <typename T>
void Network<T>::run_join(const Joined& joined, const Stream& stream, const float* residual,
                          const float* branch, size_t begin, size_t count, float* y) {
  kernels::Join join = joined.join;
  join.residual = residual;
  join.dropout.first_row = stream.first_row + begin;
  const size_t at = begin * dim();
  kernels::join(join, branch, count, y, joined.operand + at,
                joined.normal == nullptr ? nullptr : joined.normal + at,
                joined.factors == nullptr ? nullptr : joined.factors + begin);
}

template <typename T>
std::optional<typename Network<T>::Joined> Network<T>::join_before(Stream& stream,
                                                                   const std::string& norm) {
  if (!has(model_->config.preprocess, 'n')) return std::nullopt;
  Joined joined = start_join(stream, false, norm, "_pre");
  for_chunks(stream.rows, kChunkRows, [&](size_t begin, size_t count) {
    run_join(joined, stream, nullptr, stream.x + begin * dim(), begin, count, branch_.data());
  });
  return joined;
}

template <typename T>
typename Network<T>::Joined Network<T>::join_after(Stream& stream, const std::string& norm) {
  const std::string& operations = model_->config.postprocess;
  return start_join(stream, has(operations, 'd'), has(operations, 'n') ? norm : "", "");
}

template <typename T>
void Network<T>::back_join(const Joined& joined, size_t begin, size_t count, float* gradient_rows,
                           T* branch) {
  kernels::Join join = joined.join;
  join.dropout.first_row += begin;
  const bool norm = joined.scale.has_value();
  kernels::join_backward(join, norm ? joined.normal + begin * dim() : nullptr,
                         norm ? joined.factors + begin : nullptr, count, gradient_rows, branch,
                         norm ? gradient(*joined.scale) : nullptr,
                         norm ? gradient(*joined.bias) : nullptr);
}

/// From the gradient `dn` of what a norm before a layer gave: adds to the stream's.
template <typename T>
void Network<T>::back_before(const std::optional<Joined>& before, size_t begin, size_t count,
                             float* dn, float* gradient_rows) {
  back_join(*before, begin, count, dn, nullptr);
  nmt::kernels::add(gradient_rows, dn, count * dim());
}

// ---- embeddings --------------------------------------------------------------------------------

template <typename T>
typename Network<T>::Stream Network<T>::embed(const Sentences& sentences, size_t first_row,
                                              const Parameter& table, bool shifted,
                                              const std::string& side) {
  Stream stream;
  stream.sentences = &sentences;
  stream.rows = sentences.words.size();
  stream.first_row = first_row;
  stream.x = take_floats(stream.rows, dim());
  std::vector<uint32_t>& places = shifted ? target_places_ : source_places_;
  places.resize(stream.rows);
  const WordId* words = sentences.words.data();
  if (shifted) target_inputs_.resize(stream.rows);
  for (size_t s = 0; s < sentences.count(); ++s) {
    for (size_t i = sentences.offsets[s], p = 0; i < sentences.offsets[s + 1]; ++i, ++p) {
      places[i] = static_cast<uint32_t>(p);
      if (shifted) target_inputs_[i] = p == 0 ? kNoWord : words[i - 1];
    }
  }
  if (shifted) words = target_inputs_.data();
  kernels::Dropout dropout = next_dropout(first_row);
  if (!has(model_->config.postprocess_emb, 'd')) dropout.rate = 0;
  (shifted ? target_dropout_ : source_dropout_) = dropout;
  kernels::embed({model_->positions.data(), dim(), dropout}, model_->values.data() + table.offset,
                 words, places.data(), stream.rows, stream.x);
  if (has(model_->config.postprocess_top, 'a')) {
    stream.bottom = take_floats(stream.rows, dim());
    kernels::embed({model_->positions.data(), dim(), {}}, model_->values.data() + table.offset,
                   words, places.data(), stream.rows, stream.bottom);
  }
  auto& joined = shifted ? target_emb_ : source_emb_;
  joined.reset();
  if (has(model_->config.postprocess_emb, 'n')) {
    joined = start_join(stream, false, side + "_emb", "_pre");
    run_join(*joined, stream, nullptr, stream.x, 0, stream.rows, stream.x);
    stream.operand = joined->operand;
  } else {
    stream.operand = take(stream.rows, dim());
    kernels::convert(stream.x, stream.rows * dim(), stream.operand);
  }
  return stream;
}

template <typename T>
void Network<T>::embed_backward(Stream& stream, const Parameter& table) {
  const bool shifted = &stream == &target_;
  const auto& joined = shifted ? target_emb_ : source_emb_;
  if (joined) back_join(*joined, 0, stream.rows, stream.gradient, nullptr);
  const std::vector<WordId>& words = shifted ? target_inputs_ : stream.sentences->words;
  touch(table, words);
  kernels::embed_backward(
      {model_->positions.data(), dim(), shifted ? target_dropout_ : source_dropout_},
      stream.gradient, words.data(), stream.rows, gradients_->values.data() + table.offset);
}

template <typename T>
void Network<T>::touch(const Parameter& table, std::span<const WordId> words) {
  auto& touched = gradients_->touched[model_->layout.index(table.name)];
  for (const WordId word : words) {
    if (word != kNoWord) touched[word] = 1;
  }
}

// ---- attention ---------------------------------------------------------------------------------

template <typename T>
typename Network<T>::AttentionState Network<T>::attention(Stream& stream, const Stream& memory,
                                                          const std::string& prefix, bool causal) {
  AttentionState state;
  state.causal = causal;
  state.query_linear = projection(prefix, 'q');
  state.key_linear = projection(prefix, 'k');
  state.value_linear = projection(prefix, 'v');
  state.memory_input = memory.operand;
  state.before = join_before(stream, prefix + "_Wo");
  state.query_input = state.before ? state.before->operand : stream.operand;
  state.query = take(stream.rows, dim());
  state.key = take(memory.rows, dim());
  state.value = take(memory.rows, dim());
  state.joined = take(stream.rows, dim());
  apply(state.query_linear, state.query_input, stream.rows, state.query);
  apply(state.key_linear, state.memory_input, memory.rows, state.key);
  apply(state.value_linear, state.memory_input, memory.rows, state.value);
  kernels::Attention shape{0, 0, dim(), model_->config.heads, causal};
  size_t size = 0;
  for (size_t s = 0; s < stream.sentences->count(); ++s) {
    shape.queries = stream.sentences->length(s);
    shape.keys = memory.sentences->length(s);
    size += kernels::attention_weights(shape);
    const size_t scratch = kernels::attention_scratch(shape);
    if (scratch > scratch_.size()) scratch_.resize(scratch);
  }
  float* weights = state.weights = arena_.take<float>(size);
  for (size_t s = 0; s < stream.sentences->count(); ++s) {
    shape.queries = stream.sentences->length(s);
    shape.keys = memory.sentences->length(s);
    const size_t own = stream.sentences->offsets[s] * dim();
    const size_t other = memory.sentences->offsets[s] * dim();
    kernels::attend(shape, state.query + own, state.key + other, state.value + other,
                    scratch_.data(), weights, state.joined + own);
    weights += kernels::attention_weights(shape);
  }
  if (model_->config.project) state.output_linear = projection(prefix, 'o');
  state.after = join_after(stream, prefix + "_Wo");
  const bool add = has(model_->config.postprocess, 'a');
  for_chunks(stream.rows, kChunkRows, [&](size_t begin, size_t count) {
    const size_t at = begin * dim();
    if (state.output_linear) {
      apply(*state.output_linear, state.joined + at, count, branch_.data());
    } else {
      kernels::widen(state.joined + at, count * dim(), branch_.data());
    }
    run_join(state.after, stream, add ? stream.x + at : nullptr, branch_.data(), begin, count,
             stream.x + at);
  });
  stream.operand = state.after.operand;
  return state;
}

template <typename T>
void Network<T>::attention_backward(AttentionState& state, Stream& stream, Stream& memory,
                                    bool self) {
  const bool add = has(model_->config.postprocess, 'a');
  T* const joined_gradient = take(stream.rows, dim());
  hidden_a_.resize(kChunkRows * dim());
  for_chunks(stream.rows, kChunkRows, [&](size_t begin, size_t count) {
    const size_t at = begin * dim();
    T* const branch = state.output_linear ? hidden_a_.data() : joined_gradient + at;
    back_join(state.after, begin, count, stream.gradient + at, branch);
    if (!add) std::fill_n(stream.gradient + at, count * dim(), 0.0F);
    if (!state.output_linear) return;
    apply_backward(*state.output_linear, state.joined + at, branch, count);
    back(*state.output_linear, branch, count, false, joined_gradient + at);
  });
  T* const dq = take(stream.rows, dim());
  T* const dk = take(memory.rows, dim());
  T* const dv = take(memory.rows, dim());
  kernels::Attention shape{0, 0, dim(), model_->config.heads, state.causal};
  const float* weights = state.weights;
  for (size_t s = 0; s < stream.sentences->count(); ++s) {
    shape.queries = stream.sentences->length(s);
    shape.keys = memory.sentences->length(s);
    const size_t own = stream.sentences->offsets[s] * dim();
    const size_t other = memory.sentences->offsets[s] * dim();
    kernels::attend_backward<T>(shape,
                                {state.query + own, state.key + other, state.value + other, weights,
                                 joined_gradient + own, dq + own, dk + other, dv + other},
                                scratch_.data());
    weights += kernels::attention_weights(shape);
  }
  for_chunks(stream.rows, kChunkRows, [&](size_t begin, size_t count) {
    const size_t at = begin * dim();
    apply_backward(state.query_linear, state.query_input + at, dq + at, count);
    if (state.before) {
      back(state.query_linear, dq + at, count, false, branch_.data());
      back_before(state.before, begin, count, branch_.data(), stream.gradient + at);
    } else {
      back(state.query_linear, dq + at, count, true, stream.gradient + at);
    }
  });
  Stream& read = self ? stream : memory;
  for_chunks(read.rows, kChunkRows, [&](size_t begin, size_t count) {
    const size_t at = begin * dim();
    apply_backward(state.key_linear, state.memory_input + at, dk + at, count);
    apply_backward(state.value_linear, state.memory_input + at, dv + at, count);
    back(state.key_linear, dk + at, count, true, read.gradient + at);
    back(state.value_linear, dv + at, count, true, read.gradient + at);
  });
}

// ---- feed-forward ------------------------------------------------------------------------------

template <typename T>
typename Network<T>::FeedForwardState Network<T>::feed_forward(Stream& stream,
                                                               const std::string& prefix,
                                                               size_t depth, size_t inner) {
  const Activation activation = model_->config.activation;
  const bool relu = activation == Activation::kRelu;
  FeedForwardState state;
  state.before = join_before(stream, prefix + "_ffn");
  state.inputs.push_back(state.before ? state.before->operand : stream.operand);
  for (size_t i = 1; i <= depth; ++i) {
    const std::string number = std::to_string(i);
    state.linears.push_back(linear(prefix + "_W" + number, prefix + "_b" + number));
    if (i < depth) {
      state.inputs.push_back(take(stream.rows, inner));
      state.pre_activated.push_back(relu ? state.inputs.back() : take(stream.rows, inner));
    }
  }
  state.after = join_after(stream, prefix + "_ffn");
  const bool add = has(model_->config.postprocess, 'a');
  for_chunks(stream.rows, kChunkRows, [&](size_t begin, size_t count) {
    const size_t at = begin * dim();
    for (size_t i = 0; i + 1 < depth; ++i) {
      const T* const x = state.inputs[i] + begin * (i == 0 ? dim() : inner);
      T* const y = state.pre_activated[i] + begin * inner;
      apply(state.linears[i], x, count, y, relu);
      if (!relu) {
        kernels::activate(activation, y, count * inner, state.inputs[i + 1] + begin * inner);
      }
    }
    const T* const last = state.inputs[depth - 1] + begin * (depth == 1 ? dim() : inner);
    apply(state.linears[depth - 1], last, count, branch_.data());
    run_join(state.after, stream, add ? stream.x + at : nullptr, branch_.data(), begin, count,
             stream.x + at);
  });
  stream.operand = state.after.operand;
  return state;
}

template <typename T>
void Network<T>::feed_forward_backward(FeedForwardState& state, Stream& stream) {
  const bool add = has(model_->config.postprocess, 'a');
  const size_t depth = state.linears.size();
  const size_t inner = model_->layout.parameters()[state.linears[0].weights].columns;
  const size_t widest = std::max(dim(), inner);
  hidden_a_.resize(kChunkRows * widest);
  hidden_b_.resize(kChunkRows * widest);
  for_chunks(stream.rows, kChunkRows, [&](size_t begin, size_t count) {
    float* const gradient_rows = stream.gradient + begin * dim();
    T* dy = hidden_a_.data();
    T* dx = hidden_b_.data();
    back_join(state.after, begin, count, gradient_rows, dy);
    if (!add) std::fill_n(gradient_rows, count * dim(), 0.0F);
    for (size_t i = depth; i-- > 0;) {
      const Linear& one = state.linears[i];
      apply_backward(one, state.inputs[i] + begin * (i == 0 ? dim() : inner), dy, count);
      if (i > 0) {
        back(one, dy, count, false, dx);
        kernels::activate_backward(model_->config.activation,
                                   state.pre_activated[i - 1] + begin * inner, count * inner, dx);
        std::swap(dx, dy);
      } else if (state.before) {
        back(one, dy, count, false, branch_.data());
        back_before(state.before, begin, count, branch_.data(), gradient_rows);
      } else {
        back(one, dy, count, true, gradient_rows);
      }
    }
  });
}

// ---- SSRU --------------------------------------------------------------------------------------

template <typename T>
typename Network<T>::RecurrenceState Network<T>::recurrence(Stream& stream,
                                                            const std::string& prefix) {
  RecurrenceState state;
  state.input_linear = linear(prefix + "_W", "");
  state.forget_linear = linear(prefix + "_Wf", prefix + "_bf");
  state.before = join_before(stream, prefix);
  state.input = state.before ? state.before->operand : stream.operand;
  state.x = take_floats(stream.rows, dim());
  state.gates = take_floats(stream.rows, dim());
  state.cells = take_floats(stream.rows, dim());
  apply(state.input_linear, state.input, stream.rows, state.x);
  apply(state.forget_linear, state.input, stream.rows, state.gates);
  float* const out = take_floats(stream.rows, dim());
  for (size_t s = 0; s < stream.sentences->count(); ++s) {
    const size_t at = stream.sentences->offsets[s] * dim();
    kernels::recur(state.x + at, state.gates + at, stream.sentences->length(s), dim(),
                   state.cells + at, out + at);
  }
  state.after = join_after(stream, prefix + "_ffn");
  run_join(state.after, stream, has(model_->config.postprocess, 'a') ? stream.x : nullptr, out, 0,
           stream.rows, stream.x);
  stream.operand = state.after.operand;
  return state;
}

template <typename T>
void Network<T>::recurrence_backward(RecurrenceState& state, Stream& stream) {
  T* const branch = take(stream.rows, dim());
  T* const dx = take(stream.rows, dim());
  T* const df = take(stream.rows, dim());
  back_join(state.after, 0, stream.rows, stream.gradient, branch);
  if (!has(model_->config.postprocess, 'a')) {
    std::fill_n(stream.gradient, stream.rows * dim(), 0.0F);
  }
  if (scratch_.size() < dim()) scratch_.resize(dim());
  for (size_t s = 0; s < stream.sentences->count(); ++s) {
    const size_t at = stream.sentences->offsets[s] * dim();
    kernels::recur_backward(state.x + at, state.gates + at, state.cells + at, branch + at,
                            stream.sentences->length(s), dim(), scratch_.data(), dx + at, df + at);
  }
  for_chunks(stream.rows, kChunkRows, [&](size_t begin, size_t count) {
    const size_t at = begin * dim();
    float* const gradient_rows = stream.gradient + at;
    apply_backward(state.input_linear, state.input + at, dx + at, count);
    apply_backward(state.forget_linear, state.input + at, df + at, count);
    if (state.before) {
      back(state.input_linear, dx + at, count, false, branch_.data());
      back(state.forget_linear, df + at, count, true, branch_.data());
      back_before(state.before, begin, count, branch_.data(), gradient_rows);
    } else {
      back(state.input_linear, dx + at, count, true, gradient_rows);
      back(state.forget_linear, df + at, count, true, gradient_rows);
    }
  });
}

// ---- the whole ---------------------------------------------------------------------------------

template <typename T>
void Network<T>::top(Stream& stream, const std::string& side) {
  auto& joined = &stream == &target_ ? target_top_ : source_top_;
  joined.reset();
  const bool norm = has(model_->config.postprocess_top, 'n');
  if (!norm && stream.bottom == nullptr) return;
  joined = start_join(stream, false, norm ? side + "_top" : "", "");
  run_join(*joined, stream, stream.bottom, stream.x, 0, stream.rows, stream.x);
  stream.operand = joined->operand;
}

template <typename T>
void Network<T>::top_backward(Stream& stream) {
  const bool target = &stream == &target_;
  const auto& joined = target ? target_top_ : source_top_;
  if (!joined) return;
  back_join(*joined, 0, stream.rows, stream.gradient, nullptr);
  if (stream.bottom == nullptr) return;
  const Parameter& table = target ? model_->target_table() : model_->source_table();
  const std::vector<WordId>& words = target ? target_inputs_ : stream.sentences->words;
  kernels::embed_backward({model_->positions.data(), dim(), {}}, stream.gradient, words.data(),
                          stream.rows, gradients_->values.data() + table.offset);
}

template <typename T>
void Network<T>::forward(const Model& model, const Shard& shard) {
  model_ = &model;
  shard_ = &shard;
  site_ = 0;
  arena_.clear();
  branch_.resize(kChunkRows * dim());
  encoder_.clear();
  decoder_.clear();
  const nmt::ModelConfig& config = model.config;
  source_ = embed(shard.source, shard.first_source_row, model.source_table(), false, "encoder");
  for (size_t i = 1; i <= config.encoder_depth; ++i) {
    const std::string prefix = "encoder_l" + std::to_string(i);
    AttentionState self = attention(source_, source_, prefix + "_self", false);
    encoder_.push_back(
        {std::move(self),
         feed_forward(source_, prefix + "_ffn", config.encoder_ffn_depth, config.encoder_ffn_dim)});
  }
  top(source_, "encoder");
  target_ = embed(shard.target, shard.first_target_row, model.target_table(), true, "decoder");
  for (const size_t number : config.decoder_layers) {
    const std::string prefix = "decoder_l" + std::to_string(number);
    DecoderLayer layer;
    if (config.ssru) {
      layer.recurrence = recurrence(target_, prefix + "_rnn");
    } else {
      layer.self = attention(target_, target_, prefix + "_self", true);
    }
    layer.context = attention(target_, source_, prefix + "_context", false);
    layer.feed_forward =
        feed_forward(target_, prefix + "_ffn", config.decoder_ffn_depth, config.decoder_ffn_dim);
    decoder_.push_back(std::move(layer));
  }
  top(target_, "decoder");
}

template <typename T>
void Network<T>::backward() {
  source_.gradient = take_floats(source_.rows, dim());
  std::memset(source_.gradient, 0, padded_rows(source_.rows) * dim() * sizeof(float));
  top_backward(target_);
  for (auto layer = decoder_.rbegin(); layer != decoder_.rend(); ++layer) {
    feed_forward_backward(layer->feed_forward, target_);
    attention_backward(layer->context, target_, source_, false);
    if (layer->recurrence) {
      recurrence_backward(*layer->recurrence, target_);
    } else {
      attention_backward(*layer->self, target_, target_, true);
    }
  }
  embed_backward(target_, model_->target_table());
  top_backward(source_);
  for (auto layer = encoder_.rbegin(); layer != encoder_.rend(); ++layer) {
    feed_forward_backward(layer->feed_forward, source_);
    attention_backward(layer->self, source_, source_, true);
  }
  embed_backward(source_, model_->source_table());
}

/// Places of the targets among the output layer's words.
template <typename T>
std::vector<uint32_t> Network<T>::classes() const {
  std::vector<uint32_t> places(shard_->target.words);
  if (model_->words.empty()) return places;
  for (uint32_t& place : places) {
    const auto found = std::lower_bound(model_->words.begin(), model_->words.end(), place);
    assert(found != model_->words.end() && *found == place);
    place = static_cast<uint32_t>(found - model_->words.begin());
  }
  return places;
}

template <typename T>
size_t Network<T>::logit_rows() const {
  const size_t fit = kLogitsAtOnce / model_->output_words() / kRowUnit * kRowUnit;
  return std::clamp(fit, kRowUnit, kChunkRows);
}

template <typename T>
kernels::Losses Network<T>::output(size_t target_tokens) {
  const size_t words = model_->output_words();
  const size_t chunk = logit_rows();
  const std::vector<uint32_t> targets = classes();
  target_.gradient = take_floats(target_.rows, dim());
  float* const logits = take_floats(chunk, words);
  T* const dlogits = take(chunk, words);
  const Parameter& table = model_->output_table();
  float* const table_gradient = gradients_->values.data() + table.offset;
  // Of the candidates alone, to be added to the table's rows.
  float* rows = table_gradient;
  if (!model_->words.empty()) {
    rows = take_floats(words, dim());
    std::memset(rows, 0, words * dim() * sizeof(float));
  }
  float* const bias = take_floats(1, words);
  std::memset(bias, 0, words * sizeof(float));
  kernels::Losses losses;
  for_chunks(target_.rows, chunk, [&](size_t begin, size_t count) {
    T* const x = target_.operand + begin * dim();
    products_.multiply(x, count, model_->output_forward, {model_->output_bias.data()}, logits);
    const kernels::Losses some = kernels::cross_entropy(
        logits, count, words, words, targets.data() + begin, options_.smoothing,
        1.0F / static_cast<float>(target_tokens), dlogits);
    losses.smoothed += some.smoothed;
    losses.plain += some.plain;
    products_.add_gradient(dlogits, words, x, dim(), count, rows);
    kernels::add_columns(dlogits, count, words, bias);
    products_.multiply(dlogits, count, model_->output_backward, {},
                       target_.gradient + begin * dim());
  });
  auto& touched = gradients_->touched[model_->layout.index(table.name)];
  float* bias_gradient = nullptr;
  if (model_->config.output_bias) {
    bias_gradient = gradients_->values.data() + model_->parameter("decoder_ff_logit_out_b").offset;
  }
  for (size_t i = 0; i < words; ++i) {
    const size_t word = model_->words.empty() ? i : model_->words[i];
    touched[word] = 1;
    if (!model_->words.empty()) {
      nmt::kernels::add(table_gradient + word * dim(), rows + i * dim(), dim());
    }
    if (bias_gradient != nullptr) bias_gradient[word] += bias[i];
  }
  return losses;
}

template <typename T>
kernels::Losses Network<T>::learn(const Model& model, const Shard& shard,
                                  const StepOptions& options, size_t target_tokens,
                                  Gradients& gradients) {
  if (shard.target.words.empty()) return {};
  gradients_ = &gradients;
  options_ = options;
  forward(model, shard);
  const kernels::Losses losses = output(target_tokens);
  backward();
  return losses;
}

template <typename T>
std::vector<double> Network<T>::evaluate(const Model& model, const Shard& shard) {
  std::vector<double> sums;
  if (shard.target.words.empty()) return sums;
  options_ = {};
  forward(model, shard);
  const size_t words = model.output_words();
  const size_t chunk = logit_rows();
  const std::vector<uint32_t> targets = classes();
  float* const logits = take_floats(chunk, words);
  std::vector<double> of_rows(target_.rows);
  for_chunks(target_.rows, chunk, [&](size_t begin, size_t count) {
    products_.multiply(target_.operand + begin * dim(), count, model.output_forward,
                       {model.output_bias.data()}, logits);
    for (size_t r = 0; r < count; ++r) {
      of_rows[begin + r] =
          kernels::cross_entropy(logits + r * words, 1, words, words, targets.data() + begin + r);
    }
  });
  for (size_t s = 0; s < shard.target.count(); ++s) {
    double sum = 0;
    for (size_t i = shard.target.offsets[s]; i < shard.target.offsets[s + 1]; ++i) {
      sum += of_rows[i];
    }
    sums.push_back(sum);
  }
  return sums;
}

template <typename T>
std::map<size_t, float> Network<T>::largest_inputs(const Model& model, const Shard& shard) {
  std::map<size_t, float> largest;
  observed_ = &largest;
  options_ = {};
  forward(model, shard);
  observe(model.layout.index(model.output_table().name), target_.operand, target_.rows * dim());
  observed_ = nullptr;
  return largest;
}

}  // namespace

Model::Model(const nmt::ModelConfig& model_config, const std::string& file)
    : config(model_config),
      layout(config, file),
      values(layout.size(), 0.0F),
      positions(kLongestSentence * config.dim, 0.0F),
      forward(layout.parameters().size()),
      backward(layout.parameters().size()) {
  for (size_t p = 0; p < kLongestSentence; ++p) {
    nmt::add_sinusoids(p, config.dim, positions.data() + p * config.dim);
  }
}

const Parameter& Model::output_table() const {
  return config.tied_output() ? target_table() : parameter("decoder_ff_logit_out_Wt");
}

Gradients::Gradients(const Layout& layout)
    : values(layout.size(), 0.0F), touched(layout.parameters().size()) {
  for (size_t i = 0; i < touched.size(); ++i) {
    const Parameter& parameter = layout.parameters()[i];
    if (parameter.kind == Parameter::Kind::kTable) touched[i].assign(parameter.rows, 0);
  }
}

std::unique_ptr<Pass> make_pass(Precision precision) {
  if (precision == Precision::kBFloat16) return std::make_unique<Network<BFloat16>>();
  return std::make_unique<Network<float>>();
}

}  // namespace amts::train
