#include "metrics/bleu.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/error.h"
#include "metrics/ngrams.h"

namespace amts::metrics {
namespace {

struct SmoothingRow {
  Smoothing smoothing;
  std::string_view name;
  double default_value;
};
constexpr SmoothingRow kSmoothings[] = {{Smoothing::kExp, "exp", 0},
                                        {Smoothing::kFloor, "floor", 0.1},
                                        {Smoothing::kAddK, "add-k", 1},
                                        {Smoothing::kNone, "none", 0}};

const SmoothingRow& row_of(Smoothing smoothing) {
  return *std::find_if(std::begin(kSmoothings), std::end(kSmoothings),
                       [&](const SmoothingRow& row) { return row.smoothing == smoothing; });
}

/// sacrebleu's stand-in for log 0: small enough that e to a quarter of it is 0.
constexpr double kLogZero = -9999999999.0;

double floored_log(double x) { return x == 0 ? kLogZero : std::log(x); }

std::string prepared(std::string_view segment, const BleuOptions& options) {
  if (!options.lowercase) return separate_tokens(strip_end(segment), options.tokenizer);
  return separate_tokens(strip_end(lower_case(segment)), options.tokenizer);
}

double brevity_penalty(const BleuStatistics& s) {
  if (s.hypothesis_length >= s.reference_length) return 1;
  return s.hypothesis_length > 0 ? std::exp(1 - s.reference_length / s.hypothesis_length) : 0;
}

size_t nearest_length(size_t hypothesis, std::span<const Ngrams> references) {
  const auto distance = [&](size_t length) {
    return length > hypothesis ? length - hypothesis : hypothesis - length;
  };
  size_t nearest = references.front().count(1);
  for (const Ngrams& reference : references) {
    const size_t length = reference.count(1);
    if (std::pair(distance(length), length) < std::pair(distance(nearest), nearest)) {
      nearest = length;
    }
  }
  return nearest;
}

}  // namespace

std::string_view smoothing_name(Smoothing smoothing) { return row_of(smoothing).name; }

Smoothing parse_smoothing(std::string_view name) {
  for (const SmoothingRow& row : kSmoothings) {
    if (row.name == name) return row.smoothing;
  }
  throw UsageError("unknown smoothing '" + std::string(name) + "'", {},
                   "use exp, floor, add-k or none");
}

double smoothing_value(const BleuOptions& options) {
  return options.smoothing_value.value_or(row_of(options.smoothing).default_value);
}

BleuStatistics& BleuStatistics::operator+=(const BleuStatistics& other) {
  hypothesis_length += other.hypothesis_length;
  reference_length += other.reference_length;
  for (size_t i = 0; i < matches.size(); ++i) {
    matches[i] += other.matches[i];
    totals[i] += other.totals[i];
  }
  return *this;
}

std::string BleuScore::details() const {
  const BleuStatistics& s = statistics;
  const double ratio = s.reference_length > 0 ? s.hypothesis_length / s.reference_length : 0;
  return fmt::format(
      "{:.1f}/{:.1f}/{:.1f}/{:.1f} (BP = {:.3f} ratio = {:.3f} hyp_len = {:.0f} ref_len = {:.0f})",
      precisions[0], precisions[1], precisions[2], precisions[3], brevity_penalty, ratio,
      s.hypothesis_length, s.reference_length);
}

BleuStatistics bleu_statistics(std::string_view hypothesis,
                               std::span<const std::string_view> references,
                               const BleuOptions& options) {
  TokenIds ids;
  const std::string text = prepared(hypothesis, options);
  const Ngrams ngrams(ids.ids(split_tokens(text)), kBleuOrder);

  std::vector<std::string> reference_texts;
  reference_texts.reserve(references.size());
  std::vector<Ngrams> reference_ngrams;
  for (const std::string_view reference : references) {
    reference_texts.push_back(prepared(reference, options));
    reference_ngrams.emplace_back(ids.ids(split_tokens(reference_texts.back())), kBleuOrder);
  }

  BleuStatistics s;
  s.hypothesis_length = static_cast<double>(ngrams.count(1));
  s.reference_length = static_cast<double>(nearest_length(ngrams.count(1), reference_ngrams));
  for (int order = 1; order <= kBleuOrder; ++order) {
    const auto i = static_cast<size_t>(order - 1);
    s.matches[i] = static_cast<double>(ngrams.matches(reference_ngrams, order));
    s.totals[i] = static_cast<double>(ngrams.count(order));
  }
  return s;
}

BleuScore bleu_score(const BleuStatistics& statistics, const BleuOptions& options) {
  BleuScore result;
  result.statistics = statistics;
  result.brevity_penalty = brevity_penalty(statistics);
  const auto& counts = statistics.matches;
  if (std::all_of(counts.begin(), counts.end(), [](double m) { return m == 0; })) return result;

  const double value = smoothing_value(options);
  double halvings = 1;
  size_t effective = kBleuOrder;
  for (size_t i = 0; i < kBleuOrder; ++i) {
    const double added = options.smoothing == Smoothing::kAddK && i > 0 ? value : 0;
    const double matches = statistics.matches[i] + added;
    const double total = statistics.totals[i] + added;
    if (total == 0) break;
    if (options.effective_order) effective = i + 1;
    if (matches != 0) {
      result.precisions[i] = 100 * matches / total;
    } else if (options.smoothing == Smoothing::kExp) {
      halvings *= 2;
      result.precisions[i] = 100 / (halvings * total);
    } else if (options.smoothing == Smoothing::kFloor) {
      result.precisions[i] = 100 * value / total;
    }
  }
  double log_sum = 0;
  for (size_t i = 0; i < effective; ++i) log_sum += floored_log(result.precisions[i]);
  result.score = result.brevity_penalty * std::exp(log_sum / static_cast<double>(effective));
  return result;
}

double document_bleu(std::string_view prose_reference, std::string_view prose_hypothesis,
                     Tokenizer tokenizer) {
  BleuOptions options;
  options.tokenizer = tokenizer;
  return bleu_score(bleu_statistics(prose_hypothesis, std::span(&prose_reference, 1), options),
                    options)
      .score;
}

}  // namespace amts::metrics
