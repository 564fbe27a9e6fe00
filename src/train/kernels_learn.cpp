// The loss and Adam. See kernels.h.
#include <algorithm>
#include <cmath>

#include "train/kernels.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "train/kernels_learn.cpp"
#include <hwy/foreach_target.h>  // must stand before highway.h
#include <hwy/highway.h>

#include "train/kernels_vector-inl.h"

HWY_BEFORE_NAMESPACE();
namespace amts::train::kernels {
namespace HWY_NAMESPACE {

/// x = exp(x - largest); returns the sum.
HWY_INLINE float Exponentials(float* x, size_t count, float largest) {
  const Float whole_tag;
  auto sums = hn::Zero(whole_tag);
  float rest = 0;
  ForEach(count, [&](auto d, size_t i) HWY_ATTR {
    const auto shifted = hn::Sub(hn::LoadU(d, x + i), hn::Set(d, largest));
    const auto e = hn::Exp(d, hn::Max(shifted, hn::Set(d, -100.0F)));
    hn::StoreU(e, d, x + i);
    if constexpr (std::is_same_v<decltype(d), Float>) {
      sums = hn::Add(sums, e);
    } else {
      rest += hn::GetLane(e);
    }
  });
  return hn::GetLane(hn::SumOfLanes(whole_tag, sums)) + rest;
}

template <typename T>
Losses CrossEntropy(float* logits, size_t rows, size_t words, size_t stride,
                    const uint32_t* targets, float smoothing, float factor, T* gradient) {
  Losses losses;
  const float share = smoothing / static_cast<float>(words);
  for (size_t r = 0; r < rows; ++r) {
    float* const x = logits + r * stride;
    T* const g = gradient + r * stride;
    const float largest = shared::Largest(x, words);
    const float mean = shared::Sum(x, words) / static_cast<float>(words);
    const float right = x[targets[r]];
    const float sum = Exponentials(x, words, largest);
    const float normalizer = largest + std::log(sum);
    losses.plain += normalizer - right;
    losses.smoothed += (1.0F - smoothing) * (normalizer - right) + smoothing * (normalizer - mean);
    const float inverse = factor / sum;
    const float constant = share * factor;
    ForEach(words, [&](auto d, size_t i) HWY_ATTR {
      Write(d, hn::MulSub(hn::LoadU(d, x + i), hn::Set(d, inverse), hn::Set(d, constant)), g + i);
    });
    const float at_target = x[targets[r]] * inverse - constant - (1.0F - smoothing) * factor;
    if constexpr (std::is_same_v<T, float>) {
      g[targets[r]] = at_target;
    } else {
      g[targets[r]] = to_bfloat16(at_target);
    }
    std::fill(g + words, g + stride, T{});
  }
  return losses;
}
Losses CrossEntropyFloat(float* logits, size_t rows, size_t words, size_t stride,
                         const uint32_t* targets, float smoothing, float factor, float* gradient) {
  return CrossEntropy(logits, rows, words, stride, targets, smoothing, factor, gradient);
}
Losses CrossEntropyBFloat16(float* logits, size_t rows, size_t words, size_t stride,
                            const uint32_t* targets, float smoothing, float factor,
                            BFloat16* gradient) {
  return CrossEntropy(logits, rows, words, stride, targets, smoothing, factor, gradient);
}

double PlainCrossEntropy(float* logits, size_t rows, size_t words, size_t stride,
                         const uint32_t* targets) {
  double plain = 0;
  for (size_t r = 0; r < rows; ++r) {
    float* const x = logits + r * stride;
    const float largest = shared::Largest(x, words);
    const float right = x[targets[r]];
    plain += largest + std::log(Exponentials(x, words, largest)) - right;
  }
  return plain;
}

void Adam(const AdamStep& step, float* HWY_RESTRICT gradient, size_t count,
          float* HWY_RESTRICT values, float* HWY_RESTRICT first, float* HWY_RESTRICT second,
          float* HWY_RESTRICT mean) {
  ForEach(count, [&](auto d, size_t i) HWY_ATTR {
    auto g = hn::Zero(d);
    if (gradient != nullptr) {
      g = hn::Mul(hn::LoadU(d, gradient + i), hn::Set(d, step.factor));
      hn::StoreU(hn::Zero(d), d, gradient + i);
    }
    const auto m0 = hn::LoadU(d, first + i);
    const auto m = hn::MulAdd(hn::Sub(m0, g), hn::Set(d, step.beta1), g);
    const auto squared = hn::Mul(g, g);
    const auto v0 = hn::LoadU(d, second + i);
    const auto v = hn::MulAdd(hn::Sub(v0, squared), hn::Set(d, step.beta2), squared);
    const auto divisor = hn::Add(hn::Sqrt(v), hn::Set(d, step.epsilon));
    const auto change = hn::Div(hn::Mul(m, hn::Set(d, step.rate)), divisor);
    const auto value = hn::Sub(hn::LoadU(d, values + i), change);
    hn::StoreU(m, d, first + i);
    hn::StoreU(v, d, second + i);
    hn::StoreU(value, d, values + i);
    const auto old = hn::LoadU(d, mean + i);
    hn::StoreU(hn::MulAdd(hn::Sub(old, value), hn::Set(d, step.decay), value), d, mean + i);
  });
}

void MoveSum(float* HWY_RESTRICT from, size_t count, float* HWY_RESTRICT to) {
  ForEach(count, [&](auto d, size_t i) HWY_ATTR {
    hn::StoreU(hn::Add(hn::LoadU(d, to + i), hn::LoadU(d, from + i)), d, to + i);
    hn::StoreU(hn::Zero(d), d, from + i);
  });
}

float SquareSum(const float* x, size_t count) { return shared::Dot(x, x, count); }

}  // namespace HWY_NAMESPACE
}  // namespace amts::train::kernels
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace amts::train::kernels {

HWY_EXPORT(CrossEntropyFloat);
HWY_EXPORT(CrossEntropyBFloat16);
HWY_EXPORT(PlainCrossEntropy);
HWY_EXPORT(Adam);
HWY_EXPORT(MoveSum);
HWY_EXPORT(SquareSum);

template <>
Losses cross_entropy(float* logits, size_t rows, size_t words, size_t stride,
                     const uint32_t* targets, float smoothing, float factor, float* gradient) {
  return HWY_DYNAMIC_DISPATCH(CrossEntropyFloat)(logits, rows, words, stride, targets, smoothing,
                                                 factor, gradient);
}
template <>
Losses cross_entropy(float* logits, size_t rows, size_t words, size_t stride,
                     const uint32_t* targets, float smoothing, float factor, BFloat16* gradient) {
  return HWY_DYNAMIC_DISPATCH(CrossEntropyBFloat16)(logits, rows, words, stride, targets, smoothing,
                                                    factor, gradient);
}
double cross_entropy(float* logits, size_t rows, size_t words, size_t stride,
                     const uint32_t* targets) {
  return HWY_DYNAMIC_DISPATCH(PlainCrossEntropy)(logits, rows, words, stride, targets);
}

void adam(const AdamStep& step, float* gradient, size_t count, float* values, float* first,
          float* second, float* mean) {
  HWY_DYNAMIC_DISPATCH(Adam)(step, gradient, count, values, first, second, mean);
}

void move_sum(float* from, size_t count, float* to) {
  HWY_DYNAMIC_DISPATCH(MoveSum)(from, count, to);
}

double square_sum(const float* x, size_t count) {
  // In pieces, so that many small numbers are not lost beside a large sum.
  constexpr size_t kPiece = 4096;
  double sum = 0;
  for (size_t i = 0; i < count; i += kPiece) {
    sum += static_cast<double>(HWY_DYNAMIC_DISPATCH(SquareSum)(x + i, std::min(kPiece, count - i)));
  }
  return sum;
}

}  // namespace amts::train::kernels
#endif  // HWY_ONCE
