// Operations on rows: normalisation, SSRU, softmax. See kernels.h.
#include "nmt/kernels.h"

#include <cmath>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "nmt/kernels_row.cpp"
#include <hwy/foreach_target.h>  // must stand before highway.h
#include <hwy/highway.h>

#include "nmt/kernels_math-inl.h"

HWY_BEFORE_NAMESPACE();
namespace amts::nmt::kernels {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

void LayerNorm(const float* x, size_t rows, size_t dim, const float* HWY_RESTRICT scale,
               const float* HWY_RESTRICT bias, float* y) {
  constexpr float kEpsilon = 1e-6F;  // Marian's
  const auto size = static_cast<float>(dim);
  for (size_t r = 0; r < rows; ++r, x += dim, y += dim) {
    const float mean = Sum(x, dim) / size;
    const float variance = SumOf(dim, [&](auto d, size_t i, auto sums) HWY_ATTR {
      const auto centred = hn::Sub(hn::LoadU(d, x + i), hn::Set(d, mean));
      return MulThenAdd(d, centred, centred, sums);
    });
    const float factor = 1.0F / std::sqrt(variance / size + kEpsilon);
    ForEach(dim, [&](auto tag, size_t i) HWY_ATTR {
      const auto normal =
          hn::Mul(hn::Sub(hn::LoadU(tag, x + i), hn::Set(tag, mean)), hn::Set(tag, factor));
      hn::StoreU(MulThenAdd(tag, normal, hn::LoadU(tag, scale + i), hn::LoadU(tag, bias + i)), tag,
                 y + i);
    });
  }
}

void AddTo(float* HWY_RESTRICT x, const float* HWY_RESTRICT y, size_t count) {
  ForEach(count, [&](auto tag, size_t i) HWY_ATTR {
    hn::StoreU(hn::Add(hn::LoadU(tag, x + i), hn::LoadU(tag, y + i)), tag, x + i);
  });
}

void ExpMinus(float* x, float shift, size_t count) { ExpMinusInline(x, shift, count); }

void Ssru(const float* HWY_RESTRICT input, const float* HWY_RESTRICT forget,
          float* HWY_RESTRICT cell, float* HWY_RESTRICT out, size_t count) {
  ForEach(count, [&](auto tag, size_t i) HWY_ATTR {
    const auto f = Sigmoid(tag, hn::LoadU(tag, forget + i));
    const auto x = hn::LoadU(tag, input + i);
    // f c + (1 - f) x = x + f (c - x)
    const auto next = MulThenAdd(tag, f, hn::Sub(hn::LoadU(tag, cell + i), x), x);
    hn::StoreU(next, tag, cell + i);
    hn::StoreU(hn::Max(next, hn::Zero(tag)), tag, out + i);
  });
}

float LogSumExp(const float* HWY_RESTRICT x, size_t count) {
  const float largest = Largest(x, count);
  const float sum = SumOf(count, [&](auto d, size_t i, auto sums) HWY_ATTR {
    return hn::Add(sums, ExpOf(d, hn::Sub(hn::LoadU(d, x + i), hn::Set(d, largest))));
  });
  // In double: however the system's log rounds, the float is the same.
  return largest + static_cast<float>(std::log(static_cast<double>(sum)));
}

size_t ArgMax(const float* x, size_t count) {
  const float largest = Largest(x, count);
  for (size_t i = 0; i < count; ++i) {
    if (x[i] == largest) return i;
  }
  return 0;
}

void DequantizeRow(const int8_t* HWY_RESTRICT row, float scale, size_t count,
                   float* HWY_RESTRICT out) {
  const Float d;
  const hn::Rebind<int32_t, Float> d32;
  const hn::Rebind<int8_t, Float> d8;
  const size_t lanes = hn::Lanes(d);
  size_t i = 0;
  for (; i + lanes <= count; i += lanes) {
    const auto wide = hn::ConvertTo(d, hn::PromoteTo(d32, hn::LoadU(d8, row + i)));
    hn::StoreU(hn::Mul(wide, hn::Set(d, scale)), d, out + i);
  }
  for (; i < count; ++i) out[i] = static_cast<float>(row[i]) * scale;
}

}  // namespace HWY_NAMESPACE
}  // namespace amts::nmt::kernels
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace amts::nmt::kernels {

HWY_EXPORT(LayerNorm);
HWY_EXPORT(AddTo);
HWY_EXPORT(Ssru);
HWY_EXPORT(LogSumExp);
HWY_EXPORT(ExpMinus);
HWY_EXPORT(ArgMax);
HWY_EXPORT(DequantizeRow);

void layer_norm(const float* x, size_t rows, size_t dim, const float* scale, const float* bias,
                float* y) {
  HWY_DYNAMIC_DISPATCH(LayerNorm)(x, rows, dim, scale, bias, y);
}

void add(float* x, const float* y, size_t count) { HWY_DYNAMIC_DISPATCH(AddTo)(x, y, count); }

void ssru(const float* input, const float* forget, float* cell, float* out, size_t count) {
  HWY_DYNAMIC_DISPATCH(Ssru)(input, forget, cell, out, count);
}

float log_sum_exp(const float* x, size_t count) {
  return HWY_DYNAMIC_DISPATCH(LogSumExp)(x, count);
}

void exp_minus(float* x, float shift, size_t count) {
  HWY_DYNAMIC_DISPATCH(ExpMinus)(x, shift, count);
}

size_t argmax(const float* x, size_t count) { return HWY_DYNAMIC_DISPATCH(ArgMax)(x, count); }

void dequantize_row(const int8_t* row, float scale, size_t count, float* out) {
  HWY_DYNAMIC_DISPATCH(DequantizeRow)(row, scale, count, out);
}

}  // namespace amts::nmt::kernels
#endif  // HWY_ONCE
