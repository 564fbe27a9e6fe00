#include "cli/manual.h"

#include <algorithm>
#include <vector>

#include "cli/command_line.h"
#include "cli/command_tree.h"

namespace amts::cli {
namespace {

/// Text for roff: nothing in it is a request or an escape.
std::string roff(std::string_view text) {
  std::string out;
  bool line_start = true;
  for (const char c : text) {
    if (line_start && (c == '.' || c == '\'')) out += "\\&";
    line_start = c == '\n';
    if (c == '\\') {
      out += "\\e";
    } else if (c == '-') {
      out += "\\-";
    } else {
      out += c;
    }
  }
  return out;
}

std::string page_name(const CLI::App& command) {
  std::string name = full_name(command);
  std::ranges::replace(name, ' ', '-');
  return name;
}

std::string section(std::string_view title) { return ".SH " + std::string(title) + "\n"; }

std::string synopsis(const CLI::App& command) {
  std::string out = ".B " + roff(full_name(command)) + "\n";
  const std::vector<OptionText> options = options_of(command);
  if (std::ranges::any_of(options, [](const OptionText& each) { return !each.positional; }))
    out += "[\\fIoptions\\fR]\n";
  if (!subcommands_of(command).empty()) out += "\\fIcommand\\fR\n";
  for (const OptionText& option : options) {
    if (!option.positional) continue;
    const std::string name =
        "\\fI" + roff(option.names.front()) + "\\fR" + (option.many ? "..." : "");
    out += (option.required ? name : "[" + name + "]") + "\n";
  }
  return out;
}

std::string entry(const OptionText& option) {
  std::string head;
  for (const std::string& name : option.names)
    head += (head.empty() ? "" : ", ") + ("\\fB" + roff(name) + "\\fR");
  if (!option.value.empty() && !option.positional) head += " \\fI" + roff(option.value) + "\\fR";
  std::string about = option.about;
  if (!option.choices.empty()) about += " (" + joined(option.choices) + ")";
  if (!option.standard.empty()) about += " [" + option.standard + "]";
  return ".TP\n" + head + "\n" + roff(about.empty() ? " " : about) + "\n";
}

std::string page(const CLI::App& command) {
  std::string title = page_name(command);
  std::ranges::transform(title, title.begin(),
                         [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  std::string out = ".TH " + title + " 1 \"\" \"amts " AMTS_VERSION "\" \"AMTS manual\"\n";
  out +=
      section("NAME") + roff(page_name(command)) + " \\- " + roff(command.get_description()) + "\n";
  out += section("SYNOPSIS") + synopsis(command);
  std::string arguments, options;
  for (const OptionText& option : options_of(command))
    (option.positional ? arguments : options) += entry(option);
  if (!arguments.empty()) out += section("ARGUMENTS") + arguments;
  if (!options.empty()) out += section("OPTIONS") + options;
  const std::vector<const CLI::App*> subcommands = subcommands_of(command);
  if (!subcommands.empty()) {
    out += section("COMMANDS");
    for (const CLI::App* each : subcommands) {
      out +=
          ".TP\n\\fB" + roff(full_name(*each)) + "\\fR(1)\n" + roff(each->get_description()) + "\n";
    }
  }
  if (const std::string footer = command.get_footer(); !footer.empty())
    out += section("NOTES") + ".nf\n" + roff(footer) + "\n.fi\n";
  out += section("EXIT STATUS") +
         "0 done; 1 failed; 2 usage or configuration; 3 done in part, what is missing is named.\n";
  if (const CLI::App* parent = command.get_parent(); parent != nullptr)
    out += section("SEE ALSO") + ".BR " + roff(page_name(*parent)) + " (1)\n";
  return out;
}

void add_pages(const CLI::App& command, std::map<std::string, std::string>& pages) {
  pages[page_name(command) + ".1"] = page(command);
  for (const CLI::App* each : subcommands_of(command)) add_pages(*each, pages);
}

}  // namespace

std::map<std::string, std::string> manual_pages(const CLI::App& app) {
  std::map<std::string, std::string> pages;
  add_pages(app, pages);
  return pages;
}

}  // namespace amts::cli
