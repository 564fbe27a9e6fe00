#include "checks/math.h"

#include <array>

namespace amts::checks {
namespace {

// Commands whose argument is words for readers, which may be translated.
constexpr auto kTextCommands = std::to_array<std::string_view>(
    {"\\text", "\\textrm", "\\textit", "\\textbf", "\\textsf", "\\texttt", "\\mbox", "\\hbox",
     "\\mathrm", "\\operatorname", "\\tag"});

/// The end of the group that opens at `at`; the end of the text if it stays open.
size_t end_of_group(std::string_view text, size_t at) {
  size_t depth = 0;
  for (; at < text.size(); ++at) {
    if (text[at] == '\\') {
      ++at;
    } else if (text[at] == '{') {
      ++depth;
    } else if (text[at] == '}' && --depth == 0) {
      return at + 1;
    }
  }
  return text.size();
}

std::string_view without_delimiters(std::string_view formula) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kDelimiters = {
      {{"\\\\(", "\\\\)"},
       {"\\\\[", "\\\\]"},
       {"$$", "$$"},
       {"$", "$"},
       {"\\(", "\\)"},
       {"\\[", "\\]"},
       {"```{math}", "```"}}};
  for (const auto& [open, close] : kDelimiters) {
    if (formula.size() >= open.size() + close.size() && formula.starts_with(open) &&
        formula.ends_with(close))
      return formula.substr(open.size(), formula.size() - open.size() - close.size());
  }
  return formula;
}

}  // namespace

std::string math_key(std::string_view formula) {
  while (!formula.empty() && (formula.back() == '\n' || formula.back() == ' '))
    formula.remove_suffix(1);
  formula = without_delimiters(formula);
  std::string key;
  for (size_t at = 0; at < formula.size();) {
    bool words = false;
    for (const std::string_view command : kTextCommands) {
      if (!formula.substr(at).starts_with(command)) continue;
      size_t open = at + command.size();
      while (open < formula.size() && formula[open] == ' ') ++open;
      if (open == formula.size() || formula[open] != '{') continue;
      key += command;
      at = end_of_group(formula, open);
      words = true;
      break;
    }
    if (words) continue;
    // Spaces, thin ones (\,) and line breaks in the source say nothing.
    if (formula.substr(at).starts_with("\\,") || formula.substr(at).starts_with("\\ ")) {
      at += 2;
      continue;
    }
    const char c = formula[at++];
    if (c != ' ' && c != '\n' && c != '\t' && c != '\r') key += c;
  }
  constexpr auto kFinal =
      std::to_array<std::string_view>({".", ",", ";", "。", "，", "；", "\\\\"});
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view mark : kFinal) {
      if (!key.ends_with(mark)) continue;
      key.resize(key.size() - mark.size());
      again = true;
    }
  }
  // English ordinals: "n^\\mathrm{th}".
  for (const std::string_view suffix :
       {"^\\mathrm", "^{\\mathrm}", "^\\text", "^{\\text}", "^\\textrm", "^{\\textrm}", "^{th}"}) {
    if (key.ends_with(suffix)) key.resize(key.size() - suffix.size());
  }
  return key;
}

bool is_number(std::string_view key) {
  if (key.ends_with("\\%")) key.remove_suffix(2);
  return !key.empty() && key.find_first_not_of("0123456789.,") == std::string_view::npos;
}

}  // namespace amts::checks
