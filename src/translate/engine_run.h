// Requests through the engine, with whole placeholders out. Internal to the module.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "translate/plan.h"

namespace amts::translate {

struct Answer {
  std::string text;
  bool repaired = false;             ///< put together from stretches
  std::optional<std::string> error;  ///< the engine's message; text is empty then
};

/// One answer per request. Where the engine loses or disorders placeholders, the stretches between
/// them are translated one by one and put back around them. An engine that fails as a whole after
/// its first batch loses nothing of what was translated: the sentences that remain get its error.
std::vector<Answer> run_engine(engine::Engine& engine, std::span<const PlannedRequest> requests,
                               const TranslatorOptions& options,
                               const std::function<void(size_t, size_t)>& sentences_done);

}  // namespace amts::translate
