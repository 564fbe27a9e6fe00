#include "text/segmenter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "base/error.h"
#include "text/placeholder.h"
#include "text/script.h"
#include "text/utf8.h"

namespace amts::text {
namespace {

using testing::ElementsAre;
using Roles = std::vector<PlaceholderRole>;
constexpr auto kOpening = PlaceholderRole::kOpening;
constexpr auto kClosing = PlaceholderRole::kClosing;
constexpr auto kWord = PlaceholderRole::kWord;

std::vector<std::string> split(std::string_view language, std::string_view text,
                               const Roles& roles = {}) {
  Segmenter segmenter(language);
  std::vector<std::string> sentences;
  for (const SentenceRange& range : segmenter.split(text, roles)) {
    sentences.emplace_back(text.substr(range.begin, range.end - range.begin));
  }
  return sentences;
}

bool is_blank(std::string_view text) {
  for (size_t i = 0; i < text.size();) {
    if (!is_space(next_code_point(text, i))) return false;
  }
  return true;
}

TEST(Segmenter, BlankTextHasNoSentences) {
  EXPECT_TRUE(split("en", "").empty());
  EXPECT_TRUE(split("zh", " \n\t\u3000").empty());
}

TEST(Segmenter, SpaceAroundIsNoPartOfASentence) {
  EXPECT_THAT(split("en", "\n  One.\n\n Two.  "), ElementsAre("One.", "Two."));
  EXPECT_THAT(split("en", "."), ElementsAre("."));
}

TEST(Segmenter, RolesOfPlaceholdersDecideWhereTheyBelong) {
  const std::string text = "第一句。⟦1⟧第二⟦2⟧句。";
  EXPECT_THAT(split("zh", text, {kOpening, kClosing}), ElementsAre("第一句。", "⟦1⟧第二⟦2⟧句。"));
  const std::string closed = "⟦1⟧第一句。⟦2⟧第二句。";
  EXPECT_THAT(split("zh", closed, {kOpening, kClosing}), ElementsAre("⟦1⟧第一句。⟦2⟧", "第二句。"));
  EXPECT_THAT(split("zh", "第一句。⟦1⟧是损失。", {kWord}), ElementsAre("第一句。", "⟦1⟧是损失。"));
  // Emphasis opens before a small letter: no sentence begins.
  EXPECT_THAT(split("en", "It is approximate. ⟦1⟧not⟦2⟧ so.", {kOpening, kClosing}),
              ElementsAre("It is approximate. ⟦1⟧not⟦2⟧ so."));
  EXPECT_THAT(split("en", "It is. ⟦1⟧Not⟦2⟧ so.", {kOpening, kClosing}),
              ElementsAre("It is.", "⟦1⟧Not⟦2⟧ so."));
  // A hard line break goes with the sentence before it.
  EXPECT_THAT(split("en", "First.⟦1⟧\nSecond.", {kClosing}), ElementsAre("First.⟦1⟧", "Second."));
}

TEST(Segmenter, HardBreaksEndSentences) {
  constexpr auto kBreak = PlaceholderRole::kBreak;
  EXPECT_THAT(split("en", "First.⟦1⟧Second.", {kBreak}), ElementsAre("First.⟦1⟧", "Second."));
  EXPECT_THAT(split("en", "First line⟦1⟧ Second line⟦2⟧⟦3⟧x", {kBreak, kClosing, kBreak}),
              ElementsAre("First line⟦1⟧", "Second line⟦2⟧⟦3⟧x"));
  EXPECT_THAT(split("en", "This goes on⟦1⟧until here.", {kBreak}),
              ElementsAre("This goes on⟦1⟧until here."));
  EXPECT_THAT(split("zh", "第一行⟦1⟧第二行", {kBreak}), ElementsAre("第一行⟦1⟧", "第二行"));
  EXPECT_THAT(split("en", "At the end.⟦1⟧", {kBreak}), ElementsAre("At the end.⟦1⟧"));
  std::string many;
  std::vector<PlaceholderRole> roles;
  for (int i = 1; i <= 300; ++i) {
    many += "One more here." + placeholder(i);
    roles.push_back(kBreak);
  }
  EXPECT_EQ(split("en", many, roles).size(), 300U);
}

TEST(Segmenter, LanguagesWithoutRulesOfTheirOwn) {
  EXPECT_THAT(split("ru", "Это так. Это не так? Да!"),
              ElementsAre("Это так.", "Это не так?", "Да!"));
  EXPECT_THAT(split("hi", "यह एक है। यह दो है।"), ElementsAre("यह एक है।", "यह दो है।"));
  EXPECT_THAT(split("ar", "ما هذا؟ هذا كتاب."), ElementsAre("ما هذا؟", "هذا كتاب."));
  EXPECT_THAT(split("it", "Vedi Fig. 3. Mostra tutto."),
              ElementsAre("Vedi Fig. 3.", "Mostra tutto."));
  EXPECT_THROW(Segmenter("no language"), UsageError);
}

std::string random_text(std::mt19937& random) {
  static const std::vector<std::string> kPieces = {
      "Dr.", "e.g.", "word", "Word", "3",  ".",  "!",  "?",   "…",  "...", "。",     "！",
      "？",  "(",    ")",    "[",    "]",  "「", "」", "“",   "”",  "\"",  "'",      "«",
      "»",   "⟦1⟧",  "⟦2⟧",  "⟦",    "中", "한", "\n", " ",   " ",  " ",   "\u3000", "\u00A0",
      "，",  "；",   ",",    "¿",    "𝒙",  "😀",  "¹",  "[1]", "J.", "U.S."};
  std::string text;
  const size_t pieces = random() % 40;
  for (size_t i = 0; i < pieces; ++i) text += kPieces[random() % kPieces.size()];
  return text;
}

TEST(Segmenter, SentencesAndGapsMakeTheTextAgain) {
  std::mt19937 random(1);
  for (const char* language : {"en", "es", "zh", "ja", "ko", "pt", "tr", "vi", "de", "fr", "ru"}) {
    Segmenter segmenter(language);
    for (int round = 0; round < 1000; ++round) {
      const std::string text = random_text(random);
      size_t end = 0;
      for (const SentenceRange& sentence : segmenter.split(text)) {
        ASSERT_GE(sentence.begin, end) << text;
        ASSERT_GT(sentence.end, sentence.begin) << text;
        ASSERT_TRUE(is_blank(std::string_view(text).substr(end, sentence.begin - end))) << text;
        size_t first = sentence.begin;
        size_t last = sentence.end;
        ASSERT_FALSE(is_space(next_code_point(text, first))) << text;
        ASSERT_FALSE(is_space(previous_code_point(text, last))) << text;
        end = sentence.end;
      }
      ASSERT_TRUE(is_blank(std::string_view(text).substr(end))) << text;
    }
  }
}

TEST(Segmenter, HostileTextTakesLinearTime) {
  Segmenter segmenter("en");
  const auto repeated = [](const std::string& start, const std::string& piece) {
    std::string text = start;
    while (text.size() < start.size() + 100'000) text += piece;
    return text;
  };
  for (const char* piece : {"(", ")", ". (", ".", "a.", "\"", "⟦1⟧", ".⟦1⟧", "[1", ".[1", "A. "}) {
    EXPECT_FALSE(segmenter.split(repeated("", piece)).empty()) << piece;
  }
  EXPECT_FALSE(segmenter.split(repeated(".", ")⟦1⟧")).empty());
  EXPECT_FALSE(segmenter.split(repeated(repeated("", "("), "A. ")).empty());
  EXPECT_FALSE(segmenter.split(repeated(repeated("", "“"), "e.g. (A) ")).empty());
  EXPECT_FALSE(segmenter.split(repeated("It is: 1, ", "Fig. 3. x")).empty());
}

std::string joined(std::string_view source, const std::vector<std::string>& translations,
                   const LanguagePair& languages) {
  Segmenter segmenter(languages.from);
  const std::vector<SentenceRange> sentences = segmenter.split(source);
  return join(source, sentences, translations, languages);
}

TEST(Join, WhatSeparatedTheSentences) {
  EXPECT_EQ(joined(" One.\nTwo. ", {"Uno.", "Dos."}, {"en", "es"}), " Uno.\nDos. ");
  EXPECT_EQ(joined("One.\nTwo. Three.", {"一。", "二。", "三。"}, {"en", "zh"}), "一。二。三。");
  EXPECT_EQ(joined("一。二。", {"One.", "Two."}, {"zh", "en"}), "One. Two.");
  EXPECT_EQ(joined("一。 二。", {"一です。", "二です。"}, {"zh", "ja"}), "一です。 二です。");
  // Latin letters on both sides keep their space in Chinese too.
  EXPECT_EQ(joined("One. Two. Three.", {"One.", "TWO.", "三。"}, {"en", "zh"}), "One. TWO.三。");
  EXPECT_EQ(joined("One. Two.", {"", "二。"}, {"en", "zh"}), "二。");
  EXPECT_THROW(joined("One. Two.", {"Uno."}, {"en", "es"}), std::invalid_argument);
}

TEST(Join, TranslatingNothingGivesTheSourceBack) {
  std::mt19937 random(2);
  for (const char* from : {"en", "zh", "ko"}) {
    Segmenter segmenter(from);
    for (int round = 0; round < 300; ++round) {
      const std::string text = random_text(random);
      const std::vector<SentenceRange> sentences = segmenter.split(text);
      std::vector<std::string> same;
      for (const SentenceRange& s : sentences)
        same.push_back(text.substr(s.begin, s.end - s.begin));
      for (const char* to : {"en", "zh", "ja"}) {
        ASSERT_EQ(join(text, sentences, same, {from, to}), text);
      }
    }
  }
}

}  // namespace
}  // namespace amts::text
