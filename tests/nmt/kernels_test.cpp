#include "nmt/kernels.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <hwy/targets.h>

#include <cmath>
#include <numeric>
#include <span>

#include "kernels_reference.h"

namespace amts::nmt::kernels {
namespace {

using testing::Each;
using testing::FloatNear;
using testing::Pointwise;

/// Runs with each instruction set that this processor has.
class KernelsTest : public testing::TestWithParam<int64_t> {
 protected:
  void SetUp() override { hwy::GetChosenTarget().Update(GetParam()); }
  void TearDown() override { hwy::GetChosenTarget().Update(hwy::SupportedTargets()); }

  std::vector<float> random_floats(size_t count, float spread = 1) {
    std::normal_distribution<float> normal(0, spread);
    std::vector<float> values(count);
    for (float& value : values) value = normal(random_);
    return values;
  }

  std::mt19937 random_{1};
};

std::vector<int64_t> targets() {
  std::vector<int64_t> all;
  for (int64_t left = hwy::SupportedTargets() & HWY_ATTAINABLE_TARGETS; left != 0;
       left &= left - 1) {
    const int64_t target = left & -left;
    // What is below the least that the kernels are compiled for is not compiled.
    if (target <= HWY_STATIC_TARGET) all.push_back(target);
  }
  return all;
}

INSTANTIATE_TEST_SUITE_P(Targets, KernelsTest, testing::ValuesIn(targets()),
                         [](const auto& test) { return hwy::TargetName(test.param); });

TEST_P(KernelsTest, AreThoseOfTheTarget) {
  EXPECT_STREQ(target_name(), hwy::TargetName(GetParam()));
}

std::vector<float> product(const Int8Problem& p, Activation activation = Activation::kNone) {
  Buffer<uint8_t> packed(packed_size(p.k, p.n));
  pack(p.weights.data(), p.k, p.n, packed.data());
  std::vector<float> y(p.rows * p.n);
  const size_t middle = p.n / panel_width() / 2 * panel_width();  // in two parts
  for (const auto& [begin, end] : {std::pair(size_t{0}, middle), {middle, p.n}}) {
    int8_product(p.quantized.data(), p.inverse_scales.data(), p.rows,
                 {packed.data(), p.k, p.n, p.scales.data(), p.bias.data()}, begin, end, activation,
                 y.data());
  }
  return y;
}

TEST_P(KernelsTest, Int8ProductIsExact) {
  for_each_problem([](Int8Problem& p) {
    p.quantize();
    const std::vector<float> y = product(p);
    for (size_t r = 0; r < p.rows; ++r) {
      for (size_t c = 0; c < p.n; ++c) {
        ASSERT_EQ(y[r * p.n + c], p.expected(r, c)) << p.rows << 'x' << p.k << 'x' << p.n;
      }
    }
  });
}

TEST_P(KernelsTest, Int8DotsAreExact) {
  for_each_problem([](Int8Problem& p) {
    p.quantize();
    std::vector<float> out(p.rows * p.n);
    const std::vector<Meeting> meetings = p.meetings(3);
    int8_dots(p.quantized.data(), p.inverse_scales.data(),
              {p.weights.data(), p.k, p.scales.data(), p.bias.data()}, meetings.data(),
              meetings.size(), out.data());
    for (size_t r = 0; r < p.rows; ++r) {
      for (size_t c = 0; c < p.n; ++c) ASSERT_EQ(out[r * p.n + c], p.expected(r, c));
    }
  });
}

TEST_P(KernelsTest, LongestSumsDoNotOverflow) {
  // 4,096 products of the largest numbers: the sums need 27 bits.
  Int8Problem p(5, 4096, 17, Values::kLargest, 1);
  std::fill(p.x.begin(), p.x.end(), -127.0F);
  std::fill(p.weights.begin(), p.weights.end(), int8_t{-128});
  p.quantize();
  const std::vector<float> y = product(p);
  for (size_t i = 0; i < y.size(); ++i) EXPECT_EQ(y[i], p.expected(i / p.n, i % p.n));
}

TEST_P(KernelsTest, QuantizationRoundsToNearestAndClips) {
  // The product with the identity shows the rounded activations.
  for (const size_t k : {1, 7, 8, 31, 64, 77}) {
    Int8Problem p(3, k, k, Values::kUniform, 1);
    p.x = random_floats(3 * k, 2);
    std::fill_n(p.x.begin(), k, 0.0F);  // a row without a scale of its own
    std::fill(p.weights.begin(), p.weights.end(), int8_t{0});
    for (size_t i = 0; i < k; ++i) p.weights[i * k + i] = 1;
    p.scales.assign(k, 1.0F);
    p.bias.assign(k, 0.0F);
    for (const float alpha : {0.0F, 100.0F}) {
      p.quantized.resize(p.rows * quantized_stride(k));
      p.inverse_scales.resize(p.rows);
      quantize_rows(p.x.data(), p.rows, k, alpha, p.quantized.data(), p.inverse_scales.data());
      const std::vector<float> y = product(p);
      for (size_t r = 0; r < p.rows; ++r) {
        const auto row = std::span(p.x).subspan(r * k, k);
        float scale = alpha;
        if (alpha == 0) {
          float largest = 0;
          for (const float value : row) largest = std::max(largest, std::abs(value));
          scale = largest > 0 ? 127.0F / largest : 1.0F;
        }
        EXPECT_EQ(p.inverse_scales[r], 1.0F / scale);
        for (size_t i = 0; i < k; ++i) {
          const float rounded = std::clamp(std::nearbyint(row[i] * scale), -127.0F, 127.0F);
          EXPECT_EQ(y[r * k + i], rounded * p.inverse_scales[r]);
        }
      }
    }
  }
}

TEST_P(KernelsTest, RowsDoNotDependOnEachOther) {
  for (const size_t k : {64, 130}) {
    Int8Problem p(13, k, 53, Values::kNormal, 3);
    p.x = random_floats(p.rows * k);
    p.scales = random_floats(p.n);
    p.bias = random_floats(p.n);
    p.quantized.resize(p.rows * quantized_stride(k));
    p.inverse_scales.resize(p.rows);
    quantize_rows(p.x.data(), p.rows, k, 0, p.quantized.data(), p.inverse_scales.data());
    const std::vector<float> together = product(p, Activation::kSwish);
    const std::vector<float> w = random_floats(k * p.n);
    std::vector<float> floats(p.rows * p.n);
    float_product(p.x.data(), p.rows, w.data(), k, p.n, p.bias.data(), Activation::kGelu,
                  floats.data());
    for (size_t r = 0; r < p.rows; ++r) {
      Int8Problem one = p;
      one.rows = 1;
      one.quantized.assign(p.quantized.begin() + r * quantized_stride(k),
                           p.quantized.begin() + (r + 1) * quantized_stride(k));
      one.inverse_scales = {p.inverse_scales[r]};
      const std::vector<float> alone = product(one, Activation::kSwish);
      EXPECT_TRUE(std::equal(alone.begin(), alone.end(), together.begin() + r * p.n));
      std::vector<float> y(p.n);
      float_product(p.x.data() + r * k, 1, w.data(), k, p.n, p.bias.data(), Activation::kGelu,
                    y.data());
      EXPECT_TRUE(std::equal(y.begin(), y.end(), floats.begin() + r * p.n));
    }
  }
}

TEST_P(KernelsTest, Activations) {
  const auto sigmoid = [](double x) { return 1 / (1 + std::exp(-x)); };
  const std::pair<Activation, std::function<double(double)>> expected[] = {
      {Activation::kNone, [](double x) { return x; }},
      {Activation::kRelu, [](double x) { return std::max(x, 0.0); }},
      {Activation::kSwish, [&](double x) { return x * sigmoid(x); }},
      {Activation::kGelu, [&](double x) { return x * sigmoid(1.702 * x); }}};
  Int8Problem p(4, 20, 37, Values::kNormal, 5);
  for (float& scale : p.scales) scale /= 512;
  p.quantize();
  for (const auto& [activation, function] : expected) {
    const std::vector<float> y = product(p, activation);
    for (size_t i = 0; i < y.size(); ++i) {
      const double value = function(p.expected(i / p.n, i % p.n));
      EXPECT_NEAR(y[i], value, 1e-5 * (1 + std::abs(value)));
    }
  }
}

TEST_P(KernelsTest, FloatProductsAndDots) {
  for (const size_t k : {1, 9, 64}) {
    for (const size_t n : {1, 8, 29}) {
      const size_t rows = 11;
      const std::vector<float> x = random_floats(rows * k);
      const std::vector<float> w = random_floats(k * n);
      std::vector<float> transposed(n * k);
      for (size_t i = 0; i < k * n; ++i) transposed[i % n * k + i / n] = w[i];
      const std::vector<float> bias = random_floats(n);
      std::vector<float> y(rows * n), dots(rows * n);
      float_product(x.data(), rows, w.data(), k, n, bias.data(), Activation::kNone, y.data());
      const auto meetings = Int8Problem(rows, k, n, Values::kUniform, 1).meetings(1);
      float_dots(x.data(), {transposed.data(), k, bias.data()}, meetings.data(), meetings.size(),
                 dots.data());
      for (size_t r = 0; r < rows; ++r) {
        for (size_t c = 0; c < n; ++c) {
          double sum = bias[c];
          for (size_t i = 0; i < k; ++i) sum += static_cast<double>(x[r * k + i]) * w[i * n + c];
          EXPECT_NEAR(y[r * n + c], sum, 1e-5);
          EXPECT_NEAR(dots[r * n + c], sum, 1e-5);
        }
      }
    }
  }
}

TEST_P(KernelsTest, LayerNorm) {
  for (const size_t dim : {1, 6, 16, 53}) {
    std::vector<float> x = random_floats(3 * dim, 5);
    const std::vector<float> scale = random_floats(dim), bias = random_floats(dim);
    const std::vector<float> before = x;
    layer_norm(x.data(), 3, dim, scale.data(), bias.data(), x.data());  // in place
    for (size_t r = 0; r < 3; ++r) {
      const float* row = before.data() + r * dim;
      const auto size = static_cast<double>(dim);
      const double mean = std::accumulate(row, row + dim, 0.0) / size;
      double variance = 0;
      for (size_t i = 0; i < dim; ++i) variance += (row[i] - mean) * (row[i] - mean) / size;
      for (size_t i = 0; i < dim; ++i) {
        const double normal = (row[i] - mean) / std::sqrt(variance + 1e-6);
        EXPECT_NEAR(x[r * dim + i], normal * scale[i] + bias[i], 1e-5);
      }
    }
  }
}

/// Attention of one head of one query, slowly.
std::vector<double> attended(std::span<const float> query, const std::vector<float>& keys,
                             const std::vector<float>& values, size_t dim, size_t offset,
                             size_t size, std::vector<double>& weights) {
  const size_t count = keys.size() / dim;
  double sum = 0;
  weights.assign(count, 0);
  for (size_t j = 0; j < count; ++j) {
    double score = 0;
    for (size_t i = 0; i < size; ++i) score += query[offset + i] * keys[j * dim + offset + i];
    weights[j] = std::exp(score / std::sqrt(static_cast<double>(size)));
    sum += weights[j];
  }
  std::vector<double> out(size, 0);
  for (size_t j = 0; j < count; ++j) {
    weights[j] /= sum;
    for (size_t i = 0; i < size; ++i) out[i] += weights[j] * values[j * dim + offset + i];
  }
  return out;
}

TEST_P(KernelsTest, Attention) {
  for (const auto& [dim, heads] : {std::pair<size_t, size_t>{6, 2}, {24, 2}, {128, 2}}) {
    for (const size_t count : {1, 7, 8, 33}) {
      const size_t rows = 6;
      const size_t size = dim / heads;
      const auto queries = random_floats(rows * dim, 2);
      const auto keys = random_floats(count * dim, 2), values = random_floats(count * dim);
      std::vector<float> memory(memory_size(count, dim)), scratch(attention_scratch(count));
      pack_memory(keys.data(), values.data(), count, dim, heads, memory.data());
      std::vector<float> out(rows * dim), weights(rows * count), single(dim), alone(dim);
      attend(queries.data(), rows, memory.data(), count, dim, heads, scratch.data(), out.data(),
             weights.data());
      std::vector<uint32_t> slots(count);
      std::iota(slots.begin(), slots.end(), 0);
      for (size_t r = 0; r < rows; ++r) {
        const auto query = std::span(queries).subspan(r * dim, dim);
        attend(query.data(), {keys.data(), values.data(), slots.data(), count}, dim, heads,
               scratch.data(), single.data());
        attend(query.data(), 1, memory.data(), count, dim, heads, scratch.data(), alone.data(),
               nullptr);
        EXPECT_TRUE(std::equal(alone.begin(), alone.end(), out.begin() + r * dim));
        for (size_t h = 0; h < heads; ++h) {
          std::vector<double> softmax;
          const auto expected = attended(query, keys, values, dim, h * size, size, softmax);
          for (size_t i = 0; i < size; ++i) {
            EXPECT_NEAR(out[r * dim + h * size + i], expected[i], 1e-5);
            EXPECT_NEAR(single[h * size + i], expected[i], 1e-5);
          }
          for (size_t j = 0; h == 0 && j < count; ++j) {
            EXPECT_NEAR(weights[r * count + j], softmax[j], 1e-6);
          }
        }
      }
    }
  }
}

TEST_P(KernelsTest, SsruStep) {
  for (const size_t count : {1, 8, 37}) {
    const std::vector<float> input = random_floats(count), forget = random_floats(count, 3);
    std::vector<float> cell = random_floats(count), out(count);
    const std::vector<float> before = cell;
    ssru(input.data(), forget.data(), cell.data(), out.data(), count);
    for (size_t i = 0; i < count; ++i) {
      const double f = 1 / (1 + std::exp(-forget[i]));
      EXPECT_NEAR(cell[i], f * before[i] + (1 - f) * input[i], 1e-6);
      EXPECT_EQ(out[i], std::max(cell[i], 0.0F));
    }
  }
}

TEST_P(KernelsTest, SoftmaxParts) {
  for (const size_t count : {1, 5, 8, 100}) {
    std::vector<float> x = random_floats(count, 4);
    x[count / 2] = 30;  // far from the others
    double sum = 0;
    for (const float value : x) sum += std::exp(static_cast<double>(value));
    const float log_sum = log_sum_exp(x.data(), count);
    EXPECT_NEAR(log_sum, std::log(sum), 1e-5);
    EXPECT_EQ(argmax(x.data(), count), count / 2);
    std::vector<float> expected(count);
    for (size_t i = 0; i < count; ++i) expected[i] = std::exp(x[i] - log_sum);
    exp_minus(x.data(), log_sum, count);
    EXPECT_THAT(x, Pointwise(FloatNear(1e-6F), expected));
  }
  const std::vector<float> same(20, -1.0F);
  EXPECT_EQ(argmax(same.data(), same.size()), 0);
}

TEST_P(KernelsTest, AddAndDequantize) {
  for (const size_t count : {1, 8, 21}) {
    std::vector<float> x(count, 1.0F);
    const std::vector<float> y(count, 2.0F);
    add(x.data(), y.data(), count);
    EXPECT_THAT(x, Each(3.0F));
    std::vector<int8_t> row(count);
    for (size_t i = 0; i < count; ++i) row[i] = static_cast<int8_t>(-128 + 12 * i);
    dequantize_row(row.data(), 0.5F, count, x.data());
    for (size_t i = 0; i < count; ++i) EXPECT_EQ(x[i], 0.5F * static_cast<float>(row[i]));
  }
}

}  // namespace
}  // namespace amts::nmt::kernels
