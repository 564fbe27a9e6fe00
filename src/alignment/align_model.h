// What alignment knows about its texts: their units, links between those, lengths, bead shapes.
// Shared by align() for sentences and by prepare() for blocks of documents; not a face of its own.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "alignment/align_units.h"
#include "alignment/beads.h"
#include "alignment/lexicon.h"

namespace amts::alignment {

/// A sentence or a block of text; at coarser levels several in a row.
struct AlignItem {
  std::vector<UnitId> units;
  float length = 0;  ///< code points
};

/// Units of one language as they are met. Not thread-safe.
class UnitVocabulary {
 public:
  explicit UnitVocabulary(std::string_view language) : reader_(language) {}

  AlignItem read(std::string_view sentence);
  /// The same for text that is not language (code): its units are known but not counted.
  AlignItem read_uncounted(std::string_view text);
  const std::vector<std::string>& units() const { return units_; }
  /// Occurrences of each unit so far.
  const std::vector<float>& counts() const { return counts_; }

 private:
  AlignItem read(std::string_view sentence, float count);

  UnitReader reader_;
  std::unordered_map<std::string, UnitId> ids_;
  std::vector<std::string> units_;
  std::vector<float> counts_;
};

/// Items of both sides and the beads found last; what the model learns from.
struct AlignedItems {
  std::span<const AlignItem> source, target;
  std::span<const Bead> beads;
};

/// The shapes of beads that sentences form.
std::span<const BeadShape> sentence_shapes();

/// Immutable but for the two learning calls, so threads may score with one model.
class AlignModel {
 public:
  /// All sentences must have been read by then. `seed` may be null.
  AlignModel(const UnitVocabulary& source, const UnitVocabulary& target, const Lexicon* seed);

  /// First guess of the length ratio from whole texts of these lengths.
  void set_length_ratio(double source_length, double target_length);
  /// Links, lengths and shapes from aligned texts, beside the seed.
  void learn(std::span<const AlignedItems> texts);

  /// Links of one unit to the other side's, by number of the other.
  struct Cell {
    UnitId other;
    float forward;   ///< p(target | source)
    float backward;  ///< p(source | target)
  };
  std::span<const Cell> of_source(UnitId s) const;
  std::span<const Cell> of_target(UnitId t) const;

  /// Chance that a unit has no counterpart on the other side, and its frequency's inverse.
  struct UnitWeight {
    float unexplained;
    float rarity;
  };
  const UnitWeight& source_weight(UnitId s) const { return source_weights_[s]; }
  const UnitWeight& target_weight(UnitId t) const { return target_weights_[t]; }

  /// Expected length of a target for each source code point.
  float length_ratio() const { return length_ratio_; }
  float length_score(float source_length, float target_length) const;
  /// By index in sentence_shapes().
  float shape_score(size_t shape) const { return shape_scores_[shape]; }

 private:
  /// What is known of a link: probabilities by the seed, by an anchor; expected count in the input.
  struct Evidence {
    UnitId source, target;
    float forward = 0, backward = 0, anchor = 0, learnt = 0;
  };
  float length_difference(float source_length, float target_length) const;
  void rebuild(std::span<const Link> learnt);
  void learn_links_from(std::span<const AlignedItems> texts);
  void learn_lengths_from(std::span<const AlignedItems> texts);
  void learn_shapes_from(std::span<const AlignedItems> texts);

  const UnitVocabulary& source_;
  const UnitVocabulary& target_;
  std::vector<Evidence> given_;                   // of seed and anchors, by source and target
  std::vector<float> source_seed_, target_seed_;  // how much the seed counts, in occurrences
  std::vector<size_t> source_begin_, target_begin_;
  std::vector<Cell> source_cells_, target_cells_;
  std::vector<UnitWeight> source_weights_, target_weights_;
  float length_ratio_ = 1, length_variance_ = 1;
  std::vector<float> shape_scores_;
};

/// How much lengths may differ: sentences are translated whole, blocks may have lost sentences, and
/// code its comments.
enum class Lengths { kStrict, kLoose };

/// Evidence for beads between two lists of items, computed row by row as best_beads() asks.
class BeadEvidence {
 public:
  BeadEvidence(const AlignModel& model, std::span<const AlignItem> source,
               std::span<const AlignItem> target, const Band& band,
               Lengths lengths = Lengths::kStrict);

  /// Lexical and length score of the bead of `shape` before (i, j); 0 for one-sided ones.
  float operator()(const BeadShape& shape, size_t i, size_t j);

 private:
  // For one source item: what it says about each unit of the target items in view, and they of its.
  struct Row {
    size_t item = SIZE_MAX;
    size_t first = 0;             // first target item in view
    std::vector<float> forward;   // by unit of the target items in view
    std::vector<float> backward;  // [target item in view, unit of the source item]
  };
  const Row& row(size_t item);

  const AlignModel& model_;
  std::span<const AlignItem> source_, target_;
  const Band& band_;
  Lengths lengths_;
  std::vector<size_t> target_begin_;                  // of each target item's units, among all
  std::vector<float> source_length_, target_length_;  // sums up to an item
  std::vector<Row> rows_;
  std::vector<float> predicted_;  // by target unit: Σ p(t | s) over one source item
  std::vector<int> place_;        // by source unit: where its run of places begins, or -1
  std::vector<UnitId> touched_;
};

/// Where to search: everything for short texts; for long ones, around a path found over ever longer
/// runs of items.
Band search_band(const AlignModel& model, std::span<const AlignItem> source,
                 std::span<const AlignItem> target);

/// The best beads of sentence_shapes() between two lists of sentences; for long ones, not far from
/// the beads `near` if there are any.
std::vector<Bead> align_sentences(const AlignModel& model, std::span<const AlignItem> source,
                                  std::span<const AlignItem> target,
                                  std::span<const Bead> near = {});

}  // namespace amts::alignment
