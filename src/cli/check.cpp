// amts check: quality checks of documents and their translations, and of parallel data.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>

#include "alignment/lexicon_files.h"
#include "base/error.h"
#include "base/executor.h"
#include "base/file.h"
#include "base/output.h"
#include "base/progress.h"
#include "checks/baseline.h"
#include "checks/checker.h"
#include "checks/render.h"
#include "cli/commands.h"
#include "cli/document_pairs.h"
#include "corpus/parallel_data.h"
#include "pipeline/config.h"

namespace amts::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* kExamples = R"(
Exit code: 0 without findings of the level --fail-on and above, 1 with some, 2 for usage.

Examples:
  amts check en/ zh/ --from en --to zh                   trees with equal relative paths
  amts check chapter.md chapter.zh.md --from en --to zh
  amts check book/ --pair '{}_origin.md={}.md' --from en --to zh --format sarif -o amts.sarif
  amts check --pairs memory.tmx --to zh --only numbers,terminology --terminology terms.csv
  amts check en/ es/ --from en --to es --write-baseline amts-baseline.txt
  amts check en/ es/ --from en --to es --baseline amts-baseline.txt      only what is new
  amts check --list                                      all checks

A comment in a translation switches checks off: <!-- amts-disable-next numbers -->, <!-- amts-disable -->
… <!-- amts-enable -->, <!-- amts-disable-file loop -->; without names, all.
)";

struct CheckArguments {
  std::string source, target, pairs, pattern, from, to;
  std::string config = "amts.yaml";
  std::vector<std::string> disable, only, severity;
  std::string fail_on = "warning";
  std::string terminology, terminology_case = "sensitive", lexicon;
  std::string format = "text", output, baseline, write_baseline;
  size_t threads = default_threads();
  bool list = false, quiet = false;
};

void print_list() {
  for (const checks::Check& check : checks::catalogue()) {
    fmt::print("{:<26}{:<9}{}\n", check.id, checks::severity_name(check.severity), check.about);
  }
}

/// What the project's file says, then what the command line says.
checks::Settings settings_of(const CheckArguments& arguments, bool config_is_named) {
  checks::Settings settings;
  if (config_is_named || fs::exists(arguments.config))
    settings = pipeline::read_config(arguments.config).checks;
  settings.disabled.insert(arguments.disable.begin(), arguments.disable.end());
  for (const std::string& id : arguments.only) {
    settings.only.insert(id);
    settings.disabled.erase(id);
  }
  for (const std::string& each : arguments.severity) {
    const size_t equals = each.find('=');
    if (equals == std::string::npos)
      throw UsageError("--severity '" + each + "' names no level", {}, "write numbers=error");
    settings.severity[each.substr(0, equals)] = checks::parse_severity(each.substr(equals + 1));
  }
  settings.require_known();
  return settings;
}

struct Outcome {
  std::vector<checks::Finding> findings;
  std::vector<std::string> failures;  ///< documents that could not be read
  size_t checked = 0;                 ///< documents or pairs
};

document::Document parse_file(const fs::path& path) {
  return document::parse(read_file(path),
                         document::format_of(path).value_or(document::Format::kText),
                         path.lexically_normal().generic_string());
}

Outcome check_documents(const CheckArguments& arguments, checks::Checker& checker) {
  const auto files = document_pairs(arguments.source, arguments.target, arguments.pattern);
  std::vector<std::vector<checks::Finding>> found(files.size());
  std::vector<std::string> failures(files.size());
  Progress progress(arguments.quiet ? ProgressSink::none() : ProgressSink::standard_error(),
                    "checking", files.size());
  Executor(arguments.threads).parallel_for(files.size(), [&](size_t i) {
    try {
      found[i] = checker.check(parse_file(files[i].source), parse_file(files[i].target));
    } catch (const Error& error) {
      failures[i] = error.what();
    }
    progress.advance();
  });
  Outcome outcome;
  outcome.checked = files.size();
  for (auto& findings : found) std::ranges::move(findings, std::back_inserter(outcome.findings));
  std::ranges::copy_if(failures, std::back_inserter(outcome.failures),
                       [](const std::string& failure) { return !failure.empty(); });
  return outcome;
}

/// Pairs of a file with the lines they begin in.
struct FilePairs {
  std::vector<corpus::TextPair> pairs;
  std::vector<size_t> lines;
};

FilePairs pairs_of(const corpus::ParallelData& data, const std::string& to) {
  FilePairs out;
  out.pairs = corpus::pairs_for(data, to);
  // pairs_for() passes records by that have no text in the language; the rest is in order.
  size_t next = 0;
  for (const corpus::TranslationUnit& record : data.records) {
    if (next < out.pairs.size() && record.source.readable == out.pairs[next].source &&
        std::ranges::any_of(record.targets, [&](const corpus::Text& text) {
          return text.readable == out.pairs[next].target;
        })) {
      out.lines.push_back(std::max<size_t>(record.line, 1));
      ++next;
    }
  }
  out.lines.resize(out.pairs.size(), 1);
  return out;
}

/// The languages of parallel data; what the command line names must be among them.
text::LanguagePair languages_of(const corpus::ParallelData& data, const CheckArguments& arguments) {
  return {data.source_language, arguments.to.empty() ? data.target_languages.front()
                                                     : text::canonical_language(arguments.to)};
}

void write_findings(const CheckArguments& arguments, const std::vector<checks::Finding>& findings) {
  std::string text;
  if (arguments.format == "json") {
    text = checks::render_json(findings);
  } else if (arguments.format == "sarif") {
    text = checks::render_sarif(findings, {AMTS_VERSION, fs::current_path()});
  } else {
    text = checks::render_text(findings);
  }
  write_output(arguments.output.empty() ? "-" : arguments.output, text);
}

void conclude(const CheckArguments& arguments, const Outcome& outcome, const char* unit) {
  const std::string summary = fmt::format("{} in {} {}{}", checks::summary_of(outcome.findings),
                                          outcome.checked, unit, outcome.checked == 1 ? "" : "s");
  for (const std::string& failure : outcome.failures) fmt::print(stderr, "left out: {}\n", failure);
  if (!outcome.failures.empty()) {
    throw PartlyDone{
        fmt::format("{} documents could not be read; {}", outcome.failures.size(), summary)};
  }
  const bool fails =
      arguments.fail_on != "never" &&
      checks::count_from(outcome.findings, checks::parse_severity(arguments.fail_on)) > 0;
  if (fails) throw Error(summary);
  if (!arguments.quiet) fmt::print(stderr, "{}\n", summary);
}

void run(const CheckArguments& arguments, bool config_is_named) {
  if (arguments.list) return print_list();
  checks::CheckerOptions options;
  options.settings = settings_of(arguments, config_is_named);
  std::optional<corpus::ParallelData> data;
  if (!arguments.pairs.empty()) {
    if (!arguments.source.empty()) throw UsageError("--pairs stands in place of SRC and TGT");
    corpus::ImportRules rules;
    rules.unique_sources = false;
    rules.max_segment_bytes = SIZE_MAX;
    data = corpus::read_parallel_data(arguments.pairs, nullptr, rules);
    options.languages = languages_of(*data, arguments);
  } else {
    if (arguments.source.empty())
      throw UsageError("nothing to check", {}, "name SRC and TGT, or --pairs FILE");
    if (arguments.from.empty() || arguments.to.empty())
      throw UsageError("the languages are not known", {}, "name them with --from and --to");
    options.languages = {text::canonical_language(arguments.from),
                         text::canonical_language(arguments.to)};
  }
  std::optional<memory::TermMatcher> terms;
  if (!arguments.terminology.empty()) {
    terms.emplace(memory::load_terms(arguments.terminology, options.languages,
                                     memory::parse_term_case(arguments.terminology_case)));
    options.terminology = &*terms;
  }
  const auto lexicon = alignment::load_lexicon(arguments.lexicon, options.languages);
  options.lexicon = lexicon ? &*lexicon : nullptr;

  checks::Checker checker(options);
  Outcome outcome;
  if (data) {
    const FilePairs pairs = pairs_of(*data, options.languages.to);
    outcome.findings = checker.check(pairs.pairs, pairs.lines, arguments.pairs);
    outcome.checked = pairs.pairs.size();
  } else {
    outcome = check_documents(arguments, checker);
  }
  std::ranges::move(checker.across(), std::back_inserter(outcome.findings));
  checks::sort_by_place(outcome.findings);
  if (!arguments.write_baseline.empty()) {
    write_output(arguments.write_baseline, checks::Baseline(outcome.findings).text());
    if (!arguments.quiet)
      fmt::print(stderr, "{}: {} findings\n", arguments.write_baseline, outcome.findings.size());
    return;
  }
  if (!arguments.baseline.empty()) {
    const size_t known = checks::Baseline::parse(read_file(arguments.baseline), arguments.baseline)
                             .remove_known(outcome.findings);
    if (known > 0 && !arguments.quiet)
      fmt::print(stderr, "{} known finding{} of {} not told\n", known, known == 1 ? "" : "s",
                 arguments.baseline);
  }
  write_findings(arguments, outcome.findings);
  conclude(arguments, outcome, data ? "pair" : "document");
}

}  // namespace

void add_check(CLI::App& app) {
  const auto arguments = std::make_shared<CheckArguments>();
  CLI::App* command =
      app.add_subcommand("check", "Check translations: numbers, markup, terms, code, …");
  command->add_option("SRC", arguments->source, "A document, or a folder of them")
      ->check(existing(Existing::kFileOrFolder));
  command
      ->add_option("TGT", arguments->target,
                   "Its translation, or a folder with equal relative paths")
      ->check(existing(Existing::kFileOrFolder));
  command->add_option("--pair", arguments->pattern, kPatternHelp);
  command
      ->add_option("--pairs", arguments->pairs,
                   std::string("Check parallel data instead: ") + corpus::kFormatNames)
      ->check(existing(Existing::kFile));
  command->add_option("--from", arguments->from, "Language of the sources");
  command->add_option("--to", arguments->to, "Language of the translations");
  CLI::Option* config =
      command
          ->add_option("-c,--config", arguments->config,
                       "The project's configuration, for its 'checks'; need not exist")
          ->capture_default_str();
  command->add_option("--disable", arguments->disable, "Checks to leave out")
      ->delimiter(',')
      ->allow_extra_args(false);
  command->add_option("--only", arguments->only, "Checks to run, and no others")
      ->delimiter(',')
      ->allow_extra_args(false);
  command
      ->add_option("--severity", arguments->severity,
                   "Another severity for a check: numbers=error, loop=note")
      ->delimiter(',')
      ->allow_extra_args(false);
  command
      ->add_option("--fail-on", arguments->fail_on, "The least severity that makes the exit code 1")
      ->check(CLI::IsMember({"error", "warning", "note", "never"}))
      ->capture_default_str();
  command->add_option("--terminology", arguments->terminology,
                      "Terms to keep to: CSV, TSV, TMX, TBX or a Markdown glossary");
  command->add_option("--terminology-case", arguments->terminology_case, "sensitive or insensitive")
      ->check(CLI::IsMember({"sensitive", "insensitive"}))
      ->capture_default_str();
  command->add_option("--lexicon", arguments->lexicon, alignment::kLexiconHelp);
  command->add_option("--format", arguments->format, "text, json, or sarif for code scanning")
      ->check(CLI::IsMember({"text", "json", "sarif"}))
      ->capture_default_str();
  command->add_option("-o,--output", arguments->output, "Write here instead of standard output");
  command
      ->add_option("--baseline", arguments->baseline,
                   "Findings that are known (--write-baseline) are not told")
      ->check(existing(Existing::kFile));
  command->add_option("--write-baseline", arguments->write_baseline,
                      "Write all findings as a baseline, and nothing else");
  command->add_option("-j,--threads", arguments->threads, "Threads")->check(CLI::PositiveNumber);
  command->add_flag("--list", arguments->list, "Print all checks with their severities");
  command->add_flag("-q,--quiet", arguments->quiet, "No progress, no summary");
  command->footer(kExamples);
  command->callback([arguments, config] { run(*arguments, config->count() > 0); });
}

}  // namespace amts::cli
