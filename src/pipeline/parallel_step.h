// The first step of a language's pipeline: its parallel data, from human translations and files.
// Internal to the module.
#pragma once

#include <string>
#include <vector>

#include "corpus/parallel_data.h"
#include "pipeline/run.h"

namespace amts::pipeline {

/// A document and its human translation, relative to the root.
struct HumanTranslation {
  std::string source;
  std::string target;
  /// Hashes of its blocks that a machine made (sync/state.h): no parallel data.
  std::vector<std::string> machine;
};

struct ParallelStep {
  std::vector<corpus::TextPair> pairs;
  size_t documents = 0;
  std::string file;  ///< what was written, relative to the root; empty: there are no pairs
};

/// Aligns the documents, adds the configured files, and writes all into the state folder as
/// <language>/parallel-data.tmx and .csv. A document that cannot be parsed is an error.
ParallelStep make_parallel_data(const Config& config, const LanguageConfig& language,
                                const std::vector<HumanTranslation>& documents,
                                const RunOptions& options);

/// The same documents as pairs of paragraphs, to compare with; nothing is written.
std::vector<corpus::TextPair> paragraph_pairs(const Config& config, const LanguageConfig& language,
                                              const std::vector<HumanTranslation>& documents,
                                              const RunOptions& options);

/// What load_lexicon (lexicon_files.h) takes for a language's pipeline.
std::string lexicon_name(const Config& config, const LanguageConfig& language);

/// Pairs with source and target exchanged.
std::vector<corpus::TextPair> reversed(const std::vector<corpus::TextPair>& pairs);

}  // namespace amts::pipeline
