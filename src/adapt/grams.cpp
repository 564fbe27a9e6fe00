#include "adapt/grams.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "memory/tokens.h"
#include "text/placeholder.h"
#include "text/script.h"
#include "text/utf8.h"

namespace amts::adapt {
namespace {

constexpr GramToken kCharacter = 1U << 31;  // of a script without spaces
constexpr GramToken kFiller = 1U << 30;     // a number or a placeholder
constexpr GramToken kHash = kFiller - 1;

constexpr size_t kLongestOfWords = 3;
constexpr size_t kLongestOfCharacters = 4;

uint32_t mix(uint32_t hash, GramToken token) {
  const uint64_t product = (static_cast<uint64_t>(hash) << 32 | token) * 0x9E3779B97F4A7C15;
  return static_cast<uint32_t>(product >> 32) ^ token;
}

}  // namespace

std::vector<GramToken> gram_tokens(std::string_view text) {
  std::vector<GramToken> out;
  for (const memory::Token& token : memory::tokenize(text)) {
    size_t at = token.begin;
    const auto c = static_cast<UChar32>(text::next_code_point(text, at));
    GramToken value = static_cast<GramToken>(token.id ^ token.id >> 32) & kHash;
    if (text::placeholder_at(text, token.begin) || u_isdigit(c) != 0) {
      value |= kFiller;
    } else if (u_isalpha(c) == 0 && c != '_') {
      value = 0;
    } else if (text::is_unspaced_script(static_cast<char32_t>(c))) {
      value |= kCharacter;
    } else if (value == 0) {
      value = 1;
    }
    out.push_back(value);
  }
  return out;
}

std::vector<Gram> grams_of(std::span<const GramToken> tokens) {
  std::vector<Gram> grams;
  grams.reserve(3 * tokens.size());
  for (size_t last = 0; last < tokens.size(); ++last) {
    uint32_t hash = 0;
    bool word = false;
    bool meaning = false;
    for (size_t size = 1; size <= kLongestOfCharacters && size <= last + 1; ++size) {
      const GramToken token = tokens[last + 1 - size];
      if (token == 0) break;
      hash = mix(hash, token);
      const bool character = (token & kCharacter) != 0;
      const bool filler = (token & kFiller) != 0;
      word = word || !character;
      meaning = meaning || !filler;
      if (word && size > kLongestOfWords) break;
      if (!meaning || (!word && size == 1)) continue;
      const size_t longest_indexed = word ? kLongestOfWords - 1 : kLongestOfCharacters - 1;
      grams.push_back({hash, static_cast<uint8_t>(size), size <= longest_indexed});
    }
  }
  return grams;
}

}  // namespace amts::adapt
