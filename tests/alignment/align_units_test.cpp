#include "alignment/align_units.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"

namespace amts::alignment {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Not;

std::vector<std::string> units(std::string_view language, std::string_view sentence) {
  return UnitReader(language).units(sentence);
}

TEST(AlignUnitsTest, FormsOfAnEnglishWordMeet) {
  EXPECT_EQ(english_stem("making"), english_stem("make"));
  EXPECT_EQ(english_stem("studies"), english_stem("study"));
  EXPECT_EQ(english_stem("stopped"), english_stem("stop"));
  EXPECT_EQ(english_stem("boxes"), english_stem("box"));
  EXPECT_EQ(english_stem("quickly"), english_stem("quick"));
  EXPECT_EQ(english_stem("matrix"), "matrix");
  EXPECT_EQ(english_stem("this"), "this");
  EXPECT_EQ(english_stem("a"), "a");
  EXPECT_EQ(english_stem(""), "");
}

TEST(AlignUnitsTest, ReadsChineseNumerals) {
  EXPECT_EQ(chinese_number(U"三"), 3);
  EXPECT_EQ(chinese_number(U"十"), 10);
  EXPECT_EQ(chinese_number(U"三十五"), 35);
  EXPECT_EQ(chinese_number(U"一百零二"), 102);
  EXPECT_EQ(chinese_number(U"两千"), 2000);
  EXPECT_EQ(chinese_number(U"二〇一九"), 2019);
  EXPECT_EQ(chinese_number(U"三万二千"), 32000);
  EXPECT_EQ(chinese_number(U"一亿五千万"), 150000000);
  EXPECT_EQ(chinese_number(U"三心"), -1);
  EXPECT_EQ(chinese_number(U""), -1);
}

TEST(AlignUnitsTest, NumbersLookAlikeHoweverWritten) {
  EXPECT_THAT(units("en", "thirty-five"), Contains("#35"));
  EXPECT_THAT(units("zh", "他三十五岁"), Contains("#35"));
  EXPECT_THAT(units("en", "It has 1,024 rows"), Contains("#1024"));
  EXPECT_THAT(units("zh", "共１０２４行"), Contains("#1024"));
  EXPECT_THAT(units("en", "about 3.14"), Contains("#3.14"));
  EXPECT_THAT(units("en", "agent 007"), Contains("#7"));
  EXPECT_THAT(units("en", "thirty. Five"), Contains("#30"));
  EXPECT_THAT(units("en", "0"), ElementsAre("#0"));
}

TEST(AlignUnitsTest, PunctuationThatTranslatorsKeepIsKept) {
  EXPECT_THAT(units("en", "“Why?”"), ElementsAre("\"", "whi", "?", "\""));
  EXPECT_THAT(units("zh", "「？」"), ElementsAre("\"", "?", "\""));
  EXPECT_THAT(units("es", "¿Sí?"), ElementsAre("?", "sí", "?"));
  EXPECT_THAT(units("en", "a, b."), ElementsAre("a", "b"));
}

TEST(AlignUnitsTest, ChineseGivesWordsAndTheirCharactersAlsoFromTraditional) {
  EXPECT_THAT(units("zh", "微笑"), ElementsAre("微笑", "微", "笑"));
  EXPECT_EQ(units("zh", "學習語言"), units("zh", "学习语言"));
  EXPECT_THAT(units("zh", "用GPU训练"), Contains("gpu"));
}

TEST(AlignUnitsTest, OtherLanguagesAreCutToTheirFirstLetters) {
  EXPECT_EQ(units("es", "regularizar"), units("es", "regularización"));
  EXPECT_EQ(units("ko", "데이터를"), units("ko", "데이터가"));
  EXPECT_THAT(units("ja", "学習する"), Contains("学習"));
  EXPECT_THAT(units("en", "Tom's"), ElementsAre("tom"));
  EXPECT_THAT(units("en", "Tom\u2019s"), ElementsAre("tom"));
}

TEST(AlignUnitsTest, NothingComesOfNothing) {
  EXPECT_THAT(units("en", ""), ElementsAre());
  EXPECT_THAT(units("zh", " 。…， "), Not(Contains("。")));
  EXPECT_THROW(UnitReader("nonsense language"), UsageError);
}

}  // namespace
}  // namespace amts::alignment
