// How fast metrics are on 4,000 made-up lines of about 23 words, on one core.
//   cmake --preset dev && ninja -C build bench_metrics_scores && build/bench_metrics_scores
#include <benchmark/benchmark.h>

#include <random>

#include "metrics/metric.h"
#include "metrics/significance.h"
#include "text/utf8.h"

namespace amts::metrics {
namespace {

constexpr size_t kLines = 4000;

/// Sentences of made-up words with punctuation and numbers, and the same with a tenth of the words
/// lost; or of Chinese characters.
struct Corpus {
  std::vector<std::string> reference;
  std::vector<std::string> hypothesis;

  explicit Corpus(bool chinese) {
    std::mt19937 random(1);
    std::vector<std::string> words;
    for (int i = 0; i < 5000; ++i) words.push_back(word(random, chinese));
    for (size_t line = 0; line < kLines; ++line) {
      std::string whole;
      std::string part;
      for (int i = 0; i < 23; ++i) {
        const double u = std::uniform_real_distribution<>(0, 1)(random);
        std::string next = words[static_cast<size_t>(u * u * u * 5000)];
        if (!chinese) next += i % 9 == 8 ? ", " : " ";
        whole += next;
        if (random() % 10 != 0) part += next;
      }
      reference.push_back(whole + (chinese ? "。" : "3.5 times."));
      hypothesis.push_back(part + (chinese ? "。" : "3.5 times."));
    }
  }

  static std::string word(std::mt19937& random, bool chinese) {
    std::string out;
    const size_t length = chinese ? 1 + random() % 3 : 2 + random() % 8;
    for (size_t i = 0; i < length; ++i) {
      text::append_utf8(
          out, static_cast<char32_t>(chinese ? 0x4E00 + random() % 3000 : U'a' + random() % 26));
    }
    return out;
  }
};

const Corpus& corpus(bool chinese) {
  static const Corpus kWestern(false);
  static const Corpus kChinese(true);
  return chinese ? kChinese : kWestern;
}

SegmentCounts counted(const Metric& metric, const Corpus& corpus) {
  const std::vector<std::string_view> hypotheses(corpus.hypothesis.begin(),
                                                 corpus.hypothesis.end());
  const std::vector<std::string_view> references[] = {
      {corpus.reference.begin(), corpus.reference.end()}};
  return count_segments(metric, hypotheses, references);
}

void score(benchmark::State& state, const Metric& metric, bool chinese) {
  for (auto _ : state) {
    benchmark::DoNotOptimize(metric.score(counted(metric, corpus(chinese)).sum()));
  }
  state.SetItemsProcessed(static_cast<int64_t>(state.iterations() * kLines));
}

void bleu_of(benchmark::State& state, Tokenizer tokenizer, bool chinese) {
  BleuOptions options;
  options.tokenizer = tokenizer;
  score(state, *make_metric(options), chinese);
}

void chrf_of(benchmark::State& state, int word_order) {
  ChrfOptions options;
  options.word_order = word_order;
  score(state, *make_metric(options), false);
}

void ter_of(benchmark::State& state) { score(state, *make_metric(TerOptions{}), false); }

void tokens_of(benchmark::State& state, Tokenizer tokenizer, bool chinese) {
  for (auto _ : state) {
    for (const std::string& line : corpus(chinese).reference) {
      benchmark::DoNotOptimize(tokenize(line, tokenizer));
    }
  }
}

void bootstrap(benchmark::State& state) {
  const auto metric = make_metric(BleuOptions{});
  const SegmentCounts counts = counted(*metric, corpus(false));
  for (auto _ : state) benchmark::DoNotOptimize(paired_bootstrap(*metric, counts, counts));
}

void randomization(benchmark::State& state) {
  const auto metric = make_metric(BleuOptions{});
  const SegmentCounts counts = counted(*metric, corpus(false));
  for (auto _ : state) benchmark::DoNotOptimize(paired_randomization(*metric, counts, counts));
}

BENCHMARK_CAPTURE(tokens_of, 13a, Tokenizer::k13a, false)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(tokens_of, zh, Tokenizer::kZh, true)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(tokens_of, intl, Tokenizer::kIntl, false)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(bleu_of, 13a, Tokenizer::k13a, false)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(bleu_of, intl, Tokenizer::kIntl, false)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(bleu_of, zh, Tokenizer::kZh, true)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(chrf_of, chrF2, 0)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(chrf_of, chrF2pp, 2)->Unit(benchmark::kMillisecond);
BENCHMARK(ter_of)->Unit(benchmark::kMillisecond);
BENCHMARK(bootstrap)->Unit(benchmark::kMillisecond);
BENCHMARK(randomization)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace amts::metrics

BENCHMARK_MAIN();
