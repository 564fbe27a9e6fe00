// Edit distance between sequences of tokens, bit-parallel.
//
// Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic programming"
// (J. ACM 46, 1999), in Hyyrö's form for whole sequences ("A bit-vector algorithm for computing
// Levenshtein and Damerau edit distances", 2003): a column of the matrix as differences of
// neighbours, 64 rows a word.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace amts::memory {

/// One sequence, made ready to be compared with many. Its tokens are slots: 1, 2, … for each
/// different one. Not thread-safe: distance() uses working memory of its own.
class EditPattern {
 public:
  /// `slots[i]` is in [1, slot_count].
  EditPattern(std::span<const uint16_t> slots, size_t slot_count);

  /// Insertions, deletions and substitutions from the pattern to `tokens`, of which
  /// `slot_of[token]` is the slot, 0 for one not in the pattern. If there are more than `limit`,
  /// some number above it, told as soon as it is certain. O(tokens · pattern / 64).
  size_t distance(std::span<const uint16_t> tokens, const uint16_t* slot_of, size_t limit);

 private:
  size_t short_distance(std::span<const uint16_t> tokens, const uint16_t* slot_of, size_t limit);
  size_t long_distance(std::span<const uint16_t> tokens, const uint16_t* slot_of, size_t limit);

  size_t size_;
  size_t words_;
  std::vector<uint64_t> masks_;  ///< [slot, word]: where the slot stands; none for slot 0
  std::vector<uint64_t> plus_;   ///< of a column, where a row is one more than the row above
  std::vector<uint64_t> minus_;
};

}  // namespace amts::memory
