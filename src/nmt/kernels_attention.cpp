// Attention. See kernels.h; compiled once for each instruction set.
#include "nmt/kernels.h"

#include <algorithm>
#include <cmath>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "nmt/kernels_attention.cpp"
#include <hwy/foreach_target.h>  // must stand before highway.h
#include <hwy/highway.h>

#include "nmt/kernels_math-inl.h"

HWY_BEFORE_NAMESPACE();
namespace amts::nmt::kernels {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

constexpr size_t kQueries = 4;  // computed together: they share what is read

/// Positions rounded up to whole vectors.
HWY_INLINE size_t Padded(size_t count) {
  const size_t lanes = hn::Lanes(Float());
  return (count + lanes - 1) / lanes * lanes;
}

size_t AttentionScratch(size_t count) { return kQueries * Padded(count); }

// A memory holds, head by head, the keys transposed, [size of a head, Padded(count)], and the
// values, [count, size of a head].
size_t MemorySize(size_t count, size_t dim) { return dim * (Padded(count) + count); }

void PackMemory(const float* HWY_RESTRICT keys, const float* HWY_RESTRICT values, size_t count,
                size_t dim, size_t heads, float* HWY_RESTRICT memory) {
  const size_t size = dim / heads;
  const size_t padded = Padded(count);
  for (size_t h = 0; h < heads; ++h, keys += size, values += size) {
    for (size_t i = 0; i < size; ++i, memory += padded) {
      for (size_t j = 0; j < count; ++j) memory[j] = keys[j * dim + i];
      std::fill(memory + count, memory + padded, 0.0F);
    }
    for (size_t j = 0; j < count; ++j, memory += size) {
      std::copy_n(values + j * dim, size, memory);
    }
  }
}

/// R rows y (`y_stride` apart), V vectors wide, = scale * the products of R rows x (`x_stride`
/// apart) of `depth` numbers with w [depth, w_stride].
template <size_t R, size_t V, class D>
HWY_INLINE void Block(D d, const float* HWY_RESTRICT x, size_t x_stride,
                      const float* HWY_RESTRICT w, size_t w_stride, size_t depth,
                      const float* HWY_RESTRICT scales, float* HWY_RESTRICT y, size_t y_stride) {
  hn::Vec<D> sums[R][V];
  Unroll<R>([&](auto r) AMTS_INLINE_LAMBDA {
    Unroll<V>([&](auto v) AMTS_INLINE_LAMBDA { sums[r][v] = hn::Zero(d); });
  });
  for (size_t i = 0; i < depth; ++i, w += w_stride) {
    Unroll<V>([&](auto v) AMTS_INLINE_LAMBDA {
      const auto column = hn::LoadU(d, w + v * hn::Lanes(d));
      Unroll<R>([&](auto r) AMTS_INLINE_LAMBDA {
        sums[r][v] = MulThenAdd(d, hn::Set(d, x[r * x_stride + i]), column, sums[r][v]);
      });
    });
  }
  Unroll<R>([&](auto r) AMTS_INLINE_LAMBDA {
    Unroll<V>([&](auto v) AMTS_INLINE_LAMBDA {
      hn::StoreU(hn::Mul(sums[r][v], hn::Set(d, scales[r])), d,
                 y + r * y_stride + v * hn::Lanes(d));
    });
  });
}

/// The same for any number of columns.
template <size_t R>
HWY_INLINE void Columns(const float* x, size_t x_stride, const float* w, size_t w_stride,
                        size_t depth, const float* scales, float* y, size_t y_stride,
                        size_t columns) {
  const Float d;
  const size_t lanes = hn::Lanes(d);
  size_t c = 0;
  for (; c + 2 * lanes <= columns; c += 2 * lanes) {
    Block<R, 2>(d, x, x_stride, w + c, w_stride, depth, scales, y + c, y_stride);
  }
  for (; c + lanes <= columns; c += lanes) {
    Block<R, 1>(d, x, x_stride, w + c, w_stride, depth, scales, y + c, y_stride);
  }
  for (; c < columns; ++c) {
    Block<R, 1>(One(), x, x_stride, w + c, w_stride, depth, scales, y + c, y_stride);
  }
}

/// x = exp(x - the largest of x), zero from `count` on; returns 1 / the sum. x: [Padded(count)].
HWY_INLINE float Softmax(float* HWY_RESTRICT x, size_t count) {
  const size_t padded = Padded(count);
  ExpMinusInline(x, Largest(x, count), padded);
  std::fill(x + count, x + padded, 0.0F);
  return 1.0F / Sum(x, padded);
}

HWY_INLINE void CopyWeights(const float* HWY_RESTRICT from, float inverse, size_t count,
                            float* HWY_RESTRICT weights) {
  for (size_t j = 0; j < count; ++j) weights[j] = from[j] * inverse;
}

template <size_t R>
HWY_INLINE void AttendTile(const float* queries, const float* memory, size_t count, size_t dim,
                           size_t heads, float* scratch, float* out, float* weights) {
  const size_t size = dim / heads;
  const size_t padded = Padded(count);
  float scales[R];
  for (size_t h = 0; h < heads; ++h, queries += size, out += size) {
    std::fill_n(scales, R, 1.0F / std::sqrt(static_cast<float>(size)));
    Columns<R>(queries, dim, memory, padded, size, scales, scratch, padded, padded);
    memory += size * padded;
    for (size_t r = 0; r < R; ++r) {
      scales[r] = Softmax(scratch + r * padded, count);
      if (h == 0 && weights != nullptr) {
        CopyWeights(scratch + r * padded, scales[r], count, weights + r * count);
      }
    }
    Columns<R>(scratch, padded, memory, size, count, scales, out, dim, size);
    memory += count * size;
  }
}

void AttendMemory(const float* queries, size_t rows, const float* memory, size_t count, size_t dim,
                  size_t heads, float* scratch, float* out, float* weights) {
  const auto tile = [&]<size_t R>(size_t r) HWY_ATTR {
    AttendTile<R>(queries + r * dim, memory, count, dim, heads, scratch, out + r * dim,
                  weights != nullptr ? weights + r * count : nullptr);
  };
  size_t r = 0;
  for (; r + kQueries <= rows; r += kQueries) tile.template operator()<kQueries>(r);
  for (; r < rows; ++r) tile.template operator()<1>(r);
}

void Attend(const float* HWY_RESTRICT query, const Attended& attended, size_t dim, size_t heads,
            float* HWY_RESTRICT scratch, float* HWY_RESTRICT out) {
  const size_t count = attended.count;
  const size_t size = dim / heads;
  const float scale = 1.0F / std::sqrt(static_cast<float>(size));
  for (size_t h = 0; h < heads; ++h) {
    const size_t offset = h * size;
    for (size_t j = 0; j < count; ++j) {
      scratch[j] =
          Dot(query + offset, attended.keys + attended.slots[j] * dim + offset, size) * scale;
    }
    const float inverse = Softmax(scratch, count);
    const auto weighted = [&]<size_t V>(auto d, size_t i) HWY_ATTR {
      using Vec = hn::Vec<decltype(d)>;
      Vec sums[V];
      Unroll<V>([&](auto v) AMTS_INLINE_LAMBDA { sums[v] = hn::Zero(d); });
      for (size_t j = 0; j < count; ++j) {
        const float* const value = attended.values + attended.slots[j] * dim + offset + i;
        Unroll<V>([&](auto v) AMTS_INLINE_LAMBDA {
          sums[v] = MulThenAdd(d, hn::Set(d, scratch[j]), hn::LoadU(d, value + v * hn::Lanes(d)),
                               sums[v]);
        });
      }
      Unroll<V>([&](auto v) AMTS_INLINE_LAMBDA {
        hn::StoreU(hn::Mul(sums[v], hn::Set(d, inverse)), d, out + offset + i + v * hn::Lanes(d));
      });
    };
    const size_t lanes = hn::Lanes(Float());
    size_t i = 0;
    for (; i + 4 * lanes <= size; i += 4 * lanes) weighted.template operator()<4>(Float(), i);
    for (; i + lanes <= size; i += lanes) weighted.template operator()<1>(Float(), i);
    for (; i < size; ++i) weighted.template operator()<1>(One(), i);
  }
}

}  // namespace HWY_NAMESPACE
}  // namespace amts::nmt::kernels
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace amts::nmt::kernels {

HWY_EXPORT(AttentionScratch);
HWY_EXPORT(MemorySize);
HWY_EXPORT(PackMemory);
HWY_EXPORT(AttendMemory);
HWY_EXPORT(Attend);

size_t attention_scratch(size_t count) { return HWY_DYNAMIC_DISPATCH(AttentionScratch)(count); }

size_t memory_size(size_t count, size_t dim) {
  return HWY_DYNAMIC_DISPATCH(MemorySize)(count, dim);
}

void pack_memory(const float* keys, const float* values, size_t count, size_t dim, size_t heads,
                 float* memory) {
  HWY_DYNAMIC_DISPATCH(PackMemory)(keys, values, count, dim, heads, memory);
}

void attend(const float* queries, size_t rows, const float* memory, size_t count, size_t dim,
            size_t heads, float* scratch, float* out, float* weights) {
  HWY_DYNAMIC_DISPATCH(AttendMemory)
  (queries, rows, memory, count, dim, heads, scratch, out, weights);
}

void attend(const float* query, const Attended& attended, size_t dim, size_t heads, float* scratch,
            float* out) {
  HWY_DYNAMIC_DISPATCH(Attend)(query, attended, dim, heads, scratch, out);
}

}  // namespace amts::nmt::kernels
#endif  // HWY_ONCE
