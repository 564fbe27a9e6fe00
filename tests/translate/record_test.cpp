#include "translate/record.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "base/file.h"

namespace amts::translate {
namespace {

TEST(DocumentRecord, RoundTripsThroughAFile) {
  DocumentRecord record;
  record.fingerprint = "f";
  record.document = "en/中.md";
  record.output = "es/中.md";
  record.output_sha256 = "0";
  record.bleu = 12.5;
  record.seconds = 0.25;
  SegmentRecord segment;
  segment.kind = "heading";
  segment.first_line = 3;
  segment.source = "a \"b\"\n";
  segment.target = "ç";
  segment.prose = "p";
  segment.reference = "r";
  segment.reference_prose = "q";
  segment.joins_previous = true;
  segment.origin = TranslationOrigin::kMixed;
  segment.flags = {Flag::kStructure, Flag::kUntranslated};
  segment.error = "e";
  segment.source_hash = "0123456789abcdef";
  segment.written = "**ç**";
  SentenceRecord sentence;
  sentence.source = "a";
  sentence.sentences = 2;
  sentence.words = 7;
  sentence.origin = TranslationOrigin::kParallelData;
  sentence.leverage = Leverage::kRepaired;
  sentence.nearest = {"s", "t", {"d.md", 3, 3}, 0.9};
  segment.sentences = {sentence, {}};
  segment.findings = {{"numbers", checks::Severity::kWarning, 7, "number 4 became 5"}};
  record.segments = {segment};
  record.findings = {{"tabs", checks::Severity::kError, 1, "not closed"}};

  const auto file = std::filesystem::temp_directory_path() / "amts-record-test.json";
  write_file(file, to_json(record));
  const std::optional<DocumentRecord> back = read_record(file);
  ASSERT_TRUE(back);
  EXPECT_EQ(to_json(*back), to_json(record));
  EXPECT_EQ(back->segments.at(0).flags, segment.flags);
  EXPECT_EQ(back->segments.at(0).written, segment.written);
  EXPECT_EQ(back->segments.at(0).findings.at(0).severity, checks::Severity::kWarning);
  EXPECT_EQ(back->findings.at(0).line, 1U);
  EXPECT_EQ(back->segments.at(0).sentences.at(0).nearest->origin.first_line, 3U);

  const std::string whole = to_json(record);
  for (const std::string& damaged :
       {std::string(), whole.substr(0, whole.size() / 2), std::string("[]"),
        std::string("{\"version\": 0}"), std::string("{\"version\": 3}")}) {
    write_file(file, damaged);
    EXPECT_FALSE(read_record(file)) << damaged;
  }
  std::string strange = whole;
  strange.replace(strange.find("\"warning\""), 9, "\"unknown\"");
  write_file(file, strange);
  EXPECT_FALSE(read_record(file));
  std::string older = whole;
  older.replace(older.find("\"version\": 3"), 12, "\"version\": 1");
  write_file(file, older);
  ASSERT_TRUE(read_record(file));
  EXPECT_EQ(read_record(file)->output_sha256, record.output_sha256);
  EXPECT_EQ(read_record(file)->fingerprint, "");
  std::filesystem::remove(file);
  EXPECT_FALSE(read_record(file));
}

}  // namespace
}  // namespace amts::translate
