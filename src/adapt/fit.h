// Fitting the mixture to parallel data: some examples are taken as sentences to be translated,
// without what stands in their own document, and the few numbers of MixParameters are set so that
// the human translations become likelier. Some see the examples of other sentences, so that what
// does not fit is told from what does. No translation is searched: it takes seconds.
#pragma once

#include "adapt/adapted_model.h"
#include "adapt/ready_report.h"

namespace amts::adapt {

/// The parameters that make the kept sentences likeliest: the gate's, SK-MT's, or the defaults
/// where there are too few examples to fit anything to (under 60).
MixParameters fit(const AdaptedModel& model, Executor* executor, const FitOptions& options = {},
                  FitReport* report = nullptr);

}  // namespace amts::adapt
