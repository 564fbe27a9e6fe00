#include "pipeline/comparison.h"

#include <string>
#include <vector>

#include "metrics/metric.h"
#include "metrics/tokenizer.h"

namespace amts::pipeline {
namespace {

/// Passages of several documents, each with its two translations.
struct Passages {
  std::vector<std::string> references;
  std::vector<std::string> plain;
  std::vector<std::string> adapted;

  void add(const Versions& document) {
    const auto& segments = document.adapted->segments;
    // Both come from one source; a record of other make-up is of an earlier state of it.
    if (document.plain->segments.size() != segments.size()) return;
    bool open = false;
    for (size_t i = 0; i < segments.size(); ++i) {
      const translate::SegmentRecord& segment = segments[i];
      if (segment.joins_previous) {
        if (!open) continue;
        plain.back() += ' ' + document.plain->segments[i].prose;
        adapted.back() += ' ' + segment.prose;
        continue;
      }
      open = !segment.reference_prose.empty();
      if (!open) continue;
      references.push_back(segment.reference_prose);
      plain.push_back(document.plain->segments[i].prose);
      adapted.push_back(segment.prose);
    }
  }
};

std::vector<std::string_view> views(const std::vector<std::string>& texts) {
  return {texts.begin(), texts.end()};
}

}  // namespace

std::optional<VersionComparison> compare(std::span<const Versions> documents,
                                         std::string_view target_language) {
  Passages passages;
  for (const Versions& document : documents) passages.add(document);
  if (passages.references.size() < kMinPassages) return std::nullopt;
  metrics::BleuOptions options;
  options.tokenizer = metrics::default_tokenizer(target_language);
  const auto bleu = metrics::make_metric(options);
  const std::vector<std::vector<std::string_view>> references = {views(passages.references)};
  const auto plain = metrics::count_segments(*bleu, views(passages.plain), references);
  const auto adapted = metrics::count_segments(*bleu, views(passages.adapted), references);
  const metrics::PairedBootstrap paired = metrics::paired_bootstrap(*bleu, plain, adapted);
  // No difference is no evidence; resampling as sacrebleu does it would call it the strongest.
  const double p_value = passages.plain == passages.adapted ? 1 : paired.p_value;
  return VersionComparison{passages.references.size(), metrics::bootstrap_interval(*bleu, plain),
                           paired.interval, p_value};
}

}  // namespace amts::pipeline
