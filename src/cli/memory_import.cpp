// amts memory import, merge and dedupe: what makes and changes memory files.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <numeric>
#include <optional>

#include "base/error.h"
#include "base/executor.h"
#include "base/progress.h"
#include "cli/commands.h"
#include "cli/memory_commands.h"
#include "cli/memory_input.h"
#include "memory/memory_writer.h"

namespace amts::cli {
namespace {

namespace fs = std::filesystem;

struct Arguments {
  std::vector<std::string> files;
  std::string output;
  NamedLanguages languages;
  bool unique_sources = false;
  bool quiet = false;

  ProgressSink sink() const {
    return quiet ? ProgressSink::none() : ProgressSink::standard_error();
  }
};

void print_report(const std::string& file, const corpus::ImportReport& report) {
  std::string reasons;
  for (const auto& [reason, count] : report.reasons) {
    reasons += fmt::format("{} {} {}", reasons.empty() ? ":" : ",", count, reason);
  }
  fmt::print(stderr, "{}: {} imported, {} skipped, {} failed{}\n", file, report.imported,
             report.skipped, report.failed, reasons);
}

void print_memory(const fs::path& path) {
  const auto memory = memory::TranslationMemory::open(path);
  fmt::print(stderr, "{}: {} segments, {}\n", path.string(), memory.size(),
             arrow(memory.languages()));
}

/// A memory that is to be made, or is there to be added to.
class Destination {
 public:
  Destination(fs::path path, Executor& executor) : path_(std::move(path)), executor_(executor) {
    if (!fs::exists(path_)) return;
    languages_ = memory::TranslationMemory::open(path_).languages();
    exists_ = true;
  }

  /// None before the first file, if it is to be made.
  const std::optional<text::LanguagePair>& languages() const { return languages_; }

  void add(const PairsFile& file) {
    if (!languages_) languages_ = file.languages;
    if (exists_) return memory::add_to_memory(path_, file.pairs, *languages_, &executor_);
    if (!writer_) writer_.emplace(path_, *languages_, &executor_);
    writer_->add(file.pairs);
  }

  void commit() {
    if (writer_) writer_->commit();
  }

 private:
  fs::path path_;
  Executor& executor_;
  std::optional<text::LanguagePair> languages_;
  bool exists_ = false;
  std::optional<memory::MemoryWriter> writer_;
};

/// What all files must have: as named, else as the memory has it.
NamedLanguages expected(const NamedLanguages& named,
                        const std::optional<text::LanguagePair>& memory) {
  if (!memory) return named;
  return {named.from.empty() ? memory->from : named.from, named.to.empty() ? memory->to : named.to};
}

void import(const Arguments& arguments) {
  require_memory_file(arguments.output);
  Executor executor;
  Destination destination(arguments.output, executor);
  std::vector<std::string> failures;
  size_t failed_records = 0;
  {
    Progress progress(arguments.sink(), "import", 2 * arguments.files.size());
    for (const std::string& name : arguments.files) {
      try {
        const PairsFile file =
            read_pairs_file(name, expected(arguments.languages, destination.languages()));
        progress.advance();
        destination.add(file);
        progress.advance();
        failed_records += file.report.failed;
        if (!arguments.quiet) print_report(name, file.report);
      } catch (const Error& error) {
        if (arguments.files.size() == 1) throw;
        failures.emplace_back(error.what());
      }
    }
  }
  for (const std::string& failure : failures) fmt::print(stderr, "left out: {}\n", failure);
  if (failures.size() == arguments.files.size()) throw Error("no file could be imported");
  destination.commit();
  if (!arguments.quiet) print_memory(arguments.output);
  if (!failures.empty() || failed_records > 0) {
    throw PartlyDone{fmt::format("{} of {} files and {} records could not be read", failures.size(),
                                 arguments.files.size(), failed_records)};
  }
}

void merge(const Arguments& arguments) {
  require_memory_file(arguments.output);
  Executor executor;
  std::optional<memory::MemoryWriter> writer;
  NamedLanguages languages = arguments.languages;
  Progress progress(arguments.sink(), "merge", arguments.files.size());
  for (const std::string& name : arguments.files) {
    const auto memory = open_memory(name, languages);
    if (!writer) {
      languages = {memory.languages().from, memory.languages().to};
      writer.emplace(arguments.output, memory.languages(), &executor);
    }
    for_each_run(memory,
                 [&](uint32_t, std::span<const corpus::TextPair> run) { writer->add(run); });
    progress.advance();
  }
  writer->commit();
  if (!arguments.quiet) print_memory(arguments.output);
}

/// Which entries stay: of those with equal source and translation (or source alone) the newest;
/// one that has placeholders rather than one that has not.
std::vector<char> entries_to_keep(const memory::TranslationMemory& memory, bool unique_sources) {
  std::vector<uint32_t> order(memory.size());
  std::iota(order.begin(), order.end(), 0);
  const auto same = [&](uint32_t a, uint32_t b) {
    return memory.source(a) == memory.source(b) &&
           (unique_sources || memory.target(a) == memory.target(b));
  };
  const auto rank = [&](uint32_t entry) {
    const bool tagged = !memory.source(entry, memory::Form::kTagged).empty();
    return std::pair(!unique_sources && tagged, entry);
  };
  std::sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) {
    const int source = memory.source(a).compare(memory.source(b));
    if (source != 0) return source < 0;
    const int target = unique_sources ? 0 : memory.target(a).compare(memory.target(b));
    return target != 0 ? target < 0 : rank(a) < rank(b);
  });
  std::vector<char> keep(memory.size(), 0);
  for (size_t i = 0; i < order.size(); ++i) {
    const bool last = i + 1 == order.size() || !same(order[i], order[i + 1]);
    if (last) keep[order[i]] = 1;
  }
  return keep;
}

void dedupe(const Arguments& arguments) {
  const std::string& input = arguments.files.front();
  const std::string output = arguments.output.empty() ? input : arguments.output;
  require_memory_file(output);
  const auto memory = open_memory(input, arguments.languages);
  const std::vector<char> keep = entries_to_keep(memory, arguments.unique_sources);
  Executor executor;
  memory::MemoryWriter writer(output, memory.languages(), &executor);
  for_each_run(memory, [&](uint32_t first, std::span<const corpus::TextPair> run) {
    // What an entry that goes stood between are no neighbours.
    for (size_t begin = 0; begin < run.size();) {
      size_t end = begin;
      while (end < run.size() && keep[first + end] != 0) ++end;
      if (end > begin) writer.add(run.subspan(begin, end - begin));
      begin = end + 1;
    }
  });
  writer.commit();
  const auto kept = static_cast<size_t>(std::count(keep.begin(), keep.end(), 1));
  if (arguments.quiet) return;
  fmt::print(stderr, "{}: {} segments kept, {} dropped\n", output, kept, memory.size() - kept);
}

}  // namespace

void add_memory_import(CLI::App& group) {
  const auto arguments = std::make_shared<Arguments>();
  CLI::App* command = group.add_subcommand("import", "Make a memory of files, or add them to one");
  command->footer(
      "Adds everything, behind what the memory holds; `amts memory dedupe` drops what is there "
      "twice.\n"
      "Examples:\n"
      "  amts memory import pairs.tmx old.po -o book.amtm\n"
      "  amts memory import --to es all-languages.csv -o es.amtm");
  command
      ->add_option("files", arguments->files, std::string("Parallel data: ") + corpus::kFormatNames)
      ->required();
  command->add_option("-o,--output", arguments->output, "The memory, new or not: .amtm")
      ->required();
  add_language_options(*command, arguments->languages);
  command->add_flag("-q,--quiet", arguments->quiet, "No progress, no summary");
  command->callback([arguments] { import(*arguments); });
}

void add_memory_merge(CLI::App& group) {
  const auto arguments = std::make_shared<Arguments>();
  CLI::App* command = group.add_subcommand("merge", "Join memories of the same languages");
  command->footer(
      "The first is the oldest, the last the newest. All entries stay; `amts memory dedupe` drops "
      "what is there twice.\n"
      "Example:\n  amts memory merge old.amtm new.amtm -o both.amtm");
  command->add_option("memories", arguments->files, memory_input_help())->required();
  command->add_option("-o,--output", arguments->output, "The memory to make: .amtm")->required();
  add_language_options(*command, arguments->languages);
  command->add_flag("-q,--quiet", arguments->quiet, "No progress, no summary");
  command->callback([arguments] { merge(*arguments); });
}

void add_memory_dedupe(CLI::App& group) {
  const auto arguments = std::make_shared<Arguments>();
  CLI::App* command =
      group.add_subcommand("dedupe", "Drop segments with the same source and translation");
  command->footer(
      "The newest stays, or the newest that has placeholders. What stood around a dropped segment "
      "is no context any more.\n"
      "Example:\n  amts memory dedupe book.amtm --unique-sources -o small.amtm");
  command->add_option("memory", arguments->files, memory_input_help())->required()->expected(1);
  command->add_option("-o,--output", arguments->output,
                      "The memory to make: .amtm (default: in place)");
  command->add_flag("--unique-sources", arguments->unique_sources,
                    "Of segments with the same source keep the newest alone");
  add_language_options(*command, arguments->languages);
  command->add_flag("-q,--quiet", arguments->quiet, "No summary");
  command->callback([arguments] { dedupe(*arguments); });
}

}  // namespace amts::cli
