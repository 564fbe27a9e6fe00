// amts status: where a book's translations stand.
#include <filesystem>

#include "base/error.h"
#include "base/file.h"
#include "base/output.h"
#include "cli/commands.h"
#include "pipeline/status.h"
#include "text/language.h"

namespace amts::cli {
namespace {

constexpr const char* kExamples = R"(
Examples:
  amts status                          the book in this folder (amts.yaml)
  amts status --only zh --json         for programs
  amts status --markdown               for a pull request
  amts status --badge badges/          badges/zh.svg, a picture for a README for each language
)";

struct Options {
  std::string config = "amts.yaml";
  std::vector<std::string> only;
  bool json = false;
  bool markdown = false;
  bool history = false;
  std::string badges;
};

void show_status(const Options& options) {
  pipeline::StatusOptions asked;
  for (const std::string& id : options.only) asked.only.push_back(text::canonical_language(id));
  asked.history = options.history;
  const auto languages = pipeline::book_status(pipeline::read_config(options.config), asked);
  if (!options.badges.empty()) {
    for (const pipeline::LanguageStatus& language : languages) {
      write_file(std::filesystem::path(options.badges) / (language.language + ".svg"),
                 pipeline::render_badge(language));
    }
  }
  write_stdout(options.json       ? pipeline::render_status_json(languages)
               : options.markdown ? pipeline::render_status_markdown(languages)
                                  : pipeline::render_status(languages));
}

}  // namespace

void add_status(CLI::App& app) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand(
      "status", "Where a book's translations stand: human, machine, stale, missing");
  command->add_option("-c,--config", options->config, "The book's configuration")
      ->capture_default_str();
  command->add_option("--only", options->only, "Target languages; default: all")->delimiter(',');
  CLI::Option* json = command->add_flag("--json", options->json, "As JSON");
  command->add_flag("--markdown", options->markdown, "As Markdown")->excludes(json);
  command->add_flag("--history", options->history,
                    "Find in git's history which sources unstamped translations were made from");
  command->add_option("--badge", options->badges, "Write a picture for each language here");
  command->footer(kExamples);
  command->callback([options] { show_status(*options); });
}

}  // namespace amts::cli
