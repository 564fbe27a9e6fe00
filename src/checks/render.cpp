#include "checks/render.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "checks/catalogue.h"

namespace amts::checks {
namespace {

using Json = nlohmann::ordered_json;

Json to_json(const Finding& finding) {
  Json json = {{"check", finding.check},
               {"severity", severity_name(finding.severity)},
               {"file", finding.file}};
  const Region& region = finding.region;
  if (region.line > 0) {
    json["line"] = region.line;
    json["endLine"] = region.end_line;
  }
  if (region.column > 0) {
    json["column"] = region.column;
    json["endColumn"] = region.end_column;
  }
  json["message"] = finding.message;
  json["remedy"] = find_check(finding.check).remedy;
  if (finding.segment) json["segment"] = *finding.segment;
  if (finding.source_segment) json["sourceSegment"] = *finding.source_segment;
  if (!finding.source.empty()) json["source"] = finding.source;
  if (!finding.target.empty()) json["target"] = finding.target;
  return json;
}

}  // namespace

std::string full_message(const Finding& finding) {
  return fmt::format("{}; {}", finding.message, find_check(finding.check).remedy);
}

std::string render_text(std::span<const Finding> findings) {
  std::string out;
  for (const Finding& finding : findings) {
    out += finding.file;
    if (finding.region.line > 0) out += fmt::format(":{}", finding.region.line);
    if (finding.region.column > 0) out += fmt::format(":{}", finding.region.column);
    out += fmt::format(": {}: {} [{}]\n", severity_name(finding.severity), full_message(finding),
                       finding.check);
  }
  return out;
}

std::string render_json(std::span<const Finding> findings) {
  Json list = Json::array();
  std::map<std::string_view, size_t> checks;
  for (const Finding& finding : findings) {
    list.push_back(to_json(finding));
    ++checks[finding.check];
  }
  Json severities = Json::object();
  for (const auto& [severity, count] : count_severities(findings))
    severities[std::string(severity_name(severity))] = count;
  Json counts = Json::object();
  for (const auto& [check, count] : checks) counts[std::string(check)] = count;
  const Json json = {{"severities", severities}, {"checks", counts}, {"findings", list}};
  return json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

std::map<Severity, size_t> count_severities(std::span<const Finding> findings) {
  std::map<Severity, size_t> counts;
  for (const Finding& finding : findings) ++counts[finding.severity];
  return counts;
}

size_t count_from(std::span<const Finding> findings, Severity least) {
  return static_cast<size_t>(std::ranges::count_if(
      findings, [&](const Finding& finding) { return finding.severity >= least; }));
}

std::string summary_of(std::span<const Finding> findings) {
  std::string out;
  const auto counts = count_severities(findings);
  for (auto entry = counts.rbegin(); entry != counts.rend(); ++entry) {
    const auto& [severity, count] = *entry;
    out += fmt::format("{}{} {}{}", out.empty() ? "" : ", ", count, severity_name(severity),
                       count == 1 ? "" : "s");
  }
  return out.empty() ? "no findings" : out;
}

}  // namespace amts::checks
