// One translation of one document within a run, and its record. Internal to the module.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "alignment/lexicon.h"
#include "engine/engine.h"
#include "memory/term_matcher.h"
#include "memory/translation_memory.h"
#include "pipeline/config.h"
#include "pipeline/record.h"
#include "text/language.h"
#include "translate/reuse.h"

namespace amts::pipeline {

/// What translates in one direction of one language's pipeline.
struct PipelineDirection {
  text::LanguagePair languages;
  std::unique_ptr<engine::Engine> engine;
  /// Of the parallel data; null: there is none.
  std::unique_ptr<const memory::TranslationMemory> memory;
  translate::ReuseOptions reuse;
  std::string data_fingerprint;  ///< of the parallel data
  std::optional<memory::TermMatcher> terminology;
  std::string terminology_fingerprint;
  translate::StyleRules style;
  bool split_sentences = true;
  /// To find human translations of segments, in documents that are evaluated.
  std::optional<alignment::Lexicon> lexicon;
};

/// One piece of work.
struct Job {
  const Config* config = nullptr;
  const PipelineDirection* direction = nullptr;
  std::string source;     ///< document to translate, relative to the root
  std::string reference;  ///< human translation to compare with; empty: none
  std::string output;     ///< where to write; empty: only a record is kept
  bool with_parallel_data = true;
  std::filesystem::path record_file;
};

struct JobResult {
  DocumentRecord record;
  bool done_before = false;  ///< by an earlier run; nothing was written
  bool kept = false;  ///< a file that is not AMTS's stands at the output; nothing was written
};

/// Translates, scores, writes the output and then the record, each atomically; or finds in the
/// record file that all this is done. Throws what reading, parsing, the engine and writing throw.
JobResult run_job(const Job& job);

}  // namespace amts::pipeline
