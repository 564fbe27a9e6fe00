// A bundle at work on a text: how long it takes to start, how much memory it needs, how fast it is;
// and its translations, to be compared with those of other programs (bench/beam, bench/peer/).
//
//   bench_nmt_translate [BUNDLE [--OPTION VALUE]...]        (pin it: taskset -c 0 ...)
//
//   --input FILE       a sentence a line (default: bench/data/sentences.en)
//   --output FILE      the translations
//   --direction en-zh  of the bundle's; default: its first
//   --form text        as users get it (default)
//          plain       text encoded as it is: no placeholders, letter case, language token
//          ids         word ids on both sides, EOS last
//   --precision stored | fp32 | int8
//   --shortlist 0      every word of the vocabulary may be produced
//   --beam N  --normalization X  --repetitions N  --batch-tokens N  --threads N
//   --length-factor X  --length-extra N                   (forms plain and ids)
//   --calls single     form text: a call of the translator for each sentence (all: one for all)
//   --repeat N         the best time of so many runs (3)
//
// Prints a line of JSON. `words` are those of the source between spaces.
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <numeric>
#include <sstream>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/executor.h"
#include "base/file.h"
#include "models/bundle.h"
#include "nmt/kernels.h"
#include "nmt/sentence_translator.h"

namespace {

using namespace amts;
using namespace amts::nmt;
using Clock = std::chrono::steady_clock;

struct Options {
  std::string bundle = std::string(AMTS_SOURCE_DIR) + "/tests/nmt/data/tiny-enes";
  std::map<std::string, std::string> values = {
      {"--input", std::string(AMTS_SOURCE_DIR) + "/bench/data/sentences.en"},
      {"--output", ""},
      {"--direction", ""},
      {"--form", "text"},
      {"--precision", "stored"},
      {"--shortlist", "1"},
      {"--beam", "1"},
      {"--normalization", "1"},
      {"--repetitions", "4"},
      {"--length-factor", "2"},
      {"--length-extra", "10"},
      {"--batch-tokens", "1024"},
      {"--threads", "1"},
      {"--calls", "all"},
      {"--repeat", "3"}};

  const std::string& text(const char* name) const { return values.at(name); }
  size_t number(const char* name) const { return std::strtoul(text(name).c_str(), nullptr, 10); }
};

Options parse_options(int argc, char** argv) {
  Options options;
  int i = 1;
  if (i < argc && argv[i][0] != '-') options.bundle = argv[i++];
  for (; i + 1 < argc; i += 2) {
    const auto value = options.values.find(argv[i]);
    if (value == options.values.end()) throw UsageError(std::string("no option ") + argv[i]);
    value->second = argv[i + 1];
  }
  return options;
}

/// Of all threads of this process.
double processor_milliseconds() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  const auto of = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
  };
  return of(usage.ru_utime) + of(usage.ru_stime);
}

double milliseconds_since(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

std::vector<std::string> read_lines(const std::string& path) {
  std::vector<std::string> lines;
  std::istringstream stream(read_file(path));
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

size_t count_words(const std::string& line) {
  std::istringstream stream(line);
  size_t words = 0;
  for (std::string word; stream >> word;) ++words;
  return words;
}

std::vector<std::string> translate_text(const SentenceTranslator& translator,
                                        const Options& options,
                                        const std::vector<std::string>& lines) {
  TranslationOptions how;
  how.beam = options.number("--beam");
  how.normalization = std::strtof(options.text("--normalization").c_str(), nullptr);
  Executor executor(options.number("--threads"));
  how.executor = &executor;
  how.batch_tokens = options.number("--batch-tokens");
  std::vector<TranslationInput> inputs;
  for (const std::string& line : lines) inputs.push_back({line, {}});
  const size_t of_a_call = options.text("--calls") == "single" ? 1 : inputs.size();
  std::vector<std::string> results;
  for (std::span<const TranslationInput> rest = inputs; !rest.empty();) {
    for (Translation& result : translator.translate(rest.first(of_a_call), how)) {
      results.push_back(std::move(result.text));
    }
    rest = rest.subspan(of_a_call);
  }
  return results;
}

std::vector<SearchInput> encode(const TranslationModel& model, const std::string& form,
                                const std::vector<std::string>& lines) {
  std::vector<SearchInput> inputs;
  for (const std::string& line : lines) {
    SearchInput& input = inputs.emplace_back();
    if (form == "ids") {
      std::istringstream stream(line);
      for (WordId word = 0; stream >> word;) input.source.push_back(word);
    } else {
      for (const Piece& piece : model.source.encode(line)) input.source.push_back(piece.id);
      input.source.push_back(model.source.eos());
    }
    if (model.shortlist) input.shortlist = model.shortlist->words(input.source);
  }
  return inputs;
}

/// Search alone, in batches of like lengths.
std::vector<std::string> translate_words(const TranslationModel& model, const Options& options,
                                         const std::vector<std::string>& lines) {
  const std::string& form = options.text("--form");
  const std::vector<SearchInput> inputs = encode(model, form, lines);
  std::vector<size_t> order(inputs.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
    return inputs[a].source.size() > inputs[b].source.size();
  });
  std::vector<std::vector<size_t>> batches;
  size_t tokens = 0;
  for (const size_t i : order) {
    tokens += inputs[i].source.size();
    if (batches.empty() || tokens > options.number("--batch-tokens")) {
      batches.emplace_back();
      tokens = inputs[i].source.size();
    }
    batches.back().push_back(i);
  }
  SearchOptions how;
  how.beam = options.number("--beam");
  how.normalization = std::strtof(options.text("--normalization").c_str(), nullptr);
  how.repetitions = options.number("--repetitions");
  how.length_factor = std::strtod(options.text("--length-factor").c_str(), nullptr);
  how.length_extra = options.number("--length-extra");
  how.eos = model.target().eos();
  how.unknown = model.target().unknown();
  std::vector<std::string> results(lines.size());
  Executor(options.number("--threads")).parallel_for(batches.size(), [&](size_t b) {
    Workspace workspace;
    std::vector<SearchInput> batch;
    for (const size_t i : batches[b]) batch.push_back(inputs[i]);
    const auto found = search(model.transformer, batch, how, workspace);
    for (size_t i = 0; i < batch.size(); ++i) {
      const std::vector<WordId>& words = found[i].words;
      std::string& result = results[batches[b][i]];
      if (form != "ids") {
        result = model.target().decode(words).text;
        continue;
      }
      for (const WordId word : words) result += std::to_string(word) + " ";
      if (!result.empty()) result.pop_back();
    }
  });
  return results;
}

const models::BundleDirection& direction_of(const models::Bundle& bundle,
                                            const std::string& wanted) {
  if (wanted.empty()) return bundle.directions.at(0);
  for (const models::BundleDirection& direction : bundle.directions) {
    if (direction.pair.from + "-" + direction.pair.to == wanted) return direction;
  }
  throw UsageError("the bundle does not translate " + wanted);
}

/// Most memory that this process has held, in MB of 10^6 bytes.
double peak_megabytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) * 1024 / 1e6;
}

int run(const Options& options) {
  const std::vector<std::string> lines = read_lines(options.text("--input"));
  const auto start = Clock::now();
  const models::Bundle bundle = models::read_bundle(options.bundle);
  const std::map<std::string, Precision> precisions = {
      {"stored", Precision::kAsStored}, {"fp32", Precision::kFloat32}, {"int8", Precision::kInt8}};
  TranslationModel model = TranslationModel::load(
      models::model_files(bundle, direction_of(bundle, options.text("--direction"))),
      precisions.at(options.text("--precision")));
  if (options.text("--shortlist") == "0") model.shortlist.reset();
  const SentenceTranslator translator(std::move(model));
  const double startup = milliseconds_since(start);

  const bool text = options.text("--form") == "text";
  std::vector<std::string> results;
  double best = 0;
  double processor = 0;
  for (size_t i = 0; i < options.number("--repeat"); ++i) {
    const auto begin = Clock::now();
    const double before = processor_milliseconds();
    results = text ? translate_text(translator, options, lines)
                   : translate_words(translator.model(), options, lines);
    const double time = milliseconds_since(begin);
    if (i != 0 && time >= best) continue;
    best = time;
    processor = processor_milliseconds() - before;
  }
  if (!options.text("--output").empty()) {
    std::string all;
    for (const std::string& result : results) all += result + "\n";
    write_file(options.text("--output"), all);
  }
  size_t words = 0;
  for (const std::string& line : lines) words += count_words(line);
  const double model_megabytes =
      static_cast<double>(std::filesystem::file_size(bundle.path_of(bundle.model))) / 1e6;
  std::printf(
      "{\"bundle\": \"%s\", \"model_mb\": %.1f, \"startup_ms\": %.1f, \"sentences\": %zu, "
      "\"words\": %zu, \"ms\": %.1f, \"processor_ms\": %.1f, \"words_per_s\": %.0f, \"peak_mb\": "
      "%.1f, \"target\": "
      "\"%s\"}\n",
      bundle.name.c_str(), model_megabytes, startup, lines.size(), words, best, processor,
      static_cast<double>(words) / best * 1e3, peak_megabytes(), kernels::target_name());
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(parse_options(argc, argv));
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 2;
  }
}
