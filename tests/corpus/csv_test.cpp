#include "corpus/csv.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "base/error.h"

namespace amts::corpus {
namespace {

using testing::ElementsAre;
using Rows = std::vector<std::vector<std::string>>;

Rows rows_of(std::string_view text, char separator = kComma) {
  DelimitedReader reader(text, separator, "t.csv");
  Rows rows;
  std::vector<std::string> fields;
  while (reader.next(fields)) rows.push_back(fields);
  return rows;
}

std::string error_of(std::string_view bytes, char separator = kComma) {
  try {
    parse_delimited(bytes, separator, "t.csv");
  } catch (const FormatError& error) {
    return error.what();
  }
  return "no error";
}

TEST(Csv, ReadsRowsAsRfc4180HasThem) {
  EXPECT_EQ(rows_of("a,b\nc,d\n"), (Rows{{"a", "b"}, {"c", "d"}}));
  EXPECT_EQ(rows_of("a,b\r\nc,d"), (Rows{{"a", "b"}, {"c", "d"}}));
  EXPECT_EQ(rows_of("\xEF\xBB\xBF\"a\",\n\n\r\n,b\n"), (Rows{{"a", ""}, {"", "b"}}));
  EXPECT_EQ(rows_of("\"x, \"\"y\"\"\",\"1\r\n2\"\n"), (Rows{{"x, \"y\"", "1\r\n2"}}));
  EXPECT_EQ(rows_of("\"\",\"\"\"\""), (Rows{{"", "\""}}));
  EXPECT_EQ(rows_of(" a , b \n"), (Rows{{" a ", " b "}}));
  EXPECT_EQ(rows_of("a\rb,c\r\r\n"), (Rows{{"a\rb", "c\r"}}));
  EXPECT_EQ(rows_of(""), Rows{});
  EXPECT_EQ(rows_of("\n\n"), Rows{});
}

TEST(Csv, QuotesInFieldsWithoutQuotesAround) {
  // Amazon Translate's guide: 34" monitor "must be written as" 34"" monitor.
  EXPECT_EQ(rows_of("34\"\" monitor,b\n"), (Rows{{"34\" monitor", "b"}}));
  EXPECT_EQ(rows_of("34\" monitor,b\"\n"), (Rows{{"34\" monitor", "b\""}}));
  EXPECT_EQ(rows_of("a\"\"\"\"b\"\",\"\n\"\n"), (Rows{{"a\"\"b\"", "\n"}}));
}

TEST(Csv, TabsSeparateTsv) {
  EXPECT_EQ(rows_of("a,b\t\"c\td\"\te\n", kTab), (Rows{{"a,b", "c\td", "e"}}));
}

TEST(Csv, KnowsTheLineOfEachRow) {
  DelimitedReader reader("a,b\n\n\"1\n2\",\"\r\n\"\r\nlast,row", kComma, "t.csv");
  std::vector<std::string> fields;
  std::vector<size_t> lines;
  while (reader.next(fields)) lines.push_back(reader.line());
  EXPECT_THAT(lines, ElementsAre(1, 3, 6));
}

TEST(Csv, ErrorsNameLineAndColumn) {
  EXPECT_THAT(error_of("en,zh\na,\"b\nc,d\n"),
              testing::StartsWith("t.csv:2:3: a quoted field is never closed"));
  EXPECT_THAT(error_of("en,zh\n\"a\nb\"c,d\n"),
              testing::StartsWith("t.csv:3:3: text after the closing quote"));
  EXPECT_THAT(error_of("en,zh\n\"a\"\r,d\n"),
              testing::StartsWith("t.csv:2:4: text after the closing quote"));
  EXPECT_THAT(error_of("en,zh\na,\xFF\n"), testing::StartsWith("t.csv:2:3: invalid UTF-8"));
  EXPECT_THAT(error_of(""), testing::StartsWith("t.csv: is empty"));
  EXPECT_THAT(error_of("\nen\na\n"), testing::StartsWith("t.csv:2:1: the first row names fewer"));
  EXPECT_THAT(error_of("en,Hallo!\n"),
              testing::StartsWith("t.csv:1:1: column 2 of the first row: 'Hallo!'"));
  EXPECT_THAT(error_of("en,zh,EN\n"), testing::StartsWith("t.csv:1:1: names language 'en' twice"));
  EXPECT_THAT(error_of("en,zh,es,zh\n"),
              testing::StartsWith("t.csv:1:1: names language 'zh' twice"));
  EXPECT_THAT(error_of("en,zh\tes\n", kTab), testing::HasSubstr("'en,zh'"));
  EXPECT_THAT(error_of("en,ja,zh,ko,es,pt,de,fr,it,vi,tr,ru\n"),
              testing::StartsWith("t.csv:1:1: has 11 target languages (at most 10"));
}

TEST(Csv, ReadsParallelDataOfManyLanguages) {
  const ParallelData data = parse_delimited("en,es,zh_cn\nOne,Uno,一\nTwo,,二\n", kComma, "t.csv");
  EXPECT_EQ(data.source_language, "en");
  EXPECT_THAT(data.target_languages, ElementsAre("es", "zh-CN"));
  ASSERT_EQ(data.records.size(), 2U);
  EXPECT_EQ(data.records[0].source.readable, "One");
  EXPECT_EQ(data.records[0].targets[1].readable, "一");
  EXPECT_EQ(data.records[1].targets[0], Text{});
  EXPECT_EQ(data.records[1].line, 3U);
}

TEST(Csv, AmazonsRulesAreAppliedAndCounted) {
  const std::string long_text(1001, 'x');
  const std::string text =
      "en,es,zh\n"
      "a,1,2\n"              // superseded by the last line
      " \xE3\x80\x80,1,2\n"  // blank source (ideographic space)
      + long_text + ",1,2\n" + "b,1," + long_text + "\n" +
      "c, ,\n"
      "d,1\n"
      "e,\t,2\n" +
      std::string(1000, 'y') + ",1,2\n" + "a,3,4\n";
  ImportReport report;
  const ParallelData data = parse_delimited(text, kComma, "t.csv", &report);
  std::vector<std::string> kept;
  for (const TranslationUnit& record : data.records)
    kept.push_back(record.source.readable.substr(0, 1));
  EXPECT_THAT(kept, ElementsAre("b", "e", "y", "a"));
  EXPECT_EQ(data.records[3].targets[0].readable, "3");
  EXPECT_EQ(data.records[0].targets[1], Text{});
  EXPECT_EQ(report.imported, 4U);
  EXPECT_EQ(report.skipped, 4U);
  EXPECT_EQ(report.failed, 1U);
  EXPECT_EQ(report.skipped_targets, 2U);
  EXPECT_EQ(report.reasons["wrong number of fields"], 1U);
  EXPECT_EQ(report.reasons["source too long"], 1U);
  EXPECT_EQ(report.reasons["blank source"], 1U);
  EXPECT_EQ(report.reasons["no translation"], 1U);
  EXPECT_EQ(report.reasons["same source as a later or newer record"], 1U);
  ASSERT_FALSE(report.notes.empty());
  EXPECT_EQ(report.notes[0].where.line, 3U);
  EXPECT_EQ(report.notes[0].reason, "blank source");
}

TEST(Csv, RulesCanBeLoosened) {
  const std::string text = "en,es\na,1\na,2\n" + std::string(2000, 'b') + ",3\n";
  ImportRules rules;
  rules.unique_sources = false;
  rules.max_segment_bytes = 4000;
  EXPECT_EQ(parse_delimited(text, kComma, "", nullptr, rules).records.size(), 3U);
}

std::string random_text(std::mt19937& random) {
  static const std::vector<std::string> kPieces = {
      "\"", "\n", "\r\n", "\r", "\t", "\\", ",", std::string(1, '\0'), "a", " ", "中", "é", "=1"};
  std::string out = "x";
  if (random() % 2 != 0) out = kPieces[random() % kPieces.size()];
  const size_t pieces = random() % 12;
  for (size_t i = 0; i < pieces; ++i) out += kPieces[random() % kPieces.size()];
  return out;
}

TEST(Csv, WhatIsWrittenReadsBack) {
  std::mt19937 random(1);
  for (int round = 0; round < 2000; ++round) {
    const char separator = round % 2 == 0 ? kComma : kTab;
    ParallelData data{"en", {"es", "zh"}, {}};
    for (size_t i = 0; i < random() % 5; ++i) {
      TranslationUnit record;
      record.source.readable = random_text(random) + std::to_string(i);
      record.targets = {{random_text(random) + ".", ""}, {}};
      if (random() % 2 != 0) record.targets[1].readable = random_text(random) + ".";
      data.records.push_back(record);
    }
    const std::string written = format_delimited(data, separator);
    ImportReport report;
    const ParallelData read = parse_delimited(written, separator, "t", &report);
    ASSERT_EQ(report.imported, data.records.size()) << written;
    for (size_t i = 0; i < data.records.size(); ++i) {
      ASSERT_EQ(read.records[i].source, data.records[i].source) << written;
      ASSERT_EQ(read.records[i].targets, data.records[i].targets) << written;
    }
    ASSERT_EQ(format_delimited(read, separator), written);
  }
}

TEST(Csv, RandomBytesNeverCrash) {
  std::mt19937 random(2);
  static constexpr std::string_view kAlphabet = "\"\n\r,\ta\\e";
  for (int round = 0; round < 5000; ++round) {
    std::string text = "en,zh\n";
    const size_t size = random() % 30;
    for (size_t i = 0; i < size; ++i) text += kAlphabet[random() % kAlphabet.size()];
    try {
      const ParallelData data = parse_delimited(text, kComma, "t");
      const std::string written = format_delimited(data, kComma);
      EXPECT_EQ(format_delimited(parse_delimited(written, kComma, "t"), kComma), written) << text;
    } catch (const FormatError& error) {
      EXPECT_GE(error.where().line, 2U) << text;
    }
  }
}

}  // namespace
}  // namespace amts::corpus
