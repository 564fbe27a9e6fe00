// Matrix products. See kernels.h; compiled once for each instruction set.
#include "nmt/kernels.h"

#include <hwy/cache_control.h>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "nmt/kernels_product.cpp"
#include <hwy/foreach_target.h>  // must stand before highway.h
#include <hwy/highway.h>

#include "nmt/kernels_math-inl.h"

HWY_BEFORE_NAMESPACE();
namespace amts::nmt::kernels {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

using Int32 = hn::ScalableTag<int32_t>;
using Int16 = hn::ScalableTag<int16_t>;
using Float = hn::ScalableTag<float>;

// A tile of 4 rows and 2 vectors of columns: its sums, weights and activations fit in the 16
// registers of AVX2. (6 x 2 would read weights less often, but the compiler spills there.)
constexpr size_t kRows = 4;
constexpr size_t kVectors = 2;

size_t panel_width() { return hn::Lanes(Int32()); }

size_t padded_columns(size_t n) {
  const size_t tile = kVectors * panel_width();
  return (n + tile - 1) / tile * tile;
}

size_t QuantizedStride(size_t k) {
  const size_t lanes = hn::Lanes(Int16());
  return (k + lanes - 1) / lanes * lanes;
}

size_t PackedSize(size_t k, size_t n) { return (k + 1) / 2 * 2 * padded_columns(n); }

// Panels of as many columns as a vector has 32-bit lanes; in a panel, pairs of rows: the two
// weights that a multiply-add pair needs stand side by side.
void Pack(const int8_t* HWY_RESTRICT transposed, size_t k, size_t n, int8_t* HWY_RESTRICT packed) {
  const size_t width = panel_width();
  const size_t pairs = (k + 1) / 2;
  for (size_t first = 0; first < padded_columns(n); first += width) {
    int8_t* panel = packed + first * pairs * 2;
    for (size_t c = 0; c < width; ++c) {
      const int8_t* column = first + c < n ? transposed + (first + c) * k : nullptr;
      for (size_t p = 0; p < pairs; ++p) {
        int8_t* to = panel + (p * width + c) * 2;
        to[0] = column != nullptr ? column[2 * p] : int8_t{0};
        to[1] = column != nullptr && 2 * p + 1 < k ? column[2 * p + 1] : int8_t{0};
      }
    }
  }
}

void QuantizeRows(const float* HWY_RESTRICT x, size_t rows, size_t k, float alpha,
                  int16_t* HWY_RESTRICT quantized, float* HWY_RESTRICT inverse_scales) {
  const Float d;
  const hn::Rebind<int16_t, Float> narrow;
  const size_t lanes = hn::Lanes(d);
  const size_t stride = QuantizedStride(k);
  const size_t whole = k / lanes * lanes;
  for (size_t r = 0; r < rows; ++r, x += k, quantized += stride) {
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
    const auto round = [&](const float* from) HWY_ATTR {
      const auto scaled = hn::Mul(hn::LoadU(d, from), factor);
      return hn::DemoteTo(narrow, hn::NearestInt(hn::Min(hn::Max(scaled, low), high)));
    };
    for (size_t i = 0; i < whole; i += lanes) hn::StoreU(round(x + i), narrow, quantized + i);
    if (whole < k) {
      HWY_ALIGN float rest[hn::MaxLanes(d)] = {};
      for (size_t i = whole; i < k; ++i) rest[i - whole] = x[i];
      HWY_ALIGN int16_t rounded[hn::MaxLanes(d)] = {};
      hn::StoreU(round(rest), narrow, rounded);
      for (size_t i = whole; i < k; ++i) quantized[i] = rounded[i - whole];
    }
    for (size_t i = k; i < stride; ++i) quantized[i] = 0;
  }
}

/// Writes sums of one row and one vector of columns: y = activation(sums * scales + bias).
struct Epilogue {
  const Int8Matrix& w;
  Activation activation;

  HWY_INLINE void operator()(hn::Vec<Int32> sums, float inverse_scale, size_t column,
                             float* y_row) const {
    const Float d;
    const size_t lanes = hn::Lanes(d);
    const auto total = hn::ConvertTo(d, sums);
    if (column + lanes <= w.n) {
      hn::StoreU(Finish(total, inverse_scale, w.column_scales + column,
                        w.bias != nullptr ? w.bias + column : nullptr),
                 d, y_row + column);
      return;
    }
    HWY_ALIGN float scales[hn::MaxLanes(d)] = {};
    HWY_ALIGN float bias[hn::MaxLanes(d)] = {};
    HWY_ALIGN float out[hn::MaxLanes(d)];
    for (size_t i = 0; column + i < w.n; ++i) {
      scales[i] = w.column_scales[column + i];
      if (w.bias != nullptr) bias[i] = w.bias[column + i];
    }
    hn::Store(Finish(total, inverse_scale, scales, bias), d, out);
    for (size_t i = 0; column + i < w.n; ++i) y_row[column + i] = out[i];
  }

  HWY_INLINE hn::Vec<Float> Finish(hn::Vec<Float> total, float inverse_scale, const float* scales,
                                   const float* bias) const {
    const Float d;
    const auto scale = hn::Mul(hn::Set(d, inverse_scale), hn::LoadU(d, scales));
    const auto y =
        bias != nullptr ? hn::MulAdd(total, scale, hn::LoadU(d, bias)) : hn::Mul(total, scale);
    return Activate(d, activation, y);
  }
};

/// The product of R rows with one tile of columns, from `column` on.
template <size_t R>
HWY_INLINE void Int8Tile(const int16_t* HWY_RESTRICT q, size_t stride, size_t pairs,
                         const int8_t* HWY_RESTRICT panel, const float* inverse_scales,
                         size_t column, const Epilogue& epilogue, float* y, size_t n) {
  const Int32 d32;
  const Int16 d16;
  const hn::Rebind<int8_t, Int16> d8;
  const size_t width = hn::Lanes(d32);
  const int8_t* HWY_RESTRICT next = panel + pairs * 2 * width;
  hn::Vec<Int32> sums[R][kVectors];
  hn::Vec<Int32> odd[R][kVectors];  // used only where Highway splits the sum (NEON)
  Unroll<R>([&](auto r) AMTS_INLINE_LAMBDA {
    sums[r][0] = sums[r][1] = odd[r][0] = odd[r][1] = hn::Zero(d32);
  });
  for (size_t p = 0; p < pairs; ++p) {
    const auto w0 = hn::PromoteTo(d16, hn::LoadU(d8, panel + p * 2 * width));
    const auto w1 = hn::PromoteTo(d16, hn::LoadU(d8, next + p * 2 * width));
    Unroll<R>([&](auto r) AMTS_INLINE_LAMBDA {
      int32_t pair;
      hwy::CopyBytes<sizeof pair>(q + r * stride + 2 * p, &pair);
      const auto a = hn::BitCast(d16, hn::Set(d32, pair));
      sums[r][0] = hn::ReorderWidenMulAccumulate(d32, w0, a, sums[r][0], odd[r][0]);
      sums[r][1] = hn::ReorderWidenMulAccumulate(d32, w1, a, sums[r][1], odd[r][1]);
    });
  }
  Unroll<R>([&](auto r) AMTS_INLINE_LAMBDA {
    epilogue(hn::RearrangeToOddPlusEven(sums[r][0], odd[r][0]), inverse_scales[r], column,
             y + r * n);
    epilogue(hn::RearrangeToOddPlusEven(sums[r][1], odd[r][1]), inverse_scales[r], column + width,
             y + r * n);
  });
}

void Int8Product(const int16_t* HWY_RESTRICT quantized, const float* HWY_RESTRICT inverse_scales,
                 size_t rows, const Int8Matrix& w, Activation activation, float* HWY_RESTRICT y) {
  // Rows are taken in blocks whose activations stay in the second-level cache while the weights
  // stream by.
  constexpr size_t kBlockBytes = 192 << 10;
  const size_t stride = QuantizedStride(w.k);
  const size_t pairs = (w.k + 1) / 2;
  const size_t width = panel_width();
  const size_t block = HWY_MAX(kRows, kBlockBytes / (stride * sizeof(int16_t)) / kRows * kRows);
  const Epilogue epilogue{w, activation};
  for (size_t begin = 0; begin < rows; begin += block) {
    const size_t end = HWY_MIN(rows, begin + block);
    for (size_t column = 0; column < w.n; column += kVectors * width) {
      const int8_t* panel = w.packed + column * pairs * 2;
      const auto tile = [&]<size_t R>(size_t r) HWY_ATTR {
        Int8Tile<R>(quantized + r * stride, stride, pairs, panel, inverse_scales + r, column,
                    epilogue, y + r * w.n, w.n);
      };
      size_t r = begin;
      for (; r + kRows <= end; r += kRows) tile.template operator()<kRows>(r);
      for (; r + 2 <= end; r += 2) tile.template operator()<2>(r);
      for (; r < end; ++r) tile.template operator()<1>(r);
    }
  }
}

/// Dot products of one quantised row with R rows of a matrix.
template <size_t R>
HWY_INLINE void Int8DotRows(const int16_t* HWY_RESTRICT q, const int8_t* const* rows, size_t k,
                            int32_t* out) {
  const Int32 d32;
  const Int16 d16;
  const hn::Rebind<int8_t, Int16> d8;
  const size_t lanes = hn::Lanes(d16);
  hn::Vec<Int32> sums[R];
  hn::Vec<Int32> odd[R];
  for (size_t r = 0; r < R; ++r) sums[r] = odd[r] = hn::Zero(d32);
  const size_t whole = k / lanes * lanes;
  for (size_t i = 0; i < whole; i += lanes) {
    const auto a = hn::LoadU(d16, q + i);
    for (size_t r = 0; r < R; ++r) {
      sums[r] = hn::ReorderWidenMulAccumulate(d32, hn::PromoteTo(d16, hn::LoadU(d8, rows[r] + i)),
                                              a, sums[r], odd[r]);
    }
  }
  for (size_t r = 0; r < R; ++r) {
    out[r] = hn::GetLane(hn::SumOfLanes(d32, hn::Add(sums[r], odd[r])));
    for (size_t i = whole; i < k; ++i) out[r] += q[i] * rows[r][i];
  }
}

void Int8Dots(const int16_t* HWY_RESTRICT quantized, float inverse_scale,
              const int8_t* HWY_RESTRICT matrix, size_t k, const float* HWY_RESTRICT row_scales,
              const float* HWY_RESTRICT bias, const uint32_t* HWY_RESTRICT indices, size_t count,
              float* HWY_RESTRICT out) {
  constexpr size_t kGroup = 4;
  constexpr size_t kLine = 64;
  const auto row_of = [&](size_t i) { return indices != nullptr ? indices[i] : i; };
  const auto group = [&]<size_t R>(size_t i) HWY_ATTR {
    const int8_t* rows[R];
    int32_t sums[R];
    for (size_t r = 0; r < R; ++r) {
      rows[r] = matrix + row_of(i + r) * k;
      if (indices == nullptr || i + R + r >= count) continue;
      // Rows lie anywhere: no hardware foresees the next ones.
      const int8_t* next = matrix + indices[i + R + r] * k;
      for (size_t byte = 0; byte < k; byte += kLine) hwy::Prefetch(next + byte);
    }
    Int8DotRows<R>(quantized, rows, k, sums);
    for (size_t r = 0; r < R; ++r) {
      const size_t row = row_of(i + r);
      out[i + r] = static_cast<float>(sums[r]) * (inverse_scale * row_scales[row]) +
                   (bias != nullptr ? bias[row] : 0.0F);
    }
  };
  size_t i = 0;
  for (; i + kGroup <= count; i += kGroup) group.template operator()<kGroup>(i);
  for (; i < count; ++i) group.template operator()<1>(i);
}

template <size_t R>
HWY_INLINE void FloatTile(const float* HWY_RESTRICT x, const float* HWY_RESTRICT w, size_t k,
                          size_t n, size_t column, const float* bias, Activation activation,
                          float* HWY_RESTRICT y) {
  const Float d;
  hn::Vec<Float> sums[R];
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
  const Float d;
  const size_t lanes = hn::Lanes(d);
  constexpr size_t kTall = 8;
  const size_t whole = n / lanes * lanes;
  for (size_t column = 0; column < whole; column += lanes) {
    size_t r = 0;
    for (; r + kTall <= rows; r += kTall) {
      FloatTile<kTall>(x + r * k, w, k, n, column, bias, activation, y + r * n);
    }
    for (; r < rows; ++r) FloatTile<1>(x + r * k, w, k, n, column, bias, activation, y + r * n);
  }
  const hn::CappedTag<float, 1> one;
  for (size_t r = 0; r < rows; ++r) {
    for (size_t column = whole; column < n; ++column) {
      float sum = bias != nullptr ? bias[column] : 0.0F;
      for (size_t i = 0; i < k; ++i) sum += x[r * k + i] * w[i * n + column];
      y[r * n + column] = hn::GetLane(Activate(one, activation, hn::Set(one, sum)));
    }
  }
}

void FloatDots(const float* HWY_RESTRICT x, const float* HWY_RESTRICT matrix, size_t k,
               const float* bias, const uint32_t* indices, size_t count, float* HWY_RESTRICT out) {
  const Float d;
  const size_t lanes = hn::Lanes(d);
  const size_t whole = k / lanes * lanes;
  for (size_t i = 0; i < count; ++i) {
    const size_t row = indices != nullptr ? indices[i] : i;
    const float* HWY_RESTRICT weights = matrix + row * k;
    auto sums = hn::Zero(d);
    for (size_t j = 0; j < whole; j += lanes) {
      sums = hn::MulAdd(hn::LoadU(d, x + j), hn::LoadU(d, weights + j), sums);
    }
    float sum = hn::GetLane(hn::SumOfLanes(d, sums));
    for (size_t j = whole; j < k; ++j) sum += x[j] * weights[j];
    out[i] = sum + (bias != nullptr ? bias[row] : 0.0F);
  }
}

const char* TargetName() { return hwy::TargetName(HWY_TARGET); }

}  // namespace HWY_NAMESPACE
}  // namespace amts::nmt::kernels
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace amts::nmt::kernels {

HWY_EXPORT(TargetName);
HWY_EXPORT(QuantizedStride);
HWY_EXPORT(QuantizeRows);
HWY_EXPORT(PackedSize);
HWY_EXPORT(Pack);
HWY_EXPORT(Int8Product);
HWY_EXPORT(Int8Dots);
HWY_EXPORT(FloatProduct);
HWY_EXPORT(FloatDots);

const char* target_name() { return HWY_DYNAMIC_DISPATCH(TargetName)(); }

size_t quantized_stride(size_t k) { return HWY_DYNAMIC_DISPATCH(QuantizedStride)(k); }

void quantize_rows(const float* x, size_t rows, size_t k, float alpha, int16_t* quantized,
                   float* inverse_scales) {
  HWY_DYNAMIC_DISPATCH(QuantizeRows)(x, rows, k, alpha, quantized, inverse_scales);
}

size_t packed_size(size_t k, size_t n) { return HWY_DYNAMIC_DISPATCH(PackedSize)(k, n); }

void pack(const int8_t* transposed, size_t k, size_t n, int8_t* packed) {
  HWY_DYNAMIC_DISPATCH(Pack)(transposed, k, n, packed);
}

void int8_product(const int16_t* quantized, const float* inverse_scales, size_t rows,
                  const Int8Matrix& w, Activation activation, float* y) {
  HWY_DYNAMIC_DISPATCH(Int8Product)(quantized, inverse_scales, rows, w, activation, y);
}

void int8_dots(const int16_t* quantized, float inverse_scale, const int8_t* matrix, size_t k,
               const float* row_scales, const float* bias, const uint32_t* indices, size_t count,
               float* out) {
  HWY_DYNAMIC_DISPATCH(Int8Dots)
  (quantized, inverse_scale, matrix, k, row_scales, bias, indices, count, out);
}

void float_product(const float* x, size_t rows, const float* w, size_t k, size_t n,
                   const float* bias, Activation activation, float* y) {
  HWY_DYNAMIC_DISPATCH(FloatProduct)(x, rows, w, k, n, bias, activation, y);
}

void float_dots(const float* x, const float* matrix, size_t k, const float* bias,
                const uint32_t* indices, size_t count, float* out) {
  HWY_DYNAMIC_DISPATCH(FloatDots)(x, matrix, k, bias, indices, count, out);
}

}  // namespace amts::nmt::kernels
#endif  // HWY_ONCE
