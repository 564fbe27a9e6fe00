// Translations brought up to date, by small examples.
#include "sync/sync.h"

#include <gtest/gtest.h>

#include "versions.h"

namespace amts::sync::testing {
namespace {

constexpr const char* kOld =
    "# Title\n\nThe first one. The second one.\n\nAnother paragraph here.\n";
constexpr const char* kZh = "# 标题\n\n第一个。第二个。\n\n\n这里是另一段。\n";

TEST(Sync, LeavesAnUnchangedSourceAlone) {
  EXPECT_EQ(synced(kOld, kOld, kZh), kZh);
  EXPECT_TRUE(synchronized(kOld, kOld, kZh).changes.empty());
}

TEST(Sync, TranslatesOnlyTheChangedSentence) {
  EXPECT_EQ(synced(kOld,
                   "# Title\n\nThe first one. The second was wholly renewed.\n\n"
                   "Another paragraph here.\n",
                   kZh),
            "# 标题\n\n第一个。«The second was wholly renewed.»\n\n\n这里是另一段。\n");
}

TEST(Sync, InsertsDeletesAndMoves) {
  EXPECT_EQ(synced(kOld, std::string(kOld) + "\nNew at the end.\n", kZh),
            "# 标题\n\n第一个。第二个。\n\n\n这里是另一段。\n\n«New at the end.»\n");
  EXPECT_EQ(synced(kOld, "# Title\n\nAnother paragraph here.\n", kZh),
            "# 标题\n\n这里是另一段。\n");
  EXPECT_EQ(synced(kOld, "# Title\n\nThe second one.\n\nAnother paragraph here.\n", kZh),
            "# 标题\n\n第二个。\n\n\n这里是另一段。\n");
  const std::string one = "One paragraph that is long enough to be known.\n",
                    two = "Two paragraphs that are long enough to be known.\n";
  EXPECT_EQ(synced("# T\n\n" + one + "\n" + two, "# T\n\n" + two + "\n" + one,
                   "# 题\n\n第一段足够长，可以认出来。\n\n第二段足够长，可以认出来。\n"),
            "# 题\n\n第二段足够长，可以认出来。\n\n第一段足够长，可以认出来。\n");
}

TEST(Sync, KeepsWhatTheTranslatorAdded) {
  EXPECT_EQ(
      synced("# Title\n\nText is here.\n", "# Title\n\nText is here.\n\nNew text.\n",
             "# 标题\n\n正文在此。\n\n> 译注：这是译者加的一段说明文字，原文没有。\n"),
      "# 标题\n\n正文在此。\n\n> 译注：这是译者加的一段说明文字，原文没有。\n\n«New text.»\n");
}

TEST(Sync, SplitsAndJoinsParagraphs) {
  const std::string a = "The first sentence of the paragraph stands here.",
                    b = "The second sentence of it follows after that.";
  EXPECT_EQ(synced(a + " " + b + "\n", a + "\n\n" + b + "\n",
                   "这里是该段的第一句话。第二句跟在它的后面。\n"),
            "这里是该段的第一句话。\n\n第二句跟在它的后面。\n");
  EXPECT_EQ(synced(a + "\n\n" + b + "\n", a + " " + b + "\n",
                   "这里是该段的第一句话。\n\n第二句跟在它的后面。\n"),
            "这里是该段的第一句话。第二句跟在它的后面。\n");
}

TEST(Sync, TakesMarkersFromTheNewSource) {
  EXPECT_EQ(synced("## A heading\n\n1. First\n2. Second\n", "### A heading\n\n- First\n- Second\n",
                   "## 标题\n\n1. 第一\n2. 第二\n"),
            "### 标题\n\n- 第一\n- 第二\n");
}

TEST(Sync, TakesLabelsAndTabsFromTheNewSource) {
  EXPECT_EQ(synced("# Title\n:label:`a`\n\n:begin_tab:`x`\nText of it.\n:end_tab:\n",
                   "# Title\n:label:`b`\n\n:begin_tab:`x, y`\nText of it.\n:end_tab:\n",
                   "# 标题\n:label:`a`\n\n:begin_tab:`x`\n其文字。\n:end_tab:\n"),
            "# 标题\n:label:`b`\n\n:begin_tab:`x, y`\n其文字。\n:end_tab:\n");
}

TEST(Sync, TakesCodeFromTheNewSource) {
  EXPECT_EQ(synced("```py\n# Sum\nx = 1\n```\n", "```py\n# Sum\nx = 2\n```\n",
                   "```py\n# 求和\nx = 1\n```\n"),
            "```py\n# 求和\nx = 2\n```\n");
}

TEST(Sync, TranslatesCellsOfTables) {
  EXPECT_EQ(synced("| a | b |\n|---|---|\n| old words | keep |\n",
                   "| a | b |\n|---|---|\n| wholly different thing | keep |\n",
                   "| 甲 | 乙 |\n|---|---|\n| 旧词 | 保留 |\n"),
            "| 甲 | 乙 |\n|---|---|\n| «wholly different thing» | 保留 |\n");
}

TEST(Sync, KeepsLineEnds) {
  EXPECT_EQ(synced("One.\n\nTwo is here.\n", "One.\n\nTwo is here.\n\nThree.\n",
                   "一。\r\n\r\n二在此。\r\n"),
            "一。\r\n\r\n二在此。\r\n\r\n«Three.»\r\n");
}

TEST(Sync, KeepsTheHumanTextWhereTheEngineFails) {
  const auto failing = [](const document::Document& texts, std::span<const Example>) {
    std::vector<translate::SegmentOutcome> out;
    for (const document::Segment& segment : texts.segments) {
      translate::SegmentOutcome outcome;
      outcome.target = segment.text;
      outcome.origin = translate::TranslationOrigin::kFailed;
      outcome.error = EngineError("no such luck");
      out.push_back(std::move(outcome));
    }
    return out;
  };
  const auto result = synchronized("It is good.\n", "It is not good.\n", "很好。\n", "zh",
                                   document::Format::kMarkdown, failing);
  EXPECT_EQ(result.bytes, "很好。\n");
  ASSERT_EQ(result.changes.size(), 1U);
  EXPECT_EQ(result.changes[0].action, Action::kUndecided);
  EXPECT_TRUE(result.changes[0].review);
  EXPECT_EQ(result.changes[0].reason, "no such luck");
}

TEST(Sync, GivesOldPairsAsExamples) {
  std::vector<Example> seen;
  const auto watching = [&](const document::Document& texts, std::span<const Example> examples) {
    seen.assign(examples.begin(), examples.end());
    return bracketed(texts, examples);
  };
  synchronized("It is good.\n", "It is not good at all.\n", "很好。\n", "zh",
               document::Format::kMarkdown, watching);
  ASSERT_EQ(seen.size(), 1U);
  EXPECT_EQ(seen[0].source, "It is good.");
  EXPECT_EQ(seen[0].target, "很好。");
}

TEST(Sync, SaysWhatItDidAndWhere) {
  const auto result =
      synchronized(kOld, "# Title\n\nThe first one. The second one.\n\nBrand new here.\n", kZh);
  ASSERT_EQ(result.changes.size(), 2U);
  EXPECT_EQ(result.changes[0].action, Action::kAdded);
  EXPECT_EQ(result.changes[0].line, 5U);
  EXPECT_EQ(result.changes[0].source_line, 5U);
  EXPECT_EQ(result.changes[1].action, Action::kDeleted);
  EXPECT_EQ(result.changes[1].old_text, "这里是另一段。");
}

TEST(Sync, TakesEmptyDocuments) {
  EXPECT_EQ(synced("", "", ""), "");
  EXPECT_EQ(synced("", "New.\n", ""), "«New.»");
  EXPECT_EQ(synced("Old one here.\n", "", "旧的。\n"), "\n");
}

}  // namespace
}  // namespace amts::sync::testing
