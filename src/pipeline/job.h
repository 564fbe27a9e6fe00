// One translation of one document within a run, and its record. Internal to the module.
#pragma once

#include <filesystem>
#include <string>

#include "base/cancellation.h"
#include "pipeline/config.h"
#include "text/language.h"
#include "translate/record.h"
#include "translate/resources.h"

namespace amts::pipeline {

/// What translates in one direction of one language's pipeline.
struct PipelineDirection {
  text::LanguagePair languages;
  translate::SharedResources with_data;        ///< with the parallel data, if there is any
  translate::SharedResources without_data;     ///< the same but for the parallel data
  translate::SharedResources with_paragraphs;  ///< with pairs of paragraphs; null: not asked for
};

/// Which parallel data a translation is made with.
enum class DataVariant { kNone, kConfigured, kParagraphs };

/// One piece of work.
struct Job {
  const Config* config = nullptr;
  const PipelineDirection* direction = nullptr;
  std::string source;     ///< document to translate, relative to the root
  std::string reference;  ///< human translation to compare with; empty: none
  std::string output;     ///< where to write; empty: only a record is kept
  DataVariant data = DataVariant::kConfigured;
  /// What stands at the output is known as a machine's, whatever the record says.
  bool machine_made = false;
  std::filesystem::path record_file;
  Cancellation cancellation;
};

struct JobResult {
  translate::DocumentRecord record;
  bool done_before = false;  ///< by an earlier run; nothing was written
  bool kept = false;  ///< a file that is not AMTS's stands at the output; nothing was written
};

/// Translates, scores, writes the output and then the record, each atomically; or finds in the
/// record file that all this is done. Throws what reading, parsing and writing throw, and
/// EngineError where the engine fails: nothing is written then, so that a later run does it.
JobResult run_job(const Job& job);

}  // namespace amts::pipeline
