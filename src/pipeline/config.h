// amts.yaml: what a book's maintainers ask for. docs/pipelines.md is its reference.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "checks/catalogue.h"
#include "engine/registry.h"
#include "translate/reuse.h"
#include "translate/style.h"

namespace amts::pipeline {

/// Which documents with a human translation are translated as well, to be compared with it.
enum class Evaluate {
  kNone,
  kHeldOut,  ///< those whose translations are kept out of the parallel data
  kAll,      ///< all, each against parallel data of the others
};

/// The sub-pipeline of one target language.
struct LanguageConfig {
  std::string language;  ///< canonical id
  std::string human;     ///< pattern of human translations; empty: there are none
  std::string output;    ///< pattern of what is written
  engine::EngineOptions engine;
  bool from_human = true;  ///< take parallel data from the human translations
  std::vector<std::filesystem::path> parallel_files;  ///< more of it (parallel_data.h)
  bool by_sentence = true;        ///< granularity of parallel data: sentences, else paragraphs
  bool split_sentences = true;    ///< segmentation: the engine gets sentences, else whole segments
  std::filesystem::path lexicon;  ///< for alignment; empty: what is known for the pair
  std::filesystem::path terminology;
  bool terminology_ignores_case = false;
  translate::ReuseLevel reuse = translate::ReuseLevel::kRepaired;
  double repair_from = translate::kDefaultRepairFrom;
  bool adapt = true;                  ///< engines that can adapt to the parallel data do
  std::vector<std::string> held_out;  ///< globs on "{}"
  Evaluate evaluate = Evaluate::kHeldOut;
  bool both_directions = false;
  translate::StyleRules style;
  std::vector<std::string> do_not_translate;  ///< beside those of the whole book
};

struct Config {
  std::filesystem::path root;  ///< the folder that holds amts.yaml; all paths are relative to it
  std::string source_language;
  std::vector<std::string> documents;  ///< patterns (pipeline/pattern.h)
  std::vector<std::string> exclude;    ///< globs on whole paths
  std::filesystem::path state = ".amts";
  std::filesystem::path report = "report.html";
  checks::Settings checks;
  std::vector<std::string> do_not_translate;  ///< regular expressions (translate/kept_patterns.h)
  std::vector<LanguageConfig> languages;
};

/// Reads and checks a file. Throws UsageError with line and column for what is malformed, unknown
/// or missing; every message names the key.
Config read_config(const std::filesystem::path& file);

/// The same from text; `file` is for messages and gives the root.
Config parse_config(const std::string& yaml, const std::filesystem::path& file);

}  // namespace amts::pipeline
