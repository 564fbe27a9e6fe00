// Active custom translation: parallel data changes what a model says as it translates. This header
// is the module's face: parallel data made ready for that. It is not reuse of whole translations,
// which is translate/'s, nor the search, which is nmt/'s.
//
// For a sentence the examples are retrieved that help with it (retrieval.h); the decoder's states
// over them are the keys (keys.h) to their words, which are mixed into the model's distribution
// step by step (mixer.h). docs/adaptation.md says what that is worth.
#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "adapt/examples.h"
#include "base/executor.h"
#include "corpus/parallel_data.h"
#include "text/language.h"

namespace amts::adapt {

/// Examples of one direction, and the place where models keep what they make of them. Immutable
/// but for that place; thread-safe.
class AdaptationData {
 public:
  /// From pairs, in RAM. What models compute is lost at the end, unless `keys` names a folder.
  static std::shared_ptr<const AdaptationData> build(std::span<const corpus::TextPair> pairs,
                                                     const text::LanguagePair& languages,
                                                     Executor* executor = nullptr,
                                                     std::filesystem::path keys = {});
  /// Maps a file of examples. Throws StorageError or FormatError.
  static std::shared_ptr<const AdaptationData> open(const std::filesystem::path& file,
                                                    const text::LanguagePair& languages,
                                                    std::filesystem::path keys);

  const text::LanguagePair& languages() const { return languages_; }
  const std::shared_ptr<const Examples>& examples() const { return examples_; }

  /// Where a model's keys are; empty: in RAM. `model` is a name for what a model computes.
  std::filesystem::path keys_of(std::string_view model) const;

  /// Changes with anything that translations depend on.
  const std::string& fingerprint() const { return fingerprint_; }

 private:
  AdaptationData(text::LanguagePair languages, Examples examples, std::filesystem::path keys);

  text::LanguagePair languages_;
  std::shared_ptr<const Examples> examples_;
  std::filesystem::path keys_;
  std::string fingerprint_;
};

}  // namespace amts::adapt
