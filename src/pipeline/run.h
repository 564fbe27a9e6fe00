// Running a book's pipelines: prepare parallel data, translate what lacks a translation, evaluate
// what has a reference, report. Work that an earlier run finished is not done again; a killed run
// leaves whole files only.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/cancellation.h"
#include "base/progress.h"
#include "engine/shared.h"
#include "pipeline/config.h"
#include "translate/record.h"

namespace amts::pipeline {

struct RunOptions {
  std::vector<std::string> only;  ///< target languages to run; empty: all
  engine::Shared shared;          ///< its executor's threads share all work
  bool dry_run = false;
  ProgressSink progress = ProgressSink::none();
  Cancellation cancellation;
  /// One line for a person, at the end of each step.
  std::function<void(const std::string&)> say = [](const std::string&) {};
  /// One line about what is most likely a mistake.
  std::function<void(const std::string&)> warn = [](const std::string&) {};
};

/// Why a document was or was not translated.
enum class DocumentState {
  kTranslated,  ///< by this run
  kDone,        ///< by an earlier one, and nothing has changed
  kHuman,       ///< people have translated it; nothing to do
  kFollowed,    ///< people have translated it; it was brought up to date with its source
  kKept,        ///< a file that AMTS did not write, or that was edited since, stands at its place
  kFailed,
};
std::string_view state_name(DocumentState state);

struct DocumentResult {
  std::string path;
  std::string output;
  DocumentState state = DocumentState::kTranslated;
  std::string error;
  size_t review = 0;  ///< followed: changes that a person should look at
  bool evaluated = false;
  std::optional<translate::DocumentRecord> adapted;  ///< with parallel data
  std::optional<translate::DocumentRecord> plain;    ///< without (evaluated documents only)
  std::optional<translate::DocumentRecord>
      reverse;  ///< from the target language, with parallel data
  std::optional<translate::DocumentRecord> reverse_plain;
  /// With pairs of paragraphs instead of sentences (documents that are all evaluated).
  std::optional<translate::DocumentRecord> paragraphs;
  std::optional<translate::DocumentRecord> reverse_paragraphs;
};

struct LanguageResult {
  std::string language;
  std::string engine;
  std::string reverse_engine;    ///< empty unless both directions are asked for
  std::string parallel_file;     ///< where its parallel data is; empty: none
  size_t pairs = 0;              ///< in the parallel data
  size_t aligned_documents = 0;  ///< human translations it comes from
  std::vector<DocumentResult> documents;
};

struct RunResult {
  std::string source_language;
  std::vector<LanguageResult> languages;
  double seconds = 0;
  size_t failures() const;
};

/// Runs all. A document's failure is its result's; throws for what concerns all (configuration,
/// engine), and CancelledError: files are whole then, and records tell what was finished. With
/// dry_run nothing is written and the results say what would be done.
RunResult run(const Config& config, const RunOptions& options);

}  // namespace amts::pipeline
