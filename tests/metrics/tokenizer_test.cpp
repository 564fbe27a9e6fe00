#include "metrics/tokenizer.h"

#include <gtest/gtest.h>

#include <random>

#include "base/error.h"
#include "metrics/punctuation.h"
#include "text/utf8.h"

namespace amts::metrics {
namespace {

struct Case {
  Tokenizer tokenizer;
  std::string_view line;
  std::string_view tokens;
};

class TokenizerCases : public testing::TestWithParam<Case> {};

TEST_P(TokenizerCases, TokensAsSacrebleu) {
  EXPECT_EQ(tokenize(GetParam().line, GetParam().tokenizer), GetParam().tokens);
}

// Expected tokens come from the literal regular expressions of sacrebleu's tokenizers.
constexpr std::string_view kChinese = "梯度下降（gradient descent）的学习率为0.1。";
constexpr std::string_view kWestern = "It's 3.5% &lt;b&gt; of $1,000 in 2-3 days, e.g. 5.";
constexpr std::string_view kSymbols = "½ − ² «hola» ¿qué? 1,5 a,5 5,a €3";

INSTANTIATE_TEST_SUITE_P(
    A13a, TokenizerCases,
    testing::Values(
        Case{Tokenizer::k13a, kChinese, "梯度下降（gradient descent）的学习率为0.1。"},
        Case{Tokenizer::k13a, kWestern, "It's 3.5 % < b > of $ 1,000 in 2 - 3 days , e . g . 5 ."},
        Case{Tokenizer::k13a, "A&amp;lt;B &quot;x&quot; <skipped>y", "A < B \" x \" y"},
        Case{Tokenizer::k13a, "co-\noperate\nnow", "cooperate now"},
        Case{Tokenizer::k13a, "U\u2003wide\u00a0space\x1ctab\tend .", "U wide space tab end ."},
        Case{Tokenizer::k13a, kSymbols, "½ − ² «hola» ¿qué ? 1,5 a , 5 5 , a €3"},
        Case{Tokenizer::k13a, "", ""}, Case{Tokenizer::k13a, " \t ", ""}));

INSTANTIATE_TEST_SUITE_P(
    Zh, TokenizerCases,
    testing::Values(Case{Tokenizer::kZh, kChinese,
                         "梯 度 下 降 （ gradient descent ） 的 学 习 率 为 0.1 。"},
                    // Dashes, quotes, arrows, the euro: within U+2001 to U+2A6D, and so Chinese.
                    Case{Tokenizer::kZh, "——“注意力”→注意……", "— — “ 注 意 力 ” → 注 意 … …"},
                    Case{Tokenizer::kZh, kSymbols, "½ − ² «hola» ¿qué ? 1,5 a , 5 5 , a € 3"},
                    // No entities, and a full stop after a final number stays with it.
                    Case{Tokenizer::kZh, kWestern,
                         "It's 3.5 % & lt ; b & gt ; of $ 1,000 in 2 - 3 days , e . g . 5."},
                    // CJK Extension B is not Chinese here.
                    Case{Tokenizer::kZh, "𠀀𠀁", "𠀀𠀁"}, Case{Tokenizer::kZh, " .5", ".5"}));

INSTANTIATE_TEST_SUITE_P(
    CharIntlNone, TokenizerCases,
    testing::Values(Case{Tokenizer::kChar, "——“注意力” ok", "— — “ 注 意 力 ” o k"},
                    Case{Tokenizer::kIntl, kChinese,
                         "梯度下降 （ gradient descent ） 的学习率为0.1。"},
                    Case{Tokenizer::kIntl, kWestern,
                         "It ' s 3.5 % & lt ; b & gt ; of $ 1,000 in 2-3 days , e . g . 5."},
                    Case{Tokenizer::kIntl, kSymbols, "½ − ² « hola » ¿ qué ? 1,5 a , 5 5 , a € 3"},
                    Case{Tokenizer::kNone, "  a\u3000b\u2028c,d ", "a b c,d"}));

TEST(Tokenizer, NamesRoundTrip) {
  for (const Tokenizer t :
       {Tokenizer::k13a, Tokenizer::kZh, Tokenizer::kChar, Tokenizer::kIntl, Tokenizer::kNone}) {
    EXPECT_EQ(parse_tokenizer(tokenizer_name(t)), t);
  }
  EXPECT_THROW(parse_tokenizer("mecab"), UsageError);
}

TEST(Tokenizer, DefaultsByLanguage) {
  EXPECT_EQ(default_tokenizer("zh-Hant-TW"), Tokenizer::kZh);
  EXPECT_EQ(default_tokenizer("es"), Tokenizer::k13a);
  EXPECT_EQ(default_tokenizer(""), Tokenizer::k13a);
}

TEST(Tokenizer, SplitsAsPython) {
  EXPECT_TRUE(is_token_space(0x1F));
  EXPECT_TRUE(is_token_space(0x85));
  EXPECT_FALSE(is_token_space(0x200B));
  EXPECT_EQ(split_tokens(" a  b\n").size(), 2u);
  EXPECT_EQ(strip_end("a b \u3000\n"), "a b");
  EXPECT_EQ(strip_end(" \n"), "");
}

TEST(Tokenizer, LowerCaseIsFull) { EXPECT_EQ(lower_case("ÀÉ ΟΔΟΣ İ"), "àé οδος i\u0307"); }

// What a tokenizer does to a text but spaces: nothing, where no entity is decoded.
TEST(Tokenizer, KeepsEveryCharacterButSpaces) {
  std::mt19937 random(1);
  const std::u32string alphabet = U"ab5 .,-'\"!(/\u00a0。，中文—\U00020000é€½\t";
  for (int round = 0; round < 300; ++round) {
    std::u32string line;
    for (size_t i = random() % 40; i > 0; --i) line += alphabet[random() % alphabet.size()];
    const std::string utf8 = text::to_utf8(line);
    std::string bare;
    for (const auto token : split_tokens(utf8)) bare += token;
    for (const Tokenizer t :
         {Tokenizer::k13a, Tokenizer::kZh, Tokenizer::kChar, Tokenizer::kIntl, Tokenizer::kNone}) {
      const std::string tokens = tokenize(utf8, t);
      std::string joined;
      for (const auto token : split_tokens(tokens)) joined += token;
      EXPECT_EQ(joined, bare) << tokenizer_name(t) << ": " << utf8;
    }
  }
}

TEST(Punctuation, EntitiesOneAfterTheOther) {
  EXPECT_EQ(unescape_entities("&amp;lt;&amp;quot;"), "<&quot;");
}

TEST(Punctuation, RulesDoNotOverlap) {
  EXPECT_EQ(separate_stops("a.."), "a  .  .");
  EXPECT_EQ(separate_stops("1.2,3"), "1.2,3");
  EXPECT_EQ(separate_dashes("1-2-3 a-b"), "1 - 2 - 3 a-b");
}

}  // namespace
}  // namespace amts::metrics
