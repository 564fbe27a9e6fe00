// Translations that are far too long or too short for their sources, judged by all the others of
// the run. Internal to the module.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "checks/finding.h"
#include "text/language.h"

namespace amts::checks {

struct Unit;

/// Lengths of a pair of texts, in characters of their prose.
struct LengthPair {
  float source = 0;
  float target = 0;
};

/// How long translations are: for each source character `ratio` target characters, with a standard
/// deviation of `deviation` × √source (the model of Gale and Church 1993).
struct LengthModel {
  double ratio = 1;
  double deviation = 1;

  /// Learnt by medians from the pairs, if there are enough of them, else from what is known of the
  /// languages.
  static LengthModel of(std::vector<LengthPair> pairs, const text::LanguagePair& languages);

  /// How many deviations a pair lies away, with its sign.
  double distance(const LengthPair& pair) const;
  bool is_odd(const LengthPair& pair) const;
};

/// Characters that say what one English character says; 1 for languages without a figure of their
/// own.
double characters_per_english(const std::string& language);

}  // namespace amts::checks
