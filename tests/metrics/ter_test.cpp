#include "metrics/ter.h"

#include <gtest/gtest.h>

#include <random>
#include <vector>

namespace amts::metrics {
namespace {

using Lines = std::vector<std::string_view>;
using Words = std::vector<uint32_t>;

TerStatistics statistics(const Lines& hypotheses, const Lines& references,
                         const TerOptions& options = {}) {
  TerStatistics sum;
  for (size_t i = 0; i < hypotheses.size(); ++i) {
    sum += ter_statistics(hypotheses[i], std::span(&references[i], 1), options);
  }
  return sum;
}

double score(const Lines& hypotheses, const Lines& references, const TerOptions& options = {}) {
  return ter_score(statistics(hypotheses, references, options));
}

// sacrebleu's own unit tests; the last stands in for Tercom's numbers on WMT 2019.
TEST(Ter, SacrebleusCases) {
  EXPECT_EQ(score({"aaaa bbbb cccc dddd"}, {"aaaa bbbb cccc dddd"}), 0);
  EXPECT_EQ(score({"dddd eeee ffff"}, {"aaaa bbbb cccc"}), 100);
  EXPECT_EQ(score({""}, {"a"}), 100);
  EXPECT_NEAR(score({"d e f g h a b c"}, {"a b c d e f g h"}), 100.0 / 8, 1e-9);
  EXPECT_NEAR(
      score({"wählen Sie \" Bild neu berechnen , \" um beim Ändern der Bildgröße Pixel "
             "hinzuzufügen oder zu entfernen , damit das Bild ungefähr dieselbe Größe aufweist "
             "wie die andere Größe .",
             "wenn Sie alle Aufgaben im aktuellen Dokument aktualisieren möchten , wählen Sie im "
             "Menü des Aufgabenbedienfelds die Option \" Alle Aufgaben aktualisieren . \"",
             "klicken Sie auf der Registerkarte \" Optionen \" auf die Schaltfläche \" "
             "Benutzerdefiniert \" und geben Sie Werte für \" Fehlerkorrektur-Level \" und \" Y / "
             "X-Verhältnis \" ein .",
             "Sie können beispielsweise ein Dokument erstellen , das ein Auto über die Bühne "
             "enthält .",
             "wählen Sie im Dialogfeld \" Neu aus Vorlage \" eine Vorlage aus und klicken Sie auf "
             "\" Neu . \""},
            {"wählen Sie \" Bild neu berechnen , \" um beim Ändern der Bildgröße Pixel "
             "hinzuzufügen oder zu entfernen , damit die Darstellung des Bildes in einer anderen "
             "Größe beibehalten wird .",
             "wenn Sie alle Aufgaben im aktuellen Dokument aktualisieren möchten , wählen Sie im "
             "Menü des Aufgabenbedienfelds die Option \" Alle Aufgaben aktualisieren . \"",
             "klicken Sie auf der Registerkarte \" Optionen \" auf die Schaltfläche \" "
             "Benutzerdefiniert \" und geben Sie für \" Fehlerkorrektur-Level \" und \" Y / "
             "X-Verhältnis \" niedrigere Werte ein .",
             "Sie können beispielsweise ein Dokument erstellen , das ein Auto enthalt , das sich "
             "über die Bühne bewegt .",
             "wählen Sie im Dialogfeld \" Neu aus Vorlage \" eine Vorlage aus und klicken Sie auf "
             "\" Neu . \""}),
      13.6, 1e-9);
}

TEST(Ter, Tokens) {
  const TerOptions plain;
  EXPECT_EQ(ter_tokenize("A B C D.", plain), "a b c d.");
  EXPECT_EQ(ter_tokenize("", plain), "");
  EXPECT_EQ(ter_tokenize("A B.", {.case_sensitive = true}), "A B.");
  EXPECT_EQ(ter_tokenize("A ; B ) C : D.", {.no_punctuation = true}), "a b c d");
  EXPECT_EQ(ter_tokenize("a b (c) d.", {.normalized = true}), "a b ( c ) d .");
  EXPECT_EQ(ter_tokenize("Jim's car&amp;co cost 3.5-4, OK?", {.normalized = true}),
            "jim 's car & co cost 3.5 - 4 , ok ?");
  EXPECT_EQ(ter_tokenize("4.2", {.normalized = true}), "4.2");
}

TEST(Ter, AsianTokens) {
  TerOptions asian{.normalized = true, .asian_support = true};
  EXPECT_EQ(ter_tokenize("美众院公布对特", asian), "美 众 院 公 布 对 特");
  EXPECT_EQ(ter_tokenize("りの拳銃を持", asian), "りの 拳 銃 を 持");
  constexpr std::string_view kLine = "「注意」、Model，A/B（3.5）。";
  EXPECT_EQ(ter_tokenize(kLine, asian), "「 注 意 」 、 model ， a / b （ 3.5 ） 。");
  asian.no_punctuation = true;
  EXPECT_EQ(ter_tokenize(kLine, asian), "注 意 model a / b 35");
}

TEST(Ter, Chinese) {
  const Lines references = {"批量大小是每次更新所用样本的数目。",
                            "我们用随机梯度下降训练模型，直到损失收敛。",
                            "注意力机制使模型能够关注输入的不同部分。"};
  const Lines hypotheses = {"批次大小是每次更新使用的样本数。",
                            "我们使用随机梯度下降来训练模型，直到损失收敛为止。",
                            "注意力机制让模型关注输入的各个部分。"};
  EXPECT_EQ(score(hypotheses, references), 100);
  EXPECT_NEAR(score(hypotheses, references, {.normalized = true, .asian_support = true}),
              22.41379310, 1e-6);
  EXPECT_NEAR(score(hypotheses, references,
                    {.normalized = true, .no_punctuation = true, .asian_support = true}),
              24.07407407, 1e-6);
}

TEST(Ter, ReferencesNearestEditsAndMeanLength) {
  const Lines references = {"a b c d", "x y"};
  const TerStatistics s = ter_statistics("a b c", references, {});
  EXPECT_EQ(s.edits, 1);
  EXPECT_EQ(s.reference_length, 3);
}

TEST(Ter, EmptySides) {
  EXPECT_EQ(ter_score({0, 0}), 0);
  EXPECT_EQ(ter_score({2, 0}), 100);
  EXPECT_EQ(ter_edits(Words{1, 2}, Words{}), 2);
  EXPECT_EQ(ter_edits(Words{}, Words{1, 2, 3}), 3);
}

/// Edit distance without a beam.
int64_t levenshtein(const Words& a, const Words& b) {
  std::vector<int64_t> row(b.size() + 1);
  for (size_t j = 0; j <= b.size(); ++j) row[j] = static_cast<int64_t>(j);
  for (size_t i = 1; i <= a.size(); ++i) {
    int64_t diagonal = row[0]++;
    for (size_t j = 1; j <= b.size(); ++j) {
      const int64_t substitute = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({substitute, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row[b.size()];
}

TEST(Ter, ShiftsNeverCostMoreThanNone) {
  std::mt19937 random(3);
  for (int round = 0; round < 400; ++round) {
    const uint32_t words = 1 + static_cast<uint32_t>(random() % 8);
    Words a(random() % 25);
    Words b(1 + random() % 25);
    for (uint32_t& word : a) word = static_cast<uint32_t>(random()) % words;
    for (uint32_t& word : b) word = static_cast<uint32_t>(random()) % words;
    const int64_t edits = ter_edits(a, b);
    EXPECT_LE(edits, levenshtein(a, b));
    EXPECT_GE(edits, std::abs(static_cast<int64_t>(a.size()) - static_cast<int64_t>(b.size())));
    EXPECT_EQ(ter_edits(b, b), 0);
  }
}

// Lengths far apart widen the beam; without that the search would lose its way to the last cell.
TEST(Ter, LengthsFarApart) {
  const Words one = {7};
  Words many(400, 1);
  many[390] = 7;
  EXPECT_EQ(ter_edits(one, many), 399);
  EXPECT_EQ(ter_edits(many, one), 399);
  EXPECT_EQ(ter_edits(Words{1, 7}, many), 399);  // not 398: the 7 lies outside the beam
}

}  // namespace
}  // namespace amts::metrics
