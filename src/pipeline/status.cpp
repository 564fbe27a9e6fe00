#include "pipeline/status.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

#include "base/error.h"
#include "base/file.h"
#include "pipeline/book.h"
#include "pipeline/pattern.h"

namespace amts::pipeline {
namespace {

namespace fs = std::filesystem;

/// The translation of a document: people's, else what stands at the output; where it is to stand if
/// there is none.
std::string translation_of(const Config& config, const LanguageConfig& language,
                           const BookDocument& document) {
  if (!language.human.empty()) {
    std::string path = expand_pattern(language.human, document.part);
    if (path != document.path && fs::is_regular_file(config.root / path)) return path;
  }
  return expand_pattern(language.output, document.part);
}

TranslationStatus status_of(const Config& config, const LanguageConfig& language,
                            const BookDocument& document, const sync::State& state, bool history) {
  TranslationStatus status;
  status.document = document.path;
  status.translation = translation_of(config, language, document);
  const document::Document source = open_document(config, document.path);
  if (!fs::is_regular_file(config.root / status.translation)) {
    status.state = TranslationState::kMissing;
    status.words.missing = sync::words_of(source);
    return status;
  }
  const fs::path file = config.root / status.translation;
  const sync::Stamp* stamp = state.find(state.name_of(file));
  const bool known = stamp != nullptr || fs::is_regular_file(sync::origin_file(file));
  if (known || history)
    status.base = sync::find_base(config.root / document.path, file, state, source.format);
  if (status.base.kind == sync::BaseKind::kNone) {
    status.state = TranslationState::kUnknown;
    status.words.human = sync::words_of(source);
    return status;
  }
  const document::Document base =
      document::parse(std::exchange(status.base.source, {}), source.format, document.path);
  const document::Document translation = open_document(config, status.translation);
  status.words = sync::coverage(base, source, translation, stamp);
  status.state = base.bytes == source.bytes ? TranslationState::kCurrent : TranslationState::kStale;
  return status;
}

/// Translations that the state knows and whose source is gone.
void add_orphans(const LanguageConfig& language, const std::vector<BookDocument>& documents,
                 const Config& config, const sync::State& state, LanguageStatus& out) {
  std::set<std::string> sources;
  for (const BookDocument& document : documents) sources.insert(document.path);
  for (const auto& [translation, stamp] : state.stamps()) {
    if (sources.contains(stamp.source) || !fs::is_regular_file(config.root / translation)) continue;
    for (const std::string& pattern : {language.human, language.output}) {
      if (pattern.empty() || !match_pattern(pattern, translation)) continue;
      TranslationStatus status;
      status.translation = translation;
      status.state = TranslationState::kOrphaned;
      out.translations.push_back(std::move(status));
      break;
    }
  }
}

}  // namespace

std::string_view translation_state_name(TranslationState state) {
  constexpr std::array<std::string_view, 5> kNames = {"current", "stale", "missing", "unknown",
                                                      "orphaned"};
  return kNames[static_cast<size_t>(state)];
}

sync::Coverage LanguageStatus::words() const {
  sync::Coverage sum;
  for (const TranslationStatus& one : translations) sum += one.words;
  return sum;
}

size_t LanguageStatus::count(TranslationState state) const {
  return static_cast<size_t>(
      std::count_if(translations.begin(), translations.end(),
                    [&](const TranslationStatus& one) { return one.state == state; }));
}

std::vector<LanguageStatus> book_status(const Config& config, const StatusOptions& options) {
  const sync::State state = sync::State::read(config.root);
  const std::vector<BookDocument> documents = list_documents(config);
  std::vector<LanguageStatus> out;
  for (const LanguageConfig& language : config.languages) {
    const auto& only = options.only;
    if (!only.empty() && std::find(only.begin(), only.end(), language.language) == only.end())
      continue;
    LanguageStatus& status = out.emplace_back();
    status.language = language.language;
    for (const BookDocument& document : documents) {
      status.translations.push_back(status_of(config, language, document, state, options.history));
    }
    add_orphans(language, documents, config, state, status);
  }
  if (out.size() < options.only.size())
    throw UsageError("the book has no translation into one of these languages", {},
                     "see 'translations' in amts.yaml");
  return out;
}

}  // namespace amts::pipeline
