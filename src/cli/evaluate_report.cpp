#include "cli/evaluate_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "text/utf8.h"

namespace amts::cli {
namespace {

using metrics::Evaluation;
using metrics::SystemScore;
using nlohmann::json;

json to_json(const SystemScore& s, const std::string& system) {
  json out = {{"system", system}, {"score", s.score}, {"score_0_1", s.score / 100}};
  if (!s.details.empty()) out["details"] = s.details;
  if (s.interval) {
    out["interval"] = {{"mean", s.interval->mean}, {"half_width", s.interval->half_width}};
  }
  if (s.p_value) out["p_value"] = *s.p_value;
  if (!s.segment_scores.empty()) out["segments"] = s.segment_scores;
  return out;
}

/// "35.21 (0.3521) ±0.81 p=0.0120*"; the star is for p < 0.05.
std::string cell(const SystemScore& s) {
  std::string out = fmt::format("{:.2f} ({:.4f})", s.score, s.score / 100);
  if (s.interval) out += fmt::format(" ±{:.2f}", s.interval->half_width);
  if (s.p_value) out += fmt::format(" p={:.4f}{}", *s.p_value, *s.p_value < 0.05 ? "*" : "");
  return out;
}

using Table = std::vector<std::vector<std::string>>;

/// Columns padded to the same width, two spaces apart.
std::string laid_out(const Table& rows) {
  std::vector<size_t> widths;
  for (const auto& row : rows) {
    widths.resize(std::max(widths.size(), row.size()));
    for (size_t i = 0; i < row.size(); ++i) {
      widths[i] = std::max(widths[i], text::code_point_count(row[i]));
    }
  }
  std::string out;
  for (const auto& row : rows) {
    for (size_t i = 0; i < row.size(); ++i) {
      out += row[i];
      if (i + 1 < row.size()) out.append(widths[i] - text::code_point_count(row[i]) + 2, ' ');
    }
    out += '\n';
  }
  return out;
}

std::string score_table(const EvaluationReport& report) {
  Table table = {{"System"}};
  for (const Evaluation& e : report.evaluations) table[0].push_back(e.metric);
  for (size_t s = 0; s < report.systems.size(); ++s) {
    table.push_back({report.systems[s]});
    for (const Evaluation& e : report.evaluations) table.back().push_back(cell(e.systems[s]));
  }
  return laid_out(table);
}

std::string segment_table(const EvaluationReport& report) {
  Table table = {{"Segment"}};
  for (const std::string& system : report.systems) {
    for (const Evaluation& e : report.evaluations) {
      table[0].push_back(report.systems.size() > 1 ? system + " " + e.metric : e.metric);
    }
  }
  for (size_t i = 0; i < report.evaluations.front().systems.front().segment_scores.size(); ++i) {
    table.push_back(
        {report.segment_names.empty() ? std::to_string(i + 1) : report.segment_names[i]});
    for (size_t s = 0; s < report.systems.size(); ++s) {
      for (const Evaluation& e : report.evaluations) {
        table.back().push_back(fmt::format("{:.2f}", e.systems[s].segment_scores[i]));
      }
    }
  }
  return laid_out(table);
}

bool has_segments(const EvaluationReport& report) {
  return !report.evaluations.empty() &&
         !report.evaluations.front().systems.front().segment_scores.empty();
}

json to_json(const EvaluationReport& report) {
  json out = {{"reference", report.reference},
              {"size", report.size},
              {"tokenizer", report.tokenizer},
              {"tokenizer_reason", report.tokenizer_reason},
              {"metrics", json::array()}};
  if (!report.segment_names.empty()) out["segment_names"] = report.segment_names;
  for (const Evaluation& e : report.evaluations) {
    json systems = json::array();
    for (size_t s = 0; s < report.systems.size(); ++s) {
      systems.push_back(to_json(e.systems[s], report.systems[s]));
    }
    out["metrics"].push_back({{"metric", e.metric},
                              {"signature", e.signature},
                              {"higher_is_better", e.higher_is_better},
                              {"systems", std::move(systems)}});
  }
  return out;
}

}  // namespace

std::string text_report(const EvaluationReport& report) {
  std::string out = fmt::format("Reference {}: {}; BLEU's tokenizer {} ({})\n\n", report.reference,
                                report.size, report.tokenizer, report.tokenizer_reason);
  if (has_segments(report)) out += segment_table(report) + "\n";
  out += score_table(report) + "\n";
  for (const Evaluation& e : report.evaluations) {
    out += fmt::format("{}|{}{}\n", e.metric, e.signature,
                       e.higher_is_better ? "" : "  (lower is better)");
    for (size_t s = 0; s < report.systems.size(); ++s) {
      const SystemScore& score = e.systems[s];
      if (score.details.empty()) continue;
      out += fmt::format("  {} = {:.2f} {}\n", report.systems[s], score.score, score.details);
    }
  }
  return out;
}

std::string json_report(const EvaluationReport& report) {
  return to_json(report).dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

std::string json_report(const EvaluationReport& documents, const EvaluationReport& segments,
                        const std::vector<std::string>& missing) {
  const json out = {
      {"documents", to_json(documents)}, {"segments", to_json(segments)}, {"missing", missing}};
  return out.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

}  // namespace amts::cli
