#include "cli/command_tree.h"

#include <algorithm>

namespace amts::cli {
namespace {

/// "TEXT:{a,b}" as CLI11 spells what an option takes: the choices.
std::vector<std::string> choices_in(const std::string& type) {
  std::vector<std::string> choices;
  const size_t open = type.find('{');
  const size_t close = type.rfind('}');
  if (open == std::string::npos || close == std::string::npos || close < open) return choices;
  for (size_t at = open + 1; at < close;) {
    const size_t end = std::min(type.find(',', at), close);
    choices.push_back(type.substr(at, end - at));
    at = end + 1;
  }
  return choices;
}

}  // namespace

std::vector<OptionText> options_of(const CLI::App& command) {
  std::vector<OptionText> texts;
  for (const CLI::Option* option : command.get_options()) {
    OptionText text;
    text.positional = option->get_positional();
    if (text.positional) {
      text.names.push_back(option->get_name(true, false));
    } else {
      for (const std::string& name : option->get_snames()) text.names.push_back("-" + name);
      for (const std::string& name : option->get_lnames()) text.names.push_back("--" + name);
    }
    const std::string type = option->get_type_name();
    text.choices = choices_in(type);
    if (option->get_items_expected_max() > 0) text.value = type.substr(0, type.find(':'));
    text.about = option->get_description();
    text.standard = option->get_default_str();
    text.required = option->get_required();
    text.many = option->get_items_expected_max() > 1;
    texts.push_back(std::move(text));
  }
  return texts;
}

std::vector<const CLI::App*> subcommands_of(const CLI::App& command) {
  std::vector<const CLI::App*> all = command.get_subcommands([](const CLI::App*) { return true; });
  std::ranges::sort(all, {}, [](const CLI::App* each) { return each->get_name(); });
  return all;
}

}  // namespace amts::cli
