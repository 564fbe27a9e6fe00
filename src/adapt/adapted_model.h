// A model together with parallel data: examples with their keys, computed when they are first
// needed or all at once, and how they are mixed with the model.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "adapt/copy_rules.h"
#include "adapt/examples.h"
#include "adapt/key_store.h"
#include "adapt/mixer.h"
#include "adapt/retrieval.h"
#include "base/executor.h"
#include "nmt/sentence_translator.h"

namespace amts::adapt {

/// A sentence to be translated, as retrieval wants it.
struct Adapted {
  std::string_view sentence;           ///< with placeholders
  std::string_view excluded_document;  ///< examples of it take no part; empty: all may
};

/// Thread-safe.
class AdaptedModel {
 public:
  /// Keys are kept in `folder`; empty: in RAM. `parameters`: nullopt takes those that were fitted
  /// there, else the defaults.
  AdaptedModel(std::shared_ptr<const Examples> examples,
               std::shared_ptr<const nmt::SentenceTranslator> translator,
               std::filesystem::path folder,
               const std::optional<MixParameters>& parameters = std::nullopt);
  /// Saves new keys; what can't be saved is computed again.
  ~AdaptedModel();

  /// The examples that take part in each sentence's translation, with their keys.
  std::vector<std::vector<ExampleInUse>> examples_for(std::span<const Adapted> sentences,
                                                      size_t most = RetrievalOptions{}.most) const;
  std::vector<ExampleInUse> use(std::span<const Retrieved> retrieved) const;

  /// Computes the keys of all examples that lack them, and saves them as it goes: what was computed
  /// stays when it is interrupted. `advanced` is told of examples done, from any thread.
  void compute_all(Executor* executor, const std::function<void(size_t)>& advanced = {});

  /// Saves keys computed since. Throws StorageError.
  void save() { keys_->save(); }

  const std::filesystem::path& folder() const { return folder_; }
  Mixer mixer() const { return Mixer(parameters_, rules_); }
  const MixParameters& parameters() const { return parameters_; }
  const CopyRules& rules() const { return rules_; }
  const Examples& examples() const { return *examples_; }
  const nmt::SentenceTranslator& translator() const { return *translator_; }
  const KeyStore& keys() const { return *keys_; }

  static constexpr const char* kParametersFile = "mix.json";
  /// Those that were fitted in a folder, else the defaults.
  static MixParameters parameters_in(const std::filesystem::path& folder);

 private:
  std::vector<std::pair<KeyId, MadeKeys>> make(std::span<const uint32_t> examples) const;
  KeyId id_of(uint32_t example) const;

  std::shared_ptr<const Examples> examples_;
  std::shared_ptr<const nmt::SentenceTranslator> translator_;
  std::filesystem::path folder_;
  std::unique_ptr<KeyStore> keys_;
  CopyRules rules_;
  MixParameters parameters_;
};

}  // namespace amts::adapt
