// amts prepare as a user runs it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>

#include <cstdlib>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "base/file.h"

namespace amts {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

class PrepareCommandTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = (fs::temp_directory_path() / "amts-prepare-XXXXXX").string();
    folder_ = ::mkdtemp(name.data());
    write_file(folder_ / "book/one_origin.md", "# Cats\n\nThe cat sleeps. It is 7 o'clock.\n");
    write_file(folder_ / "book/one.md", "# 猫\n\n猫在睡觉。现在是七点。\n");
    write_file(folder_ / "book/deep/two_origin.md", "The dog eats an apple.\n");
    write_file(folder_ / "book/deep/two.md", "狗在吃苹果。\n");
    write_file(folder_ / "book/alone_origin.md", "Nobody translated this.\n");
  }
  void TearDown() override { fs::remove_all(folder_); }

  int amts(const std::string& arguments) {
    const std::string command = "cd " + folder_.string() + " && " + std::getenv("AMTS_BINARY") +
                                " " + arguments + " >out 2>err";
    const int status = std::system(command.c_str());
    err_ = read_file(folder_ / "err");
    return WEXITSTATUS(status);
  }

  fs::path folder_;
  std::string err_;
};

constexpr const char* kSentences =
    "en,zh\nThe dog eats an apple.,狗在吃苹果。\nCats,猫\nThe cat sleeps.,猫在睡觉。\nIt is 7 "
    "o'clock.,现在是七点。\n";

TEST_F(PrepareCommandTest, OneTreeWithAPattern) {
  ASSERT_EQ(amts("prepare --from en --to zh --pair '{}_origin.md={}.md' book -o pairs.csv --report "
                 "r.json --min-score 0"),
            0)
      << err_;
  EXPECT_EQ(read_file(folder_ / "pairs.csv"), kSentences);
  EXPECT_THAT(err_, HasSubstr("4 pairs"));
  const auto report = nlohmann::json::parse(read_file(folder_ / "r.json"));
  EXPECT_EQ(report["documents"], 2);
  EXPECT_EQ(report["source_sentences"], 4);
  EXPECT_EQ(report["pairs"], 4);
  EXPECT_TRUE(report["left_out"].empty());
}

TEST_F(PrepareCommandTest, TwoTreesAndTwoFiles) {
  fs::create_directories(folder_ / "en/deep");
  fs::create_directories(folder_ / "zh/deep");
  for (const char* name : {"one", "deep/two"}) {
    fs::copy_file(folder_ / "book" / (std::string(name) + "_origin.md"),
                  folder_ / "en" / (std::string(name) + ".md"));
    fs::copy_file(folder_ / "book" / (std::string(name) + ".md"),
                  folder_ / "zh" / (std::string(name) + ".md"));
  }
  ASSERT_EQ(amts("prepare --from en --to zh en zh -o pairs.csv -q --min-score 0"), 0) << err_;
  EXPECT_EQ(read_file(folder_ / "pairs.csv"), kSentences);
  EXPECT_EQ(err_, "");
  ASSERT_EQ(amts("prepare --from zh --to en zh/one.md en/one.md -o back.tsv -q --min-score 0 "
                 "--granularity paragraph"),
            0)
      << err_;
  EXPECT_EQ(read_file(folder_ / "back.tsv"),
            "zh\ten\n猫\tCats\n猫在睡觉。现在是七点。\tThe cat sleeps. It is 7 o'clock.\n");
}

TEST_F(PrepareCommandTest, ABrokenDocumentIsLeftOutAndNamed) {
  write_file(folder_ / "book/bad_origin.md", "\xFF\n");
  write_file(folder_ / "book/bad.md", "x\n");
  EXPECT_EQ(
      amts("prepare --from en --to zh --pair '{}_origin.md={}.md' book -o pairs.csv --min-score 0"),
      3);
  EXPECT_EQ(read_file(folder_ / "pairs.csv"), kSentences);
  EXPECT_THAT(err_, HasSubstr("bad_origin.md:1:1"));
}

TEST_F(PrepareCommandTest, RefusesWhatItCannotDo) {
  EXPECT_EQ(amts("prepare --from en --to zh book -o pairs.csv"), 2);
  EXPECT_THAT(err_, HasSubstr("--pair"));
  EXPECT_EQ(amts("prepare --from en --to zh --pair 'x=y' book -o pairs.csv"), 2);
  EXPECT_EQ(amts("prepare --from en --to zh --pair '{}.txt={}.md' book -o pairs.csv"), 2);
  EXPECT_EQ(amts("prepare --from en --to zh book/one_origin.md -o pairs.csv"), 2);
  EXPECT_EQ(amts("prepare --from en --to zh book/one_origin.md book/one.md -o pairs.doc"), 2);
  EXPECT_FALSE(fs::exists(folder_ / "pairs.csv"));
}

}  // namespace
}  // namespace amts
