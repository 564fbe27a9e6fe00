// Code of a new source with what translators wrote in the old one.
#include "sync/code_merge.h"

#include <gtest/gtest.h>

namespace amts::sync {
namespace {

TEST(CodeMerge, KeepsTranslatedCommentsOfLinesThatStay) {
  const CodeMerge merged = merge_code("```py\n# Sum\nx = 1\ny = x  # copy\n```",
                                      "```py\n# Sum\nx = 2\ny = x  # copy\nz = y\n```",
                                      "```py\n# 求和\nx = 1\ny = x  # 复制\n```");
  EXPECT_EQ(merged.text, "```py\n# 求和\nx = 2\ny = x  # 复制\nz = y\n```");
  EXPECT_FALSE(merged.lost_wording);
}

TEST(CodeMerge, KeepsACommentWhoseLineChanged) {
  const CodeMerge merged = merge_code("x = f(1)  # call it\ny = 2", "x = g(1, 2)  # call it\ny = 2",
                                      "x = f(1)  # 调用它\ny = 2");
  EXPECT_EQ(merged.text, "x = g(1, 2)  # 调用它\ny = 2");
}

TEST(CodeMerge, TellsOfACommentThatChanged) {
  const CodeMerge merged = merge_code("x = 1  # one", "x = 1  # the number one", "x = 1  # 一");
  EXPECT_EQ(merged.text, "x = 1  # the number one");
  EXPECT_TRUE(merged.lost_wording);
}

TEST(CodeMerge, KeepsTranslatedStrings) {
  EXPECT_EQ(merge_code("print('loss', x)", "print('loss', x, y)", "print('损失', x)").text,
            "print('损失', x, y)");
}

TEST(CodeMerge, KeepsDocstrings) {
  EXPECT_EQ(merge_code("def f():\n    \"\"\"Add.\"\"\"\n    return 1",
                       "def g():\n    \"\"\"Add.\"\"\"\n    return 2",
                       "def f():\n    \"\"\"相加。\"\"\"\n    return 1")
                .text,
            "def g():\n    \"\"\"相加。\"\"\"\n    return 2");
}

TEST(CodeMerge, TakesDeletedLinesOut) {
  EXPECT_EQ(merge_code("a\n# b\nc", "a\nc", "a\n# 乙\nc").text, "a\nc");
}

TEST(CodeMerge, KeepsFormulasText) {
  EXPECT_EQ(
      merge_code("$$\\text{if } x = 1$$", "$$\\text{if } x = 2$$", "$$\\text{若 } x = 1$$").text,
      "$$\\text{若 } x = 2$$");
}

TEST(CodeSkeleton, IsWhatTranslationsShare) {
  EXPECT_EQ(code_skeleton("x = 'loss'  # c\n"), code_skeleton("x = '损失'  # 注释\n"));
  EXPECT_NE(code_skeleton("x = 1"), code_skeleton("x = 2"));
}

}  // namespace
}  // namespace amts::sync
