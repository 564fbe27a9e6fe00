#include "memory/edit_distance.h"

#include <algorithm>

namespace amts::memory {
namespace {
constexpr size_t kWordBits = 64;
}

EditPattern::EditPattern(std::span<const uint16_t> slots, size_t slot_count)
    : size_(slots.size()),
      words_((slots.size() + kWordBits - 1) / kWordBits),
      masks_((slot_count + 1) * words_, 0),
      plus_(words_),
      minus_(words_) {
  for (size_t i = 0; i < slots.size(); ++i) {
    masks_[slots[i] * words_ + i / kWordBits] |= uint64_t{1} << (i % kWordBits);
  }
}

size_t EditPattern::distance(std::span<const uint16_t> tokens, const uint16_t* slot_of,
                             size_t limit) {
  if (words_ == 0) return tokens.size();
  return words_ == 1 ? short_distance(tokens, slot_of, limit)
                     : long_distance(tokens, slot_of, limit);
}

size_t EditPattern::short_distance(std::span<const uint16_t> tokens, const uint16_t* slot_of,
                                   size_t limit) {
  const uint64_t last = uint64_t{1} << (size_ - 1);
  uint64_t plus = ~uint64_t{0};
  uint64_t minus = 0;
  size_t distance = size_;
  size_t left = tokens.size();
  for (const uint16_t token : tokens) {
    const uint64_t equal = masks_[slot_of[token]];
    const uint64_t diagonal = (((equal & plus) + plus) ^ plus) | equal | minus;
    uint64_t right_plus = minus | ~(diagonal | plus);
    uint64_t right_minus = plus & diagonal;
    distance += (right_plus & last) != 0;
    distance -= (right_minus & last) != 0;
    // Each column to come lessens the distance by one at most.
    if (distance > limit + --left) return distance;
    right_plus = (right_plus << 1) | 1;
    right_minus <<= 1;
    plus = right_minus | ~(diagonal | right_plus);
    minus = right_plus & diagonal;
  }
  return distance;
}

size_t EditPattern::long_distance(std::span<const uint16_t> tokens, const uint16_t* slot_of,
                                  size_t limit) {
  const uint64_t last = uint64_t{1} << ((size_ - 1) % kWordBits);
  std::fill(plus_.begin(), plus_.end(), ~uint64_t{0});
  std::fill(minus_.begin(), minus_.end(), 0);
  size_t distance = size_;
  size_t left = tokens.size();
  for (const uint16_t token : tokens) {
    const uint64_t* masks = masks_.data() + slot_of[token] * words_;
    // What comes from the word above: its lowest row is one more, or one less, than to its left.
    uint64_t carry_plus = 1;
    uint64_t carry_minus = 0;
    for (size_t w = 0; w < words_; ++w) {
      const uint64_t equal = masks[w] | carry_minus;
      const uint64_t plus = plus_[w];
      const uint64_t diagonal = (((equal & plus) + plus) ^ plus) | equal | minus_[w];
      uint64_t right_plus = minus_[w] | ~(diagonal | plus);
      uint64_t right_minus = plus & diagonal;
      if (w + 1 == words_) {
        distance += (right_plus & last) != 0;
        distance -= (right_minus & last) != 0;
      }
      const uint64_t out_plus = right_plus >> (kWordBits - 1);
      const uint64_t out_minus = right_minus >> (kWordBits - 1);
      right_plus = (right_plus << 1) | carry_plus;
      right_minus = (right_minus << 1) | carry_minus;
      plus_[w] = right_minus | ~(diagonal | right_plus);
      minus_[w] = right_plus & diagonal;
      carry_plus = out_plus;
      carry_minus = out_minus;
    }
    if (distance > limit + --left) return distance;
  }
  return distance;
}

}  // namespace amts::memory
