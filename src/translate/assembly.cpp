#include "translate/assembly.h"

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

std::shared_ptr<const memory::TranslationMemory> load_memory(const ResourceOptions& options,
                                                             const text::LanguagePair& languages,
                                                             Executor* executor) {
  if (!options.memory.empty()) return open_memory(options.memory, languages);
  std::vector<corpus::TextPair> pairs;
  for (const fs::path& file : options.parallel_data) {
    for (corpus::TextPair& pair : load_pairs(file, languages)) pairs.push_back(std::move(pair));
  }
  return memory_of(pairs, languages, executor);
}

}  // namespace

SharedResources load_resources(const ResourceOptions& options, const text::LanguagePair& languages,
                               const engine::Shared& shared) {
  check_style(options.style, languages.to);
  Resources resources;
  resources.engine = engine::make_engine(options.engine, languages, shared);
  resources.memory = load_memory(options, languages, shared.executor);
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
