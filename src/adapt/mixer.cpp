#include "adapt/mixer.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <nlohmann/json.hpp>
#include <numeric>
#include <tuple>

#include "base/error.h"

namespace amts::adapt {
namespace {

constexpr size_t kLongestContinuation = 4;
constexpr size_t kContextEachSide = 2;
constexpr size_t kMostAgreement = 4;
/// Neighbours with a smaller part of the largest weight don't count (e^-8 = 0.0003).
constexpr float kFarBelow = 8;
/// A smaller lambda leaves the model's distribution as it is.
constexpr float kLeastLambda = 0.05F;
constexpr float kLargestLambda = 0.98F;
/// What the model is taken to give a word that may have to enter the shortlist.
constexpr float kUnlikely = -5;
constexpr float kModelScale = 10;

/// How many words before target[position] end the history; the start of both counts as one.
size_t continuation(std::span<const WordId> history, std::span<const WordId> target,
                    size_t position) {
  size_t run = 0;
  while (run < kLongestContinuation) {
    const bool history_ends = run >= history.size();
    const bool target_ends = run >= position;
    if (history_ends || target_ends) return run + (history_ends && target_ends ? 1 : 0);
    if (history[history.size() - 1 - run] != target[position - 1 - run]) return run;
    ++run;
  }
  return run;
}

/// How many source words are alike around two places.
size_t context(const CopyRules& rules, std::span<const WordId> a, size_t at_a,
               std::span<const WordId> b, size_t at_b) {
  if (at_a >= a.size() || at_b >= b.size() || !rules.alike(a[at_a], b[at_b])) return 0;
  size_t count = 1;
  for (size_t i = 1; i <= kContextEachSide && i <= at_a && i <= at_b; ++i, ++count) {
    if (!rules.alike(a[at_a - i], b[at_b - i])) break;
  }
  for (size_t i = 1; i <= kContextEachSide && at_a + i < a.size() && at_b + i < b.size(); ++i) {
    if (!rules.alike(a[at_a + i], b[at_b + i])) break;
    ++count;
  }
  return count;
}

float logistic(float x) { return 1 / (1 + std::exp(-x)); }

}  // namespace

void Mixer::gather(const StepContext& step, std::span<const ExampleInUse> uses, bool near_only) {
  all_.clear();
  weights_.clear();
  const bool looks = step.looks_at < step.source.size();
  Neighbour neighbour{};
  float most = -1e30F;
  for (uint32_t use = 0; use < uses.size(); ++use) {
    const ExampleKeys& keys = uses[use].held.keys;
    distances_.clear();
    append_distances(step.state, keys, distances_);
    neighbour.use = use;
    for (size_t position = 0; position < keys.target.size(); ++position) {
      // If all else speaks for it, can it count beside the best so far?
      neighbour.features = {-distances_[position], 1, 1, uses[use].coverage};
      if (near_only && weight(neighbour) < most - kFarBelow) continue;
      const size_t there = keys.aligned[position];
      WordId word = keys.target[position];
      if (parameters_.substitute && looks && there < keys.source.size()) {
        const auto moved = rules_.transfer(word, keys.source[there], step.source[step.looks_at]);
        if (!moved) continue;
        word = *moved;
      }
      const size_t run = continuation(step.history, keys.target, position);
      const size_t alike = context(rules_, step.source, step.looks_at, keys.source, there);
      neighbour.word = word;
      neighbour.features[kContinuation] = static_cast<float>(run) / kLongestContinuation;
      neighbour.features[kContext] = static_cast<float>(alike) / (2 * kContextEachSide + 1);
      weights_.push_back(weight(neighbour));
      most = std::max(most, weights_.back());
      all_.push_back(neighbour);
    }
  }
}

std::vector<Neighbour> Mixer::neighbours(const StepContext& step,
                                         std::span<const ExampleInUse> uses) {
  gather(step, uses, false);
  return all_;
}

float Mixer::weight(const Neighbour& neighbour) const {
  if (parameters_.method == MixMethod::kSkMt) {
    return neighbour.features[kDistance] / parameters_.temperature;
  }
  float sum = 0;
  for (size_t i = 0; i < kNeighbourFeatures; ++i) {
    sum += neighbour.features[i] * parameters_.weights[i];
  }
  return sum;
}

void Mixer::vote(const StepContext& step, std::span<const ExampleInUse> uses, Votes& out) {
  gather(step, uses, true);
  keep_near(out);
}

void Mixer::vote(std::span<const Neighbour> neighbours, Votes& out) {
  all_.assign(neighbours.begin(), neighbours.end());
  weights_.clear();
  for (const Neighbour& neighbour : all_) weights_.push_back(weight(neighbour));
  keep_near(out);
}

void Mixer::keep_near(Votes& out) {
  out.neighbours.clear();
  float most = -1e30F;
  for (const float weight : weights_) most = std::max(most, weight);
  float least = most - kFarBelow;
  if (parameters_.method == MixMethod::kSkMt && weights_.size() > parameters_.neighbours) {
    sorted_ = weights_;
    const auto last = sorted_.begin() + static_cast<ptrdiff_t>(parameters_.neighbours) - 1;
    std::nth_element(sorted_.begin(), last, sorted_.end(), std::greater<>());
    least = std::max(least, *last);
  }
  sorted_.clear();
  for (size_t i = 0; i < all_.size(); ++i) {
    if (weights_[i] < least) continue;
    out.neighbours.push_back(all_[i]);
    sorted_.push_back(weights_[i]);
  }
  sum_votes(sorted_, out);
}

void sum_votes(std::span<const float> weights, Votes& votes) {
  std::vector<Neighbour>& neighbours = votes.neighbours;
  votes.words.clear();
  votes.top = 0;
  votes.features = {};
  if (neighbours.empty()) return;
  const float most = *std::max_element(weights.begin(), weights.end());
  float total = 0;
  for (size_t i = 0; i < neighbours.size(); ++i) {
    neighbours[i].share = std::exp(weights[i] - most);
    total += neighbours[i].share;
  }
  for (Neighbour& neighbour : neighbours) neighbour.share /= total;
  // Neighbours that are alike in all this are alike in everything that is summed up.
  std::sort(neighbours.begin(), neighbours.end(), [](const Neighbour& a, const Neighbour& b) {
    return std::tie(a.word, a.use, a.share) < std::tie(b.word, b.use, b.share);
  });
  float nearest = 1e9F;
  for (const Neighbour& neighbour : neighbours) {
    if (votes.words.empty() || votes.words.back().word != neighbour.word) {
      votes.words.push_back({neighbour.word, 0});
    }
    votes.words.back().share += neighbour.share;
    nearest = std::min(nearest, -neighbour.features[kDistance]);
  }
  for (size_t i = 0; i < votes.words.size(); ++i) {
    if (votes.words[i].share > votes.words[votes.top].share) votes.top = i;
  }
  auto& features = votes.features;
  features[kBias] = 1;
  features[kNearest] = std::min(nearest, 4.0F);
  features[kTopShare] = votes.words[votes.top].share;
  size_t agree = 0;
  const Neighbour* before = nullptr;
  for (const Neighbour& neighbour : neighbours) {
    if (neighbour.word != votes.words[votes.top].word) continue;
    const auto raise = [&](GateFeature to, NeighbourFeature from) {
      features[to] = std::max(features[to], neighbour.features[from]);
    };
    raise(kTopContinuation, kContinuation);
    raise(kTopContext, kContext);
    raise(kTopCoverage, kCoverage);
    agree += before == nullptr || before->use != neighbour.use ? 1 : 0;
    before = &neighbour;
  }
  features[kAgreement] = static_cast<float>(std::min(agree, kMostAgreement)) / kMostAgreement;
}

std::array<float, kGateFeatures> with_model(std::array<float, kGateFeatures> features,
                                            float top_log_probability, float best_log_probability) {
  features[kTopModel] = std::max(top_log_probability / kModelScale, -1.0F);
  features[kBestModel] = std::max(best_log_probability / kModelScale, -1.0F);
  return features;
}

float Mixer::lambda(const Votes& votes, float top_log_probability,
                    float best_log_probability) const {
  if (votes.empty()) return 0;
  float lambda = 0;
  if (parameters_.method == MixMethod::kSkMt) {
    lambda = 1 - votes.features[kNearest] / parameters_.temperature;
  } else {
    const auto features = with_model(votes.features, top_log_probability, best_log_probability);
    lambda = logistic(
        std::inner_product(features.begin(), features.end(), parameters_.gate.begin(), 0.0F));
  }
  return lambda < kLeastLambda ? 0 : std::min(lambda, kLargestLambda);
}

float Mixer::expected_lambda(const Votes& votes) const {
  return lambda(votes, kUnlikely, kUnlikely);
}

std::string MixParameters::to_json() const {
  const nlohmann::ordered_json json = {{"method", method == MixMethod::kSkMt ? "sk-mt" : "gate"},
                                       {"temperature", temperature},
                                       {"neighbours", neighbours},
                                       {"weights", weights},
                                       {"gate", gate},
                                       {"substitute", substitute},
                                       {"examples", examples}};
  return json.dump(1) + "\n";
}

MixParameters MixParameters::parse(std::string_view text, const std::string& file) {
  try {
    const nlohmann::json json = nlohmann::json::parse(text);
    MixParameters parameters;
    parameters.method = json.at("method") == "sk-mt" ? MixMethod::kSkMt : MixMethod::kGate;
    json.at("temperature").get_to(parameters.temperature);
    json.at("neighbours").get_to(parameters.neighbours);
    json.at("weights").get_to(parameters.weights);
    json.at("gate").get_to(parameters.gate);
    json.at("substitute").get_to(parameters.substitute);
    json.at("examples").get_to(parameters.examples);
    return parameters;
  } catch (const nlohmann::json::exception& error) {
    throw FormatError(error.what(), {file}, "make it anew");
  }
}

}  // namespace amts::adapt
