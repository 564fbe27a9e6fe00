// The state of a run on disk: everything that it goes on from, exactly.
//
// Written aside, synced and renamed, so a run that is killed at any time finds the last whole one.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "train/learner.h"

namespace amts::train {

/// How far a run is.
struct RunProgress {
  uint64_t stage = 0;  ///< 0: main, 1: the finish
  uint64_t epoch = 0;  ///< of the stage
  uint64_t place = 0;  ///< entries of the epoch that are done
  uint64_t step = 0;
  double seconds = 0;  ///< of computing, a thread's mean, all sittings together
  uint64_t source_words = 0, target_words = 0;  ///< seen
  uint64_t finish_start = 0, finish_steps = 0;
  bool finished = false;
};

/// `yaml` is the model's; a run with another one cannot go on from the file.
void write_checkpoint(const std::filesystem::path& path, const std::string& yaml,
                      const RunProgress& progress, Learner& learner);

/// False where there is no file. Throws StorageError where it is damaged, UsageError where it is
/// of another model or number of threads.
bool read_checkpoint(const std::filesystem::path& path, const std::string& yaml,
                     RunProgress& progress, Learner& learner);

/// The running means of the weights, with the model's yaml, as a model file has them.
struct CheckpointModel {
  std::string yaml;
  RunProgress progress;
  nmt::Parameters parameters;
};
CheckpointModel read_checkpoint_model(const std::filesystem::path& path);

}  // namespace amts::train
