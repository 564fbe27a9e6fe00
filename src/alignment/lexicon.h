// Bilingual lexicons as counts: how often each unit (align_units.h) occurs in parallel text, and
// how often each pair of units was linked there. Counts of several texts may be put together;
// probabilities in both directions follow from them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace amts::alignment {

/// A unit's number in some vocabulary.
using UnitId = uint32_t;

/// Expected number of times that `source` and `target` translate each other.
struct Link {
  UnitId source = 0;
  UnitId target = 0;
  float count = 0;
};

/// A lexicon of one direction; usable in both (a pair "zh en" is read through reversed()).
struct Lexicon {
  struct Entry {
    std::string unit;
    float count = 0;  ///< occurrences in the text learnt from
  };
  std::string from, to;  ///< language ids
  std::vector<Entry> source, target;
  std::vector<Link> links;  ///< by source, then falling count

  Lexicon reversed() const;
};

/// The lexicon file: UTF-8 text, "amts-lexicon 1 <from> <to>", then a line a source unit
/// "unit TAB count TAB target:links target:links …", an empty line, and "unit TAB count" for the
/// target units. read_lexicon throws FormatError with the line.
std::string write_lexicon(const Lexicon& lexicon);
Lexicon read_lexicon(std::string_view bytes, const std::string& file = {});

/// Sentences as unit numbers; `source[i]` and `target[i]` translate each other.
struct UnitBitext {
  std::vector<std::vector<UnitId>> source, target;
  size_t source_units = 0, target_units = 0;  ///< sizes of the two vocabularies
};

struct LearnOptions {
  int iterations = 5;
  /// Candidates a unit keeps from co-occurrence, by log-likelihood ratio.
  size_t candidates = 40;
  /// Pairs seen together in fewer sentences are no candidates.
  int least_together = 2;
};

/// Learns links by IBM model 1 in both directions at once, trained to agree: the posterior of a
/// link is the product of both directions' (Liang, Taskar, Klein: Alignment by Agreement, NAACL
/// 2006), on candidate pairs that occur together more than by chance (Dunning 1993).
/// O(iterations × units × candidates) time; memory O(units + candidate pairs).
std::vector<Link> learn_links(const UnitBitext& bitext, const LearnOptions& options = {});

}  // namespace amts::alignment
