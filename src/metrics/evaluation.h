// Systems against references: scores, how certain they are, and whether they differ.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/executor.h"
#include "metrics/metric.h"
#include "metrics/significance.h"

namespace amts::metrics {

/// One translation of the test set. Views: the text must outlive it.
struct System {
  std::string name;
  std::vector<std::string_view> segments;
};

enum class PairedTest { kNone, kBootstrap, kRandomization };

struct EvaluationOptions {
  PairedTest paired = PairedTest::kNone;  ///< of each system against the first
  bool intervals = false;  ///< bootstrap confidence intervals; with kBootstrap always
  bool segment_scores = false;
  size_t bootstrap_samples = kBootstrapSamples;
  size_t randomization_trials = kRandomizationTrials;
  uint64_t seed = kDefaultSeed;
  Executor* executor = nullptr;  ///< whose threads share the counting
};

struct SystemScore {
  double score = 0;
  std::string details;  ///< Metric::details
  std::optional<Interval> interval;
  std::optional<double> p_value;       ///< absent for the first system
  std::vector<double> segment_scores;  ///< if asked for
};

/// One metric's verdict on all systems, in their order.
struct Evaluation {
  std::string metric;
  std::string signature;
  bool higher_is_better = true;
  std::vector<SystemScore> systems;
};

/// Scores every system with every metric. `references` are whole translations of the test set.
/// Throws UsageError where a system and a reference have different numbers of segments, with both.
std::vector<Evaluation> evaluate(std::span<const std::unique_ptr<Metric>> metrics,
                                 std::span<const std::vector<std::string_view>> references,
                                 std::span<const System> systems, const EvaluationOptions& options);

/// A tokenizer for text in an unknown language: zh where there are more Han characters than words
/// in other scripts and kana are rare, else 13a. Reads the first segments only.
Tokenizer guess_tokenizer(std::span<const std::string_view> segments);

}  // namespace amts::metrics
