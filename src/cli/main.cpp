// The command line's entry: dispatches to subcommands, turns errors into messages and exit codes.
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>
#include <sstream>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/output.h"
#include "cli/command_line.h"
#include "cli/interruption.h"
#include "nmt/instruction_set.h"

namespace amts::cli {
namespace {

int complain(const std::string& message, int code) {
  std::fprintf(stderr, "amts: %s\n", message.c_str());
  return code;
}

/// One line, and where the help is.
int refuse_usage(const std::string& message, const CLI::App& command) {
  complain(message, kUsage);
  std::fprintf(stderr, "see %s --help\n", full_name(command).c_str());
  return kUsage;
}

/// Help or version.
int show(const CLI::App& app, const CLI::Success& asked) {
  std::ostringstream text, none;
  app.exit(asked, text, none);
  try {
    write_stdout(text.str());
    return kOk;
  } catch (const StorageError& error) {
    return complain(error.what(), kFailed);
  }
}

/// What the environment says about the whole process.
void heed_environment() {
  const char* const instruction_set = std::getenv(nmt::kInstructionSetVariable);
  if (instruction_set == nullptr) return;
  try {
    nmt::use_instruction_set(instruction_set);
  } catch (const UsageError& error) {
    throw UsageError(std::string(nmt::kInstructionSetVariable) + ": " + error.message(), {},
                     error.remedy());
  }
}

int run(CLI::App& app, const std::vector<std::string>& arguments) {
  const CLI::App* command = &app;
  try {
    heed_environment();
    command = named_command(app, arguments);
    // CLI11 takes them from the end.
    app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    return kOk;
  } catch (const CLI::Success& asked) {  // --help, --version
    return show(app, asked);
  } catch (const CLI::ParseError& error) {
    if (arguments.empty()) {
      std::fputs(app.help().c_str(), stderr);
      return kUsage;
    }
    return refuse_usage(one_line(error, *command, arguments), *command);
  } catch (const PartlyDone& partly) {
    return complain(partly.message, kPartlyDone);
  } catch (const CancelledError& error) {
    return complain(error.what(), kInterrupted);
  } catch (const UsageError& error) {
    // A mistake in a file is mended there.
    if (error.where().line != 0) return complain(error.what(), kUsage);
    return refuse_usage(error.what(), *command);
  } catch (const std::bad_alloc&) {
    return complain("out of memory", kFailed);
  } catch (const std::exception& error) {
    return complain(error.what(), kFailed);
  }
}

/// What is still on its way to standard output must arrive too: a full disk is a failure.
int finish(int code) {
  errno = 0;
  if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return code;
  const int reason = errno == 0 ? EIO : errno;
  complain("standard output: cannot write: " + std::string(std::strerror(reason)), kFailed);
  return code == kOk ? kFailed : code;
}

}  // namespace
}  // namespace amts::cli

int main(int argc, char** argv) {
  using namespace amts::cli;
  Interruption interruption;
  CLI::App app("AMTS: adaptive machine translation and synchronization of technical documents.",
               "amts");
  app.set_version_flag("--version", std::string("amts ") + AMTS_VERSION);
  app.require_subcommand(1);
  add_commands(app, interruption);
  return finish(run(app, without_help_command({argv + std::min(argc, 1), argv + argc})));
}
