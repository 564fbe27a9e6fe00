// amts check, as a user runs it.
#include <nlohmann/json.hpp>

#include "run_amts.h"

namespace amts::e2e {
namespace {

using Json = nlohmann::json;

class Check : public Command {
 protected:
  void write_book() const {
    write("en/a.md", "# One\n\nIt has 42 parts.\n");
    write("es/a.md", "# Uno\n\nTiene 24 partes.\n");
    write("en/sub/b.md", "Two cats.\n");
    write("es/sub/b.md", "Dos gatos.\n");
    write("en/only.md", "Not translated.\n");
  }
};

TEST_F(Check, Trees) {
  write_book();
  const Outcome done = amts("check en es --from en --to es");
  EXPECT_EQ(done.code, 1);
  EXPECT_EQ(done.out,
            "es/a.md:3:7: warning: number 42 became 24; write the number that the source has "
            "[numbers]\n");
  EXPECT_NE(done.errors.find("1 warning in 2 documents"), std::string::npos) << done.errors;
}

TEST_F(Check, HiddenFoldersAreNoPartOfATree) {
  write_book();
  write("en/.git/c.md", "It has 42 parts.\n");
  write("es/.git/c.md", "Tiene 24 partes.\n");
  const Outcome done = amts("check en es --from en --to es");
  EXPECT_EQ(done.out.find(".git"), std::string::npos) << done.out;
  EXPECT_NE(done.errors.find("1 warning in 2 documents"), std::string::npos) << done.errors;
}

TEST_F(Check, ExitCodes) {
  write_book();
  const auto code = [&](const std::string& options) {
    return amts("check en es --from en --to es -q " + options).code;
  };
  EXPECT_EQ(code("--fail-on error"), 0);
  EXPECT_EQ(code("--fail-on never"), 0);
  EXPECT_EQ(code("--fail-on error --severity numbers=error"), 1);
  EXPECT_EQ(code("--disable numbers"), 0);
  EXPECT_EQ(code("--only quotes,brackets"), 0);
  EXPECT_EQ(code("--only numbers"), 1);
  EXPECT_EQ(code("--disable nonsense"), 2);
  EXPECT_EQ(code("--severity numbers=fatal"), 2);
  EXPECT_EQ(amts("check").code, 2);
  EXPECT_EQ(amts("check en es").code, 2);
}

TEST_F(Check, SettingsOfTheProject) {
  write_book();
  write("amts.yaml",
        "source: en\ndocuments: en/*.md\nchecks: {disable: [numbers], severity: {quotes: error}}\n"
        "translations: {es: {output: 'es/{}'}}\n");
  EXPECT_EQ(amts("check en es --from en --to es").code, 0);
  // What the command line names is wanted all the same.
  EXPECT_EQ(amts("check en es --from en --to es --only numbers").code, 1);
  write("amts.yaml",
        "source: en\ndocuments: en/*.md\nchecks: {disable: [numbres]}\n"
        "translations: {es: {output: 'es/{}'}}\n");
  const Outcome wrong = amts("check en es --from en --to es");
  EXPECT_EQ(wrong.code, 2);
  EXPECT_NE(wrong.errors.find("amts.yaml:3:"), std::string::npos) << wrong.errors;
  EXPECT_NE(wrong.errors.find("numbres"), std::string::npos) << wrong.errors;
}

TEST_F(Check, SarifAndJson) {
  write_book();
  EXPECT_EQ(amts("check en es --from en --to es --format sarif -o out.sarif").code, 1);
  const Json sarif = Json::parse(read("out.sarif"));
  const Json& result = sarif["runs"][0]["results"].at(0);
  EXPECT_EQ(result["ruleId"], "numbers");
  const Json& place = result["locations"][0]["physicalLocation"];
  EXPECT_EQ(place["artifactLocation"]["uri"], "es/a.md");
  EXPECT_EQ(place["region"],
            Json({{"startLine", 3}, {"startColumn", 7}, {"endLine", 3}, {"endColumn", 9}}));
  const Outcome json = amts("check en es --from en --to es --format json");
  EXPECT_EQ(Json::parse(json.out)["checks"], Json({{"numbers", 1}}));
}

TEST_F(Check, ParallelDataAndTerms) {
  write("pairs.csv", "en,es\nOne cat.,Un gato.\nThe momentum of 42.,La inercia de 42.\n");
  write("terms.csv", "en,es\nmomentum,momento\n");
  const Outcome done = amts("check --pairs pairs.csv --terminology terms.csv");
  EXPECT_EQ(done.code, 1);
  EXPECT_EQ(done.out,
            "pairs.csv:3: warning: term 'momentum' is not 'momento'; use the term, or change the "
            "terminology [terminology]\n");
}

TEST_F(Check, OneTreeWithAPattern) {
  write("book/a_origin.md", "It has 42 parts.\n");
  write("book/a.md", "Tiene 24 partes.\n");
  const Outcome done = amts("check book --pair '{}_origin.md={}.md' --from en --to es");
  EXPECT_EQ(done.code, 1);
  EXPECT_NE(done.out.find("book/a.md:1:7:"), std::string::npos) << done.out;
}

TEST_F(Check, WhatCannotBeReadIsLeftOut) {
  write_book();
  write("es/sub/b.md", "Dos \xff gatos.\n");
  const Outcome done = amts("check en es --from en --to es");
  EXPECT_EQ(done.code, 3);
  EXPECT_NE(done.errors.find("es/sub/b.md"), std::string::npos) << done.errors;
  EXPECT_NE(done.out.find("[numbers]"), std::string::npos);
}

TEST_F(Check, AfterATranslation) {
  write("a.md", "# One\n\nThis sentence says a thing or two (so it is.\n");
  const std::string translate = "translate --engine identity --from en --to es a.md -o b.md";
  const Outcome done = amts(translate + " --report report.json");
  EXPECT_EQ(done.code, 0);
  EXPECT_NE(done.errors.find("checks: 1 warning"), std::string::npos) << done.errors;
  const Json report = Json::parse(read("report.json"));
  const Json& finding = report[0]["segments"][1]["findings"].at(0);
  EXPECT_EQ(finding["check"], "untranslated");
  EXPECT_EQ(finding["line"], 3);
  // They fail the command if that is asked for, after the file is written.
  std::filesystem::remove(folder_ / "b.md");
  EXPECT_EQ(amts(translate + " --fail-on warning").code, 1);
  EXPECT_TRUE(std::filesystem::exists(folder_ / "b.md"));
  EXPECT_EQ(amts(translate + " --fail-on error").code, 0);
}

TEST_F(Check, InTheReportOfABook) {
  write("en/a.md", "# One\n\nThis sentence says a thing or two.\n");
  write(
      "amts.yaml",
      "source: en\ndocuments: en/*.md\ntranslations: {es: {output: 'es/{}', engine: identity}}\n");
  ASSERT_EQ(amts("run -q").code, 0);
  const auto findings = [&] {
    return Json::parse(
        read("report.json"))["translations"][0]["documents"][0]["counts"]["findings"];
  };
  EXPECT_EQ(findings(), Json({{"error", 0}, {"warning", 1}, {"note", 0}}));
  const std::string page = read("report.html");
  EXPECT_NE(page.find("Quality checks"), std::string::npos);
  EXPECT_NE(page.find("this stands as it is in the source"), std::string::npos);
  // Other settings are other work.
  write("amts.yaml", read("amts.yaml") + "checks: {disable: [untranslated]}\n");
  ASSERT_EQ(amts("run -q").code, 0);
  EXPECT_EQ(findings()["warning"], 0);
}

TEST_F(Check, List) {
  const Outcome list = amts("check --list");
  EXPECT_EQ(list.code, 0);
  for (const char* id : {"numbers", "placeholder-leak", "slide-marks", "wrong-language"})
    EXPECT_NE(list.out.find(id), std::string::npos) << id;
}

}  // namespace
}  // namespace amts::e2e
