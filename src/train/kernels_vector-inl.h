// Loads, stores and dropout masks shared by the kernels of each instruction set.
#include <cstddef>
#include <cstdint>

#include "train/kernels.h"

// Highway includes this once for each instruction set.
#if defined(AMTS_TRAIN_KERNELS_VECTOR_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef AMTS_TRAIN_KERNELS_VECTOR_INL_H_
#undef AMTS_TRAIN_KERNELS_VECTOR_INL_H_
#else
#define AMTS_TRAIN_KERNELS_VECTOR_INL_H_
#endif

#include <hwy/contrib/math/math-inl.h>
#include <hwy/highway.h>

#include "nmt/kernels_math-inl.h"

HWY_BEFORE_NAMESPACE();
namespace amts::train::kernels {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;
namespace shared = amts::nmt::kernels::HWY_NAMESPACE;
using shared::ForEach;
using Float = hn::ScalableTag<float>;

template <class D>
HWY_INLINE hn::Vec<D> Read(D d, const float* from) {
  return hn::LoadU(d, from);
}

template <class D>
HWY_INLINE hn::Vec<D> Read(D d, const BFloat16* from) {
  const hn::Rebind<uint16_t, D> d16;
  const hn::Rebind<uint32_t, D> d32;
  const auto half = hn::LoadU(d16, reinterpret_cast<const uint16_t*>(from));
  return hn::BitCast(d, hn::ShiftLeft<16>(hn::PromoteTo(d32, half)));
}

template <class D>
HWY_INLINE void Write(D d, hn::Vec<D> value, float* to) {
  hn::StoreU(value, d, to);
}

/// Rounds to nearest, halves to even.
template <class D>
HWY_INLINE void Write(D /*d*/, hn::Vec<D> value, BFloat16* to) {
  const hn::Rebind<uint16_t, D> d16;
  const hn::Rebind<uint32_t, D> d32;
  const auto bits = hn::BitCast(d32, value);
  const auto odd = hn::And(hn::ShiftRight<16>(bits), hn::Set(d32, 1));
  const auto rounded = hn::Add(bits, hn::Add(odd, hn::Set(d32, 0x7FFF)));
  hn::StoreU(hn::TruncateTo(d16, hn::ShiftRight<16>(rounded)), d16,
             reinterpret_cast<uint16_t*>(to));
}

/// Factors 0 or 1 / (1 - rate) for elements of a row. The hash is MurmurHash3's finaliser over
/// key, row and column.
class Mask {
 public:
  explicit Mask(const Dropout& dropout)
      : key_(dropout.key),
        row_(dropout.first_row),
        threshold_(static_cast<int32_t>(dropout.rate * 2147483648.0 - 1)),
        factor_(1.0F / (1.0F - dropout.rate)) {}

  /// To be called for each row.
  void start(size_t row) {
    uint64_t hash = key_ + (row_ + row) * 0x9E3779B97F4A7C15ULL;
    hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCDULL;
    hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53ULL;
    seed_ = static_cast<uint32_t>(hash >> 32);
  }

  template <class D>
  HWY_INLINE hn::Vec<D> operator()(D d, size_t column) const {
    const hn::Rebind<uint32_t, D> d32;
    const hn::Rebind<int32_t, D> s32;
    auto h = hn::Add(hn::Iota(d32, static_cast<uint32_t>(column)), hn::Set(d32, seed_));
    h = hn::Mul(h, hn::Set(d32, 0x9E3779B1U));
    h = hn::Mul(hn::Xor(h, hn::ShiftRight<16>(h)), hn::Set(d32, 0x85EBCA6BU));
    h = hn::Mul(hn::Xor(h, hn::ShiftRight<13>(h)), hn::Set(d32, 0xC2B2AE35U));
    h = hn::Xor(h, hn::ShiftRight<16>(h));
    const auto number = hn::BitCast(s32, hn::ShiftRight<1>(h));
    const auto kept = hn::Gt(number, hn::Set(s32, threshold_));
    return hn::IfThenElseZero(hn::RebindMask(d, kept), hn::Set(d, factor_));
  }

 private:
  uint64_t key_;
  size_t row_;
  int32_t threshold_;
  float factor_;
  uint32_t seed_ = 0;
};

}  // namespace HWY_NAMESPACE
}  // namespace amts::train::kernels
HWY_AFTER_NAMESPACE();

#endif  // once for each instruction set
