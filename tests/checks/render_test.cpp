// Text, JSON and SARIF, read back.
#include "checks/render.h"

#include <nlohmann/json.hpp>

#include "base/error.h"
#include "checking.h"
#include "checks/catalogue.h"

namespace amts::checks {
namespace {

using Json = nlohmann::json;

Finding finding(const std::string& file, Region region) {
  Finding out;
  out.check = "numbers";
  out.severity = Severity::kError;
  out.file = file;
  out.region = region;
  out.message = "number 4 became 5";
  out.source = "4 \"cats\"";
  out.target = "5只“猫”";
  out.segment = 3;
  return out;
}

TEST(Render, Text) {
  const std::vector<Finding> found = {finding("a.md", {3, 5, 3, 6}), finding("b.csv", {7, 0, 7, 0}),
                                      finding("c.md", {})};
  EXPECT_EQ(render_text(found),
            "a.md:3:5: error: number 4 became 5; write the number that the source has [numbers]\n"
            "b.csv:7: error: number 4 became 5; write the number that the source has [numbers]\n"
            "c.md: error: number 4 became 5; write the number that the source has [numbers]\n");
  EXPECT_EQ(summary_of(found), "3 errors");
  EXPECT_EQ(summary_of({}), "no findings");
}

TEST(Render, Json) {
  const std::vector<Finding> found = {finding("a.md", {3, 5, 3, 6})};
  const Json json = Json::parse(render_json(found));
  EXPECT_EQ(json["severities"], Json({{"error", 1}}));
  EXPECT_EQ(json["checks"], Json({{"numbers", 1}}));
  const Json& only = json["findings"].at(0);
  EXPECT_EQ(only["check"], "numbers");
  EXPECT_EQ(only["line"], 3);
  EXPECT_EQ(only["endColumn"], 6);
  EXPECT_EQ(only["segment"], 3);
  EXPECT_EQ(only["target"], "5只“猫”");
  EXPECT_EQ(Json::parse(render_json({}))["findings"], Json::array());
}

// What SARIF 2.1.0's schema requires, and what GitHub code scanning asks beyond it.
TEST(Render, Sarif) {
  const std::vector<Finding> found = {
      finding("zh/a b.md", {3, 5, 3, 6}), finding("zh/a b.md", {9, 5, 9, 6}),
      finding("/book/zh/图.md", {1, 0, 1, 0}), finding("/elsewhere/x.md", {})};
  const Json log = Json::parse(render_sarif(found, {"1.2.3", "/book"}));
  EXPECT_EQ(log.at("version"), "2.1.0");
  EXPECT_NE(log.at("$schema").get<std::string>().find("sarif-2.1.0"), std::string::npos);
  const Json& run = log.at("runs").at(0);
  EXPECT_EQ(run.at("columnKind"), "utf16CodeUnits");
  const Json& driver = run.at("tool").at("driver");
  EXPECT_EQ(driver.at("name"), "AMTS");
  EXPECT_EQ(driver.at("semanticVersion"), "1.2.3");
  const Json& rules = driver.at("rules");
  EXPECT_EQ(rules.size(), catalogue().size());
  std::set<std::string> ids;
  for (const Json& rule : rules) {
    EXPECT_TRUE(ids.insert(rule.at("id")).second);
    EXPECT_FALSE(rule.at("shortDescription").at("text").get<std::string>().empty());
    EXPECT_FALSE(rule.at("help").at("text").get<std::string>().empty());
    EXPECT_NO_THROW(parse_severity(rule.at("defaultConfiguration").at("level").get<std::string>()));
  }
  std::set<std::string> fingerprints;
  for (const Json& result : run.at("results")) {
    EXPECT_EQ(rules.at(result.at("ruleIndex").get<size_t>()).at("id"), result.at("ruleId"));
    EXPECT_EQ(result.at("level"), "error");
    EXPECT_FALSE(result.at("message").at("text").get<std::string>().empty());
    const Json& place = result.at("locations").at(0).at("physicalLocation");
    EXPECT_GE(place.at("region").at("startLine").get<int>(), 1);
    EXPECT_GE(place.at("region").value("startColumn", 1), 1);
    EXPECT_TRUE(
        fingerprints.insert(result.at("partialFingerprints").at("primaryLocationLineHash")).second);
  }
  const auto artifact = [&](size_t i) {
    return run["results"][i]["locations"][0]["physicalLocation"]["artifactLocation"];
  };
  EXPECT_EQ(artifact(0)["uri"], "zh/a%20b.md");
  EXPECT_EQ(artifact(0)["uriBaseId"], "%SRCROOT%");
  EXPECT_EQ(artifact(2)["uri"], "zh/%E5%9B%BE.md");
  EXPECT_EQ(artifact(3)["uri"], "file:///elsewhere/x.md");
  EXPECT_FALSE(artifact(3).contains("uriBaseId"));
}

TEST(Render, FingerprintsStayWhenLinesMove) {
  const auto print = [](size_t line) {
    const std::vector<Finding> found = {finding("a.md", {line, 1, line, 2})};
    return Json::parse(render_sarif(found, {}))["runs"][0]["results"][0]["partialFingerprints"];
  };
  EXPECT_EQ(print(3), print(30));
}

TEST(Severity, Names) {
  for (const Severity each : {Severity::kNote, Severity::kWarning, Severity::kError})
    EXPECT_EQ(parse_severity(severity_name(each)), each);
  EXPECT_THROW(parse_severity("fatal"), UsageError);
}

}  // namespace
}  // namespace amts::checks
