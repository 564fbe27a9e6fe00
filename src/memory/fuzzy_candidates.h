// The texts of a block that may be similar enough to a text looked up: the filter before fuzzy
// matches are compared in full. It lets no similar one out; fuzzy_search.h says why.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "memory/memory_image.h"

namespace amts::memory {

/// The similarity of texts, the longer of `length` tokens (not 0), that are `edits` apart.
double similarity_of(size_t edits, size_t length);

/// The most edits with which texts, the longer of `length` tokens, are still that similar.
size_t most_edits(double similarity, size_t length);

/// A token of the text looked up, standing in it for the first time, the second, and so on, as a
/// block knows it.
struct KnownToken {
  uint16_t rank;  ///< its number in the block: the higher, the rarer
  uint16_t slot;  ///< its number in the text (EditPattern); 0 but for the first time
  std::span<const uint16_t> postings;
};

/// A text of the block.
struct Candidate {
  uint32_t form;
  uint32_t length;  ///< tokens of the longer of the two texts
  float bound;      ///< of their similarity
};

/// Finds candidates for one text of `size` tokens, block by block. Not thread-safe.
class CandidateFinder {
 public:
  explicit CandidateFinder(size_t size);

  /// All texts that may be that similar, the likeliest first. `known`: the tokens of the text that
  /// the block has, in any order (it is sorted). Valid until the next call.
  std::span<const Candidate> find(const BlockView& block, std::vector<KnownToken>& known,
                                  double similarity);

 private:
  void require(double similarity);
  void count(std::span<const uint16_t> postings);
  void gather(const BlockView& block, size_t begin, size_t end, size_t length, size_t needed);

  size_t size_;
  double similarity_ = 0;
  size_t shortest_ = 0;
  std::vector<uint32_t> needed_;  ///< [m - size_]: common tokens, of texts with m tokens
  std::vector<uint8_t> counts_;   ///< [form]: tokens in common, up to kMaxCount; 0 between calls
  size_t first_ = 0;              ///< the forms whose length allows the similarity
  size_t last_ = 0;
  size_t uncounted_ = 0;   ///< tokens that were not counted
  Signature unseen_ = {};  ///< which these are
  std::vector<Candidate> found_;
};

}  // namespace amts::memory
