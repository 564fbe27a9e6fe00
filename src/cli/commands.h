// The subcommands of `amts`, one file each. A command registers its options with the application
// and a callback that runs it; it reports failure by throwing amts::Error (main.cpp turns it into a
// message and an exit code) and partial success by PartlyDone.
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

#include "base/cancellation.h"

namespace amts::cli {

class Interruption;

/// Exit codes of every command.
enum ExitCode { kOk = 0, kFailed = 1, kUsage = 2, kPartlyDone = 3, kInterrupted = 130 };

/// Thrown when a command did its work for some inputs and not for others; exit code 3.
struct PartlyDone {
  std::string message;
};

/// "a, b, c", for help texts.
std::string joined(const std::vector<std::string>& names);

/// Checks an argument: something must stand under the path. What the system says against it is
/// told.
enum class Existing { kFile, kFileOrFolder };
CLI::Validator existing(Existing kind);

void add_align(CLI::App& app);
void add_approve(CLI::App& app);
void add_check(CLI::App& app);
void add_evaluate(CLI::App& app);
void add_extract(CLI::App& app);
void add_help(CLI::App& app);
void add_lexicon(CLI::App& app);
void add_memory(CLI::App& app);
void add_model(CLI::App& app);
void add_parallel_data(CLI::App& app);
void add_prepare(CLI::App& app);
void add_run(CLI::App& app, const Cancellation& cancellation);
void add_serve(CLI::App& app, Interruption& interruption);
void add_status(CLI::App& app);
void add_sync(CLI::App& app, const Cancellation& cancellation);
void add_terminology(CLI::App& app);
void add_translate(CLI::App& app, const Cancellation& cancellation);

}  // namespace amts::cli
