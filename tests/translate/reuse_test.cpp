#include "translate/reuse.h"

#include <gtest/gtest.h>

namespace amts::translate {
namespace {

using document::InlineKind;
using document::Placeholder;

corpus::TextPair pair(std::string source, std::string target, std::string document = {}) {
  corpus::TextPair pair;
  pair.source = std::move(source);
  pair.target = std::move(target);
  pair.source_origin.document = std::move(document);
  return pair;
}

corpus::TextPair tagged(std::string source, std::string target, std::string readable_source,
                        std::string readable_target) {
  corpus::TextPair pair;
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

/// What is reused of pairs for a text that stands alone.
class Index {
 public:
  explicit Index(std::vector<corpus::TextPair> pairs, ReuseOptions options = {})
      : memory_(memory::TranslationMemory::build(pairs, {"en", "es"})), reuse_(memory_, options) {}

  std::optional<std::string> find(std::string_view text,
                                  std::span<const Placeholder> placeholders = {},
                                  std::string_view excluded_document = {}) const {
    const memory::Context alone;
    return reuse_.find_exact(Wanted(text, placeholders), std::span(&alone, 1), excluded_document)
        .target;
  }
  const Reuse& reuse() const { return reuse_; }

 private:
  memory::TranslationMemory memory_;
  Reuse reuse_;
};

TEST(Reuse, ExactTextFoldedSpacesAndNumbers) {
  const Index index({pair("In this section, we see 3 models.", "En esta sección vemos 3 modelos."),
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
  const Index index(
      {pair("Step 1", "Paso 1"), pair("Step 2", "Etapa 2"), pair("Step 2", "Fase 2")});
  EXPECT_EQ(index.find("Step 2", {}), "Fase 2");
  EXPECT_EQ(index.find("Step 1", {}), "Paso 1");
  EXPECT_EQ(index.find("Step 9", {}), "Fase 9");
}

TEST(Reuse, TaggedPairsTakeTheNewContents) {
  const Index index(
      {tagged("Use ⟦1⟧ with ⟦2⟧.", "Con ⟦2⟧ use ⟦1⟧.", "Use foo with $x$.", "Con $x$ use foo.")});
  const std::vector<Placeholder> placeholders = {code("a"), code("b"), code("c")};
  EXPECT_EQ(index.find("Use ⟦2⟧ with ⟦3⟧.", placeholders), "Con ⟦3⟧ use ⟦2⟧.");
  EXPECT_EQ(index.find("Use ⟦2⟧ with it.", placeholders), std::nullopt);
}

TEST(Reuse, ReadablePairsServeWhenEveryContentHasItsPlace) {
  const Index index({pair("Use foo with x.", "Con x use foo."),
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
  const Index index({tagged("⟦1⟧a⟦2⟧ b", "⟦2⟧a⟦1⟧ b", "a b", "a b")});
  EXPECT_EQ(index.find("⟦1⟧a⟦2⟧ b", emphasis()), std::nullopt);
}

TEST(Reuse, ADocumentsOwnPairsCanBePassedBy) {
  const Index index(
      {pair("Exercises", "Ejercicios", "one.md"), pair("Exercises", "Prácticas", "two.md")});
  EXPECT_EQ(index.find("Exercises", {}), "Prácticas");
  EXPECT_EQ(index.find("Exercises", {}, "two.md"), "Ejercicios");
}

TEST(Reuse, TextWithoutWordsIsNeverReused) {
  const Index index({pair("1.2", "1,2"), pair("Ok", "Vale")});
  EXPECT_EQ(index.find("⟦1⟧ 1.2", std::vector{code("x")}), std::nullopt);
}

corpus::TextPair at(corpus::TextPair pair, std::string document, size_t line) {
  pair.source_origin = {std::move(document), line, line};
  return pair;
}

TEST(Reuse, TheSameNeighboursComeBeforeAll) {
  const Index index({at(pair("Why?", "¿Por qué?"), "a.md", 1), at(pair("Note", "Nota"), "a.md", 2),
                     at(pair("End", "Fin"), "a.md", 3), at(pair("Note", "Apunte"), "b.md", 1)});
  const auto recall_in = [&](const memory::Context& context) {
    return index.reuse().find_exact(Wanted("Note", {}), std::span(&context, 1));
  };
  const Recall in_context = recall_in({"Why?", "End"});
  EXPECT_EQ(in_context.target, "Nota");
  EXPECT_EQ(in_context.leverage, Leverage::kInContext);
  EXPECT_EQ(in_context.pairs.at(0).origin.first_line, 2U);
  const Recall elsewhere = recall_in({"Why?", "More"});
  EXPECT_EQ(elsewhere.target, "Apunte");
  EXPECT_EQ(elsewhere.leverage, Leverage::kExact);
}

TEST(Reuse, WhatIsNearIsRepairedOrHintedAt) {
  const std::vector<corpus::TextPair> pairs = {
      pair("The model has two large hidden layers.", "El modelo tiene dos capas ocultas grandes."),
      pair("Cats sleep.", "Los gatos duermen.")};
  const std::vector<Placeholder> placeholders = emphasis();
  const Wanted marked("⟦1⟧The model has two large hidden layers.⟦2⟧", placeholders);
  const Wanted changed("The model has two small hidden layers.", {});

  const Recall repaired = Index(pairs).reuse().find_near(marked);
  EXPECT_EQ(repaired.target, "⟦1⟧El modelo tiene dos capas ocultas grandes.⟦2⟧");
  EXPECT_EQ(repaired.leverage, Leverage::kRepaired);
  EXPECT_EQ(repaired.pairs.at(0).source, pairs[0].source);

  const Recall near = Index(pairs).reuse().find_near(changed);
  EXPECT_EQ(near.target, std::nullopt);
  EXPECT_EQ(near.leverage, Leverage::kFuzzy85);
  ASSERT_EQ(near.pairs.size(), 1U);
  EXPECT_NEAR(near.pairs[0].similarity, 7.0 / 8, 1e-6);

  EXPECT_EQ(Index(pairs).reuse().find_near(Wanted("Nothing alike at all here", {})).leverage,
            Leverage::kNew);
  ReuseOptions exact_only;
  exact_only.level = ReuseLevel::kExact;
  EXPECT_EQ(Index(pairs, exact_only).reuse().find_near(marked).target, std::nullopt);
  ReuseOptions off;
  off.level = ReuseLevel::kOff;
  EXPECT_EQ(Index(pairs, off).find("Cats sleep."), std::nullopt);
  EXPECT_EQ(Index(pairs, off).reuse().find_near(Wanted("Cats sleep.", {})).pairs.size(), 1U);
}

TEST(Reuse, ADocumentsOwnPairsAreNotNear) {
  const Index index({pair("Cats sleep a lot.", "Los gatos duermen mucho.", "a.md")});
  EXPECT_EQ(index.reuse().find_near(Wanted("Cats sleep a bit.", {}), "a.md").pairs.size(), 0U);
  EXPECT_EQ(index.reuse().find_near(Wanted("Cats sleep a bit.", {}), "b.md").pairs.size(), 1U);
}

}  // namespace
}  // namespace amts::translate
