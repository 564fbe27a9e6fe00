// Manual pages and shell completions, made from the same tree of commands and options that --help
// prints: what one says the others say.
#pragma once

#include <CLI/CLI.hpp>
#include <map>
#include <string>
#include <string_view>

namespace amts::cli {

/// A page for the program and one for each command, by file name ("amts-memory-search.1"), in
/// man(7)'s macros.
std::map<std::string, std::string> manual_pages(const CLI::App& app);

/// A script for "bash", "zsh" or "fish". Throws UsageError for another shell.
std::string completion(const CLI::App& app, std::string_view shell);

}  // namespace amts::cli
