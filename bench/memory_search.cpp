// The translation memory at 10 thousand, 100 thousand and 1 million segments: building, opening,
// adding, exact and fuzzy lookup on one core, size and peak memory.
//   bench_memory_search [PAIRS]
// PAIRS: source TAB target lines, plain or .zst; if not given, corpus/en-zh.tsv.zst in AMTS_SHARED,
// or in ../shared. Each side is the source once. Queries: sentences behind those of the memory; its
// own with 1 to 3 tokens deleted, inserted or replaced; its own as they are.
#include <fmt/core.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>

#include "base/error.h"
#include "memory/memory_writer.h"
#include "memory/tokens.h"
#include "memory/translation_memory.h"
#include "text/placeholder.h"

namespace {

using namespace amts;
namespace fs = std::filesystem;

constexpr size_t kQueries = 1000;
constexpr size_t kBatch = 131072;

double now_ms() {
  using namespace std::chrono;
  return duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
}

/// "{1}" as the corpora have it becomes ⟦1⟧.
std::string with_placeholders(std::string text) {
  for (size_t at = text.find('{'); at != std::string::npos; at = text.find('{', at + 1)) {
    const size_t end = text.find_first_not_of("0123456789", at + 1);
    if (end == std::string::npos || end == at + 1 || text[end] != '}' || text[at + 1] == '0')
      continue;
    text.replace(end, 1, text::kPlaceholderClose);
    text.replace(at, 1, text::kPlaceholderOpen);
  }
  return text;
}

/// Lines of a file, of a .zst file through `zstd -dc`.
class Lines {
 public:
  explicit Lines(const fs::path& path)
      : pipe_(::popen(
            ((path.extension() == ".zst" ? "zstd -dc --long=27 '" : "cat '") + path.string() + "'")
                .c_str(),
            "r")) {
    if (pipe_ == nullptr) throw StorageError("cannot read", {path.string()});
  }
  ~Lines() {
    std::free(line_);
    ::pclose(pipe_);
  }
  Lines(const Lines&) = delete;
  Lines& operator=(const Lines&) = delete;

  /// The next pair, its sides exchanged if asked for; false at the end.
  bool next(corpus::TextPair& pair, bool exchange) {
    const ssize_t size = ::getline(&line_, &capacity_, pipe_);
    if (size <= 0) return false;
    std::string_view line(line_, static_cast<size_t>(size) - (line_[size - 1] == '\n'));
    const size_t tab = line.find('\t');
    if (tab == std::string_view::npos) return next(pair, exchange);
    const std::string_view rest = line.substr(tab + 1);
    pair = {};
    pair.source = with_placeholders(std::string(line.substr(0, tab)));
    pair.target = with_placeholders(std::string(rest.substr(0, rest.find('\t'))));
    if (exchange) std::swap(pair.source, pair.target);
    return true;
  }

 private:
  FILE* pipe_;
  char* line_ = nullptr;
  size_t capacity_ = 0;
};

/// Peak memory of the process since the last call, in MB.
double peak_mb() {
  std::ifstream status("/proc/self/status");
  double kilobytes = 0;
  for (std::string word; status >> word;) {
    if (word == "VmHWM:") status >> kilobytes;
  }
  std::ofstream("/proc/self/clear_refs") << "5";
  return kilobytes / 1000;
}

std::string edited(std::mt19937& random, const std::string& text, const std::string& other) {
  std::string out = text;
  for (size_t edits = 1 + random() % 3; edits > 0; --edits) {
    const auto tokens = memory::tokenize(out);
    const auto words = memory::tokenize(other);
    if (tokens.empty() || words.empty()) break;
    const auto& at = tokens[random() % tokens.size()];
    const auto& word = words[random() % words.size()];
    const std::string inserted = other.substr(word.begin, word.end - word.begin);
    switch (random() % 3) {
      case 0:
        out.erase(at.begin, at.end - at.begin);
        break;
      case 1:
        out.replace(at.begin, at.end - at.begin, inserted);
        break;
      default:
        out.insert(at.begin, inserted + (inserted.size() == 3 ? "" : " "));
    }
  }
  return out;
}

struct Latency {
  double median_ms;
  double p99_ms;
  double worst_ms;
};

template <typename Lookup>
Latency measure(const std::vector<std::string>& queries, const Lookup& lookup) {
  std::vector<double> times;
  for (const std::string& query : queries) {
    const double start = now_ms();
    lookup(query);
    times.push_back(now_ms() - start);
  }
  std::sort(times.begin(), times.end());
  return {times[times.size() / 2], times[times.size() * 99 / 100], times.back()};
}

void print_lookup(const char* kind, const memory::TranslationMemory& memory,
                  const std::vector<std::string>& queries) {
  size_t found = 0;
  double best = 0;
  const auto fuzzy = [&](const std::string& query) {
    const auto matches = memory.find_fuzzy(query);
    found += matches.size();
    if (!matches.empty()) best += matches[0].similarity;
  };
  measure(queries, fuzzy);  // to touch the pages
  found = 0;
  best = 0;
  const Latency fast = measure(queries, fuzzy);
  const Latency exact =
      measure(queries, [&](const std::string& query) { memory.find_exact(query); });
  const auto count = static_cast<double>(queries.size());
  fmt::print(
      "    {:9} fuzzy median {:6.3f} ms  p99 {:6.3f}  worst {:6.3f}   exact median {:6.4f}"
      "   {:.2f} matches, best {:.2f}\n",
      kind, fast.median_ms, fast.p99_ms, fast.worst_ms, exact.median_ms,
      static_cast<double>(found) / count, best / count);
}

void run(const fs::path& pairs_path, const fs::path& folder, size_t size, bool exchange) {
  const text::LanguagePair languages =
      exchange ? text::LanguagePair{"zh", "en"} : text::LanguagePair{"en", "zh"};
  const fs::path path = folder / "bench.amtm";
  fs::remove(path);
  Lines lines(pairs_path);
  std::vector<std::string> own;
  std::vector<corpus::TextPair> batch;
  corpus::TextPair pair;
  double build_ms = 0;
  const auto timed = [&](const auto& work) {
    const double start = now_ms();
    work();
    build_ms += now_ms() - start;
  };
  memory::MemoryWriter writer(path, languages);
  peak_mb();
  size_t count = 0;
  for (; count < size && lines.next(pair, exchange); ++count) {
    if (count % (size / kQueries) == 0) own.push_back(pair.source);
    batch.push_back(pair);
    if (batch.size() == kBatch) {
      timed([&] { writer.add(batch); });
      batch.clear();
    }
  }
  timed([&] {
    writer.add(batch);
    writer.commit();
  });
  const double build_peak = peak_mb();
  batch.clear();
  std::vector<std::string> others;
  for (; batch.size() < kQueries && lines.next(pair, exchange);) {
    batch.push_back(pair);
    others.push_back(pair.source);
  }
  double start = now_ms();
  std::optional<memory::TranslationMemory> opened(memory::TranslationMemory::open(path));
  const double open_ms = now_ms() - start;
  fmt::print("{} {} -> {}: built in {:.2f} s (peak {:.0f} MB), {:.0f} MB, opened in {:.1f} ms\n",
             count, languages.from, languages.to, build_ms / 1000, build_peak,
             static_cast<double>(opened->size_bytes()) / 1e6, open_ms);

  std::mt19937 random(1);
  std::vector<std::string> changed;
  for (size_t i = 0; i < own.size(); ++i) {
    changed.push_back(edited(random, own[i], own[(i + 1) % own.size()]));
  }
  peak_mb();
  print_lookup("held out", *opened, others);
  print_lookup("edited", *opened, changed);
  print_lookup("unedited", *opened, own);
  fmt::print("    peak of lookup, mapped pages included: {:.0f} MB\n", peak_mb());
  opened.reset();
  start = now_ms();
  memory::add_to_memory(path, batch, languages);
  fmt::print("    {} pairs added in {:.0f} ms\n", batch.size(), now_ms() - start);
  std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
  fs::path pairs;
  for (int i = 1; i < argc; ++i) {
    if (argv[i][0] != '-') pairs = argv[i];  // others are Google Benchmark's
  }
  if (pairs.empty()) {
    const char* named = std::getenv("AMTS_SHARED");
    pairs = fs::path(named != nullptr ? named : "../shared") / "corpus/en-zh.tsv.zst";
  }
  if (!fs::exists(pairs)) {
    fmt::print("no pairs at {}: name a file of source TAB target lines\n", pairs.string());
    return 0;
  }
  std::string name = (fs::temp_directory_path() / "amts-bench-XXXXXX").string();
  const fs::path folder = ::mkdtemp(name.data());
  for (const size_t size : {10'000, 100'000, 1'000'000}) {
    for (const bool exchange : {false, true}) run(pairs, folder, size, exchange);
  }
  fs::remove_all(folder);
  return 0;
}
