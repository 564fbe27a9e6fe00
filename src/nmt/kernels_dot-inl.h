// Products of four neighbouring 8-bit numbers summed into each 32-bit lane, exactly, in the ways of
// different instruction sets. A way is a struct of static functions:
//
//     Offset(a, w, sum)       sum + the products of unsigned a, signed w; exact as kOffset says
//     Signed(a, w, sum, odd)  the same for signed a; the result of each lane is sum + odd as
//                             RearrangeToOddPlusEven adds them; unless kOffset is kAlways
//
// Activations for Offset are moved up by 128; who calls it subtracts 128 times the weights' sum.
#include <cstddef>
#include <cstdint>

#ifndef AMTS_NMT_KERNELS_DOT_H_
#define AMTS_NMT_KERNELS_DOT_H_

namespace amts::nmt::kernels {

/// For which weights a way's Offset sums exactly.
enum class Exact {
  kNever,  ///< there is no Offset
  kPairs,  ///< where both sums of equal signs of each pair of weights are within +-kLargestPair
  kAlways
};

/// 255 (the largest activation) times this still fits in 16 bits.
inline constexpr int16_t kLargestPair = 128;

}  // namespace amts::nmt::kernels

#endif  // AMTS_NMT_KERNELS_DOT_H_

// Highway includes the rest once for each instruction set.
#if defined(AMTS_NMT_KERNELS_DOT_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef AMTS_NMT_KERNELS_DOT_INL_H_
#undef AMTS_NMT_KERNELS_DOT_INL_H_
#else
#define AMTS_NMT_KERNELS_DOT_INL_H_
#endif

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace amts::nmt::kernels {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

using Int32 = hn::ScalableTag<int32_t>;
using Int16 = hn::ScalableTag<int16_t>;
using Int8 = hn::ScalableTag<int8_t>;
using Uint8 = hn::ScalableTag<uint8_t>;

/// The even and the odd bytes, widened.
HWY_INLINE hn::Vec<Int16> EvenBytes(hn::Vec<Int8> x) {
  return hn::ShiftRight<8>(hn::ShiftLeft<8>(hn::BitCast(Int16(), x)));
}
HWY_INLINE hn::Vec<Int16> OddBytes(hn::Vec<Int8> x) {
  return hn::ShiftRight<8>(hn::BitCast(Int16(), x));
}

/// In 16 bits, on every instruction set.
struct WideDot {
  static constexpr Exact kOffset = Exact::kNever;

  static HWY_INLINE hn::Vec<Int32> Signed(hn::Vec<Int8> a, hn::Vec<Int8> w, hn::Vec<Int32> sum,
                                          hn::Vec<Int32>& odd) {
    const Int32 d;
    sum = hn::ReorderWidenMulAccumulate(d, EvenBytes(w), EvenBytes(a), sum, odd);
    return hn::ReorderWidenMulAccumulate(d, OddBytes(w), OddBytes(a), sum, odd);
  }
};

#if HWY_TARGET == HWY_SSSE3 || HWY_TARGET == HWY_SSE4 || HWY_TARGET == HWY_AVX2 || \
    HWY_TARGET == HWY_AVX3
#define AMTS_NMT_PAIR_DOT

HWY_INLINE __m128i MaddUnsigned(__m128i a, __m128i w) { return _mm_maddubs_epi16(a, w); }
HWY_INLINE __m128i MaddOnes(__m128i x) { return _mm_madd_epi16(x, _mm_set1_epi16(1)); }
HWY_INLINE __m128i CopySign(__m128i x, __m128i sign) { return _mm_sign_epi8(x, sign); }
#if HWY_TARGET == HWY_AVX2 || HWY_TARGET == HWY_AVX3
HWY_INLINE __m256i MaddUnsigned(__m256i a, __m256i w) { return _mm256_maddubs_epi16(a, w); }
HWY_INLINE __m256i MaddOnes(__m256i x) { return _mm256_madd_epi16(x, _mm256_set1_epi16(1)); }
HWY_INLINE __m256i CopySign(__m256i x, __m256i sign) { return _mm256_sign_epi8(x, sign); }
#endif
#if HWY_TARGET == HWY_AVX3
HWY_INLINE __m512i MaddUnsigned(__m512i a, __m512i w) { return _mm512_maddubs_epi16(a, w); }
HWY_INLINE __m512i MaddOnes(__m512i x) { return _mm512_madd_epi16(x, _mm512_set1_epi16(1)); }
HWY_INLINE __m512i CopySign(__m512i x, __m512i sign) {
  return _mm512_mask_sub_epi8(x, _mm512_movepi8_mask(sign), _mm512_setzero_si512(), x);
}
#endif

/// By `maddubs`, which adds two products in 16 bits and saturates there, and `madd` with ones.
struct PairDot {
  static constexpr Exact kOffset = Exact::kPairs;

  static HWY_INLINE hn::Vec<Int32> Offset(hn::Vec<Uint8> a, hn::Vec<Int8> w, hn::Vec<Int32> sum) {
    return hn::Add(sum, hn::Vec<Int32>{MaddOnes(MaddUnsigned(a.raw, w.raw))});
  }

  /// |w| times a with w's sign: 2 x 128 x 127 fits in 16 bits whatever the weights are.
  static HWY_INLINE hn::Vec<Int32> Signed(hn::Vec<Int8> a, hn::Vec<Int8> w, hn::Vec<Int32> sum,
                                          hn::Vec<Int32>& /*odd*/) {
    const auto moved = CopySign(a.raw, w.raw);
    return hn::Add(sum, hn::Vec<Int32>{MaddOnes(MaddUnsigned(hn::Abs(w).raw, moved))});
  }
};

#endif

#if HWY_TARGET == HWY_AVX2 || HWY_TARGET == HWY_AVX3
#define AMTS_NMT_VNNI_DOT

/// By VNNI's `vpdpbusd`: one instruction. As text for the assembler, because the two forms (VEX of
/// AVX-VNNI, EVEX of AVX-512 VNNI) belong to no target of Highway 1.0.3.
struct VnniDot {
  static constexpr Exact kOffset = Exact::kAlways;

  static HWY_INLINE hn::Vec<Int32> Offset(hn::Vec<Uint8> a, hn::Vec<Int8> w, hn::Vec<Int32> sum) {
#if HWY_TARGET == HWY_AVX2
    asm("%{vex%} vpdpbusd %2, %1, %0" : "+x"(sum.raw) : "x"(a.raw), "xm"(w.raw));
#else
    asm("vpdpbusd %2, %1, %0" : "+v"(sum.raw) : "v"(a.raw), "vm"(w.raw));
#endif
    return sum;
  }
};

#endif

}  // namespace HWY_NAMESPACE
}  // namespace amts::nmt::kernels
HWY_AFTER_NAMESPACE();

#endif  // once for each instruction set
