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
    seen.insert(seen.end(), examples.begin(), examples.end());
    return bracketed(texts, examples);
  };
  synchronized("It is good.\n", "It is not good at all.\n", "很好。\n", "zh",
               document::Format::kMarkdown, watching);
  ASSERT_EQ(seen.size(), 1U);
  EXPECT_EQ(seen[0].source, "It is good.");
  EXPECT_EQ(seen[0].target, "很好。");
}

TEST(Sync, EditsTheHumanSentenceAsTheEnginesChanges) {
  // An engine that knows words, and not the words of people.
  const auto engine = [](const document::Document& texts, std::span<const Example>) {
    std::vector<translate::SegmentOutcome> out;
    for (const document::Segment& segment : texts.segments) {
      translate::SegmentOutcome outcome;
      outcome.target = segment.text == "The large cat sleeps."   ? "大的猫睡觉。"
                       : segment.text == "The small cat sleeps." ? "小小的猫睡觉。"
                                                                 : "？";
      outcome.origin = translate::TranslationOrigin::kEngine;
      out.push_back(std::move(outcome));
    }
    return out;
  };
  const auto result =
      synchronized("The large cat sleeps.\n", "The small cat sleeps.\n", "那只大的猫正在睡觉。\n",
                   "zh", document::Format::kMarkdown, engine);
  EXPECT_EQ(result.bytes, "那只小小的猫正在睡觉。\n");
  ASSERT_EQ(result.changes.size(), 1U);
  EXPECT_TRUE(result.changes[0].review);
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

std::string notebook(const std::string& cells) {
  return "{\n \"cells\": [\n" + cells + "\n ],\n \"nbformat\": 4\n}\n";
}
std::string markdown_cell(const std::string& lines) {
  return R"(  {"cell_type": "markdown", "metadata": {}, "source": [)" + lines + "]}";
}
std::string code_cell(const std::string& lines) {
  return R"(  {"cell_type": "code", "metadata": {}, "outputs": [], "source": [)" + lines + "]}";
}

TEST(Sync, MergesNotebooksByCell) {
  const std::string one = markdown_cell(R"("# Title\n", "\n", "The first text.")"),
                    code = code_cell(R"("# Sum\n", "x = 1")"),
                    zh_one = markdown_cell(R"("# 标题\n", "\n", "第一段。")"),
                    zh_code = code_cell(R"("# 求和\n", "x = 1")");
  const auto sync_books = [](const std::string& a, const std::string& b, const std::string& t) {
    return synced(notebook(a), notebook(b), notebook(t), "zh", document::Format::kNotebook);
  };
  EXPECT_EQ(sync_books(one + ",\n" + code, one + ",\n" + code, zh_one + ",\n" + zh_code),
            notebook(zh_one + ",\n" + zh_code));
  EXPECT_EQ(
      sync_books(one + ",\n" + code, one + ",\n" + code + ",\n" + markdown_cell(R"("More text.")"),
                 zh_one + ",\n" + zh_code),
      notebook(zh_one + ",\n" + zh_code + ",\n" + markdown_cell(R"("«More text.»")")));
  EXPECT_EQ(sync_books(one + ",\n" + code, code, zh_one + ",\n" + zh_code), notebook(zh_code));
  // One paragraph changed: the heading of the cell stays people's.
  EXPECT_EQ(sync_books(one, markdown_cell(R"("# Title\n", "\n", "Quite another thing.")"), zh_one),
            notebook(markdown_cell(R"("# 标题\n", "\n", "«Quite another thing.»")")));
  EXPECT_EQ(sync_books(code, code_cell(R"("# Sum\n", "x = 2")"), zh_code),
            notebook(code_cell(R"("# 求和\n", "x = 2")")));
}

TEST(Sync, TakesEmptyDocuments) {
  EXPECT_EQ(synced("", "", ""), "");
  EXPECT_EQ(synced("", "New.\n", ""), "«New.»");
  EXPECT_EQ(synced("Old one here.\n", "", "旧的。\n"), "\n");
}

}  // namespace
}  // namespace amts::sync::testing
