// Elementwise functions on vectors, shared by the kernels of each instruction set.
#include "nmt/model_config.h"

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
