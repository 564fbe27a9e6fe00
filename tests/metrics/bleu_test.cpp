#include "metrics/bleu.h"

#include <gtest/gtest.h>

#include <vector>

#include "base/error.h"
#include "metrics/ngrams.h"

namespace amts::metrics {
namespace {

using Lines = std::vector<std::string_view>;

BleuStatistics corpus(const Lines& hypotheses, const std::vector<Lines>& references,
                      const BleuOptions& options) {
  BleuStatistics sum;
  for (size_t i = 0; i < hypotheses.size(); ++i) {
    Lines of_line;
    for (const Lines& reference : references) of_line.push_back(reference[i]);
    sum += bleu_statistics(hypotheses[i], of_line, options);
  }
  return sum;
}

BleuScore score(const Lines& hypotheses, const std::vector<Lines>& references,
                const BleuOptions& options) {
  return bleu_score(corpus(hypotheses, references, options), options);
}

BleuOptions with(Tokenizer tokenizer) {
  BleuOptions options;
  options.tokenizer = tokenizer;
  return options;
}

const Lines kHypotheses = {"The dog bit the man.", "It wasn't surprising.",
                           "The man had just bitten him."};
const std::vector<Lines> kReferences = {
    {"The dog bit the man.", "It was not unexpected.", "The man bit him first."},
    {"The dog had bit the man.", "No one was surprised.", "The man had bitten the dog."}};

// The numbers of sacrebleu's README and unit tests.
TEST(Bleu, SacrebleusExampleWithTwoReferences) {
  EXPECT_NEAR(score(kHypotheses, kReferences, {}).score, 48.530827, 1e-6);
  EXPECT_NEAR(score(kHypotheses, kReferences, with(Tokenizer::kNone)).score, 49.1919566, 1e-6);
  EXPECT_NEAR(score(kHypotheses, kReferences, with(Tokenizer::kIntl)).score, 43.91623493, 1e-6);
  EXPECT_EQ(score(kHypotheses, kReferences, {}).details(),
            "82.4/50.0/45.5/37.5 (BP = 0.943 ratio = 0.944 hyp_len = 17 ref_len = 18)");
}

TEST(Bleu, EmptyHypothesesScoreNothing) {
  EXPECT_EQ(score({"", "", ""}, kReferences, {}).score, 0);
}

struct SentenceCase {
  Smoothing smoothing;
  std::optional<double> value;
  bool lowercase;
  Tokenizer tokenizer;
  double expected;
};

class SentenceBleu : public testing::TestWithParam<SentenceCase> {};

TEST_P(SentenceBleu, AsSacrebleu) {
  const SentenceCase& c = GetParam();
  const BleuOptions options{c.tokenizer, c.smoothing, c.value, true, c.lowercase};
  const std::string_view reference = "producţia de zahăr brut se exprimă în zahăr alb;";
  const BleuStatistics s =
      bleu_statistics("Producția de zahăr primă va fi exprimată în ceea ce privește zahărul alb;",
                      std::span(&reference, 1), options);
  EXPECT_NEAR(bleu_score(s, options).score, c.expected, 1e-3);
}

INSTANTIATE_TEST_SUITE_P(
    All, SentenceBleu,
    testing::Values(SentenceCase{Smoothing::kExp, {}, false, Tokenizer::k13a, 8.493},
                    SentenceCase{Smoothing::kNone, {}, false, Tokenizer::k13a, 0},
                    SentenceCase{Smoothing::kFloor, {}, false, Tokenizer::k13a, 4.51688},
                    SentenceCase{Smoothing::kFloor, 0.5, false, Tokenizer::k13a, 10.10},
                    SentenceCase{Smoothing::kAddK, {}, false, Tokenizer::k13a, 14.882},
                    SentenceCase{Smoothing::kAddK, 2, false, Tokenizer::k13a, 21.389},
                    SentenceCase{Smoothing::kExp, {}, false, Tokenizer::kNone, 7.347},
                    SentenceCase{Smoothing::kExp, {}, false, Tokenizer::kIntl, 8.493},
                    SentenceCase{Smoothing::kExp, {}, false, Tokenizer::kChar, 40.8759},
                    SentenceCase{Smoothing::kExp, {}, true, Tokenizer::kChar, 42.0267}));

TEST(Bleu, NoMatchIsNothingWhateverTheSmoothing) {
  for (const Smoothing s :
       {Smoothing::kExp, Smoothing::kFloor, Smoothing::kAddK, Smoothing::kNone}) {
    BleuOptions options;
    options.smoothing = s;
    options.effective_order = true;
    EXPECT_EQ(score({"this is a cat"}, {{"okay thanks"}}, options).score, 0);
  }
}

TEST(Bleu, EffectiveOrderLeavesOutLongerOnes) {
  const BleuOptions options{Tokenizer::kNone, Smoothing::kFloor, 0.01, true, false};
  EXPECT_NEAR(score({"test"}, {{"a test"}}, options).score, 36.78794411714425, 1e-9);
  EXPECT_NEAR(score({"a test"}, {{"a test"}}, options).score, 100, 1e-9);
  EXPECT_NEAR(score({"a little test"}, {{"a test"}}, options).score, 3.218297948685433, 1e-9);
  EXPECT_EQ(score({"a test"}, {{"a test"}}, with(Tokenizer::kNone)).score, 0);
}

TEST(Bleu, FromStatistics) {
  BleuOptions options;
  options.smoothing = Smoothing::kNone;
  EXPECT_NEAR(bleu_score({11, 11, {9, 7, 5, 3}, {10, 8, 6, 4}}, options).score, 83.75922397, 1e-6);
  EXPECT_EQ(bleu_score({0, 0, {}, {}}, options).score, 0);
}

const Lines kChineseReference = {"批量大小是每次更新所用样本的数目。",
                                 "我们用随机梯度下降训练模型，直到损失收敛。",
                                 "注意力机制使模型能够关注输入的不同部分。"};
const Lines kChineseHypothesis = {"批次大小是每次更新使用的样本数。",
                                  "我们使用随机梯度下降来训练模型，直到损失收敛为止。",
                                  "注意力机制让模型关注输入的各个部分。"};

TEST(Bleu, Chinese) {
  const auto chinese = [](Tokenizer tokenizer) {
    return score(kChineseHypothesis, {kChineseReference}, with(tokenizer)).score;
  };
  EXPECT_NEAR(chinese(Tokenizer::kZh), 56.77914780, 1e-6);
  EXPECT_NEAR(chinese(Tokenizer::kChar), 56.77914780, 1e-6);
  EXPECT_NEAR(chinese(Tokenizer::kIntl), 16.71850762, 1e-6);
  EXPECT_EQ(chinese(Tokenizer::k13a), 0);
}

TEST(Bleu, DocumentIsOneSegment) {
  const auto join = [](const Lines& lines) {
    return std::string(lines[0]) + "\n" + std::string(lines[1]) + "\n" + std::string(lines[2]);
  };
  EXPECT_NEAR(document_bleu(join(kChineseReference), join(kChineseHypothesis), Tokenizer::kZh),
              56.45489248, 1e-6);
  EXPECT_NEAR(document_bleu("a b c d e", "a b c d e", Tokenizer::k13a), 100, 1e-9);
}

TEST(Bleu, NearestReferenceLengthAndOnTiesTheShorter) {
  const Lines references = {"a b c d e", "a b c"};
  EXPECT_EQ(bleu_statistics("x y z w", references, {}).reference_length, 3);
  EXPECT_EQ(bleu_statistics("x y z w v u", references, {}).reference_length, 5);
}

TEST(Bleu, StatisticsAddUp) {
  const BleuStatistics sum = corpus(kHypotheses, kReferences, {});
  EXPECT_EQ(sum.hypothesis_length, 17);
  EXPECT_EQ(sum.reference_length, 18);
  EXPECT_EQ(sum.matches, (std::array<double, 4>{14, 7, 5, 3}));
  EXPECT_EQ(sum.totals, (std::array<double, 4>{17, 14, 11, 8}));
}

TEST(Bleu, SmoothingNames) {
  for (const auto* name : {"exp", "floor", "add-k", "none"}) {
    EXPECT_EQ(smoothing_name(parse_smoothing(name)), name);
  }
  EXPECT_THROW(parse_smoothing("laplace"), UsageError);
}

// Clipped counts by definition, over every pair of short sequences of two symbols.
TEST(Ngrams, MatchesAsCountedByHand) {
  const auto count = [](const std::vector<uint32_t>& text, const std::vector<uint32_t>& ngram) {
    size_t n = 0;
    for (size_t i = 0; i + ngram.size() <= text.size(); ++i) {
      n += std::equal(ngram.begin(), ngram.end(), text.begin() + static_cast<ptrdiff_t>(i));
    }
    return n;
  };
  for (uint32_t code = 0; code < 1024; ++code) {
    std::vector<uint32_t> a;
    std::vector<uint32_t> b;
    for (uint32_t i = 0; i < 5; ++i) {
      a.push_back(code >> i & 1);
      if (i < 4) b.push_back(code >> (i + 5) & 1);
    }
    for (int order = 1; order <= 3; ++order) {
      size_t expected = 0;
      for (uint32_t bits = 0; bits < (1u << order); ++bits) {
        std::vector<uint32_t> ngram;
        for (int i = 0; i < order; ++i) ngram.push_back(bits >> i & 1);
        expected += std::min(count(a, ngram), count(b, ngram));
      }
      for (const int max_order : {4, 6}) {
        const Ngrams reference(b, max_order);
        EXPECT_EQ(Ngrams(a, max_order).matches(std::span(&reference, 1), order), expected);
      }
    }
  }
}

TEST(Ngrams, TokenIdsSurviveGrowth) {
  TokenIds ids;
  std::vector<std::string> tokens;
  for (int i = 0; i < 1000; ++i) tokens.push_back(std::to_string(i));
  for (uint32_t i = 0; i < 1000; ++i) EXPECT_EQ(ids.id(tokens[i]), i);
  for (uint32_t i = 0; i < 1000; ++i) EXPECT_EQ(ids.id(tokens[i]), i);
}

}  // namespace
}  // namespace amts::metrics
