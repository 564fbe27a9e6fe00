// Training: from parallel data to a model of the neural engine, and from a model to one that knows
// a text's own words. The face of the module `train`.
//
// What a run is made of: a TrainConfig (config.h), EncodedFile (corpus.h) and Planner (planner.h)
// for its data, a Learner (learner.h) that computes the steps, checkpoints and a log in its work
// folder. It is not for cleaning data or making vocabularies, and it does not translate.
#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "base/executor.h"
#include "base/progress.h"
#include "train/config.h"

namespace amts::train {

struct RunOptions {
  /// A line for people: reports, what happens.
  std::function<void(std::string_view)> print;
  ProgressSink progress = ProgressSink::none();  ///< of reading the data
  const std::atomic<bool>* stop = nullptr;       ///< when it becomes true the run saves and ends
  uint64_t most_steps = 0;                       ///< of this sitting; 0: any number
  bool finish_now = false;                       ///< begin the last stage at once
};

enum class Outcome { kFinished, kStopped };

/// Goes on from the checkpoint in the work folder, or begins. Writes there: checkpoint, log.jsonl,
/// loss.html, cache/, and, when finished, what export_run() writes.
/// Throws UsageError, FormatError, ModelError, StorageError.
Outcome train(const TrainConfig& config, const RunOptions& options, Executor& executor);

/// Writes model.npz (the running mean of the weights, fp32) and bundle/ (the same in int8 with
/// activation multipliers measured on the dev pairs, vocabulary, shortlist, card) of the checkpoint
/// in the work folder, finished or not. Throws UsageError where there is none.
void export_run(const TrainConfig& config, const RunOptions& options, Executor& executor);

}  // namespace amts::train
