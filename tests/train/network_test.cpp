// The gradients of every architecture against finite differences, and the forward pass against the
// engine that will run the model.
#include "train/network.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <string>

#include "nmt/search.h"
#include "nmt/transformer.h"

namespace amts::train {
namespace {

constexpr size_t kWords = 40;

struct Architecture {
  const char* name;
  const char* options;
};

std::string yaml_of(const Architecture& architecture) {
  return std::string(
             "type: transformer\ndim-emb: 16\ntransformer-heads: 2\ntransformer-dim-ffn: 24\n"
             "enc-depth: 2\ndec-depth: 2\ndim-vocabs: [40, 40]\n") +
         architecture.options;
}

const Architecture kArchitectures[] = {
    {"tiny",
     "transformer-decoder-autoreg: rnn\ndec-cell: ssru\ntied-embeddings-all: true\n"
     "transformer-ffn-activation: relu\n"},
    {"base", "transformer-ffn-activation: relu\ntied-embeddings-all: true\n"},
    {"prenorm",
     "transformer-preprocess: n\ntransformer-postprocess: da\ntransformer-postprocess-top: n\n"
     "transformer-ffn-activation: swish\n"},
    {"prenorm_ssru",
     "transformer-preprocess: n\ntransformer-postprocess: da\ntransformer-postprocess-top: n\n"
     "transformer-decoder-autoreg: rnn\ndec-cell: ssru\ntransformer-ffn-activation: gelu\n"
     "tied-embeddings: true\n"},
    {"top_adds",
     "transformer-postprocess-emb: nd\ntransformer-postprocess-top: dan\n"
     "transformer-decoder-autoreg: rnn\ndec-cell: ssru\ntransformer-ffn-activation: relu\n"},
    {"deep_ffn",
     "transformer-ffn-depth: 3\ntransformer-decoder-ffn-depth: 1\n"
     "transformer-ffn-activation: swish\ntied-embeddings-src: true\noutput-omit-bias: true\n"},
    {"tied_layers_no_projection",
     "transformer-tied-layers: [1, 1]\ntransformer-no-projection: true\n"
     "transformer-ffn-activation: relu\ntransformer-postprocess-emb: dn\n"},
};

class NetworkTest : public testing::TestWithParam<Architecture> {
 protected:
  NetworkTest()
      : config_(nmt::ModelConfig::parse(yaml_of(GetParam()), "test")), model_(config_, "test") {
    use_one_thread();
    model_.values = initial_values(model_.layout, 7);
    // Norms and biases off their first values, so that nothing is hidden by ones and zeros.
    std::mt19937 random(3);
    std::normal_distribution<float> noise(0.0F, 0.1F);
    for (float& value : model_.values) value += noise(random);
    for (const size_t length : {5, 1, 9, 33, 2}) add_pair(length, length % 7 + 1, random);
  }

  void add_pair(size_t source, size_t target, std::mt19937& random) {
    const auto sentence = [&](size_t length) {
      std::vector<WordId> words(length);
      for (WordId& word : words) word = static_cast<WordId>(random() % kWords);
      words.back() = 0;
      return words;
    };
    shard_.source.add(sentence(source));
    shard_.target.add(sentence(target));
  }

  double loss(Pass& pass, const StepOptions& options, std::span<const WordId> candidates,
              Gradients& gradients) {
    pass.pack(model_, 0, 1);
    pass.pack_output(model_, candidates);
    return pass.learn(model_, shard_, options, 10, gradients).smoothed / 10;
  }

  /// Of each parameter, along a random direction.
  void check_gradients(const StepOptions& options, std::span<const WordId> candidates) {
    const auto pass = make_pass(Precision::kFloat32);
    Gradients gradients(model_.layout);
    loss(*pass, options, candidates, gradients);
    std::mt19937 random(11);
    std::normal_distribution<float> normal;
    const nmt::Buffer<float> values = model_.values;
    for (const Parameter& parameter : model_.layout.parameters()) {
      std::vector<float> direction(parameter.size());
      double expected = 0;
      for (size_t i = 0; i < direction.size(); ++i) {
        direction[i] = normal(random);
        // Mostly along the gradient, so that the difference is large against rounding.
        const float g = gradients.values[parameter.offset + i];
        direction[i] = 0.3F * direction[i] * std::abs(g) + g;
        expected += static_cast<double>(direction[i]) * static_cast<double>(g);
      }
      double norm = 0;
      for (const float one : direction) norm += static_cast<double>(one) * static_cast<double>(one);
      norm = std::sqrt(norm);
      if (norm < 1e-6) {
        // A bias of keys moves all scores alike.
        EXPECT_TRUE(parameter.name.ends_with("_bk")) << parameter.name << " has no gradient";
        continue;
      }
      const double step = 0.001 / norm;
      const auto moved = [&](double sign) {
        for (size_t i = 0; i < direction.size(); ++i) {
          model_.values[parameter.offset + i] =
              values[parameter.offset + i] + static_cast<float>(sign * step) * direction[i];
        }
        Gradients unused(model_.layout);
        const double result = loss(*pass, options, candidates, unused);
        model_.values = values;
        return result;
      };
      const double difference = (moved(1) - moved(-1)) / (2 * step);
      EXPECT_NEAR(difference, expected, 0.03 * std::abs(expected) + 1e-6 / step) << parameter.name;
    }
  }

  nmt::ModelConfig config_;
  Model model_;
  Shard shard_;
};

TEST_P(NetworkTest, GradientsAreTheDifferences) { check_gradients({0, 0.1F, 0}, {}); }

TEST_P(NetworkTest, GradientsWithDropoutAreTheDifferences) { check_gradients({0.2F, 0.1F, 5}, {}); }

TEST_P(NetworkTest, GradientsOfCandidatesAreTheDifferences) {
  std::vector<WordId> candidates;
  for (WordId word = 0; word < kWords; ++word) {
    const auto& words = shard_.target.words;
    if (word % 3 == 0 || std::find(words.begin(), words.end(), word) != words.end()) {
      candidates.push_back(word);
    }
  }
  check_gradients({0, 0.1F, 0}, candidates);
}

TEST_P(NetworkTest, ScoresAreTheEngines) {
  const auto pass = make_pass(Precision::kFloat32);
  pass->pack(model_, 0, 1);
  pass->pack_output(model_, {});
  const std::vector<double> losses = pass->evaluate(model_, shard_);
  const nmt::Transformer engine(to_parameters(model_.layout, model_.values, yaml_of(GetParam())),
                                nmt::Precision::kFloat32);
  std::vector<nmt::EncodedPair> pairs;
  for (size_t s = 0; s < shard_.source.count(); ++s) {
    const auto words = [&](const Sentences& side) {
      return std::vector<WordId>(side.words.begin() + static_cast<ptrdiff_t>(side.offsets[s]),
                                 side.words.begin() + static_cast<ptrdiff_t>(side.offsets[s + 1]));
    };
    pairs.push_back({words(shard_.source), words(shard_.target)});
  }
  nmt::Workspace workspace;
  const auto forced = nmt::force(engine, pairs, true, workspace);
  ASSERT_EQ(losses.size(), pairs.size());
  for (size_t s = 0; s < pairs.size(); ++s) {
    double expected = 0;
    for (const float score : forced[s].word_scores) expected -= static_cast<double>(score);
    EXPECT_NEAR(losses[s], expected, 1e-4 * expected);
  }
}

TEST_P(NetworkTest, BFloat16GradientsPointTheSameWay) {
  if (!has_fast_bfloat16()) GTEST_SKIP() << "no bfloat16 products here";
  Gradients exact(model_.layout), rounded(model_.layout);
  const StepOptions options{0, 0.1F, 0};
  const double a = loss(*make_pass(Precision::kFloat32), options, {}, exact);
  const double b = loss(*make_pass(Precision::kBFloat16), options, {}, rounded);
  EXPECT_NEAR(a, b, 0.01 * a);
  double dot = 0, one = 0, other = 0;
  for (size_t i = 0; i < exact.values.size(); ++i) {
    const double x = exact.values[i], y = rounded.values[i];
    dot += x * y, one += x * x, other += y * y;
  }
  EXPECT_GT(dot / std::sqrt(one * other), 0.998);
}

INSTANTIATE_TEST_SUITE_P(Architectures, NetworkTest, testing::ValuesIn(kArchitectures),
                         [](const auto& one) { return std::string(one.param.name); });

}  // namespace
}  // namespace amts::train
