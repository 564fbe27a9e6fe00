// Steps: reproducible, the same from one shard as from several, and tuning on top of them.
#include "train/learner.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <string>

#include "base/error.h"
#include "train/tune.h"

namespace amts::train {
namespace {

constexpr size_t kWords = 48;

nmt::ModelConfig small() {
  return nmt::ModelConfig::parse(
      "type: transformer\ndim-emb: 16\ntransformer-heads: 2\ntransformer-dim-ffn: 32\n"
      "enc-depth: 1\ndec-depth: 1\ndim-vocabs: [48, 48]\ntransformer-ffn-activation: relu\n"
      "transformer-decoder-autoreg: rnn\ndec-cell: ssru\ntied-embeddings-all: true\n",
      "test");
}

/// Sentences whose translation says each word plus one.
nmt::EncodedPair pair(std::mt19937& random) {
  nmt::EncodedPair out;
  for (size_t i = random() % 5 + 1; i > 0; --i) {
    out.source.push_back(static_cast<WordId>(random() % (kWords - 3) + 1));
    out.target.push_back(out.source.back() + 1);
  }
  out.source.push_back(0);
  out.target.push_back(0);
  return out;
}

std::vector<nmt::EncodedPair> pairs(size_t count) {
  std::mt19937 random(5);
  std::vector<nmt::EncodedPair> out;
  while (out.size() < count) out.push_back(pair(random));
  return out;
}

Batch batch_of(const std::vector<nmt::EncodedPair>& pairs, size_t shards) {
  Batch batch;
  batch.shards.resize(shards);
  for (size_t i = 0; i < pairs.size(); ++i) {
    Shard& shard = batch.shards[i * shards / pairs.size()];
    shard.source.add(pairs[i].source);
    shard.target.add(pairs[i].target);
    batch.target_tokens += pairs[i].target.size();
  }
  batch.number_rows();
  return batch;
}

Update update() {
  Update out;
  out.rate = 0.01F;
  out.clip = 1;
  out.decay = 0.5F;
  out.step = {0.1F, 0.1F, 3};
  return out;
}

nmt::Buffer<float> after_steps(size_t shards, size_t threads, size_t steps) {
  Executor executor(threads);
  Learner learner(small(), "test", Precision::kFloat32, shards, executor);
  learner.set_values(initial_values(learner.layout(), 9));
  const Batch batch = batch_of(pairs(24), shards);
  for (size_t i = 0; i < steps; ++i) learner.step(batch, update());
  return learner.values();
}

TEST(Learner, IsReproducibleWhateverTheThreads) {
  EXPECT_EQ(after_steps(3, 1, 5), after_steps(3, 3, 5));
}

TEST(Learner, ShardsChangeOnlyRounding) {
  const auto one = after_steps(1, 1, 1), three = after_steps(3, 3, 1);
  float largest = 0;
  for (size_t i = 0; i < one.size(); ++i) largest = std::max(largest, std::abs(one[i] - three[i]));
  // A step of Adam moves a weight by the rate, whichever way a gradient near 0 falls: most agree.
  size_t apart = 0;
  for (size_t i = 0; i < one.size(); ++i) apart += std::abs(one[i] - three[i]) > 1e-4F ? 1 : 0;
  EXPECT_LT(apart, one.size() / 100) << largest;
}

TEST(Learner, LearnsATranslation) {
  Executor executor(2);
  Learner learner(small(), "test", Precision::kFloat32, 2, executor);
  learner.set_values(initial_values(learner.layout(), 9));
  const Batch batch = batch_of(pairs(200), 2);
  double first = 0, last = 0;
  Update options = update();
  options.step.dropout = 0;
  for (int i = 0; i < 150; ++i) {
    last = learner.step(batch, options).losses.plain / static_cast<double>(batch.target_tokens);
    if (i == 0) first = last;
  }
  EXPECT_GT(first, 3);
  EXPECT_LT(last, 1);
}

TEST(Learner, GradientsThatAreNotFiniteChangeNothing) {
  Executor executor(1);
  Learner learner(small(), "test", Precision::kFloat32, 1, executor);
  nmt::Buffer<float> values = initial_values(learner.layout(), 9);
  values[3] = std::nanf("");
  learner.set_values(values);
  const Batch batch = batch_of(pairs(100), 1);
  EXPECT_TRUE(learner.step(batch, update()).skipped);
  EXPECT_TRUE(std::equal(values.begin() + 4, values.end(), learner.values().begin() + 4));
}

nmt::Parameters start_model() {
  const Layout layout(small(), "test");
  return to_parameters(
      layout, initial_values(layout, 9),
      "type: transformer\ndim-emb: 16\ntransformer-heads: 2\ntransformer-dim-ffn: 32\n"
      "enc-depth: 1\ndec-depth: 1\ndim-vocabs: [48, 48]\ntransformer-ffn-activation: relu\n"
      "transformer-decoder-autoreg: rnn\ndec-cell: ssru\ntied-embeddings-all: true\n");
}

TEST(Tune, TheDeltaIsWhatWasLearnt) {
  const auto all = pairs(120);
  const std::span learnt = std::span(all).first(100), held_out = std::span(all).subspan(100);
  const nmt::Parameters start = start_model();
  Executor executor(2);
  TuneOptions options;
  options.rate = 0.01;
  options.batch_words = 100;
  const TuneResult result = tune(start, learnt, held_out, options, executor);
  ASSERT_TRUE(result.better);
  EXPECT_LT(result.loss_after, result.loss_before);
  // A model with the delta is as good as it says.
  options.most_passes = 0;
  const TuneResult again =
      tune(with_delta(start, result.delta), learnt, held_out, options, executor);
  EXPECT_NEAR(again.loss_before, result.loss_after, 0.02);
  EXPECT_FALSE(again.better);
  EXPECT_TRUE(again.delta.tensors().empty());
}

TEST(Tune, OnlyTheLayersThatMayChange) {
  const auto all = pairs(120);
  Executor executor(1);
  TuneOptions options;
  options.layers = TunedLayers::kLast;
  options.rate = 0.01;
  const TuneResult result = tune(start_model(), std::span(all).first(100),
                                 std::span(all).subspan(100), options, executor);
  ASSERT_TRUE(result.better);
  for (const auto& [name, tensor] : result.delta.tensors()) {
    EXPECT_TRUE(name.starts_with("decoder_l1_") || name == "decoder_ff_logit_out_b") << name;
  }
}

TEST(Tune, PairsOfNothingAreRefused) {
  const std::vector<nmt::EncodedPair> empty(3);
  Executor executor(1);
  EXPECT_THROW(tune(start_model(), empty, pairs(3), {}, executor), UsageError);
  EXPECT_THROW(tune(start_model(), pairs(3), empty, {}, executor), UsageError);
}

TEST(Tune, ATenthIsHeldOut) {
  const std::vector<bool> chosen = choose_held_out(1000);
  EXPECT_EQ(std::count(chosen.begin(), chosen.end(), true), 100);
  EXPECT_EQ(std::count(chosen.begin(), chosen.begin() + 500, true), 50);
  const std::vector<bool> few = choose_held_out(39);
  EXPECT_EQ(std::count(few.begin(), few.end(), true), 0);
}

}  // namespace
}  // namespace amts::train
