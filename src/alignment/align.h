// Sentence alignment of two texts that translate each other.
//
// A bead's score is the evidence that its two sides translate each other: how much better the
// words of one side are predicted by those of the other (IBM model 1) than by their frequency, in
// both directions; how well the lengths fit (Gale and Church 1993); how common its shape is. What
// the model needs is learnt from the input: align, learn from the beads, align again. A seed
// lexicon helps where the input is too small to learn from.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "alignment/beads.h"
#include "alignment/lexicon.h"

namespace amts::alignment {

struct AlignOptions {
  std::string from, to;  ///< language ids
  /// Of this direction; may be null.
  const Lexicon* lexicon = nullptr;
  /// How often to align; each round but the first learns from the one before.
  int rounds = 3;
};

/// The beads of two lists of sentences: together they cover every sentence of both once, in order.
/// A blank sentence (nothing but white space) stands alone in a one-sided bead. `score` is a
/// log-odds: above 0 speaks for a translation.
/// Long texts are aligned from coarse to fine inside a band: O(n) time and memory for n sentences
/// of bounded length, after a full search over a few hundred blocks.
std::vector<Bead> align(std::span<const std::string> source, std::span<const std::string> target,
                        const AlignOptions& options);

/// "[0,1]:[0]": the bead as vecalign and others write it.
std::string format_bead(const Bead& bead);

}  // namespace amts::alignment
