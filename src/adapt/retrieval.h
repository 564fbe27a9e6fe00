// Retrieval: the examples that together help most with a sentence.
//
// Candidates are the examples that share the sentence's rare n-grams, those with most of their
// weight (as in BM25, the logarithm of how rare an n-gram is) for their length. Of these the ones
// are taken, one after the other, that cover most of what is not yet covered well: what an example
// covers counts half for the next. So a new sentence takes one phrase from here and another from
// there, where the most similar sentences would all hold the same one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "adapt/examples.h"

namespace amts::adapt {

/// An example that may help with a sentence.
struct Retrieved {
  uint32_t example = 0;
  float coverage = 0;  ///< share, in [0, 1], of the sentence's n-grams, by weight, that are in it
  bool operator==(const Retrieved&) const = default;
};

struct RetrievalOptions {
  size_t most = 16;
  /// Examples of this document are passed by; empty: none are.
  std::string_view excluded_document;
  /// The example with this very source is passed by.
  std::string_view excluded_source;
};

/// The most helpful first; of equally helpful ones the newest. Depends on the sentence and the
/// examples alone. Under 1 ms at a million examples (bench/adapt_retrieval).
std::vector<Retrieved> retrieve(const Examples& examples, std::string_view sentence,
                                const RetrievalOptions& options = {});

}  // namespace amts::adapt
