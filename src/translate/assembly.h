// From what people name (files, an engine, options) to the Resources of a translation: the one
// place that puts them together, for the command line, pipelines and services.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/registry.h"
#include "translate/resources.h"

namespace amts::translate {

/// All relative paths are relative to the working folder. Empty paths: none.
struct ResourceOptions {
  engine::EngineOptions engine;
  /// Files (corpus/parallel_data.h), or names of parallel data that was created before
  /// (adapt/parallel_data_folder.h).
  std::vector<std::filesystem::path> parallel_data;
  std::filesystem::path memory;  ///< instead: a translation memory's file
  ReuseOptions reuse;
  bool adapt = true;     ///< engines that can adapt to the human translations do
  bool explain = false;  ///< Resources::explain
  std::filesystem::path terminology;
  memory::TermCase terminology_case = memory::TermCase::kSensitive;
  StyleRules style;
  std::vector<std::string> do_not_translate;  ///< regular expressions (kept_patterns.h)
  bool split_sentences = true;
};

/// Reads all files. Throws UsageError for an engine that does not serve the pair and for data in
/// other languages, and what reading throws.
SharedResources load_resources(const ResourceOptions& options, const text::LanguagePair& languages,
                               const engine::Shared& shared);

/// The pairs of a file of parallel data in these languages, or of what was created by that name.
/// Throws UsageError if it has others.
std::vector<corpus::TextPair> load_pairs(const std::filesystem::path& file,
                                         const text::LanguagePair& languages);

/// A memory of pairs, made with the threads of `executor` if there is one; null if there are none.
std::shared_ptr<const memory::TranslationMemory> memory_of(
    const std::vector<corpus::TextPair>& pairs, const text::LanguagePair& languages,
    Executor* executor = nullptr);

}  // namespace amts::translate
