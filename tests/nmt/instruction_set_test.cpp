// The same translation on every machine: all instruction sets of this processor, one after the
// other, give the same bits.
#include "nmt/instruction_set.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <fstream>
#include <random>

#include "base/error.h"
#include "fixtures.h"
#include "kernels_reference.h"
#include "nmt/sentence_translator.h"

namespace amts::nmt {
namespace {

using kernels::Int8Problem;

class InstructionSetTest : public testing::Test {
 protected:
  void TearDown() override { use_instruction_set(""); }
};

std::vector<float> random_floats(std::mt19937& random, size_t count, float spread = 1) {
  std::normal_distribution<float> normal(0, spread);
  std::vector<float> values(count);
  for (float& value : values) value = normal(random);
  return values;
}

/// Results of all kernels that int8 models use, for sizes around those of vectors.
std::vector<float> results_of_kernels() {
  std::mt19937 random(1);
  std::vector<float> all;
  const auto keep = [&](const std::vector<float>& some) {
    all.insert(all.end(), some.begin(), some.end());
  };
  for (const size_t dim : {2, 6, 14, 16, 30, 66, 256}) {
    const size_t rows = 5;
    std::vector<float> x = random_floats(random, rows * dim, 3);
    const std::vector<float> y = random_floats(random, rows * dim);
    std::vector<float> out(rows * dim), cell = y;
    kernels::layer_norm(x.data(), rows, dim, y.data(), y.data() + dim, out.data());
    keep(out);
    kernels::ssru(x.data(), y.data(), cell.data(), out.data(), rows * dim);
    keep(out);
    keep(cell);
    keep({kernels::log_sum_exp(x.data(), rows * dim)});
    std::vector<float> weights(rows * rows), scratch(kernels::attention_scratch(rows));
    std::vector<float> memory(kernels::memory_size(rows, dim));
    kernels::pack_memory(x.data(), y.data(), rows, dim, 2, memory.data());
    kernels::attend(x.data(), rows, memory.data(), rows, dim, 2, scratch.data(), out.data(),
                    weights.data());
    keep(out);
    keep(weights);
    const std::vector<uint32_t> slots = {4, 0, 2};
    kernels::attend(x.data(), {y.data(), x.data(), slots.data(), slots.size()}, dim, 2,
                    scratch.data(), out.data());
    keep({out.begin(), out.begin() + static_cast<ptrdiff_t>(dim)});
    kernels::exp_minus(x.data(), 1, x.size());
    keep(x);
  }
  for (const size_t k : {7, 64, 130}) {
    Int8Problem p(6, k, 53, kernels::Values::kNormal, 3);
    p.x = random_floats(random, p.rows * k);
    p.scales = random_floats(random, p.n);
    p.bias = random_floats(random, p.n);
    p.quantized.resize(p.rows * kernels::quantized_stride(k));
    p.inverse_scales.resize(p.rows);
    kernels::quantize_rows(p.x.data(), p.rows, k, 0, p.quantized.data(), p.inverse_scales.data());
    Buffer<uint8_t> packed(kernels::packed_size(k, p.n));
    kernels::pack(p.weights.data(), k, p.n, packed.data());
    std::vector<float> y(p.rows * p.n);
    for (const Activation activation :
         {Activation::kNone, Activation::kRelu, Activation::kSwish, Activation::kGelu}) {
      kernels::int8_product(p.quantized.data(), p.inverse_scales.data(), p.rows,
                            {packed.data(), k, p.n, p.scales.data(), p.bias.data()}, 0, p.n,
                            activation, y.data());
      keep(y);
    }
    const auto meetings = p.meetings(1);
    kernels::int8_dots(p.quantized.data(), p.inverse_scales.data(),
                       {p.weights.data(), k, p.scales.data(), p.bias.data()}, meetings.data(),
                       meetings.size(), y.data());
    keep(y);
  }
  return all;
}

std::vector<float> results_of_float_products() {
  std::mt19937 random(2);
  std::vector<float> all;
  for (const size_t n : {3, 8, 29, 72}) {
    const size_t rows = 11, k = 67;
    const std::vector<float> x = random_floats(random, rows * k), w = random_floats(random, k * n);
    const std::vector<float> bias = random_floats(random, n);
    std::vector<float> y(rows * n);
    kernels::float_product(x.data(), rows, w.data(), k, n, bias.data(), Activation::kSwish,
                           y.data());
    all.insert(all.end(), y.begin(), y.end());
    const auto meetings = Int8Problem(rows, k, n, kernels::Values::kNormal, 1).meetings(1);
    kernels::float_dots(x.data(), {w.data(), k, bias.data()}, meetings.data(), meetings.size(),
                        y.data());
    all.insert(all.end(), y.begin(), y.end());
  }
  return all;
}

bool same_bits(const std::vector<float>& a, const std::vector<float>& b) {
  return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(float)) == 0;
}

TEST_F(InstructionSetTest, KernelsGiveTheSameBits) {
  std::vector<float> first, first_products;
  for (const std::string& name : instruction_sets()) {
    SCOPED_TRACE(name);
    use_instruction_set(name);
    const std::vector<float> found = results_of_kernels();
    const std::vector<float> products = results_of_float_products();
    if (first.empty()) {
      first = found;
      first_products = products;
    }
    ASSERT_EQ(found.size(), first.size());
    for (size_t i = 0; i < found.size(); ++i) {
      ASSERT_FALSE(std::isnan(found[i]));
      ASSERT_EQ(found[i], first[i]) << "number " << i << " of " << found.size();
    }
    EXPECT_TRUE(same_bits(found, first));
    // SSE has no fused multiply-add.
    if (name.starts_with("avx")) {
      EXPECT_TRUE(same_bits(products, first_products));
    }
  }
}

TEST_F(InstructionSetTest, ModelsTranslateTheSame) {
  std::vector<std::string> lines;
  std::ifstream text(std::filesystem::path(AMTS_SOURCE_DIR) / "bench/data/sentences.en");
  for (std::string line; std::getline(text, line) && lines.size() < 40;) lines.push_back(line);
  ASSERT_EQ(lines.size(), 40U);
  std::vector<TranslationInput> inputs;
  for (const std::string& line : lines) inputs.push_back({line, {}});
  std::vector<Translation> first;
  for (const std::string& name : instruction_sets()) {
    SCOPED_TRACE(name);
    use_instruction_set(name);
    const SentenceTranslator translator(TranslationModel::load(tiny_model_files()));
    const auto found = translator.translate(inputs);
    if (first.empty()) first = found;
    for (size_t i = 0; i < found.size(); ++i) {
      EXPECT_EQ(found[i].text, first[i].text);
      EXPECT_EQ(found[i].score, first[i].score);
    }
  }
}

TEST_F(InstructionSetTest, UnknownOnesAreRefused) {
  try {
    use_instruction_set("mmx");
    FAIL();
  } catch (const UsageError& error) {
    EXPECT_THAT(error.what(), testing::HasSubstr("mmx"));
    for (const std::string& name : instruction_sets()) {
      EXPECT_THAT(error.what(), testing::HasSubstr(name));
    }
  }
}

}  // namespace
}  // namespace amts::nmt
