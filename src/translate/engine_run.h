// Requests through the engine, with whole placeholders out. Internal to the module.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "translate/plan.h"

namespace amts::translate {

struct Answer {
  std::string text;
  bool repaired = false;                        ///< put together from stretches
  std::optional<Error> error;                   ///< the engine's; text is empty then
  bool of_engine = false;                       ///< the error is not the sentence's own
  std::optional<AdaptedSentence> adapted = {};  ///< if that was to be explained
};

/// One answer per request. Where the engine loses or disorders placeholders, the stretches between
/// them are translated one by one and put back around them. An engine that fails as a whole loses
/// nothing of what was translated: the sentences that remain get its error.
std::vector<Answer> run_engine(const Resources& resources, std::span<const PlannedRequest> requests,
                               const Call& call);

}  // namespace amts::translate
