// The command line as a whole: the tree of subcommands, `amts help`, and what a mistake in it is
// answered with. Usage mistakes get one line and where the help is, not the help itself.
#pragma once

#include <string>
#include <vector>

#include "cli/commands.h"

namespace amts::cli {

/// Adds all subcommands to `app`; their work ends when it is cancelled.
void add_commands(CLI::App& app, Interruption& interruption);

/// The command that `arguments` (without the program's name) begin with, as deep as their leading
/// words name subcommands. Throws UsageError for a word that names none where a subcommand must
/// stand; it suggests the nearest one.
CLI::App* named_command(CLI::App& app, const std::vector<std::string>& arguments);

/// Command "amts memory search": its words from the root down.
std::string full_name(const CLI::App& command);

/// `help [COMMAND...]` as `[COMMAND...] --help`; other arguments as they are.
std::vector<std::string> without_help_command(std::vector<std::string> arguments);

/// A mistake in one line: an unknown option, with the nearest that there is, before what CLI11
/// says.
std::string one_line(const CLI::ParseError& error, const CLI::App& command,
                     const std::vector<std::string>& arguments);

/// The one of `names` that `word` is most likely meant as; empty if none is near.
std::string nearest(const std::string& word, const std::vector<std::string>& names);

}  // namespace amts::cli
