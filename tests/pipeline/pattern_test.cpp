#include "pipeline/pattern.h"

#include <gtest/gtest.h>

#include "base/error.h"

namespace amts::pipeline {
namespace {

TEST(Glob, StarsStayWithinAName) {
  EXPECT_TRUE(matches_glob("en/*.md", "en/a.md"));
  EXPECT_FALSE(matches_glob("en/*.md", "en/b/a.md"));
  EXPECT_TRUE(matches_glob("*", "a.md"));
  EXPECT_TRUE(matches_glob("a?c", "abc"));
  EXPECT_FALSE(matches_glob("a?c", "a/c"));
  EXPECT_FALSE(matches_glob("", "a"));
  EXPECT_TRUE(matches_glob("", ""));
}

TEST(Glob, DoubleStarsCrossFolders) {
  for (const char* path : {"a.md", "x/a.md", "x/y/a.md"})
    EXPECT_TRUE(matches_glob("**/*.md", path)) << path;
  EXPECT_TRUE(matches_glob("en/**", "en/x/y.md"));
  EXPECT_FALSE(matches_glob("en/**/z.md", "en/xz.md"));
  EXPECT_TRUE(matches_glob("en/**/z.md", "en/x/z.md"));
  EXPECT_FALSE(matches_glob("**/b", "ab"));
}

TEST(Glob, ManyStarsAreNotExponential) {
  EXPECT_FALSE(matches_glob(std::string(200, '*') + "b", std::string(2000, 'a')));
  std::string glob;
  for (int i = 0; i < 50; ++i) glob += "*a";
  EXPECT_FALSE(matches_glob(glob + "b", std::string(1000, 'a')));
}

TEST(Pattern, GivesThePartThatTranslationsShare) {
  EXPECT_EQ(match_pattern("en/**/*.md", "en/a/b.md"), "a/b.md");
  EXPECT_EQ(match_pattern("*.md", "b.md"), "b.md");
  EXPECT_EQ(match_pattern("docs/en*/x.md", "docs/en-US/x.md"), "en-US/x.md");
  EXPECT_EQ(match_pattern("{}_origin.md", "a/b_origin.md"), "a/b");
  EXPECT_EQ(match_pattern("en/{}.md", "en/.md"), std::nullopt);
  EXPECT_EQ(match_pattern("{}_origin.md", "a/b.md"), std::nullopt);
}

TEST(Pattern, ExpandsOrSaysWhyNot) {
  EXPECT_EQ(expand_pattern("es/{}", "a/b.md"), "es/a/b.md");
  EXPECT_EQ(expand_pattern("{}.md", "a/b"), "a/b.md");
  EXPECT_THROW(expand_pattern("es/a.md", "x"), UsageError);
  EXPECT_THROW(expand_pattern("es/*/{}", "x"), UsageError);
}

}  // namespace
}  // namespace amts::pipeline
