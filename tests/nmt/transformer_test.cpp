#include "nmt/transformer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

#include "base/error.h"
#include "fixtures.h"

namespace amts::nmt {
namespace {

/// Everything a forced translation computes, word by word.
struct Forced {
  std::vector<std::vector<float>> logits, states, alignment;
};

Forced force(const Transformer& model, const std::vector<WordId>& source,
             const std::vector<WordId>& target) {
  Workspace workspace;
  const EncodedBatch batch = model.encode({&source, 1}, workspace);
  DecoderState state = model.start({0});
  StepOutput output;
  Forced forced;
  WordId previous = Transformer::kStart;
  for (const WordId word : target) {
    model.step(batch, state, std::vector{previous}, workspace, output);
    auto& logits = forced.logits.emplace_back(model.target_vocabulary());
    model.logits(output.states.data(), 1, workspace, logits.data());
    forced.states.emplace_back(output.states.begin(), output.states.end());
    forced.alignment.emplace_back(output.alignment.begin(), output.alignment.end());
    previous = word;
  }
  return forced;
}

float largest_difference(const std::vector<std::vector<float>>& a,
                         const std::vector<std::vector<float>>& b) {
  EXPECT_EQ(a.size(), b.size());
  float largest = 0;
  for (size_t i = 0; i < a.size(); ++i) {
    EXPECT_EQ(a[i].size(), b[i].size());
    for (size_t j = 0; j < a[i].size(); ++j) {
      const float difference = std::abs(a[i][j] - b[i][j]);
      EXPECT_FALSE(std::isnan(difference));
      largest = std::max(largest, difference);
    }
  }
  return largest;
}

class FixtureTest : public testing::TestWithParam<Fixture> {};

TEST_P(FixtureTest, ComputesWhatTheReferenceComputes) {
  const nlohmann::json fixture = GetParam().read();
  const Transformer model(Parameters::load(GetParam().model()));
  const float tolerance = fixture["tolerance"];
  for (const auto& sentence : fixture["sentences"]) {
    const Forced forced = force(model, sentence["source"], sentence["target"]);
    EXPECT_LE(largest_difference(forced.logits, sentence["logits"]), tolerance);
    EXPECT_LE(largest_difference(forced.states, sentence["states"]), tolerance);
    EXPECT_LE(largest_difference(forced.alignment, sentence["alignment"]), tolerance);
  }
}

TEST_P(FixtureTest, OtherPrecisionStaysNear) {
  // An fp32 model computed in int8, an int8 model in fp32: tiny random models amplify rounding, so
  // the bound is wide; a wrong scale or a transposed matrix exceeds it by far.
  const nlohmann::json fixture = GetParam().read();
  const bool int8 = !fixture["int8"].is_null();
  const Transformer model(Parameters::load(GetParam().model()),
                          int8 ? Precision::kFloat32 : Precision::kInt8);
  for (const auto& sentence : fixture["sentences"]) {
    const Forced forced = force(model, sentence["source"], sentence["target"]);
    EXPECT_LE(largest_difference(forced.logits, sentence["logits"]), 0.35F);
  }
}

INSTANTIATE_TEST_SUITE_P(Variants, FixtureTest, testing::ValuesIn(all_fixtures()),
                         [](const auto& test) { return fixture_name(test.param); });

}  // namespace
}  // namespace amts::nmt
