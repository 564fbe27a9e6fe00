// amts terminology: glossaries proposed from parallel data, and whether translations keep to one.
#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/file.h"
#include "base/output.h"
#include "cli/commands.h"
#include "corpus/csv.h"
#include "memory/term_extraction.h"
#include "memory/term_matcher.h"
#include "text/language.h"
#include "text/utf8.h"

namespace amts::cli {
namespace {

struct ExtractArguments {
  std::string pairs, to, output;
  memory::ExtractionOptions options;
  bool json = false;
};

nlohmann::json to_json(const memory::TermCandidate& term, std::span<const corpus::TextPair> pairs) {
  nlohmann::json examples = nlohmann::json::array();
  for (const size_t i : term.examples) examples.push_back({pairs[i].source, pairs[i].target});
  return {{"source", term.source},
          {"target", term.target},
          {"score", term.score},
          {"likelihood_ratio", term.likelihood},
          {"together", term.together},
          {"source_count", term.source_count},
          {"target_count", term.target_count},
          {"examples", std::move(examples)}};
}

void print_candidate(const memory::TermCandidate& term, std::span<const corpus::TextPair> pairs) {
  fmt::print("{}\t{}\t{:.2f}\t{}/{}/{}\n", term.source, term.target, term.score, term.together,
             term.source_count, term.target_count);
  for (const size_t i : term.examples) {
    fmt::print("    {}\n    {}\n", pairs[i].source, pairs[i].target);
  }
}

void extract(const ExtractArguments& arguments) {
  const corpus::ParallelData data = corpus::read_parallel_data(arguments.pairs);
  const std::string to =
      arguments.to.empty() ? data.target_languages.front() : text::canonical_language(arguments.to);
  const std::vector<corpus::TextPair> pairs = corpus::pairs_for(data, to);
  const std::vector<memory::TermCandidate> terms = memory::extract_terms(pairs, arguments.options);
  if (!arguments.output.empty()) {
    std::string csv = data.source_language + "," + to + "\n";
    for (const memory::TermCandidate& term : terms) {
      corpus::append_field(csv, term.source, corpus::kComma);
      csv += corpus::kComma;
      corpus::append_field(csv, term.target, corpus::kComma);
      csv += '\n';
    }
    write_output(arguments.output, csv);
  } else if (arguments.json) {
    nlohmann::json out = nlohmann::json::array();
    for (const memory::TermCandidate& term : terms) out.push_back(to_json(term, pairs));
    fmt::print("{}\n", out.dump(2));
  } else {
    for (const memory::TermCandidate& term : terms) print_candidate(term, pairs);
  }
  fmt::print(stderr, "{} terms proposed from {} pairs\n", terms.size(), pairs.size());
}

struct CheckArguments {
  std::string terminology, source, target;
  std::string from, to, term_case = "sensitive", directionality;
  std::vector<std::string> columns;
};

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

memory::TermMatcher matcher_of(const CheckArguments& arguments) {
  memory::TerminologyRules rules;
  rules.pair = {text::canonical_language(arguments.from), text::canonical_language(arguments.to)};
  rules.columns = arguments.columns;
  if (!arguments.directionality.empty()) {
    rules.directionality = memory::parse_directionality(arguments.directionality);
  }
  return {memory::term_pairs(memory::read_terminology(arguments.terminology, rules), rules.pair),
          rules.pair, memory::parse_term_case(arguments.term_case)};
}

void check(const CheckArguments& arguments) {
  const memory::TermMatcher matcher = matcher_of(arguments);
  const std::string source = read_file(arguments.source);
  const std::string target = read_file(arguments.target);
  text::require_utf8(source, arguments.source);
  text::require_utf8(target, arguments.target);
  const auto sources = lines_of(source);
  const auto targets = lines_of(target);
  if (sources.size() != targets.size()) {
    throw UsageError(fmt::format("{} has {} lines, {} has {}", arguments.source, sources.size(),
                                 arguments.target, targets.size()),
                     {}, "both need one line for each sentence, in the same order");
  }
  size_t occurrences = 0;
  size_t honoured = 0;
  for (size_t i = 0; i < sources.size(); ++i) {
    const auto found = matcher.find(sources[i]);
    const auto kept = matcher.honoured(found, targets[i]);
    occurrences += found.size();
    for (size_t k = 0; k < found.size(); ++k) {
      honoured += kept[k] ? 1 : 0;
      if (kept[k]) continue;
      fmt::print("{}:{}: {} is not {}\n", arguments.target, i + 1,
                 sources[i].substr(found[k].begin, found[k].end - found[k].begin), found[k].target);
    }
  }
  fmt::print("{} of {} occurrences of terms honoured\n", honoured, occurrences);
}

void add_extract_terms(CLI::App& group) {
  const auto arguments = std::make_shared<ExtractArguments>();
  CLI::App* command = group.add_subcommand("extract", "Propose a glossary from parallel data");
  command->footer(
      "Prints term, translation, Dice score and counts (together/source/target), with examples.\n"
      "Example:\n  amts terminology extract pairs.csv --min-count 5 -o terms.csv");
  command
      ->add_option("pairs", arguments->pairs, std::string("Parallel data: ") + corpus::kFormatNames)
      ->required();
  command->add_option("--to", arguments->to, "Target language, if the data has several");
  command->add_option("--min-count", arguments->options.min_count, "Pairs that hold both, at least")
      ->check(CLI::Range(1, 1000000))
      ->capture_default_str();
  command->add_option("--min-score", arguments->options.min_score, "Dice score, at least")
      ->check(CLI::Range(0.0, 1.0))
      ->capture_default_str();
  command->add_option("--max", arguments->options.max_terms, "At most so many terms")
      ->capture_default_str();
  command->add_option("-o,--output", arguments->output, "Write a terminology in CSV instead");
  command->add_flag("--json", arguments->json, "Print JSON");
  command->callback([arguments] { extract(*arguments); });
}

void add_check_terms(CLI::App& group) {
  const auto arguments = std::make_shared<CheckArguments>();
  CLI::App* command =
      group.add_subcommand("check", "Count terms that a translation kept, name those it did not");
  command->footer(
      "Source and target have one sentence a line.\n"
      "Example:\n  amts terminology check terms.csv --from en --to zh source.en target.zh");
  command->add_option("terminology", arguments->terminology, "CSV, TSV, TMX, TBX or Markdown")
      ->required();
  command->add_option("source", arguments->source, "Source sentences")->required();
  command->add_option("target", arguments->target, "Their translations")->required();
  command->add_option("--from", arguments->from, "Source language")->required();
  command->add_option("--to", arguments->to, "Target language")->required();
  command->add_option("--terminology-case", arguments->term_case, "sensitive or insensitive")
      ->capture_default_str();
  command->add_option("--directionality", arguments->directionality,
                      "uni or multi (default: multi for Markdown, else uni)");
  command
      ->add_option("--columns", arguments->columns,
                   "Languages of a Markdown glossary's columns, as en,zh")
      ->delimiter(',')
      ->allow_extra_args(false);
  command->callback([arguments] { check(*arguments); });
}

}  // namespace

void add_terminology(CLI::App& app) {
  CLI::App* group = app.add_subcommand("terminology", "Terms: propose them, check them");
  group->require_subcommand(1);
  add_extract_terms(*group);
  add_check_terms(*group);
}

}  // namespace amts::cli
