// Search: the best translations of a batch of sentences under a Transformer, and the scoring of
// given ones.
//
// Greedy search is beam search with a beam of one. As in Marian, a sentence's beam narrows by one
// with each hypothesis that ends, scores are log probabilities summed and divided by
// length^normalization (EOS counts), and <unk> is not produced. Each sentence is searched by
// itself, on its own shortlist: batching only shares the reading of the weights.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "nmt/transformer.h"

namespace amts::nmt {

struct SearchOptions {
  size_t beam = 1;
  size_t n_best = 1;           ///< hypotheses returned for a sentence, at most the beam
  float normalization = 1.0F;  ///< exponent of the length that scores are divided by
  float word_penalty = 0;      ///< subtracted for each word: above 0 shortens, below 0 lengthens
  // An output has at most factor x source words + extra words.
  double length_factor = 2;
  size_t length_extra = 10;
  WordId eos = 0;      ///< </s> of the target
  WordId unknown = 1;  ///< <unk> of the target; never produced
  /// A phrase of up to 8 words may follow itself so many times, or as often as one does in the
  /// source if that is more. 0: no limit.
  size_t repetitions = 4;
  bool alignment = false;  ///< fill Hypothesis::alignment
};

/// A sequence of words that a translation must or must not hold.
using Phrase = std::vector<WordId>;

struct SearchInput {
  std::vector<WordId> source;     ///< words of the sentence, EOS last
  std::vector<WordId> shortlist;  ///< words that may be produced, rising; empty: all
  Phrase prefix;                  ///< the translation begins with it
  std::vector<Phrase> required;   ///< phrases it holds, in any order (positive constraints)
  std::vector<Phrase> forbidden;  ///< phrases it does not hold (negative constraints)
};

struct Hypothesis {
  std::vector<WordId> words;       ///< EOS last, unless cut at the length limit
  float score = 0;                 ///< normalised, word penalty included
  std::vector<float> word_scores;  ///< log probability of each word
  /// Soft alignment of each word to the source words: [words][source], rows sum to 1.
  std::vector<std::vector<float>> alignment;
};

/// Lets a caller change the distribution of each next word: the place of adaptation. Called from
/// the thread that searches; `sentence` is an index into the inputs.
class StepHook {
 public:
  virtual ~StepHook() = default;

  /// More words for the sentence's shortlist.
  virtual std::vector<WordId> more_words(size_t /*sentence*/) { return {}; }

  /// `state` [D] is what the output layer sees, `history` the words so far, `log_probabilities[i]`
  /// that of words[i] (of word i when `words` is empty). To be changed in place into another
  /// distribution.
  virtual void mix(size_t sentence, std::span<const WordId> history, std::span<const float> state,
                   std::span<const WordId> words, std::span<float> log_probabilities) = 0;
};

/// For each input its hypotheses, best first, at least one. Those that hold all required phrases
/// stand before those that don't (the length limit may cut them). Throws ModelError when the
/// model's weights are such that its scores are not numbers.
std::vector<std::vector<Hypothesis>> search(const Transformer& model,
                                            std::span<const SearchInput> inputs,
                                            const SearchOptions& options, Workspace& workspace,
                                            StepHook* hook = nullptr);

/// A translation that was given, as the model sees it.
struct Forced {
  Buffer<float> states;            ///< input of the output layer before each word, [words, D]
  std::vector<float> word_scores;  ///< log probability of each word; empty unless asked for
  std::vector<std::vector<float>> alignment;  ///< [words][source]
};

struct Pair {
  std::vector<WordId> source;  ///< EOS last
  std::vector<WordId> target;  ///< EOS last
};

/// Forced decoding of a batch. `scores`: word_scores too, over the whole vocabulary (slow).
std::vector<Forced> force(const Transformer& model, std::span<const Pair> pairs, bool scores,
                          Workspace& workspace);

}  // namespace amts::nmt
