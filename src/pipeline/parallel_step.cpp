#include "pipeline/parallel_step.h"

#include <algorithm>
#include <utility>

#include "alignment/lexicon_files.h"
#include "alignment/prepare.h"
#include "base/error.h"
#include "base/file.h"
#include "base/hash.h"
#include "pipeline/book.h"
#include "translate/assembly.h"

namespace amts::pipeline {
namespace {

namespace fs = std::filesystem;

std::vector<corpus::TextPair> align(const Config& config, const LanguageConfig& language,
                                    const std::vector<HumanTranslation>& paths,
                                    const RunOptions& options) {
  std::vector<document::Document> sources(paths.size());
  std::vector<document::Document> targets(paths.size());
  parallel_for(options.shared.executor, paths.size(), [&](size_t i) {
    options.cancellation.check();
    sources[i] = open_document(config, paths[i].source);
    targets[i] = open_document(config, paths[i].target);
  });
  std::vector<alignment::ParsedPair> documents;
  for (size_t i = 0; i < paths.size(); ++i) documents.push_back({&sources[i], &targets[i]});

  alignment::PrepareOptions preparing;
  preparing.languages = {config.source_language, language.language};
  preparing.granularity =
      language.by_sentence ? alignment::Granularity::kSentence : alignment::Granularity::kParagraph;
  preparing.executor = options.shared.executor;
  const auto lexicon = alignment::load_lexicon(lexicon_name(config, language), preparing.languages);
  if (lexicon) preparing.lexicon = &*lexicon;
  Progress progress(options.progress, "aligning", documents.size() * 2);
  preparing.advanced = [&] {
    options.cancellation.check();
    progress.advance();
  };
  return alignment::prepare(documents, preparing).pairs;
}

}  // namespace

std::string lexicon_name(const Config& config, const LanguageConfig& language) {
  const std::string name = language.lexicon.string();
  return name.empty() || name == "none" ? name : (config.root / name).string();
}

ParallelStep make_parallel_data(const Config& config, const LanguageConfig& language,
                                const std::vector<HumanTranslation>& documents,
                                const RunOptions& options) {
  ParallelStep step;
  step.documents = documents.size();
  // The book's own translations come last, so that they win over files from elsewhere.
  for (const fs::path& file : language.parallel_files) {
    for (corpus::TextPair& pair :
         translate::load_pairs(config.root / file, {config.source_language, language.language})) {
      step.pairs.push_back(std::move(pair));
    }
  }
  if (!documents.empty()) {
    for (corpus::TextPair& pair : align(config, language, documents, options))
      step.pairs.push_back(std::move(pair));
  }
  if (step.pairs.empty()) return step;

  const fs::path folder = config.state / language.language;
  const corpus::ParallelData data =
      corpus::to_parallel_data(step.pairs, {config.source_language, language.language});
  for (const char* name : {"parallel-data.csv", "parallel-data.tmx"}) {
    corpus::write_parallel_data(config.root / folder / name, data);
  }
  step.file = (folder / "parallel-data.tmx").generic_string();
  return step;
}

std::vector<corpus::TextPair> reversed(const std::vector<corpus::TextPair>& pairs) {
  std::vector<corpus::TextPair> out = pairs;
  for (corpus::TextPair& pair : out) {
    std::swap(pair.source, pair.target);
    std::swap(pair.tagged_source, pair.tagged_target);
    std::swap(pair.source_origin, pair.target_origin);
  }
  return out;
}

}  // namespace amts::pipeline
