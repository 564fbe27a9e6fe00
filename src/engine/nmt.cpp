#include "engine/nmt.h"

#include <map>
#include <memory>
#include <optional>
#include <utility>

#include "adapt/adapted_models.h"
#include "adapt/example_adaptation.h"
#include "adapt/make_ready.h"
#include "base/fingerprint.h"
#include "base/hash.h"
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
    // All fields, so that a new one does not compile until it is here; what is translated at once,
    // by whom and for whom changes no translation.
    const auto& [beam, normalization, executor, batch, longest, cancellation] = options_;
    static_cast<void>(executor);
    static_cast<void>(batch);
    static_cast<void>(cancellation);
    Fingerprint all;
    all.add("nmt").add(beam).add(double{normalization}).add(longest);
    if (const auto chosen = choose(pair)) {
      for (const models::BundleFile& file : chosen->bundle->files) all.add(file.sha256);
    }
    return all.hex();
  }

  std::vector<Result> translate(std::span<const Request> batch, const Call& call) override {
    const Translator translator = translator_for(call.languages);
    std::vector<Result> results(batch.size());
    std::map<const adapt::AdaptationData*, std::vector<size_t>> by_data;
    for (size_t i = 0; i < batch.size(); ++i) {
      by_data[batch[i].hints.adaptation.data.get()].push_back(i);
    }
    for (const auto& [data, indices] : by_data) {
      translate_with(translator, call, data, batch, indices, results);
    }
    return results;
  }

  bool adapts() const override { return true; }

  std::string fingerprint(const text::LanguagePair& pair,
                          const adapt::AdaptationData& data) const override {
    // How the data is mixed in is fitted to it by make_ready(), and a part of it.
    return data.fingerprint() + ' ' +
           adapt::AdaptedModel::parameters_in(data.keys_of(model_name(pair))).to_json();
  }

  adapt::ReadyReport make_ready(const adapt::AdaptationData& data,
                                const std::function<void(size_t, size_t)>& progress,
                                const std::optional<adapt::FitOptions>& refit) override {
    const std::string model = model_name(data.languages());
    const auto report =
        adapt::make_ready(*adapted_.get(data, model, translator_for(data.languages())),
                          options_.executor, progress, refit);
    if (report.fit) adapted_.forget(data, model);
    return report;
  }

 private:
  using Translator = std::shared_ptr<const nmt::SentenceTranslator>;

  /// Translates those of a batch that are adapted to the same data, or to none.
  void translate_with(const Translator& translator, const Call& call,
                      const adapt::AdaptationData* data, std::span<const Request> batch,
                      std::span<const size_t> indices, std::span<Result> results) {
    std::vector<nmt::TranslationInput> inputs;
    std::vector<adapt::Adapted> sentences;
    nmt::TranslationOptions options = options_;
    options.cancellation = call.cancellation;
    for (const size_t i : indices) {
      const Request& request = batch[i];
      nmt::TranslationInput& input = inputs.emplace_back(nmt::TranslationInput{request.source, {}});
      for (const Term& term : request.hints.terms) input.required.push_back(term.target);
      sentences.push_back({request.source, request.hints.adaptation.excluded_document});
    }
    if (data == nullptr) {
      auto found = translator->translate(inputs, options);
      for (size_t i = 0; i < indices.size(); ++i) results[indices[i]] = result_of(found[i]);
      return;
    }
    const auto model = adapted_.get(*data, model_name(call.languages), translator);
    const adapt::ExampleAdaptation adaptation(*model, sentences);
    auto found = translator->translate(inputs, options, &adaptation);
    for (size_t i = 0; i < indices.size(); ++i) {
      results[indices[i]] = result_of(found[i]);
      if (batch[indices[i]].hints.adaptation.explain) {
        explain(*model, sentences[i], found[i], results[indices[i]]);
      }
    }
  }

  static Result result_of(nmt::Translation& translation) {
    Result result{std::move(translation.text), std::nullopt};
    if (translation.searched.empty()) return result;
    result.score = translation.score;
    for (const nmt::TranslatedWord& word : translation.words) {
      result.words.push_back(
          {word.begin, word.end, word.source_begin, word.source_end, word.log_probability});
    }
    return result;
  }

  static void explain(const adapt::AdaptedModel& model, const adapt::Adapted& sentence,
                      const nmt::Translation& translation, Result& result) {
    const adapt::Explanation explanation = adapt::explain(model, sentence, translation.searched);
    for (size_t i = 0; i < result.words.size() && i < explanation.shares.size(); ++i) {
      result.words[i].adapted = explanation.shares[i];
    }
    for (const adapt::Influence& one : explanation.examples) {
      result.examples.push_back({std::string(model.examples().source(one.example)),
                                 std::string(model.examples().target(one.example)), one.weight});
    }
  }

  /// A name for all that decides what the model of a pair computes.
  std::string model_name(const text::LanguagePair& pair) const {
    const auto chosen = choose(pair);
    if (!chosen) return "";
    std::string all = chosen->direction->token;
    for (const models::BundleFile& file : chosen->bundle->files) {
      if (file.name != chosen->bundle->shortlist) all += ' ' + file.sha256;
    }
    return sha256_hex(all).substr(0, 16);
  }

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
                        "amts model download " + pair.from + "-" + pair.to +
                            " gets one where there is one, amts model list shows those that are "
                            "there",
                        ErrorCode::kUnsupportedPair);
    }
    return models_->get(*chosen->bundle, *chosen->direction);
  }

  const models::ModelCatalog catalog_;
  const std::shared_ptr<ModelStore> models_;
  std::optional<models::Bundle> named_;
  nmt::TranslationOptions options_;
  adapt::AdaptedModels adapted_;
};

}  // namespace

std::unique_ptr<Engine> make_nmt_engine(const NmtOptions& options, const Shared& shared) {
  return std::make_unique<NmtEngine>(options, shared);
}

}  // namespace amts::engine
