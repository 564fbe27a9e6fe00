// The work that is done ahead, when parallel data is created or updated, so that translations need
// not wait for it.
#pragma once

#include <functional>
#include <optional>

#include "adapt/adapted_model.h"
#include "adapt/ready_report.h"

namespace amts::adapt {

/// Of more examples the keys are computed when they are first retrieved.
inline constexpr size_t kMostAhead = 50'000;

/// Computes keys and fits the mixture, both only as far as that was not done for these examples.
/// What is fitted is written beside the keys; a model opened from now on uses it. `progress` is
/// told of examples done, of so many, from any thread. `refit`: fits anew in any case, so.
ReadyReport make_ready(AdaptedModel& model, Executor* executor,
                       const std::function<void(size_t done, size_t total)>& progress = {},
                       const std::optional<FitOptions>& refit = std::nullopt);

}  // namespace amts::adapt
