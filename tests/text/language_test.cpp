#include "text/language.h"

#include <gtest/gtest.h>

#include "base/error.h"
#include "text/placeholder.h"
#include "text/script.h"

namespace amts::text {
namespace {

TEST(Language, CanonicalForms) {
  EXPECT_EQ(canonical_language("EN"), "en");
  EXPECT_EQ(canonical_language("zh_cn"), "zh-CN");
  EXPECT_EQ(canonical_language("ZH-hANT-tw"), "zh-Hant-TW");
  EXPECT_EQ(canonical_language("es-419"), "es-419");
  for (const char* bad : {"", "e", "english", "en-", "-en", "en zh", "12"}) {
    EXPECT_THROW(canonical_language(bad), UsageError) << bad;
  }
  EXPECT_EQ(primary_language("zh-Hant-TW"), "zh");
  EXPECT_TRUE(is_unspaced_language("ja-JP"));
  EXPECT_FALSE(is_unspaced_language("ko"));
}

TEST(Language, CurrentIds) {
  EXPECT_EQ(current_language("eng"), "en");
  EXPECT_EQ(current_language("cmn_Hans"), "zh-Hans");
  EXPECT_EQ(current_language("zho"), "zh");
  EXPECT_EQ(current_language("iw"), "he");
  EXPECT_EQ(current_language("srp_Latn"), "sr-Latn");
  EXPECT_EQ(current_language("pt-BR"), "pt-BR");
  EXPECT_EQ(current_language("gos"), "gos");
  EXPECT_THROW(current_language("english"), UsageError);
}

TEST(Language, WrittenLanguages) {
  for (const char* simplified : {"zh", "zh-CN", "zh-SG", "zh-Hans", "zh-Hans-CN", "cmn_Hans"}) {
    EXPECT_EQ(written_language(simplified), "zh-Hans") << simplified;
  }
  for (const char* traditional : {"zh-TW", "zh-HK", "zh-Hant"}) {
    EXPECT_EQ(written_language(traditional), "zh-Hant") << traditional;
  }
  EXPECT_EQ(written_language("pt-BR"), written_language("pt-PT"));
  EXPECT_NE(written_language("sr"), written_language("sr-Latn"));
  EXPECT_EQ(written_language("spa"), written_language("es-419"));
}

TEST(Placeholder, FindsExactlyTheWellFormed) {
  const std::string text = "a⟦1⟧⟦23⟧ ⟦0⟧ ⟦⟧ ⟦4 ⟧ ⟦ ⟦1234567⟧⟦7⟧";
  std::vector<int> numbers;
  for (const auto& span : find_placeholders(text)) {
    numbers.push_back(span.number);
    EXPECT_EQ(text.substr(span.begin, span.end - span.begin), placeholder(span.number));
  }
  EXPECT_EQ(numbers, (std::vector<int>{1, 23, 7}));
}

TEST(Script, KnowsUnspacedScriptsAndPunctuation) {
  for (const char32_t c : std::u32string_view(U"中々あアー〇")) {
    EXPECT_TRUE(is_unspaced_script(c)) << static_cast<uint32_t>(c);
  }
  for (const char32_t c : std::u32string_view(U"a1é한，。")) {
    EXPECT_FALSE(is_unspaced_script(c)) << static_cast<uint32_t>(c);
  }
  for (const char32_t c : std::u32string_view(U"，。「」！（）")) {
    EXPECT_TRUE(is_cjk_punctuation(c)) << static_cast<uint32_t>(c);
  }
  EXPECT_FALSE(is_cjk_punctuation(U'々'));
  EXPECT_FALSE(is_cjk_punctuation(U'Ａ'));
  EXPECT_TRUE(is_space(U'\u3000'));
}

}  // namespace
}  // namespace amts::text
