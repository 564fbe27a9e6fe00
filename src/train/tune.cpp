#include "train/tune.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <numeric>
#include <random>
#include <set>

#include "base/error.h"
#include "base/hash.h"
#include "train/learner.h"

namespace amts::train {
namespace {

constexpr uint64_t kWarmup = 16;     // steps
constexpr float kMostDecay = 0.95F;  // of the running mean that is looked at

using Pairs = std::vector<const nmt::EncodedPair*>;

Pairs usable(std::span<const nmt::EncodedPair> pairs) {
  Pairs out;
  for (const nmt::EncodedPair& pair : pairs) {
    const bool fits = std::max(pair.source.size(), pair.target.size()) <= kLongestSentence;
    if (!pair.source.empty() && !pair.target.empty() && fits) out.push_back(&pair);
  }
  return out;
}

/// The pairs from `place` on that fill a batch; moves `place` past them.
Batch take_batch(const Pairs& pairs, size_t& place, size_t words, size_t shards) {
  Batch batch;
  batch.shards.resize(shards);
  for (; place < pairs.size() && batch.target_tokens < words; ++place) {
    Shard& shard = *std::min_element(batch.shards.begin(), batch.shards.end(),
                                     [](const Shard& a, const Shard& b) {
                                       return a.target.words.size() < b.target.words.size();
                                     });
    shard.source.add(pairs[place]->source);
    shard.target.add(pairs[place]->target);
    batch.target_tokens += pairs[place]->target.size();
  }
  batch.number_rows();
  return batch;
}

std::function<bool(std::string_view)> wanted(TunedLayers layers, const nmt::ModelConfig& config) {
  const std::string last = "decoder_l" + std::to_string(config.decoder_layers.back()) + "_";
  switch (layers) {
    case TunedLayers::kAll:
      return [](std::string_view) { return true; };
    case TunedLayers::kDecoder:
      return [](std::string_view name) { return name.starts_with("decoder_"); };
    case TunedLayers::kLast:
      return [last](std::string_view name) {
        return name.starts_with(last) || name == "decoder_ff_logit_out_b";
      };
  }
  return {};
}

class Tuning {
 public:
  Tuning(const nmt::Parameters& start, Pairs pairs, Pairs held_out, const TuneOptions& options,
         Executor& executor)
      : start_(start),
        pairs_(std::move(pairs)),
        held_out_(std::move(held_out)),
        options_(options),
        learner_(nmt::ModelConfig::parse(start.config_yaml(), start.file()), start.file(),
                 has_fast_bfloat16() ? Precision::kBFloat16 : Precision::kFloat32,
                 executor.threads(), executor) {
    learner_.set_values(values_of(learner_.layout(), start));
    learner_.train_only(wanted(options.layers, learner_.config()));
    first_ = learner_.values();
  }

  TuneResult run() {
    result_.loss_before = result_.loss_after = held_out_loss();
    print("before");
    size_t words = 0;
    for (const nmt::EncodedPair* pair : pairs_) words += pair->target.size();
    const uint64_t pass_steps = std::max<uint64_t>(1, words / options_.batch_words);
    const uint64_t gap = std::min<uint64_t>(
        std::max<uint64_t>(options_.least_gap_steps, pass_steps / 4), pass_steps);
    std::mt19937_64 random(options_.seed);
    size_t without_gain = 0;
    for (size_t pass = 0; pass < options_.most_passes && !is_stopped(); ++pass) {
      shuffle(random);
      for (size_t place = 0; place < pairs_.size() && !is_stopped();) {
        step(place);
        if (result_.steps % gap != 0) continue;
        without_gain = look() ? 0 : without_gain + 1;
        if (without_gain >= options_.patience) return finish();
      }
    }
    if (result_.steps % gap != 0) look();
    return finish();
  }

 private:
  bool is_stopped() const { return options_.stop != nullptr && options_.stop->load(); }

  /// Fisher and Yates, with numbers that are the same everywhere.
  void shuffle(std::mt19937_64& random) {
    for (size_t i = pairs_.size(); i > 1; --i) {
      std::swap(pairs_[i - 1], pairs_[static_cast<size_t>(random() % i)]);
    }
  }

  void step(size_t& place) {
    const Batch batch = take_batch(pairs_, place, options_.batch_words, learner_.shards());
    Update update;
    const auto steps = static_cast<double>(result_.steps + 1);
    update.rate = static_cast<float>(options_.rate * std::min(1.0, steps / kWarmup));
    update.clip = 1;
    update.decay = std::min(kMostDecay, static_cast<float>(steps / (steps + 9)));
    update.step = {static_cast<float>(options_.dropout),
                   static_cast<float>(options_.label_smoothing),
                   hash64(std::to_string(result_.steps), options_.seed)};
    learner_.step(batch, update);
    ++result_.steps;
  }

  double held_out_loss() {
    double sum = 0;
    size_t words = 0;
    for (size_t place = 0; place < held_out_.size();) {
      const Batch batch = take_batch(held_out_, place, 2000, learner_.shards());
      for (const double loss : learner_.evaluate(batch, true)) sum += loss;
      words += batch.target_tokens;
    }
    return sum / static_cast<double>(words);
  }

  /// Looks at the held-out pairs and keeps the weights if they are better than any before.
  bool look() {
    const double loss = held_out_loss();
    const bool gain = loss < result_.loss_after;
    if (gain) {
      result_.better = true;
      result_.loss_after = loss;
      best_ = learner_.mean();
    }
    print(fmt::format("step {}", result_.steps), loss);
    return gain;
  }

  void print(const std::string& when, double loss = -1) const {
    if (!options_.print) return;
    options_.print(fmt::format("{}: held-out loss {:.4f}{}", when,
                               loss < 0 ? result_.loss_before : loss,
                               loss >= 0 && loss == result_.loss_after ? ", the best" : ""));
  }

  TuneResult finish() {
    if (!result_.better) return std::move(result_);
    const nmt::Parameters whole =
        to_parameters(learner_.layout(), difference(), start_.config_yaml());
    result_.delta.set_config_yaml(start_.config_yaml());
    for (const auto& [name, tensor] : whole.tensors()) {
      const auto floats = tensor.floats();
      if (std::all_of(floats.begin(), floats.end(), [](float x) { return x == 0; })) continue;
      result_.delta.add(
          name, tensor,
          std::string(reinterpret_cast<const char*>(tensor.data.data()), tensor.data.size()));
    }
    return std::move(result_);
  }

  nmt::Buffer<float> difference() const {
    nmt::Buffer<float> out(best_.size());
    for (size_t i = 0; i < out.size(); ++i) out[i] = best_[i] - first_[i];
    return out;
  }

  const nmt::Parameters& start_;
  Pairs pairs_, held_out_;
  const TuneOptions& options_;
  Learner learner_;
  nmt::Buffer<float> first_, best_;
  TuneResult result_;
};

}  // namespace

TuneResult tune(const nmt::Parameters& start, std::span<const nmt::EncodedPair> pairs,
                std::span<const nmt::EncodedPair> held_out, const TuneOptions& options,
                Executor& executor) {
  Pairs learnt = usable(pairs);
  Pairs kept = usable(held_out);
  if (learnt.empty()) throw UsageError("no pairs to learn from");
  if (kept.empty()) throw UsageError("no pairs to be held out");
  return Tuning(start, std::move(learnt), std::move(kept), options, executor).run();
}

nmt::Parameters with_delta(const nmt::Parameters& start, const nmt::Parameters& delta) {
  nmt::Parameters out = nmt::dequantize(start);
  for (const auto& [name, change] : delta.tensors()) {
    const nmt::Tensor* own = out.find(name);
    // Untransposed in old models (weights.h).
    const bool legacy = own == nullptr && name == "decoder_ff_logit_out_Wt";
    const std::string own_name = legacy ? "decoder_ff_logit_out_W" : name;
    const nmt::Tensor& tensor = out.require(own_name, legacy ? change.columns : change.rows,
                                            legacy ? change.rows : change.columns);
    const auto floats = tensor.floats();
    const auto differences = change.floats();
    std::vector<float> sums(floats.begin(), floats.end());
    for (size_t i = 0; i < sums.size(); ++i) {
      const size_t from = legacy ? i % tensor.columns * tensor.rows + i / tensor.columns : i;
      sums[i] += differences[from];
    }
    std::string bytes(sums.size() * sizeof(float), '\0');
    std::memcpy(bytes.data(), sums.data(), bytes.size());
    nmt::Tensor plain = tensor;
    out.add(own_name, plain, std::move(bytes));
  }
  return out;
}

std::vector<bool> choose_held_out(size_t count) {
  constexpr size_t kFewest = 20, kMost = 1000;
  std::vector<bool> chosen(count, false);
  if (count < 2 * kFewest) return chosen;
  const size_t wanted = std::clamp(count / 10, kFewest, kMost);
  for (size_t i = 0; i < wanted; ++i) chosen[i * count / wanted] = true;
  return chosen;
}

}  // namespace amts::train
