#include "translate/style.h"

#include <gtest/gtest.h>

#include <cctype>
#include <random>

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

TEST(Style, SpanishMarksCutNeitherNumbersNorNames) {
  const auto spanish = [](std::string_view text,
                          const std::vector<Placeholder>& placeholders = {}) {
    return apply_style({}, "es", "", text, placeholders);
  };
  EXPECT_EQ(spanish("Usa Python 3.14 ahora?"), "¿Usa Python 3.14 ahora?");
  EXPECT_EQ(spanish("Prueba v1.2.3!"), "¡Prueba v1.2.3!");
  EXPECT_EQ(spanish("Hola. Conoce node.js?"), "Hola. ¿Conoce node.js?");
  EXPECT_EQ(spanish("Edite config.json!"), "¡Edite config.json!");
  EXPECT_EQ(spanish("A las 10:30?"), "¿A las 10:30?");
  EXPECT_EQ(spanish("Abra C:\\dir!"), "¡Abra C:\\dir!");
  EXPECT_EQ(spanish("Pregunta: es así?"), "Pregunta: ¿es así?");
  EXPECT_EQ(spanish("Usa (por ejemplo) Python?"), "¿Usa (por ejemplo) Python?");
  EXPECT_EQ(spanish("Sabe (o no sabe?) algo."), "Sabe (¿o no sabe?) algo.");
  EXPECT_EQ(spanish("Dijo \"qué tal?\" y salió."), "Dijo \"¿qué tal?\" y salió.");
  EXPECT_EQ(spanish("Usa \"pip\" o \"uv\"?"), "¿Usa \"pip\" o \"uv\"?");
  EXPECT_EQ(spanish("El valor de n! es grande."), "El valor de n! es grande.");
  EXPECT_EQ(spanish("Use a ? b : c."), "Use a ? b : c.");
  EXPECT_EQ(spanish("Herramientas (pip, uv, etc. y más)?"), "¿Herramientas (pip, uv, etc. y más)?");
  EXPECT_EQ(spanish("¿Usa v1. Beta?"), "¿Usa v1. Beta?");
  EXPECT_EQ(spanish("Uno\nDos?"), "Uno\n¿Dos?");
  EXPECT_EQ(spanish("Uno⟦1⟧Dos?", kinds({InlineKind::kBreak})), "Uno⟦1⟧¿Dos?");
  EXPECT_EQ(spanish("Usa ⟦1⟧ ya?", kinds({InlineKind::kCode})), "¿Usa ⟦1⟧ ya?");
}

// Whatever the text, a mark is only put where a word may begin.
TEST(Style, SpanishMarksStandBeforeWordsOnly) {
  const std::vector<std::string> parts = {"Hola", "3",   ".", "14", ":", "?",  "!",  " ",
                                          "\n",   "(",   ")", "\"", "«", "»",  "js", "C",
                                          "\\",   "⟦1⟧", "…", "¿",  "¡", "v1", "/",  "-"};
  std::mt19937 random(7);
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (int i = 0; i < 12; ++i) text += parts[random() % parts.size()];
    const std::string out = apply_style({}, "es", text, text, kinds({InlineKind::kCode}));
    EXPECT_EQ(apply_style({}, "es", out, out, kinds({InlineKind::kCode})), out) << text;
    for (size_t at = out.find("¿"); at != std::string::npos; at = out.find("¿", at + 1)) {
      if (text.find("¿") != std::string::npos || at == 0) continue;
      const char before = out[at - 1];
      EXPECT_FALSE(std::isalnum(static_cast<unsigned char>(before)) || before == '.' ||
                   before == '\\' || before == ':')
          << text << " became " << out;
    }
  }
}

TEST(Style, ReplacementsLeavePlaceholdersAlone) {
  StyleRules style;
  style.replacements = {{"1", "uno"}, {"⟦", "("}, {"2⟧", "x"}};
  EXPECT_EQ(
      apply_style(style, "es", "", "1 ⟦1⟧ y ⟦2⟧ 21", kinds({InlineKind::kCode, InlineKind::kCode})),
      "uno ⟦1⟧ y ⟦2⟧ 2uno");
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
