// int8: rounding to 8 bits, and the choice of the way to multiply. See kernels.h; compiled once for
// each instruction set.
#include "nmt/kernels.h"

#include <atomic>

#if defined(__x86_64__)
#include <cpuid.h>
#endif

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "nmt/kernels_int8.cpp"
#include <hwy/foreach_target.h>  // must stand before highway.h
#include <hwy/highway.h>

#include "nmt/kernels_int8-inl.h"

namespace amts::nmt::kernels {

bool uses_vnni(bool avx512);

}  // namespace amts::nmt::kernels

HWY_BEFORE_NAMESPACE();
namespace amts::nmt::kernels {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// Calls f with the fastest way to multiply that there is.
template <class F>
HWY_INLINE void WithDot(const F& f) {
#ifdef AMTS_NMT_VNNI_DOT
  if (uses_vnni(HWY_TARGET == HWY_AVX3)) {
    f(VnniDot());
    return;
  }
#endif
#ifdef AMTS_NMT_PAIR_DOT
  f(PairDot());
#else
  f(WideDot());
#endif
}
#undef AMTS_NMT_VNNI_DOT
#undef AMTS_NMT_PAIR_DOT

const char* TargetName() { return hwy::TargetName(HWY_TARGET); }

size_t QuantizedStride(size_t k) { return QuantizedRow(k); }

void QuantizeRows(const float* HWY_RESTRICT x, size_t rows, size_t k, float alpha,
                  int8_t* HWY_RESTRICT quantized, float* HWY_RESTRICT inverse_scales) {
  const hn::ScalableTag<float> d;
  const hn::Rebind<int8_t, decltype(d)> narrow;
  const size_t lanes = hn::Lanes(d);
  const size_t half = SignedHalf(k);
  const size_t whole = k / lanes * lanes;
  for (size_t r = 0; r < rows; ++r, x += k, quantized += QuantizedRow(k)) {
    float scale = alpha;
    if (!(alpha > 0)) {
      auto largest = hn::Zero(d);
      for (size_t i = 0; i < whole; i += lanes) {
        largest = hn::Max(largest, hn::Abs(hn::LoadU(d, x + i)));
      }
      float most = hn::GetLane(hn::MaxOfLanes(d, largest));
      for (size_t i = whole; i < k; ++i) most = HWY_MAX(most, x[i] < 0 ? -x[i] : x[i]);
      scale = most > 0 ? 127.0F / most : 1.0F;
    }
    inverse_scales[r] = 1.0F / scale;
    const auto factor = hn::Set(d, scale);
    const auto low = hn::Set(d, -127.0F);
    const auto high = hn::Set(d, 127.0F);
    const auto round = [&](const float* from, int8_t* to) HWY_ATTR {
      const auto scaled = hn::Mul(hn::LoadU(d, from), factor);
      const auto rounded =
          hn::DemoteTo(narrow, hn::NearestInt(hn::Min(hn::Max(scaled, low), high)));
      hn::StoreU(rounded, narrow, to);
      // Moved up by 128: the sign bit turned.
      hn::StoreU(hn::Xor(rounded, hn::Set(narrow, int8_t{-128})), narrow, to + half);
    };
    for (size_t i = 0; i < whole; i += lanes) round(x + i, quantized + i);
    for (size_t i = whole; i < half; i += lanes) {
      HWY_ALIGN float rest[hn::MaxLanes(d)] = {};
      for (size_t j = i; j < k && j < i + lanes; ++j) rest[j - i] = x[j];
      round(rest, quantized + i);
    }
  }
}

size_t Width() { return PanelWidth(); }

size_t PackedSize(size_t k, size_t n) { return PackedBytes(k, n); }

void Pack(const int8_t* transposed, size_t k, size_t n, uint8_t* packed) {
  WithDot([&](auto dot) HWY_ATTR { PackWith<decltype(dot)>(transposed, k, n, packed); });
}

void Int8Product(const int8_t* quantized, const float* inverse_scales, size_t rows,
                 const Int8Matrix& w, size_t begin, size_t end, Activation activation, float* y) {
  WithDot([&](auto dot) HWY_ATTR {
    ProductWith<decltype(dot)>(quantized, inverse_scales, rows, w, begin, end, activation, y);
  });
}

void Int8Dots(const int8_t* quantized, const float* inverse_scales, const Int8Rows& matrix,
              const Meeting* meetings, size_t count, float* out) {
  WithDot([&](auto dot) HWY_ATTR {
    DotsWith<decltype(dot)>(quantized, inverse_scales, matrix, meetings, count, out);
  });
}

}  // namespace HWY_NAMESPACE
}  // namespace amts::nmt::kernels
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace amts::nmt::kernels {
namespace {

std::atomic<bool> vnni_allowed{true};

}  // namespace

/// By CPUID leaf 7 (Intel's manual). The operating system keeps the registers if Highway chose the
/// instruction set.
bool has_vnni([[maybe_unused]] bool avx512) {
#if defined(__x86_64__)
  constexpr unsigned kLeaf = 7;
  constexpr unsigned kAvx512VnniEcx = 1U << 11;
  constexpr unsigned kAvxVnniEax = 1U << 4;
  static const auto found = [] {
    struct {
      bool avx512 = false, avx = false;
    } bits;
    unsigned eax = 0, ebx = 0, ecx = 0, edx = 0;
    if (__get_cpuid_count(kLeaf, 0, &eax, &ebx, &ecx, &edx) == 0) return bits;
    bits.avx512 = (ecx & kAvx512VnniEcx) != 0;
    if (__get_cpuid_count(kLeaf, 1, &eax, &ebx, &ecx, &edx) == 0) return bits;
    bits.avx = (eax & kAvxVnniEax) != 0;
    return bits;
  }();
  return avx512 ? found.avx512 : found.avx;
#else
  return false;
#endif
}

void allow_vnni(bool allowed) { vnni_allowed.store(allowed, std::memory_order_relaxed); }

bool uses_vnni(bool avx512) {
  return vnni_allowed.load(std::memory_order_relaxed) && has_vnni(avx512);
}

HWY_EXPORT(TargetName);
HWY_EXPORT(QuantizedStride);
HWY_EXPORT(QuantizeRows);
HWY_EXPORT(Width);
HWY_EXPORT(PackedSize);
HWY_EXPORT(Pack);
HWY_EXPORT(Int8Product);
HWY_EXPORT(Int8Dots);

const char* target_name() { return HWY_DYNAMIC_DISPATCH(TargetName)(); }

size_t quantized_stride(size_t k) { return HWY_DYNAMIC_DISPATCH(QuantizedStride)(k); }

void quantize_rows(const float* x, size_t rows, size_t k, float alpha, int8_t* quantized,
                   float* inverse_scales) {
  HWY_DYNAMIC_DISPATCH(QuantizeRows)(x, rows, k, alpha, quantized, inverse_scales);
}

size_t panel_width() { return HWY_DYNAMIC_DISPATCH(Width)(); }

size_t packed_size(size_t k, size_t n) { return HWY_DYNAMIC_DISPATCH(PackedSize)(k, n); }

void pack(const int8_t* transposed, size_t k, size_t n, uint8_t* packed) {
  HWY_DYNAMIC_DISPATCH(Pack)(transposed, k, n, packed);
}

void int8_product(const int8_t* quantized, const float* inverse_scales, size_t rows,
                  const Int8Matrix& w, size_t begin, size_t end, Activation activation, float* y) {
  HWY_DYNAMIC_DISPATCH(Int8Product)
  (quantized, inverse_scales, rows, w, begin, end, activation, y);
}

void int8_dots(const int8_t* quantized, const float* inverse_scales, const Int8Rows& matrix,
               const Meeting* meetings, size_t count, float* out) {
  HWY_DYNAMIC_DISPATCH(Int8Dots)(quantized, inverse_scales, matrix, meetings, count, out);
}

}  // namespace amts::nmt::kernels
#endif  // HWY_ONCE
