#include "adapt/adapted_model.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "adapt/adaptation_data.h"
#include "adapt/example_adaptation.h"
#include "adapt/make_ready.h"
#include "base/error.h"
#include "base/file.h"
#include "models/bundle.h"
#include "temporary_folder.h"

namespace amts::adapt {
namespace {

/// The small English-Spanish model of tests/nmt/data.
std::shared_ptr<const nmt::SentenceTranslator> tiny_translator() {
  static const auto translator = [] {
    const auto bundle =
        models::read_bundle(std::string(AMTS_SOURCE_DIR) + "/tests/nmt/data/tiny-enes");
    return std::make_shared<const nmt::SentenceTranslator>(
        nmt::TranslationModel::load(models::model_files(bundle, bundle.directions.front())));
  }();
  return translator;
}

std::vector<Example> examples_of(const std::vector<std::pair<std::string, std::string>>& pairs) {
  std::vector<Example> out;
  for (const auto& [source, target] : pairs) out.push_back({source, target, ""});
  return out;
}

std::vector<std::string> translate(const AdaptedModel& model, const std::vector<std::string>& texts,
                                   nmt::TranslationOptions options = {}) {
  std::vector<Adapted> sentences;
  std::vector<nmt::TranslationInput> inputs;
  for (const std::string& text : texts) {
    sentences.push_back({text, {}});
    inputs.push_back({text, {}});
  }
  const ExampleAdaptation adaptation(model, sentences);
  std::vector<std::string> out;
  for (const auto& found : model.translator().translate(inputs, options, &adaptation)) {
    out.push_back(found.text);
  }
  return out;
}

std::vector<std::string> plainly(const std::vector<std::string>& texts) {
  std::vector<nmt::TranslationInput> inputs;
  for (const std::string& text : texts) inputs.push_back({text, {}});
  std::vector<std::string> out;
  for (const auto& found : tiny_translator()->translate(inputs)) out.push_back(found.text);
  return out;
}

AdaptedModel adapted(const std::vector<std::pair<std::string, std::string>>& pairs,
                     const std::filesystem::path& folder = {}) {
  return AdaptedModel(std::make_shared<Examples>(Examples::build(examples_of(pairs))),
                      tiny_translator(), folder);
}

const std::vector<std::string> kTexts = {"How are you?",           "And how are you?",
                                         "The house is red.",      "Open the file and save it.",
                                         "Good night, my friend.", "42"};

/// Pairs enough to fit a mixture to, of a few words in many orders.
std::vector<std::pair<std::string, std::string>> many_pairs() {
  const std::vector<std::pair<std::string, std::string>> things = {
      {"file", "fichero"},      {"window", "ventana"}, {"layer", "capa"}, {"image", "imagen"},
      {"selection", "marcado"}, {"tool", "útil"},      {"color", "tono"}, {"menu", "panel"}};
  std::vector<std::pair<std::string, std::string>> out;
  for (const auto& [a, in_a] : things) {
    for (const auto& [b, in_b] : things) {
      out.emplace_back("Open the " + a + " and save the " + b + ".",
                       "Abra " + in_a + " y guarde " + in_b + ".");
    }
  }
  return out;
}

TEST(AdaptedModelTest, APhraseIsTakenOverWhereItFits) {
  const AdaptedModel model = adapted({{"How are you?", "¿Qué tal andamos?"}});
  const auto found = translate(model, kTexts);
  const auto plain = plainly(kTexts);
  EXPECT_EQ(found[0], "¿Qué tal andamos?");
  EXPECT_THAT(found[1], testing::HasSubstr("tal andamos"));
  EXPECT_THAT(plain[1], testing::Not(testing::HasSubstr("andamos")));
  // What the pair has nothing to do with stays as it is.
  for (size_t i = 2; i < kTexts.size(); ++i) EXPECT_EQ(found[i], plain[i]) << kTexts[i];
  EXPECT_EQ(translate(adapted({}), kTexts), plain);
}

TEST(AdaptedModelTest, TranslationsDependOnSentenceModelAndDataAlone) {
  const TemporaryFolder folder;
  const auto pairs = many_pairs();
  std::vector<std::string> texts = kTexts;
  for (size_t i = 0; i < pairs.size(); i += 9) texts.push_back("Now " + pairs[i].first);
  const auto lazily = translate(adapted(pairs), texts);
  for (size_t i = 0; i < texts.size(); ++i) {
    EXPECT_EQ(translate(adapted(pairs), {texts[i]})[0], lazily[i]) << texts[i];
  }
  Executor executor(3);
  AdaptedModel ahead = adapted(pairs, folder.path() / "keys");
  ahead.compute_all(&executor);
  const AdaptedModel reopened = adapted(pairs, folder.path() / "keys");
  EXPECT_EQ(reopened.keys().size(), pairs.size());
  for (const size_t batch_tokens : {1, 40, 1000}) {
    nmt::TranslationOptions options;
    options.batch_tokens = batch_tokens;
    options.executor = batch_tokens == 40 ? &executor : nullptr;
    EXPECT_EQ(translate(ahead, texts, options), lazily);
    EXPECT_EQ(translate(reopened, texts, options), lazily);
  }
}

TEST(AdaptedModelTest, ExplanationsNameThePairsAndTheirShares) {
  const AdaptedModel model =
      adapted({{"The house is red.", "La casona es roja."}, {"How are you?", "¿Qué tal andamos?"}});
  const Adapted sentence{kTexts[0], {}};
  const nmt::TranslationInput input{kTexts[0], {}};
  const ExampleAdaptation adaptation(model, {&sentence, 1});
  const auto found = tiny_translator()->translate({&input, 1}, {}, &adaptation)[0];
  const Explanation explanation = explain(model, sentence, found.searched);
  ASSERT_EQ(explanation.shares.size(), found.words.size());
  ASSERT_FALSE(explanation.examples.empty());
  EXPECT_EQ(model.examples().source(explanation.examples[0].example), kTexts[0]);
  float total = 0;
  for (const float share : explanation.shares) {
    EXPECT_GE(share, 0);
    EXPECT_LE(share, 1);
    total += share;
  }
  EXPECT_GT(total, 1);
}

TEST(AdaptedModelTest, TheMixtureIsFittedOnceAndKept) {
  const TemporaryFolder folder;
  const auto place = folder.path() / "keys";
  {
    AdaptedModel model = adapted(many_pairs(), place);
    size_t done = 0;
    const ReadyReport report = make_ready(model, nullptr, [&](size_t now, size_t total) {
      done = now;
      EXPECT_EQ(total, 64U);
    });
    EXPECT_EQ(done, 64U);
    EXPECT_EQ(report.keyed, 64U);
    ASSERT_TRUE(report.fit.has_value());
    EXPECT_LT(report.fit->gate, report.fit->plain);
  }
  AdaptedModel again = adapted(many_pairs(), place);
  EXPECT_EQ(again.parameters().examples, 64U);
  EXPECT_FALSE(make_ready(again, nullptr).fit.has_value());
  EXPECT_EQ(again.parameters().to_json(), AdaptedModel::parameters_in(place).to_json());
  write_file(place / AdaptedModel::kParametersFile, "{}");
  EXPECT_THROW(AdaptedModel::parameters_in(place), FormatError);
}

TEST(CopyRulesTest, NumbersAndSymbolsBecomeTheSentencesOwn) {
  const nmt::Vocabulary& words = tiny_translator()->model().source;
  const CopyRules rules(words, words);
  const auto one = words.find("{1}");
  const auto two = words.find("{2}");
  const auto the = words.encode("the").front().id;
  ASSERT_TRUE(one && two);
  EXPECT_EQ(rules.transfer(*one, *one, *two), two);
  EXPECT_EQ(rules.transfer(*one, *one, the), std::nullopt);
  EXPECT_EQ(rules.transfer(the, *one, *two), the);
  EXPECT_EQ(rules.transfer(the, the, *two), the);
  EXPECT_TRUE(rules.alike(*one, *two));
  EXPECT_FALSE(rules.alike(*one, the));
}

}  // namespace
}  // namespace amts::adapt
