#include "adapt/parallel_data_folder.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <unordered_set>

#include "adapt/adapted_model.h"
#include "adapt/make_examples.h"
#include "base/error.h"
#include "base/file.h"
#include "memory/memory_writer.h"
#include "models/bundle.h"
#include "models/model_catalog.h"

namespace amts::adapt {
namespace {

namespace fs = std::filesystem;

constexpr const char* kInfo = "info.json";
constexpr const char* kKeys = "keys";
constexpr const char* kLock = "lock";
constexpr int kVersion = 1;

uint64_t size_of_tree(const fs::path& folder) {
  uint64_t bytes = 0;
  std::error_code none;
  for (const auto& entry : fs::recursive_directory_iterator(folder, none)) {
    if (entry.is_regular_file(none)) bytes += entry.file_size(none);
  }
  return bytes;
}

bool same_languages(const text::LanguagePair& a, const text::LanguagePair& b) {
  return text::written_language(a.from) == text::written_language(b.from) &&
         text::written_language(a.to) == text::written_language(b.to);
}

text::LanguagePair reverse(const text::LanguagePair& pair) { return {pair.to, pair.from}; }

[[noreturn]] void refuse_languages(const std::string& name, const text::LanguagePair& held,
                                   const text::LanguagePair& wanted) {
  throw UsageError(fmt::format("parallel data '{}' is from '{}' to '{}', not from '{}' to '{}'",
                               name, held.from, held.to, wanted.from, wanted.to));
}

/// A lock that lives as long as a writer works on a name.
LockedFile lock(const fs::path& place) {
  if (!fs::exists(place / kLock)) write_file(place / kLock, "");
  return LockedFile(place / kLock);
}

}  // namespace

struct ParallelDataFolder::State {
  text::LanguagePair languages;
  size_t pairs = 0;
  size_t examples = 0;
  uint64_t generation = 0;

  std::string memory_file() const { return fmt::format("{}.amtm", generation); }
  std::string examples_file() const { return fmt::format("{}.examples", generation); }
};

std::vector<corpus::TextPair> reversed(std::span<const corpus::TextPair> pairs) {
  std::vector<corpus::TextPair> out(pairs.begin(), pairs.end());
  for (corpus::TextPair& pair : out) {
    std::swap(pair.source, pair.target);
    std::swap(pair.tagged_source, pair.tagged_target);
    std::swap(pair.source_origin, pair.target_origin);
  }
  return out;
}

ParallelDataFolder ParallelDataFolder::of_this_machine() {
  const fs::path models = models::user_place(models::process_environment());
  if (models.empty()) {
    throw UsageError("there is no home folder to keep parallel data in", {}, "set $XDG_DATA_HOME");
  }
  return ParallelDataFolder(models.parent_path() / "parallel-data");
}

bool ParallelDataFolder::contains(std::string_view name) const {
  return models::is_plain_name(name) && fs::is_regular_file(folder_ / name / kInfo);
}

ParallelDataFolder::State ParallelDataFolder::read_state(const std::string& name) const {
  if (!contains(name)) {
    throw UsageError("there is no parallel data '" + name + "'", {folder_.string()},
                     "amts parallel-data list shows what there is");
  }
  const fs::path file = place(name) / kInfo;
  try {
    const nlohmann::json json = nlohmann::json::parse(read_file(file));
    if (json.at("version") != kVersion) {
      throw FormatError("made by another version of AMTS", {file.string()},
                        "create the parallel data anew");
    }
    return {{json.at("from"), json.at("to")},
            json.at("pairs"),
            json.at("examples"),
            json.at("generation")};
  } catch (const nlohmann::json::exception& error) {
    throw FormatError(error.what(), {file.string()}, "create the parallel data anew");
  }
}

void ParallelDataFolder::write_generation(const std::string& name, State state,
                                          std::span<const corpus::TextPair> pairs,
                                          Executor* executor) const {
  const fs::path folder = place(name);
  // Numbers of generations that a crash has left behind are passed by.
  do ++state.generation;
  while (fs::exists(folder / state.memory_file()) || fs::exists(folder / state.examples_file()));
  memory::MemoryWriter writer(folder / state.memory_file(), state.languages, executor);
  writer.add(pairs);
  writer.commit();
  const std::vector<Example> examples = make_examples(pairs, state.languages, executor);
  Examples::write(examples, folder / state.examples_file());
  const nlohmann::ordered_json json = {
      {"version", kVersion},   {"from", state.languages.from}, {"to", state.languages.to},
      {"pairs", pairs.size()}, {"examples", examples.size()},  {"generation", state.generation}};
  write_file(folder / kInfo, json.dump(1) + "\n");
  for (const auto& entry : fs::directory_iterator(folder)) {
    const std::string file = entry.path().filename().string();
    const bool numbered =
        entry.path().extension() == ".amtm" || entry.path().extension() == ".examples";
    if (numbered && file != state.memory_file() && file != state.examples_file()) {
      fs::remove(entry.path());
    }
  }
}

void ParallelDataFolder::create(const std::string& name, std::span<const corpus::TextPair> pairs,
                                const text::LanguagePair& languages, Executor* executor) const {
  if (!models::is_plain_name(name)) {
    throw UsageError("'" + name + "' can't be a name of parallel data", {},
                     "use letters, digits, and . _ - inside");
  }
  if (pairs.empty()) throw UsageError("there are no pairs to make parallel data of");
  const LockedFile locked = lock(place(name));
  if (contains(name)) {
    throw UsageError("there is parallel data '" + name + "' already", {place(name).string()},
                     "update it, or delete it first");
  }
  write_generation(name, {languages}, pairs, executor);
}

size_t ParallelDataFolder::update(const std::string& name, std::span<const corpus::TextPair> pairs,
                                  const text::LanguagePair& languages, UpdateMode mode,
                                  Executor* executor) const {
  read_state(name);
  const LockedFile locked = lock(place(name));
  const State state = read_state(name);
  if (!same_languages(state.languages, languages)) {
    refuse_languages(name, state.languages, languages);
  }
  std::vector<corpus::TextPair> all = this->pairs(name);
  const auto key = [](const corpus::TextPair& pair) {
    return pair.source_origin.document + '\0' + pair.source + '\0' + pair.target + '\0' +
           pair.tagged_source;
  };
  std::unordered_set<std::string> known;
  for (const corpus::TextPair& pair : all) known.insert(key(pair));
  if (mode == UpdateMode::kReplace) all.clear();
  size_t added = 0;
  for (const corpus::TextPair& pair : pairs) {
    const bool is_new = known.insert(key(pair)).second;
    added += is_new ? 1 : 0;
    if (is_new || mode == UpdateMode::kReplace) all.push_back(pair);
  }
  if (all.empty()) throw UsageError("there are no pairs to make parallel data of");
  if (added > 0 || all.size() != state.pairs) write_generation(name, state, all, executor);
  return added;
}

OpenParallelData ParallelDataFolder::open(const std::string& name,
                                          const text::LanguagePair& languages,
                                          Executor* executor) const {
  const State state = read_state(name);
  const fs::path folder = place(name);
  if (same_languages(state.languages, languages)) {
    return {std::make_shared<memory::TranslationMemory>(
                memory::TranslationMemory::open(folder / state.memory_file())),
            AdaptationData::open(folder / state.examples_file(), state.languages, folder / kKeys)};
  }
  if (!same_languages(state.languages, reverse(languages))) {
    refuse_languages(name, state.languages, languages);
  }
  const auto pairs = reversed(this->pairs(name));
  return {std::make_shared<memory::TranslationMemory>(
              memory::TranslationMemory::build(pairs, languages)),
          AdaptationData::build(pairs, languages, executor, folder / kKeys)};
}

ParallelDataInfo ParallelDataFolder::info(const std::string& name) const {
  const State state = read_state(name);
  ParallelDataInfo info{name, state.languages, state.pairs, state.examples, 0, {}};
  info.size_bytes = size_of_tree(place(name));
  std::error_code none;
  for (const auto& entry : fs::directory_iterator(place(name) / kKeys, none)) {
    info.keys.push_back({entry.path().filename().string(), size_of_tree(entry.path()),
                         fs::exists(entry.path() / AdaptedModel::kParametersFile)});
  }
  std::sort(info.keys.begin(), info.keys.end(),
            [](const auto& a, const auto& b) { return a.model < b.model; });
  return info;
}

std::vector<std::string> ParallelDataFolder::names() const {
  std::vector<std::string> names;
  std::error_code none;
  for (const auto& entry : fs::directory_iterator(folder_, none)) {
    const std::string name = entry.path().filename().string();
    if (contains(name)) names.push_back(name);
  }
  std::sort(names.begin(), names.end());
  return names;
}

std::vector<corpus::TextPair> ParallelDataFolder::pairs(const std::string& name) const {
  const State state = read_state(name);
  const auto memory = memory::TranslationMemory::open(place(name) / state.memory_file());
  std::vector<corpus::TextPair> pairs;
  for (uint32_t i = 0; i < memory.size(); ++i) pairs.push_back(memory.pair(i));
  return pairs;
}

void ParallelDataFolder::remove(const std::string& name) const {
  read_state(name);
  const LockedFile locked = lock(place(name));
  // Without its description it is no parallel data any more, even if the rest takes long.
  fs::remove(place(name) / kInfo);
  fs::remove_all(place(name));
}

}  // namespace amts::adapt
