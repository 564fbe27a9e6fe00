#include "memory/term_extraction.h"

#include <gtest/gtest.h>

namespace amts::memory {
namespace {

corpus::TextPair pair(std::string source, std::string target) {
  corpus::TextPair p;
  p.source = std::move(source);
  p.target = std::move(target);
  return p;
}

/// Ten sentences each for a few terms, in frames that differ.
std::vector<corpus::TextPair> corpus_of(
    const std::vector<std::pair<std::string, std::string>>& terms) {
  const std::vector<std::pair<std::string, std::string>> frames = {{"We use the ", "我们使用"},
                                                                   {"You can see a ", "可以看到"},
                                                                   {"Now train this ", "现在训练"},
                                                                   {"Consider ", "考虑"},
                                                                   {"It is not the ", "这不是"}};
  std::vector<corpus::TextPair> pairs;
  for (const auto& [source, target] : terms) {
    for (size_t i = 0; i < 10; ++i) {
      const auto& frame = frames[i % frames.size()];
      pairs.push_back(pair(frame.first + source + ".", frame.second + target + "。"));
    }
  }
  return pairs;
}

const TermCandidate* candidate(const std::vector<TermCandidate>& terms, const std::string& source) {
  for (const TermCandidate& term : terms) {
    if (term.source == source) return &term;
  }
  return nullptr;
}

TEST(ExtractTerms, WholePhrasesOnBothSides) {
  const auto pairs = corpus_of({{"saddle point", "鞍点"},
                                {"gradient descent", "梯度下降"},
                                {"attention", "注意力"},
                                {"ReLU function", "激活函数"}});
  const auto terms = extract_terms(pairs);
  for (const auto& [source, target] : {std::pair{"saddle point", "鞍点"},
                                       {"gradient descent", "梯度下降"},
                                       {"attention", "注意力"},
                                       {"ReLU function", "激活函数"}}) {
    const TermCandidate* term = candidate(terms, source);
    ASSERT_NE(term, nullptr) << source;
    EXPECT_EQ(term->target, target);
    EXPECT_EQ(term->together, 10u);
    EXPECT_NEAR(term->score, 1, 1e-9);
    ASSERT_EQ(term->examples.size(), 2u);
    EXPECT_NE(pairs[term->examples[0]].source.find(source), std::string::npos);
  }
  EXPECT_EQ(candidate(terms, "saddle"), nullptr);  // part of a longer term that is as frequent
}

TEST(ExtractTerms, ThresholdsAndOrder) {
  const auto pairs = corpus_of({{"saddle point", "鞍点"}, {"attention", "注意力"}});
  ExtractionOptions options;
  options.min_count = 11;
  EXPECT_TRUE(extract_terms(pairs, options).empty());
  options = {};
  options.max_terms = 1;
  EXPECT_EQ(extract_terms(pairs, options).size(), 1u);
  const auto terms = extract_terms(pairs);
  EXPECT_TRUE(std::is_sorted(terms.begin(), terms.end(), [](const auto& a, const auto& b) {
    return a.likelihood > b.likelihood;
  }));
}

TEST(ExtractTerms, NumbersAndEqualPhrasesAreNoTerms) {
  std::vector<corpus::TextPair> pairs;
  for (int i = 0; i < 8; ++i) pairs.push_back(pair("Use PyTorch 42 now", "PyTorch 42 使用"));
  for (int i = 0; i < 8; ++i) pairs.push_back(pair("Something else here", "别的东西"));
  for (const TermCandidate& term : extract_terms(pairs)) {
    EXPECT_NE(term.source, "PyTorch");
    EXPECT_NE(term.source, "42");
  }
  EXPECT_TRUE(extract_terms({}).empty());
}

}  // namespace
}  // namespace amts::memory
