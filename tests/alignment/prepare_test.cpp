#include "alignment/prepare.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <random>

#include "alignment/prepare_text.h"
#include "base/executor.h"

namespace amts::alignment {
namespace {

using document::Document;
using document::Format;
using testing::ElementsAre;
using testing::IsEmpty;

Document markdown(std::string bytes, std::string file = {}) {
  return document::parse(std::move(bytes), Format::kMarkdown, std::move(file));
}

constexpr const char* kEnglish = R"(# Linear Regression
:label:`sec_linear`

Regression predicts numbers. It was invented in 1805! Consider the `price` of a house of 120 square metres.

```python
price = w * area
```

The loss is $l = (y - p)^2$, which we minimize.

The weight is $w$.

- Choose 3 models.
- Train all of them for 50 epochs.

| Model | Error |
|-------|-------|
| CNN | 12 |
)";

constexpr const char* kSpanish = R"(# Regresión lineal
:label:`sec_linear`

La regresión predice números. ¡Se inventó en 1805! Considere el precio, `price`, de una casa de 120 metros
cuadrados.

```python
price = w * area
```

La pérdida es $l = (y - p)^2$, que minimizamos. El peso es $w$.

- Elija 3 modelos.
- Entrene todos durante 50 épocas.

| Modelo | Error |
|--------|-------|
| CNN | 12 |
)";

PrepareOptions options(std::string from, std::string to) {
  PrepareOptions out;
  out.languages = {std::move(from), std::move(to)};
  out.min_score = 0;
  return out;
}

std::vector<std::string> shown(const Prepared& prepared) {
  std::vector<std::string> out;
  for (const corpus::TextPair& pair : prepared.pairs)
    out.push_back(pair.source + " = " + pair.target);
  return out;
}

TEST(PrepareTest, AlignsBlocksThenSentences) {
  const Document source = markdown(kEnglish, "a.md"), target = markdown(kSpanish, "b.md");
  const ParsedPair pair{&source, &target};
  const Prepared prepared = prepare({&pair, 1}, options("en", "es"));
  EXPECT_THAT(
      shown(prepared),
      ElementsAre("Linear Regression = Regresión lineal",
                  "Regression predicts numbers. = La regresión predice números.",
                  "It was invented in 1805! = ¡Se inventó en 1805!",
                  "Consider the price of a house of 120 square metres. = Considere el precio, "
                  "price, de una casa de 120 metros cuadrados.",
                  "The loss is $l = (y - p)^2$, which we minimize. = La pérdida es $l = (y - "
                  "p)^2$, que minimizamos.",
                  "The weight is $w$. = El peso es $w$.", "Choose 3 models. = Elija 3 modelos.",
                  "Train all of them for 50 epochs. = Entrene todos durante 50 épocas.",
                  "Model = Modelo"));
  const PrepareReport& report = prepared.report;
  EXPECT_EQ(report.documents, 1U);
  EXPECT_EQ(report.source_units, 12U);
  EXPECT_EQ(report.pairs, 9U);
  EXPECT_EQ(report.unaligned_source, 0U);
  EXPECT_EQ(report.left_out.at("identical"), 2U);  // Error, CNN
  EXPECT_EQ(report.left_out.at("no words"), 1U);   // 12
  EXPECT_EQ(prepared.pairs[3].source_origin, (corpus::TextOrigin{"a.md", 4, 4}));
  EXPECT_EQ(prepared.pairs[3].target_origin, (corpus::TextOrigin{"b.md", 4, 5}));
}

// Sentences of made-up words, the target's being the source's spelt otherwise; some have a number.
std::string made_text(int sentences, bool target, std::string_view separator) {
  std::mt19937 random(11);
  std::string text;
  for (int i = 0; i < sentences; ++i) {
    const int words = 4 + static_cast<int>(random() % 9);
    for (int w = 0; w < words; ++w) {
      std::string word = (w == 0 ? "W" : "w") + std::to_string(random() % 400);
      if (target) word[0] = w == 0 ? 'P' : 'p';
      text += (w == 0 ? "" : " ") + word + "a";
    }
    text += "." + std::string(separator);
  }
  return text;
}

TEST(PrepareTest, LongBlocksAlignByTheirSentences) {
  for (const int sentences : {1, 30, 175, 194, 300}) {
    for (const std::string_view separator : {" ", "\n"}) {
      for (const bool framed : {false, true}) {
        const std::string frame = framed ? "# Head 1\n\nShort one here 5.\n\n" : "";
        const Document source = markdown(frame + made_text(sentences, false, separator));
        const Document target = markdown(frame + made_text(sentences, true, separator));
        const ParsedPair pair{&source, &target};
        PrepareOptions options;
        options.languages = {"en", "es"};
        options.min_score = 0;
        const Prepared prepared = prepare({&pair, 1}, options);
        EXPECT_GE(prepared.report.pairs + 2, static_cast<size_t>(sentences))
            << sentences << (framed ? " framed" : "");
      }
    }
  }
}

TEST(PrepareTest, ByParagraphPairsHoldBlocks) {
  const Document source = markdown(kEnglish), target = markdown(kSpanish);
  const ParsedPair pair{&source, &target};
  PrepareOptions asked = options("en", "es");
  asked.granularity = Granularity::kParagraph;
  const Prepared prepared = prepare({&pair, 1}, asked);
  EXPECT_THAT(shown(prepared),
              testing::Contains(testing::StartsWith(
                  "Regression predicts numbers. It was invented in 1805! Consider")));
  EXPECT_THAT(
      shown(prepared),
      testing::Contains("The loss is $l = (y - p)^2$, which we minimize. The weight is $w$. = "
                        "La pérdida es $l = (y - p)^2$, que minimizamos. El peso es $w$."));
}

TEST(PrepareTest, PlaceholdersMeanTheSameOnBothSides) {
  const Document source = markdown("Use `fit` and *then* `score` on [data](x.html) with `k`.\n");
  const Document target = markdown("Con [datos](x.html) use `score` **después** de `fit` y `z`.\n");
  const ParsedPair documents{&source, &target};
  const Prepared prepared = prepare({&documents, 1}, options("en", "es"));
  ASSERT_EQ(prepared.pairs.size(), 1U);
  const corpus::TextPair& pair = prepared.pairs[0];
  EXPECT_EQ(pair.source, "Use fit and then score on data with k.");
  EXPECT_EQ(pair.tagged_source, "Use ⟦1⟧ and ⟦2⟧then⟦3⟧ ⟦4⟧ on ⟦5⟧data⟦6⟧ with ⟦7⟧.");
  EXPECT_EQ(pair.tagged_target, "Con ⟦5⟧datos⟦6⟧ use ⟦4⟧ ⟦2⟧después⟦3⟧ de ⟦1⟧ y ⟦8⟧.");
  EXPECT_THAT(pair.contents, ElementsAre("fit", "", "", "score", "", "", "k", "z"));
}

TEST(PrepareTest, HalvesOfMarksThatASentenceCutsAreLeftOut) {
  const Document document = markdown("He said *one thing. Then another* thing with `x`.\n");
  const document::Segment& segment = document.segments.at(0);
  const size_t second = segment.text.find("Then");
  const TextSlice slice{&segment, second, segment.text.size()};
  const corpus::TextPair pair =
      make_pair_text(document, {&slice, 1}, document, {&slice, 1}, {"en", "es"});
  EXPECT_EQ(pair.source, "Then another thing with x.");
  EXPECT_EQ(pair.tagged_source, "Then another thing with ⟦1⟧.");
  EXPECT_EQ(pair.tagged_target, pair.tagged_source);
}

TEST(PrepareTest, LineEndsVanishBetweenChineseCharacters) {
  const Document document = markdown("第一行，\n第二行 and\nmore 第三行\nword\n");
  const document::Segment& segment = document.segments.at(0);
  EXPECT_EQ(readable_text({&segment, 0, segment.text.size()}),
            "第一行，第二行 and more 第三行 word");
}

TEST(PrepareTest, CountsWhatIsLeftOutByReason) {
  const std::string words = "many words stand here in a row ";
  std::string long_text, long_es;
  for (int i = 0; i < 40; ++i) long_text += words, long_es += "muchas palabras caben aquí en fila ";
  const Document source =
      markdown("# Same\n\n" + long_text +
               "\n\n# Z 8\n\nThis line stayed in English 44.\n\n# A\n\nThe cat number 17.\n\n# "
               "B\n\nThe cat number 17.\n\n# C 5\n\nShort 99.\n");
  const Document target =
      markdown("# Same\n\n" + long_es +
               "\n\n# Zz 8\n\nThis line stayed in English now 44.\n\n# Aa\n\nEl gato número "
               "17.\n\n# Bb\n\nEl gato número 17.\n\n# Cc 5\n\n"
               "Corto 99 pero con una traducción que no acaba.\n");
  const ParsedPair documents{&source, &target};
  const auto left_out = prepare({&documents, 1}, options("en", "es")).report.left_out;
  EXPECT_EQ(left_out.at("identical"), 1U);
  EXPECT_EQ(left_out.at("untranslated"), 1U);
  EXPECT_EQ(left_out.at("too long"), 1U);
  EXPECT_EQ(left_out.at("duplicate"), 1U);
  EXPECT_EQ(left_out.at("length ratio"), 1U);

  PrepareOptions strict = options("en", "es");
  strict.min_score = 1;
  const Prepared none = prepare({&documents, 1}, strict);
  EXPECT_THAT(none.pairs, IsEmpty());
  EXPECT_GE(none.report.left_out.at("low score"), 3U);
}

TEST(PrepareTest, UntranslatedDocumentsGiveNothing) {
  const Document source = markdown("# One\n\nText here.\n"), empty = markdown("");
  const ParsedPair missing{&source, &empty}, nothing{&empty, &empty}, same{&source, &source};
  const Prepared prepared = prepare(std::vector{missing, nothing, same}, options("en", "zh"));
  EXPECT_THAT(prepared.pairs, IsEmpty());
  EXPECT_EQ(prepared.report.unaligned_source, 2U);
  EXPECT_EQ(prepared.report.left_out.at("identical"), 2U);
  EXPECT_THAT(prepare({}, options("en", "zh")).pairs, IsEmpty());
}

TEST(PrepareTest, ThreadsChangeNothing) {
  const Document source = markdown(kEnglish), target = markdown(kSpanish);
  const std::vector<ParsedPair> documents(6, {&source, &target});
  PrepareOptions one = options("en", "es"), three = one;
  Executor executor(3);
  three.executor = &executor;
  std::atomic<int> advanced = 0;
  three.advanced = [&] { ++advanced; };
  EXPECT_EQ(prepare(documents, one).pairs, prepare(documents, three).pairs);
  EXPECT_EQ(advanced, 12);
}

}  // namespace
}  // namespace amts::alignment
