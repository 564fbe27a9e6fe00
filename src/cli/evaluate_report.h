// What `amts evaluate` prints.
#pragma once

#include <string>
#include <vector>

#include "metrics/evaluation.h"

namespace amts::cli {

/// Scores and what was compared.
struct EvaluationReport {
  std::string reference;
  std::vector<std::string> systems;
  std::string size;  ///< "1012 segments"
  std::string tokenizer;
  std::string tokenizer_reason;
  std::vector<metrics::Evaluation> evaluations;
  std::vector<std::string> segment_names;  ///< instead of numbers; may be empty
};

/// Tables for people: segments' scores where there are any, systems' scores, signatures.
std::string text_report(const EvaluationReport& report);
std::string json_report(const EvaluationReport& report);
/// The two reports on documents, as "documents" and "segments", and what was "missing".
std::string json_report(const EvaluationReport& documents, const EvaluationReport& segments,
                        const std::vector<std::string>& missing);

}  // namespace amts::cli
