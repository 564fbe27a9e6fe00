// Whether one system is better than another, or the test set just happened to favour it.
//
// Paired bootstrap resampling (Koehn, EMNLP 2004) and approximate randomization (Riezler and
// Maxwell, 2005), as sacrebleu 2 computes them, with its random numbers: the same seed gives the
// same p-values.
#pragma once

#include <cstdint>

#include "metrics/metric.h"

namespace amts::metrics {

inline constexpr size_t kBootstrapSamples = 1000;
inline constexpr size_t kRandomizationTrials = 10000;
/// sacrebleu's.
inline constexpr uint64_t kDefaultSeed = 12345;

/// 95% of the scores under resampling lie within mean ± half_width.
struct Interval {
  double mean = 0;
  double half_width = 0;
};

/// Bootstrap confidence interval of one system's score. O(samples × segments × width).
Interval bootstrap_interval(const Metric& metric, const SegmentCounts& system,
                            size_t samples = kBootstrapSamples, uint64_t seed = kDefaultSeed);

struct PairedBootstrap {
  double p_value = 1;
  Interval interval;  ///< of the system
};

/// How likely a difference as large as that to the baseline is if there were none: small values
/// speak for a real one. Both systems have counts for the same segments.
PairedBootstrap paired_bootstrap(const Metric& metric, const SegmentCounts& baseline,
                                 const SegmentCounts& system, size_t samples = kBootstrapSamples,
                                 uint64_t seed = kDefaultSeed);

/// The same question asked by swapping the systems' outputs at random, segment by segment.
double paired_randomization(const Metric& metric, const SegmentCounts& baseline,
                            const SegmentCounts& system, size_t trials = kRandomizationTrials,
                            uint64_t seed = kDefaultSeed);

}  // namespace amts::metrics
