// Elementwise functions on vectors, shared by the kernels of each instruction set.
#include <cstddef>
#include <utility>

#include "nmt/model_config.h"

// A lambda that is always inlined, so that arrays of vectors it works on live in registers.
#ifndef AMTS_INLINE_LAMBDA
#define AMTS_INLINE_LAMBDA __attribute__((always_inline))
#endif

// Highway includes this once for each instruction set.
#if defined(AMTS_NMT_KERNELS_MATH_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef AMTS_NMT_KERNELS_MATH_INL_H_
#undef AMTS_NMT_KERNELS_MATH_INL_H_
#else
#define AMTS_NMT_KERNELS_MATH_INL_H_
#endif

#include <hwy/contrib/math/math-inl.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace amts::nmt::kernels {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// f(0), f(1), … f(N - 1) with the numbers known to the compiler.
template <size_t N, class F>
HWY_INLINE void Unroll(const F& f) {
  [&]<size_t... I>(std::index_sequence<I...>) AMTS_INLINE_LAMBDA {
    (f(std::integral_constant<size_t, I>{}), ...);
  }
  (std::make_index_sequence<N>());
}

/// 1 / (1 + exp(-x)).
template <class D>
HWY_INLINE hn::Vec<D> Sigmoid(D d, hn::Vec<D> x) {
  // Beyond this exp leaves the range of float; the result is 0 there anyway.
  const auto bounded = hn::Max(x, hn::Set(d, -80.0F));
  const auto one = hn::Set(d, 1.0F);
  return hn::Div(one, hn::Add(one, hn::Exp(d, hn::Neg(bounded))));
}

template <class D>
HWY_INLINE hn::Vec<D> Activate(D d, Activation activation, hn::Vec<D> x) {
  constexpr float kGeluSlope = 1.702F;  // Marian: gelu(x) = x sigmoid(1.702 x)
  switch (activation) {
    case Activation::kNone:
      return x;
    case Activation::kRelu:
      return hn::Max(x, hn::Zero(d));
    case Activation::kSwish:
      return hn::Mul(x, Sigmoid(d, x));
    case Activation::kGelu:
      return hn::Mul(x, Sigmoid(d, hn::Mul(x, hn::Set(d, kGeluSlope))));
  }
  return x;
}

using Float = hn::ScalableTag<float>;
using One = hn::CappedTag<float, 1>;

/// Calls f(tag, position) for each whole vector, then for each single element that is left.
template <class F>
HWY_INLINE void ForEach(size_t count, const F& f) {
  const Float d;
  const size_t lanes = hn::Lanes(d);
  size_t i = 0;
  for (; i + lanes <= count; i += lanes) f(d, i);
  for (; i < count; ++i) f(One(), i);
}

HWY_INLINE float Sum(const float* HWY_RESTRICT x, size_t count) {
  const Float d;
  const size_t lanes = hn::Lanes(d);
  auto sums = hn::Zero(d);
  size_t i = 0;
  for (; i + lanes <= count; i += lanes) sums = hn::Add(sums, hn::LoadU(d, x + i));
  float sum = hn::GetLane(hn::SumOfLanes(d, sums));
  for (; i < count; ++i) sum += x[i];
  return sum;
}

HWY_INLINE float Dot(const float* HWY_RESTRICT x, const float* HWY_RESTRICT y, size_t count) {
  const Float d;
  const size_t lanes = hn::Lanes(d);
  auto sums = hn::Zero(d);
  size_t i = 0;
  for (; i + lanes <= count; i += lanes) {
    sums = hn::MulAdd(hn::LoadU(d, x + i), hn::LoadU(d, y + i), sums);
  }
  float sum = hn::GetLane(hn::SumOfLanes(d, sums));
  for (; i < count; ++i) sum += x[i] * y[i];
  return sum;
}

HWY_INLINE float Largest(const float* HWY_RESTRICT x, size_t count) {
  const Float d;
  const size_t lanes = hn::Lanes(d);
  auto most = hn::Set(d, x[0]);
  size_t i = 0;
  for (; i + lanes <= count; i += lanes) most = hn::Max(most, hn::LoadU(d, x + i));
  float largest = hn::GetLane(hn::MaxOfLanes(d, most));
  for (; i < count; ++i) largest = HWY_MAX(largest, x[i]);
  return largest;
}

/// x = exp(x - shift).
HWY_INLINE void ExpMinusInline(float* HWY_RESTRICT x, float shift, size_t count) {
  ForEach(count, [&](auto tag, size_t i) HWY_ATTR {
    // Below -100 exp(x) is 0 in float; Exp wants finite arguments.
    const auto bounded =
        hn::Max(hn::Sub(hn::LoadU(tag, x + i), hn::Set(tag, shift)), hn::Set(tag, -100.0F));
    hn::StoreU(hn::Exp(tag, bounded), tag, x + i);
  });
}

}  // namespace HWY_NAMESPACE
}  // namespace amts::nmt::kernels
HWY_AFTER_NAMESPACE();

#endif  // once for each instruction set
