// Which sentences make up which batch.
//
// The order of an epoch follows from (seed, stage, epoch) alone, and a batch from its place in it,
// so that a resumed run goes on exactly where it stopped. Nothing is padded, so batches need not
// hold sentences of like length: they are drawn at random and filled up to a number of words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "train/batch.h"
#include "train/corpus.h"
#include "train/source_weights.h"

namespace amts::train {

/// A direction to learn: how much of it, and the word that says so to the model.
struct DirectionPlan {
  std::string from, to;
  double share = 1;
  WordId token = 0;
  bool has_token = false;
};

/// A pair in a direction.
struct Entry {
  uint32_t pair;  ///< within its file
  uint16_t file;
  uint8_t direction;  ///< index of the DirectionPlan
  uint8_t target;     ///< side: 0 or 1
};

class Planner {
 public:
  /// `files` and `directions` outlive it. Directions are drawn by size^(1/temperature). Throws
  /// UsageError for a direction that no file has.
  Planner(const std::vector<EncodedFile>& files, const std::vector<DirectionPlan>& directions,
          double temperature, WordId eos);

  /// The entries of an epoch in their order.
  std::vector<Entry> epoch(uint64_t seed, uint64_t stage, uint64_t epoch,
                           const std::vector<SourceWeight>& weights) const;

  /// The entries from `place` on that fill a batch of about `target_tokens`, in `shards` shards;
  /// moves `place` past them.
  Batch batch(const std::vector<Entry>& entries, size_t& place, size_t target_tokens,
              size_t shards) const;

  /// Every pair of a direction once, in the files' order.
  std::vector<Entry> all(size_t direction) const;

  const std::vector<DirectionPlan>& directions() const { return directions_; }
  const std::vector<EncodedFile>& files() const { return files_; }

 private:
  /// The side that is the target of a direction in a file, or -1.
  int target_side(size_t file, const DirectionPlan& direction) const;
  std::vector<double> shares(double temperature) const;

  const std::vector<EncodedFile>& files_;
  const std::vector<DirectionPlan>& directions_;
  std::vector<double> shares_;
  WordId eos_;
};

/// Draws the output layer's words for batches: all targets, then words by the square root of their
/// frequency, which are the likeliest to be mistaken for them.
class CandidateDrawer {
 public:
  /// `vocabulary`: number of words.
  CandidateDrawer(const Planner& planner, size_t vocabulary);

  /// Sets batch.candidates: at least `count` (or all) words, in multiples of 512. `extra` are taken
  /// before words are drawn, while there is room.
  void draw(uint64_t seed, uint64_t step, size_t count, const std::vector<WordId>& extra,
            Batch& batch) const;

 private:
  size_t vocabulary_;
  std::vector<double> cumulative_;
};

}  // namespace amts::train
