// Conversions, activations, embeddings, the recurrence. See kernels.h.
#include <algorithm>
#include <cmath>

#include "train/kernels.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "train/kernels_rows.cpp"
#include <hwy/foreach_target.h>  // must stand before highway.h
#include <hwy/highway.h>

#include "train/kernels_vector-inl.h"

HWY_BEFORE_NAMESPACE();
namespace amts::train::kernels {
namespace HWY_NAMESPACE {

using nmt::Activation;

template <typename From, typename To>
void ConvertTo(const From* x, size_t count, To* y) {
  ForEach(count, [&](auto d, size_t i) HWY_ATTR { Write(d, Read(d, x + i), y + i); });
}
void ConvertFloat(const float* x, size_t count, float* y) { ConvertTo(x, count, y); }
void ConvertBFloat16(const float* x, size_t count, BFloat16* y) { ConvertTo(x, count, y); }
void WidenBFloat16(const BFloat16* x, size_t count, float* y) { ConvertTo(x, count, y); }

template <typename T>
void AddColumns(const T* x, size_t rows, size_t dim, float* sums) {
  // So many rows at a time that the sums are loaded and stored seldom.
  size_t r = 0;
  for (; r + 4 <= rows; r += 4) {
    const T* const at = x + r * dim;
    ForEach(dim, [&](auto d, size_t i) HWY_ATTR {
      const auto low = hn::Add(Read(d, at + i), Read(d, at + dim + i));
      const auto high = hn::Add(Read(d, at + 2 * dim + i), Read(d, at + 3 * dim + i));
      hn::StoreU(hn::Add(hn::LoadU(d, sums + i), hn::Add(low, high)), d, sums + i);
    });
  }
  for (; r < rows; ++r) {
    ForEach(dim, [&](auto d, size_t i) HWY_ATTR {
      hn::StoreU(hn::Add(hn::LoadU(d, sums + i), Read(d, x + r * dim + i)), d, sums + i);
    });
  }
}
void AddColumnsFloat(const float* x, size_t rows, size_t dim, float* sums) {
  AddColumns(x, rows, dim, sums);
}
void AddColumnsBFloat16(const BFloat16* x, size_t rows, size_t dim, float* sums) {
  AddColumns(x, rows, dim, sums);
}

template <typename T>
void Activate(Activation activation, const T* x, size_t count, T* y) {
  ForEach(count, [&](auto d, size_t i) HWY_ATTR {
    Write(d, shared::Activate(d, activation, Read(d, x + i)), y + i);
  });
}
void ActivateFloat(Activation activation, const float* x, size_t count, float* y) {
  Activate(activation, x, count, y);
}
void ActivateBFloat16(Activation activation, const BFloat16* x, size_t count, BFloat16* y) {
  Activate(activation, x, count, y);
}

/// Of x sigmoid(slope x): s (1 + slope x (1 - s)).
template <class D>
HWY_INLINE hn::Vec<D> SigmoidSlope(D d, hn::Vec<D> x, float slope) {
  const auto scaled = hn::Mul(x, hn::Set(d, slope));
  const auto s = shared::Sigmoid(d, scaled);
  const auto one = hn::Set(d, 1.0F);
  return hn::Mul(s, hn::MulAdd(scaled, hn::Sub(one, s), one));
}

template <typename T>
void ActivateBackward(Activation activation, const T* x, size_t count, T* gradient) {
  constexpr float kGeluSlope = 1.702F;  // Marian: gelu(x) = x sigmoid(1.702 x)
  if (activation == Activation::kNone) return;
  if (activation == Activation::kRelu) {
    ForEach(count, [&](auto d, size_t i) HWY_ATTR {
      const auto positive = hn::Gt(Read(d, x + i), hn::Zero(d));
      Write(d, hn::IfThenElseZero(positive, Read(d, gradient + i)), gradient + i);
    });
    return;
  }
  const float slope = activation == Activation::kGelu ? kGeluSlope : 1.0F;
  ForEach(count, [&](auto d, size_t i) HWY_ATTR {
    Write(d, hn::Mul(SigmoidSlope(d, Read(d, x + i), slope), Read(d, gradient + i)), gradient + i);
  });
}
void ActivateBackwardFloat(Activation activation, const float* x, size_t count, float* gradient) {
  ActivateBackward(activation, x, count, gradient);
}
void ActivateBackwardBFloat16(Activation activation, const BFloat16* x, size_t count,
                              BFloat16* gradient) {
  ActivateBackward(activation, x, count, gradient);
}

void Embed(const Embedding& e, const float* table, const uint32_t* words, const uint32_t* places,
           size_t rows, float* y) {
  const float factor = std::sqrt(static_cast<float>(e.dim));
  Mask mask(e.dropout);
  for (size_t r = 0; r < rows; ++r, y += e.dim) {
    const float* const position = e.positions + places[r] * e.dim;
    const bool none = words[r] == ~uint32_t{0};
    const float* const word = none ? position : table + words[r] * e.dim;
    const float scale = none ? 0.0F : factor;
    mask.start(r);
    ForEach(e.dim, [&](auto d, size_t i) HWY_ATTR {
      auto x = hn::MulAdd(hn::LoadU(d, word + i), hn::Set(d, scale), hn::LoadU(d, position + i));
      if (e.dropout.rate > 0) x = hn::Mul(x, mask(d, i));
      hn::StoreU(x, d, y + i);
    });
  }
}

void EmbedBackward(const Embedding& e, const float* gradient, const uint32_t* words, size_t rows,
                   float* table_gradient) {
  const float factor = std::sqrt(static_cast<float>(e.dim));
  Mask mask(e.dropout);
  for (size_t r = 0; r < rows; ++r) {
    if (words[r] == ~uint32_t{0}) continue;
    float* const to = table_gradient + words[r] * e.dim;
    mask.start(r);
    ForEach(e.dim, [&](auto d, size_t i) HWY_ATTR {
      auto g = hn::Mul(hn::LoadU(d, gradient + r * e.dim + i), hn::Set(d, factor));
      if (e.dropout.rate > 0) g = hn::Mul(g, mask(d, i));
      hn::StoreU(hn::Add(hn::LoadU(d, to + i), g), d, to + i);
    });
  }
}

void Recur(const float* x, float* forget, size_t count, size_t dim, float* cells, float* out) {
  for (size_t t = 0; t < count; ++t) {
    const size_t at = t * dim;
    ForEach(dim, [&](auto d, size_t i) HWY_ATTR {
      const auto f = shared::Sigmoid(d, hn::LoadU(d, forget + at + i));
      const auto previous = t == 0 ? hn::Zero(d) : hn::LoadU(d, cells + at - dim + i);
      const auto input = hn::LoadU(d, x + at + i);
      // f c + (1 - f) x = x + f (c - x)
      const auto cell = hn::MulAdd(f, hn::Sub(previous, input), input);
      hn::StoreU(f, d, forget + at + i);
      hn::StoreU(cell, d, cells + at + i);
      hn::StoreU(hn::Max(cell, hn::Zero(d)), d, out + at + i);
    });
  }
}

template <typename T>
void RecurBackward(const float* x, const float* gates, const float* cells, const T* gradient,
                   size_t count, size_t dim, float* flow, T* x_gradient, T* forget_gradient) {
  // flow: the gradient of the cell that comes from the next token.
  std::fill_n(flow, dim, 0.0F);
  for (size_t t = count; t-- > 0;) {
    const size_t at = t * dim;
    ForEach(dim, [&](auto d, size_t i) HWY_ATTR {
      const auto cell = hn::LoadU(d, cells + at + i);
      const auto previous = t == 0 ? hn::Zero(d) : hn::LoadU(d, cells + at - dim + i);
      const auto f = hn::LoadU(d, gates + at + i);
      const auto own = hn::IfThenElseZero(hn::Gt(cell, hn::Zero(d)), Read(d, gradient + at + i));
      const auto g = hn::Add(own, hn::LoadU(d, flow + i));
      const auto kept = hn::Mul(g, f);
      const auto rest = hn::Sub(g, kept);  // g (1 - f)
      hn::StoreU(kept, d, flow + i);
      Write(d, rest, x_gradient + at + i);
      const auto step = hn::Sub(previous, hn::LoadU(d, x + at + i));
      Write(d, hn::Mul(hn::Mul(rest, f), step), forget_gradient + at + i);
    });
  }
}
void RecurBackwardFloat(const float* x, const float* gates, const float* cells,
                        const float* gradient, size_t count, size_t dim, float* flow,
                        float* x_gradient, float* forget_gradient) {
  RecurBackward(x, gates, cells, gradient, count, dim, flow, x_gradient, forget_gradient);
}
void RecurBackwardBFloat16(const float* x, const float* gates, const float* cells,
                           const BFloat16* gradient, size_t count, size_t dim, float* flow,
                           BFloat16* x_gradient, BFloat16* forget_gradient) {
  RecurBackward(x, gates, cells, gradient, count, dim, flow, x_gradient, forget_gradient);
}

}  // namespace HWY_NAMESPACE
}  // namespace amts::train::kernels
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace amts::train::kernels {

HWY_EXPORT(ConvertFloat);
HWY_EXPORT(ConvertBFloat16);
HWY_EXPORT(WidenBFloat16);
HWY_EXPORT(AddColumnsFloat);
HWY_EXPORT(AddColumnsBFloat16);
HWY_EXPORT(ActivateFloat);
HWY_EXPORT(ActivateBFloat16);
HWY_EXPORT(ActivateBackwardFloat);
HWY_EXPORT(ActivateBackwardBFloat16);
HWY_EXPORT(Embed);
HWY_EXPORT(EmbedBackward);
HWY_EXPORT(Recur);
HWY_EXPORT(RecurBackwardFloat);
HWY_EXPORT(RecurBackwardBFloat16);

using nmt::Activation;

template <>
void convert(const float* x, size_t count, float* y) {
  HWY_DYNAMIC_DISPATCH(ConvertFloat)(x, count, y);
}
template <>
void convert(const float* x, size_t count, BFloat16* y) {
  HWY_DYNAMIC_DISPATCH(ConvertBFloat16)(x, count, y);
}
template <>
void widen(const float* x, size_t count, float* y) {
  HWY_DYNAMIC_DISPATCH(ConvertFloat)(x, count, y);
}
template <>
void widen(const BFloat16* x, size_t count, float* y) {
  HWY_DYNAMIC_DISPATCH(WidenBFloat16)(x, count, y);
}
template <>
void add_columns(const float* x, size_t rows, size_t dim, float* sums) {
  HWY_DYNAMIC_DISPATCH(AddColumnsFloat)(x, rows, dim, sums);
}
template <>
void add_columns(const BFloat16* x, size_t rows, size_t dim, float* sums) {
  HWY_DYNAMIC_DISPATCH(AddColumnsBFloat16)(x, rows, dim, sums);
}
template <>
void activate(Activation activation, const float* x, size_t count, float* y) {
  HWY_DYNAMIC_DISPATCH(ActivateFloat)(activation, x, count, y);
}
template <>
void activate(Activation activation, const BFloat16* x, size_t count, BFloat16* y) {
  HWY_DYNAMIC_DISPATCH(ActivateBFloat16)(activation, x, count, y);
}
template <>
void activate_backward(Activation activation, const float* x, size_t count, float* gradient) {
  HWY_DYNAMIC_DISPATCH(ActivateBackwardFloat)(activation, x, count, gradient);
}
template <>
void activate_backward(Activation activation, const BFloat16* x, size_t count, BFloat16* gradient) {
  HWY_DYNAMIC_DISPATCH(ActivateBackwardBFloat16)(activation, x, count, gradient);
}

void embed(const Embedding& embedding, const float* table, const uint32_t* words,
           const uint32_t* places, size_t rows, float* y) {
  HWY_DYNAMIC_DISPATCH(Embed)(embedding, table, words, places, rows, y);
}

void embed_backward(const Embedding& embedding, const float* gradient, const uint32_t* words,
                    size_t rows, float* table_gradient) {
  HWY_DYNAMIC_DISPATCH(EmbedBackward)(embedding, gradient, words, rows, table_gradient);
}

void recur(const float* x, float* forget, size_t count, size_t dim, float* cells, float* out) {
  HWY_DYNAMIC_DISPATCH(Recur)(x, forget, count, dim, cells, out);
}

template <>
void recur_backward(const float* x, const float* gates, const float* cells, const float* gradient,
                    size_t count, size_t dim, float* scratch, float* x_gradient,
                    float* forget_gradient) {
  HWY_DYNAMIC_DISPATCH(RecurBackwardFloat)
  (x, gates, cells, gradient, count, dim, scratch, x_gradient, forget_gradient);
}
template <>
void recur_backward(const float* x, const float* gates, const float* cells,
                    const BFloat16* gradient, size_t count, size_t dim, float* scratch,
                    BFloat16* x_gradient, BFloat16* forget_gradient) {
  HWY_DYNAMIC_DISPATCH(RecurBackwardBFloat16)
  (x, gates, cells, gradient, count, dim, scratch, x_gradient, forget_gradient);
}

}  // namespace amts::train::kernels
#endif  // HWY_ONCE
