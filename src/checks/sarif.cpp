// SARIF: the Static Analysis Results Interchange Format, version 2.1.0.
#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/hash.h"
#include "checks/catalogue.h"
#include "checks/render.h"

namespace amts::checks {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kSchema = "https://json.schemastore.org/sarif-2.1.0.json";
constexpr const char* kRoot = "%SRCROOT%";

/// "missing-segment" -> "MissingSegment", as SARIF asks of names.
std::string pascal_case(std::string_view id) {
  std::string name;
  bool upper = true;
  for (const char c : id) {
    if (c != '-') name += static_cast<char>(upper && c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    upper = c == '-';
  }
  return name;
}

std::string sentence(std::string_view text) {
  std::string out(text);
  if (!out.empty() && out[0] >= 'a' && out[0] <= 'z')
    out[0] = static_cast<char>(out[0] - 'a' + 'A');
  return out.ends_with('.') ? out : out + ".";
}

Json rules_json() {
  Json rules = Json::array();
  for (const Check& check : catalogue()) {
    const std::string help = sentence(check.about) + " To mend it: " + sentence(check.remedy) +
                             " To switch it off: --disable " + std::string(check.id) +
                             ", or checks.disable in amts.yaml.";
    rules.push_back({{"id", check.id},
                     {"name", pascal_case(check.id)},
                     {"shortDescription", {{"text", sentence(check.about)}}},
                     {"fullDescription", {{"text", sentence(check.about)}}},
                     {"help", {{"text", help}}},
                     {"defaultConfiguration", {{"level", severity_name(check.severity)}}},
                     {"properties", {{"tags", Json::array({"translation"})}}}});
  }
  return rules;
}

/// Percent-encoded as RFC 3986 has it.
std::string encoded(std::string_view path) {
  std::string out;
  for (const char c : path) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       c == '-' || c == '.' || c == '_' || c == '~' || c == '/';
    out += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return out;
}

Json artifact_json(const std::string& file, const std::filesystem::path& root) {
  std::filesystem::path path(file);
  if (!root.empty() && path.is_absolute()) path = path.lexically_relative(root);
  path = path.lexically_normal();
  const std::string text = path.generic_string();
  if (path.empty() || text.starts_with("..")) {  // outside of the root
    const auto absolute = std::filesystem::absolute(file).lexically_normal();
    return {{"uri", "file://" + encoded(absolute.generic_string())}};
  }
  if (path.is_absolute()) return {{"uri", "file://" + encoded(text)}};
  return {{"uri", encoded(text)}, {"uriBaseId", kRoot}};
}

Json region_json(const Region& region) {
  Json json = {{"startLine", std::max<size_t>(region.line, 1)}};
  if (region.column > 0) json["startColumn"] = region.column;
  if (region.end_line > 0) json["endLine"] = region.end_line;
  if (region.end_column > 0) json["endColumn"] = region.end_column;
  return json;
}

/// The same while the texts stay; the second of two equal ones gets another number.
class Fingerprints {
 public:
  std::string of(const Finding& finding) {
    const uint64_t hash = hash64(fmt::format("{}\n{}\n{}\n{}\n{}", finding.check, finding.file,
                                             finding.source, finding.target, finding.message));
    return fmt::format("{:016x}:{}", hash, ++seen_[hash]);
  }

 private:
  std::map<uint64_t, size_t> seen_;
};

}  // namespace

std::string render_sarif(std::span<const Finding> findings, const SarifOptions& options) {
  std::map<std::string_view, size_t> index;
  for (const Check& check : catalogue()) index.emplace(check.id, index.size());
  Fingerprints fingerprints;
  Json results = Json::array();
  for (const Finding& finding : findings) {
    results.push_back(
        {{"ruleId", finding.check},
         {"ruleIndex", index.at(finding.check)},
         {"level", severity_name(finding.severity)},
         {"message", {{"text", sentence(full_message(finding))}}},
         {"locations",
          Json::array({{{"physicalLocation",
                         {{"artifactLocation", artifact_json(finding.file, options.root)},
                          {"region", region_json(finding.region)}}}}})},
         {"partialFingerprints", {{"primaryLocationLineHash", fingerprints.of(finding)}}}});
  }
  const Json driver = {
      {"name", "AMTS"}, {"semanticVersion", options.version}, {"rules", rules_json()}};
  const Json run = {{"tool", {{"driver", driver}}},
                    {"columnKind", "utf16CodeUnits"},
                    {"results", std::move(results)}};
  const Json log = {{"$schema", kSchema}, {"version", "2.1.0"}, {"runs", Json::array({run})}};
  return log.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

}  // namespace amts::checks
