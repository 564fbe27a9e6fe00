// Where a book's translations stand: what is translated, by whom, and what is to be done.
#pragma once

#include <string>
#include <vector>

#include "pipeline/config.h"
#include "sync/base.h"
#include "sync/coverage.h"

namespace amts::pipeline {

enum class TranslationState {
  kCurrent,   ///< follows its source
  kStale,     ///< the source has changed since
  kMissing,   ///< there is none
  kUnknown,   ///< there is one, but not known of which source
  kOrphaned,  ///< its source is gone
};
/// "current", "stale", "missing", "unknown", "orphaned".
std::string_view translation_state_name(TranslationState state);

struct TranslationStatus {
  std::string document;     ///< empty: orphaned
  std::string translation;  ///< relative to the root; of a missing one: where it is to stand
  TranslationState state = TranslationState::kCurrent;
  sync::Base base;  ///< without its text
  sync::Coverage words;
};

struct LanguageStatus {
  std::string language;
  std::vector<TranslationStatus> translations;
  sync::Coverage words() const;
  size_t count(TranslationState state) const;
};

struct StatusOptions {
  std::vector<std::string> only;  ///< languages; empty: all
  /// Look in git's history for the sources of translations that have neither an origin file nor a
  /// stamp: some tenths of a second each.
  bool history = false;
};

/// Reads the book and changes nothing. Throws what reading throws; a document that cannot be parsed
/// is an error that names it.
std::vector<LanguageStatus> book_status(const Config& config, const StatusOptions& options);

/// For people: a line a language, then a line for each translation that is not current.
std::string render_status(const std::vector<LanguageStatus>& languages);
std::string render_status_json(const std::vector<LanguageStatus>& languages);
/// The same as the table, for a pull request.
std::string render_status_markdown(const std::vector<LanguageStatus>& languages);
/// "zh 93 %" as a small picture.
std::string render_badge(const LanguageStatus& language);

}  // namespace amts::pipeline
