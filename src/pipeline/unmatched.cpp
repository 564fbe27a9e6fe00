#include "pipeline/unmatched.h"

#include <algorithm>

#include "pipeline/pattern.h"

namespace amts::pipeline {

std::vector<std::string> unmatched_patterns(const Config& config,
                                            std::span<const BookDocument> documents) {
  std::vector<std::string> warnings;
  const auto warn = [&](const std::string& key, const std::string& pattern) {
    warnings.push_back("'" + key + "': '" + pattern + "' matches no document");
  };
  for (const std::string& pattern : config.documents) {
    if (std::ranges::none_of(documents, [&](const BookDocument& document) {
          return match_pattern(pattern, document.path).has_value();
        }))
      warn("documents", pattern);
  }
  Config all = config;
  all.exclude.clear();
  if (!config.exclude.empty()) {
    const std::vector<BookDocument> with_excluded = list_documents(all);
    for (const std::string& glob : config.exclude) {
      if (std::ranges::none_of(with_excluded, [&](const BookDocument& document) {
            return matches_glob(glob, document.path);
          }))
        warn("exclude", glob);
    }
  }
  for (const LanguageConfig& language : config.languages) {
    for (const std::string& glob : language.held_out) {
      if (std::ranges::none_of(documents, [&](const BookDocument& document) {
            return matches_glob(glob, document.part);
          }))
        warn("translations." + language.language + ".held-out", glob);
    }
  }
  return warnings;
}

}  // namespace amts::pipeline
