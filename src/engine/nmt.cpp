#include "engine/nmt.h"

#include <map>
#include <mutex>
#include <optional>
#include <utility>

#include "base/executor.h"
#include "nmt/model_catalog.h"
#include "nmt/translator.h"

namespace amts::engine {
namespace {

class NmtEngine : public Engine {
 public:
  explicit NmtEngine(const NmtOptions& options)
      : catalog_(nmt::ModelCatalog::of_this_machine()), executor_(options.threads) {
    if (!options.model.empty()) named_ = catalog_.open(options.model);
    if (options.beam > 0) options_.beam = options.beam;
    options_.executor = &executor_;
  }

  std::string_view name() const override { return "nmt"; }

  bool supports(const text::LanguagePair& pair) const override { return choose(pair).has_value(); }

  std::string fingerprint(const text::LanguagePair& pair) const override {
    std::string all = "nmt beam " + std::to_string(options_.beam);
    if (const auto chosen = choose(pair)) {
      for (const nmt::BundleFile& file : chosen->bundle->files) all += " " + file.sha256;
    }
    return all;
  }

  std::vector<Result> translate(std::span<const Request> batch,
                                const text::LanguagePair& pair) override {
    const std::shared_ptr<const nmt::Translator> translator = translator_for(pair);
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
  std::optional<nmt::BundleChoice> choose(const text::LanguagePair& pair) const {
    if (!named_) return catalog_.choose(pair);
    const nmt::Direction* direction = nmt::find_direction(*named_, pair);
    if (direction == nullptr) return std::nullopt;
    return nmt::BundleChoice{&*named_, direction};
  }

  std::shared_ptr<const nmt::Translator> translator_for(const text::LanguagePair& pair) {
    const std::lock_guard lock(mutex_);
    auto& translator = translators_[{pair.from, pair.to}];
    if (translator == nullptr) {
      const auto chosen = choose(pair);
      if (!chosen) {
        throw EngineError("no model translates " + pair.from + " to " + pair.to, {},
                          "amts model list shows those that are there");
      }
      translator = std::make_shared<nmt::Translator>(
          nmt::TranslationModel::load(*chosen->bundle, *chosen->direction));
    }
    return translator;
  }

  nmt::ModelCatalog catalog_;
  std::optional<nmt::Bundle> named_;
  Executor executor_;
  nmt::TranslatorOptions options_;
  std::mutex mutex_;  // of translators_
  std::map<std::pair<std::string, std::string>, std::shared_ptr<const nmt::Translator>>
      translators_;
};

}  // namespace

std::unique_ptr<Engine> make_nmt_engine(const NmtOptions& options) {
  return std::make_unique<NmtEngine>(options);
}

}  // namespace amts::engine
