#include "memory/tokens.h"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <string>

#include "text/normalize.h"
#include "text/utf8.h"

namespace amts::memory {
namespace {

std::vector<std::string> words(std::string_view text) {
  std::vector<std::string> out;
  for (const Token& token : tokenize(text)) {
    out.emplace_back(text.substr(token.begin, token.end - token.begin));
  }
  return out;
}
std::vector<uint64_t> ids(std::string_view text) {
  std::vector<uint64_t> out;
  for (const Token& token : tokenize(text)) out.push_back(token.id);
  return out;
}
using Words = std::vector<std::string>;

TEST(Tokens, WordsNumbersPlaceholdersAndSigns) {
  EXPECT_EQ(words("Don't call conv2d(x_1), \t⟦12⟧ of 1,000.5!"),
            (Words{"Don't", "call", "conv2d", "(", "x_1", ")", ",", "⟦12⟧", "of", "1,000.5", "!"}));
  EXPECT_EQ(words(""), Words{});
  EXPECT_EQ(words(" \n\u3000"), Words{});
  EXPECT_EQ(words("l’eau d' 'x' 3.14abc 5é"),
            (Words{"l’eau", "d", "'", "'", "x", "'", "3", ".", "14abc", "5", "é"}));
}

TEST(Tokens, CharactersWhereWordsHaveNoSpaces) {
  EXPECT_EQ(words("我们用3个GPU。"), (Words{"我", "们", "用", "3", "个", "GPU", "。"}));
  EXPECT_EQ(words("か\u3099な"), (Words{"か\u3099", "な"}));
  EXPECT_EQ(words("ภาษา"), (Words{"ภ", "า", "ษ", "า"}));
  EXPECT_EQ(words("한국어 문장"), (Words{"한국어", "문장"}));
}

TEST(Tokens, CompareByNormalFormCaseNumbersAndPlaceholders) {
  EXPECT_EQ(ids("Café ÉTÉ STRASSE 12 ⟦1⟧"), ids("cafe\u0301 été strasse  7.5 ⟦3⟧"));
  EXPECT_EQ(ids("\u226E"), ids("<\u0338"));
  EXPECT_NE(ids("12"), ids("⟦1⟧"));
  EXPECT_NE(ids("a b"), ids("ab"));
  EXPECT_NE(ids("don't"), ids("dont"));
}

TEST(Tokens, TextsWithEqualMatchKeysHaveEqualTokens) {
  const std::vector<std::string> parts = {
      "a",  "B",  "é",   "e\u0301", " ", "  ", "\n",     "3", "12",     ".", ",", "中",
      "文", "。", "⟦1⟧", "⟦22⟧",    "'", "か", "\u3099", "<", "\u0338", "⟦", "_"};
  std::mt19937 random(7);
  std::map<std::string, std::vector<uint64_t>> by_key;
  size_t met_again = 0;
  for (int i = 0; i < 20000; ++i) {
    std::string text;
    for (size_t n = 1 + random() % 5; n > 0; --n) text += parts[random() % parts.size()];
    const auto [place, is_new] = by_key.try_emplace(text::match_key(text).key, ids(text));
    met_again += !is_new;
    ASSERT_EQ(place->second, ids(text)) << text;
    size_t end = 0;
    for (const Token& token : tokenize(text)) {
      ASSERT_LE(end, token.begin);
      ASSERT_LT(token.begin, token.end);
      ASSERT_EQ(text::find_invalid_utf8(std::string_view(text).substr(0, token.end)),
                std::string_view::npos);
      end = token.end;
    }
    ASSERT_LE(end, text.size());
  }
  EXPECT_GT(met_again, 500U);
}

}  // namespace
}  // namespace amts::memory
