#include "metrics/evaluation.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "base/error.h"
#include "text/utf8.h"

namespace amts::metrics {
namespace {

SystemScore score_of(const Metric& metric, const SegmentCounts& counts,
                     const EvaluationOptions& options) {
  SystemScore result;
  const std::vector<double> sum = counts.sum();
  result.score = metric.score(sum);
  result.details = metric.details(sum);
  if (options.segment_scores) {
    for (size_t i = 0; i < counts.segments(); ++i) {
      result.segment_scores.push_back(metric.score(counts.row(i)));
    }
  }
  return result;
}

void compare(const Metric& metric, const SegmentCounts& baseline, const SegmentCounts& system,
             const EvaluationOptions& options, SystemScore& result) {
  if (options.paired == PairedTest::kBootstrap) {
    const PairedBootstrap paired =
        paired_bootstrap(metric, baseline, system, options.bootstrap_samples, options.seed);
    result.p_value = paired.p_value;
    result.interval = paired.interval;
  } else if (options.paired == PairedTest::kRandomization) {
    result.p_value =
        paired_randomization(metric, baseline, system, options.randomization_trials, options.seed);
  }
}

Setting setting_of(size_t references, const EvaluationOptions& options) {
  Setting setting;
  setting.references = references;
  const bool bootstrap = options.intervals || options.paired == PairedTest::kBootstrap;
  if (bootstrap) setting.bootstrap_samples = options.bootstrap_samples;
  if (options.paired == PairedTest::kRandomization) {
    setting.randomization_trials = options.randomization_trials;
  }
  if (bootstrap || setting.randomization_trials) setting.seed = options.seed;
  return setting;
}

}  // namespace

std::vector<Evaluation> evaluate(std::span<const std::unique_ptr<Metric>> metrics,
                                 std::span<const std::vector<std::string_view>> references,
                                 std::span<const System> systems,
                                 const EvaluationOptions& options) {
  for (const System& system : systems) {
    if (!references.empty() && system.segments.empty()) {
      throw UsageError("nothing to score: '" + system.name + "' is empty");
    }
  }
  const bool intervals = options.intervals || options.paired == PairedTest::kBootstrap;
  std::vector<Evaluation> evaluations;
  for (const auto& metric : metrics) {
    Evaluation evaluation{metric->name(),
                          signature(*metric, setting_of(references.size(), options)),
                          metric->higher_is_better(),
                          {}};
    std::optional<SegmentCounts> baseline;
    for (const System& system : systems) {
      SegmentCounts counts = count_segments(*metric, system.segments, references, options.executor);
      SystemScore result = score_of(*metric, counts, options);
      if (baseline) compare(*metric, *baseline, counts, options, result);
      if (intervals && !result.interval) {
        result.interval =
            bootstrap_interval(*metric, counts, options.bootstrap_samples, options.seed);
      }
      if (!baseline) baseline = std::move(counts);
      evaluation.systems.push_back(std::move(result));
    }
    evaluations.push_back(std::move(evaluation));
  }
  return evaluations;
}

Tokenizer guess_tokenizer(std::span<const std::string_view> segments) {
  constexpr size_t kEnough = 20000;
  size_t han = 0;
  size_t kana = 0;
  size_t other_words = 0;
  for (const std::string_view segment : segments) {
    if (han + kana + other_words >= kEnough) break;
    bool in_word = false;
    for (size_t i = 0; i < segment.size();) {
      const auto c = static_cast<UChar32>(text::next_code_point(segment, i));
      UErrorCode status = U_ZERO_ERROR;
      const UScriptCode script = uscript_getScript(c, &status);
      const bool is_kana = script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA;
      const bool letter = u_isalpha(c) != 0 && script != USCRIPT_HAN && !is_kana;
      han += script == USCRIPT_HAN ? 1 : 0;
      kana += is_kana ? 1 : 0;
      other_words += letter && !in_word ? 1 : 0;
      in_word = letter;
    }
  }
  return han > other_words && kana * 20 < han ? Tokenizer::kZh : Tokenizer::k13a;
}

}  // namespace amts::metrics
