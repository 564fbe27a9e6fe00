// One step of adaptation: what the examples say about the next word, and how much that counts.
//
// Each word of each example is a neighbour of the present state. Its weight falls with its
// distance, and rises where the example has been copied up to here and where it translates the same
// source words. The weights of all neighbours are a distribution over the next word, which is mixed
// with the model's: p = (1 - lambda) p_model + lambda p_examples.
//
// Two ways to find lambda: that of SK-MT (Dai et al., "Simple and Scalable Nearest Neighbor Machine
// Translation", ICLR 2023), by the smallest distance alone; and a gate (as in Zheng et al.,
// "Adaptive Nearest Neighbor Machine Translation", ACL 2021), a logistic regression on what is
// known of the step, whose few numbers are fitted to parallel data (fit.h).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "adapt/copy_rules.h"
#include "adapt/keys.h"

namespace amts::adapt {

/// What a neighbour's weight grows with. Each in [0, 1] but the distance.
enum NeighbourFeature : size_t {
  kDistance,      ///< -1 x relative distance (keys.h)
  kContinuation,  ///< words of the example before this one that end the history, of at most 4
  kContext,       ///< source words, alike around those that are looked at, of at most 5
  kCoverage,      ///< of the example (retrieval.h)
  kNeighbourFeatures
};

/// What lambda depends on. "Top" is the word that the examples favour.
enum GateFeature : size_t {
  kBias,
  kNearest,          ///< smallest relative distance
  kTopShare,         ///< probability of the top word by the examples
  kTopModel,         ///< log probability of the top word by the model, / 10, at least -1
  kBestModel,        ///< log probability of the model's best word, / 10
  kTopContinuation,  ///< largest of the top word's neighbours
  kTopContext,       ///< largest of the top word's neighbours
  kTopCoverage,      ///< largest of the top word's neighbours
  kAgreement,        ///< examples that favour the top word, of at most 4
  kGateFeatures
};

/// Of the neighbours' features, then of the gate's; "substitution" stands for copy_rules.h.
inline constexpr std::array<std::string_view, size_t{kNeighbourFeatures} + size_t{kGateFeatures}>
    kFeatureNames = {"distance",    "continuation", "context",   "coverage",   "bias",
                     "nearest",     "top-share",    "top-model", "best-model", "top-continuation",
                     "top-context", "top-coverage", "agreement"};

enum class MixMethod { kSkMt, kGate };

struct MixParameters {
  MixMethod method = MixMethod::kGate;
  float temperature = 0.3F;  ///< kSkMt: T, for relative distances
  size_t neighbours = 16;    ///< kSkMt: k
  // kGate; weights are not negative. The defaults were fitted to the development documents of
  // docs/adaptation.md.
  std::array<float, kNeighbourFeatures> weights = {7.6F, 3.9F, 0.4F, 0.4F};
  std::array<float, kGateFeatures> gate = {-2.6F, -3.6F, 1.9F, -0.3F, -0.8F,
                                           2.4F,  2.2F,  0.6F, 1.3F};
  bool substitute = true;  ///< numbers and placeholders (copy_rules.h)
  size_t examples = 0;     ///< that it was fitted to; 0: the defaults

  std::string to_json() const;
  /// Throws FormatError.
  static MixParameters parse(std::string_view json, const std::string& file);
};

/// An example as it takes part in the translation of a sentence.
struct ExampleInUse {
  uint32_t example = 0;  ///< its number
  float coverage = 0;
  HeldKeys held;
};

/// Where a hypothesis stands.
struct StepContext {
  std::span<const WordId> source;   ///< of the sentence
  std::span<const WordId> history;  ///< of the translation
  size_t looks_at = 0;              ///< source word with most of the alignment
  Quantized state;
};

/// One word of an example.
struct Neighbour {
  WordId word;
  uint32_t use;  ///< index of its ExampleInUse
  std::array<float, kNeighbourFeatures> features;
  float share = 0;  ///< its part of p_examples
};

/// A word with its probability by the examples.
struct Vote {
  WordId word;
  float share;
};

/// What the examples say of a step.
struct Votes {
  std::vector<Neighbour> neighbours;  ///< that count, by word
  std::vector<Vote> words;            ///< by word; shares sum to 1; empty: nothing is said
  size_t top = 0;                     ///< index into words
  std::array<float, kGateFeatures> features = {};  ///< but what the model says

  bool empty() const { return words.empty(); }
};

/// Stateless but for scratch memory: one a thread.
class Mixer {
 public:
  Mixer(MixParameters parameters, const CopyRules& rules)
      : parameters_(parameters), rules_(rules) {}

  /// `out` is overwritten: its memory is used again.
  void vote(const StepContext& step, std::span<const ExampleInUse> uses, Votes& out);
  void vote(std::span<const Neighbour> neighbours, Votes& out);

  /// All words of the examples, without shares.
  std::vector<Neighbour> neighbours(const StepContext& step, std::span<const ExampleInUse> uses);

  /// Lambda, in [0, 1), 0 where it would be too small to matter.
  float lambda(const Votes& votes, float top_log_probability, float best_log_probability) const;

  /// A guess at lambda before the model's probabilities are known.
  float expected_lambda(const Votes& votes) const;

 private:
  /// Fills all_ and weights_; with `near_only` without those that can't count.
  void gather(const StepContext& step, std::span<const ExampleInUse> uses, bool near_only);
  float weight(const Neighbour& neighbour) const;
  void keep_near(Votes& out);

  MixParameters parameters_;
  const CopyRules& rules_;
  std::vector<float> distances_, weights_, sorted_;
  std::vector<Neighbour> all_;
};

/// Sets shares of votes.neighbours, which have the order of `weights`, and sums them up by word.
void sum_votes(std::span<const float> weights, Votes& votes);

/// The features of the gate, filled in with what the model says.
std::array<float, kGateFeatures> with_model(std::array<float, kGateFeatures> features,
                                            float top_log_probability, float best_log_probability);

}  // namespace amts::adapt
