#include "adapt/parallel_data_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "base/error.h"
#include "base/file.h"
#include "temporary_folder.h"

namespace amts::adapt {
namespace {

std::vector<corpus::TextPair> pairs(int first, int count) {
  std::vector<corpus::TextPair> out;
  for (int i = first; i < first + count; ++i) {
    corpus::TextPair& pair = out.emplace_back();
    pair.source = "Sentence " + std::string(1, static_cast<char>('a' + i)) + " is here.";
    pair.target = "La frase " + std::string(1, static_cast<char>('a' + i)) + " está aquí.";
    pair.source_origin.document = "en/" + std::to_string(i % 2) + ".md";
  }
  return out;
}

const text::LanguagePair kEnEs = {"en", "es"};

class ParallelDataFolderTest : public testing::Test {
 protected:
  TemporaryFolder folder_;
  ParallelDataFolder data_{folder_.path() / "parallel-data"};
};

TEST_F(ParallelDataFolderTest, LivesFromCreateToDelete) {
  EXPECT_TRUE(data_.names().empty());
  data_.create("docs", pairs(0, 5), kEnEs);
  data_.create("book", pairs(0, 2), kEnEs);
  EXPECT_THAT(data_.names(), testing::ElementsAre("book", "docs"));
  EXPECT_TRUE(data_.contains("docs"));
  const ParallelDataInfo info = data_.info("docs");
  EXPECT_EQ(info.pairs, 5U);
  EXPECT_EQ(info.examples, 5U);
  EXPECT_EQ(info.languages, kEnEs);
  EXPECT_GT(info.size_bytes, 1000U);
  EXPECT_EQ(data_.pairs("docs")[3].target, pairs(3, 1)[0].target);
  EXPECT_EQ(data_.pairs("docs")[3].source_origin.document, "en/1.md");

  EXPECT_EQ(data_.update("docs", pairs(3, 4), kEnEs), 2U);
  EXPECT_EQ(data_.info("docs").pairs, 7U);
  EXPECT_EQ(data_.update("docs", pairs(3, 4), kEnEs), 0U);
  EXPECT_EQ(data_.update("docs", pairs(6, 2), kEnEs, UpdateMode::kReplace), 1U);
  EXPECT_EQ(data_.info("docs").pairs, 2U);

  const OpenParallelData open = data_.open("docs", {"en-US", "es"});
  data_.remove("docs");
  EXPECT_FALSE(data_.contains("docs"));
  EXPECT_THAT(data_.names(), testing::ElementsAre("book"));
  // Who has it open keeps it.
  EXPECT_EQ(open.memory->size(), 2U);
  EXPECT_EQ(open.adaptation->examples()->source(0), pairs(6, 1)[0].source);
}

TEST_F(ParallelDataFolderTest, ReadsTheOtherWayRound) {
  data_.create("docs", pairs(0, 4), kEnEs);
  const OpenParallelData open = data_.open("docs", {"es", "en"});
  EXPECT_EQ(open.memory->source(1), pairs(1, 1)[0].target);
  EXPECT_EQ(open.adaptation->examples()->target(1), pairs(1, 1)[0].source);
  EXPECT_EQ(open.adaptation->languages(), (text::LanguagePair{"es", "en"}));
  EXPECT_NE(open.adaptation->fingerprint(), data_.open("docs", kEnEs).adaptation->fingerprint());
}

TEST_F(ParallelDataFolderTest, RefusesWhatIsWrong) {
  EXPECT_THROW(data_.create("../docs", pairs(0, 1), kEnEs), UsageError);
  EXPECT_THROW(data_.create("", pairs(0, 1), kEnEs), UsageError);
  EXPECT_THROW(data_.create("docs", {}, kEnEs), UsageError);
  EXPECT_THROW(data_.info("docs"), UsageError);
  EXPECT_THROW(data_.remove("docs"), UsageError);
  EXPECT_THROW(data_.update("../x", pairs(0, 1), kEnEs), UsageError);
  data_.create("docs", pairs(0, 1), kEnEs);
  EXPECT_THROW(data_.create("docs", pairs(0, 1), kEnEs), UsageError);
  EXPECT_THROW(data_.open("docs", {"en", "fr"}), UsageError);
  EXPECT_THROW(data_.update("docs", pairs(0, 1), {"es", "en"}), UsageError);
  EXPECT_EQ(data_.info("docs").pairs, 1U);
}

TEST_F(ParallelDataFolderTest, GarbageOfACrashIsNoHindrance) {
  const auto place = folder_.path() / "parallel-data" / "docs";
  write_file(place / "1.amtm", "torn");
  write_file(place / "2.examples", "torn");
  data_.create("docs", pairs(0, 3), kEnEs);
  EXPECT_EQ(data_.open("docs", kEnEs).memory->size(), 3U);
  EXPECT_FALSE(std::filesystem::exists(place / "1.amtm"));
  write_file(place / "info.json", "{");
  EXPECT_THROW(data_.info("docs"), FormatError);
}

}  // namespace
}  // namespace amts::adapt
