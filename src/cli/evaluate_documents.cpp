#include "cli/evaluate_documents.h"

#include <fmt/format.h>

namespace amts::cli {
namespace {

using metrics::DocumentProse;
using metrics::DocumentSet;

std::string joined(const std::vector<std::string>& segments) {
  return fmt::format("{}", fmt::join(segments, "\n"));
}

}  // namespace

EvaluationReport evaluate_whole_documents(const DocumentSet& set,
                                          std::span<const std::unique_ptr<metrics::Metric>> metrics,
                                          EvaluationReport report,
                                          metrics::EvaluationOptions options) {
  const size_t documents = set.documents.size();
  std::vector<std::string> texts;  // the reference's, then each system's
  texts.reserve(documents * (1 + report.systems.size()));
  for (const DocumentProse& document : set.documents) texts.push_back(joined(document.reference));
  for (size_t s = 0; s < report.systems.size(); ++s) {
    for (const DocumentProse& d : set.documents) texts.push_back(joined(d.systems[s]));
  }
  const auto views = [&](size_t side) {
    const auto begin = texts.begin() + static_cast<std::ptrdiff_t>(side * documents);
    return std::vector<std::string_view>(begin, begin + static_cast<std::ptrdiff_t>(documents));
  };
  std::vector<metrics::System> systems;
  for (size_t s = 0; s < report.systems.size(); ++s) {
    systems.push_back({report.systems[s], views(s + 1)});
  }
  options.segment_scores = documents > 1;
  const std::vector<std::vector<std::string_view>> references = {views(0)};
  report.evaluations = metrics::evaluate(metrics, references, systems, options);
  report.size =
      fmt::format("{} document{}, each as one segment", documents, documents > 1 ? "s" : "");
  for (const DocumentProse& document : set.documents) report.segment_names.push_back(document.name);
  return report;
}

EvaluationReport evaluate_segments(const DocumentSet& set,
                                   std::span<const std::unique_ptr<metrics::Metric>> metrics,
                                   EvaluationReport report, const std::string& language,
                                   const metrics::EvaluationOptions& options) {
  std::vector<DocumentProse> documents;
  size_t aligned = 0;
  for (const DocumentProse& document : set.documents) {
    if (!document.paired()) ++aligned;
    documents.push_back(metrics::paired_segments(document, language));
  }
  std::vector<std::vector<std::string_view>> references(1);
  std::vector<metrics::System> systems;
  for (const std::string& name : report.systems) systems.push_back({name, {}});
  for (const DocumentProse& document : documents) {
    references[0].insert(references[0].end(), document.reference.begin(), document.reference.end());
    for (size_t s = 0; s < systems.size(); ++s) {
      systems[s].segments.insert(systems[s].segments.end(), document.systems[s].begin(),
                                 document.systems[s].end());
    }
  }
  report.size = fmt::format("{} segments", references[0].size());
  if (aligned > 0) {
    report.size +=
        fmt::format(", found by alignment in {} of {} documents", aligned, documents.size());
  }
  report.evaluations = metrics::evaluate(metrics, references, systems, options);
  return report;
}

}  // namespace amts::cli
