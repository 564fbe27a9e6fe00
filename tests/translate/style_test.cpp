#include "translate/style.h"

#include <gtest/gtest.h>

#include "base/error.h"

namespace amts::translate {
namespace {

using document::InlineKind;
using document::Placeholder;

std::vector<Placeholder> kinds(std::initializer_list<InlineKind> list) {
  std::vector<Placeholder> placeholders;
  for (const InlineKind kind : list) {
    placeholders.emplace_back();
    placeholders.back().kind = kind;
  }
  return placeholders;
}

std::string chinese(std::string_view source, std::string_view text,
                    const std::vector<Placeholder>& placeholders = {}, StyleRules style = {}) {
  return apply_style(style, "zh-CN", source, text, placeholders);
}

TEST(Style, ChineseHasNoSpaceBesideLatinDigitsCodeAndMath) {
  EXPECT_EQ(chinese("", "使用 GPU 训练 3 个模型"), "使用GPU训练3个模型");
  EXPECT_EQ(
      chinese("a ⟦1⟧ b ⟦2⟧ c", "设 ⟦1⟧ 为 ⟦2⟧ 的值", kinds({InlineKind::kMath, InlineKind::kCode})),
      "设⟦1⟧为⟦2⟧的值");
  EXPECT_EQ(chinese("", "deep learning 模型"), "deep learning模型");
  // Through emphasis, which has no width.
  EXPECT_EQ(chinese("⟦1⟧x⟦2⟧ y", "这是 ⟦1⟧GPU⟦2⟧ 的",
                    kinds({InlineKind::kEmphasis, InlineKind::kEmphasis})),
            "这是⟦1⟧GPU⟦2⟧的");
}

TEST(Style, ChineseRolesHaveOneSpaceBefore) {
  const auto role = kinds({InlineKind::kRole});
  EXPECT_EQ(chinese("in ⟦1⟧ shown", "如⟦1⟧所示", role), "如 ⟦1⟧所示");
  EXPECT_EQ(chinese("in ⟦1⟧ shown", "如 ⟦1⟧ 所示", role), "如 ⟦1⟧所示");
  EXPECT_EQ(chinese("⟦1⟧ shows", "⟦1⟧ 显示", role), "⟦1⟧显示");
}

TEST(Style, ChinesePunctuationIsFullWidthButInShapesAndNumbers) {
  EXPECT_EQ(chinese("", "首先, 我们训练模型."), "首先，我们训练模型。");
  EXPECT_EQ(chinese("", "模型(见下文)很好"), "模型（见下文）很好");
  EXPECT_EQ(chinese("", "回归(regression)问题"), "回归（regression）问题");
  EXPECT_EQ(chinese("", "形状(2, 3)的张量"), "形状(2, 3)的张量");
  EXPECT_EQ(chinese("", "比例是3.14, 不是1,000:1"), "比例是3.14, 不是1,000:1");
  EXPECT_EQ(chinese("", "调用f(x)即可"), "调用f(x)即可");
  EXPECT_EQ(chinese("", "真的吗?"), "真的吗？");
  EXPECT_EQ(chinese("", "全是 ASCII (yes)."), "全是ASCII (yes)。");
}

TEST(Style, RulesAreSwitchedByName) {
  StyleRules style;
  style.rules["cjk-spacing"] = false;
  style.replacements = {{"您", "你"}};
  EXPECT_EQ(chinese("", "您用 GPU", {}, style), "你用 GPU");
  EXPECT_NO_THROW(check_style(style, "zh"));
  EXPECT_THROW(check_style(style, "es"), UsageError);
  style.rules = {{"no-such-rule", true}};
  EXPECT_THROW(check_style(style, "zh"), UsageError);
}

TEST(Style, SpanishOpensQuestionsAndExclamations) {
  const auto spanish = [](std::string_view text) { return apply_style({}, "es", "", text, {}); };
  EXPECT_EQ(spanish("Es cierto?"), "¿Es cierto?");
  EXPECT_EQ(spanish("¿Es cierto?"), "¿Es cierto?");
  EXPECT_EQ(spanish("Bien. Por qué no? Vamos!"), "Bien. ¿Por qué no? ¡Vamos!");
  EXPECT_EQ(spanish("véase http://a.b/?x=1"), "véase http://a.b/?x=1");
  EXPECT_EQ(spanish("a != b"), "a != b");
}

TEST(Style, SpanishDecimalCommaIsAChoice) {
  StyleRules style;
  EXPECT_EQ(apply_style(style, "es", "", "vale 3.14", {}), "vale 3.14");
  style.rules["decimal-comma"] = true;
  EXPECT_EQ(apply_style(style, "es", "", "vale 3.14 en la versión 1.2.3.", {}),
            "vale 3,14 en la versión 1.2.3.");
}

TEST(Spacing, NoSpaceBetweenChineseAndPlaceholdersUnlessTheSourceHasIt) {
  EXPECT_EQ(fix_spacing("⟦1⟧bold⟦2⟧, ⟦3⟧", "这是 ⟦1⟧粗体 ⟦2⟧ ，⟦3⟧"), "这是⟦1⟧粗体⟦2⟧，⟦3⟧");
  EXPECT_EQ(fix_spacing("a ⟦1⟧ b", "甲 ⟦1⟧ 乙"), "甲 ⟦1⟧ 乙");
  EXPECT_EQ(fix_spacing("", "你好 。"), "你好。");
  EXPECT_EQ(fix_spacing("a ⟦1⟧", "plain ⟦1⟧ text"), "plain ⟦1⟧ text");
  EXPECT_EQ(fix_spacing("a ⟦1⟧", "two  ⟦1⟧   spaces"), "two ⟦1⟧ spaces");
  EXPECT_EQ(fix_spacing("a  b", "two  spaces"), "two  spaces");
}

TEST(Style, PlaceholdersSurviveEveryRule) {
  const auto placeholders =
      kinds({InlineKind::kCode, InlineKind::kRole, InlineKind::kEmphasis, InlineKind::kEmphasis});
  const std::string text = "( ⟦1⟧ ) 中 ⟦2⟧ , ⟦3⟧ 文 ? ⟦4⟧ ! 3.5";
  for (const char* language : {"zh", "ja", "es", "en", "de"}) {
    const std::string out = apply_style({}, language, "⟦1⟧⟦2⟧⟦3⟧⟦4⟧", text, placeholders);
    for (const char* mark : {"⟦1⟧", "⟦2⟧", "⟦3⟧", "⟦4⟧"}) {
      EXPECT_NE(out.find(mark), std::string::npos) << language << ": " << out;
    }
  }
}

}  // namespace
}  // namespace amts::translate
