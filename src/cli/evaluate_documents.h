// The part of `amts evaluate` that compares documents.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "cli/evaluate_report.h"
#include "metrics/document_set.h"

namespace amts::cli {

/// Scores each document's prose as one segment. TER is left out: its search is made for sentences.
EvaluationReport evaluate_whole_documents(const metrics::DocumentSet& set,
                                          std::span<const std::unique_ptr<metrics::Metric>> metrics,
                                          EvaluationReport report,
                                          metrics::EvaluationOptions options);

/// Scores segment by segment; where segments are not equally many, they are aligned first, as text
/// of `language`.
EvaluationReport evaluate_segments(const metrics::DocumentSet& set,
                                   std::span<const std::unique_ptr<metrics::Metric>> metrics,
                                   EvaluationReport report, const std::string& language,
                                   const metrics::EvaluationOptions& options);

}  // namespace amts::cli
