// The tree of commands and options as data: what help, manual pages and completions are made of.
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

namespace amts::cli {

/// An option or a positional argument as texts.
struct OptionText {
  std::vector<std::string> names;  ///< "-o", "--output"; a positional argument's one name
  std::string value;               ///< what it takes, such as TEXT; empty: it is a flag
  std::vector<std::string> choices;
  std::string about;
  std::string standard;  ///< what it is without
  bool positional = false;
  bool required = false;
  bool many = false;
};
std::vector<OptionText> options_of(const CLI::App& command);

/// In the order of their names.
std::vector<const CLI::App*> subcommands_of(const CLI::App& command);

}  // namespace amts::cli
