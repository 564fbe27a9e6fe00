#include "models/bundle_facts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"

namespace amts::models {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// A README of the Tatoeba challenge's kind, of two releases.
constexpr std::string_view kMultilingual = R"(# opus-2020-07-14.zip

* dataset: opus
* model: transformer
* source language(s): eng
* target language(s): old
* download: [opus-2020-07-14.zip](https://example.org/Tatoeba-MT-models/eng-zho/opus-2020-07-14.zip)

| testset               | BLEU  | chr-F |
|-----------------------|-------|-------|
| Tatoeba-test.eng.zho 	| 11.1 	| 0.165 |

# opus+bt-2021-04-19.zip

* dataset: opus+bt
* model: transformer-align
* source language(s): eng
* target language(s): cjy cmn gan yue
* model: transformer-align
* pre-processing: normalization + SentencePiece (spm32k,spm32k)
* a sentence initial language token is required in the form of `>>id<<` (id = valid target language ID)
* valid language labels: >>cmn_Hans<< >>cmn_Hant<< >>cmn<< >>yue_Hant<<
* download: [opus+bt-2021-04-19.zip](https://example.org/Tatoeba-MT-models/eng-zho/opus+bt-2021-04-19.zip)

## Benchmarks

| testset | BLEU  | chr-F | #sent | #words | BP |
|---------|-------|-------|-------|--------|----|
| Tatoeba-test.eng-cmn_Hans 	| 34.7 	| 0.293 	| 4195 	| 48021 	| 0.971 |
| Tatoeba-test.eng-cmn_Hant 	| 34.4 	| 0.294 	| 4418 	| 46882 	| 0.871 |
| Tatoeba-test.eng-zho 	| 30.9 	| 0.259 	| 9999 	| 110463 	| 0.953 |
| newstest2019-enzh-engzho.eng.zho 	| 20.2 	| 0.225 |
)";

TEST(OpusReadme, TheLastReleaseCounts) {
  const PublishedFacts facts = read_opus_readme(kMultilingual);
  EXPECT_THAT(facts.sources, ElementsAre("eng"));
  EXPECT_THAT(facts.targets, ElementsAre("cmn_Hans", "cmn_Hant", "cmn", "yue_Hant"));
  EXPECT_TRUE(facts.needs_token);
  EXPECT_EQ(facts.type, "transformer-align");
  EXPECT_EQ(facts.training_data, "opus+bt");
  EXPECT_EQ(facts.origin, "https://example.org/Tatoeba-MT-models/eng-zho/opus+bt-2021-04-19.zip");
  ASSERT_EQ(facts.scores.size(), 4U);
  EXPECT_EQ(facts.scores[0].test_set, "Tatoeba-test.eng-cmn_Hans");
  EXPECT_DOUBLE_EQ(*facts.scores[0].bleu, 34.7);
  EXPECT_NEAR(*facts.scores[0].chrf, 29.3, 1e-9);
}

TEST(OpusReadme, DirectionsWithTokensAndTheirScores) {
  const std::vector<BundleDirection> directions = directions_of(read_opus_readme(kMultilingual));
  ASSERT_EQ(directions.size(), 3U);  // "cmn" adds nothing to "cmn_Hans"
  EXPECT_EQ(directions[0].pair, (text::LanguagePair{"en", "zh-Hans"}));
  EXPECT_EQ(directions[0].token, ">>cmn_Hans<<");
  EXPECT_EQ(directions[1].pair.to, "zh-Hant");
  EXPECT_EQ(directions[2].pair.to, "yue-Hant");
  EXPECT_EQ(directions[0].scores.size(), 3U);  // its own, and the two that name no script
  EXPECT_DOUBLE_EQ(directions[0].best_bleu(), 34.7);
  EXPECT_DOUBLE_EQ(directions[1].best_bleu(), 34.4);
  EXPECT_THAT(directions[2].scores, IsEmpty());
}

TEST(OpusReadme, LanguagesThatAreGivenKeepTheModelsTokens) {
  PublishedFacts facts;
  facts.sources = {"en"};
  facts.targets = {"zh-CN"};
  facts.complete(read_opus_readme(kMultilingual));
  const std::vector<BundleDirection> directions = directions_of(facts);
  ASSERT_EQ(directions.size(), 1U);
  EXPECT_EQ(directions[0].token, ">>cmn_Hans<<");
  EXPECT_EQ(directions[0].pair.to, "zh-Hans");
  EXPECT_EQ(facts.license, "");
}

TEST(OpusReadme, OlderOnesNameThePairInTheAddressOnly) {
  const PublishedFacts facts = read_opus_readme(
      "### opus-2019-12-04.zip\n\n* dataset: opus\n* model: transformer-align\n"
      "* download: [opus-2019-12-04.zip]"
      "(https://example.org/OPUS-MT-models/es-en/opus-2019-12-04.zip)\n\n"
      "| testset | BLEU | chr-F |\n|----|----|----|\n| newssyscomb2009.es.en | 30.6 | 0.570 |\n"
      "| damaged.es.en | x | y |\n| Tatoeba.es.en | 59.6 | 0.739 |\n");
  EXPECT_THAT(facts.sources, ElementsAre("es"));
  EXPECT_THAT(facts.targets, ElementsAre("en"));
  EXPECT_FALSE(facts.needs_token);
  const std::vector<BundleDirection> directions = directions_of(facts);
  ASSERT_EQ(directions.size(), 1U);
  EXPECT_EQ(directions[0].token, "");
  EXPECT_DOUBLE_EQ(directions[0].best_bleu(), 59.6);
  EXPECT_EQ(directions[0].scores.size(), 2U);
}

TEST(OpusReadme, LicenceOfAModelCard) {
  const PublishedFacts facts = read_opus_readme(
      "---\nlanguage:\n- en\n- es\nlicense: apache-2.0\n---\n\n### eng-spa\n\n"
      "* source language(s): eng\n* target language(s): spa\n");
  EXPECT_EQ(facts.license, "apache-2.0");
  EXPECT_EQ(directions_of(facts)[0].pair, (text::LanguagePair{"en", "es"}));
}

TEST(OpusReadme, SurvivesAnyPrefix) {
  for (size_t size = 0; size < kMultilingual.size(); size += 3) {
    const PublishedFacts facts = read_opus_readme(kMultilingual.substr(0, size));
    for (const BundleDirection& direction : directions_of(facts)) {
      EXPECT_NE(direction.pair.from, direction.pair.to);
    }
  }
}

TEST(FirefoxMetadata, LanguagesTypeAndScore) {
  const PublishedFacts facts = read_firefox_metadata(
      R"({"architecture": "base-memory", "flores": {"bleu": 39.0, "comet": 0.8552},
          "sourceLanguage": "en", "targetLanguage": "zh"})",
      "metadata.json");
  EXPECT_EQ(facts.type, "base-memory");
  EXPECT_THAT(facts.sources, ElementsAre("en"));
  EXPECT_THAT(facts.targets, ElementsAre("zh"));
  ASSERT_EQ(facts.scores.size(), 1U);
  EXPECT_DOUBLE_EQ(*facts.scores[0].bleu, 39.0);
  EXPECT_THROW(read_firefox_metadata("[1]", "m"), ModelError);
  EXPECT_THROW(read_firefox_metadata("{", "m"), ModelError);
  EXPECT_THAT(read_firefox_metadata("{\"flores\": 3}", "m").scores, IsEmpty());
}

TEST(LabelsInName, TheFormsThatOccur) {
  const struct {
    const char* name;
    const char* from;
    const char* to;
  } kCases[] = {
      {"enes", "en", "es"},      {"en-es", "en", "es"},       {"opus-mt-en-es", "en", "es"},
      {"eng-zho", "eng", "zho"}, {"model", "", ""},           {"", "", ""},
      {"x-y", "", ""},           {"en-zh_CN", "en", "zh_CN"},
  };
  for (const auto& test : kCases) {
    const LabelPair pair = labels_in_name(test.name);
    EXPECT_EQ(pair.from, test.from) << test.name;
    EXPECT_EQ(pair.to, test.to) << test.name;
  }
}

TEST(Directions, ManyToManyWithoutEqualSides) {
  PublishedFacts facts;
  facts.sources = {"es", "pt_br", "pt_BR", "no language!"};
  facts.targets = {"es", "en"};
  facts.needs_token = true;
  std::vector<std::string> found;
  for (const BundleDirection& direction : directions_of(facts)) {
    found.push_back(direction.pair.from + ">" + direction.pair.to + direction.token);
  }
  EXPECT_THAT(found, ElementsAre("es>en>>en<<", "pt-BR>es>>es<<", "pt-BR>en>>en<<"));
}

TEST(Licenses, ByTitle) {
  EXPECT_EQ(recognise_license("Attribution 4.0 International\n\n====="), "CC-BY-4.0");
  EXPECT_EQ(recognise_license("Mozilla Public License Version 2.0"), "MPL-2.0");
  EXPECT_EQ(recognise_license("All rights reserved"), "");
}

}  // namespace
}  // namespace amts::models
