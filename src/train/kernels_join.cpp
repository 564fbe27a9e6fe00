// Residual connections with dropout and layer norm, forward and backward. See kernels.h.
#include <cmath>

#include "train/kernels.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "train/kernels_join.cpp"
#include <hwy/foreach_target.h>  // must stand before highway.h
#include <hwy/highway.h>

#include "train/kernels_vector-inl.h"

HWY_BEFORE_NAMESPACE();
namespace amts::train::kernels {
namespace HWY_NAMESPACE {

constexpr float kEpsilon = 1e-6F;  // Marian's

/// y = residual + dropout(branch).
template <bool kResidual, bool kDropout>
HWY_INLINE void SumRow(const float* branch, const float* residual, const Mask& mask, size_t dim,
                       float* y) {
  ForEach(dim, [&](auto d, size_t i) HWY_ATTR {
    auto value = hn::LoadU(d, branch + i);
    if constexpr (kDropout) value = hn::Mul(value, mask(d, i));
    if constexpr (kResidual) value = hn::Add(value, hn::LoadU(d, residual + i));
    hn::StoreU(value, d, y + i);
  });
}

HWY_INLINE void SumRow(const Join& join, const float* branch, const float* residual,
                       const Mask& mask, float* y) {
  if (join.dropout.rate > 0) {
    if (residual != nullptr) return SumRow<true, true>(branch, residual, mask, join.dim, y);
    return SumRow<false, true>(branch, residual, mask, join.dim, y);
  }
  if (residual != nullptr) return SumRow<true, false>(branch, residual, mask, join.dim, y);
  return SumRow<false, false>(branch, residual, mask, join.dim, y);
}

HWY_INLINE float SquaresAround(const float* x, float mean, size_t dim) {
  const Float whole_tag;
  auto squares = hn::Zero(whole_tag);
  float rest = 0;
  ForEach(dim, [&](auto d, size_t i) HWY_ATTR {
    const auto centred = hn::Sub(hn::LoadU(d, x + i), hn::Set(d, mean));
    if constexpr (std::is_same_v<decltype(d), Float>) {
      squares = hn::MulAdd(centred, centred, squares);
    } else {
      rest += hn::GetLane(hn::Mul(centred, centred));
    }
  });
  return hn::GetLane(hn::SumOfLanes(whole_tag, squares)) + rest;
}

template <typename T>
void JoinRows(const Join& join, const float* branch, size_t rows, float* y, T* operand, T* normal,
              float* factors) {
  const size_t dim = join.dim;
  const float size = static_cast<float>(dim);
  Mask mask(join.dropout);
  for (size_t r = 0; r < rows; ++r) {
    const size_t at = r * dim;
    mask.start(r);
    SumRow(join, branch + at, join.residual == nullptr ? nullptr : join.residual + at, mask,
           y + at);
    if (join.scale == nullptr) {
      ForEach(dim, [&](auto d, size_t i)
                       HWY_ATTR { Write(d, hn::LoadU(d, y + at + i), operand + at + i); });
      continue;
    }
    const float mean = shared::Sum(y + at, dim) / size;
    const float factor = 1.0F / std::sqrt(SquaresAround(y + at, mean, dim) / size + kEpsilon);
    factors[r] = factor;
    ForEach(dim, [&](auto d, size_t i) HWY_ATTR {
      const auto x =
          hn::Mul(hn::Sub(hn::LoadU(d, y + at + i), hn::Set(d, mean)), hn::Set(d, factor));
      Write(d, x, normal + at + i);
      const auto out = hn::MulAdd(x, hn::LoadU(d, join.scale + i), hn::LoadU(d, join.bias + i));
      hn::StoreU(out, d, y + at + i);
      Write(d, out, operand + at + i);
    });
  }
}

/// Means over the row of g scale and g scale normal; adds to the gradients of scale and bias.
template <typename T>
HWY_INLINE void NormSums(const float* gradient, const T* normal, const float* scale, size_t dim,
                         float* scale_gradient, float* bias_gradient, float& sum, float& dot) {
  const Float whole_tag;
  auto sums = hn::Zero(whole_tag);
  auto dots = hn::Zero(whole_tag);
  float rest = 0, rest_dot = 0;
  ForEach(dim, [&](auto d, size_t i) HWY_ATTR {
    const auto g = hn::LoadU(d, gradient + i);
    const auto x = Read(d, normal + i);
    const auto scaled = hn::Mul(g, hn::LoadU(d, scale + i));
    hn::StoreU(hn::MulAdd(g, x, hn::LoadU(d, scale_gradient + i)), d, scale_gradient + i);
    hn::StoreU(hn::Add(g, hn::LoadU(d, bias_gradient + i)), d, bias_gradient + i);
    if constexpr (std::is_same_v<decltype(d), Float>) {
      sums = hn::Add(sums, scaled);
      dots = hn::MulAdd(scaled, x, dots);
    } else {
      rest += hn::GetLane(scaled);
      rest_dot += hn::GetLane(hn::Mul(scaled, x));
    }
  });
  sum = (hn::GetLane(hn::SumOfLanes(whole_tag, sums)) + rest) / static_cast<float>(dim);
  dot = (hn::GetLane(hn::SumOfLanes(whole_tag, dots)) + rest_dot) / static_cast<float>(dim);
}

template <typename T>
void JoinRowsBackward(const Join& join, const T* normal, const float* factors, size_t rows,
                      float* gradient, T* branch_gradient, float* scale_gradient,
                      float* bias_gradient) {
  const size_t dim = join.dim;
  Mask mask(join.dropout);
  for (size_t r = 0; r < rows; ++r) {
    const size_t at = r * dim;
    mask.start(r);
    if (join.scale != nullptr) {
      float sum = 0, dot = 0;
      NormSums(gradient + at, normal + at, join.scale, dim, scale_gradient, bias_gradient, sum,
               dot);
      ForEach(dim, [&](auto d, size_t i) HWY_ATTR {
        // dx = factor (g scale - mean(g scale) - normal mean(g scale normal))
        const auto scaled = hn::Mul(hn::LoadU(d, gradient + at + i), hn::LoadU(d, join.scale + i));
        const auto centred = hn::Sub(scaled, hn::Set(d, sum));
        const auto dx = hn::NegMulAdd(Read(d, normal + at + i), hn::Set(d, dot), centred);
        hn::StoreU(hn::Mul(dx, hn::Set(d, factors[r])), d, gradient + at + i);
      });
    }
    if (branch_gradient == nullptr) continue;
    if (join.dropout.rate > 0) {
      ForEach(dim, [&](auto d, size_t i) HWY_ATTR {
        Write(d, hn::Mul(hn::LoadU(d, gradient + at + i), mask(d, i)), branch_gradient + at + i);
      });
    } else {
      ForEach(dim, [&](auto d, size_t i) HWY_ATTR {
        Write(d, hn::LoadU(d, gradient + at + i), branch_gradient + at + i);
      });
    }
  }
}

void JoinFloat(const Join& join, const float* branch, size_t rows, float* y, float* operand,
               float* normal, float* factors) {
  JoinRows(join, branch, rows, y, operand, normal, factors);
}
void JoinBFloat16(const Join& join, const float* branch, size_t rows, float* y, BFloat16* operand,
                  BFloat16* normal, float* factors) {
  JoinRows(join, branch, rows, y, operand, normal, factors);
}
void JoinBackwardFloat(const Join& join, const float* normal, const float* factors, size_t rows,
                       float* gradient, float* branch, float* scale, float* bias) {
  JoinRowsBackward(join, normal, factors, rows, gradient, branch, scale, bias);
}
void JoinBackwardBFloat16(const Join& join, const BFloat16* normal, const float* factors,
                          size_t rows, float* gradient, BFloat16* branch, float* scale,
                          float* bias) {
  JoinRowsBackward(join, normal, factors, rows, gradient, branch, scale, bias);
}

}  // namespace HWY_NAMESPACE
}  // namespace amts::train::kernels
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace amts::train::kernels {

HWY_EXPORT(JoinFloat);
HWY_EXPORT(JoinBFloat16);
HWY_EXPORT(JoinBackwardFloat);
HWY_EXPORT(JoinBackwardBFloat16);

template <>
void join(const Join& join, const float* branch, size_t rows, float* y, float* operand,
          float* normal, float* factors) {
  HWY_DYNAMIC_DISPATCH(JoinFloat)(join, branch, rows, y, operand, normal, factors);
}
template <>
void join(const Join& join, const float* branch, size_t rows, float* y, BFloat16* operand,
          BFloat16* normal, float* factors) {
  HWY_DYNAMIC_DISPATCH(JoinBFloat16)(join, branch, rows, y, operand, normal, factors);
}
template <>
void join_backward(const Join& join, const float* normal, const float* factors, size_t rows,
                   float* gradient, float* branch, float* scale, float* bias) {
  HWY_DYNAMIC_DISPATCH(JoinBackwardFloat)
  (join, normal, factors, rows, gradient, branch, scale, bias);
}
template <>
void join_backward(const Join& join, const BFloat16* normal, const float* factors, size_t rows,
                   float* gradient, BFloat16* branch, float* scale, float* bias) {
  HWY_DYNAMIC_DISPATCH(JoinBackwardBFloat16)
  (join, normal, factors, rows, gradient, branch, scale, bias);
}

}  // namespace amts::train::kernels
#endif  // HWY_ONCE
