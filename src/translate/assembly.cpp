#include "translate/assembly.h"

#include "adapt/parallel_data_folder.h"
#include "base/error.h"
#include "text/language.h"

namespace amts::translate {
namespace {

namespace fs = std::filesystem;

/// en-GB data serves en, zh-TW's does not serve zh-CN's pairs: those are chosen by pairs_for().
bool is_language(const std::string& held, const std::string& asked) {
  return text::primary_language(held) == text::primary_language(asked);
}

std::shared_ptr<const memory::TranslationMemory> open_memory(const fs::path& file,
                                                             const text::LanguagePair& languages) {
  auto memory = memory::TranslationMemory::open(file);
  const text::LanguagePair& held = memory.languages();
  if (!is_language(held.from, languages.from) || !is_language(held.to, languages.to)) {
    throw UsageError(
        "the memory is from '" + held.from + "' to '" + held.to + "'", {file.string()},
        "give one of the languages asked for, " + languages.from + " to " + languages.to);
  }
  return std::make_shared<const memory::TranslationMemory>(std::move(memory));
}

/// What people have translated, for reuse and for adaptation.
struct HumanData {
  std::shared_ptr<const memory::TranslationMemory> memory;
  std::shared_ptr<const adapt::AdaptationData> adaptation;
};

std::vector<corpus::TextPair> pairs_of(const memory::TranslationMemory& memory) {
  std::vector<corpus::TextPair> pairs;
  for (uint32_t i = 0; i < memory.size(); ++i) pairs.push_back(memory.pair(i));
  return pairs;
}

bool is_name(const fs::path& given) {
  return !fs::exists(given) &&
         adapt::ParallelDataFolder::of_this_machine().contains(given.string());
}

HumanData load_data(const ResourceOptions& options, const text::LanguagePair& languages,
                    bool adapts, Executor* executor) {
  if (options.parallel_data.size() == 1 && is_name(options.parallel_data.front())) {
    const auto open = adapt::ParallelDataFolder::of_this_machine().open(
        options.parallel_data.front().string(), languages, executor);
    return {open.memory, adapts ? open.adaptation : nullptr};
  }
  HumanData data;
  std::vector<corpus::TextPair> pairs;
  if (!options.memory.empty()) {
    data.memory = open_memory(options.memory, languages);
    if (adapts) pairs = pairs_of(*data.memory);
  } else {
    for (const fs::path& file : options.parallel_data) {
      for (corpus::TextPair& pair : load_pairs(file, languages)) pairs.push_back(std::move(pair));
    }
    data.memory = memory_of(pairs, languages, executor);
  }
  if (adapts && !pairs.empty()) {
    data.adaptation = adapt::AdaptationData::build(pairs, languages, executor);
  }
  return data;
}

}  // namespace

SharedResources load_resources(const ResourceOptions& options, const text::LanguagePair& languages,
                               const engine::Shared& shared) {
  check_style(options.style, languages.to);
  Resources resources;
  resources.engine = engine::make_engine(options.engine, languages, shared);
  const HumanData data =
      load_data(options, languages, options.adapt && resources.engine->adapts(), shared.executor);
  resources.memory = data.memory;
  resources.adaptation = data.adaptation;
  resources.explain = options.explain;
  resources.reuse = options.reuse;
  if (!options.terminology.empty()) {
    resources.terms = std::make_shared<const memory::TermMatcher>(
        memory::load_terms(options.terminology, languages, options.terminology_case));
  }
  resources.style = options.style;
  resources.kept = KeptPatterns(options.do_not_translate);
  resources.split_sentences = options.split_sentences;
  return std::make_shared<const Resources>(std::move(resources));
}

std::vector<corpus::TextPair> load_pairs(const fs::path& file,
                                         const text::LanguagePair& languages) {
  if (is_name(file)) {
    return pairs_of(
        *adapt::ParallelDataFolder::of_this_machine().open(file.string(), languages).memory);
  }
  const corpus::ParallelData data = corpus::read_parallel_data(file);
  if (!is_language(data.source_language, languages.from)) {
    throw UsageError(
        "parallel data is from '" + data.source_language + "', not '" + languages.from + "'",
        {file.string()});
  }
  return corpus::pairs_for(data, languages.to);
}

std::shared_ptr<const memory::TranslationMemory> memory_of(
    const std::vector<corpus::TextPair>& pairs, const text::LanguagePair& languages,
    Executor* executor) {
  if (pairs.empty()) return nullptr;
  return std::make_shared<const memory::TranslationMemory>(
      memory::TranslationMemory::build(pairs, languages, executor));
}

}  // namespace amts::translate
