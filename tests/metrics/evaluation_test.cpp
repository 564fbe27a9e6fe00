#include "metrics/evaluation.h"

#include <gtest/gtest.h>

#include "base/error.h"
#include "base/executor.h"

namespace amts::metrics {
namespace {

using Lines = std::vector<std::string_view>;

const Lines kReference = {"the cat sat on the mat .", "a dog ran far away today .",
                          "we train a small model ."};

std::vector<std::unique_ptr<Metric>> bleu_and_ter() {
  std::vector<std::unique_ptr<Metric>> metrics;
  metrics.push_back(make_metric(BleuOptions{}));
  metrics.push_back(make_metric(TerOptions{}));
  return metrics;
}

const std::vector<System> kSystems = {
    {"same", kReference},
    {"worse", {"the cat sat on a mat .", "one dog ran away .", "we train a small model ."}}};

TEST(Evaluation, EveryMetricOfEverySystem) {
  const auto evaluations = evaluate(bleu_and_ter(), std::span(&kReference, 1), kSystems, {});
  ASSERT_EQ(evaluations.size(), 2u);
  EXPECT_NEAR(evaluations[0].systems[0].score, 100, 1e-9);
  EXPECT_LT(evaluations[0].systems[1].score, 100);
  EXPECT_EQ(evaluations[1].systems[0].score, 0);
  EXPECT_FALSE(evaluations[1].higher_is_better);
  EXPECT_FALSE(evaluations[0].systems[1].p_value);
  EXPECT_FALSE(evaluations[0].systems[1].interval);
  EXPECT_TRUE(evaluations[0].systems[1].segment_scores.empty());
}

TEST(Evaluation, PairedTestsAndSegments) {
  EvaluationOptions options;
  options.segment_scores = true;
  options.bootstrap_samples = 200;
  options.paired = PairedTest::kBootstrap;
  const auto bootstrap = evaluate(bleu_and_ter(), std::span(&kReference, 1), kSystems, options);
  EXPECT_TRUE(bootstrap[0].systems[0].interval);
  EXPECT_FALSE(bootstrap[0].systems[0].p_value);
  EXPECT_TRUE(bootstrap[0].systems[1].p_value);
  ASSERT_EQ(bootstrap[1].systems[1].segment_scores.size(), 3u);
  EXPECT_EQ(bootstrap[1].systems[1].segment_scores[2], 0);

  options.paired = PairedTest::kRandomization;
  options.randomization_trials = 200;
  Executor executor(2);
  options.executor = &executor;
  const auto swapped = evaluate(bleu_and_ter(), std::span(&kReference, 1), kSystems, options);
  EXPECT_TRUE(swapped[0].systems[1].p_value);
  EXPECT_FALSE(swapped[0].systems[0].interval);
  EXPECT_EQ(swapped[0].signature.substr(0, 15), "nrefs:1|ar:200|");
}

TEST(Evaluation, NothingToScoreIsAnError) {
  const std::vector<System> empty = {{"none", {}}};
  EXPECT_THROW(evaluate(bleu_and_ter(), std::vector<Lines>{{}}, empty, {}), UsageError);
}

TEST(GuessTokenizer, ByScript) {
  const auto guess = [](std::string_view line) { return guess_tokenizer(std::span(&line, 1)); };
  EXPECT_EQ(guess("我们用 PyTorch 和 TensorFlow 训练模型。"), Tokenizer::kZh);
  EXPECT_EQ(guess("モデルを訓練するためのデータ"), Tokenizer::k13a);
  EXPECT_EQ(guess("Entrenamos el modelo (模型)."), Tokenizer::k13a);
  EXPECT_EQ(guess(""), Tokenizer::k13a);
}

}  // namespace
}  // namespace amts::metrics
