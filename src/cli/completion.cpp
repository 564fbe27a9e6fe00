// Shell completions. Each script finds which command the words so far name and offers that
// command's subcommands, options and an option's choices; where none fit, the shell's file names.
#include <algorithm>

#include "base/error.h"
#include "cli/command_line.h"
#include "cli/command_tree.h"
#include "cli/manual.h"

namespace amts::cli {
namespace {

struct Words {
  std::string path;  ///< "", "memory", "memory search"
  const CLI::App* command;
};

void add_words(const CLI::App& command, const std::string& path, std::vector<Words>& all) {
  all.push_back({path, &command});
  for (const CLI::App* each : subcommands_of(command))
    add_words(*each, path.empty() ? each->get_name() : path + " " + each->get_name(), all);
}

/// Between single quotes of a shell.
std::string shell_quoted(std::string_view text) {
  std::string out = "'";
  for (const char c : text) {
    if (c == '\'') {
      out += "'\\''";
    } else {
      out += c == '\n' ? ' ' : c;
    }
  }
  return out + "'";
}

std::string joined_by_space(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
  return out;
}

std::string pattern_of(const OptionText& option) {
  std::string out;
  for (const std::string& name : option.names) out += (out.empty() ? "" : "|") + name;
  return out;
}

/// What may stand after the words of a command: subcommands and options.
std::vector<std::string> words_of(const CLI::App& command) {
  std::vector<std::string> words;
  for (const CLI::App* each : subcommands_of(command)) words.push_back(each->get_name());
  for (const OptionText& option : options_of(command)) {
    if (!option.positional) words.insert(words.end(), option.names.begin(), option.names.end());
  }
  return words;
}

std::string bash(const std::vector<Words>& all) {
  std::string paths, offers, values;
  for (const Words& each : all) {
    if (!each.path.empty()) paths += (paths.empty() ? "" : "|") + shell_quoted(each.path);
    offers += "    " + shell_quoted(each.path) +
              ") words=" + shell_quoted(joined_by_space(words_of(*each.command))) + ";;\n";
    for (const OptionText& option : options_of(*each.command)) {
      if (option.positional || option.choices.empty()) continue;
      for (const std::string& name : option.names) {
        values += "    " + shell_quoted(each.path + ":" + name) +
                  ") words=" + shell_quoted(joined_by_space(option.choices)) + "; chosen=1;;\n";
      }
    }
  }
  return R"(# bash completion for amts
_amts() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} path= words= chosen= i
  for ((i = 1; i < COMP_CWORD; ++i)); do
    case "${path:+$path }${COMP_WORDS[i]}" in
    )" + paths +
         R"() path="${path:+$path }${COMP_WORDS[i]}";;
    esac
  done
  case "$path:$prev" in
)" + values +
         R"(  esac
  [[ $chosen ]] || case "$path" in
)" + offers +
         R"(  esac
  if [[ ! $chosen && $cur != -* && -n $path && $path != memory && $path != model ]]; then
    COMPREPLY=($(compgen -f -- "$cur"))
    compopt -o filenames 2>/dev/null
    [[ ${#COMPREPLY[@]} -gt 0 ]] && return
  fi
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -F _amts amts
)";
}

std::string zsh(const std::vector<Words>& all) {
  std::string offers;
  for (const Words& each : all) {
    offers += "    " + shell_quoted(each.path) + ")\n";
    std::string commands, options;
    for (const CLI::App* command : subcommands_of(*each.command))
      commands += " " + shell_quoted(command->get_name() + ":" + command->get_description());
    for (const OptionText& option : options_of(*each.command)) {
      for (const std::string& name : option.names) {
        if (!option.positional) options += " " + shell_quoted(name + ":" + option.about);
      }
      if (option.positional || option.choices.empty()) continue;
      offers += "      [[ $words[CURRENT-1] == (" + pattern_of(option) + ") ]] && { compadd -- " +
                joined_by_space(option.choices) + "; return }\n";
    }
    if (!commands.empty())
      offers += "      local -a commands=(" + commands + ")\n      _describe command commands\n";
    offers += "      local -a options=(" + options + ")\n      _describe -o option options\n" +
              (commands.empty() ? "      _files\n" : "") + "      ;;\n";
  }
  std::string paths;
  for (const Words& each : all) {
    if (!each.path.empty()) paths += (paths.empty() ? "" : "|") + shell_quoted(each.path);
  }
  return R"(#compdef amts
_amts() {
  local amts_path= word
  for word in ${words[2,CURRENT-1]}; do
    case "${amts_path:+$amts_path }$word" in
    ()" + paths +
         R"() amts_path="${amts_path:+$amts_path }$word";;
    esac
  done
  case "$amts_path" in
)" + offers +
         R"(  esac
}
_amts "$@"
)";
}

std::string fish(const std::vector<Words>& all) {
  std::string names, out;
  for (const Words& each : all) {
    if (!each.path.empty()) names += " " + shell_quoted(each.path);
  }
  out = R"(# fish completion for amts
function __amts_at
  set -l path
  for word in (commandline -opc)[2..-1]
    contains -- (string join ' ' $path $word))" +
        names + R"(; and set path $path $word
  end
  test (string join ' ' $path) = "$argv[1]"
end
complete -c amts -f -n '__amts_at ""'
)";
  for (const Words& each : all) {
    const std::string at = "complete -c amts -n \"__amts_at '" + each.path + "'\"";
    for (const CLI::App* command : subcommands_of(*each.command)) {
      out += at + " -f -a " + command->get_name() + " -d " +
             shell_quoted(command->get_description()) + "\n";
    }
    for (const OptionText& option : options_of(*each.command)) {
      if (option.positional) continue;
      out += at;
      for (const std::string& name : option.names)
        out += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
      if (!option.value.empty()) out += " -r";
      if (!option.choices.empty()) out += " -f -a " + shell_quoted(joined_by_space(option.choices));
      out += " -d " + shell_quoted(option.about) + "\n";
    }
  }
  return out;
}

}  // namespace

std::string completion(const CLI::App& app, std::string_view shell) {
  std::vector<Words> all;
  add_words(app, "", all);
  if (shell == "bash") return bash(all);
  if (shell == "zsh") return zsh(all);
  if (shell == "fish") return fish(all);
  throw UsageError("there is no completion for '" + std::string(shell) + "'", {},
                   "bash, zsh or fish");
}

}  // namespace amts::cli
