// Translations that follow their changed source, within a run. Internal to the module.
#pragma once

#include <string>

#include "alignment/lexicon.h"
#include "pipeline/job.h"
#include "pipeline/parallel_step.h"
#include "sync/state.h"
#include "sync/sync.h"

namespace amts::pipeline {

struct Followed {
  bool changed = false;  ///< the translation was written
  std::string kept;      ///< why it was left as it is although its source changed; else empty
  std::vector<sync::Change> changes;
};

/// Brings a translation up to date if it is known which source it was made from (an origin file or
/// the state's stamp) and that has changed; the file only if git has it as it is. The state is
/// stamped, not written. Throws what reading, the engine and writing throw.
/// `lexicon`, for alignment, may be null.
Followed follow_source(const Config& config, const PipelineDirection& direction,
                       const alignment::Lexicon* lexicon, const HumanTranslation& translation,
                       const Cancellation& cancellation, sync::State& state);

/// Stamps a translation that a machine made as a whole.
void stamp_machine_made(const Config& config, const std::string& source,
                        const std::string& translation, sync::State& state);

}  // namespace amts::pipeline
