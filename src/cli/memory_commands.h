// The subcommands of `amts memory`.
#pragma once

#include <CLI/CLI.hpp>

namespace amts::cli {

void add_memory_dedupe(CLI::App& group);
void add_memory_export(CLI::App& group);
void add_memory_import(CLI::App& group);
void add_memory_merge(CLI::App& group);
void add_memory_search(CLI::App& group);
void add_memory_stats(CLI::App& group);

}  // namespace amts::cli
