// Time of retrieval by the number of examples, and of building and opening their index.
//
//   bench_adapt_retrieval PAIRS.tsv [SENTENCES]      "source TAB target" a line, as many as there
//   are
//
// Sentences (default 1,000) are taken from all over the file and looked up without themselves.
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "adapt/examples.h"
#include "adapt/retrieval.h"

namespace amts::adapt {
namespace {

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

int run(const std::string& file, size_t sentences) {
  std::vector<Example> all;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    const size_t tab = line.find('\t');
    if (tab == std::string::npos) continue;
    all.push_back(
        {line.substr(0, tab), line.substr(tab + 1, line.find('\t', tab + 1) - tab - 1), ""});
  }
  const auto path = std::filesystem::temp_directory_path() / "amts-bench.examples";
  for (size_t count = 10'000;; count *= 10) {
    count = std::min(count, all.size());
    auto start = Clock::now();
    Examples::write(std::span(all).first(count), path);
    const double built = seconds_since(start);
    start = Clock::now();
    const Examples examples = Examples::open(path);
    const double opened = seconds_since(start);
    size_t found = 0;
    double slowest = 0;
    const size_t step = std::max<size_t>(all.size() / sentences, 1);
    // Once to bring the index into memory, once to measure.
    double total = 0;
    for (int round = 0; round < 2; ++round) {
      found = 0;
      slowest = 0;
      total = 0;
      for (size_t i = 0; i < all.size(); i += step) {
        RetrievalOptions options;
        options.excluded_source = all[i].source;
        start = Clock::now();
        found += retrieve(examples, all[i].source, options).size();
        const double took = seconds_since(start);
        total += took;
        slowest = std::max(slowest, took);
      }
    }
    const auto asked = static_cast<double>((all.size() + step - 1) / step);
    std::printf(
        "%8zu examples: built in %.1f s, %.0f MB, opened in %.2f s; %.3f ms a sentence, at most "
        "%.2f ms, %.1f examples\n",
        count, built, static_cast<double>(examples.size_bytes()) / 1e6, opened, 1e3 * total / asked,
        1e3 * slowest, static_cast<double>(found) / asked);
    if (count == all.size()) break;
  }
  std::filesystem::remove(path);
  return 0;
}

}  // namespace
}  // namespace amts::adapt

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fprintf(stderr, "usage: bench_adapt_retrieval PAIRS.tsv [SENTENCES]\n");
    return 2;
  }
  return amts::adapt::run(argv[1], argc > 2 ? std::stoul(argv[2]) : 1000);
}
