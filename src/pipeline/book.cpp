#include "pipeline/book.h"

#include <algorithm>
#include <set>

#include "base/error.h"
#include "base/file.h"
#include "pipeline/pattern.h"

namespace amts::pipeline {
namespace {

namespace fs = std::filesystem;

/// Paths of all regular files below the root, hidden ones and the state folder aside.
std::vector<std::string> walk(const Config& config) {
  std::vector<std::string> paths;
  std::error_code failure;
  const fs::path state = (config.root / config.state).lexically_normal();
  fs::recursive_directory_iterator entry(config.root, fs::directory_options::skip_permission_denied,
                                         failure);
  if (failure)
    throw StorageError("cannot list the book's files: " + failure.message(),
                       {config.root.string()});
  for (; entry != fs::recursive_directory_iterator(); entry.increment(failure)) {
    if (failure)
      throw StorageError("cannot list the book's files: " + failure.message(),
                         {config.root.string()});
    const bool hidden = entry->path().filename().string().starts_with('.');
    if (entry->is_directory() && (hidden || entry->path().lexically_normal() == state)) {
      entry.disable_recursion_pending();
    } else if (!hidden && entry->is_regular_file()) {
      paths.push_back(entry->path().lexically_relative(config.root).generic_string());
    }
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

}  // namespace

std::vector<BookDocument> list_documents(const Config& config) {
  std::vector<BookDocument> documents;
  for (const std::string& path : walk(config)) {
    if (!document::format_of(path)) continue;
    const bool excluded =
        std::any_of(config.exclude.begin(), config.exclude.end(),
                    [&](const std::string& glob) { return matches_glob(glob, path); });
    if (excluded) continue;
    for (const std::string& pattern : config.documents) {
      if (auto part = match_pattern(pattern, path)) {
        documents.push_back({path, std::move(*part)});
        break;
      }
    }
  }
  std::set<std::string> translations;
  for (const LanguageConfig& language : config.languages) {
    for (const BookDocument& document : documents) {
      for (const std::string& pattern : {language.human, language.output}) {
        if (pattern.empty()) continue;
        const std::string made = expand_pattern(pattern, document.part);
        if (made != document.path) translations.insert(made);
      }
    }
  }
  std::erase_if(documents,
                [&](const BookDocument& document) { return translations.contains(document.path); });
  return documents;
}

document::Document open_document(const Config& config, const std::string& path) {
  const auto format = document::format_of(path);
  if (!format) throw UsageError("no parser knows this kind of file", {path});
  return document::parse(read_file(config.root / path), *format, path);
}

}  // namespace amts::pipeline
