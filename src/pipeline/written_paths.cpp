#include "pipeline/written_paths.h"

#include <filesystem>
#include <fstream>
#include <map>
#include <string>

#include "base/error.h"
#include "pipeline/pattern.h"
#include "pipeline/report.h"

namespace amts::pipeline {
namespace {

namespace fs = std::filesystem;

// Enough of a page to see whether AMTS wrote it.
constexpr std::streamsize kHeadBytes = 512;

std::string normal(const fs::path& path) { return path.lexically_normal().generic_string(); }

/// Paths below the root, each with what it is for.
using Uses = std::map<std::string, std::string>;

Uses uses_of(const Config& config, std::span<const BookDocument> documents) {
  Uses uses;
  for (const BookDocument& document : documents)
    uses.emplace(normal(document.path), "a source document");
  for (const LanguageConfig& language : config.languages) {
    for (const BookDocument& document : documents) {
      if (language.human.empty()) continue;
      uses.emplace(normal(expand_pattern(language.human, document.part)),
                   "a human translation into '" + language.language + "'");
    }
    for (const fs::path& file : language.parallel_files)
      uses.emplace(normal(file), "parallel data");
    if (!language.terminology.empty()) uses.emplace(normal(language.terminology), "a terminology");
    if (!language.lexicon.empty()) uses.emplace(normal(language.lexicon), "a lexicon");
  }
  return uses;
}

void add_outputs(const Config& config, std::span<const BookDocument> documents, Uses& uses) {
  for (const LanguageConfig& language : config.languages) {
    const std::string own = "a human translation into '" + language.language + "'";
    for (const BookDocument& document : documents) {
      const std::string path = normal(expand_pattern(language.output, document.part));
      const std::string use = "the translation into '" + language.language + "'";
      const auto [at, is_new] = uses.emplace(path, use);
      if (is_new || at->second == own) continue;  // people may edit what AMTS writes
      throw UsageError(
          "'" + path + "' would be " + use + " of " + document.path + " and is " + at->second, {},
          "change 'output' of '" + language.language + "' in amts.yaml");
    }
  }
}

/// Whether a file is there that AMTS's report would replace although it is none.
bool is_foreign(const fs::path& file, bool page) {
  std::error_code none;
  if (!fs::is_regular_file(file, none) || fs::file_size(file, none) == 0) return false;
  std::string head(static_cast<size_t>(kHeadBytes), '\0');
  std::ifstream stream(file, std::ios::binary);
  stream.read(head.data(), kHeadBytes);
  head.resize(static_cast<size_t>(stream.gcount()));
  if (!page) return head.find("\"source\"") == std::string::npos;
  return head.find(kReportMark) == std::string::npos &&
         head.find("<title>Translations of") == std::string::npos;
}

}  // namespace

void require_own_paths(const Config& config, std::span<const BookDocument> documents) {
  Uses uses = uses_of(config, documents);
  add_outputs(config, documents, uses);
  const fs::path page = config.report;
  const fs::path figures = fs::path(page).replace_extension(".json");
  const std::string remedy = "change 'report' in amts.yaml, such as report: report.html";
  if (normal(page) == normal(figures))
    throw UsageError("'" + normal(page) + "': the report's figures would replace its page", {},
                     remedy);
  for (const fs::path& file : {page, figures}) {
    const auto use = uses.find(normal(file));
    if (use != uses.end()) {
      throw UsageError("the report would replace '" + use->first + "', which is " + use->second, {},
                       remedy);
    }
    if (is_foreign(config.root / file, file == page)) {
      throw UsageError("the report would replace '" + normal(file) + "', which is no report", {},
                       remedy);
    }
  }
}

}  // namespace amts::pipeline
