// Products of a pass, and what follows a layer.
#pragma once

#include "train/network_pass-inl.h"

namespace amts::train {
namespace {

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

}  // namespace
}  // namespace amts::train
