#include "corpus/tmx.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "corpus/xml_encoding.h"
#include "random_data.h"

namespace amts::corpus {
namespace {

using testing::ElementsAre;
using testing::StartsWith;

/// A TMX file around units: `body` stands on line 3.
std::string tmx(const std::string& body, const std::string& header = "srclang=\"en\"") {
  return "<?xml version=\"1.0\"?>\n<tmx version=\"1.4\"><header " + header + "/><body>\n" + body +
         "\n</body></tmx>\n";
}
std::string tuv(const std::string& language, const std::string& seg) {
  return "<tuv xml:lang=\"" + language + "\"><seg>" + seg + "</seg></tuv>";
}
std::string tu(const std::string& en, const std::string& zh, const std::string& attributes = "") {
  return "<tu " + attributes + ">" + tuv("en", en) + tuv("zh", zh) + "</tu>\n";
}
TranslationUnit only_record(const std::string& file) {
  ParallelData data = parse_tmx(file, "t.tmx");
  EXPECT_EQ(data.records.size(), 1U);
  return data.records.empty() ? TranslationUnit{} : data.records[0];
}
std::string error_of(const std::string& bytes) {
  try {
    parse_tmx(bytes, "t.tmx");
  } catch (const FormatError& error) {
    return error.what();
  }
  return "no error";
}

TEST(Tmx, ReadsUnitsOfManyLanguages) {
  const ParallelData data =
      parse_tmx(tmx("<tu>" + tuv("en", "One") + tuv("es", "Uno") + tuv("zh_CN", "一") +
                    "</tu>\n<tu>" + tuv("ES", "Dos") + tuv("EN", "Two") + "</tu>"),
                "t.tmx");
  EXPECT_EQ(data.source_language, "en");
  EXPECT_THAT(data.target_languages, ElementsAre("es", "zh-CN"));
  ASSERT_EQ(data.records.size(), 2U);
  EXPECT_EQ(data.records[0].targets[1].readable, "一");
  EXPECT_EQ(data.records[1].source.readable, "Two");
  EXPECT_EQ(data.records[1].targets[0].readable, "Dos");
  EXPECT_EQ(data.records[1].targets[1], Text{});
  EXPECT_EQ(data.records[0].line, 3U);
  EXPECT_EQ(data.records[1].line, 4U);
}

TEST(Tmx, TextIsDecodedAndItsSpacesKept) {
  const TranslationUnit record = only_record(
      tmx(tu(" a &lt;b&gt; &amp; &quot;c&quot; &#x4E2D;&#13;<![CDATA[<d>]]> ", "一\r\n二")));
  EXPECT_EQ(record.source.readable, " a <b> & \"c\" 中\r<d> ");
  EXPECT_EQ(record.targets[0].readable, "一\n二");
}

TEST(Tmx, InlineElementsBecomePlaceholders) {
  const TranslationUnit record = only_record(tmx(
      tu("Call <ph x=\"1\" type=\"x-text\">f(x)</ph>, <bpt i=\"1\" x=\"2\">&lt;b&gt;</bpt>now<ept "
         "i=\"1\">&lt;/b&gt;</ept><ph>&lt;br/&gt;</ph>",
         "<bpt i=\"1\" x=\"2\">&lt;b&gt;</bpt>现在<ept i=\"1\">&lt;/b&gt;</ept>调用<ph x=\"1\" "
         "type=\"x-text\">f(x)</ph><ph>{0}</ph>")));
  EXPECT_EQ(record.source.readable, "Call f(x), now");
  EXPECT_EQ(record.source.tagged, "Call ⟦1⟧, ⟦2⟧now⟦3⟧⟦4⟧");
  EXPECT_EQ(record.targets[0].readable, "现在调用f(x){0}");
  EXPECT_EQ(record.targets[0].tagged, "⟦2⟧现在⟦3⟧调用⟦1⟧⟦5⟧");
  EXPECT_THAT(record.contents, ElementsAre("f(x)", "", "", "", "{0}"));
}

TEST(Tmx, EqualCodesCorrespondInOrderAndHighlightsHaveTwoEnds) {
  const TranslationUnit record = only_record(
      tmx(tu("<it pos=\"begin\">\\b</it>a<ph>%s</ph><hi type=\"t\">b<sub>c</sub></hi><ph>%s</ph>",
             "<ph>%s</ph><hi type=\"t\">乙</hi><ph>%s</ph><ph>%s</ph>")));
  EXPECT_EQ(record.source.tagged, "⟦1⟧a⟦2⟧⟦3⟧bc⟦4⟧⟦5⟧");
  EXPECT_EQ(record.targets[0].tagged, "⟦2⟧⟦3⟧乙⟦4⟧⟦5⟧⟦6⟧");
  EXPECT_EQ(record.source.readable, "a%sbc%s");
}

TEST(Tmx, TextThatLooksLikeAPlaceholderIsContent) {
  const TranslationUnit record = only_record(tmx(tu("a ⟦7⟧ b", "甲⟦7⟧")));
  EXPECT_EQ(record.source.readable, "a ⟦7⟧ b");
  EXPECT_EQ(record.source.tagged, "a ⟦1⟧ b");
  EXPECT_EQ(record.targets[0].tagged, "甲⟦1⟧");
  EXPECT_THAT(record.contents, ElementsAre("⟦7⟧"));
}

TEST(Tmx, OfEqualSourcesTheNewestOrLastIsKept) {
  const auto kept = [](const std::string& body) {
    return only_record(tmx(body)).targets[0].readable;
  };
  const std::string newer = "changedate=\"20210101T000000Z\"";
  const std::string older = "changedate=\"2020-12-31T23:59:59Z\"";
  EXPECT_EQ(kept(tu("a", "1", newer) + tu("a", "2", older)), "1");
  EXPECT_EQ(kept(tu("a", "1", older) + tu("a", "2", newer)), "2");
  EXPECT_EQ(kept(tu("a", "1", newer) + tu("a", "2", newer)), "2");
  EXPECT_EQ(kept(tu("a", "1", newer) + tu("a", "2")), "2");
  EXPECT_EQ(kept(tu("a", "1") + tu("a", "2", older)), "2");
  EXPECT_EQ(kept(tu("a", "1", newer) + tu("a", "2", "changedate=\"soon\"")), "2");
}

TEST(Tmx, UnitsThatCannotBeReadAreCounted) {
  ImportReport report;
  parse_tmx(tmx("<tu>" + tuv("es", "Uno") + "</tu>\n" +                                    //
                "<tu><tuv><seg>x</seg></tuv></tu>\n" +                                     //
                "<tu>" + tuv("en", "x") + "<tuv xml:lang=\"es\"/></tu>\n" + tu("", "1") +  //
                "<tu>" + tuv("en", "no target") + "</tu>\n" + tu("a", "1") +
                tu("b", std::string(1001, 'x'))),
            "t.tmx", &report);
  EXPECT_EQ(report.imported, 1U);
  EXPECT_EQ(report.failed, 3U);
  EXPECT_EQ(report.skipped, 3U);
  EXPECT_EQ(report.reasons["no text in the source language"], 1U);
  EXPECT_EQ(report.reasons["a text without language"], 1U);
  EXPECT_EQ(report.reasons["a text without <seg>"], 1U);
  EXPECT_EQ(report.reasons["blank source"], 1U);
  EXPECT_EQ(report.reasons["no translation"], 2U);
  EXPECT_EQ(report.reasons["translation too long"], 1U);
  EXPECT_EQ(report.notes[1].where.line, 4U);
}

TEST(Tmx, SourceLanguageMayBeLessSpecific) {
  const std::string unit = "<tu>" + tuv("en-US", "One") + tuv("zh", "一") + "</tu>";
  EXPECT_EQ(only_record(tmx(unit)).source.readable, "One");
  EXPECT_EQ(only_record(tmx(unit, "srclang=\"EN-us\"")).source.readable, "One");
  EXPECT_EQ(only_record(tmx(unit, "srclang=\"*all*\"")).source.readable, "One");
}

TEST(Tmx, ErrorsNameLineAndColumn) {
  EXPECT_THAT(error_of("<tmx>\n<header srclang=\"en\"/>\n<body></tmx>"), StartsWith("t.tmx:3:9: "));
  EXPECT_THAT(error_of("<html/>"), StartsWith("t.tmx:1:1: is no TMX file"));
  EXPECT_THAT(error_of(""), StartsWith("t.tmx:1:1: "));
  EXPECT_THAT(error_of(tmx("", "")), StartsWith("t.tmx:2:20: srclang of the header: ''"));
  EXPECT_THAT(error_of(tmx("\xFF")), StartsWith("t.tmx:3:1: invalid UTF-8"));
  std::string many;
  for (char c = 'a'; c < 'a' + 11; ++c) many += tuv(std::string("x") + c, "x");
  EXPECT_THAT(error_of(tmx("<tu>" + many + "</tu>")), testing::HasSubstr("11 target languages"));
}

std::string utf16(std::string_view ascii, bool big_endian, bool mark) {
  std::string out = !mark ? "" : big_endian ? "\xFE\xFF" : "\xFF\xFE";
  for (const char c : ascii) {
    if (big_endian) out += '\0';
    out += c;
    if (!big_endian) out += '\0';
  }
  return out;
}

TEST(Tmx, Utf16AndByteOrderMarks) {
  const std::string file = tmx(tu("One", "&#x4E00;"));
  for (const bool big_endian : {false, true}) {
    for (const bool mark : {false, true}) {
      EXPECT_EQ(only_record(utf16(file, big_endian, mark)).targets[0].readable, "一");
    }
  }
  EXPECT_EQ(only_record("\xEF\xBB\xBF" + file).targets[0].readable, "一");
  EXPECT_EQ(xml_to_utf8(std::string("\xFF\xFE\x35\xD8\xA9\xDC", 6), ""), "𝒩");
  for (const std::string_view bad : {"\xFF\xFE\x35\xD8", "\xFF\xFE\xA9\xDC\x35\xD8", "\xFF\xFEx"}) {
    EXPECT_THROW(xml_to_utf8(bad, ""), FormatError);
  }
}

TEST(Tmx, DeepNestingDoesNoHarm) {
  std::string deep;
  for (int i = 0; i < 50000; ++i) deep += "<hi>";
  deep += "x";
  for (int i = 0; i < 50000; ++i) deep += "</hi>";
  EXPECT_EQ(only_record(tmx(tu(deep, "y"))).source.readable, "x");
}

TEST(Tmx, WhatIsWrittenReadsBack) {
  std::mt19937 random(1);
  for (int round = 0; round < 500; ++round) {
    const ParallelData data = random_data(random, {{"zh-CN", "es"}});
    const std::string written = format_tmx(data);
    const ParallelData read = parse_tmx(written, "t");
    expect_equal(read, data);
    ASSERT_FALSE(HasFatalFailure()) << written;
    ASSERT_EQ(format_tmx(read), written);
  }
}

TEST(Tmx, TextThatLooksLikeAPlaceholderAcrossNodesIsContent) {
  const TranslationUnit record =
      only_record(tmx(tu("a ⟦<!-- -->7⟧ <ph>{0}</ph>", "甲<![CDATA[⟦7]]>⟧")));
  EXPECT_EQ(record.source.tagged, "a ⟦1⟧ ⟦2⟧");
  EXPECT_EQ(record.targets[0].tagged, "甲⟦1⟧");
}

TEST(Tmx, CharactersThatXmlCannotHoldAreReplaced) {
  std::string out;
  append_xml(out, std::string("a\0b\x1F\x7F\r\n", 7) + "\uFFFF");
  EXPECT_EQ(out, "a\uFFFDb\uFFFD\x7F&#13;\n\uFFFD");
}

}  // namespace
}  // namespace amts::corpus
