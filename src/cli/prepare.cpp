// amts prepare: parallel data from documents and their translations.
#include "alignment/prepare.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>

#include "alignment/lexicon_files.h"
#include "base/error.h"
#include "base/executor.h"
#include "base/file.h"
#include "base/output.h"
#include "base/progress.h"
#include "cli/commands.h"
#include "cli/document_pairs.h"

namespace amts::cli {
namespace {

namespace fs = std::filesystem;
using nlohmann::ordered_json;

struct PrepareArguments {
  std::string source, target, pattern, from, to, output, report, lexicon;
  std::string granularity = "sentence";
  double min_score = alignment::PrepareOptions{}.min_score;
  size_t threads = default_threads();
  bool quiet = false;
};

document::Document parse_file(const fs::path& path) {
  return document::parse(
      read_file(path), document::format_of(path).value_or(document::Format::kText), path.string());
}

struct Input {
  std::vector<std::optional<std::pair<document::Document, document::Document>>> documents;
  std::vector<std::string> failures;
};

Input parse_all(const std::vector<FilePair>& files, Executor& executor, const ProgressSink& sink) {
  Input input;
  input.documents.resize(files.size());
  std::vector<std::string> failures(files.size());
  Progress progress(sink, "read", files.size());
  executor.parallel_for(files.size(), [&](size_t i) {
    try {
      input.documents[i].emplace(parse_file(files[i].source), parse_file(files[i].target));
    } catch (const Error& e) {
      failures[i] = e.what();
    }
    progress.advance();
  });
  std::ranges::copy_if(failures, std::back_inserter(input.failures),
                       [](const auto& f) { return !f.empty(); });
  return input;
}

std::string report_json(const alignment::PrepareReport& report, const PrepareArguments& arguments,
                        const std::vector<std::string>& failures) {
  const ordered_json json = {{"from", arguments.from},
                             {"to", arguments.to},
                             {"granularity", arguments.granularity},
                             {"documents", report.documents},
                             {"source_" + arguments.granularity + "s", report.source_units},
                             {"target_" + arguments.granularity + "s", report.target_units},
                             {"unaligned_source", report.unaligned_source},
                             {"unaligned_target", report.unaligned_target},
                             {"pairs", report.pairs},
                             {"left_out", report.left_out},
                             {"failed", failures}};
  return json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

void summarize(const alignment::PrepareReport& report, const std::string& unit) {
  std::string left_out;
  for (const auto& [reason, count] : report.left_out)
    left_out += fmt::format("{} {} {}", left_out.empty() ? ":" : ",", count, reason);
  size_t total = 0;
  for (const auto& [reason, count] : report.left_out) total += count;
  fmt::print(stderr, "{} documents, {} source {}s, {} target {}s ({} and {} without counterpart)\n",
             report.documents, report.source_units, unit, report.target_units, unit,
             report.unaligned_source, report.unaligned_target);
  fmt::print(stderr, "{} pairs; {} left out{}\n", report.pairs, total, left_out);
}

void run(const PrepareArguments& arguments) {
  const text::LanguagePair languages{text::canonical_language(arguments.from),
                                     text::canonical_language(arguments.to)};
  corpus::file_format_of(arguments.output);  // refuse before the work
  if (is_standard_output(arguments.output) && is_standard_output(arguments.report))
    throw UsageError("the pairs and the report cannot both go to standard output");
  const auto files = document_pairs(arguments.source, arguments.target, arguments.pattern);
  const auto sink = arguments.quiet ? ProgressSink::none() : ProgressSink::standard_error();
  Executor executor(arguments.threads);
  const Input input = parse_all(files, executor, sink);
  std::vector<alignment::ParsedPair> documents;
  for (const auto& both : input.documents) {
    if (both) documents.push_back({&both->first, &both->second});
  }
  const auto lexicon = alignment::load_lexicon(arguments.lexicon, languages);
  if (arguments.lexicon.empty() && !alignment::has_own_lexicons()) {
    fmt::print(stderr,
               "amts: its lexicons are not beside the program: fewer pairs will be found; install "
               "it whole (docs/installation.md)\n");
  }
  alignment::PrepareOptions options;
  options.languages = languages;
  options.granularity = arguments.granularity == "paragraph" ? alignment::Granularity::kParagraph
                                                             : alignment::Granularity::kSentence;
  options.lexicon = lexicon ? &*lexicon : nullptr;
  options.min_score = arguments.min_score;
  options.executor = &executor;
  std::optional<Progress> progress;
  progress.emplace(sink, "align", 2 * documents.size());
  options.advanced = [&] { progress->advance(); };
  const alignment::Prepared prepared = alignment::prepare(documents, options);
  progress.reset();
  corpus::write_parallel_data(arguments.output,
                              corpus::to_parallel_data(prepared.pairs, languages));
  if (!arguments.report.empty())
    write_output(arguments.report, report_json(prepared.report, arguments, input.failures));
  if (prepared.pairs.empty() && !documents.empty())
    fmt::print(stderr, "amts: no pair was found; --report FILE tells what was left out\n");
  if (!arguments.quiet) summarize(prepared.report, arguments.granularity);
  for (const std::string& failure : input.failures) fmt::print(stderr, "left out: {}\n", failure);
  if (!input.failures.empty()) {
    throw PartlyDone{
        fmt::format("{} of {} documents could not be read", input.failures.size(), files.size())};
  }
}

}  // namespace

void add_prepare(CLI::App& app) {
  CLI::App* command =
      app.add_subcommand("prepare", "Make parallel data from documents and their translations");
  const auto arguments = std::make_shared<PrepareArguments>();
  command->add_option("SRC", arguments->source, "A document, or a folder of them")
      ->required()
      ->check(existing(Existing::kFileOrFolder));
  command
      ->add_option("TGT", arguments->target,
                   "Its translation, or a folder with equal relative paths")
      ->check(existing(Existing::kFileOrFolder));
  command->add_option("--pair", arguments->pattern,
                      "How names in a tree correspond: '{}_origin.md={}.md'");
  command->add_option("--from", arguments->from, "Language of the sources")->required();
  command->add_option("--to", arguments->to, "Language of the translations")->required();
  command
      ->add_option("-o,--output", arguments->output,
                   std::string("Parallel data to write: ") + corpus::kFormatExtensions +
                       "; - is CSV on standard output")
      ->required();
  command->add_option("--granularity", arguments->granularity, "What a pair holds")
      ->check(CLI::IsMember({"sentence", "paragraph"}))
      ->capture_default_str();
  command->add_option("--lexicon", arguments->lexicon, alignment::kLexiconHelp);
  command
      ->add_option("--min-score", arguments->min_score,
                   "Leave out pairs less sure than this, from 0 to 1")
      ->check(CLI::Range(0.0, 1.0))
      ->capture_default_str();
  command->add_option("--report", arguments->report, "Write what became of the sentences, as JSON");
  command->add_option("-j,--threads", arguments->threads, "Threads")->check(CLI::PositiveNumber);
  command->add_flag("-q,--quiet", arguments->quiet, "No progress, no summary");
  command->callback([arguments] { run(*arguments); });
}

}  // namespace amts::cli
