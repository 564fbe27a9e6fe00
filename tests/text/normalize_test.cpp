#include "text/normalize.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace amts::text {
namespace {

using testing::ElementsAre;

TEST(Normalize, ComposesCharacters) {
  EXPECT_EQ(nfc("plain"), "plain");
  EXPECT_EQ(nfc("e\u0301te\u0301"), "été");
  EXPECT_EQ(nfc("\u1112\u1161\u11AB"), "한");
  EXPECT_EQ(nfc("ﬁ①"), "ﬁ①");  // compatibility characters stay
  EXPECT_EQ(nfc(""), "");
}

TEST(Normalize, FoldsSpaces) {
  EXPECT_EQ(fold_spaces(" \ta\n\u00A0 b\u3000"), "a b");
  EXPECT_EQ(fold_spaces("\u3000 "), "");
  EXPECT_EQ(fold_spaces("中 文"), "中 文");
}

TEST(MatchKey, TakesPlaceholdersAndNumbersOut) {
  const MatchKey made = match_key(" See ⟦3⟧\nin Fig. 2.1: 1,000 of v2 and conv2d, 5 ⟦1⟧. ");
  EXPECT_EQ(made.key, "See ⟦⟧ in Fig. ⟦#⟧: ⟦#⟧ of v2 and conv2d, ⟦#⟧ ⟦⟧.");
  EXPECT_THAT(made.numbers, ElementsAre("2.1", "1,000", "5"));
  EXPECT_THAT(made.placeholders, ElementsAre(3, 1));
}

TEST(MatchKey, NumbersAreRunsOfDigitsThatTouchNoLetters) {
  const auto numbers = [](std::string_view text) { return match_key(text).numbers; };
  EXPECT_THAT(numbers("1.2.3"), ElementsAre("1.2.3"));
  EXPECT_THAT(numbers("1..2, 3."), ElementsAre("1", "2", "3"));
  EXPECT_THAT(numbers("GPT-2 x_1 1st 0x1F 第3章"), ElementsAre("2", "3"));
  EXPECT_THAT(numbers("5⟦1⟧6"), ElementsAre("5", "6"));
  EXPECT_THAT(numbers("-7"), ElementsAre("7"));
  EXPECT_THAT(numbers("1,2"), ElementsAre("1,2"));
}

std::optional<std::string> substituted(std::string_view stored_source, std::string_view stored,
                                       std::string_view source) {
  return substitute(match_key(stored_source), stored, match_key(source));
}

TEST(Substitute, PutsNewNumbersAndPlaceholdersInTheirPlaces) {
  EXPECT_EQ(substituted("Use ⟦1⟧ with 2 of 10.", "10个中的2个用⟦1⟧。", "Use ⟦4⟧ with 3 of 12."),
            "12个中的3个用⟦4⟧。");
  EXPECT_EQ(substituted("⟦1⟧ and ⟦2⟧", "⟦2⟧和⟦1⟧", "⟦2⟧ and ⟦1⟧"), "⟦1⟧和⟦2⟧");
  EXPECT_EQ(substituted("A rate of 0.5.", "Una tasa de 0,5.", "A rate of 0.25."),
            "Una tasa de 0,25.");
  EXPECT_EQ(substituted("5 or 5", "5 o 5", "7 or 7"), "7 o 7");
  EXPECT_EQ(substituted("none", "nada", "none"), "nada");
}

TEST(Substitute, RefusesWhatItCannotTell) {
  EXPECT_EQ(substituted("5 or 5", "5 o 5", "7 or 8"), std::nullopt);
  EXPECT_EQ(substituted("2 cats", "dos gatos", "3 cats"), std::nullopt);
  EXPECT_EQ(substituted("cats", "2 gatos", "cats"), std::nullopt);
  EXPECT_EQ(substituted("2 cats", "2 gatos, 2", "3 cats"), std::nullopt);
  EXPECT_EQ(substituted("⟦1⟧ x", "x", "⟦1⟧ x"), std::nullopt);
  EXPECT_EQ(substituted("⟦1⟧ x", "⟦1⟧ ⟦2⟧ x", "⟦1⟧ x"), std::nullopt);
  EXPECT_EQ(substituted("⟦1⟧ x", "⟦1⟧ ⟦1⟧ x", "⟦1⟧ x"), std::nullopt);
  EXPECT_THROW(substituted("a", "b", "c"), std::invalid_argument);
}

TEST(Substitute, TheSameSourceGivesTheSameTranslation) {
  std::mt19937 random(1);
  static const std::vector<std::string> kPieces = {"1",  "2.5", "⟦1⟧", "⟦2⟧", "a", " ",      "中",
                                                   "v2", ".",   ",",   "_",   "⟦", "e\u0301"};
  for (int round = 0; round < 5000; ++round) {
    std::string text;
    const size_t pieces = random() % 12;
    for (size_t i = 0; i < pieces; ++i) text += kPieces[random() % kPieces.size()];
    const MatchKey made = match_key(text);
    const auto same = substitute(made, text, made);
    ASSERT_EQ(same.value_or(text), text);
    ASSERT_EQ(match_key(same.value_or(text)).key, made.key);
  }
}

TEST(MatchKey, LineEndsBetweenChineseCharactersAreNone) {
  EXPECT_EQ(match_key("第一，\n第二。").key, match_key("第一，第二。").key);
  EXPECT_EQ(match_key("一个 GPU\n训练").key, match_key("一个 GPU 训练").key);
  EXPECT_NE(match_key("一个GPU").key, match_key("一个 GPU").key);
}

}  // namespace
}  // namespace amts::text
