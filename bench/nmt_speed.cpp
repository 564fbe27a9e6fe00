// Speed of whole models: words of source per second, by threads, and the share of each operation.
//
//   bench_nmt_speed [--sentences N] [--threads N] [--tokens N]   (pin it: taskset -c 0 ...)
//
// With several threads: words per second of as many batches at once, and the time of one sentence
// whose products they share.
//
// The models have random weights (nmt_random_model.h); outputs are made as long as the sources, and
// shortlists hold 100 frequent words and 50 (by Zipf's law) for each source word. Sentences have 5
// to 40 words of 1.3 pieces each, as English has with a vocabulary of 32,000.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <numeric>
#include <random>
#include <set>

#include "base/executor.h"
#include "nmt/search.h"
#include "nmt_random_model.h"

namespace {

using namespace amts;
using namespace amts::nmt;
using Clock = std::chrono::steady_clock;

constexpr double kPiecesPerWord = 1.3;

struct Options {
  size_t sentences = 256;
  size_t threads = 1;
  size_t tokens = 512;  // of a batch
};

struct Work {
  std::vector<SearchInput> inputs;
  size_t words = 0;
};

Work make_work(const Options& options, size_t vocabulary) {
  std::mt19937 random(7);
  const auto word = [&] { return static_cast<WordId>(2 + random() % (vocabulary - 2)); };
  // Ranks with a probability of about 1 / rank, as words have: shortlists of sentences overlap.
  const auto zipf = [&] {
    const double uniform = static_cast<double>(random()) / 4294967296.0;
    return static_cast<WordId>(std::pow(static_cast<double>(vocabulary), uniform)) - 1;
  };
  Work work;
  work.inputs.resize(options.sentences);
  for (SearchInput& input : work.inputs) {
    const size_t words = 5 + random() % 36;
    work.words += words;
    const auto pieces = static_cast<size_t>(static_cast<double>(words) * kPiecesPerWord);
    for (size_t i = 0; i < pieces; ++i) input.source.push_back(word());
    input.source.push_back(0);
    std::set<WordId> chosen;
    for (WordId i = 0; i < 100; ++i) chosen.insert(i);
    for (size_t i = 0; i < 50 * pieces; ++i) chosen.insert(zipf());
    input.shortlist.assign(chosen.begin(), chosen.end());
  }
  std::sort(work.inputs.begin(), work.inputs.end(),
            [](const auto& a, const auto& b) { return a.source.size() > b.source.size(); });
  return work;
}

/// Ranges of inputs of at most so many tokens.
std::vector<std::pair<size_t, size_t>> batches(const Work& work, size_t tokens) {
  std::vector<std::pair<size_t, size_t>> ranges;
  size_t begin = 0;
  size_t sum = 0;
  for (size_t i = 0; i < work.inputs.size(); ++i) {
    sum += work.inputs[i].source.size();
    if (sum >= tokens || i + 1 == work.inputs.size()) {
      ranges.emplace_back(begin, i + 1);
      begin = i + 1;
      sum = 0;
    }
  }
  return ranges;
}

double seconds_since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Processor time of the calling thread: what a thread would take on a core of its own.
double thread_seconds() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

struct Speed {
  double by_clock;      // words a second
  double by_processor;  // words a second of the first thread's processor time
};

Speed run(const Transformer& model, const Work& work, const Options& options, size_t threads,
          Profile* profile) {
  SearchOptions search_options;
  search_options.length_factor = 1;
  search_options.length_extra = 0;
  search_options.repetitions = 0;
  const auto ranges = batches(work, options.tokens);
  std::vector<Workspace> workspaces(threads);
  const auto start = Clock::now();
  double used = 0;
  Executor executor(threads);
  executor.parallel_for(threads, [&](size_t thread) {
    const double before = thread_seconds();
    workspaces[thread].profile = thread == 0 ? profile : nullptr;
    for (size_t b = thread; b < ranges.size(); b += threads) {
      const auto [begin, end] = ranges[b];
      search(model, std::span(work.inputs).subspan(begin, end - begin), search_options,
             workspaces[thread]);
    }
    if (thread == 0) used = thread_seconds() - before;
  });
  const auto words = static_cast<double>(work.words);
  return {words / seconds_since(start), words / used};
}

/// Milliseconds of a sentence on its own, the mean of some; the least of several rounds.
double latency(const Transformer& model, const Work& work, size_t threads) {
  constexpr size_t kSentences = 16;
  constexpr int kRounds = 3;
  SearchOptions search_options;
  search_options.length_factor = 1;
  search_options.length_extra = 0;
  search_options.repetitions = 0;
  Executor executor(threads);
  ThreadTeam team(executor, threads);
  Workspace workspace;
  if (threads > 1) workspace.quantized.team = &team;
  double least = HUGE_VAL;
  const size_t count = std::min(kSentences, work.inputs.size());
  for (int round = 0; round < kRounds; ++round) {
    const auto start = Clock::now();
    for (size_t i = 0; i < count; ++i) {
      const SearchInput& input = work.inputs[i * work.inputs.size() / count];
      search(model, {&input, 1}, search_options, workspace);
    }
    least = std::min(least, seconds_since(start) * 1e3 / static_cast<double>(count));
  }
  return least;
}

void measure(const bench::Shape& shape, const Options& options) {
  const auto start = Clock::now();
  const std::string bytes = encode_bin(bench::RandomModel::make(shape));
  const double making = seconds_since(start);
  const auto load = Clock::now();
  const Transformer model(Parameters::parse(bytes, "random.bin"));
  std::printf("%s: %.0f MB, loaded in %.0f ms (made in %.1f s), %s\n", shape.name,
              static_cast<double>(bytes.size()) / 1e6, seconds_since(load) * 1e3, making,
              kernels::target_name());
  const Work work = make_work(options, shape.vocabulary);
  run(model, work, options, 1, nullptr);
  Profile profile;
  const Speed one = run(model, work, options, 1, &profile);
  std::printf("  1 thread: %.0f words/s; %.0f by processor time\n", one.by_clock, one.by_processor);
  if (options.threads > 1) {
    const Speed many = run(model, work, options, options.threads, nullptr);
    std::printf("  %zu threads: %.0f words/s, %.2f times one; %.2f by processor time\n",
                options.threads, many.by_clock, many.by_clock / one.by_clock,
                many.by_processor / one.by_processor);
    const double alone = latency(model, work, 1);
    const double shared = latency(model, work, options.threads);
    std::printf("  one sentence: %.1f ms with 1 thread, %.1f ms with %zu: %.2f times as fast\n",
                alone, shared, options.threads, alone / shared);
  }
  const auto& times = profile.nanoseconds;
  const double total = std::accumulate(times.begin(), times.end(), 0.0);
  for (size_t i = 0; i < times.size(); ++i) {
    std::printf("  %5.1f %%  %s\n", 100 * static_cast<double>(times[i]) / total,
                std::string(kOperationNames[i]).c_str());
  }
}

}  // namespace

int main(int argc, char** argv) {
  Options options;
  for (int i = 1; i + 1 < argc; i += 2) {
    const auto value = static_cast<size_t>(std::atoll(argv[i + 1]));
    if (std::strcmp(argv[i], "--sentences") == 0) options.sentences = value;
    if (std::strcmp(argv[i], "--threads") == 0) options.threads = value;
    if (std::strcmp(argv[i], "--tokens") == 0) options.tokens = value;
  }
  measure(bench::kBase, options);
  measure(bench::kTiny, options);
}
