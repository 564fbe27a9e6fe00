#include "engine/apertium.h"

#include <unicode/uloc.h>

#include <array>

#include "engine/apertium_stream.h"

namespace amts::engine {
namespace {

/// Longest silence before a process is taken for dead: its first answer includes loading.
constexpr std::chrono::milliseconds kSilence{60'000};

/// What the program `apertium -z -u -f none` runs, without its gawk wrapper, which holds answers
/// back until its input ends. apertium-wblank-mode makes each stage flush at NUL (-z) and adds the
/// two that carry word-bound blanks; -n: no marks on unknown words. The tools need a UTF-8 locale.
constexpr const char* kPipeline = "LC_ALL=C.UTF-8 exec bash <(apertium-wblank-mode -z \"$0\") -n";

std::string iso3(const std::string& language) {
  return uloc_getISO3Language(std::string(text::primary_language(language)).c_str());
}

}  // namespace

struct ApertiumEngine::Mode {
  std::filesystem::path file;  ///< the pipeline as a shell script, installed by the pair's package
  std::mutex mutex;
  std::unique_ptr<FilterProcess> process;

  std::vector<std::string> exchange(std::span<const std::string> records,
                                    const Cancellation& cancellation) {
    if (!process) {
      process = std::make_unique<FilterProcess>(
          std::vector<std::string>{"bash", "-c", kPipeline, file.string()}, '\0');
    }
    try {
      return process->exchange(records, kSilence, cancellation);
    } catch (const Error&) {
      process.reset();
      throw;
    }
  }

  /// Answers, or each sentence's own failure when the process does not outlive the batch.
  std::vector<Result> answer(std::span<const std::string> records,
                             const Cancellation& cancellation) {
    std::vector<Result> results;
    try {
      for (std::string& text : exchange(records, cancellation)) {
        results.push_back({std::move(text), {}});
      }
      return results;
    } catch (const EngineError&) {  // one by one then
    }
    for (const std::string& record : records) {
      try {
        results.push_back({exchange(std::span(&record, 1), cancellation).front(), {}});
      } catch (const EngineError& error) {
        results.push_back({"", error});
      }
    }
    return results;
  }
};

ApertiumEngine::ApertiumEngine(std::filesystem::path modes) : modes_folder_(std::move(modes)) {}
ApertiumEngine::~ApertiumEngine() = default;

std::string ApertiumEngine::mode_name(const text::LanguagePair& pair) const {
  const std::array<std::string, 2> names = {iso3(pair.from) + "-" + iso3(pair.to),
                                            std::string(text::primary_language(pair.from)) + "-" +
                                                std::string(text::primary_language(pair.to))};
  for (const std::string& name : names) {
    if (std::filesystem::exists(modes_folder_ / (name + ".mode"))) return name;
  }
  return "";
}

bool ApertiumEngine::supports(const text::LanguagePair& pair) const {
  return !mode_name(pair).empty();
}

ApertiumEngine::Mode& ApertiumEngine::mode(const std::string& name) {
  const std::lock_guard lock(mutex_);
  auto& mode = modes_[name];
  if (!mode) {
    mode = std::make_unique<Mode>();
    mode->file = modes_folder_ / (name + ".mode");
  }
  return *mode;
}

std::vector<Result> ApertiumEngine::translate(std::span<const Request> batch, const Call& call) {
  const text::LanguagePair& pair = call.languages;
  const std::string name = mode_name(pair);
  if (name.empty()) {
    throw EngineError("Apertium has no translator from " + pair.from + " to " + pair.to, {},
                      "install Debian's apertium-" + iso3(pair.from) + "-" + iso3(pair.to) +
                          " or its reverse, if there is one, or choose another engine",
                      ErrorCode::kUnsupportedPair);
  }
  std::vector<ApertiumStream> streams;
  std::vector<std::string> records;
  for (const Request& request : batch) {
    streams.emplace_back(request.source, request.hints.pairs);
    records.push_back(streams.back().encoded());
  }
  Mode& process = mode(name);
  std::vector<Result> results;
  {
    const std::lock_guard lock(process.mutex);
    call.cancellation.check();
    results = process.answer(records, call.cancellation);
  }
  for (size_t i = 0; i < results.size(); ++i) {
    if (!results[i].error) results[i].text = streams[i].decode(results[i].text);
  }
  return results;
}

}  // namespace amts::engine
