#include "pipeline/book.h"

#include <algorithm>
#include <set>

#include "base/error.h"
#include "base/file.h"
#include "base/file_tree.h"
#include "pipeline/pattern.h"

namespace amts::pipeline {
std::vector<BookDocument> list_documents(const Config& config) {
  std::vector<BookDocument> documents;
  // What the book's own folder holds besides is none of its business.
  const TreeRules rules{config.root / config.state, true};
  for (const std::string& path : files_below(config.root, rules)) {
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
