// The n-grams by which examples are retrieved.
//
// Words (memory/tokens.h) and, where words are written without spaces, characters. Of n-grams with
// a word in them there are those of 1 to 3 tokens, of characters alone those of 2 to 4: a character
// by itself says little. Punctuation ends an n-gram; numbers and placeholders stand in n-grams but
// are none by themselves.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace amts::adapt {

/// A token: a hash of 30 bits, and what kind of token it is. 0: punctuation.
using GramToken = uint32_t;

std::vector<GramToken> gram_tokens(std::string_view text);

struct Gram {
  uint32_t hash;
  uint8_t tokens;
  bool indexed;  ///< short enough to stand in the index
};

/// The n-grams of a text in order of their end, then of their length: a longer one comes right
/// after the one that lacks its first token.
std::vector<Gram> grams_of(std::span<const GramToken> tokens);

}  // namespace amts::adapt
