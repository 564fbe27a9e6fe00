#include "checks/suppressions.h"

#include <gtest/gtest.h>

#include "base/error.h"
#include "checking.h"
#include "checks/baseline.h"

namespace amts::checks {
namespace {

TEST(Suppressions, CoverBlocksStretchesAndFiles) {
  const Suppressions next("a\n\n<!-- amts-disable-next numbers, quotes -->\n\nb\nc\n\nd\n");
  EXPECT_FALSE(next.covers("numbers", 1));
  EXPECT_TRUE(next.covers("numbers", 5));
  EXPECT_TRUE(next.covers("quotes", 6));
  EXPECT_FALSE(next.covers("loop", 5));
  EXPECT_FALSE(next.covers("numbers", 8));

  const Suppressions stretch("a\n<!-- amts-disable -->\nb\n<!-- amts-enable -->\nc\n");
  EXPECT_FALSE(stretch.covers("numbers", 1));
  EXPECT_TRUE(stretch.covers("numbers", 3));
  EXPECT_FALSE(stretch.covers("numbers", 5));

  const Suppressions file("{/* amts-disable-file loop */}\n\ntext\n");
  EXPECT_TRUE(file.covers("loop", 0));
  EXPECT_TRUE(file.covers("loop", 3));
  EXPECT_FALSE(file.covers("numbers", 3));

  EXPECT_TRUE(Suppressions("<!-- amts-disable -->\nx\n").covers("numbers", 2));
  EXPECT_FALSE(Suppressions("Write amts-disable to switch it off.\nx\n").covers("numbers", 2));
}

TEST(Suppressions, SilenceFindings) {
  const std::string source = "There are 5 houses.\n\nAnd 7 more.\n";
  const std::string target = "Hay 6 casas.\n\n<!-- amts-disable-next numbers -->\n\nY 8 más.\n";
  const auto found = check_markdown("en", "es", source, target, "numbers");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].region.line, 1U);
}

TEST(Baseline, KnowsFindingsAgainWhereverTheyMoved) {
  const std::string source = "There are 5 houses.\n\nAnd 7 more.\n\nAnd 7 more.\n";
  const auto check = [&](const std::string& target) {
    return check_markdown("en", "es", source, target, "numbers");
  };
  const auto before = check("Hay 6 casas.\n\nY 8 más.\n\nY 8 más.\n");
  ASSERT_EQ(before.size(), 3U);
  const Baseline baseline = Baseline::parse(Baseline(before).text(), "baseline.txt");
  EXPECT_EQ(baseline.text(), Baseline(before).text());

  auto moved = check("\n\nHay 6 casas.\n\n\nY 8 más.\n\nY 8 más.\n");
  EXPECT_EQ(baseline.remove_known(moved), 3U);
  EXPECT_TRUE(moved.empty());

  auto changed = check("Hay 9 casas.\n\nY 8 más.\n\nY 8 más.\n");
  EXPECT_EQ(baseline.remove_known(changed), 2U);
  ASSERT_EQ(changed.size(), 1U);
  EXPECT_EQ(changed[0].region.line, 1U);
}

TEST(Baseline, MalformedLinesAreErrors) {
  for (const char* text : {"x", "1", "1 ", "one numbers 0 f"})
    EXPECT_THROW(Baseline::parse(text, "b.txt"), FormatError) << text;
  EXPECT_NO_THROW(Baseline::parse("# note\n\n", "b.txt"));
}

}  // namespace
}  // namespace amts::checks
