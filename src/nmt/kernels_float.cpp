// Matrix products in fp32. See kernels.h; compiled once for each instruction set.
#include "nmt/kernels.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "nmt/kernels_float.cpp"
#include <hwy/foreach_target.h>  // must stand before highway.h
#include <hwy/highway.h>

#include "nmt/kernels_math-inl.h"

HWY_BEFORE_NAMESPACE();
namespace amts::nmt::kernels {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

// Fused multiply-add doubles the speed of these products. So they are the one thing that differs
// in the last bits where there is none: SSE.

template <size_t R, class D>
HWY_INLINE void FloatTile(D d, const float* HWY_RESTRICT x, const float* HWY_RESTRICT w, size_t k,
                          size_t n, size_t column, const float* bias, Activation activation,
                          float* HWY_RESTRICT y) {
  hn::Vec<D> sums[R];
  Unroll<R>([&](auto r) AMTS_INLINE_LAMBDA {
    sums[r] = bias != nullptr ? hn::LoadU(d, bias + column) : hn::Zero(d);
  });
  for (size_t i = 0; i < k; ++i) {
    const auto weights = hn::LoadU(d, w + i * n + column);
    Unroll<R>([&](auto r) AMTS_INLINE_LAMBDA {
      sums[r] = hn::MulAdd(hn::Set(d, x[r * k + i]), weights, sums[r]);
    });
  }
  Unroll<R>([&](auto r) AMTS_INLINE_LAMBDA {
    hn::StoreU(Activate(d, activation, sums[r]), d, y + r * n + column);
  });
}

void FloatProduct(const float* HWY_RESTRICT x, size_t rows, const float* HWY_RESTRICT w, size_t k,
                  size_t n, const float* bias, Activation activation, float* HWY_RESTRICT y) {
  constexpr size_t kTall = 8;
  ForEach(n, [&](auto d, size_t column) HWY_ATTR {
    size_t r = 0;
    for (; r + kTall <= rows; r += kTall) {
      FloatTile<kTall>(d, x + r * k, w, k, n, column, bias, activation, y + r * n);
    }
    for (; r < rows; ++r) FloatTile<1>(d, x + r * k, w, k, n, column, bias, activation, y + r * n);
  });
}

void FloatDots(const float* HWY_RESTRICT x, const FloatRows& matrix,
               const Meeting* HWY_RESTRICT meetings, size_t count, float* HWY_RESTRICT out) {
  const size_t k = matrix.k;
  for (size_t i = 0; i < count; ++i) {
    const float sum = FusedDot(x + meetings[i].input * k, matrix.rows + meetings[i].row * k, k);
    out[meetings[i].output] = sum + (matrix.bias != nullptr ? matrix.bias[meetings[i].row] : 0.0F);
  }
}

}  // namespace HWY_NAMESPACE
}  // namespace amts::nmt::kernels
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace amts::nmt::kernels {

HWY_EXPORT(FloatProduct);
HWY_EXPORT(FloatDots);

void float_product(const float* x, size_t rows, const float* w, size_t k, size_t n,
                   const float* bias, Activation activation, float* y) {
  HWY_DYNAMIC_DISPATCH(FloatProduct)(x, rows, w, k, n, bias, activation, y);
}

void float_dots(const float* x, const FloatRows& matrix, const Meeting* meetings, size_t count,
                float* out) {
  HWY_DYNAMIC_DISPATCH(FloatDots)(x, matrix, meetings, count, out);
}

}  // namespace amts::nmt::kernels
#endif  // HWY_ONCE
