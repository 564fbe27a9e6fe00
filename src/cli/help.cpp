// amts help: help as a command, manual pages, completions. `amts help X` is `amts X --help`
// (command_line.h); what is left to do here is to write files.
#include <filesystem>
#include <memory>

#include "base/file.h"
#include "base/output.h"
#include "cli/commands.h"
#include "cli/manual.h"

namespace amts::cli {
namespace {

constexpr const char* kExamples = R"(
Examples:
  amts help translate
  amts help memory search
  amts help --completion bash > ~/.local/share/bash-completion/completions/amts
  amts help --man ~/.local/share/man/man1
)";

struct HelpArguments {
  std::vector<std::string> command;
  std::string man, completion;
};

}  // namespace

void add_help(CLI::App& app) {
  const auto arguments = std::make_shared<HelpArguments>();
  CLI::App* command = app.add_subcommand("help", "Show the help of a command");
  command->add_option("COMMAND", arguments->command, "A command, or the words of one");
  command->add_option("--man", arguments->man, "Write manual pages into this folder");
  command->add_option("--completion", arguments->completion, "Print a shell's completion script")
      ->check(CLI::IsMember({"bash", "zsh", "fish"}));
  command->footer(kExamples);
  command->callback([arguments, &app] {
    if (!arguments->completion.empty()) write_stdout(completion(app, arguments->completion));
    if (arguments->man.empty()) return;
    for (const auto& [name, page] : manual_pages(app))
      write_file(std::filesystem::path(arguments->man) / name, page);
  });
}

}  // namespace amts::cli
