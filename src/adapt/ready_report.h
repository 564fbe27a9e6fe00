// What is asked of, and told about, work on parallel data ahead of translations (make_ready.h,
// fit.h). Plain values, for those who only pass them on.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace amts::adapt {

struct FitOptions {
  size_t sentences = 360;  ///< of which a third is kept to measure with
  int steps = 150;
  /// "gate" or "sk-mt"; empty: the better one where measured.
  std::string method = "";
  /// Names of features (mixer.h, kFeatureNames) that the gate does without: for ablations.
  std::vector<std::string> without = {};
};

/// Mean negative log probability of a word of a human translation, in nats, where measured.
struct FitReport {
  size_t sentences = 0, words = 0;
  double plain = 0, sk_mt = 0, gate = 0;
};

struct ReadyReport {
  size_t keyed = 0;              ///< examples that have keys
  std::optional<FitReport> fit;  ///< none: the mixture was fitted before
};

}  // namespace amts::adapt
