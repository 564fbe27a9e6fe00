// Pairs and texts for the tests of translation memories.
#pragma once

#include <random>
#include <string>
#include <vector>

#include "corpus/parallel_data.h"

namespace amts::memory {

/// A text of words drawn so that few are frequent, as in real text.
inline std::string made_text(std::mt19937& random, bool chinese, size_t most_words) {
  std::string out;
  for (size_t n = 1 + random() % most_words; n > 0; --n) {
    const double u = std::uniform_real_distribution<>(0, 1)(random);
    const int word = static_cast<int>(300 * u * u * u);
    if (chinese) {
      const std::u32string character(1, static_cast<char32_t>(0x4E00 + word));
      for (const char32_t c : character) {
        out += static_cast<char>(0xE0 | (c >> 12));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
      }
      if (random() % 12 == 0) out += " GPU 7";
    } else {
      if (!out.empty()) out += ' ';
      out += "w" + std::to_string(word);
      if (random() % 12 == 0) out += ", " + std::to_string(random() % 100);
    }
  }
  return out;
}

/// `text` with its pieces between spaces (Chinese: its characters) changed in places.
inline std::string edited(std::mt19937& random, std::string_view text, bool chinese, int edits) {
  std::string out(text);
  for (; edits > 0; --edits) {
    const std::string piece = made_text(random, chinese, 1) + (chinese ? "" : " ");
    size_t at = random() % (out.size() + 1);
    // To the start of a character or word.
    while (at < out.size() && (chinese ? (static_cast<unsigned char>(out[at]) & 0xC0) == 0x80
                                       : at > 0 && out[at - 1] != ' ')) {
      ++at;
    }
    if (random() % 2 == 0 && at + 3 < out.size() && chinese && out[at] < 0) {
      out.erase(at, 3);
    } else {
      out.insert(at, piece);
    }
  }
  return out;
}

inline std::vector<corpus::TextPair> made_pairs(std::mt19937& random, size_t count, bool chinese,
                                                size_t most_words = 12) {
  std::vector<corpus::TextPair> pairs(count);
  for (size_t i = 0; i < count; ++i) {
    corpus::TextPair& pair = pairs[i];
    const bool near = i > 0 && random() % 3 == 0;
    pair.source =
        near ? edited(random, pairs[random() % i].source, chinese, static_cast<int>(random() % 4))
             : made_text(random, chinese, most_words);
    pair.target = "target " + std::to_string(i);
    if (random() % 4 == 0) {
      pair.tagged_source = pair.source + " ⟦1⟧ and ⟦2⟧";
      pair.tagged_target = "⟦1⟧ " + pair.target + " ⟦2⟧";
      pair.source += " x and y";
      pair.contents = {"x", ""};
    }
    if (random() % 5 == 0) pair.score = 0.25;
    if (random() % 2 == 0) {
      pair.source_origin = {"doc" + std::to_string(i / 7) + ".md", i, i + 1};
      pair.target_origin = {"doc" + std::to_string(i / 7) + "_zh.md", i, 0};
    }
  }
  return pairs;
}

}  // namespace amts::memory
