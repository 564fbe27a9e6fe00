#include "metrics/significance.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "metrics/random.h"

namespace amts::metrics {
namespace {

void add(std::span<double> sum, std::span<const double> row) {
  for (size_t i = 0; i < sum.size(); ++i) sum[i] += row[i];
}

double mean(std::span<const double> values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// The middle 95%: the 40th part is cut off at each end.
Interval interval_of(std::vector<double> scores) {
  if (scores.empty()) return {};
  const double centre = mean(scores);
  std::sort(scores.begin(), scores.end());
  const size_t cut = scores.size() / 40;
  return {centre, 0.5 * (scores[scores.size() - cut - 1] - scores[cut])};
}

/// The systems' scores on the same random draws of segments: [system][sample].
std::vector<std::vector<double>> resampled(const Metric& metric,
                                           std::span<const SegmentCounts* const> systems,
                                           size_t samples, uint64_t seed) {
  NumpyRandom random(seed);
  const size_t segments = systems.front()->segments();
  std::vector<std::vector<double>> scores(systems.size(), std::vector<double>(samples));
  std::vector<uint32_t> draw(segments);
  std::vector<double> sum(metric.width());
  for (size_t sample = 0; sample < samples; ++sample) {
    for (uint32_t& segment : draw) segment = random.below(segments);
    for (size_t s = 0; s < systems.size(); ++s) {
      std::fill(sum.begin(), sum.end(), 0.0);
      for (const uint32_t segment : draw) add(sum, systems[s]->row(segment));
      scores[s][sample] = metric.score(sum);
    }
  }
  return scores;
}

/// The share of values above the difference seen; one added to both counts keeps a test from
/// claiming more certainty than its trials give.
double p_value(std::span<const double> values, double difference) {
  const auto above =
      std::count_if(values.begin(), values.end(), [&](double value) { return value > difference; });
  return (static_cast<double>(above) + 1) / (static_cast<double>(values.size()) + 1);
}

double difference_of(const Metric& metric, const SegmentCounts& a, const SegmentCounts& b) {
  return std::abs(metric.score(a.sum()) - metric.score(b.sum()));
}

}  // namespace

Interval bootstrap_interval(const Metric& metric, const SegmentCounts& system, size_t samples,
                            uint64_t seed) {
  const SegmentCounts* const one[] = {&system};
  return interval_of(std::move(resampled(metric, one, samples, seed).front()));
}

PairedBootstrap paired_bootstrap(const Metric& metric, const SegmentCounts& baseline,
                                 const SegmentCounts& system, size_t samples, uint64_t seed) {
  const SegmentCounts* const both[] = {&baseline, &system};
  std::vector<std::vector<double>> scores = resampled(metric, both, samples, seed);
  std::vector<double> differences(samples);
  for (size_t i = 0; i < samples; ++i) differences[i] = std::abs(scores[1][i] - scores[0][i]);
  const double centre = samples > 0 ? mean(differences) : 0;
  for (double& difference : differences) difference -= centre;
  return {p_value(differences, difference_of(metric, baseline, system)),
          interval_of(std::move(scores[1]))};
}

double paired_randomization(const Metric& metric, const SegmentCounts& baseline,
                            const SegmentCounts& system, size_t trials, uint64_t seed) {
  NumpyRandom random(seed);
  RandomBits keep(random);
  const size_t width = metric.width();
  std::vector<double> differences(trials);
  std::vector<double> a(width);
  std::vector<double> b(width);
  for (double& difference : differences) {
    std::fill(a.begin(), a.end(), 0.0);
    std::fill(b.begin(), b.end(), 0.0);
    for (size_t i = 0; i < baseline.segments(); ++i) {
      const bool kept = keep.next();
      add(a, kept ? baseline.row(i) : system.row(i));
      add(b, kept ? system.row(i) : baseline.row(i));
    }
    difference = std::abs(metric.score(a) - metric.score(b));
  }
  return p_value(differences, difference_of(metric, baseline, system));
}

}  // namespace amts::metrics
