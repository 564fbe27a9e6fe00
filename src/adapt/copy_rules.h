// Words that are copied from a sentence to its translation, so that an example which copies another
// still holds: placeholders' symbols and numbers. What the memory does with whole sentences
// (text::substitute), word by word.
#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "nmt/vocabulary.h"

namespace amts::adapt {

class CopyRules {
 public:
  CopyRules(const nmt::Vocabulary& source, const nmt::Vocabulary& target);

  /// Whether two source words are equal, or both of one kind that is copied.
  bool alike(nmt::WordId a, nmt::WordId b) const {
    return a == b || (source_kind_[a] != 0 && source_kind_[a] == source_kind_[b]);
  }

  /// The word for `sentence_word`, where an example has `target` for its `example_word`: `target`
  /// itself unless it is a copy; nullopt if it is one and there is nothing of its kind to copy.
  std::optional<nmt::WordId> transfer(nmt::WordId target, nmt::WordId example_word,
                                      nmt::WordId sentence_word) const {
    if (source_kind_[example_word] == 0) return target;
    return transfer_copy(target, example_word, sentence_word);
  }

 private:
  std::optional<nmt::WordId> transfer_copy(nmt::WordId target, nmt::WordId example_word,
                                           nmt::WordId sentence_word) const;

  std::vector<uint8_t> source_kind_;                          // 0: not copied
  std::unordered_map<nmt::WordId, nmt::WordId> target_word_;  // of source words that are copied
};

}  // namespace amts::adapt
