// Attention of a sentence, forward and backward, head by head in fp32. See kernels.h.
//
// A head's queries, keys and values are copied into panels whose rows are padded to whole vectors,
// then everything is small products over these panels.
#include <algorithm>
#include <cmath>
#include <cstring>

#include "train/kernels.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "train/kernels_attention.cpp"
#include <hwy/foreach_target.h>  // must stand before highway.h
#include <hwy/highway.h>

#include "train/kernels_vector-inl.h"

#ifndef AMTS_TRAIN_PADDED
#define AMTS_TRAIN_PADDED
namespace amts::train::kernels {
constexpr size_t kPadding = 16;  // floats of the widest vector
inline size_t padded(size_t count) { return (count + kPadding - 1) / kPadding * kPadding; }
}  // namespace amts::train::kernels
#endif

HWY_BEFORE_NAMESPACE();
namespace amts::train::kernels {
namespace HWY_NAMESPACE {

/// Elements of a, [m, k], at a[i * row + p * column].
struct Left {
  const float* at;
  size_t row, column;
};

/// Rows of a matrix whose lengths are whole vectors.
template <typename T>
struct Panel {
  T* at;
  size_t stride;
};

/// kRows x kVectors vectors of c = a b.
template <size_t kRows, size_t kVectors>
HWY_INLINE void Tile(const Left& a, const Panel<const float>& b, size_t k, const Panel<float>& c) {
  const Float d;
  const size_t lanes = hn::Lanes(d);
  hn::Vec<Float> sums[kRows][kVectors];
  shared::Unroll<kRows>([&](auto i) AMTS_INLINE_LAMBDA HWY_ATTR {
    shared::Unroll<kVectors>([&](auto v) AMTS_INLINE_LAMBDA HWY_ATTR { sums[i][v] = hn::Zero(d); });
  });
  const float* from = a.at;
  const float* row = b.at;
  for (size_t p = 0; p < k; ++p, from += a.column, row += b.stride) {
    hn::Vec<Float> loaded[kVectors];
    shared::Unroll<kVectors>(
        [&](auto v) AMTS_INLINE_LAMBDA HWY_ATTR { loaded[v] = hn::LoadU(d, row + v * lanes); });
    shared::Unroll<kRows>([&](auto i) AMTS_INLINE_LAMBDA HWY_ATTR {
      const auto x = hn::Set(d, from[i * a.row]);
      shared::Unroll<kVectors>([&](auto v) AMTS_INLINE_LAMBDA HWY_ATTR {
        sums[i][v] = hn::MulAdd(x, loaded[v], sums[i][v]);
      });
    });
  }
  shared::Unroll<kRows>([&](auto i) AMTS_INLINE_LAMBDA HWY_ATTR {
    shared::Unroll<kVectors>([&](auto v) AMTS_INLINE_LAMBDA HWY_ATTR {
      hn::StoreU(sums[i][v], d, c.at + i * c.stride + v * lanes);
    });
  });
}

template <size_t kRows>
HWY_INLINE void TileRows(const Left& a, const Panel<const float>& b, size_t n, size_t k,
                         const Panel<float>& c) {
  const size_t lanes = hn::Lanes(Float());
  size_t j = 0;
  for (; j + 2 * lanes <= n; j += 2 * lanes) {
    Tile<kRows, 2>(a, {b.at + j, b.stride}, k, {c.at + j, c.stride});
  }
  if (j < n) Tile<kRows, 1>(a, {b.at + j, b.stride}, k, {c.at + j, c.stride});
}

/// c [m, n] = a [m, k] b [k, n]; n in whole vectors.
HWY_NOINLINE void Multiply(Left a, const Panel<const float>& b, size_t m, size_t n, size_t k,
                           Panel<float> c) {
  // Sums that fit into the registers beside what is loaded.
  constexpr size_t kRows = HWY_TARGET <= HWY_AVX3 ? 8 : 4;
  size_t i = 0;
  const auto go_on = [&](size_t rows) {
    i += rows;
    a.at += rows * a.row;
    c.at += rows * c.stride;
  };
  while (i + kRows <= m) TileRows<kRows>(a, b, n, k, c), go_on(kRows);
  if (i + 4 <= m) TileRows<4>(a, b, n, k, c), go_on(4);
  if (i + 2 <= m) TileRows<2>(a, b, n, k, c), go_on(2);
  if (i < m) TileRows<1>(a, b, n, k, c);
}

/// Copies columns of a head into rows of `width` floats, zeros behind them.
template <typename T>
HWY_INLINE void Gather(const T* x, size_t rows, size_t dim, size_t columns, size_t width,
                       float* panel) {
  for (size_t r = 0; r < rows; ++r) {
    float* const to = panel + r * width;
    ForEach(columns,
            [&](auto d, size_t i) HWY_ATTR { hn::StoreU(Read(d, x + r * dim + i), d, to + i); });
    std::fill(to + columns, to + width, 0.0F);
  }
}

/// The transpose of a panel [rows, columns] into rows of `width` floats, zeros behind them.
HWY_INLINE void Transpose(const float* panel, size_t rows, size_t columns, size_t stride,
                          size_t width, float* out) {
  for (size_t c = 0; c < columns; ++c) {
    for (size_t r = 0; r < rows; ++r) out[c * width + r] = panel[r * stride + c];
    std::fill(out + c * width + rows, out + (c + 1) * width, 0.0F);
  }
}

template <typename T>
HWY_INLINE void Scatter(const float* panel, size_t rows, size_t dim, size_t columns, size_t width,
                        float factor, T* x) {
  for (size_t r = 0; r < rows; ++r) {
    ForEach(columns, [&](auto d, size_t i) HWY_ATTR {
      Write(d, hn::Mul(hn::LoadU(d, panel + r * width + i), hn::Set(d, factor)), x + r * dim + i);
    });
  }
}

/// Softmax of the first `count` values; zeros behind them.
HWY_INLINE void Softmax(float* x, size_t count, size_t width, float factor) {
  const float largest = shared::Largest(x, count);
  const Float whole_tag;
  auto sums = hn::Zero(whole_tag);
  float rest = 0;
  ForEach(count, [&](auto d, size_t i) HWY_ATTR {
    const auto shifted =
        hn::Mul(hn::Sub(hn::LoadU(d, x + i), hn::Set(d, largest)), hn::Set(d, factor));
    const auto e = hn::Exp(d, hn::Max(shifted, hn::Set(d, -100.0F)));
    hn::StoreU(e, d, x + i);
    if constexpr (std::is_same_v<decltype(d), Float>) {
      sums = hn::Add(sums, e);
    } else {
      rest += hn::GetLane(e);
    }
  });
  const float inverse = 1.0F / (hn::GetLane(hn::SumOfLanes(whole_tag, sums)) + rest);
  ForEach(count, [&](auto d, size_t i) HWY_ATTR {
    hn::StoreU(hn::Mul(hn::LoadU(d, x + i), hn::Set(d, inverse)), d, x + i);
  });
  std::fill(x + count, x + width, 0.0F);
}

/// Places of a head's panels in the scratch memory.
struct Panels {
  Panels(const Attention& a, float* scratch)
      : columns(a.dim / a.heads),
        width(padded(columns)),
        keys(padded(a.keys)),
        query(scratch),
        key(query + a.queries * width),
        value(key + a.keys * width),
        out(value + a.keys * width),
        transposed(out + a.queries * width),
        scores(transposed + columns * keys) {}

  size_t columns, width, keys;
  float *query, *key, *value, *out, *transposed, *scores;
};

template <typename T>
void Attend(const Attention& a, const T* query, const T* key, const T* value, float* scratch,
            float* weights, T* out) {
  const Panels p(a, scratch);
  const float factor = 1.0F / std::sqrt(static_cast<float>(p.columns));
  for (size_t h = 0; h < a.heads; ++h, weights += a.queries * p.keys) {
    const size_t at = h * p.columns;
    Gather(query + at, a.queries, a.dim, p.columns, p.width, p.query);
    Gather(key + at, a.keys, a.dim, p.columns, p.width, p.key);
    Gather(value + at, a.keys, a.dim, p.columns, p.width, p.value);
    Transpose(p.key, a.keys, p.columns, p.width, p.keys, p.transposed);
    Multiply({p.query, p.width, 1}, {p.transposed, p.keys}, a.queries, p.keys, p.columns,
             {weights, p.keys});
    for (size_t i = 0; i < a.queries; ++i) {
      Softmax(weights + i * p.keys, a.causal ? i + 1 : a.keys, p.keys, factor);
    }
    Multiply({weights, p.keys, 1}, {p.value, p.width}, a.queries, p.width, a.keys,
             {p.out, p.width});
    Scatter(p.out, a.queries, a.dim, p.columns, p.width, 1.0F, out + at);
  }
}

/// scores = weights (scores - sum(weights scores)) by rows: softmax backward.
HWY_INLINE void SoftmaxBackward(const float* weights, size_t count, float* scores) {
  const float sum = shared::Dot(weights, scores, count);
  ForEach(count, [&](auto d, size_t i) HWY_ATTR {
    const auto centred = hn::Sub(hn::LoadU(d, scores + i), hn::Set(d, sum));
    hn::StoreU(hn::Mul(centred, hn::LoadU(d, weights + i)), d, scores + i);
  });
}

template <typename T>
void AttendBackward(const Attention& a, const AttentionBackward<T>& in, float* scratch) {
  const Panels p(a, scratch);
  const float factor = 1.0F / std::sqrt(static_cast<float>(p.columns));
  const float* weights = in.weights;
  for (size_t h = 0; h < a.heads; ++h, weights += a.queries * p.keys) {
    const size_t at = h * p.columns;
    Gather(in.gradient + at, a.queries, a.dim, p.columns, p.width, p.out);
    // dV = P^T dO
    Multiply({weights, 1, p.keys}, {p.out, p.width}, a.keys, p.width, a.queries,
             {p.value, p.width});
    Scatter(p.value, a.keys, a.dim, p.columns, p.width, 1.0F, in.value_gradient + at);
    // dS = softmax'(dO V^T)
    Gather(in.value + at, a.keys, a.dim, p.columns, p.width, p.value);
    Transpose(p.value, a.keys, p.columns, p.width, p.keys, p.transposed);
    Multiply({p.out, p.width, 1}, {p.transposed, p.keys}, a.queries, p.keys, p.columns,
             {p.scores, p.keys});
    for (size_t i = 0; i < a.queries; ++i) {
      SoftmaxBackward(weights + i * p.keys, p.keys, p.scores + i * p.keys);
    }
    // dQ = dS K, dK = dS^T Q, both times the factor of the scores
    Gather(in.key + at, a.keys, a.dim, p.columns, p.width, p.key);
    Multiply({p.scores, p.keys, 1}, {p.key, p.width}, a.queries, p.width, a.keys, {p.out, p.width});
    Scatter(p.out, a.queries, a.dim, p.columns, p.width, factor, in.query_gradient + at);
    Gather(in.query + at, a.queries, a.dim, p.columns, p.width, p.query);
    Multiply({p.scores, 1, p.keys}, {p.query, p.width}, a.keys, p.width, a.queries,
             {p.key, p.width});
    Scatter(p.key, a.keys, a.dim, p.columns, p.width, factor, in.key_gradient + at);
  }
}

void AttendFloat(const Attention& a, const float* query, const float* key, const float* value,
                 float* scratch, float* weights, float* out) {
  Attend(a, query, key, value, scratch, weights, out);
}
void AttendBFloat16(const Attention& a, const BFloat16* query, const BFloat16* key,
                    const BFloat16* value, float* scratch, float* weights, BFloat16* out) {
  Attend(a, query, key, value, scratch, weights, out);
}
void AttendBackwardFloat(const Attention& a, const AttentionBackward<float>& in, float* scratch) {
  AttendBackward(a, in, scratch);
}
void AttendBackwardBFloat16(const Attention& a, const AttentionBackward<BFloat16>& in,
                            float* scratch) {
  AttendBackward(a, in, scratch);
}

}  // namespace HWY_NAMESPACE
}  // namespace amts::train::kernels
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace amts::train::kernels {

HWY_EXPORT(AttendFloat);
HWY_EXPORT(AttendBFloat16);
HWY_EXPORT(AttendBackwardFloat);
HWY_EXPORT(AttendBackwardBFloat16);

size_t attention_scratch(const Attention& a) {
  const size_t columns = a.dim / a.heads;
  return 2 * (a.queries + a.keys) * padded(columns) + (columns + a.queries) * padded(a.keys);
}

size_t attention_weights(const Attention& a) { return a.heads * a.queries * padded(a.keys); }

template <>
void attend(const Attention& a, const float* query, const float* key, const float* value,
            float* scratch, float* weights, float* out) {
  HWY_DYNAMIC_DISPATCH(AttendFloat)(a, query, key, value, scratch, weights, out);
}
template <>
void attend(const Attention& a, const BFloat16* query, const BFloat16* key, const BFloat16* value,
            float* scratch, float* weights, BFloat16* out) {
  HWY_DYNAMIC_DISPATCH(AttendBFloat16)(a, query, key, value, scratch, weights, out);
}
template <>
void attend_backward(const Attention& a, const AttentionBackward<float>& in, float* scratch) {
  HWY_DYNAMIC_DISPATCH(AttendBackwardFloat)(a, in, scratch);
}
template <>
void attend_backward(const Attention& a, const AttentionBackward<BFloat16>& in, float* scratch) {
  HWY_DYNAMIC_DISPATCH(AttendBackwardBFloat16)(a, in, scratch);
}

}  // namespace amts::train::kernels
#endif  // HWY_ONCE
