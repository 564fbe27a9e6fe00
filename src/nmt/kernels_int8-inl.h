// int8 products by a given way to multiply and add bytes (kernels_dot-inl.h). See kernels.h.
//
// Packed weights are panels of kVectors vectors of columns. In a panel four neighbouring weights of
// a column fill one 32-bit lane; such a group of four rows meets four activations, repeated in all
// lanes. Groups for which Offset is exact stand first, so a panel keeps their order:
//
//     uint32 number of exact groups; zeros up to 64 bytes
//     int32  128 x the sum of the weights in exact groups, of each column
//     uint32 first row of each group; zeros up to a multiple of 64 bytes
//     int8   groups x kVectors x lanes x 4
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "nmt/kernels.h"

#if defined(AMTS_NMT_KERNELS_INT8_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef AMTS_NMT_KERNELS_INT8_INL_H_
#undef AMTS_NMT_KERNELS_INT8_INL_H_
#else
#define AMTS_NMT_KERNELS_INT8_INL_H_
#endif

#include <hwy/cache_control.h>
#include <hwy/highway.h>

#include "nmt/kernels_dot-inl.h"
#include "nmt/kernels_math-inl.h"

HWY_BEFORE_NAMESPACE();
namespace amts::nmt::kernels {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

// A tile of 4 rows and 2 vectors of columns: its sums, weights and activations fit in the 16
// registers of AVX2.
constexpr size_t kTileRows = 4;
constexpr size_t kVectors = 2;
constexpr size_t kGroup = 4;
constexpr size_t kLine = 64;
constexpr int kOffsetOfActivations = 128;

HWY_INLINE size_t RoundUp(size_t value, size_t unit) { return (value + unit - 1) / unit * unit; }

/// A quantised row: `SignedHalf(k)` signed bytes, as many moved up by 128, and a cache line so that
/// rows of 2^n bytes don't compete for the same places of the cache.
HWY_INLINE size_t SignedHalf(size_t k) { return RoundUp(k, hn::Lanes(Int8())); }
HWY_INLINE size_t QuantizedRow(size_t k) { return 2 * SignedHalf(k) + kLine; }

/// Columns of a panel.
HWY_INLINE size_t PanelWidth() { return kVectors * hn::Lanes(Int32()); }

/// Where the parts of a panel lie, in bytes.
struct PanelShape {
  explicit PanelShape(size_t k)
      : groups((k + kGroup - 1) / kGroup),
        compensation(kLine),
        order(compensation + RoundUp(PanelWidth() * sizeof(int32_t), kLine)),
        weights(order + RoundUp(groups * sizeof(uint32_t), kLine)),
        size(RoundUp(weights + groups * PanelWidth() * kGroup, kLine)) {}

  size_t groups, compensation, order, weights, size;
};

HWY_INLINE size_t PackedBytes(size_t k, size_t n) {
  return (n + PanelWidth() - 1) / PanelWidth() * PanelShape(k).size;
}

/// Whether all pairs of a group's weights keep within what 16 bits hold.
HWY_INLINE bool PairsFit(const int8_t* HWY_RESTRICT weights) {
  const Int16 d;
  const auto zero = hn::Zero(d);
  for (size_t v = 0; v < kVectors; ++v) {
    const auto w = hn::LoadU(Int8(), weights + v * hn::Lanes(Int8()));
    const auto even = EvenBytes(w);
    const auto odd = OddBytes(w);
    const auto positive = hn::Add(hn::Max(even, zero), hn::Max(odd, zero));
    const auto negative = hn::Add(hn::Min(even, zero), hn::Min(odd, zero));
    const auto outside = hn::Or(hn::Gt(positive, hn::Set(d, kLargestPair)),
                                hn::Lt(negative, hn::Set(d, -kLargestPair)));
    if (!hn::AllFalse(d, outside)) {
      return false;
    }
  }
  return true;
}

/// Writes columns [first, first + PanelWidth()) of a matrix given transposed.
template <class Dot>
HWY_INLINE void PackPanel(const int8_t* HWY_RESTRICT transposed, size_t k, size_t n, size_t first,
                          uint8_t* HWY_RESTRICT panel) {
  const PanelShape shape(k);
  const size_t width = PanelWidth();
  std::memset(panel, 0, shape.weights);
  auto* const compensation = reinterpret_cast<int32_t*>(panel + shape.compensation);
  auto* const order = reinterpret_cast<uint32_t*>(panel + shape.order);
  auto* const weights = reinterpret_cast<int8_t*>(panel + shape.weights);
  HWY_ALIGN int8_t group[kVectors * hn::MaxLanes(Int8())];
  size_t exact = 0;
  size_t other = shape.groups;
  for (size_t g = 0; g < shape.groups; ++g) {
    const size_t row = g * kGroup;
    for (size_t c = 0; c < width; ++c) {
      int32_t four = 0;
      if (first + c < n) {
        const int8_t* const from = transposed + (first + c) * k + row;
        if (row + kGroup <= k) {
          std::memcpy(&four, from, kGroup);
        } else {
          std::memcpy(&four, from, k - row);
        }
      }
      std::memcpy(group + c * kGroup, &four, kGroup);
    }
    const bool is_exact =
        Dot::kOffset == Exact::kAlways || (Dot::kOffset == Exact::kPairs && PairsFit(group));
    const size_t place = is_exact ? exact++ : --other;
    order[place] = static_cast<uint32_t>(row);
    std::memcpy(weights + place * width * kGroup, group, width * kGroup);
    if (!is_exact) continue;
    for (size_t c = 0; c < width * kGroup; ++c) compensation[c / kGroup] += group[c];
  }
  for (size_t c = 0; c < width; ++c) compensation[c] *= kOffsetOfActivations;
  const auto count = static_cast<uint32_t>(exact);
  std::memcpy(panel, &count, sizeof count);
}

template <class Dot>
void PackWith(const int8_t* transposed, size_t k, size_t n, uint8_t* packed) {
  for (size_t first = 0; first < n; first += PanelWidth(), packed += PanelShape(k).size) {
    PackPanel<Dot>(transposed, k, n, first, packed);
  }
}

/// Writes the sums [R][kVectors][lanes] of a tile: y = activation(sums * scales + bias).
template <size_t R>
HWY_INLINE void Finish(const int32_t* HWY_RESTRICT sums, const int32_t* HWY_RESTRICT compensation,
                       const float* HWY_RESTRICT inverse_scales, const Int8Matrix& w, size_t column,
                       Activation activation, float* HWY_RESTRICT y) {
  const hn::ScalableTag<float> d;
  const Int32 d32;
  const size_t lanes = hn::Lanes(d);
  const bool simple = activation == Activation::kNone || activation == Activation::kRelu;
  // What relu cuts off; nothing is below minus infinity.
  const auto least = hn::Set(d, activation == Activation::kRelu ? 0.0F : -HUGE_VALF);
  for (size_t v = 0; v < kVectors && column < w.n; ++v, column += lanes, sums += lanes) {
    const size_t count = HWY_MIN(lanes, w.n - column);
    const auto load = [&](const float* from) HWY_ATTR {
      HWY_ALIGN float some[hn::MaxLanes(d)] = {};
      if (count == lanes) return hn::LoadU(d, from + column);
      for (size_t i = 0; i < count; ++i) some[i] = from[column + i];
      return hn::Load(d, some);
    };
    const auto scales = load(w.column_scales);
    const auto bias = w.bias != nullptr ? load(w.bias) : hn::Zero(d);
    const auto moved = hn::LoadU(d32, compensation + v * lanes);
    for (size_t r = 0; r < R; ++r) {
      const auto total = hn::Sub(hn::LoadU(d32, sums + r * kVectors * lanes), moved);
      const auto scale = hn::Mul(hn::Set(d, inverse_scales[r]), scales);
      auto out = MulThenAdd(d, hn::ConvertTo(d, total), scale, bias);
      out = simple ? hn::Max(out, least) : Activate(d, activation, out);
      float* const to = y + r * w.n + column;
      if (count == lanes) {
        hn::StoreU(out, d, to);
        continue;
      }
      HWY_ALIGN float some[hn::MaxLanes(d)];
      hn::Store(out, d, some);
      for (size_t i = 0; i < count; ++i) to[i] = some[i];
    }
  }
}

/// Four bytes in each 32-bit lane.
template <class D>
HWY_INLINE hn::Vec<D> Repeat(D d, const int8_t* four) {
  int32_t value;
  hwy::CopyBytes<sizeof value>(four, &value);
  return hn::BitCast(d, hn::Set(Int32(), value));
}

/// What the loops over a panel's groups need.
struct TileInput {
  const int8_t* q;  ///< the half of the first row
  size_t stride;    ///< to the next row
  const uint32_t* order;
  const int8_t* weights;
};

// The loops stand in functions of their own: with anything around them, g++ 12 keeps some of the
// sums in memory.

/// sums [R][kVectors][lanes] = the products of the first `count` groups, exact ones.
template <class Dot, size_t R>
HWY_NOINLINE void OffsetGroups(const TileInput& in, size_t count, int32_t* HWY_RESTRICT to) {
  const Int32 d32;
  const Int8 d8;
  const int8_t* HWY_RESTRICT weights = in.weights;
  const int8_t* HWY_RESTRICT const q = in.q;
  const uint32_t* HWY_RESTRICT const order = in.order;
  const size_t stride = in.stride;
  hn::Vec<Int32> sums[R][kVectors];
  Unroll<R>([&](auto r) AMTS_INLINE_LAMBDA { sums[r][0] = sums[r][1] = hn::Zero(d32); });
  for (size_t g = 0; g < count; ++g, weights += kVectors * hn::Lanes(d8)) {
    const auto w0 = hn::LoadU(d8, weights);
    const auto w1 = hn::LoadU(d8, weights + hn::Lanes(d8));
    const int8_t* const from = q + order[g];
    Unroll<R>([&](auto r) AMTS_INLINE_LAMBDA {
      const auto a = Repeat(Uint8(), from + r * stride);
      sums[r][0] = Dot::Offset(a, w0, sums[r][0]);
      sums[r][1] = Dot::Offset(a, w1, sums[r][1]);
    });
  }
  Unroll<R>([&](auto r) AMTS_INLINE_LAMBDA {
    hn::StoreU(sums[r][0], d32, to + 2 * r * hn::Lanes(d32));
    hn::StoreU(sums[r][1], d32, to + (2 * r + 1) * hn::Lanes(d32));
  });
}

/// sums += the products of groups [begin, end).
template <class Dot, size_t R>
HWY_NOINLINE void SignedGroups(const TileInput& in, size_t begin, size_t end,
                               int32_t* HWY_RESTRICT to) {
  const Int32 d32;
  const Int8 d8;
  const int8_t* HWY_RESTRICT weights = in.weights + begin * kVectors * hn::Lanes(d8);
  const int8_t* HWY_RESTRICT const q = in.q;
  const uint32_t* HWY_RESTRICT const order = in.order;
  const size_t stride = in.stride;
  hn::Vec<Int32> sums[R][kVectors];
  hn::Vec<Int32> odd[R][kVectors];  // used only where Highway splits the sum (NEON)
  Unroll<R>([&](auto r) AMTS_INLINE_LAMBDA {
    sums[r][0] = sums[r][1] = odd[r][0] = odd[r][1] = hn::Zero(d32);
  });
  for (size_t g = begin; g < end; ++g, weights += kVectors * hn::Lanes(d8)) {
    const auto w0 = hn::LoadU(d8, weights);
    const auto w1 = hn::LoadU(d8, weights + hn::Lanes(d8));
    const int8_t* const from = q + order[g];
    Unroll<R>([&](auto r) AMTS_INLINE_LAMBDA {
      const auto a = Repeat(d8, from + r * stride);
      sums[r][0] = Dot::Signed(a, w0, sums[r][0], odd[r][0]);
      sums[r][1] = Dot::Signed(a, w1, sums[r][1], odd[r][1]);
    });
  }
  Unroll<R>([&](auto r) AMTS_INLINE_LAMBDA {
    Unroll<kVectors>([&](auto v) AMTS_INLINE_LAMBDA {
      int32_t* const at = to + (2 * r + v) * hn::Lanes(d32);
      const auto total = hn::RearrangeToOddPlusEven(sums[r][v], odd[r][v]);
      hn::StoreU(hn::Add(hn::LoadU(d32, at), total), d32, at);
    });
  });
}

/// The product of R rows with the panel of columns from `column` on.
template <class Dot, size_t R>
HWY_INLINE void Int8Tile(const int8_t* HWY_RESTRICT q, const PanelShape& shape,
                         const uint8_t* HWY_RESTRICT panel, const float* inverse_scales,
                         const Int8Matrix& w, size_t column, Activation activation, float* y) {
  TileInput in{q, QuantizedRow(w.k), reinterpret_cast<const uint32_t*>(panel + shape.order),
               reinterpret_cast<const int8_t*>(panel + shape.weights)};
  HWY_ALIGN int32_t sums[R * kVectors * hn::MaxLanes(Int32())] = {};
  uint32_t exact;
  hwy::CopyBytes<sizeof exact>(panel, &exact);
  if constexpr (Dot::kOffset != Exact::kNever) {
    in.q = q + SignedHalf(w.k);
    OffsetGroups<Dot, R>(in, exact, sums);
    in.q = q;
  }
  if constexpr (Dot::kOffset != Exact::kAlways) {
    if (exact < shape.groups) SignedGroups<Dot, R>(in, exact, shape.groups, sums);
  }
  Finish<R>(sums, reinterpret_cast<const int32_t*>(panel + shape.compensation), inverse_scales, w,
            column, activation, y);
}

template <class Dot>
void ProductWith(const int8_t* HWY_RESTRICT quantized, const float* HWY_RESTRICT inverse_scales,
                 size_t rows, const Int8Matrix& w, size_t begin, size_t end, Activation activation,
                 float* HWY_RESTRICT y) {
  // Rows are taken in blocks whose activations stay in the second-level cache while the weights
  // stream by.
  constexpr size_t kBlockBytes = 192 << 10;
  const size_t stride = QuantizedRow(w.k);
  const size_t block = HWY_MAX(kTileRows, kBlockBytes / stride / kTileRows * kTileRows);
  const PanelShape shape(w.k);
  for (size_t first = 0; first < rows; first += block) {
    const size_t last = HWY_MIN(rows, first + block);
    const uint8_t* panel = w.packed + begin / PanelWidth() * shape.size;
    for (size_t column = begin; column < end; column += PanelWidth(), panel += shape.size) {
      const auto tile = [&]<size_t R>(size_t r) HWY_ATTR {
        Int8Tile<Dot, R>(quantized + r * stride, shape, panel, inverse_scales + r, w, column,
                         activation, y + r * w.n);
      };
      size_t r = first;
      for (; r + kTileRows <= last; r += kTileRows) tile.template operator()<kTileRows>(r);
      for (; r + 2 <= last; r += 2) tile.template operator()<2>(r);
      for (; r < last; ++r) tile.template operator()<1>(r);
    }
  }
}

/// Exact dot products of R pairs of a quantised row and a row of a matrix.
template <class Dot, size_t R>
HWY_INLINE void DotPairs(const int8_t* const* q, const int8_t* const* rows, size_t k,
                         int32_t* out) {
  const Int32 d32;
  const Int8 d8;
  const size_t lanes = hn::Lanes(d8);
  const size_t half = SignedHalf(k);
  hn::Vec<Int32> sums[R];
  hn::Vec<Int32> rest[R];  // Offset: what moving the activations adds; Signed: odd
  Unroll<R>([&](auto r) AMTS_INLINE_LAMBDA { sums[r] = rest[r] = hn::Zero(d32); });
  const size_t whole = k / lanes * lanes;
  for (size_t i = 0; i < whole; i += lanes) {
    Unroll<R>([&](auto r) AMTS_INLINE_LAMBDA {
      const auto w = hn::LoadU(d8, rows[r] + i);
      if constexpr (Dot::kOffset == Exact::kAlways) {
        const auto a = hn::BitCast(Uint8(), hn::LoadU(d8, q[r] + half + i));
        sums[r] = Dot::Offset(a, w, sums[r]);
        rest[r] = Dot::Offset(hn::Set(Uint8(), kOffsetOfActivations), w, rest[r]);
      } else {
        sums[r] = Dot::Signed(hn::LoadU(d8, q[r] + i), w, sums[r], rest[r]);
      }
    });
  }
  Unroll<R>([&](auto r) AMTS_INLINE_LAMBDA {
    const auto total =
        Dot::kOffset == Exact::kAlways ? hn::Sub(sums[r], rest[r]) : hn::Add(sums[r], rest[r]);
    out[r] = hn::GetLane(hn::SumOfLanes(d32, total));
    for (size_t i = whole; i < k; ++i) out[r] += q[r][i] * rows[r][i];
  });
}

template <class Dot>
void DotsWith(const int8_t* HWY_RESTRICT quantized, const float* HWY_RESTRICT inverse_scales,
              const Int8Rows& matrix, const Meeting* HWY_RESTRICT meetings, size_t count,
              float* HWY_RESTRICT out) {
  constexpr size_t kTogether = 4;
  constexpr size_t kAhead = 8;
  const size_t stride = QuantizedRow(matrix.k);
  const auto together = [&]<size_t R>(const Meeting* m) HWY_ATTR {
    const int8_t* q[R];
    const int8_t* rows[R];
    int32_t sums[R];
    for (size_t r = 0; r < R; ++r) {
      q[r] = quantized + m[r].input * stride;
      rows[r] = matrix.rows + m[r].row * matrix.k;
      // Rows lie anywhere: no hardware foresees the next ones.
      const Meeting* const ahead = m + kAhead + r;
      if (ahead >= meetings + count || ahead->row == (ahead - 1)->row) continue;
      const int8_t* const next = matrix.rows + ahead->row * matrix.k;
      for (size_t byte = 0; byte < matrix.k; byte += kLine) hwy::Prefetch(next + byte);
    }
    DotPairs<Dot, R>(q, rows, matrix.k, sums);
    for (size_t r = 0; r < R; ++r) {
      const float scale = inverse_scales[m[r].input] * matrix.scales[m[r].row];
      const float bias = matrix.bias != nullptr ? matrix.bias[m[r].row] : 0.0F;
      out[m[r].output] = static_cast<float>(sums[r]) * scale + bias;
    }
  };
  size_t i = 0;
  for (; i + kTogether <= count; i += kTogether) {
    together.template operator()<kTogether>(meetings + i);
  }
  for (; i < count; ++i) together.template operator()<1>(meetings + i);
}

}  // namespace HWY_NAMESPACE
}  // namespace amts::nmt::kernels
HWY_AFTER_NAMESPACE();

#endif  // once for each instruction set
