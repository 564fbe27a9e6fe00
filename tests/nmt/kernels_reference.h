// int8 products with numbers for which fp32 is exact, and the slow, obvious way to compute them.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <random>
#include <vector>

#include "nmt/buffer.h"
#include "nmt/kernels.h"

namespace amts::nmt::kernels {

/// What numbers a problem holds.
enum class Values { kNormal, kUniform, kLargest, kAlternating };

inline constexpr Values kAllValues[] = {Values::kNormal, Values::kUniform, Values::kLargest,
                                        Values::kAlternating};

/// Activations are integers within +-127, weights within -128 to 127, scales powers of two.
struct Int8Problem {
  size_t rows, k, n;
  std::vector<float> x;         // [rows, k]
  std::vector<int8_t> weights;  // [n, k]
  std::vector<float> scales, bias;
  Buffer<int8_t> quantized;
  std::vector<float> inverse_scales;

  Int8Problem(size_t rows_, size_t k_, size_t n_, Values values, unsigned seed)
      : rows(rows_), k(k_), n(n_) {
    std::mt19937 random(seed);
    std::normal_distribution<float> normal(0, 25);
    const auto draw = [&](size_t i, int least) -> int {
      switch (values) {
        case Values::kNormal:
          return std::clamp(static_cast<int>(normal(random)), least, 127);
        case Values::kUniform:
          return static_cast<int>(random() % static_cast<unsigned>(128 - least)) + least;
        case Values::kLargest:
          return random() % 2 == 0 ? least : 127;
        case Values::kAlternating:
          return i % 2 == 0 ? least : 127;
      }
      return 0;
    };
    for (size_t i = 0; i < rows * k; ++i) x.push_back(static_cast<float>(draw(i, -127)));
    for (size_t i = 0; i < n * k; ++i) weights.push_back(static_cast<int8_t>(draw(i, -128)));
    for (size_t i = 0; i < n; ++i) {
      scales.push_back(std::ldexp(1.0F, static_cast<int>(i % 5) - 2));
      bias.push_back(static_cast<float>(i % 64) - 32);
    }
  }

  /// Rounds x with a multiplier of 1: nothing is lost.
  void quantize() {
    quantized.resize(rows * quantized_stride(k));
    inverse_scales.resize(rows);
    quantize_rows(x.data(), rows, k, 1.0F, quantized.data(), inverse_scales.data());
  }

  float expected(size_t row, size_t column) const {
    int64_t sum = 0;
    for (size_t i = 0; i < k; ++i) {
      sum += static_cast<int64_t>(x[row * k + i]) * weights[column * k + i];
    }
    return static_cast<float>(sum) * scales[column] + bias[column];
  }

  /// Each row with each column once, in a random order.
  std::vector<Meeting> meetings(unsigned seed) const {
    std::vector<Meeting> all;
    for (uint32_t r = 0; r < rows; ++r) {
      for (uint32_t c = 0; c < n; ++c) all.push_back({r, c, static_cast<uint32_t>(r * n) + c});
    }
    std::shuffle(all.begin(), all.end(), std::mt19937(seed));
    return all;
  }
};

/// Problems of many shapes and all kinds of numbers, small enough for sums below 2^22: with the
/// scales above everything is exact.
inline void for_each_problem(const std::function<void(Int8Problem&)>& test) {
  std::mt19937 random(5);
  const auto up_to = [&](size_t most) { return 1 + random() % most; };
  for (unsigned i = 0; i < 60; ++i) {
    const size_t k = i % 3 == 0 ? 64 * up_to(4) : up_to(256);
    Int8Problem problem(up_to(11), k, up_to(70), kAllValues[i % 4], i);
    test(problem);
  }
}

}  // namespace amts::nmt::kernels
