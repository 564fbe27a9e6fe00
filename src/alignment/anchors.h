// Anchors: units that are the same, or nearly, in both languages, and so need no lexicon: numbers,
// Latin words in Chinese, names and cognates between languages of one script.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "alignment/lexicon.h"

namespace amts::alignment {

/// Links between the units of two vocabularies (distinct units each); `count` is the probability
/// that one stands for the other: high for equal numbers and words, lower for cognates (a common
/// beginning of four letters or more and most letters in common).
/// O(units + pairs of equal beginning).
std::vector<Link> anchor_links(std::span<const std::string> source,
                               std::span<const std::string> target);

}  // namespace amts::alignment
