#include "metrics/chrf.h"

#include <gtest/gtest.h>

#include "base/error.h"

namespace amts::metrics {
namespace {

using Lines = std::vector<std::string_view>;

double score(const Lines& hypotheses, const Lines& references, const ChrfOptions& options) {
  ChrfStatistics sum;
  for (size_t i = 0; i < hypotheses.size(); ++i) {
    sum += chrf_statistics(hypotheses[i], std::span(&references[i], 1), options);
  }
  return chrf_score(sum, options);
}

struct Case {
  Lines hypotheses;
  Lines references;
  double expected;
};

// sacrebleu's own unit tests, computed with chrF++.py.
constexpr std::string_view kRisk =
    "risk assessment must be made of those who are qualified and expertise in the sector - these "
    "are the scientists .";
constexpr std::string_view kRiskReference =
    "risk assessment has to be undertaken by those who are qualified and expert in that area - "
    "that is the scientists .";
constexpr std::string_view kObamaReference =
    "Das Verhältnis zwischen Obama und Netanyahu ist nicht gerade freundschaftlich.";

TEST(Chrf, EpsilonSmoothing) {
  const Case cases[] = {
      {{"abcdefg"}, {"hijklmnop"}, 0.0},
      {{""}, {"reference"}, 0.0},
      {{"aa"}, {"ab"}, 8.3333},
      {{"a", "b"}, {"a", "c"}, 8.3333},
      {{"a"}, {"a"}, 16.6667},
      {{"a b c"}, {"abc"}, 50.0},
      {{kRisk}, {kRiskReference}, 63.361730},
      {{" Die    Beziehung zwischen  Obama und Netanjahu ist nicht gerade  freundlich. "},
       {kObamaReference},
       64.1302698},
      {{"Niemand hat die Absicht, eine Mauer zu errichten"},
       {"Niemand hat die Absicht, eine Mauer zu errichten"},
       100.0}};
  ChrfOptions options;
  options.beta = 3;
  options.epsilon_smoothing = true;
  for (const Case& c : cases) {
    EXPECT_NEAR(score(c.hypotheses, c.references, options), c.expected, 1e-4) << c.hypotheses[0];
  }
}

TEST(Chrf, EffectiveOrder) {
  const Case cases[] = {{{"a"}, {"a"}, 100.0},
                        {{""}, {"reference"}, 0.0},
                        {{"a b c"}, {"abc"}, 100.0},
                        {{"a", "b"}, {"a", "c"}, 50.0},
                        {{"aa"}, {"ab"}, 25.0}};
  ChrfOptions options;
  options.beta = 3;
  for (const Case& c : cases) {
    EXPECT_NEAR(score(c.hypotheses, c.references, options), c.expected, 1e-4) << c.hypotheses[0];
  }
}

TEST(Chrf, WhiteSpaceCounts) {
  ChrfOptions options;
  options.beta = 3;
  options.whitespace = true;
  EXPECT_NEAR(score({kRisk}, {kRiskReference}, options), 65.2414427, 1e-4);
  EXPECT_NEAR(score({"Die Beziehung zwischen Obama und Netanjahu ist nicht gerade freundlich."},
                    {kObamaReference}, options),
              67.3481606, 1e-4);
}

TEST(Chrf, Sentences) {
  ChrfOptions options;
  options.epsilon_smoothing = true;
  EXPECT_NEAR(
      score({"Co nás nejvíc trápí, protože lékaři si vybírají, kdo bude žít a kdo zemře."},
            {"Nejvíce smutní jsme z toho, že musíme rozhodovat o tom, kdo bude žít a kdo zemře."},
            options),
      39.14078509, 1e-4);
}

TEST(Chrf, TwoReferencesTheBetterCounts) {
  const Lines hypotheses = {"The dog bit the man.", "It wasn't surprising.",
                            "The man had just bitten him."};
  const std::vector<Lines> references = {{"The dog bit the man.", "The dog had bit the man."},
                                         {"It was not unexpected.", "No one was surprised."},
                                         {"The man bit him first.", "The man had bitten the dog."}};
  const auto corpus = [&](const ChrfOptions& options) {
    ChrfStatistics sum;
    for (size_t i = 0; i < 3; ++i) sum += chrf_statistics(hypotheses[i], references[i], options);
    return chrf_score(sum, options);
  };
  EXPECT_NEAR(corpus({}), 59.727518, 1e-5);
  ChrfOptions with_words;
  with_words.word_order = 2;
  EXPECT_NEAR(corpus(with_words), 59.153104, 1e-5);
}

TEST(Chrf, Chinese) {
  const Lines references = {"批量大小是每次更新所用样本的数目。",
                            "我们用随机梯度下降训练模型，直到损失收敛。",
                            "注意力机制使模型能够关注输入的不同部分。"};
  const Lines hypotheses = {"批次大小是每次更新使用的样本数。",
                            "我们使用随机梯度下降来训练模型，直到损失收敛为止。",
                            "注意力机制让模型关注输入的各个部分。"};
  ChrfOptions options;
  EXPECT_NEAR(score(hypotheses, references, options), 49.23185480, 1e-6);
  options.word_order = 2;
  EXPECT_NEAR(score(hypotheses, references, options), 42.19873268, 1e-6);
  options.epsilon_smoothing = true;
  EXPECT_NEAR(score(hypotheses, references, options), 36.92387078, 1e-6);
}

TEST(Chrf, LowerCase) {
  ChrfOptions options;
  options.lowercase = true;
  EXPECT_NEAR(score({"ÉCOLE normale"}, {"école Normale"}, options), 100, 1e-9);
}

TEST(Chrf, NamesAndRanges) {
  EXPECT_EQ(chrf_name({}), "chrF2");
  ChrfOptions options;
  options.word_order = 2;
  EXPECT_EQ(chrf_name(options), "chrF2++");
  EXPECT_NO_THROW(check(options));
  options.char_order = 7;
  EXPECT_THROW(check(options), UsageError);
  options = {};
  options.word_order = -1;
  EXPECT_THROW(check(options), UsageError);
}

}  // namespace
}  // namespace amts::metrics
