// What the subcommands of `amts memory` read: memory files, and parallel data in their place.
#pragma once

#include <CLI/CLI.hpp>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "corpus/parallel_data.h"
#include "memory/translation_memory.h"
#include "text/language.h"

namespace amts::cli {

/// "A memory (.amtm) or parallel data: CSV, ...", for help texts.
std::string memory_input_help();

/// Languages as the command line names them; empty: what the file has.
struct NamedLanguages {
  std::string from, to;
};
void add_language_options(CLI::App& command, NamedLanguages& languages);

bool is_memory_file(const std::filesystem::path& path);
/// Throws UsageError unless it is named as a memory.
void require_memory_file(const std::filesystem::path& path);

/// All pairs of a file of parallel data, however long; equal sources are kept.
struct PairsFile {
  std::vector<corpus::TextPair> pairs;
  text::LanguagePair languages;
  corpus::ImportReport report;
};

/// Throws UsageError if the file has other languages, or several targets of which none is named.
PairsFile read_pairs_file(const std::filesystem::path& path, const NamedLanguages& named);

/// A memory file opened, or a memory made in RAM of parallel data. Throws like read_pairs_file.
memory::TranslationMemory open_memory(const std::filesystem::path& path,
                                      const NamedLanguages& named);

/// Calls `use` with the entries of a memory, those that are neighbours together, in order.
void for_each_run(
    const memory::TranslationMemory& memory,
    const std::function<void(uint32_t first, std::span<const corpus::TextPair>)>& use);

/// "en → zh"
std::string arrow(const text::LanguagePair& languages);

}  // namespace amts::cli
