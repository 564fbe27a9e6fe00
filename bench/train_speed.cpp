// How fast a model of the tiny shape learns: words a second, and its products in GFLOP/s beside the
// most that the library reaches here. bench/train/run puts it beside the PyTorch recipe.
//
//   bench_train_speed [--precision fp32|bf16] [--threads N] [--steps N] [--json]
//
// Rates are of processor time: what else the machine does is not in them.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <nlohmann/json.hpp>
#include <random>
#include <set>
#include <string>

#include "train/learner.h"

namespace {

using namespace amts;
using namespace amts::train;

constexpr size_t kVocabulary = 32000;
constexpr size_t kCandidates = 3072;
constexpr size_t kBatchWords = 8192;

struct Options {
  std::string precision = has_fast_bfloat16() ? "bf16" : "fp32";
  size_t threads = 1;
  size_t steps = 8;
  bool json = false;
};

double seconds_of(clockid_t clock) {
  timespec time{};
  clock_gettime(clock, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

/// Sentences as long as those of documentation: some 25 words, few over 80.
Batch make_batch(size_t shards, std::mt19937& random) {
  std::lognormal_distribution<double> lengths(3.0, 0.6);
  Batch batch;
  batch.shards.resize(shards);
  std::set<WordId> words;
  const auto sentence = [&](size_t length, size_t vocabulary) {
    std::vector<WordId> out(length);
    for (WordId& word : out) word = static_cast<WordId>(random() % vocabulary);
    out.back() = 0;
    return out;
  };
  for (size_t s = 0; batch.target_tokens < kBatchWords; s = (s + 1) % shards) {
    const auto length = static_cast<size_t>(std::clamp(lengths(random), 2.0, 120.0));
    batch.shards[s].source.add(sentence(length + 1, kVocabulary));
    const auto target = sentence(length, kCandidates - 600);
    batch.shards[s].target.add(target);
    words.insert(target.begin(), target.end());
    batch.target_tokens += length;
  }
  while (words.size() < kCandidates) words.insert(static_cast<WordId>(random() % kVocabulary));
  batch.candidates.assign(words.begin(), words.end());
  return batch;
}

/// The best rate of a product whose operands are in the cache, GFLOP/s.
template <typename T>
double peak() {
  use_one_thread();
  constexpr size_t kRepeats = 200;
  double best = 0;
  for (const auto& [k, n] : {std::pair<size_t, size_t>{256, 256}, {256, 512}, {512, 512}}) {
    Products products;
    const nmt::Buffer<float> w(k * n, 0.5F);
    nmt::Buffer<T> x(kChunkRows * k, T{}), y(kChunkRows * n);
    Packed packed;
    products.pack<T>(w.data(), k, n, false, packed);
    for (int round = 0; round < 5; ++round) {
      const double begin = seconds_of(CLOCK_THREAD_CPUTIME_ID);
      for (size_t i = 0; i < kRepeats; ++i) {
        products.multiply(x.data(), kChunkRows, packed, {}, y.data());
      }
      const double seconds = seconds_of(CLOCK_THREAD_CPUTIME_ID) - begin;
      best = std::max(best, 2e-9 * static_cast<double>(kRepeats * kChunkRows * k * n) / seconds);
    }
  }
  return best;
}

nmt::ModelConfig tiny() {
  return nmt::ModelConfig::parse(
      "type: transformer\ndim-emb: 256\ntransformer-dim-ffn: 1536\ntransformer-heads: 8\n"
      "enc-depth: 6\ndec-depth: 2\ndim-vocabs: [32000, 32000]\n"
      "transformer-ffn-activation: relu\ntied-embeddings-all: true\n"
      "transformer-decoder-autoreg: rnn\ndec-cell: ssru\n",
      "tiny");
}

void measure(const Options& options) {
  const bool half = options.precision == "bf16";
  const double best = half ? peak<BFloat16>() : peak<float>();
  Executor executor(options.threads);
  Learner learner(tiny(), "tiny", half ? Precision::kBFloat16 : Precision::kFloat32,
                  options.threads, executor);
  learner.set_values(initial_values(learner.layout(), 1));
  std::mt19937 random(1);
  Update update;
  update.rate = 1e-4F;
  update.clip = 1;
  update.decay = 0.999F;
  update.step = {0.1F, 0.1F, 1};
  learner.step(make_batch(options.threads, random), update);  // compiles the products
  std::vector<Batch> batches;
  for (size_t i = 0; i < options.steps; ++i) batches.push_back(make_batch(options.threads, random));
  learner.measure_products();
  size_t words = 0;
  const double wall = seconds_of(CLOCK_MONOTONIC);
  const double begin = seconds_of(CLOCK_PROCESS_CPUTIME_ID);
  for (const Batch& batch : batches) {
    learner.step(batch, update);
    words += batch.target_tokens;
  }
  const double cpu = seconds_of(CLOCK_PROCESS_CPUTIME_ID) - begin;
  const double elapsed = seconds_of(CLOCK_MONOTONIC) - wall;
  double products = 0, operations = 0;
  nlohmann::ordered_json rows = nlohmann::ordered_json::array();
  std::map<std::string, std::pair<double, double>> by_kind;
  for (size_t shard = 0; shard < options.threads; ++shard) {
    for (const ProductTime& time : learner.product_times(shard)) {
      const std::string kind =
          (time.role == ProductTime::Role::kForward ? "x W      " : "x^T dy   ") +
          std::to_string(time.k) + " x " + std::to_string(time.n);
      by_kind[kind].first += time.seconds;
      by_kind[kind].second += time.operations;
      products += time.seconds;
      operations += time.operations;
    }
  }
  const double rate = static_cast<double>(words) / cpu;
  if (options.json) {
    std::printf("%s\n", nlohmann::json({{"words/s", rate},
                                        {"peak", best},
                                        {"products", 1e-9 * operations / products},
                                        {"share", products / cpu}})
                            .dump()
                            .c_str());
    return;
  }
  std::printf("%s, %zu threads: %.0f target words a second and core (%.0f in all by the clock)\n",
              options.precision.c_str(), options.threads, rate,
              static_cast<double>(words) / elapsed);
  std::printf("best product in the cache: %.0f GFLOP/s a core\n\n", best);
  std::printf("%-22s %8s %9s %8s\n", "operation", "time", "GFLOP/s", "of best");
  const auto row = [&](const std::string& name, double seconds, double flops) {
    std::printf("%-22s %7.1f%% %9.0f %7.0f%%\n", name.c_str(), 100 * seconds / cpu,
                1e-9 * flops / seconds, 1e-7 * flops / seconds / best);
  };
  for (const auto& [kind, sums] : by_kind) row(kind, sums.first, sums.second);
  row("all products", products, operations);
  std::printf("%-22s %7.1f%%\n", "everything else", 100 * (1 - products / cpu));
}

}  // namespace

int main(int argc, char** argv) {
  Options options;
  CLI::App app("How fast a model learns");
  app.add_option("--precision", options.precision);
  app.add_option("--threads", options.threads);
  app.add_option("--steps", options.steps);
  app.add_flag("--json", options.json);
  CLI11_PARSE(app, argc, argv);
  measure(options);
}
