// The searches of a translation, adapted to their sentences' examples: what the engine hands to
// nmt::SentenceTranslator.
#pragma once

#include <map>
#include <mutex>
#include <vector>

#include "adapt/adapted_model.h"

namespace amts::adapt {

/// An example's part in a translation.
struct Influence {
  uint32_t example = 0;
  float weight = 0;  ///< words of the translation that came from it, as a sum of shares
};

/// Where a translation came from.
struct Explanation {
  std::vector<Influence> examples;  ///< those that were retrieved, the most influential first
  /// Of each word (piece) of the translation, in order, EOS left out: the share of its probability
  /// that the examples gave.
  std::vector<float> shares;
};

/// For one call of SentenceTranslator::translate. Thread-safe.
class ExampleAdaptation : public nmt::Adaptation {
 public:
  /// `sentences` are the inputs of the call, in order; they and `model` must outlive this.
  ExampleAdaptation(const AdaptedModel& model, std::span<const Adapted> sentences)
      : model_(model), sentences_(sentences) {}

  std::unique_ptr<nmt::StepHook> hook(std::span<const nmt::SearchedPart> parts) const override;

 private:
  const AdaptedModel& model_;
  std::span<const Adapted> sentences_;
};

/// How the words of a translation came about, by another pass over what was searched: the parts of
/// a sentence, in order.
Explanation explain(const AdaptedModel& model, const Adapted& sentence,
                    std::span<const nmt::EncodedPair> searched);

}  // namespace amts::adapt
