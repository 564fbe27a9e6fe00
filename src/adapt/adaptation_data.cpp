#include "adapt/adaptation_data.h"

#include <fmt/format.h>

#include "adapt/make_examples.h"
#include "base/hash.h"

namespace amts::adapt {

AdaptationData::AdaptationData(text::LanguagePair languages, Examples examples,
                               std::filesystem::path keys)
    : languages_(std::move(languages)),
      examples_(std::make_shared<Examples>(std::move(examples))),
      keys_(std::move(keys)) {
  uint64_t hash = hash64(languages_.to, hash64(languages_.from));
  for (uint32_t i = 0; i < examples_->size(); ++i) {
    hash = hash64(examples_->source(i), hash);
    hash = hash64(examples_->target(i), hash);
    hash = hash64(examples_->document(i), hash);
  }
  fingerprint_ = fmt::format("{:016x}", hash);
}

std::shared_ptr<const AdaptationData> AdaptationData::build(std::span<const corpus::TextPair> pairs,
                                                            const text::LanguagePair& languages,
                                                            Executor* executor,
                                                            std::filesystem::path keys) {
  return std::shared_ptr<const AdaptationData>(new AdaptationData(
      languages, Examples::build(make_examples(pairs, languages, executor)), std::move(keys)));
}

std::shared_ptr<const AdaptationData> AdaptationData::open(const std::filesystem::path& file,
                                                           const text::LanguagePair& languages,
                                                           std::filesystem::path keys) {
  return std::shared_ptr<const AdaptationData>(
      new AdaptationData(languages, Examples::open(file), std::move(keys)));
}

std::filesystem::path AdaptationData::keys_of(std::string_view model) const {
  return keys_.empty() ? keys_ : keys_ / model;
}

}  // namespace amts::adapt
