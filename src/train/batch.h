// What one step of training learns from.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace amts::train {

using WordId = uint32_t;

/// Sentences one after the other without padding, each ending in EOS.
struct Sentences {
  std::vector<WordId> words;
  std::vector<size_t> offsets = {0};  ///< first word of each sentence, and the end

  void add(std::span<const WordId> sentence) {
    words.insert(words.end(), sentence.begin(), sentence.end());
    offsets.push_back(words.size());
  }
  size_t count() const { return offsets.size() - 1; }
  size_t length(size_t sentence) const { return offsets[sentence + 1] - offsets[sentence]; }
};

/// Pairs of sentences that one thread computes. Rows are tokens.
struct Shard {
  Sentences source, target;
  // Where its rows begin among those of the batch, for dropout.
  size_t first_source_row = 0;
  size_t first_target_row = 0;
};

/// A batch in as many shards as there are threads, and the words that its output layer tells apart.
struct Batch {
  std::vector<Shard> shards;
  std::vector<WordId> candidates;  ///< rising, all targets among them; empty: the whole vocabulary
  size_t target_tokens = 0;

  /// Tells each shard where its rows begin, once all sentences are there.
  void number_rows() {
    size_t source = 0, target = 0;
    for (Shard& shard : shards) {
      shard.first_source_row = source;
      shard.first_target_row = target;
      source += shard.source.words.size();
      target += shard.target.words.size();
    }
  }
};

}  // namespace amts::train
