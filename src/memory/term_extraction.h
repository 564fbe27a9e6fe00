// Proposes a glossary from parallel data: phrases of both languages that occur together far more
// often than chance would have it.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "corpus/parallel_data.h"

namespace amts::memory {

struct ExtractionOptions {
  size_t min_count = 3;    ///< pairs in which both phrases stand, at least
  double min_score = 0.5;  ///< Dice coefficient, at least
  size_t max_terms = 1000;
  size_t max_examples = 2;
};

struct TermCandidate {
  std::string source;
  std::string target;
  double score = 0;       ///< Dice: 2 × together / (source_count + target_count)
  double likelihood = 0;  ///< log-likelihood ratio against independence (Dunning 1993)
  size_t together = 0;    ///< pairs that hold both
  size_t source_count = 0;
  size_t target_count = 0;
  std::vector<size_t> examples;  ///< indices of such pairs
};

/// Candidates by falling log-likelihood ratio. A phrase is one to four words, or two to six
/// characters of a script without spaces, within punctuation; letter case is that of a running
/// text where there is such an occurrence. Each side is the other's best by Dice, the longer of
/// equals; phrases that are equal on both sides are left out. Memory and time grow with the
/// phrases that occur min_count times.
std::vector<TermCandidate> extract_terms(std::span<const corpus::TextPair> pairs,
                                         const ExtractionOptions& options = {});

}  // namespace amts::memory
