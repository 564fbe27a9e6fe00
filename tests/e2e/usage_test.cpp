// Mistakes on the command line, and help.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "run_amts.h"

namespace amts::e2e {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

class UsageTest : public Command {};

TEST_F(UsageTest, AMistakeGetsOneLineAndWhereTheHelpIs) {
  struct Case {
    const char* arguments;
    const char* says;
    const char* see;
  };
  const Case cases[] = {
      {"translte a.md", "did you mean 'amts translate'?", "see amts --help"},
      {"run2", "did you mean 'amts run'?", "see amts --help"},
      {"frobnicate", "commands: align, ", "see amts --help"},
      {"memory serach x", "did you mean 'amts memory search'?", "see amts --help"},
      {"translate --form en a.md", "did you mean --from?", "see amts translate --help"},
      {"translate --from en a.md", "--to is required", "see amts translate --help"},
      {"translate --from en --to es --on-failure x a.md", "--on-failure",
       "see amts translate --help"},
      {"memory search", "required", "see amts memory search --help"},
      {"check", "nothing to check", "see amts check --help"},
      {"align --from en --to es none.txt none.txt", "none.txt: No such file or directory",
       "see amts align --help"},
      {"align --from en --to es . .", "is a folder, not a file", "see amts align --help"},
  };
  for (const Case& each : cases) {
    const Outcome outcome = amts(each.arguments);
    EXPECT_EQ(outcome.code, 2) << each.arguments;
    EXPECT_THAT(outcome.errors, StartsWith("amts: ")) << each.arguments;
    EXPECT_THAT(outcome.errors, HasSubstr(each.says)) << each.arguments;
    EXPECT_THAT(outcome.errors, HasSubstr(std::string(each.see) + "\n")) << each.arguments;
    EXPECT_EQ(std::ranges::count(outcome.errors, '\n'), 2) << outcome.errors;
  }
}

TEST_F(UsageTest, HelpIsACommandToo) {
  EXPECT_EQ(amts("help").out, amts("--help").out);
  EXPECT_THAT(amts("--help").out, HasSubstr("translate"));
  EXPECT_EQ(amts("help translate").out, amts("translate --help").out);
  EXPECT_EQ(amts("help memory search").out, amts("memory search --help").out);
  EXPECT_EQ(amts("help translte").code, 2);
  EXPECT_THAT(amts("help translte").errors, HasSubstr("did you mean 'amts translate'?"));
}

TEST_F(UsageTest, WithoutACommandTheHelpIsShown) {
  const Outcome bare = amts("");
  EXPECT_EQ(bare.code, 2);
  EXPECT_THAT(bare.errors, HasSubstr("translate"));
}

TEST_F(UsageTest, ExtractReadsStandardInputAsDocumented) {
  write("page", "<p>Hello</p>");
  EXPECT_THAT(amts("extract --format html - < page").out, HasSubstr("\"Hello\""));
  EXPECT_THAT(amts("extract - --format html < page").out, HasSubstr("\"Hello\""));
}

}  // namespace
}  // namespace amts::e2e
