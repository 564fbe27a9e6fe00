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

}  // namespace HWY_NAMESPACE
}  // namespace amts::nmt::kernels
HWY_AFTER_NAMESPACE();

#endif  // once for each instruction set
