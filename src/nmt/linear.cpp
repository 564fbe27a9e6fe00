#include "nmt/linear.h"

#include <algorithm>
#include <cmath>

#include "base/error.h"

namespace amts::nmt {
namespace {

constexpr float kLargestInt8 = 127.0F;

/// Rounds `size` values `stride` apart to int8 by their largest absolute value; returns the scale
/// that brings them back.
float quantize_strided(const float* x, size_t size, size_t stride, int8_t* out) {
  float largest = 0;
  for (size_t i = 0; i < size; ++i) largest = std::max(largest, std::abs(x[i * stride]));
  const float scale = largest > 0 ? kLargestInt8 / largest : 1.0F;
  for (size_t i = 0; i < size; ++i) {
    const float rounded = std::nearbyint(x[i * stride] * scale);
    out[i] = static_cast<int8_t>(std::clamp(rounded, -kLargestInt8, kLargestInt8));
  }
  return 1.0F / scale;
}

/// out [columns, rows] = x [rows, columns] transposed.
template <typename T>
void transpose(const T* x, size_t rows, size_t columns, T* out) {
  constexpr size_t kBlock = 32;  // keeps both sides in the first-level cache
  for (size_t r0 = 0; r0 < rows; r0 += kBlock) {
    for (size_t c0 = 0; c0 < columns; c0 += kBlock) {
      for (size_t r = r0; r < std::min(rows, r0 + kBlock); ++r) {
        for (size_t c = c0; c < std::min(columns, c0 + kBlock); ++c) {
          out[c * rows + r] = x[r * columns + c];
        }
      }
    }
  }
}

/// y = activation(...) of a packed matrix, columns shared by the input's threads.
void product(LayerInput& input, float alpha, const kernels::Int8Matrix& w, Activation activation,
             float* y) {
  const LayerInput::Storage& rows = input.quantized(alpha);
  input.share(w.n, kernels::panel_width(), input.rows() * w.k * w.n, [&](size_t begin, size_t end) {
    kernels::int8_product(rows.quantized.data(), rows.inverse_scales.data(), input.rows(), w, begin,
                          end, activation, y);
  });
}

}  // namespace

float find_alpha(const Parameters& parameters, std::initializer_list<std::string> names) {
  for (const std::string& name : names) {
    const std::string alpha = name + "_QuantMultA";
    if (parameters.find(alpha) == nullptr) continue;
    const Tensor& tensor = parameters.require(alpha, 1, 1);
    const float value = tensor.type == ElementType::kFloat32
                            ? tensor.floats()[0]
                            : static_cast<float>(tensor.int8s()[0]) / tensor.multiplier;
    if (!(value > 0)) parameters.fail("parameter " + alpha + " is not positive");
    return value;
  }
  return 0;
}

const LayerInput::Storage& LayerInput::quantized(float alpha) {
  if (alpha_ != alpha) {
    storage_.quantized.resize(rows_ * kernels::quantized_stride(k_));
    storage_.inverse_scales.resize(rows_);
    kernels::quantize_rows(x_, rows_, k_, alpha, storage_.quantized.data(),
                           storage_.inverse_scales.data());
    alpha_ = alpha;
  }
  return storage_;
}

Linear::Linear(const Parameters& parameters, const std::string& weights, const std::string& bias,
               size_t k, size_t n, Precision precision)
    : k_(k), n_(n) {
  const Tensor& tensor = parameters.require(weights, k, n);
  if (!bias.empty()) {
    const Tensor& b = parameters.require(bias, 1, n);
    if (b.type != ElementType::kFloat32) parameters.fail("parameter " + bias + " is not fp32");
    bias_ = b.floats().data();
  }
  const bool stored_int8 = tensor.type == ElementType::kIntgemm8;
  if (precision == Precision::kInt8 || (precision == Precision::kAsStored && stored_int8)) {
    load_int8s(tensor);
    alpha_ = find_alpha(parameters, {weights});
  } else {
    load_floats(tensor);
  }
}

void Linear::load_floats(const Tensor& tensor) {
  if (tensor.type == ElementType::kFloat32) {
    floats_ = tensor.floats().data();
    return;
  }
  owned_floats_.resize(tensor.size());
  const float scale = 1.0F / tensor.multiplier;
  for (size_t r = 0; r < k_; ++r) {
    for (size_t c = 0; c < n_; ++c) {
      owned_floats_[r * n_ + c] = static_cast<float>(tensor.int8s()[c * k_ + r]) * scale;
    }
  }
  floats_ = owned_floats_.data();
}

void Linear::load_int8s(const Tensor& tensor) {
  packed_.resize(kernels::packed_size(k_, n_));
  column_scales_.resize(n_);
  if (tensor.type == ElementType::kIntgemm8) {
    std::fill(column_scales_.begin(), column_scales_.end(), 1.0F / tensor.multiplier);
    kernels::pack(tensor.int8s().data(), k_, n_, packed_.data());
    return;
  }
  Buffer<int8_t> transposed(k_ * n_);
  for (size_t c = 0; c < n_; ++c) {
    column_scales_[c] =
        quantize_strided(tensor.floats().data() + c, k_, n_, transposed.data() + c * k_);
  }
  kernels::pack(transposed.data(), k_, n_, packed_.data());
}

size_t Linear::size_bytes() const {
  return packed_.size() + (column_scales_.size() + owned_floats_.size()) * sizeof(float);
}

void Linear::apply(LayerInput& input, float* y, Activation activation) const {
  if (floats_ != nullptr) {
    kernels::float_product(input.floats(), input.rows(), floats_, k_, n_, bias_, activation, y);
    return;
  }
  product(input, alpha_, {packed_.data(), k_, n_, column_scales_.data(), bias_}, activation, y);
}

RowMatrix::RowMatrix(const Parameters& parameters, const std::string& name, size_t rows,
                     size_t columns, bool transposed)
    : rows_(rows), columns_(columns) {
  const Tensor& tensor = transposed ? parameters.require(name, columns, rows)
                                    : parameters.require(name, rows, columns);
  const bool by_columns = transposed != tensor.transposed;  // as it lies in memory
  if (tensor.type == ElementType::kFloat32) {
    floats_ = tensor.floats().data();
    if (by_columns) {
      owned_floats_.resize(rows * columns);
      transpose(floats_, columns, rows, owned_floats_.data());
      floats_ = owned_floats_.data();
    }
    return;
  }
  int8_rows_ = true;
  row_scales_.assign(rows, 1.0F / tensor.multiplier);
  int8s_ = tensor.int8s().data();
  if (by_columns) {
    owned_int8s_.resize(rows * columns);
    transpose(int8s_, columns, rows, owned_int8s_.data());
    int8s_ = owned_int8s_.data();
  }
}

size_t RowMatrix::size_bytes() const {
  const size_t packed = int8s_ != nullptr ? kernels::packed_size(columns_, rows_) : 0;
  return owned_int8s_.size() + (owned_floats_.size() + row_scales_.size()) * sizeof(float) + packed;
}

void RowMatrix::quantize_dots() {
  if (int8s_ != nullptr) return;
  owned_int8s_.resize(rows_ * columns_);
  row_scales_.resize(rows_);
  for (size_t r = 0; r < rows_; ++r) {
    row_scales_[r] =
        quantize_strided(floats_ + r * columns_, columns_, 1, owned_int8s_.data() + r * columns_);
  }
  int8s_ = owned_int8s_.data();
}

void RowMatrix::dequantize() {
  if (floats_ != nullptr) return;
  owned_floats_.resize(rows_ * columns_);
  for (size_t r = 0; r < rows_; ++r) row(r, 1.0F, owned_floats_.data() + r * columns_);
  floats_ = owned_floats_.data();
  int8s_ = nullptr;
  int8_rows_ = false;
}

void RowMatrix::row(size_t index, float scale, float* out) const {
  if (int8_rows_) {
    kernels::dequantize_row(int8s_ + index * columns_, row_scales_[index] * scale, columns_, out);
    return;
  }
  const float* from = floats_ + index * columns_;
  for (size_t i = 0; i < columns_; ++i) out[i] = from[i] * scale;
}

void RowMatrix::dots(LayerInput& input, std::span<const kernels::Meeting> meetings,
                     const float* bias, float* out) const {
  if (int8s_ == nullptr) {
    kernels::float_dots(input.floats(), {floats_, columns_, bias}, meetings.data(), meetings.size(),
                        out);
    return;
  }
  const LayerInput::Storage& rows = input.quantized(alpha_);
  input.share(meetings.size(), 1, meetings.size() * columns_, [&](size_t begin, size_t end) {
    kernels::int8_dots(rows.quantized.data(), rows.inverse_scales.data(),
                       {int8s_, columns_, row_scales_.data(), bias}, meetings.data() + begin,
                       end - begin, out);
  });
}

void RowMatrix::all_dots(LayerInput& input, const float* bias, float* out) const {
  if (int8s_ != nullptr) {
    std::call_once(packing_, [&] {
      packed_.resize(kernels::packed_size(columns_, rows_));
      kernels::pack(int8s_, columns_, rows_, packed_.data());
    });
    product(input, alpha_, {packed_.data(), columns_, rows_, row_scales_.data(), bias},
            Activation::kNone, out);
    return;
  }
  // A block of the matrix meets all rows of the input before the next: it is read once.
  constexpr size_t kBlock = 64;
  std::vector<kernels::Meeting> meetings;
  for (size_t begin = 0; begin < rows_; begin += kBlock) {
    meetings.clear();
    for (size_t r = 0; r < input.rows(); ++r) {
      for (size_t row = begin; row < std::min(rows_, begin + kBlock); ++row) {
        meetings.push_back({static_cast<uint32_t>(r), static_cast<uint32_t>(row),
                            static_cast<uint32_t>(r * rows_ + row)});
      }
    }
    dots(input, meetings, bias, out);
  }
}

}  // namespace amts::nmt
