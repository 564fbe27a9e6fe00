// amts align and amts lexicon as a user runs them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "base/file.h"

namespace amts {
namespace {

namespace fs = std::filesystem;

class AlignCommandTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = (fs::temp_directory_path() / "amts-align-XXXXXX").string();
    folder_ = ::mkdtemp(name.data());
    write_file(folder_ / "a.en", "The cat sleeps.\nIt is 7 o'clock.\n\nGood night!\n");
    write_file(folder_ / "a.zh", "猫在睡觉。现在是七点。\n晚安！\n");
  }
  void TearDown() override { fs::remove_all(folder_); }

  /// Exit code; standard output goes to out_, standard error to err_.
  int amts(const std::string& arguments) {
    const std::string command = "cd " + folder_.string() + " && " + std::getenv("AMTS_BINARY") +
                                " " + arguments + " >out 2>err";
    const int status = std::system(command.c_str());
    out_ = read_file(folder_ / "out");
    err_ = read_file(folder_ / "err");
    return WEXITSTATUS(status);
  }

  fs::path folder_;
  std::string out_, err_;
};

TEST_F(AlignCommandTest, PrintsBeads) {
  ASSERT_EQ(amts("align a.en a.zh --from en --to zh"), 0) << err_;
  EXPECT_EQ(out_, "[0,1]:[0]\n[2]:[]\n[3]:[1]\n");
  ASSERT_EQ(amts("align a.zh a.en --from zh --to en"), 0) << err_;
  EXPECT_EQ(out_, "[0]:[0,1]\n[]:[2]\n[1]:[3]\n");
}

TEST_F(AlignCommandTest, AddsScores) {
  ASSERT_EQ(amts("align a.en a.zh --from en --to zh --scores"), 0) << err_;
  EXPECT_THAT(out_, testing::MatchesRegex("\\[0,1\\]:\\[0\\]:[-0-9.]+\n(.|\n)*"));
}

TEST_F(AlignCommandTest, LearnsALexiconAndUsesIt) {
  std::string pairs;
  for (int i = 0; i < 6; ++i)
    pairs += "red fox\tzorro rojo\ngrey fox\tzorro gris\nred bird\tave roja\ngrey bird\tave gris\n";
  write_file(folder_ / "pairs.tsv", pairs);
  ASSERT_EQ(amts("lexicon learn pairs.tsv --from en --to es -o my.lex"), 0) << err_;
  EXPECT_THAT(err_, testing::HasSubstr("24 pairs"));
  write_file(folder_ / "b.en", "red fox\ngrey bird\n");
  write_file(folder_ / "b.es", "ave gris\nzorro rojo\n");
  ASSERT_EQ(amts("align b.en b.es --from en --to es --lexicon my.lex"), 0) << err_;
  EXPECT_EQ(amts("align b.es b.en --from es --to en --lexicon my.lex"), 0) << err_;
  EXPECT_EQ(amts("align b.en b.es --from en --to fr --lexicon my.lex"), 2);
  EXPECT_THAT(err_, testing::HasSubstr("my.lex"));
}

TEST_F(AlignCommandTest, SaysWhatIsWrong) {
  EXPECT_EQ(amts("align a.en missing --from en --to zh"), 2);
  EXPECT_EQ(amts("align a.en a.zh --from en"), 2);
  write_file(folder_ / "bad", "\xFF\n");
  EXPECT_EQ(amts("align bad a.zh --from en --to zh"), 1);
  EXPECT_THAT(err_, testing::HasSubstr("bad:1:1"));
  EXPECT_EQ(amts("lexicon learn a.en --from en --to zh -o x.lex"), 1);
  EXPECT_THAT(err_, testing::HasSubstr("a.en:1"));
}

}  // namespace
}  // namespace amts
