#include "metrics/significance.h"

#include <gtest/gtest.h>

#include "base/error.h"
#include "base/executor.h"
#include "metrics/random.h"

namespace amts::metrics {
namespace {

// Streams printed by NumPy 1.24: default_rng(seed).choice(bound, size) and integers(2, dtype=bool).
TEST(NumpyRandom, StreamsOfNumpy) {
  NumpyRandom small(12345);
  for (const uint32_t expected : {699u, 227u, 788u, 316u, 204u, 797u, 642u, 676u}) {
    EXPECT_EQ(small.below(1000), expected);
  }
  NumpyRandom large((uint64_t{1} << 40) + 7);  // a seed of two words, a bound with rejections
  for (const uint32_t expected :
       {2489438675u, 1828512392u, 765915474u, 51031264u, 461372147u, 1514132298u}) {
    EXPECT_EQ(large.below(3000000000), expected);
  }
  NumpyRandom random(12345);
  RandomBits bits(random);
  for (const char expected : std::string_view("1011100110000011111111110100110110110001")) {
    EXPECT_EQ(bits.next(), expected == '1');
  }
  EXPECT_EQ(NumpyRandom(1).below(1), 0u);
}

/// Sixty lines made of a few words, and two systems that lose a word here and there.
struct Corpus {
  std::vector<std::string> reference;
  std::vector<std::string> a;
  std::vector<std::string> b;
  uint32_t state = 7;

  Corpus() {
    constexpr const char* kWords[] = {"the",   "a",       "model", "learns", "from",
                                      "data",  "with",    "small", "steps",  "and",
                                      "large", "batches", "until", "loss",   "converges"};
    for (int i = 0; i < 60; ++i) {
      std::string line;
      for (int k = 0; k < 12; ++k) line += (k > 0 ? " " : "") + std::string(kWords[next() % 15]);
      reference.push_back(line);
    }
    for (const std::string& line : reference) a.push_back(damaged(line, 6));
    for (const std::string& line : reference) b.push_back(damaged(line, 7));
  }

  uint32_t next() {
    state = (state * 1103515245u + 12345u) & 0x7fffffffu;
    return state >> 8;
  }

  std::string damaged(const std::string& line, uint32_t rate) {
    std::string out;
    for (const std::string_view word : split_tokens(line)) {
      out += (out.empty() ? "" : " ") + (next() % rate == 0 ? "x" : std::string(word));
    }
    return out;
  }
};

std::vector<std::string_view> views(const std::vector<std::string>& lines) {
  return {lines.begin(), lines.end()};
}

struct Expected {
  std::unique_ptr<Metric> metric;
  double score_a, score_b, bootstrap_p, mean, half_width, randomization_p;
};

// The same computed in Python with NumPy, as sacrebleu/significance.py does it.
TEST(Significance, SameValuesAsSacrebleusProcedure) {
  const Corpus corpus;
  const std::vector<std::string_view> references[] = {views(corpus.reference)};
  std::vector<Expected> cases;
  cases.push_back(
      {make_metric(BleuOptions{}), 66.010777, 59.628198, 0.032967, 59.655670, 5.301760, 0.086591});
  cases.push_back(
      {make_metric(ChrfOptions{}), 80.590354, 77.374935, 0.071928, 77.396427, 3.335781, 0.179582});
  cases.push_back(
      {make_metric(TerOptions{}), 15.277778, 17.500000, 0.087912, 17.501528, 2.569444, 0.195880});
  for (const Expected& c : cases) {
    SCOPED_TRACE(c.metric->name());
    Executor executor(2);
    const SegmentCounts a = count_segments(*c.metric, views(corpus.a), references, &executor);
    const SegmentCounts b = count_segments(*c.metric, views(corpus.b), references);
    EXPECT_NEAR(c.metric->score(a.sum()), c.score_a, 1e-5);
    EXPECT_NEAR(c.metric->score(b.sum()), c.score_b, 1e-5);
    const PairedBootstrap paired = paired_bootstrap(*c.metric, a, b);
    EXPECT_NEAR(paired.p_value, c.bootstrap_p, 1e-6);
    EXPECT_NEAR(paired.interval.mean, c.mean, 1e-5);
    EXPECT_NEAR(paired.interval.half_width, c.half_width, 1e-5);
    EXPECT_NEAR(paired_randomization(*c.metric, a, b), c.randomization_p, 1e-6);
    EXPECT_NEAR(bootstrap_interval(*c.metric, b).half_width, c.half_width, 1e-5);
  }
}

TEST(Significance, ASystemAgainstItselfIsNeverDifferent) {
  const Corpus corpus;
  const std::vector<std::string_view> references[] = {views(corpus.reference)};
  const auto metric = make_metric(BleuOptions{});
  const SegmentCounts a = count_segments(*metric, views(corpus.a), references);
  // No trial can differ by more than nothing: what is left is the +1 of the p-value's definition.
  EXPECT_NEAR(paired_randomization(*metric, a, a, 99), 1.0 / 100, 1e-12);
  EXPECT_NEAR(paired_bootstrap(*metric, a, a, 99).p_value, 1.0 / 100, 1e-12);
}

TEST(Metric, Signatures) {
  Setting setting;
  EXPECT_EQ(signature(*make_metric(BleuOptions{}), setting),
            "nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp|version:amts-" AMTS_VERSION);
  setting = {2, 1000, 10000, 12345};
  EXPECT_EQ(signature(*make_metric(BleuOptions{Tokenizer::kZh, Smoothing::kFloor, {}, true, true}),
                      setting),
            "nrefs:2|bs:1000|ar:10000|seed:12345|case:lc|eff:yes|tok:zh|smooth:floor[0.10]|"
            "version:amts-" AMTS_VERSION);
  EXPECT_EQ(
      make_metric(BleuOptions{Tokenizer::kChar, Smoothing::kAddK, 2, false, false})->settings(),
      "case:mixed|eff:no|tok:char|smooth:add-k[2.00]");
  EXPECT_EQ(make_metric(ChrfOptions{.word_order = 2})->settings(),
            "case:mixed|eff:yes|nc:6|nw:2|space:no");
  EXPECT_EQ(make_metric(TerOptions{})->settings(), "case:lc|tok:tercom|norm:no|punct:yes|asian:no");
}

TEST(Metric, UnequalLengthsNameBoth) {
  const std::vector<std::string_view> hypotheses = {"a", "b"};
  const std::vector<std::string_view> references[] = {{"a", "b", "c"}};
  try {
    count_segments(*make_metric(BleuOptions{}), hypotheses, references);
    FAIL();
  } catch (const UsageError& e) {
    EXPECT_NE(e.message().find('3'), std::string::npos);
    EXPECT_NE(e.message().find('2'), std::string::npos);
  }
  EXPECT_THROW(count_segments(*make_metric(BleuOptions{}), hypotheses, {}), UsageError);
}

}  // namespace
}  // namespace amts::metrics
