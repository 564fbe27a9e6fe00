#include "metrics/metric.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"

namespace amts::metrics {
namespace {

constexpr size_t kSegmentsATask = 64;

std::string_view yes_no(bool value) { return value ? "yes" : "no"; }

class Bleu : public Metric {
 public:
  explicit Bleu(const BleuOptions& options) : options_(options) {}

  std::string name() const override { return "BLEU"; }

  std::string settings() const override {
    std::string smoothing(smoothing_name(options_.smoothing));
    if (options_.smoothing == Smoothing::kFloor || options_.smoothing == Smoothing::kAddK) {
      smoothing += fmt::format("[{:.2f}]", smoothing_value(options_));
    }
    return fmt::format("case:{}|eff:{}|tok:{}|smooth:{}", options_.lowercase ? "lc" : "mixed",
                       yes_no(options_.effective_order), tokenizer_name(options_.tokenizer),
                       smoothing);
  }

  size_t width() const override { return 2 + 2 * kBleuOrder; }

  void count(std::string_view hypothesis, std::span<const std::string_view> references,
             std::span<double> counts) const override {
    const BleuStatistics s = bleu_statistics(hypothesis, references, options_);
    counts[0] = s.hypothesis_length;
    counts[1] = s.reference_length;
    std::copy(s.matches.begin(), s.matches.end(), counts.begin() + 2);
    std::copy(s.totals.begin(), s.totals.end(), counts.begin() + 2 + kBleuOrder);
  }

  double score(std::span<const double> counts) const override { return scored(counts).score; }
  std::string details(std::span<const double> counts) const override {
    return scored(counts).details();
  }

 private:
  BleuScore scored(std::span<const double> counts) const {
    BleuStatistics s;
    s.hypothesis_length = counts[0];
    s.reference_length = counts[1];
    std::copy_n(counts.begin() + 2, kBleuOrder, s.matches.begin());
    std::copy_n(counts.begin() + 2 + kBleuOrder, kBleuOrder, s.totals.begin());
    return bleu_score(s, options_);
  }

  BleuOptions options_;
};

class Chrf : public Metric {
 public:
  explicit Chrf(const ChrfOptions& options) : options_(options) { check(options); }

  std::string name() const override { return chrf_name(options_); }

  std::string settings() const override {
    return fmt::format("case:{}|eff:{}|nc:{}|nw:{}|space:{}", options_.lowercase ? "lc" : "mixed",
                       yes_no(!options_.epsilon_smoothing), options_.char_order,
                       options_.word_order, yes_no(options_.whitespace));
  }

  size_t width() const override {
    return 3 * static_cast<size_t>(options_.char_order + options_.word_order);
  }

  void count(std::string_view hypothesis, std::span<const std::string_view> references,
             std::span<double> counts) const override {
    const ChrfStatistics s = chrf_statistics(hypothesis, references, options_);
    for (size_t i = 0; i < s.orders.size(); ++i) {
      counts[3 * i] = s.orders[i].hypothesis;
      counts[3 * i + 1] = s.orders[i].reference;
      counts[3 * i + 2] = s.orders[i].matches;
    }
  }

  double score(std::span<const double> counts) const override {
    ChrfStatistics s;
    s.orders.reserve(counts.size() / 3);
    for (size_t i = 0; i + 2 < counts.size(); i += 3) {
      s.orders.push_back({counts[i], counts[i + 1], counts[i + 2]});
    }
    return chrf_score(s, options_);
  }

 private:
  ChrfOptions options_;
};

class Ter : public Metric {
 public:
  explicit Ter(const TerOptions& options) : options_(options) {}

  std::string name() const override { return "TER"; }

  std::string settings() const override {
    return fmt::format("case:{}|tok:tercom|norm:{}|punct:{}|asian:{}",
                       options_.case_sensitive ? "mixed" : "lc", yes_no(options_.normalized),
                       yes_no(!options_.no_punctuation), yes_no(options_.asian_support));
  }

  bool higher_is_better() const override { return false; }
  size_t width() const override { return 2; }

  void count(std::string_view hypothesis, std::span<const std::string_view> references,
             std::span<double> counts) const override {
    const TerStatistics s = ter_statistics(hypothesis, references, options_);
    counts[0] = s.edits;
    counts[1] = s.reference_length;
  }

  double score(std::span<const double> counts) const override {
    return ter_score({counts[0], counts[1]});
  }

 private:
  TerOptions options_;
};

}  // namespace

std::unique_ptr<Metric> make_metric(const BleuOptions& options) {
  return std::make_unique<Bleu>(options);
}
std::unique_ptr<Metric> make_metric(const ChrfOptions& options) {
  return std::make_unique<Chrf>(options);
}
std::unique_ptr<Metric> make_metric(const TerOptions& options) {
  return std::make_unique<Ter>(options);
}

std::vector<double> SegmentCounts::sum() const {
  std::vector<double> total(width_, 0.0);
  for (size_t i = 0; i < values_.size(); ++i) total[i % width_] += values_[i];
  return total;
}

SegmentCounts count_segments(const Metric& metric, std::span<const std::string_view> hypotheses,
                             std::span<const std::vector<std::string_view>> references,
                             Executor* executor) {
  if (references.empty()) throw UsageError("nothing to compare with: no reference");
  for (const auto& reference : references) {
    if (reference.size() != hypotheses.size()) {
      throw UsageError(fmt::format("the reference has {} segments, the system {}", reference.size(),
                                   hypotheses.size()),
                       {}, "both need a line for each segment, in the same order");
    }
  }
  SegmentCounts counts(hypotheses.size(), metric.width());
  const size_t tasks = (hypotheses.size() + kSegmentsATask - 1) / kSegmentsATask;
  parallel_for(executor, tasks, [&](size_t task) {
    std::vector<std::string_view> of_segment(references.size());
    const size_t end = std::min(hypotheses.size(), (task + 1) * kSegmentsATask);
    for (size_t i = task * kSegmentsATask; i < end; ++i) {
      for (size_t r = 0; r < references.size(); ++r) of_segment[r] = references[r][i];
      metric.count(hypotheses[i], of_segment, counts.row(i));
    }
  });
  return counts;
}

std::string signature(const Metric& metric, const Setting& setting) {
  std::string out = fmt::format("nrefs:{}", setting.references);
  if (setting.bootstrap_samples) out += fmt::format("|bs:{}", *setting.bootstrap_samples);
  if (setting.randomization_trials) out += fmt::format("|ar:{}", *setting.randomization_trials);
  if (setting.seed) out += fmt::format("|seed:{}", *setting.seed);
  return out + "|" + metric.settings() + "|version:amts-" AMTS_VERSION;
}

}  // namespace amts::metrics
