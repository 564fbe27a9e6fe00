#include "document/prose.h"

#include <gtest/gtest.h>

namespace amts::document {
namespace {

TEST(Prose, WithoutCodeMathPicturesAndRoles) {
  const auto document = parse(
      "# Linear *Regression*\n\nThe `loss` is $x^2$, see :numref:`fig_a` and [the "
      "docs](http://x.y)."
      "\n\n![A picture](a.png)\n\n```\ncode here\n```\n\n- one item\n",
      Format::kMarkdown);
  const std::vector<std::string> expected = {"Linear Regression", "The is , see and the docs.",
                                             "one item"};
  EXPECT_EQ(prose_segments(document), expected);
  EXPECT_EQ(prose(document), "Linear Regression\nThe is , see and the docs.\none item");
}

TEST(Prose, LiteralsStayAndWhiteSpaceIsSingle) {
  Segment segment;
  segment.text = "  a ⟦1⟧  b⟦2⟧c\n";
  segment.placeholders = {{InlineKind::kLiteral, {}, "⟦7⟧", 0}, {InlineKind::kBreak, {}, "", 0}};
  EXPECT_EQ(prose(segment), "a ⟦7⟧ b c");
}

}  // namespace
}  // namespace amts::document
