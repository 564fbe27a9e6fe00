#include "pipeline/parallel_step.h"

#include <algorithm>
#include <map>
#include <utility>

#include "alignment/lexicon_files.h"
#include "alignment/prepare.h"
#include "base/error.h"
#include "base/file.h"
#include "base/hash.h"
#include "pipeline/book.h"
#include "sync/state.h"
#include "translate/assembly.h"

namespace amts::pipeline {
namespace {

namespace fs = std::filesystem;

/// Lines of a translation that a machine wrote.
struct MachineLines {
  std::string file;
  std::vector<std::pair<size_t, size_t>> lines;  // first and last, in order

  bool contain(size_t line) const {
    return std::any_of(lines.begin(), lines.end(), [&](const auto& range) {
      return range.first <= line && line <= range.second;
    });
  }
};

MachineLines machine_lines(const document::Document& document,
                           const std::vector<std::string>& hashes) {
  MachineLines out{document.file, {}};
  if (hashes.empty()) return out;
  for (const document::Block& block : document::blocks_of(document)) {
    if (block.first_segment == block.last_segment ||
        !std::binary_search(hashes.begin(), hashes.end(),
                            sync::block_hash(document::bytes_of(document, block))))
      continue;
    out.lines.emplace_back(document.segments[block.first_segment].first_line,
                           document.segments[block.last_segment - 1].last_line);
  }
  return out;
}

/// What people did not write is no parallel data.
void drop_machine_made(const std::vector<document::Document>& targets,
                       const std::vector<HumanTranslation>& paths,
                       std::vector<corpus::TextPair>& pairs) {
  std::map<std::string, MachineLines> by_file;
  for (size_t i = 0; i < targets.size(); ++i) {
    MachineLines lines = machine_lines(targets[i], paths[i].machine);
    if (!lines.lines.empty()) by_file.emplace(lines.file, std::move(lines));
  }
  if (by_file.empty()) return;
  std::erase_if(pairs, [&](const corpus::TextPair& pair) {
    const auto file = by_file.find(pair.target_origin.document);
    return file != by_file.end() && file->second.contain(pair.target_origin.first_line);
  });
}

std::vector<corpus::TextPair> align(const Config& config, const LanguageConfig& language,
                                    const std::vector<HumanTranslation>& paths,
                                    alignment::Granularity granularity, const RunOptions& options) {
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
  preparing.granularity = granularity;
  preparing.executor = options.shared.executor;
  const auto lexicon = alignment::load_lexicon(lexicon_name(config, language), preparing.languages);
  if (lexicon) preparing.lexicon = &*lexicon;
  Progress progress(options.progress, "aligning", documents.size() * 2);
  preparing.advanced = [&] {
    options.cancellation.check();
    progress.advance();
  };
  std::vector<corpus::TextPair> pairs = alignment::prepare(documents, preparing).pairs;
  drop_machine_made(targets, paths, pairs);
  return pairs;
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
    const auto granularity = language.by_sentence ? alignment::Granularity::kSentence
                                                  : alignment::Granularity::kParagraph;
    for (corpus::TextPair& pair : align(config, language, documents, granularity, options))
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

std::vector<corpus::TextPair> paragraph_pairs(const Config& config, const LanguageConfig& language,
                                              const std::vector<HumanTranslation>& documents,
                                              const RunOptions& options) {
  if (documents.empty()) return {};
  return align(config, language, documents, alignment::Granularity::kParagraph, options);
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
