#include "pipeline/parallel_step.h"

#include "base/error.h"
#include "base/hash.h"
#include "pipeline/book.h"

namespace amts::pipeline {

ParallelStep make_parallel_data(const Config& config, const LanguageConfig& language,
                                const std::vector<DocumentPair>& documents,
                                const RunOptions& options) {
  (void)config;
  (void)language;
  (void)documents;
  (void)options;
  return {};
}

std::vector<corpus::Pair> reversed(const std::vector<corpus::Pair>& pairs) {
  std::vector<corpus::Pair> out = pairs;
  for (corpus::Pair& pair : out) {
    std::swap(pair.source, pair.target);
    std::swap(pair.tagged_source, pair.tagged_target);
    std::swap(pair.source_origin, pair.target_origin);
  }
  return out;
}

}  // namespace amts::pipeline
