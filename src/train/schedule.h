// When a run does what: its learning rate, its last stage, its end. Functions of configuration and
// progress alone.
#pragma once

#include <cstdint>

#include "train/checkpoint.h"
#include "train/config.h"

namespace amts::train {

inline constexpr uint64_t kMainStage = 0;
inline constexpr uint64_t kFinishStage = 1;  ///< the rate falls to zero, finish-sources
inline constexpr double kSecondsOfHour = 3600;

/// Of the next step.
double learning_rate(const TrainConfig& config, const RunProgress& progress);

/// Whether the last stage is to begin, and how many steps it has then.
bool finish_is_due(const TrainingOptions& options, const RunProgress& progress);
uint64_t steps_of_finish(const TrainingOptions& options, const RunProgress& progress);

/// Whether the run has all its steps or hours.
bool is_over(const TrainingOptions& options, const RunProgress& progress);

}  // namespace amts::train
