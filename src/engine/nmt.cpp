#include "engine/nmt.h"

#include <memory>
#include <optional>
#include <utility>

#include "models/model_catalog.h"
#include "nmt/sentence_translator.h"

namespace amts::engine {
namespace {

class NmtEngine : public Engine {
 public:
  NmtEngine(const NmtOptions& options, const Shared& shared)
      : catalog_(models::ModelCatalog::of_this_machine()), models_(shared.models) {
    if (!options.model.empty()) named_ = catalog_.open(options.model);
    if (options.beam > 0) options_.beam = options.beam;
    options_.executor = shared.executor;
  }

  std::string_view name() const override { return "nmt"; }

  bool supports(const text::LanguagePair& pair) const override { return choose(pair).has_value(); }

  std::string fingerprint(const text::LanguagePair& pair) const override {
    std::string all = "nmt beam " + std::to_string(options_.beam);
    if (const auto chosen = choose(pair)) {
      for (const models::BundleFile& file : chosen->bundle->files) all += " " + file.sha256;
    }
    return all;
  }

  std::vector<Result> translate(std::span<const Request> batch,
                                const text::LanguagePair& pair) override {
    const std::shared_ptr<const nmt::SentenceTranslator> translator = translator_for(pair);
    std::vector<nmt::TranslationInput> inputs;
    for (const Request& request : batch) {
      nmt::TranslationInput& input = inputs.emplace_back(nmt::TranslationInput{request.source, {}});
      for (const Term& term : request.hints.terms) input.required.push_back(term.target);
    }
    std::vector<Result> results;
    for (nmt::Translation& translation : translator->translate(inputs, options_)) {
      results.push_back({std::move(translation.text), std::nullopt});
    }
    return results;
  }

 private:
  std::optional<models::BundleChoice> choose(const text::LanguagePair& pair) const {
    if (!named_) return catalog_.choose(pair);
    const models::BundleDirection* direction = models::find_direction(*named_, pair);
    if (direction == nullptr) return std::nullopt;
    return models::BundleChoice{&*named_, direction};
  }

  std::shared_ptr<const nmt::SentenceTranslator> translator_for(
      const text::LanguagePair& pair) const {
    const auto chosen = choose(pair);
    if (!chosen) {
      throw EngineError("no model translates " + pair.from + " to " + pair.to, {},
                        "amts model list shows those that are there");
    }
    return models_->get(*chosen->bundle, *chosen->direction);
  }

  const models::ModelCatalog catalog_;
  const std::shared_ptr<ModelStore> models_;
  std::optional<models::Bundle> named_;
  nmt::TranslationOptions options_;
};

}  // namespace

std::unique_ptr<Engine> make_nmt_engine(const NmtOptions& options, const Shared& shared) {
  return std::make_unique<NmtEngine>(options, shared);
}

}  // namespace amts::engine
