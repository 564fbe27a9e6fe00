#include "cli/command_line.h"

#include <algorithm>

#include "base/cancellation.h"
#include "base/error.h"
#include "cli/command_tree.h"
#include "cli/interruption.h"

namespace amts::cli {
namespace {

/// Letters changed, added, left out or swapped with their neighbour: optimal string alignment.
size_t distance(const std::string& a, const std::string& b) {
  std::vector<std::vector<size_t>> rows(a.size() + 1, std::vector<size_t>(b.size() + 1));
  for (size_t i = 0; i <= a.size(); ++i) rows[i][0] = i;
  for (size_t j = 0; j <= b.size(); ++j) rows[0][j] = j;
  for (size_t i = 1; i <= a.size(); ++i) {
    for (size_t j = 1; j <= b.size(); ++j) {
      rows[i][j] = std::min({rows[i - 1][j] + 1, rows[i][j - 1] + 1,
                             rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        rows[i][j] = std::min(rows[i][j], rows[i - 2][j - 2] + 1);
    }
  }
  return rows[a.size()][b.size()];
}

std::vector<std::string> subcommand_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* each : subcommands_of(app)) names.push_back(each->get_name());
  return names;
}

std::vector<std::string> long_options(const CLI::App& app) {
  std::vector<std::string> names;
  for (const OptionText& option : options_of(app)) {
    for (const std::string& name : option.names) {
      if (name.starts_with("--")) names.push_back(name);
    }
  }
  return names;
}

}  // namespace

std::string nearest(const std::string& word, const std::vector<std::string>& names) {
  std::string best;
  size_t least = std::max<size_t>(1, word.size() / 3) + 1;
  for (const std::string& name : names) {
    const size_t edits = distance(word, name);
    if (edits < least) least = edits, best = name;
  }
  return best;
}

std::string full_name(const CLI::App& command) {
  const CLI::App* parent = command.get_parent();
  return parent == nullptr ? command.get_name() : full_name(*parent) + " " + command.get_name();
}

CLI::App* named_command(CLI::App& app, const std::vector<std::string>& arguments) {
  CLI::App* command = &app;
  for (const std::string& word : arguments) {
    const std::vector<std::string> names = subcommand_names(*command);
    if (names.empty() || word.starts_with('-')) break;
    if (std::ranges::find(names, word) != names.end()) {
      command = command->get_subcommand(word);
      continue;
    }
    const std::string meant = nearest(word, names);
    throw UsageError("there is no command '" + full_name(*command) + " " + word + "'", {},
                     meant.empty() ? "commands: " + joined(names)
                                   : "did you mean '" + full_name(*command) + " " + meant + "'?");
  }
  return command;
}

std::vector<std::string> without_help_command(std::vector<std::string> arguments) {
  if (arguments.empty() || arguments.front() != "help") return arguments;
  for (const std::string_view own : {"--man", "--completion"}) {
    if (std::ranges::any_of(arguments,
                            [&](const std::string& word) { return word.starts_with(own); }))
      return arguments;
  }
  if (arguments.size() == 2 && arguments.back().starts_with('-')) return arguments;
  arguments.erase(arguments.begin());
  std::erase_if(arguments, [](const std::string& word) { return word.starts_with('-'); });
  arguments.push_back("--help");
  return arguments;
}

std::string one_line(const CLI::ParseError& error, const CLI::App& command,
                     const std::vector<std::string>& arguments) {
  const std::vector<std::string> options = long_options(command);
  for (const std::string& word : arguments) {
    if (word == "--") break;
    const std::string name = word.substr(0, word.find('='));
    if (!word.starts_with("--") || std::ranges::find(options, name) != options.end()) continue;
    const std::string meant = nearest(name, options);
    return "there is no option " + name + (meant.empty() ? "" : " (did you mean " + meant + "?)");
  }
  std::string message = error.what();
  std::ranges::replace(message, '\n', ' ');
  return message;
}

void add_commands(CLI::App& app, Interruption& interruption) {
  const Cancellation cancellation(interruption.token());
  add_align(app);
  add_approve(app);
  add_check(app);
  add_evaluate(app);
  add_extract(app);
  add_help(app);
  add_lexicon(app);
  add_memory(app);
  add_model(app);
  add_parallel_data(app);
  add_prepare(app);
  add_run(app, cancellation);
  add_serve(app, interruption);
  add_status(app);
  add_sync(app, cancellation);
  add_terminology(app);
  add_translate(app, cancellation);
}

}  // namespace amts::cli
