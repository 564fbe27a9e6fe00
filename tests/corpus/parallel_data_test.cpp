#include "corpus/parallel_data.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "base/file.h"

namespace amts::corpus {
namespace {

namespace fs = std::filesystem;

class ParallelDataFile : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = (fs::temp_directory_path() / "amts-corpus-XXXXXX").string();
    folder_ = ::mkdtemp(name.data());
  }
  void TearDown() override { fs::remove_all(folder_); }
  fs::path folder_;
};

TextPair pair(std::string source, std::string target) {
  TextPair made;
  made.source = std::move(source);
  made.target = std::move(target);
  return made;
}

TEST_F(ParallelDataFile, ExtensionChoosesTheFormat) {
  const std::vector<TextPair> pairs = {pair("a, b", "甲\t乙"), pair("c", "丙")};
  const ParallelData data = to_parallel_data(pairs, {"en", "zh"});
  for (const char* name : {"p.csv", "p.TSV", "p.tmx", "p.xlf", "p.XLIFF", "p.po", "p.pot"}) {
    write_parallel_data(folder_ / name, data);
    ImportReport report;
    EXPECT_EQ(pairs_for(read_parallel_data(folder_ / name, &report), "zh"), pairs) << name;
    EXPECT_EQ(report.imported, 2U);
  }
  EXPECT_EQ(read_file(folder_ / "p.csv"), "en,zh\n\"a, b\",甲\t乙\nc,丙\n");
  EXPECT_EQ(read_file(folder_ / "p.TSV"), "en\tzh\na, b\t\"甲\t乙\"\nc\t丙\n");
}

TEST_F(ParallelDataFile, TheFormatMayBeNamed) {
  const std::vector<TextPair> pairs = {pair("a", "甲")};
  const ParallelData data = to_parallel_data(pairs, {"en", "zh"});
  write_parallel_data(folder_ / "p.xlf", data, FileFormat::kXliff12);
  EXPECT_NE(read_file(folder_ / "p.xlf").find("version=\"1.2\""), std::string::npos);
  EXPECT_EQ(pairs_for(read_parallel_data(folder_ / "p.xlf"), "zh"), pairs);
}

TEST_F(ParallelDataFile, UnknownExtensionAndMissingFileAreErrors) {
  EXPECT_THROW(read_parallel_data(folder_ / "p.xlsx"), UsageError);
  EXPECT_THROW(write_parallel_data(folder_ / "p", {}), UsageError);
  EXPECT_THROW(read_parallel_data(folder_ / "p.csv"), StorageError);
}

TEST_F(ParallelDataFile, ErrorsNameTheFile) {
  write_file(folder_ / "bad.csv", "en,zh\na,\"b\n");
  try {
    read_parallel_data(folder_ / "bad.csv");
    FAIL();
  } catch (const FormatError& error) {
    EXPECT_EQ(error.where().file, (folder_ / "bad.csv").string());
    EXPECT_EQ(error.where().line, 2U);
    EXPECT_EQ(error.where().column, 3U);
  }
}

TEST(ParallelData, PairsOfOneLanguage) {
  ParallelData data{"en", {"es", "zh-CN", "pt-BR", "pt-PT"}, {}};
  TranslationUnit record;
  record.source.readable = "One";
  record.targets = {{"Uno", ""}, {}, {"Um", ""}, {"Um", ""}};
  data.records.push_back(record);
  EXPECT_EQ(pairs_for(data, "ES").at(0).target, "Uno");
  EXPECT_EQ(pairs_for(data, "es-419").at(0).target, "Uno");
  EXPECT_EQ(pairs_for(data, "pt-PT").at(0).target, "Um");
  EXPECT_TRUE(pairs_for(data, "zh").empty());
  EXPECT_THROW(pairs_for(data, "pt"), UsageError);  // which of the two?
  EXPECT_THROW(pairs_for(data, "de"), UsageError);
}

TEST(ParallelData, PairsKeepTheirTaggedForm) {
  TextPair made = pair("call f now", "现在调用f");
  made.tagged_source = "call ⟦1⟧ now";
  made.tagged_target = "现在调用⟦1⟧";
  made.contents = {"f"};
  made.score = 0.75;
  const std::vector<TextPair> pairs = {made};
  EXPECT_EQ(pairs_for(to_parallel_data(pairs, {"en", "zh"}), "zh"), pairs);
}

}  // namespace
}  // namespace amts::corpus
