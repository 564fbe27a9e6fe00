// Lexical shortlists, binary (as they are, and with the checksum put right) and text: a ModelError,
// or lists whose words are in the vocabulary, in order, each once.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>

#include "base/error.h"
#include "nmt/shortlist.h"

namespace {

using namespace amts::nmt;

constexpr size_t kWords = 100;

void exercise(const Shortlist& list, size_t target_words) {
  for (const std::vector<WordId>& sentence :
       {std::vector<WordId>{}, {0}, {1, 2, 3, 98, 99}, {7, 7, 5000}}) {
    const std::vector<WordId> words = list.words(sentence);
    const auto not_rising = [](WordId a, WordId b) { return a >= b; };
    if (std::adjacent_find(words.begin(), words.end(), not_rising) != words.end()) std::abort();
    if (!words.empty() && words.back() >= target_words) std::abort();
  }
}

void parse_binary(const std::string& bytes) {
  try {
    const Shortlist list = Shortlist::parse_binary(bytes, "f", kWords, kWords, true);
    exercise(list, kWords);
    if (list.encode().size() != bytes.size()) std::abort();
  } catch (const amts::ModelError&) {
  }
}

/// Marian's checksum, over the 64-bit numbers after magic number and checksum.
void put_checksum_right(std::string& bytes) {
  uint64_t seed = 0;
  for (size_t at = 16; at + 8 <= bytes.size(); at += 8) {
    uint64_t value = 0;
    std::memcpy(&value, bytes.data() + at, sizeof value);
    seed ^= value + 0x9e3779b9 + (seed << 6) + (seed >> 2);
  }
  if (bytes.size() >= 16) std::memcpy(bytes.data() + 8, &seed, sizeof seed);
}

const Vocabulary& vocabulary() {
  static const Vocabulary kVocabulary = Vocabulary::sentencepiece(
      std::string(AMTS_SOURCE_DIR) + "/tests/nmt/data/tiny-enes/vocab.spm");
  return kVocabulary;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::string bytes(reinterpret_cast<const char*>(data), size);
  try {
    const Vocabulary& words = vocabulary();
    exercise(Shortlist::parse_text(bytes, "f", words, words, true, {10, 3}), words.size());
  } catch (const amts::ModelError&) {
  }
  parse_binary(bytes);
  put_checksum_right(bytes);
  parse_binary(bytes);
  return 0;
}
