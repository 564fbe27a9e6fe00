// amts run: the pipelines of a book.
#include <fmt/format.h>

#include <cstdio>

#include "base/executor.h"
#include "base/file.h"
#include "base/output.h"
#include "cli/commands.h"
#include "pipeline/report.h"
#include "pipeline/run.h"
#include "pipeline/status.h"
#include "text/language.h"

namespace amts::cli {
namespace {

constexpr const char* kExamples = R"(
Examples:
  amts run                      the book in this folder (amts.yaml)
  amts run --only zh,es         two of its languages
  amts run --dry-run            what would be done
  amts run --check              changes nothing; exit code 3 if translations are due
)";

struct Options {
  std::string config = "amts.yaml";
  std::vector<std::string> only;
  size_t threads = 0;
  bool dry_run = false;
  bool check = false;
  std::vector<std::string> fail_on;
  bool quiet = false;
};

/// Throws PartlyDone where work of the named kinds is due.
void check_book(const pipeline::Config& config, const Options& options) {
  pipeline::StatusOptions asked;
  for (const std::string& id : options.only) asked.only.push_back(text::canonical_language(id));
  const auto languages = pipeline::book_status(config, asked);
  if (!options.quiet) write_stdout(pipeline::render_status(languages));
  size_t due = 0;
  for (const auto& language : languages) {
    for (const std::string& kind : options.fail_on) {
      due += language.count(kind == "stale"     ? pipeline::TranslationState::kStale
                            : kind == "missing" ? pipeline::TranslationState::kMissing
                                                : pipeline::TranslationState::kOrphaned);
    }
  }
  if (due > 0)
    throw PartlyDone{fmt::format("{} translation{} due", due, due == 1 ? " is" : "s are")};
}

void run_book(const Options& options, const Cancellation& cancellation) {
  const pipeline::Config config = pipeline::read_config(options.config);
  if (options.check) return check_book(config, options);
  pipeline::RunOptions run;
  for (const std::string& id : options.only) run.only.push_back(text::canonical_language(id));
  Executor executor(options.threads);
  run.shared.executor = &executor;
  run.dry_run = options.dry_run;
  run.cancellation = cancellation;
  if (!options.quiet) {
    run.progress = ProgressSink::standard_error();
    // A dry run's lines are its result.
    std::FILE* stream = options.dry_run ? stdout : stderr;
    run.say = [stream](const std::string& line) { std::fprintf(stream, "%s\n", line.c_str()); };
  }
  run.warn = [](const std::string& line) { fmt::print(stderr, "amts: {}\n", line); };
  const pipeline::RunResult result = pipeline::run(config, run);
  if (options.dry_run) return;

  const auto page = config.root / config.report;
  const std::string title =
      "Translations of " + std::filesystem::weakly_canonical(config.root).filename().string();
  std::string to_root;  // from the page's folder
  for (const auto& part : config.report.parent_path().lexically_normal())
    to_root += part == "." || part.empty() ? "" : "../";
  write_file(page, pipeline::render_html(result, title, to_root));
  write_file(std::filesystem::path(page).replace_extension(".json"), pipeline::render_json(result));
  write_stdout(pipeline::render_table(result));
  std::printf("\nreport: %s\n", page.lexically_normal().c_str());

  const size_t failures = result.failures();
  if (failures == 0) return;
  for (const auto& language : result.languages) {
    for (const auto& document : language.documents) {
      if (!document.error.empty()) std::fprintf(stderr, "amts: %s\n", document.error.c_str());
    }
  }
  throw PartlyDone{fmt::format("{} document{} failed", failures, failures == 1 ? "" : "s")};
}

}  // namespace

void add_run(CLI::App& app, const Cancellation& cancellation) {
  auto options = std::make_shared<Options>();
  CLI::App* command =
      app.add_subcommand("run", "Run a book's pipelines: prepare, translate, evaluate, report");
  command->add_option("-c,--config", options->config, "The book's configuration")
      ->capture_default_str();
  command->add_option("--only", options->only, "Target languages to run; default: all")
      ->delimiter(',');
  command->add_option("-j,--threads", options->threads,
                      "Documents translated at once; default: one a processor");
  command->add_flag("-n,--dry-run", options->dry_run, "Say what would be done, and do nothing");
  command->add_flag("--check", options->check,
                    "Change nothing, call no engine; tell the status, and exit with 3 if "
                    "translations are due");
  options->fail_on = {"stale", "missing"};
  command
      ->add_option("--fail-on", options->fail_on,
                   "With --check: what counts as due: stale, missing, orphaned")
      ->delimiter(',')
      ->check(CLI::IsMember({"stale", "missing", "orphaned"}))
      ->capture_default_str();
  command->add_flag("-q,--quiet", options->quiet, "No progress");
  command->footer(kExamples);
  command->callback([options, cancellation] { run_book(*options, cancellation); });
}

}  // namespace amts::cli
