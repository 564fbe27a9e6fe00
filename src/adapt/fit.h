// Fitting the mixture to parallel data: some examples are taken as sentences to be translated,
// without what stands in their own document, and the few numbers of MixParameters are set so that
// the human translations become likelier. Some see the examples of other sentences, so that what
// does not fit is told from what does. No translation is searched: it takes seconds.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "adapt/adapted_model.h"

namespace amts::adapt {

struct FitOptions {
  size_t sentences = 360;  ///< of which a third is kept to measure with
  int steps = 150;
  /// "gate" or "sk-mt"; empty: the better one where measured.
  std::string method = "";
  /// Names of features (kFeatureNames) that the gate does without: for ablations.
  std::vector<std::string> without = {};
};

/// Mean negative log probability of a word of a human translation, in nats, where measured.
struct FitReport {
  size_t sentences = 0, words = 0;
  double plain = 0, sk_mt = 0, gate = 0;
};

/// The parameters that make the kept sentences likeliest: the gate's, SK-MT's, or the defaults
/// where there are too few examples to fit anything to (under 60).
MixParameters fit(const AdaptedModel& model, Executor* executor, const FitOptions& options = {},
                  FitReport* report = nullptr);

}  // namespace amts::adapt
