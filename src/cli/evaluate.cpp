// amts evaluate: translations against references.
#include <fmt/format.h>

#include <filesystem>

#include "base/error.h"
#include "base/executor.h"
#include "base/file.h"
#include "cli/commands.h"
#include "cli/evaluate_documents.h"
#include "cli/evaluate_report.h"
#include "document/document.h"
#include "metrics/evaluation.h"
#include "text/language.h"
#include "text/utf8.h"

namespace amts::cli {
namespace {

using metrics::Evaluation;
using metrics::Tokenizer;

constexpr const char* kFooter = R"(Examples:
  amts evaluate ref.zh hyp.zh                        BLEU and chrF2 of a file of one sentence a line
  amts evaluate --paired bootstrap ref.es a.es b.es  is b better than a?
  amts evaluate --metric bleu,chrf++,ter --sentence ref.es hyp.es
  amts evaluate chapter.zh.md chapter.mt.md          documents: as a whole, then by segment
  amts evaluate --json book/zh book/zh-mt            trees: documents with equal relative paths

Folders, and files that by their names are Markdown, MDX, notebooks or HTML, are documents: their
prose is compared, without code, math and pictures. Other files have one segment a line; --format
lines, markdown, ... says otherwise. Scores and signatures are sacrebleu's; the signature's version names AMTS. See docs/metrics.md.)";

struct Options {
  std::string reference;
  std::vector<std::string> systems;
  std::vector<std::string> more_references;
  std::vector<std::string> metrics = {"bleu", "chrf"};
  std::string tokenizer;
  std::string language;
  std::string format;
  std::string smoothing = "exp";
  std::string paired;
  metrics::BleuOptions bleu;
  metrics::ChrfOptions chrf;
  metrics::TerOptions ter;
  metrics::EvaluationOptions evaluation;
  bool lowercase = false;
  bool json = false;
};

std::vector<std::unique_ptr<metrics::Metric>> make_metrics(const Options& options) {
  std::vector<std::unique_ptr<metrics::Metric>> made;
  for (const std::string& name : options.metrics) {
    if (name == "bleu") {
      made.push_back(metrics::make_metric(options.bleu));
    } else if (name == "chrf" || name == "chrf++") {
      metrics::ChrfOptions chrf = options.chrf;
      if (name == "chrf++") chrf.word_order = 2;
      made.push_back(metrics::make_metric(chrf));
    } else if (name == "ter") {
      made.push_back(metrics::make_metric(options.ter));
    } else {
      throw UsageError("unknown metric '" + name + "'", {}, "use bleu, chrf, chrf++ or ter");
    }
  }
  return made;
}

std::string read_checked(const std::string& path) {
  std::string bytes = path == "-" ? read_stdin() : read_file(path);
  text::require_utf8(bytes, path);
  return bytes;
}

/// Lines without the white space at their ends, which no metric should see.
std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(metrics::strip_end(text.substr(0, end)));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

/// Sets the tokenizer, and returns why it is that one.
std::string choose_tokenizer(Options& options, std::span<const std::string_view> reference) {
  if (!options.tokenizer.empty()) {
    options.bleu.tokenizer = metrics::parse_tokenizer(options.tokenizer);
    return "as asked for";
  }
  if (!options.language.empty()) {
    const std::string language = text::canonical_language(options.language);
    options.bleu.tokenizer = metrics::default_tokenizer(language);
    return "the usual one for " + language;
  }
  options.bleu.tokenizer = metrics::guess_tokenizer(reference);
  return options.bleu.tokenizer == Tokenizer::kZh
             ? "the reference looks Chinese; --tokenize or --to says otherwise"
             : "the reference does not look Chinese; --tokenize or --to says otherwise";
}

EvaluationReport empty_report(const Options& options, const std::string& tokenizer_reason) {
  EvaluationReport report;
  report.reference = options.reference;
  report.systems = options.systems;
  report.tokenizer = metrics::tokenizer_name(options.bleu.tokenizer);
  report.tokenizer_reason = tokenizer_reason;
  return report;
}

void run_lines(Options& options) {
  std::vector<std::string> texts;
  texts.reserve(1 + options.more_references.size() + options.systems.size());
  std::vector<std::vector<std::string_view>> references;
  const auto read = [&](const std::string& path) {
    return lines_of(texts.emplace_back(read_checked(path)));
  };
  references.push_back(read(options.reference));
  for (const std::string& path : options.more_references) references.push_back(read(path));
  std::vector<metrics::System> systems;
  for (const std::string& path : options.systems) {
    systems.push_back({path, read(path)});
    for (size_t r = 0; r < references.size(); ++r) {
      if (references[r].size() == systems.back().segments.size()) continue;
      throw UsageError(fmt::format("{} has {} lines, {} has {}",
                                   r == 0 ? options.reference : options.more_references[r - 1],
                                   references[r].size(), path, systems.back().segments.size()),
                       {}, "both need one line for each segment, in the same order");
    }
  }
  const std::string reason = choose_tokenizer(options, references.front());
  EvaluationReport report = empty_report(options, reason);
  report.size = fmt::format("{} segments", references.front().size());
  report.evaluations =
      metrics::evaluate(make_metrics(options), references, systems, options.evaluation);
  fmt::print("{}", options.json ? json_report(report) : text_report(report));
}

bool is_document(const std::string& path) {
  if (std::filesystem::is_directory(path)) return true;
  const auto format = document::format_of(path);
  return format && *format != document::Format::kText;
}

/// For aligning segments: the one named, else one that is written alike.
std::string language_of(const Options& options) {
  if (!options.language.empty()) return text::canonical_language(options.language);
  return options.bleu.tokenizer == Tokenizer::kZh ? "zh" : "en";
}

void run_documents(Options& options, std::optional<document::Format> format) {
  if (!options.more_references.empty()) {
    throw UsageError("documents are compared with one reference", {}, "leave out --reference");
  }
  const metrics::DocumentSet set = metrics::read_documents(
      options.reference, {options.systems.begin(), options.systems.end()}, format);
  std::vector<std::string_view> sample(set.documents.front().reference.begin(),
                                       set.documents.front().reference.end());
  const std::string reason = choose_tokenizer(options, sample);
  const EvaluationReport empty = empty_report(options, reason);
  Options whole = options;
  std::erase(whole.metrics, "ter");
  const EvaluationReport documents =
      evaluate_whole_documents(set, make_metrics(whole), empty, options.evaluation);
  const EvaluationReport segments = evaluate_segments(set, make_metrics(options), empty,
                                                      language_of(options), options.evaluation);
  if (options.json) {
    fmt::print("{}", json_report(documents, segments, set.missing));
    return;
  }
  for (const std::string& missing : set.missing) fmt::print("Missing in {}\n", missing);
  if (!documents.evaluations.empty()) fmt::print("{}\n", text_report(documents));
  fmt::print("{}", text_report(segments));
}

void run(Options& options) {
  options.bleu.smoothing = metrics::parse_smoothing(options.smoothing);
  options.bleu.lowercase = options.chrf.lowercase = options.lowercase;
  if (options.evaluation.segment_scores) options.bleu.effective_order = true;
  if (options.paired == "bootstrap") options.evaluation.paired = metrics::PairedTest::kBootstrap;
  if (options.paired == "ar") options.evaluation.paired = metrics::PairedTest::kRandomization;
  if (!options.paired.empty() && options.systems.size() < 2) {
    throw UsageError("--paired needs two systems", {},
                     "name a baseline and what to compare with it");
  }
  Executor executor;
  options.evaluation.executor = &executor;
  std::optional<document::Format> format;
  if (!options.format.empty()) format = document::parse_format(options.format);
  const bool documents =
      format ? *format != document::Format::kLines : is_document(options.reference);
  if (documents) {
    run_documents(options, format);
  } else {
    run_lines(options);
  }
}

}  // namespace

void add_evaluate(CLI::App& app) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("evaluate", "Score translations against references");
  command->footer(kFooter);
  command
      ->add_option("reference", options->reference,
                   "The reference translation, - for standard input")
      ->required();
  command
      ->add_option("systems", options->systems, "Translations to score; the first is the baseline")
      ->required();
  command
      ->add_option("--reference", options->more_references, "A further reference; may be repeated")
      ->allow_extra_args(false);
  command->add_option("--metric", options->metrics, "bleu, chrf, chrf++, ter (default bleu,chrf)")
      ->delimiter(',')
      ->allow_extra_args(false);
  command->add_option("--tokenize", options->tokenizer,
                      "BLEU's tokenizer: 13a, zh, char, intl, none");
  command->add_option("--to", options->language,
                      "Language of the translations; chooses the tokenizer");
  command->add_option("--format", options->format,
                      "lines, or a document format: markdown, mdx, notebook, html, text");
  command->add_flag("--lowercase", options->lowercase, "Ignore case in BLEU and chrF");
  command->add_flag("--sentence", options->evaluation.segment_scores,
                    "Print each segment's score too; BLEU with effective order");
  command->add_flag("--json", options->json, "Print JSON");

  command
      ->add_option("--paired", options->paired,
                   "Test each system against the first: bootstrap or ar (approximate "
                   "randomization)")
      ->check(CLI::IsMember({"bootstrap", "ar"}))
      ->group("Certainty");
  command->add_flag("--confidence", options->evaluation.intervals, "95% intervals, by bootstrap")
      ->group("Certainty");
  command->add_option("--samples", options->evaluation.bootstrap_samples, "Bootstrap samples")
      ->check(CLI::Range(1, 1000000))
      ->capture_default_str()
      ->group("Certainty");
  command->add_option("--trials", options->evaluation.randomization_trials, "Randomization trials")
      ->check(CLI::Range(1, 1000000))
      ->capture_default_str()
      ->group("Certainty");
  command->add_option("--seed", options->evaluation.seed, "Seed of both")
      ->capture_default_str()
      ->group("Certainty");

  command->add_option("--smoothing", options->smoothing, "exp, floor, add-k or none")
      ->capture_default_str()
      ->group("BLEU");
  command
      ->add_option("--smoothing-value", options->bleu.smoothing_value,
                   "What floor or add-k adds (default 0.1 and 1)")
      ->group("BLEU");
  command
      ->add_flag("--effective-order", options->bleu.effective_order,
                 "Leave out orders longer than the translation")
      ->group("BLEU");
  command->add_option("--chrf-chars", options->chrf.char_order, "Character order")
      ->capture_default_str()
      ->group("chrF");
  command->add_option("--chrf-words", options->chrf.word_order, "Word order; 2 is chrF++")
      ->capture_default_str()
      ->group("chrF");
  command->add_option("--chrf-beta", options->chrf.beta, "Weight of recall")
      ->check(CLI::Range(0, 100))
      ->capture_default_str()
      ->group("chrF");
  command->add_flag("--chrf-whitespace", options->chrf.whitespace, "Count spaces")->group("chrF");
  command->add_flag("--chrf-epsilon", options->chrf.epsilon_smoothing, "Smooth as chrF++.py does")
      ->group("chrF");
  command->add_flag("--ter-normalized", options->ter.normalized, "Punctuation apart")->group("TER");
  command->add_flag("--ter-no-punct", options->ter.no_punctuation, "Leave out punctuation")
      ->group("TER");
  command->add_flag("--ter-asian", options->ter.asian_support, "East Asian characters apart")
      ->group("TER");
  command->add_flag("--ter-case-sensitive", options->ter.case_sensitive, "Heed case")->group("TER");
  command->callback([options] { run(*options); });
}

}  // namespace amts::cli
