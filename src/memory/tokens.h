// The tokens by which fuzzy matching compares texts, and their places in the text.
//
// A text is cut into
//   - placeholders (⟦1⟧), all of them equal;
//   - numbers (text::number_end), all of them equal;
//   - words: letters, digits, marks and '_', with apostrophes between letters ("don't"); letter
//   case
//     aside;
//   - single characters, with the marks on them, where words are written without spaces (Han, kana,
//     Thai, Lao, Khmer, Burmese);
//   - any other character that is not white space, each by itself.
// White space only separates. Texts that differ in their Unicode normal form have equal tokens, and
// so have texts with equal text::match_key.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace amts::memory {

/// Bytes [begin, end) of a text. `id` is a hash of what stands there, in NFC and with its case
/// folded (64 bits: that two different ones are taken for equal is not to be expected).
struct Token {
  uint64_t id;
  uint32_t begin;
  uint32_t end;
};

/// Tokens of valid UTF-8, in order. O(size); about 50 ns a word of ASCII.
std::vector<Token> tokenize(std::string_view text);

/// The id under which the index has a token that stands in a text for the `time`-th time, from 1:
/// so that a text with a token twice is told from one that has it once.
inline uint64_t occurrence_id(uint64_t id, uint32_t time) {
  constexpr uint64_t kGoldenRatio = 0x9E3779B97F4A7C15;  // far apart, and not a sum of two others
  return id + (time - 1) * kGoldenRatio;
}

}  // namespace amts::memory
