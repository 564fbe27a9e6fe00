// Embeddings, feed-forward layers and SSRUs of a pass.
#pragma once

#include "train/network_pass-inl.h"

namespace amts::train {
namespace {

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

}  // namespace
}  // namespace amts::train
