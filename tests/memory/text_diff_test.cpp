#include "memory/text_diff.h"

#include <gtest/gtest.h>

#include <array>
#include <random>

#include "made_pairs.h"

namespace amts::memory {
namespace {

/// "kept [-deleted-] {+inserted+} kept", as git's word diff shows it.
std::string shown(std::string_view old_text, std::string_view new_text) {
  std::string out;
  for (const DiffSpan& span : diff_texts(old_text, new_text)) {
    const auto gone = old_text.substr(span.old_begin, span.old_end - span.old_begin);
    const auto come = new_text.substr(span.new_begin, span.new_end - span.new_begin);
    if (span.kept) {
      out += gone;
      continue;
    }
    if (!gone.empty()) out += "[-" + std::string(gone) + "-]";
    if (!come.empty()) out += "{+" + std::string(come) + "+}";
  }
  return out;
}

TEST(TextDiff, Golden) {
  const std::array<std::array<std::string, 3>, 13> cases = {{
      {"a b c", "a b c", "a b c"},
      {"", "", ""},
      {"", "a", "{+a+}"},
      {"do not run it", "do run it", "do [-not -]run it"},
      {"the cat sat", "the black cat sat", "the {+black +}cat sat"},
      {"In 2019, 3 GPUs", "In 2020, 3 GPUs", "In [-2019-]{+2020+}, 3 GPUs"},
      {"Call ⟦1⟧ now", "Call ⟦2⟧ now", "Call [-⟦1⟧-]{+⟦2⟧+} now"},
      {"Apple pie", "apple pie", "[-Apple-]{+apple+} pie"},
      {"x one two y", "x three four y", "x [-one two-]{+three four+} y"},
      {"a  b", "a b", "a[-  -]{+ +}b"},
      {"一个函数。", "两个函数。", "[-一-]{+两+}个函数。"},
      {"模型不收敛", "模型收敛", "模型[-不-]收敛"},
      {"a b", "c", "[-a b-]{+c+}"},
  }};
  for (const auto& [old_text, new_text, wanted] : cases) {
    EXPECT_EQ(shown(old_text, new_text), wanted);
  }
}

TEST(TextDiff, CoversBothTextsAndKeepsOnlyWhatIsEqual) {
  std::mt19937 random(2);
  for (int round = 0; round < 300; ++round) {
    const bool chinese = round % 2 == 0;
    const std::string old_text = made_text(random, chinese, 30);
    const std::string new_text = edited(random, old_text, chinese, round % 9);
    const auto spans = diff_texts(old_text, new_text);
    DiffSpan last;
    for (size_t i = 0; i < spans.size(); ++i) {
      const DiffSpan& span = spans[i];
      ASSERT_EQ(span.old_begin, last.old_end);
      ASSERT_EQ(span.new_begin, last.new_end);
      ASSERT_TRUE(span.old_end > span.old_begin || span.new_end > span.new_begin);
      ASSERT_TRUE(i == 0 || span.kept != last.kept);
      if (span.kept) {
        ASSERT_EQ(old_text.substr(span.old_begin, span.old_end - span.old_begin),
                  new_text.substr(span.new_begin, span.new_end - span.new_begin));
      }
      last = span;
    }
    ASSERT_EQ(last.old_end, old_text.size());
    ASSERT_EQ(last.new_end, new_text.size());
    ASSERT_TRUE(old_text != new_text || spans.size() == 1);
  }
}

TEST(TextDiff, HugeTextsCountAsChangedBetweenTheirEnds) {
  std::string old_text = "begin ";
  std::string new_text = "begin ";
  for (int i = 0; i < 5000; ++i) {
    old_text += "a" + std::to_string(i) + " ";
    new_text += "b" + std::to_string(i) + " ";
  }
  const auto spans = diff_texts(old_text + "end", new_text + "end");
  ASSERT_EQ(spans.size(), 3U);
  EXPECT_TRUE(spans[0].kept && !spans[1].kept && spans[2].kept);
  EXPECT_EQ(spans[2].old_end - spans[2].old_begin, 4U);
}

}  // namespace
}  // namespace amts::memory
