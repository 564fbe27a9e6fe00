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

#include "base/cancellation.h"
#include "nmt/transformer.h"

namespace amts::nmt {

struct SearchOptions {
  size_t beam = 1;
  float normalization = 1.0F;  ///< exponent of the length that scores are divided by
  // An output has at most factor x source words + extra words.
  double length_factor = 2;
  size_t length_extra = 10;
  WordId eos = 0;      ///< </s> of the target
  WordId unknown = 1;  ///< <unk> of the target; never produced
  /// A phrase of up to 8 words may follow itself so many times, or as often as one does in the
  /// source if that is more. 0: no limit.
  size_t repetitions = 4;
  bool alignment = false;     ///< fill Hypothesis::alignment
  Cancellation cancellation;  ///< looked at before each word
};

/// A sequence of words that a translation must hold.
using Phrase = std::vector<WordId>;

struct SearchInput {
  std::vector<WordId> source;     ///< words of the sentence, EOS last
  std::vector<WordId> shortlist;  ///< words that may be produced, rising; empty: all
  std::vector<Phrase> required;   ///< phrases that the translation holds, in any order
};

struct Hypothesis {
  std::vector<WordId> words;       ///< EOS last, unless cut at the length limit
  float score = 0;                 ///< normalised
  std::vector<float> word_scores;  ///< log probability of each word
  /// Soft alignment of each word to the source words: [words][source], rows sum to 1.
  std::vector<std::vector<float>> alignment;
};

/// One hypothesis at one step, as a hook sees it. Views are valid during the call.
struct StepRow {
  size_t sentence;                     ///< index into the inputs
  std::span<const WordId> history;     ///< words so far
  std::span<const float> state;        ///< input of the output layer, [D]
  std::span<const float> alignment;    ///< soft alignment to the source words, sums to 1
  std::span<const WordId> words;       ///< that may come next, rising; empty: all of the vocabulary
  std::span<float> log_probabilities;  ///< of these words
};

/// A word that a sentence's shortlist lacks.
struct NewWord {
  size_t sentence;
  WordId word;
};

/// Lets a caller change the distribution of each next word: the place of adaptation. Called from
/// the thread that searches, for all rows of a batch at once: the hypotheses of a sentence lie
/// together, in an order that is the same whatever the batch.
class StepHook {
 public:
  virtual ~StepHook() = default;

  /// Before the probabilities of a step are computed: their spans in `rows` are empty. Words added
  /// to `more` stand in their sentences' shortlists from this step on.
  virtual void look(std::span<const StepRow> /*rows*/, std::vector<NewWord>& /*more*/) {}

  /// Changes each row's probabilities in place into another distribution. The same rows as in the
  /// call of look() before.
  virtual void mix(std::span<const StepRow> rows) = 0;
};

/// The best hypothesis of each input. One that holds all required phrases goes before one that
/// doesn't (the length limit may cut them). Throws ModelError when the model's weights are such
/// that its scores are not numbers, CancelledError when cancelled.
std::vector<Hypothesis> search(const Transformer& model, std::span<const SearchInput> inputs,
                               const SearchOptions& options, Workspace& workspace,
                               StepHook* hook = nullptr);

/// A translation that was given, as the model sees it.
struct Forced {
  Buffer<float> states;            ///< input of the output layer before each word, [words, D]
  std::vector<float> word_scores;  ///< log probability of each word; empty unless asked for
  std::vector<std::vector<float>> alignment;  ///< [words][source]
};

struct EncodedPair {
  std::vector<WordId> source;  ///< EOS last
  std::vector<WordId> target;  ///< EOS last
};

/// Forced decoding of a batch. `scores`: word_scores too, over the whole vocabulary (slow).
std::vector<Forced> force(const Transformer& model, std::span<const EncodedPair> pairs, bool scores,
                          Workspace& workspace);

}  // namespace amts::nmt
