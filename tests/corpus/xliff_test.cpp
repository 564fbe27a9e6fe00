#include "corpus/xliff.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

#include "base/error.h"
#include "command.h"
#include "random_data.h"

namespace amts::corpus {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

/// An XLIFF 2 file around units: `body` stands on line 3.
std::string xliff2(const std::string& body, const std::string& attributes = "") {
  return "<?xml version=\"1.0\"?>\n<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" "
         "version=\"2.1\" srcLang=\"en\" trgLang=\"zh\" " +
         attributes + "><file id=\"f\">\n" + body + "\n</file></xliff>\n";
}
std::string unit2(const std::string& source, const std::string& target,
                  const std::string& before = "") {
  return "<unit id=\"1\">" + before + "<segment><source>" + source + "</source><target>" + target +
         "</target></segment></unit>\n";
}
std::string file1(const std::string& body, const std::string& attributes = "") {
  return "<file original=\"a\" source-language=\"en\" target-language=\"zh\" " + attributes +
         "><body>\n" + body + "\n</body></file>";
}
/// An XLIFF 1.2 file around units: `body` stands on line 3.
std::string xliff1(const std::string& body, const std::string& attributes = "") {
  return "<?xml version=\"1.0\"?>\n<xliff version=\"1.2\">" + file1(body, attributes) + "</xliff>";
}
std::string unit1(const std::string& source, const std::string& target,
                  const std::string& attributes = "", const std::string& target_attributes = "") {
  return "<trans-unit id=\"1\" " + attributes + "><source>" + source + "</source><target " +
         target_attributes + ">" + target + "</target></trans-unit>\n";
}

ParallelData read(const std::string& bytes, ImportReport* report = nullptr) {
  ImportRules rules;
  rules.unique_sources = false;
  return parse_xliff(bytes, "t.xlf", report, rules);
}

TranslationUnit only_record(const std::string& file) {
  ParallelData data = read(file);
  EXPECT_EQ(data.records.size(), 1U);
  if (data.records.empty()) data.records.push_back({{}, {{}}, {}, 1, {}, 0});
  return data.records[0];
}

/// "source|target" of each record, in tagged form where there is one.
std::vector<std::string> pairs(const ParallelData& data) {
  const auto form = [](const Text& text) {
    return text.tagged.empty() ? text.readable : text.tagged;
  };
  std::vector<std::string> made;
  for (const TranslationUnit& record : data.records) {
    made.push_back(form(record.source) + "|" + form(record.targets.at(0)));
  }
  return made;
}

std::string error_of(const std::string& bytes) {
  try {
    read(bytes);
  } catch (const FormatError& error) {
    return error.what();
  }
  return "no error";
}

TEST(Xliff, Version2SegmentsAreRecords) {
  const ParallelData data = read(
      xliff2("<group id=\"g\"><unit id=\"1\"><segment><source>One.</source><target>一。</target>"
             "</segment>\n<ignorable><source> </source><target/></ignorable>\n"
             "<segment><source>Two.</source><target>二。</target></segment></unit></group>\n" +
             unit2("Three.", "三。")));
  EXPECT_EQ(data.source_language, "en");
  EXPECT_THAT(data.target_languages, ElementsAre("zh"));
  EXPECT_THAT(pairs(data), ElementsAre("One.|一。", "Two.|二。", "Three.|三。"));
  EXPECT_EQ(data.records[0].line, 3U);
  EXPECT_EQ(data.records[1].line, 5U);
  EXPECT_EQ(data.records[2].line, 6U);
}

TEST(Xliff, Version2InlineCodes) {
  const TranslationUnit record = only_record(xliff2(
      unit2("Call <ph id=\"1\" dataRef=\"d1\"/>, <pc id=\"2\" dataRefStart=\"d2\">now</pc><ph "
            "id=\"3\" dataRef=\"d2\"/><mrk id=\"m\" translate=\"no\">NN</mrk><sm id=\"x\"/><ph "
            "id=\"4\" equiv=\"e\" disp=\"{x}\"/><cp hex=\"0007\"/><cp hex=\"D800\"/>",
            "<sc id=\"2\"/>现在<ec startRef=\"2\"/>调用<ph id=\"1\" dataRef=\"d1\"/><ph id=\"9\" "
            "equiv=\"e\"/>",
            "<originalData><data id=\"d1\">f(<cp hex=\"1F\"/>)</data><data "
            "id=\"d2\">&lt;b&gt;</data></originalData>")));
  EXPECT_EQ(record.source.tagged, "Call ⟦1⟧, ⟦2⟧now⟦3⟧⟦4⟧NN⟦5⟧\a\uFFFD");
  EXPECT_EQ(record.source.readable, "Call f(\x1F), nowNN{x}\a\uFFFD");
  EXPECT_EQ(record.targets[0].tagged, "⟦2⟧现在⟦3⟧调用⟦1⟧⟦6⟧");
  EXPECT_THAT(record.contents, ElementsAre("f(\x1F)", "", "", "", "{x}", "e"));
}

TEST(Xliff, Version1InlineCodes) {
  const TranslationUnit record = only_record(
      xliff1(unit1("<g id=\"1\">Call</g> <ph id=\"2\">{0}</ph><bpt id=\"3\">&lt;b&gt;</bpt>a<sub/>"
                   "<ept id=\"3\">&lt;/b&gt;</ept><x id=\"4\" equiv-text=\"{{ n }}\"/><bx "
                   "id=\"5\"/><it id=\"7\" pos=\"open\">\\i<sub>s</sub></it><mrk "
                   "mtype=\"term\">NN</mrk><x id=\"8\" equiv-text=\"&lt;br/&gt;\"/>",
                   "<x id=\"4\"/><ph id=\"2\">{0}</ph><g id=\"1\">调用</g><ex id=\"6\"/>")));
  EXPECT_EQ(record.source.tagged, "⟦1⟧Call⟦2⟧ ⟦3⟧⟦4⟧a⟦5⟧⟦6⟧⟦7⟧⟦8⟧NN⟦9⟧");
  EXPECT_EQ(record.source.readable, "Call {0}a{{ n }}NN");
  EXPECT_EQ(record.targets[0].tagged, "⟦6⟧⟦3⟧⟦1⟧调用⟦2⟧⟦10⟧");
}

TEST(Xliff, SegmentsOfVersion1GoByTheirMid) {
  ImportReport report;
  const ParallelData data = read(
      xliff1("<trans-unit id=\"1\"><source>One. Two. Three.</source><seg-source><g id=\"1\"><mrk "
             "mtype=\"seg\" mid=\"0\">One.</mrk> <mrk mtype=\"seg\" mid=\"1\"><mrk "
             "mtype=\"term\">Two</mrk>.</mrk></g><mrk mtype=\"seg\" mid=\"2\">Three.</mrk>"
             "</seg-source><target><g id=\"1\"><mrk mtype=\"seg\" mid=\"1\">二。</mrk></g><mrk "
             "mtype=\"seg\" mid=\"0\">一。</mrk></target><alt-trans><source>no</source><target>"
             "不</target></alt-trans></trans-unit>\n<trans-unit id=\"2\"><source>A. B.</source>"
             "<seg-source><mrk mtype=\"seg\" mid=\"0\">A.</mrk></seg-source><target>甲乙</target>"
             "</trans-unit>"),
      &report);
  EXPECT_THAT(pairs(data), ElementsAre("One.|一。", "Two.|二。", "A. B.|甲乙"));
  EXPECT_EQ(report.skipped, 1U);
  EXPECT_EQ(report.reasons["no translation"], 1U);
}

TEST(Xliff, WhatIsNotDoneIsSkippedWithItsReason) {
  ImportReport report;
  EXPECT_THAT(
      pairs(read(xliff1(unit1("a", "1", "", "state=\"needs-review-translation\"") +
                        unit1("b", "2", "approved=\"no\"") +
                        unit1("c", "3", "approved=\"no\"", "state=\"translated\"") +
                        unit1("d", "4", "approved=\"yes\"", "state=\"x-mine\"") +
                        unit1("e", "5", "translate=\"no\"") + unit1("f", "", "", "state=\"new\"") +
                        "<group translate=\"no\">" + unit1("g", "7") +
                        unit1("h", "8", "translate=\"yes\"") + "</group><trans-unit id=\"9\"/>" +
                        "<trans-unit id=\"10\"><source>i</source></trans-unit>"),
                 &report)),
      ElementsAre("c|3", "d|4", "h|8"));
  EXPECT_EQ(report.imported, 3U);
  EXPECT_EQ(report.skipped, 6U);
  EXPECT_EQ(report.failed, 1U);
  EXPECT_EQ(report.reasons["state 'needs-review-translation'"], 1U);
  EXPECT_EQ(report.reasons["state 'new'"], 1U);
  EXPECT_EQ(report.reasons["not approved"], 1U);
  EXPECT_EQ(report.reasons["not to be translated"], 2U);
  EXPECT_EQ(report.reasons["no translation"], 1U);
  EXPECT_EQ(report.reasons["a unit without <source>"], 1U);

  const auto segment = [](const std::string& state) {
    return "<unit id=\"1\"><segment " + state + "><source>a</source><target>" + state.substr(7, 3) +
           "</target></segment></unit>";
  };
  EXPECT_THAT(pairs(read(xliff2(segment("state=\"initial\"") + segment("state=\"translated\"") +
                                segment("state=\"reviewed\"") + segment("state=\"final\"") +
                                unit2("a", "none")),
                         &report)),
              ElementsAre("a|tra", "a|rev", "a|fin", "a|none"));
  EXPECT_EQ(report.reasons["state 'initial'"], 1U);
}

TEST(Xliff, WhiteSpaceCountsWhereItIsToBePreserved) {
  const std::string text = "\n  a \t <ph id=\"1\"/> b\n";
  EXPECT_THAT(pairs(read(xliff2(unit2(text, "x")))), ElementsAre("a ⟦1⟧ b|x"));
  EXPECT_THAT(pairs(read(xliff2(unit2(text, " x "), "xml:space=\"preserve\""))),
              ElementsAre("\n  a \t ⟦1⟧ b\n| x "));
  EXPECT_THAT(
      pairs(read(xliff1(unit1(" a ", " x ", "xml:space=\"preserve\"") + unit1(" a ", " x ") +
                        unit1(" a ", " x ", "", "xml:space=\"preserve\"")))),
      ElementsAre(" a | x ", "a|x", "a| x "));
}

TEST(Xliff, FilesOfVersion1HaveLanguagesOfTheirOwn) {
  const auto file = [](const std::string& attributes, const std::string& body) {
    return "<file original=\"o\" " + attributes + "><body>" + body + "</body></file>";
  };
  ImportReport report;
  const ParallelData data = read(
      "<xliff version=\"1.2\">" +
          file("source-language=\"en-US\" target-language=\"zh_CN\"",
               unit1("One", "一") + unit1("Two", "二")) +
          file("source-language=\"en\" target-language=\"es\"",
               unit1("One", "Uno") + unit1("Two", "dos?", "", "state=\"new\"") + unit1("4", "5")) +
          file("source-language=\"fr\" target-language=\"es\"", unit1("Un", "Uno")) +
          file("source-language=\"en\"", unit1("Three", "Drei", "", "xml:lang=\"de\"")) +
          file("source-language=\"en\"", unit1("Four", "?")) + "</xliff>",
      &report);
  EXPECT_EQ(data.source_language, "en-US");
  EXPECT_THAT(data.target_languages, ElementsAre("zh-CN", "es", "de"));
  ASSERT_EQ(data.records.size(), 4U);
  EXPECT_EQ(data.records[0].targets[0].readable, "一");
  EXPECT_EQ(data.records[0].targets[1].readable, "Uno");
  EXPECT_EQ(data.records[1].targets[1].readable, "");
  EXPECT_EQ(data.records[2].targets[1].readable, "5");
  EXPECT_EQ(data.records[3].targets[2].readable, "Drei");
  EXPECT_EQ(report.imported, 4U);
  EXPECT_EQ(report.failed, 2U);
  EXPECT_EQ(report.skipped_targets, 1U);
  EXPECT_EQ(report.reasons["another source language"], 1U);
  EXPECT_EQ(report.reasons["no target language"], 1U);
}

TEST(Xliff, PrefixesOfNamespacesAreTold) {
  EXPECT_THAT(
      pairs(read("<x:xliff xmlns:x=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" "
                 "srcLang=\"en\" trgLang=\"zh\"><x:file id=\"f\"><x:unit id=\"1\"><mtc:matches>"
                 "<unit><segment><source>no</source></segment></unit></mtc:matches><x:segment>"
                 "<x:source>a<x:ph id=\"1\"/></x:source><x:target>甲</x:target></x:segment>"
                 "</x:unit></x:file></x:xliff>")),
      ElementsAre("a⟦1⟧|甲"));
}

TEST(Xliff, ErrorsNameLineAndColumn) {
  EXPECT_THAT(error_of("<xliff version=\"2.0\">\n<file></xliff>"), StartsWith("t.xlf:2:9: "));
  EXPECT_THAT(error_of("<html/>"), StartsWith("t.xlf:1:1: is no XLIFF file"));
  EXPECT_THAT(error_of(""), StartsWith("t.xlf:1:1: "));
  EXPECT_THAT(error_of("\n<xliff version=\"3.0\"/>"), StartsWith("t.xlf:2:1: is of XLIFF version"));
  EXPECT_THAT(error_of("<xliff version=\"2.0\" trgLang=\"zh\"/>"), HasSubstr("no source language"));
  EXPECT_THAT(error_of("<xliff version=\"2.0\" srcLang=\"en\"/>"), HasSubstr("no target language"));
  EXPECT_THAT(error_of("<xliff version=\"2.0\" srcLang=\"!\"/>"), HasSubstr("1:1: srcLang: '!'"));
  EXPECT_THAT(error_of("<xliff version=\"1.2\"/>"), HasSubstr("source-language of <file>"));
  EXPECT_THAT(error_of(xliff2("\xFF")), StartsWith("t.xlf:3:1: invalid UTF-8"));
}

TEST(Xliff, DocumentTypesAreNotFollowed) {
  const std::string bombs =
      "<!DOCTYPE xliff [<!ENTITY file SYSTEM \"file:///etc/passwd\"><!ENTITY a \"aaaaaaaa\">\n"
      "<!ENTITY b \"&a;&a;&a;&a;\">]>\n<xliff version=\"2.0\" srcLang=\"en\" trgLang=\"zh\">"
      "<file id=\"f\">" +
      unit2("&file;", "&b;") + "</file></xliff>";
  EXPECT_THAT(pairs(read(bombs)), ElementsAre("&file;|&b;"));
}

TEST(Xliff, DeepNestingDoesNoHarm) {
  const auto nested = [](const std::string& open, const std::string& text, const std::string& end) {
    std::string deep;
    for (int i = 0; i < 50000; ++i) deep += open;
    deep += text;
    for (int i = 0; i < 50000; ++i) deep += end;
    return deep;
  };
  EXPECT_EQ(only_record(xliff2(unit2(nested("<mrk>", "x", "</mrk>"), "y"))).source.readable, "x");
  const std::string groups = nested("<group>", unit1("x", "y"), "</group>");
  EXPECT_EQ(only_record(xliff1(groups)).source.readable, "x");
}

Holds all_held(XliffVersion version) {
  Holds holds;
  holds.controls = version == XliffVersion::k2_1;
  return holds;
}

TEST(Xliff, WhatIsWrittenReadsBack) {
  for (const XliffVersion version : {XliffVersion::k2_1, XliffVersion::k1_2}) {
    std::mt19937 random(1);
    for (int round = 0; round < 500; ++round) {
      const ParallelData data = random_data(random, all_held(version));
      const std::string written = format_xliff(data, version);
      const ParallelData again = read(written);
      expect_equal(again, data);
      ASSERT_FALSE(HasFatalFailure()) << written;
      ASSERT_EQ(format_xliff(again, version), written);
    }
  }
}

TEST(Xliff, IsWrittenToBeRead) {
  ParallelData data{"en", {"zh-CN"}, {}};
  TranslationUnit record;
  record.contents = {"f(x)", ""};
  record.source = {"Call f(x) now", "Call ⟦1⟧ ⟦2⟧now"};
  record.targets = {{"调用f(x)", "⟦2⟧调用⟦1⟧"}};
  record.score = 0.5;
  data.records.push_back(record);
  EXPECT_EQ(format_xliff(data),
            R"(<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="zh-CN">
  <file id="f1" xml:space="preserve">
    <unit id="1">
      <mda:metadata xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"><mda:metaGroup category="amts"><mda:meta type="score">0.5</mda:meta></mda:metaGroup></mda:metadata>
      <originalData><data id="d1">f(x)</data></originalData>
      <segment state="translated">
        <source>Call <ph id="1" type="other" subType="amts:text" dataRef="d1"/> <ph id="2"/>now</source>
        <target><ph id="2"/>调用<ph id="1" type="other" subType="amts:text" dataRef="d1"/></target>
      </segment>
    </unit>
  </file>
</xliff>
)");
  EXPECT_THAT(format_xliff(data, XliffVersion::k1_2),
              HasSubstr(R"(<source>Call <ph id="1" ctype="x-amts-text">f(x)</ph> <x id="2"/>now)"));
  data.target_languages.push_back("es");
  EXPECT_THROW(format_xliff(data), UsageError);
}

/// The schemas of OASIS with no import that would be fetched, if Debian's php-symfony-translation
/// is installed, or AMTS_XLIFF_SCHEMAS names a folder with them.
std::string schema(const std::string& name) {
  const char* named = std::getenv("AMTS_XLIFF_SCHEMAS");
  const std::filesystem::path folder =
      named != nullptr ? named : "/usr/share/php/Symfony/Component/Translation/Resources/schemas";
  if (!std::filesystem::exists(folder / name)) return {};
  std::string text = read_file(folder / name);
  for (const std::string location :
       {"informativeCopiesOf3rdPartySchemas/w3c/xml.xsd", "http://www.w3.org/2001/xml.xsd"}) {
    const size_t at = text.find(location);
    if (at == std::string::npos) continue;
    text.replace(at, location.size(), (folder / "xml.xsd").string());
  }
  return text;
}

TEST(Xliff, SchemasAcceptWhatIsWritten) {
  if (!is_installed("xmllint")) GTEST_SKIP() << "no xmllint";
  const std::vector<std::pair<XliffVersion, std::string>> versions = {
      {XliffVersion::k2_1, schema("xliff-core-2.0.xsd")},
      {XliffVersion::k1_2, schema("xliff-core-1.2-strict.xsd")}};
  for (const auto& [version, xsd] : versions) {
    if (xsd.empty()) GTEST_SKIP() << "no schemas";
    std::mt19937 random(3);
    ParallelData data = random_data(random, all_held(version));
    for (size_t i = 0; i < 100; ++i) {
      data.records.push_back(random_record(random, all_held(version), i));
    }
    data.records.push_back(data.records.front());
    data.records.back().targets = {{}};
    const std::string file = (std::filesystem::temp_directory_path() / "amts-schema.xlf").string();
    write_file(file, format_xliff(data, version));
    const ToolOutcome checked =
        run_tool("xmllint --nonet --noout --schema {} " + file + " 2>&1", xsd);
    EXPECT_EQ(checked.code, 0) << checked.out.substr(0, 2000);
    std::filesystem::remove(file);
  }
}

}  // namespace
}  // namespace amts::corpus
