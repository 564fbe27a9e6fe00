// amts parallel-data: human translations with a name, ready for models to adapt to.
#include <fmt/format.h>

#include <mutex>
#include <optional>

#include "adapt/parallel_data_folder.h"
#include "base/executor.h"
#include "base/output.h"
#include "base/progress.h"
#include "cli/commands.h"
#include "cli/memory_input.h"
#include "engine/nmt.h"

namespace amts::cli {
namespace {

struct Arguments {
  std::string name;
  std::vector<std::string> files;
  NamedLanguages languages;
  std::string model;
  std::string output;
  size_t threads = 0;
  bool replace = false;
  bool quiet = false;
  std::string method;
  std::vector<std::string> without;
};
using SharedArguments = std::shared_ptr<Arguments>;

/// The pairs of all files, which must agree in their languages.
PairsFile read_all(const Arguments& arguments) {
  PairsFile all;
  for (const std::string& file : arguments.files) {
    PairsFile one;
    if (is_memory_file(file)) {
      const auto memory = memory::TranslationMemory::open(file);
      one.languages = memory.languages();
      for (uint32_t i = 0; i < memory.size(); ++i) one.pairs.push_back(memory.pair(i));
    } else {
      one = read_pairs_file(file, arguments.languages);
    }
    if (!all.pairs.empty() && one.languages != all.languages) {
      throw UsageError(fmt::format("is {}, and the files before are {}", arrow(one.languages),
                                   arrow(all.languages)),
                       {file}, "give files of one direction");
    }
    all.languages = one.languages;
    for (corpus::TextPair& pair : one.pairs) all.pairs.push_back(std::move(pair));
  }
  return all;
}

void say(const Arguments& arguments, const std::string& line) {
  if (!arguments.quiet) fmt::print(stderr, "{}\n", line);
}

/// Lets the model of the pair do ahead what translations would wait for.
void make_ready(const Arguments& arguments, Executor& executor,
                const std::optional<adapt::FitOptions>& refit = std::nullopt) {
  const auto folder = adapt::ParallelDataFolder::of_this_machine();
  const adapt::ParallelDataInfo info = folder.info(arguments.name);
  engine::Shared shared;
  shared.executor = &executor;
  const auto engine = engine::make_nmt_engine({arguments.model}, shared);
  if (!engine->supports(info.languages)) {
    if (!arguments.model.empty() || refit) {
      throw UsageError("no model translates " + arrow(info.languages), {},
                       "amts model list shows those that are there");
    }
    say(arguments, "no model here translates " + arrow(info.languages) +
                       ": the first that does will make itself ready as it translates");
    return;
  }
  const auto open = folder.open(arguments.name, info.languages, &executor);
  Progress progress(arguments.quiet ? ProgressSink::none() : ProgressSink::standard_error(),
                    "reading the examples with the model", 0);
  size_t before = 0;
  std::mutex mutex;
  const auto report = engine->make_ready(
      *open.adaptation,
      [&](size_t done, size_t total) {
        const std::lock_guard lock(mutex);
        progress.set_total(total);
        if (done > before) progress.advance(done - before);
        before = std::max(before, done);
      },
      refit);
  say(arguments, fmt::format("{} of {} examples read", report.keyed, info.examples));
  if (!report.fit || report.fit->words == 0) return;
  say(arguments,
      fmt::format("a word of {} held-out sentences costs {:.2f} nats plainly, {:.2f} with SK-MT's "
                  "mixture, {:.2f} with the fitted one",
                  report.fit->sentences, report.fit->plain, report.fit->sk_mt, report.fit->gate));
}

void create(const Arguments& arguments) {
  Executor executor(arguments.threads);
  const PairsFile all = read_all(arguments);
  const auto folder = adapt::ParallelDataFolder::of_this_machine();
  folder.create(arguments.name, all.pairs, all.languages, &executor);
  say(arguments, fmt::format("{}: {} pairs, {}", arguments.name, folder.info(arguments.name).pairs,
                             arrow(all.languages)));
  make_ready(arguments, executor);
}

void update(const Arguments& arguments) {
  Executor executor(arguments.threads);
  const PairsFile all = read_all(arguments);
  const auto folder = adapt::ParallelDataFolder::of_this_machine();
  const size_t added = folder.update(
      arguments.name, all.pairs, all.languages,
      arguments.replace ? adapt::UpdateMode::kReplace : adapt::UpdateMode::kAdd, &executor);
  say(arguments, fmt::format("{}: {} new, {} pairs in all", arguments.name, added,
                             folder.info(arguments.name).pairs));
  make_ready(arguments, executor);
}

void list() {
  const auto folder = adapt::ParallelDataFolder::of_this_machine();
  const auto names = folder.names();
  std::string text;
  if (names.empty()) text = "no parallel data; amts parallel-data create makes some\n";
  for (const std::string& name : names) {
    const adapt::ParallelDataInfo info = folder.info(name);
    text += fmt::format("{:<24} {:<12} {:>9} pairs {:>8.1f} MB\n", name, arrow(info.languages),
                        info.pairs, static_cast<double>(info.size_bytes) / 1e6);
  }
  write_stdout(text);
}

void show(const Arguments& arguments) {
  const adapt::ParallelDataInfo info =
      adapt::ParallelDataFolder::of_this_machine().info(arguments.name);
  std::string text = fmt::format(
      "name      {}\nlanguages {}\npairs     {}\nexamples  {}\nsize      {:.1f} MB\n", info.name,
      arrow(info.languages), info.pairs, info.examples, static_cast<double>(info.size_bytes) / 1e6);
  for (const auto& keys : info.keys) {
    text += fmt::format("model     {}: {:.1f} MB of keys{}\n", keys.model,
                        static_cast<double>(keys.size_bytes) / 1e6,
                        keys.fitted ? ", mixture fitted" : "");
  }
  write_stdout(text);
}

void write_out(const Arguments& arguments) {
  const auto folder = adapt::ParallelDataFolder::of_this_machine();
  corpus::write_parallel_data(arguments.output,
                              corpus::to_parallel_data(folder.pairs(arguments.name),
                                                       folder.info(arguments.name).languages));
}

void refit(const Arguments& arguments) {
  Executor executor(arguments.threads);
  adapt::FitOptions options;
  options.method = arguments.method;
  options.without = arguments.without;
  make_ready(arguments, executor, options);
}

void add_name(CLI::App& command, const SharedArguments& arguments) {
  command.add_option("name", arguments->name, "Its name")->required();
}

void add_model_options(CLI::App& command, const SharedArguments& arguments) {
  command.add_option("--model", arguments->model,
                     "The model that it is made ready for: a name or folder; default: the best "
                     "for the pair");
  command.add_option("--threads", arguments->threads, "Threads; default: one a processor");
  command.add_flag("-q,--quiet", arguments->quiet, "No progress and no summary");
}

void add_files(CLI::App& command, const SharedArguments& arguments) {
  command
      .add_option(
          "files", arguments->files,
          std::string("Human translations: ") + corpus::kFormatNames + ", or a memory (.amtm)")
      ->required();
  add_language_options(command, arguments->languages);
  add_model_options(command, arguments);
}

}  // namespace

void add_parallel_data(CLI::App& app) {
  CLI::App* group = app.add_subcommand(
      "parallel-data", "Human translations with a name, ready for models to adapt to");
  group->footer(
      "Examples:\n"
      "  amts parallel-data create docs pairs.tmx old.csv\n"
      "  amts translate --from en --to es --parallel-data docs chapter.md\n"
      "  amts parallel-data update docs new.csv\n"
      "  amts parallel-data export docs -o docs.tmx\n"
      "It lives in $XDG_DATA_HOME/amts/parallel-data; docs/adaptation.md says what it is worth.");
  group->require_subcommand(1);

  const auto arguments = std::make_shared<Arguments>();
  CLI::App* command = group->add_subcommand("create", "Make it from files");
  add_name(*command, arguments);
  add_files(*command, arguments);
  command->callback([arguments] { create(*arguments); });

  command = group->add_subcommand("update", "Add what is new in files");
  add_name(*command, arguments);
  add_files(*command, arguments);
  command->add_flag("--replace", arguments->replace, "Leave out what the files lack");
  command->callback([arguments] { update(*arguments); });

  command = group->add_subcommand("list", "What there is");
  command->callback([] { list(); });

  command = group->add_subcommand("show", "Languages, sizes, and the models that are ready for it");
  add_name(*command, arguments);
  command->callback([arguments] { show(*arguments); });

  command = group->add_subcommand("export", "Write its pairs to a file");
  add_name(*command, arguments);
  command
      ->add_option("-o,--output", arguments->output,
                   std::string("File to write: ") + corpus::kFormatExtensions)
      ->required();
  command->callback([arguments] { write_out(*arguments); });

  command = group->add_subcommand(
      "fit", "Find anew how much the examples count beside the model (create and update do it)");
  add_name(*command, arguments);
  add_model_options(*command, arguments);
  command->add_option("--method", arguments->method, "default: the better of both")
      ->check(CLI::IsMember({"gate", "sk-mt"}));
  command->add_option("--without", arguments->without,
                      "Features that the gate does without: docs/adaptation.md lists them");
  command->callback([arguments] { refit(*arguments); });

  command = group->add_subcommand("delete", "Remove it with all that models made of it");
  add_name(*command, arguments);
  command->callback(
      [arguments] { adapt::ParallelDataFolder::of_this_machine().remove(arguments->name); });
}

}  // namespace amts::cli
