#include "nmt/constraints.h"

#include <algorithm>
#include <numeric>

namespace amts::nmt {
namespace {

constexpr size_t kLongestPhrase = 8;  // of a repetition

/// How many times the last `period` words follow each other at the end of `words`.
size_t repetitions_at_end(std::span<const WordId> words, size_t period) {
  size_t matching = 0;  // words that equal the one a period earlier
  while (matching + period < words.size() &&
         words[words.size() - 1 - matching] == words[words.size() - 1 - matching - period]) {
    ++matching;
  }
  return matching / period + 1;
}

}  // namespace

RequiredProgress::RequiredProgress(std::span<const std::vector<WordId>> phrases) {
  for (size_t i = 0; i < phrases.size(); ++i) {
    if (!phrases[i].empty()) open_.push_back(i);
  }
}

void RequiredProgress::next_words(std::span<const std::vector<WordId>> phrases,
                                  std::vector<WordId>& out) const {
  if (position_ > 0) {
    out.push_back(phrases[open_[current_]][position_]);
    return;
  }
  for (const size_t phrase : open_) out.push_back(phrases[phrase][0]);
}

bool RequiredProgress::start(std::span<const std::vector<WordId>> phrases, WordId word) {
  const auto begins = [&](size_t phrase) { return phrases[phrase][0] == word; };
  const auto found = std::find_if(open_.begin(), open_.end(), begins);
  if (found == open_.end()) return false;
  current_ = static_cast<size_t>(found - open_.begin());
  position_ = 1;
  return true;
}

void RequiredProgress::finish_if_whole(std::span<const std::vector<WordId>> phrases) {
  if (position_ == 0 || position_ < phrases[open_[current_]].size()) return;
  met_ += position_;
  position_ = 0;
  open_.erase(open_.begin() + static_cast<ptrdiff_t>(current_));
}

void RequiredProgress::advance(std::span<const std::vector<WordId>> phrases, WordId word) {
  if (position_ > 0 && phrases[open_[current_]][position_] == word) {
    ++position_;
  } else {
    position_ = 0;
    start(phrases, word);
  }
  finish_if_whole(phrases);
}

void repeating_words(std::span<const WordId> history, size_t limit, std::vector<WordId>& out) {
  for (size_t period = 1; period <= kLongestPhrase && period * limit <= history.size(); ++period) {
    if (repetitions_at_end(history, period) >= limit) {
      out.push_back(history[history.size() - period]);
    }
  }
}

size_t longest_repetition(std::span<const WordId> words) {
  size_t longest = 1;
  for (size_t end = 1; end <= words.size(); ++end) {
    for (size_t period = 1; period <= kLongestPhrase && 2 * period <= end; ++period) {
      longest = std::max(longest, repetitions_at_end(words.first(end), period));
    }
  }
  return longest;
}

}  // namespace amts::nmt
