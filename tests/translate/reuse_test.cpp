#include "translate/reuse.h"

#include <gtest/gtest.h>

namespace amts::translate {
namespace {

using document::InlineKind;
using document::Placeholder;

corpus::Pair pair(std::string source, std::string target, std::string document = {}) {
  corpus::Pair pair;
  pair.source = std::move(source);
  pair.target = std::move(target);
  pair.source_origin.document = std::move(document);
  return pair;
}

corpus::Pair tagged(std::string source, std::string target, std::string readable_source,
                    std::string readable_target) {
  corpus::Pair pair;
  pair.source = std::move(readable_source);
  pair.target = std::move(readable_target);
  pair.tagged_source = std::move(source);
  pair.tagged_target = std::move(target);
  return pair;
}

Placeholder code(std::string readable) {
  Placeholder placeholder;
  placeholder.kind = InlineKind::kCode;
  placeholder.readable = std::move(readable);
  return placeholder;
}

std::vector<Placeholder> emphasis() {
  std::vector<Placeholder> placeholders(2);
  placeholders[0].kind = placeholders[1].kind = InlineKind::kEmphasis;
  placeholders[0].partner = 2;
  placeholders[1].partner = 1;
  return placeholders;
}

TEST(Reuse, ExactTextFoldedSpacesAndNumbers) {
  ReuseIndex index;
  index.add(
      std::vector{pair("In this section, we see 3 models.", "En esta sección vemos 3 modelos."),
                  pair("Summary", "Resumen")});
  EXPECT_EQ(index.find("Summary", {}), "Resumen");
  EXPECT_EQ(index.find("In this section,\nwe see 3 models.", {}),
            "En esta sección vemos 3 modelos.");
  EXPECT_EQ(index.find("In this section, we see 12 models.", {}),
            "En esta sección vemos 12 modelos.");
  EXPECT_EQ(index.find("In this section, we see models.", {}), std::nullopt);
  EXPECT_EQ(index.find("summary", {}), std::nullopt);
}

TEST(Reuse, TheNewestWinsAndAnEqualOneBeatsAnAlikeOne) {
  ReuseIndex index;
  index.add(
      std::vector{pair("Step 1", "Paso 1"), pair("Step 2", "Etapa 2"), pair("Step 2", "Fase 2")});
  EXPECT_EQ(index.find("Step 2", {}), "Fase 2");
  EXPECT_EQ(index.find("Step 1", {}), "Paso 1");
  EXPECT_EQ(index.find("Step 9", {}), "Fase 9");
}

TEST(Reuse, TaggedPairsTakeTheNewContents) {
  ReuseIndex index;
  index.add(std::vector{
      tagged("Use ⟦1⟧ with ⟦2⟧.", "Con ⟦2⟧ use ⟦1⟧.", "Use foo with $x$.", "Con $x$ use foo.")});
  const std::vector<Placeholder> placeholders = {code("a"), code("b"), code("c")};
  EXPECT_EQ(index.find("Use ⟦2⟧ with ⟦3⟧.", placeholders), "Con ⟦3⟧ use ⟦2⟧.");
  EXPECT_EQ(index.find("Use ⟦2⟧ with it.", placeholders), std::nullopt);
}

TEST(Reuse, ReadablePairsServeWhenEveryContentHasItsPlace) {
  ReuseIndex index;
  index.add(std::vector{pair("Use foo with x.", "Con x use foo."),
                        pair("Call f on f.", "Llame a f sobre f."),
                        pair("Only foo here.", "Solo eso aquí.")});
  EXPECT_EQ(index.find("Use ⟦1⟧ with ⟦2⟧.", std::vector{code("foo"), code("x")}),
            "Con ⟦2⟧ use ⟦1⟧.");
  EXPECT_EQ(index.find("Only ⟦1⟧ here.", std::vector{code("foo")}), std::nullopt);
  // Where the content stands cannot be told from its letters alone: "f" is in "foo" too.
  EXPECT_EQ(index.find("Use ⟦1⟧ with x.", std::vector{code("foo")}), "Con x use ⟦1⟧.");
  // Emphasis leaves no trace in readable text: its place cannot be told.
  EXPECT_EQ(index.find("Use ⟦1⟧foo⟦2⟧ with x.", emphasis()), std::nullopt);
}

TEST(Reuse, PairsMustStayWellNested) {
  ReuseIndex index;
  index.add(std::vector{tagged("⟦1⟧a⟦2⟧ b", "⟦2⟧a⟦1⟧ b", "a b", "a b")});
  EXPECT_EQ(index.find("⟦1⟧a⟦2⟧ b", emphasis()), std::nullopt);
}

TEST(Reuse, ADocumentsOwnPairsCanBePassedBy) {
  ReuseIndex index;
  index.add(std::vector{pair("Exercises", "Ejercicios", "one.md"),
                        pair("Exercises", "Prácticas", "two.md")});
  EXPECT_EQ(index.find("Exercises", {}), "Prácticas");
  EXPECT_EQ(index.find("Exercises", {}, "two.md"), "Ejercicios");
}

TEST(Reuse, TextWithoutWordsIsNeverReused) {
  ReuseIndex index;
  index.add(std::vector{pair("1.2", "1,2"), pair("Ok", "Vale")});
  EXPECT_EQ(index.size(), 1U);
  EXPECT_EQ(index.find("⟦1⟧ 1.2", std::vector{code("x")}), std::nullopt);
}

}  // namespace
}  // namespace amts::translate
