// Tuning: a model learns from parallel data of a text, as long as it gets better on pairs of it
// that are held out.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/executor.h"
#include "nmt/parameters.h"
#include "nmt/search.h"

namespace amts::train {

/// What is changed: everything; what the decoder has for its own; or its last layer and the output
/// layer's bias.
enum class TunedLayers { kAll, kDecoder, kLast };

struct TuneOptions {
  TunedLayers layers = TunedLayers::kAll;
  double rate = 3e-4;           ///< highest learning rate; safe by measurement (docs/training.md)
  size_t batch_words = 1500;    ///< target words of a batch
  size_t most_passes = 20;      ///< over the pairs
  size_t patience = 3;          ///< looks at the held-out pairs without gain before it ends
  size_t least_gap_steps = 20;  ///< between two looks; at most a pass is between them
  double dropout = 0.1;
  double label_smoothing = 0.1;
  uint64_t seed = 1;
  const std::atomic<bool>* stop = nullptr;  ///< when it becomes true the best so far is the result
  std::function<void(std::string_view)> print;  ///< a line for people at each look
};

struct TuneResult {
  bool better = false;
  double loss_before = 0;  ///< cross-entropy a word of the held-out pairs
  double loss_after = 0;   ///< never above loss_before
  uint64_t steps = 0;
  /// What the start differs by from the tuned model, fp32; empty unless `better`.
  nmt::Parameters delta;
};

/// Pairs as SentenceTranslator::encode() makes them. Pairs that are empty (too long) are passed by.
/// The result is the best state seen, or the start: on the held-out pairs it is never worse.
/// Throws UsageError where there are no pairs on either side, or the model cannot be trained.
TuneResult tune(const nmt::Parameters& start, std::span<const nmt::EncodedPair> pairs,
                std::span<const nmt::EncodedPair> held_out, const TuneOptions& options,
                Executor& executor);

/// The start with a delta added, in fp32; everything else of it (activation multipliers) is kept.
/// Throws ModelError where they don't fit.
nmt::Parameters with_delta(const nmt::Parameters& start, const nmt::Parameters& delta);

/// Which of `count` pairs are to be held out: about a tenth, 20 to 1,000, spread evenly; false
/// everywhere where there are fewer than 40.
std::vector<bool> choose_held_out(size_t count);

}  // namespace amts::train
