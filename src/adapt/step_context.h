// From the decoder's numbers to what mixing looks at. Internal to the module.
#pragma once

#include <algorithm>
#include <span>

#include "adapt/mixer.h"

namespace amts::adapt {

inline size_t largest(std::span<const float> values) {
  return static_cast<size_t>(std::max_element(values.begin(), values.end()) - values.begin());
}

inline void set_context(std::span<const WordId> source, std::span<const WordId> history,
                        std::span<const float> alignment, std::span<const float> state,
                        StepContext& step) {
  step.source = source;
  step.history = history;
  step.looks_at = largest(alignment);
  step.state.values.resize(state.size());
  quantize(state, step.state.values.data(), step.state.scale, step.state.length);
}

}  // namespace amts::adapt
