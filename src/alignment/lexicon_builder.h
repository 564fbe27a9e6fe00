// From sentence pairs to a lexicon file: what `amts lexicon learn` does.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "alignment/align_units.h"
#include "alignment/lexicon.h"

namespace amts::alignment {

/// What of a learnt lexicon is kept; the rest is noise or of no use in text other than its own.
struct LexiconPruning {
  float least_count = 3;            ///< of a link: expected times seen
  float least_probability = 0.02F;  ///< of a link, in the likelier direction
  size_t links_a_unit = 12;
};

/// Collects sentence pairs, learns and prunes. Not thread-safe.
class LexiconBuilder {
 public:
  LexiconBuilder(std::string_view from, std::string_view to);

  void add(std::string_view source, std::string_view target);
  size_t pairs() const { return bitext_.source.size(); }
  /// Call once, after the last add().
  Lexicon build(const LearnOptions& learning = {}, const LexiconPruning& pruning = {});

 private:
  struct Side {
    UnitReader reader;
    std::unordered_map<std::string, UnitId> ids;
    std::vector<Lexicon::Entry> entries;
    std::vector<UnitId> read(std::string_view sentence);
  };

  std::string from_, to_;
  Side source_, target_;
  UnitBitext bitext_;
};

}  // namespace amts::alignment
