// One face for all metrics: counts per segment that add up, and a score of their sum.
//
// A corpus score, a sentence score and a score under resampling (significance.h) differ only in
// which rows are added. The metrics themselves are in bleu.h, chrf.h and ter.h.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/executor.h"
#include "metrics/bleu.h"
#include "metrics/chrf.h"
#include "metrics/ter.h"

namespace amts::metrics {

/// Thread-safe: nothing changes after construction.
class Metric {
 public:
  virtual ~Metric() = default;

  /// "BLEU", "chrF2++", "TER".
  virtual std::string name() const = 0;
  /// The options as they stand in a signature: "case:mixed|eff:no|tok:13a|smooth:exp".
  virtual std::string settings() const = 0;
  virtual bool higher_is_better() const { return true; }

  /// How many counts a segment has.
  virtual size_t width() const = 0;
  /// Writes a segment's counts, width() of them. Valid UTF-8, at least one reference.
  virtual void count(std::string_view hypothesis, std::span<const std::string_view> references,
                     std::span<double> counts) const = 0;
  /// The score of added counts: 0 to 100, TER also above.
  virtual double score(std::span<const double> counts) const = 0;
  /// What else is worth printing about added counts; may be empty.
  virtual std::string details(std::span<const double> /*counts*/) const { return {}; }
};

std::unique_ptr<Metric> make_metric(const BleuOptions& options);
std::unique_ptr<Metric> make_metric(const ChrfOptions& options);
std::unique_ptr<Metric> make_metric(const TerOptions& options);

/// What a metric counts for one system: [segments, width].
class SegmentCounts {
 public:
  SegmentCounts(size_t segments, size_t width) : width_(width), values_(segments * width) {}

  size_t segments() const { return width_ > 0 ? values_.size() / width_ : 0; }
  size_t width() const { return width_; }
  std::span<double> row(size_t i) { return {&values_[i * width_], width_}; }
  std::span<const double> row(size_t i) const { return {&values_[i * width_], width_}; }
  std::vector<double> sum() const;

 private:
  size_t width_;
  std::vector<double> values_;
};

/// Counts every segment of a system. `references` are whole translations, each with as many
/// segments as the system; throws UsageError with both numbers otherwise.
SegmentCounts count_segments(const Metric& metric, std::span<const std::string_view> hypotheses,
                             std::span<const std::vector<std::string_view>> references,
                             Executor* executor = nullptr);

/// What beside the metric's own settings decides a number.
struct Setting {
  size_t references = 1;
  std::optional<size_t> bootstrap_samples;
  std::optional<size_t> randomization_trials;
  std::optional<uint64_t> seed;
};

/// sacrebleu's signature: "nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp|version:amts-0.1.0". The
/// last field names AMTS and its version where sacrebleu names its own.
std::string signature(const Metric& metric, const Setting& setting);

}  // namespace amts::metrics
