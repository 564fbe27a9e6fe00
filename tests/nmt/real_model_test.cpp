// The small real model of tests/nmt/data/tiny-enes: what the engine makes of it, beside what the
// PyTorch reference does (training/reference/compare.py --fixture).
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "fixtures.h"
#include "nmt/sentence_translator.h"
#include "text/utf8.h"

namespace amts::nmt {
namespace {

std::filesystem::path data_folder() {
  return std::filesystem::path(AMTS_SOURCE_DIR) / "tests/nmt/data";
}

TranslationModel load_tiny(Precision precision = Precision::kAsStored) {
  return TranslationModel::load(tiny_model_files(), precision);
}

struct Variant {
  std::string name;  // in the fixture
  Precision precision;
  bool shortlist;
  double least_equal;  // share of sentences
};

/// fp32 agrees word by word. In int8 an activation that lies at a half may be rounded the other
/// way, which decides between words that are about as likely.
const std::vector<Variant> kVariants = {{"fp32", Precision::kFloat32, false, 1},
                                        {"fp32 shortlist", Precision::kFloat32, true, 1},
                                        {"int8", Precision::kAsStored, false, 0.9},
                                        {"int8 shortlist", Precision::kAsStored, true, 0.9}};

class RealModelTest : public testing::TestWithParam<Variant> {};

TEST_P(RealModelTest, FindsWhatTheReferenceFinds) {
  std::ifstream stream(data_folder() / "tiny-enes-reference.json");
  const nlohmann::json rows = nlohmann::json::parse(stream);
  ASSERT_GE(rows.size(), 20U);
  const TranslationModel model = load_tiny(GetParam().precision);
  std::vector<SearchInput> inputs;
  for (const auto& row : rows) {
    SearchInput& input = inputs.emplace_back();
    input.source = row["source"].get<std::vector<WordId>>();
    if (GetParam().shortlist) input.shortlist = model.shortlist->words(input.source);
  }
  SearchOptions options;
  options.repetitions = 0;
  Workspace workspace;
  const auto found = search(model.transformer, inputs, options, workspace);
  size_t equal = 0;
  for (size_t i = 0; i < inputs.size(); ++i) {
    equal += found[i].words == rows[i][GetParam().name].get<std::vector<WordId>>();
  }
  EXPECT_GE(static_cast<double>(equal),
            GetParam().least_equal * static_cast<double>(inputs.size()));
}

INSTANTIATE_TEST_SUITE_P(Variants, RealModelTest, testing::ValuesIn(kVariants),
                         [](const auto& test) {
                           std::string name = test.param.name;
                           std::replace(name.begin(), name.end(), ' ', '_');
                           return name;
                         });

std::string repeated(const std::string& text, size_t times) {
  std::string all;
  for (size_t i = 0; i < times; ++i) all += text;
  return all;
}

TEST(RealModelOddInputTest, WhatCannotBeTranslatedComesBackAsItIs) {
  const SentenceTranslator translator(load_tiny());
  for (const std::string text :
       {"", " ", "42", "3.14 + 2 = 5.14", "...", "\U0001F600\U0001F600", "你好，世界", "Привет мир",
        "⟦1⟧⟦2⟧ ⟦3⟧", ">>es<<", "\u2192 5 \u20ac"}) {
    const TranslationInput input{text, {}};
    EXPECT_EQ(translator.translate({&input, 1})[0].text, text);
  }
}

TEST(RealModelOddInputTest, WhatTheVocabularyCannotSayStandsInTheTranslationOnce) {
  const SentenceTranslator translator(load_tiny());
  for (const std::string kept : {"\U0001F600", "世界", "Привет", "⟦1⟧", ">>es<<", "☃"}) {
    for (const std::string& text : {kept + " the cat is here", "The cat is " + kept + " here.",
                                    "the cat is here" + kept, "WHERE IS MY " + kept + " CAT"}) {
      const TranslationInput input{text, {}};
      const std::string found = translator.translate({&input, 1})[0].text;
      const size_t at = found.find(kept);
      ASSERT_NE(at, found.npos) << text << ": " << found;
      EXPECT_EQ(found.find(kept, at + 1), found.npos) << text << ": " << found;
    }
  }
}

TEST(RealModelOddInputTest, AnyTextGivesCleanTextOfSaneLength) {
  const SentenceTranslator translator(load_tiny());
  const std::vector<std::string> texts = {repeated("word and the cat ", 500),
                                          repeated("a", 3000),
                                          repeated("你", 1000),
                                          repeated("THE CAT ", 50),
                                          repeated("!?", 400) + "a",
                                          "Getting Started With The New Model",
                                          "THE WEATHER IS VERY BAD TODAY",
                                          "for (int i = 0; i < n; ++i) { x += y[i]; }",
                                          "\xC3\xA9\xCC\x81 \xE2\x80\x8D\xEF\xB8\x8F mixed",
                                          "tab\tand \x01 control",
                                          "x"};
  std::vector<TranslationInput> inputs;
  for (const std::string& text : texts) inputs.push_back({text, {}});
  const auto found = translator.translate(inputs);
  for (size_t i = 0; i < texts.size(); ++i) {
    EXPECT_EQ(text::find_invalid_utf8(found[i].text), std::string_view::npos) << texts[i];
    EXPECT_EQ(found[i].text.find("\uFFFD"), std::string::npos) << texts[i];
    EXPECT_FALSE(found[i].text.empty()) << texts[i];
    EXPECT_LT(found[i].text.size(), 20 * texts[i].size() + 200) << texts[i];
  }
  EXPECT_EQ(found[6].text, upper_case(found[6].text));
}

}  // namespace
}  // namespace amts::nmt
