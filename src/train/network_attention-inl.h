// Attention of a pass: encoder, decoder, and between them.
#pragma once

#include "train/network_pass-inl.h"

namespace amts::train {
namespace {

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

}  // namespace
}  // namespace amts::train
