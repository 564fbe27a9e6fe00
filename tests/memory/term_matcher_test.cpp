#include "memory/term_matcher.h"

#include <gtest/gtest.h>

#include <random>

#include "base/error.h"

namespace amts::memory {
namespace {

const text::LanguagePair kEnZh = {"en", "zh"};
const text::LanguagePair kEnEs = {"en", "es"};

/// "begin-end target" of each occurrence.
std::vector<std::string> found(const TermMatcher& matcher, std::string_view sentence) {
  std::vector<std::string> out;
  for (const TermOccurrence& o : matcher.find(sentence)) {
    out.push_back(std::string(sentence.substr(o.begin, o.end - o.begin)) + "=" + o.target);
  }
  return out;
}

using Found = std::vector<std::string>;

TEST(TermMatcher, LeftmostLongestAtWordBoundaries) {
  const TermMatcher matcher({{"descent", "下降"},
                             {"gradient descent", "梯度下降"},
                             {"gradient", "梯度"},
                             {"stochastic gradient", "随机梯度"}},
                            kEnZh);
  EXPECT_EQ(found(matcher, "the gradient descent step"), Found{"gradient descent=梯度下降"});
  EXPECT_EQ(found(matcher, "stochastic gradient descent"),
            (Found{"stochastic gradient=随机梯度", "descent=下降"}));
  EXPECT_EQ(found(matcher, "gradients, ungradient, gradient_x"), Found{});
  EXPECT_EQ(found(matcher, "(gradient)-descent."), (Found{"gradient=梯度", "descent=下降"}));
  EXPECT_EQ(found(matcher, "Gradient descent"), Found{"descent=下降"});
  EXPECT_EQ(found(matcher, ""), Found{});
}

// A longer match that no boundary ends must not hide a shorter one that is whole.
TEST(TermMatcher, ShorterOneWhereTheLongerIsNoWord) {
  const TermMatcher matcher({{"neural net", "A"}, {"neural", "B"}}, kEnEs);
  EXPECT_EQ(found(matcher, "neural networks"), Found{"neural=B"});
}

TEST(TermMatcher, EastAsianTextHasNoWordBoundaries) {
  const TermMatcher zh({{"模型", "model"}, {"语言模型", "language model"}, {"GPU", "GPU"}},
                       {"zh", "en"});
  EXPECT_EQ(found(zh, "训练语言模型和小模型用GPU。"),
            (Found{"语言模型=language model", "模型=model", "GPU=GPU"}));
  EXPECT_EQ(found(zh, "GPUs"), Found{});
  const TermMatcher ko({{"모델", "model"}}, {"ko", "en"});
  EXPECT_EQ(found(ko, "모델은 크다"), Found{"모델=model"});
}

TEST(TermMatcher, WhiteSpaceAndPlaceholders) {
  const TermMatcher matcher({{"long short-term memory", "LSTM"}, {"1", "uno"}}, kEnEs);
  EXPECT_EQ(found(matcher, "a long\n  short-term memory"), Found{"long\n  short-term memory=LSTM"});
  EXPECT_EQ(found(matcher, "a long ⟦1⟧ short-term memory 1"), Found{"1=uno"});
}

TEST(TermMatcher, LetterCaseFollowsTheOccurrence) {
  const TermMatcher matcher({{"neural network", "red neuronal"}, {"GPU", "tarjeta"}}, kEnEs,
                            TermCase::kInsensitive);
  EXPECT_EQ(found(matcher, "a neural network"), Found{"neural network=red neuronal"});
  EXPECT_EQ(found(matcher, "THE NEURAL NETWORK"), Found{"NEURAL NETWORK=RED NEURONAL"});
  EXPECT_EQ(found(matcher, "The Neural Network"), Found{"Neural Network=Red Neuronal"});
  EXPECT_EQ(found(matcher, "Neural network"), Found{"Neural network=red neuronal"});
  EXPECT_EQ(found(matcher, "my GPU, my gpu, my Gpu"),
            (Found{"GPU=tarjeta", "gpu=tarjeta", "Gpu=Tarjeta"}));
  const TermMatcher turkish({{"statistic", "istatistik"}}, {"en", "tr"}, TermCase::kInsensitive);
  EXPECT_EQ(found(turkish, "Statistic STATISTIC"),
            (Found{"Statistic=İstatistik", "STATISTIC=İSTATİSTİK"}));
}

TEST(TermMatcher, Honoured) {
  const TermMatcher matcher({{"model", "modelo"}, {"language model", "modelo de lenguaje"}}, kEnEs);
  const auto occurrences = matcher.find("A language model is a model.");
  ASSERT_EQ(occurrences.size(), 2u);
  using Flags = std::vector<bool>;
  EXPECT_EQ(matcher.honoured(occurrences, "Un modelo de lenguaje es un modelo."),
            (Flags{true, true}));
  // One "modelo" cannot serve both.
  EXPECT_EQ(matcher.honoured(occurrences, "Un modelo de lenguaje es otra cosa."),
            (Flags{true, false}));
  EXPECT_EQ(matcher.honoured(occurrences, "Modelo."), (Flags{false, true}));
  EXPECT_EQ(matcher.honoured(occurrences, "modelos"), (Flags{false, false}));
  EXPECT_EQ(matcher.honoured({}, "x"), Flags{});
}

TEST(TermMatcher, NoTermsFindNothing) {
  EXPECT_EQ(found(TermMatcher({}, kEnEs), "any text"), Found{});
  EXPECT_EQ(found(TermMatcher({{"", "x"}}, kEnEs), "any text"), Found{});
}

TEST(TermMatcher, CaseNames) {
  EXPECT_EQ(parse_term_case("insensitive"), TermCase::kInsensitive);
  EXPECT_THROW(parse_term_case("upper"), UsageError);
}

/// By definition: at each position the longest term that stands there whole.
Found slowly(const std::vector<TermPair>& terms, std::string_view text) {
  const auto word = [&](size_t i) { return i < text.size() && text[i] != ' '; };
  Found out;
  for (size_t i = 0; i < text.size();) {
    size_t longest = 0;
    for (const TermPair& term : terms) {
      const size_t n = term.source.size();
      if (n <= longest || text.substr(i, n) != term.source) continue;
      const bool starts = i == 0 || !word(i - 1) || term.source.front() == ' ';
      const bool ends = !word(i + n) || term.source.back() == ' ';
      if (starts && ends) longest = n;
    }
    if (longest > 0) out.push_back(std::string(text.substr(i, longest)) + "=x");
    i += std::max<size_t>(longest, 1);
  }
  return out;
}

TEST(TermMatcher, AsFoundSlowly) {
  std::mt19937 random(5);
  const auto letters = [&](size_t most) {
    std::string out;
    for (size_t n = 1 + random() % most; n > 0; --n) out += "aab"[random() % 3];
    return out;
  };
  for (int round = 0; round < 500; ++round) {
    std::vector<TermPair> terms;
    for (int i = 0; i < 6; ++i) {
      terms.push_back({random() % 2 == 0 ? letters(3) : letters(2) + " " + letters(2), "x"});
    }
    std::string text = letters(3);
    for (int i = 0; i < 8; ++i) text += " " + letters(3);
    EXPECT_EQ(found(TermMatcher(terms, kEnEs), text), slowly(terms, text)) << text;
  }
}

}  // namespace
}  // namespace amts::memory
