// amts memory search: matches of a text in memories, with what they differ in.
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/terminal.h"
#include "cli/commands.h"
#include "cli/memory_commands.h"
#include "cli/memory_input.h"
#include "memory/text_diff.h"
#include "pipeline/config.h"
#include "text/normalize.h"
#include "text/utf8.h"

namespace amts::cli {
namespace {

namespace fs = std::filesystem;
using memory::TranslationMemory;
using nlohmann::ordered_json;

constexpr const char* kBookConfig = "amts.yaml";

struct Arguments {
  std::string text;
  std::vector<std::string> memories;
  NamedLanguages languages;
  double min_percent = 50;
  size_t max_matches = 5;
  std::string color = "auto";
  bool json = false;
};

/// What one memory has for the text.
struct Match {
  const std::string* file = nullptr;
  const TranslationMemory* memory = nullptr;
  uint32_t entry = 0;
  memory::Form form = memory::Form::kReadable;
  double similarity = 1;
  bool exact = false;
  bool identical = false;

  std::string_view source() const { return memory->source(entry, form); }
  std::string_view target() const { return memory->target(entry, form); }
  /// The order in which matches are shown: identical ones, exact ones, the most similar.
  auto rank() const { return std::tuple(identical, exact, similarity); }
};

void add_matches(const Arguments& arguments, const std::string& file,
                 const TranslationMemory& memory, std::vector<Match>& matches) {
  const size_t first = matches.size();
  for (const memory::ExactMatch& found : memory.find_exact(arguments.text)) {
    matches.push_back({&file, &memory, found.entry, found.form, 1, true, found.identical});
  }
  const size_t exact = matches.size();
  memory::FuzzyOptions options;
  options.min_similarity = arguments.min_percent / 100;
  options.max_matches = arguments.max_matches + exact - first;
  for (const memory::FuzzyMatch& found : memory.find_fuzzy(arguments.text, options)) {
    const bool known = std::any_of(matches.begin() + static_cast<ptrdiff_t>(first),
                                   matches.begin() + static_cast<ptrdiff_t>(exact),
                                   [&](const Match& match) { return match.entry == found.entry; });
    if (known) continue;
    matches.push_back({&file, &memory, found.entry, found.form, found.similarity});
  }
}

/// The stored translation with the text's own numbers and placeholders in it; empty if the stored
/// one fits as it is, or there is no telling.
std::string fitted(const Match& match, std::string_view text) {
  if (!match.exact || match.identical) return {};
  return text::substitute(text::match_key(match.source()), match.target(), text::match_key(text))
      .value_or("");
}

/// How parts of a diff are shown.
struct Style {
  std::string_view deleted, end_deleted, inserted, end_inserted, strong, end;
};
constexpr Style kPlain = {"[-", "-]", "{+", "+}", "", ""};
constexpr Style kColored = {"\033[31;9m", "\033[0m", "\033[32;1m", "\033[0m", "\033[1m", "\033[0m"};

/// The stored source, with what it has beyond the text, and the text beyond it.
std::string shown_diff(const Match& match, std::string_view text, const Style& style) {
  const std::string_view source = match.source();
  std::string out;
  const auto append = [&](std::string_view before, std::string_view part, std::string_view after) {
    if (part.empty()) return;
    out += before;
    out += part;
    out += after;
  };
  for (const memory::DiffSpan& span : memory::diff_texts(source, text)) {
    const auto old_part = source.substr(span.old_begin, span.old_end - span.old_begin);
    if (span.kept) {
      out += old_part;
      continue;
    }
    append(style.deleted, old_part, style.end_deleted);
    append(style.inserted, text.substr(span.new_begin, span.new_end - span.new_begin),
           style.end_inserted);
  }
  return out;
}

/// Never 100 for what is less; 0.29 · 100 is 28.999… in binary.
int percent(double similarity) { return static_cast<int>(std::floor(similarity * 100 + 1e-6)); }

std::string place_of(const Match& match) {
  const corpus::TextPair pair = match.memory->pair(match.entry);
  std::string place = *match.file;
  if (!pair.source_origin.document.empty()) place += "  " + pair.source_origin.document;
  if (pair.source_origin.first_line != 0) {
    place += ":" + std::to_string(pair.source_origin.first_line);
  }
  return place;
}

void print(const Match& match, std::string_view text, const Style& style) {
  const text::LanguagePair& languages = match.memory->languages();
  fmt::print("{}{:>3}%{}  {}\n", style.strong, percent(match.similarity), style.end,
             place_of(match));
  const auto line = [](const std::string& label, std::string_view value) {
    fmt::print("  {:<6}{}\n", label, value);
  };
  line(languages.from, shown_diff(match, text, style));
  line(languages.to, match.target());
  const std::string fit = fitted(match, text);
  if (!fit.empty()) line("→", fit);
}

ordered_json to_json(const Match& match, std::string_view text) {
  const corpus::TextPair pair = match.memory->pair(match.entry);
  ordered_json diff = ordered_json::array();
  for (const memory::DiffSpan& span : memory::diff_texts(match.source(), text)) {
    const auto stored = match.source().substr(span.old_begin, span.old_end - span.old_begin);
    const auto asked = text.substr(span.new_begin, span.new_end - span.new_begin);
    if (span.kept) {
      diff.push_back({{"kept", stored}});
    } else {
      diff.push_back({{"stored", stored}, {"asked", asked}});
    }
  }
  ordered_json out = {{"memory", *match.file},
                      {"from", match.memory->languages().from},
                      {"to", match.memory->languages().to},
                      {"similarity", match.similarity},
                      {"exact", match.exact},
                      {"identical", match.identical},
                      {"source", match.source()},
                      {"target", match.target()},
                      {"score", pair.score},
                      {"diff", std::move(diff)}};
  const std::string fit = fitted(match, text);
  if (!fit.empty()) out["fitted"] = fit;
  if (!pair.source_origin.document.empty()) out["document"] = pair.source_origin.document;
  if (pair.source_origin.first_line != 0) out["line"] = pair.source_origin.first_line;
  return out;
}

bool wants_color(const std::string& choice) {
  if (choice != "auto") return choice == "always";
  const char* forbidden = std::getenv("NO_COLOR");  // https://no-color.org
  return is_terminal(STDOUT_FILENO) && (forbidden == nullptr || *forbidden == '\0');
}

/// The parallel data that `amts run` made of the book in this folder.
std::vector<std::string> memories_of_book(const NamedLanguages& languages) {
  std::vector<std::string> files;
  if (fs::exists(kBookConfig)) {
    const pipeline::Config config = pipeline::read_config(kBookConfig);
    for (const pipeline::LanguageConfig& language : config.languages) {
      const std::string to =
          languages.to.empty() ? language.language : text::canonical_language(languages.to);
      const fs::path file = config.root / config.state / language.language / "parallel-data.tmx";
      if (to == language.language && fs::exists(file)) files.push_back(file.string());
    }
  }
  if (!files.empty()) return files;
  throw UsageError("no memory is named", {},
                   "name one, or search in a folder with amts.yaml after amts run");
}

void run(Arguments arguments) {
  text::require_utf8(arguments.text, "text");
  if (arguments.memories.empty()) arguments.memories = memories_of_book(arguments.languages);
  std::vector<TranslationMemory> memories;
  for (const std::string& file : arguments.memories) {
    memories.push_back(open_memory(file, arguments.languages));
  }
  std::vector<Match> matches;
  for (size_t i = 0; i < memories.size(); ++i) {
    add_matches(arguments, arguments.memories[i], memories[i], matches);
  }
  std::stable_sort(matches.begin(), matches.end(),
                   [](const Match& a, const Match& b) { return a.rank() > b.rank(); });
  if (matches.size() > arguments.max_matches) matches.resize(arguments.max_matches);
  if (arguments.json) {
    ordered_json out = ordered_json::array();
    for (const Match& match : matches) out.push_back(to_json(match, arguments.text));
    fmt::print("{}\n", out.dump(2));
    return;
  }
  const Style& style = wants_color(arguments.color) ? kColored : kPlain;
  for (const Match& match : matches) print(match, arguments.text, style);
  if (matches.empty()) fmt::print(stderr, "no match of {}% or more\n", arguments.min_percent);
}

}  // namespace

void add_memory_search(CLI::App& group) {
  const auto arguments = std::make_shared<Arguments>();
  CLI::App* command = group.add_subcommand("search", "Show what memories have for a text");
  command->footer(
      "The source is shown as stored, with what to take out of it [-so-] and what to put in {+so+} "
      "to get the text.\n"
      "Where no memory is named, the parallel data of the book here is searched: amts.yaml, after "
      "amts run.\n"
      "Examples:\n"
      "  amts memory search \"The loss goes down.\" book.amtm\n"
      "  amts memory search \"The loss goes down.\" --to es pairs.csv old.tmx --min 70 --json");
  command->add_option("text", arguments->text, "The text to look for")->required();
  command->add_option("memories", arguments->memories, memory_input_help());
  add_language_options(*command, arguments->languages);
  command->add_option("--min", arguments->min_percent, "Least similarity, in percent")
      ->check(CLI::Range(1.0, 100.0))
      ->capture_default_str();
  command->add_option("--max", arguments->max_matches, "Most matches")
      ->check(CLI::Range(1, 1000))
      ->capture_default_str();
  command
      ->add_option("--color", arguments->color,
                   "auto (on a terminal, unless NO_COLOR is set), always or never")
      ->check(CLI::IsMember({"auto", "always", "never"}))
      ->capture_default_str();
  command->add_flag("--json", arguments->json, "Print JSON");
  command->callback([arguments] { run(*arguments); });
}

}  // namespace amts::cli
