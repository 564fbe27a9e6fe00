#include "adapt/keys.h"

#include <algorithm>
#include <cmath>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "adapt/keys.cpp"
#include <hwy/foreach_target.h>  // must stand before highway.h
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace amts::adapt {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

int32_t Dot(const int8_t* HWY_RESTRICT a, const int8_t* HWY_RESTRICT b, size_t size) {
  const hn::ScalableTag<int16_t> d16;
  const hn::ScalableTag<int32_t> d32;
  const hn::Rebind<int8_t, decltype(d16)> d8;
  const size_t lanes = hn::Lanes(d16);
  auto sum = hn::Zero(d32);
  auto odd = hn::Zero(d32);
  size_t i = 0;
  for (; i + lanes <= size; i += lanes) {
    const auto x = hn::PromoteTo(d16, hn::LoadU(d8, a + i));
    const auto y = hn::PromoteTo(d16, hn::LoadU(d8, b + i));
    sum = hn::ReorderWidenMulAccumulate(d32, x, y, sum, odd);
  }
  int32_t total = hn::GetLane(hn::SumOfLanes(d32, hn::Add(sum, odd)));
  for (; i < size; ++i) total += static_cast<int32_t>(a[i]) * b[i];
  return total;
}

void Dots(const int8_t* query, const int8_t* keys, size_t count, size_t size, int32_t* out) {
  for (size_t i = 0; i < count; ++i) out[i] = Dot(query, keys + i * size, size);
}

}  // namespace HWY_NAMESPACE
}  // namespace amts::adapt
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace amts::adapt {
namespace {

HWY_EXPORT(Dots);

constexpr float kLargest = 127;

}  // namespace

void quantize(std::span<const float> vector, int8_t* out, float& scale, float& length) {
  float most = 0;
  for (const float x : vector) most = std::max(most, std::abs(x));
  scale = most / kLargest;
  int64_t squares = 0;
  for (size_t i = 0; i < vector.size(); ++i) {
    out[i] = most > 0 ? static_cast<int8_t>(std::nearbyint(vector[i] / scale)) : int8_t{0};
    squares += static_cast<int64_t>(out[i]) * out[i];
  }
  length = scale * std::sqrt(static_cast<float>(squares));
}

void append_distances(const Quantized& query, const ExampleKeys& keys, std::vector<float>& out) {
  const size_t count = keys.target.size();
  const size_t first = out.size();
  std::vector<int32_t> dots(count);
  HWY_DYNAMIC_DISPATCH(Dots)
  (query.values.data(), keys.vectors.data(), count, query.values.size(), dots.data());
  out.resize(first + count);
  for (size_t i = 0; i < count; ++i) {
    const float product = query.length * keys.lengths[i];
    const float dot = static_cast<float>(dots[i]) * query.scale * keys.scales[i];
    const float squares = query.length * query.length + keys.lengths[i] * keys.lengths[i];
    out[first + i] = product > 0 ? std::max(0.0F, (squares - 2 * dot) / product) : 1e9F;
  }
}

}  // namespace amts::adapt
#endif
