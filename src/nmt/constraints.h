// What a hypothesis may say next: required phrases, and the guard against repetition.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "nmt/vocabulary.h"

namespace amts::nmt {

/// How far a hypothesis is with the required phrases. A phrase counts once complete; a started one
/// that is broken off starts anew.
class RequiredProgress {
 public:
  explicit RequiredProgress(std::span<const std::vector<WordId>> phrases);

  bool complete() const { return open_.empty(); }
  /// Words of required phrases said so far: the bank of Post & Vilar 2018.
  size_t words_met() const { return met_ + position_; }

  /// Words that bring a phrase on: the next of the started one, or the first of each open one.
  void next_words(std::span<const std::vector<WordId>> phrases, std::vector<WordId>& out) const;

  void advance(std::span<const std::vector<WordId>> phrases, WordId word);

 private:
  bool start(std::span<const std::vector<WordId>> phrases, WordId word);
  void finish_if_whole(std::span<const std::vector<WordId>> phrases);

  std::vector<size_t> open_;  // phrases not yet said
  size_t current_ = 0;        // index into open_ of the started phrase
  size_t position_ = 0;       // words of it said; 0: none is started
  size_t met_ = 0;
};

/// The word that would say the phrase which ends `history` once more than `limit` times.
void repeating_words(std::span<const WordId> history, size_t limit, std::vector<WordId>& out);

/// How often in a row some phrase stands in a sentence (1: nothing is repeated).
size_t longest_repetition(std::span<const WordId> words);

}  // namespace amts::nmt
