// Elementwise functions and sums, shared by the kernels of each instruction set.
//
// All instruction sets give the same bits: sums run in a fixed number of lanes, and products are
// rounded before they are added (SSE has no fused multiply-add; the compiler must not make any,
// -ffp-contract=off). What fuses on purpose says so.
#include <cstddef>
#include <iterator>
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

/// sum + a b, rounded twice.
template <class D>
HWY_INLINE hn::Vec<D> MulThenAdd(D /*d*/, hn::Vec<D> a, hn::Vec<D> b, hn::Vec<D> sum) {
  return hn::Add(hn::Mul(a, b), sum);
}

/// exp(x) to about 2 units in the last place, for x up to 88; below -87 it is exp(-87), which is
/// nothing beside 1. exp(x) = 2^n exp(r) with |r| <= ln(2) / 2, exp(r) by the polynomial of
/// Moshier's Cephes library (expf).
template <class D>
HWY_INLINE hn::Vec<D> ExpOf(D d, hn::Vec<D> x) {
  constexpr float kLeast = -87.0F;
  constexpr float kLog2E = 1.44269504F;
  constexpr float kLn2High = 0.693359375F;  // few bits: n times this is exact
  constexpr float kLn2Low = -2.12194440e-4F;
  constexpr float kPolynomial[] = {1.9875691500e-4F, 1.3981999507e-3F, 8.3334519073e-3F,
                                   4.1665795894e-2F, 1.6666665459e-1F, 5.0000001201e-1F};
  const hn::RebindToSigned<D> whole;
  x = hn::Max(x, hn::Set(d, kLeast));
  const auto n = hn::NearestInt(hn::Mul(x, hn::Set(d, kLog2E)));
  const auto n_float = hn::ConvertTo(d, n);
  auto r = hn::Sub(x, hn::Mul(n_float, hn::Set(d, kLn2High)));
  r = hn::Sub(r, hn::Mul(n_float, hn::Set(d, kLn2Low)));
  auto y = hn::Set(d, kPolynomial[0]);
  for (size_t i = 1; i < std::size(kPolynomial); ++i) {
    y = MulThenAdd(d, y, r, hn::Set(d, kPolynomial[i]));
  }
  y = hn::Add(MulThenAdd(d, y, hn::Mul(r, r), r), hn::Set(d, 1.0F));
  constexpr int kBias = 127;
  constexpr int kMantissaBits = 23;
  const auto power = hn::ShiftLeft<kMantissaBits>(hn::Add(n, hn::Set(whole, kBias)));
  return hn::Mul(y, hn::BitCast(d, power));
}

/// 1 / (1 + exp(-x)).
template <class D>
HWY_INLINE hn::Vec<D> Sigmoid(D d, hn::Vec<D> x) {
  // Beyond this exp leaves the range of float; the result is 0 there anyway.
  const auto bounded = hn::Max(x, hn::Set(d, -80.0F));
  const auto one = hn::Set(d, 1.0F);
  return hn::Div(one, hn::Add(one, ExpOf(d, hn::Neg(bounded))));
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

/// Adds `count` numbers in kLanes sums, number i to sum i mod kLanes, whatever the width of
/// vectors: add(tag, i, sums) gives `sums` with the numbers from i on added.
template <class Add>
HWY_INLINE float SumOf(size_t count, const Add& add) {
  constexpr size_t kLanes = 16;
  const hn::CappedTag<float, kLanes> d;
  constexpr size_t kVectors = kLanes / hn::MaxLanes(d);
  const size_t width = kLanes / kVectors;
  hn::Vec<decltype(d)> sums[kVectors];
  Unroll<kVectors>([&](auto v) AMTS_INLINE_LAMBDA { sums[v] = hn::Zero(d); });
  size_t i = 0;
  for (; i + kLanes <= count; i += kLanes) {
    Unroll<kVectors>([&](auto v) AMTS_INLINE_LAMBDA { sums[v] = add(d, i + v * width, sums[v]); });
  }
  HWY_ALIGN float lanes[kLanes];
  Unroll<kVectors>([&](auto v) AMTS_INLINE_LAMBDA { hn::Store(sums[v], d, lanes + v * width); });
  for (size_t lane = 0; i < count; ++i, ++lane) {
    lanes[lane] = hn::GetLane(add(One(), i, hn::Set(One(), lanes[lane])));
  }
  const hn::CappedTag<float, 4> four;
  const auto even = hn::Add(hn::Load(four, lanes), hn::Load(four, lanes + 8));
  const auto odd = hn::Add(hn::Load(four, lanes + 4), hn::Load(four, lanes + 12));
  hn::Store(hn::Add(even, odd), four, lanes);
  return (lanes[0] + lanes[2]) + (lanes[1] + lanes[3]);
}

HWY_INLINE float Sum(const float* HWY_RESTRICT x, size_t count) {
  return SumOf(count, [&](auto d, size_t i, auto sums)
                          HWY_ATTR { return hn::Add(sums, hn::LoadU(d, x + i)); });
}

HWY_INLINE float Dot(const float* HWY_RESTRICT x, const float* HWY_RESTRICT y, size_t count) {
  return SumOf(count, [&](auto d, size_t i, auto sums) HWY_ATTR {
    return MulThenAdd(d, hn::LoadU(d, x + i), hn::LoadU(d, y + i), sums);
  });
}

/// The same, faster: fused where the instruction set can.
HWY_INLINE float FusedDot(const float* HWY_RESTRICT x, const float* HWY_RESTRICT y, size_t count) {
  return SumOf(count, [&](auto d, size_t i, auto sums) HWY_ATTR {
    return hn::MulAdd(hn::LoadU(d, x + i), hn::LoadU(d, y + i), sums);
  });
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
    hn::StoreU(ExpOf(tag, hn::Sub(hn::LoadU(tag, x + i), hn::Set(tag, shift))), tag, x + i);
  });
}

}  // namespace HWY_NAMESPACE
}  // namespace amts::nmt::kernels
HWY_AFTER_NAMESPACE();

#endif  // once for each instruction set
