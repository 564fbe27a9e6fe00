#include "cli/memory_input.h"

#include <fmt/format.h>

#include <limits>

#include "base/error.h"
#include "cli/commands.h"
#include "corpus/importer.h"

namespace amts::cli {
namespace {

constexpr const char* kMemoryExtension = ".amtm";

/// A memory takes all: the limits of Amazon's parallel data are not its own.
corpus::ImportRules everything() {
  corpus::ImportRules rules;
  rules.max_segment_bytes = std::numeric_limits<size_t>::max();
  rules.unique_sources = false;
  return rules;
}

bool same_language(const std::string& named, const std::string& language) {
  return named.empty() || corpus::is_source_language(text::canonical_language(named), language);
}

void require_languages(const std::filesystem::path& path, const text::LanguagePair& languages,
                       const NamedLanguages& named) {
  if (same_language(named.from, languages.from) && same_language(named.to, languages.to)) return;
  throw UsageError(fmt::format("is {}, not {} → {}", arrow(languages),
                               named.from.empty() ? languages.from : named.from,
                               named.to.empty() ? languages.to : named.to),
                   {path.string()});
}

}  // namespace

std::string memory_input_help() {
  return std::string("A memory (.amtm), or parallel data: ") + corpus::kFormatNames;
}

void add_language_options(CLI::App& command, NamedLanguages& languages) {
  command.add_option("--from", languages.from, "Source language, to be checked");
  command.add_option("--to", languages.to, "Target language, where a file has several");
}

bool is_memory_file(const std::filesystem::path& path) {
  return path.extension() == kMemoryExtension;
}

void require_memory_file(const std::filesystem::path& path) {
  if (is_memory_file(path)) return;
  throw UsageError(
      fmt::format("'{}' is no name of a memory", path.string()), {},
      fmt::format("name it {}; amts memory export writes other formats", kMemoryExtension));
}

PairsFile read_pairs_file(const std::filesystem::path& path, const NamedLanguages& named) {
  PairsFile file;
  const corpus::ParallelData data = corpus::read_parallel_data(path, &file.report, everything());
  if (named.to.empty() && data.target_languages.size() > 1) {
    throw UsageError("has several target languages: " + joined(data.target_languages),
                     {path.string()}, "choose one with --to");
  }
  file.languages = {data.source_language, named.to.empty() ? data.target_languages.front()
                                                           : text::canonical_language(named.to)};
  require_languages(path, file.languages, {named.from, ""});
  try {
    file.pairs = corpus::pairs_for(data, file.languages.to);
  } catch (const UsageError& error) {
    throw UsageError(error.message(), {path.string()}, error.remedy());
  }
  return file;
}

memory::TranslationMemory open_memory(const std::filesystem::path& path,
                                      const NamedLanguages& named) {
  if (!is_memory_file(path)) {
    const PairsFile file = read_pairs_file(path, named);
    return memory::TranslationMemory::build(file.pairs, file.languages);
  }
  memory::TranslationMemory memory = memory::TranslationMemory::open(path);
  require_languages(path, memory.languages(), named);
  return memory;
}

void for_each_run(const memory::TranslationMemory& memory,
                  const std::function<void(uint32_t, std::span<const corpus::TextPair>)>& use) {
  std::vector<corpus::TextPair> run;
  const auto count = static_cast<uint32_t>(memory.size());
  for (uint32_t entry = 0; entry < count; ++entry) {
    run.push_back(memory.pair(entry));
    if (memory.next(entry)) continue;
    use(entry + 1 - static_cast<uint32_t>(run.size()), run);
    run.clear();
  }
}

std::string arrow(const text::LanguagePair& languages) {
  return languages.from + " → " + languages.to;
}

}  // namespace amts::cli
