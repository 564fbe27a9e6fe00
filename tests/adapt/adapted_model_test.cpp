#include "adapt/adapted_model.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "adapt/adaptation_data.h"
#include "adapt/example_adaptation.h"
#include "adapt/fit.h"
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

TEST(AdaptedModelTest, APhraseIsTakenOverWhereItFits) {
  const AdaptedModel model = adapted({{"How are you?", "¿Qué tal andamos?"}});
  const std::vector<std::string> texts = {"How are you?", "Hi, how are you? How are you doing?",
                                          "The house is red."};
  const auto found = translate(model, texts);
  const auto plain = plainly(texts);
  for (size_t i = 0; i < texts.size(); ++i)
    std::printf("%s\n   %s\n   %s\n", texts[i].c_str(), plain[i].c_str(), found[i].c_str());
}

}  // namespace
}  // namespace amts::adapt
