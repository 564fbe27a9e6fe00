// amts translate: files, trees and standard input through an engine.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "base/executor.h"
#include "base/file.h"
#include "base/file_tree.h"
#include "base/output.h"
#include "base/progress.h"
#include "checks/render.h"
#include "cli/commands.h"
#include "cli/engine_options.h"
#include "corpus/parallel_data.h"
#include "document/document.h"
#include "translate/assembly.h"
#include "translate/checked_translator.h"
#include "translate/explanation.h"

namespace amts::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* kExamples = R"(
Examples:
  amts translate --from en --to es chapter.md -o chapter.es.md
  amts translate --from en --to es en/ -o es/             a tree; equal relative paths
  amts translate --from en --to es - --format lines       standard input, a sentence a line
  amts translate --from en --to zh --parallel-data pairs.tmx chapter.md -o chapter.zh.md
  amts translate --from en --to es --engine openai --model qwen3 --endpoint-url http://127.0.0.1:8080/v1 a.md
  amts translate --from en --to es --engine amazon a.md   keys from the environment or ~/.aws: docs/engines.md
)";

struct Options {
  std::string from;
  std::string to;
  engine::EngineOptions engine;
  size_t threads = 0;
  std::vector<std::string> parallel_data;
  std::string memory;
  std::string adapt = "auto";
  bool explain = false;
  std::string reuse = "repaired";
  double repair_from = translate::kDefaultRepairFrom;
  std::string terminology;
  std::string terminology_case = "sensitive";
  std::vector<std::string> do_not_translate;
  std::string format;
  std::string on_failure = "error";
  std::string fail_on = "never";
  std::string formality = "default";
  std::string output;
  std::string report;
  std::vector<std::string> inputs;
  bool quiet = false;
};

/// One file to translate. An empty output is standard output.
struct Item {
  std::string input;
  fs::path output;
};

std::vector<Item> items_of_tree(const fs::path& tree, const fs::path& output) {
  std::vector<Item> items;
  for (const std::string& file : files_below(tree)) {
    if (document::format_of(file)) items.push_back({(tree / file).string(), output / file});
  }
  if (items.empty()) {
    throw UsageError("no documents in this folder", {tree.string()},
                     "AMTS reads .md, .mdx, .ipynb, .html, .txt");
  }
  return items;
}

std::vector<Item> list_items(const Options& options) {
  const bool output_is_folder = !options.output.empty() &&
                                (options.output.ends_with('/') || fs::is_directory(options.output));
  const bool standard = options.output.empty() || is_standard_output(options.output);
  if (standard && is_standard_output(options.report))
    throw UsageError("the translation and the report cannot both go to standard output", {},
                     "name a file with -o or --report");
  std::vector<Item> items;
  for (const std::string& input : options.inputs) {
    if (input != "-" && fs::is_directory(input)) {
      if (standard) throw UsageError("a folder needs -o FOLDER", {input});
      for (Item& item : items_of_tree(input, options.output)) items.push_back(std::move(item));
    } else if (output_is_folder) {
      items.push_back({input, fs::path(options.output) /
                                  (input == "-" ? "stdin.txt" : fs::path(input).filename())});
    } else {
      items.push_back({input, standard ? fs::path() : fs::path(options.output)});
    }
  }
  if (items.size() > 1 && !output_is_folder && !fs::is_directory(options.inputs.front())) {
    throw UsageError("several inputs need -o FOLDER/");
  }
  for (const Item& item : items) {
    std::error_code none;
    if (item.input != "-" && !item.output.empty() &&
        fs::equivalent(item.input, item.output, none)) {
      throw UsageError("the output is the input itself", {item.input}, "give another name with -o");
    }
  }
  return items;
}

document::Document open_item(const Item& item, const Options& options) {
  document::Format format = document::Format::kText;
  if (!options.format.empty()) {
    format = document::parse_format(options.format);
  } else if (item.input != "-") {
    const auto known = document::format_of(item.input);
    if (!known)
      throw UsageError("unknown kind of file", {item.input}, "name its format with --format");
    format = *known;
  }
  const bool standard = item.input == "-";
  return document::parse(standard ? read_stdin() : read_file(item.input), format,
                         standard ? "standard input" : item.input);
}

/// What --report keeps of a document.
struct Reported {
  std::string file;  ///< of the translation, as findings have it
  translate::DocumentRecord record;
};

void write_report(const Options& options, const std::vector<Reported>& all) {
  std::string lines;
  for (const Reported& one : all) {
    lines += (lines.empty() ? "[\n" : ",\n") + translate::to_json(one.record);
  }
  write_output(options.report, lines + "]\n");
}

translate::SharedResources load_resources(const Options& options,
                                          const text::LanguagePair& languages,
                                          const engine::Shared& shared) {
  translate::ResourceOptions asked;
  asked.engine = options.engine;
  asked.parallel_data.assign(options.parallel_data.begin(), options.parallel_data.end());
  asked.memory = options.memory;
  asked.adapt = options.adapt != "off";
  asked.explain = options.explain;
  asked.reuse.level = translate::parse_reuse_level(options.reuse);
  asked.reuse.repair_from = options.repair_from;
  asked.terminology = options.terminology;
  asked.do_not_translate = options.do_not_translate;
  asked.terminology_case = memory::parse_term_case(options.terminology_case);
  return translate::load_resources(asked, languages, shared);
}

/// Documents of a tree are translated together until this many bytes are gathered, then written: so
/// an interrupted run keeps what it finished.
constexpr size_t kGroupBytes = 4 << 20;

class Run {
 public:
  Run(const Options& options, const Cancellation& cancellation)
      : options_(options),
        languages_{text::canonical_language(options.from), text::canonical_language(options.to)},
        executor_(options.threads),
        translator_(load_resources(options, languages_, {&executor_}), languages_, &settings_) {
    call_.languages = languages_;
    call_.cancellation = cancellation;
    call_.formality = engine::parse_formality(options.formality);
  }

  void all() {
    const std::vector<Item> items = list_items(options_);
    std::vector<document::Document> documents;
    size_t first = 0;
    size_t bytes = 0;
    // An engine that has failed as a whole is not asked on.
    for (size_t i = 0; i < items.size() && !engine_failed_; ++i) {
      call_.cancellation.check();
      documents.push_back(open_item(items[i], options_));
      bytes += documents.back().bytes.size();
      if (bytes >= kGroupBytes || i + 1 == items.size()) {
        group(documents, std::span(items).subspan(first, documents.size()));
        documents.clear();
        first = i + 1;
        bytes = 0;
      }
    }
    finish_checks();
    if (!options_.report.empty()) write_report(options_, reported_);
    if (failed_segments_ == 0) return fail_on_findings();
    const std::string message =
        fmt::format("{} segment{} could not be translated: {}", failed_segments_,
                    failed_segments_ == 1 ? "" : "s", first_error_);
    if (written_ == 0)
      throw EngineError(message, {},
                        "nothing was written; --on-failure source keeps the source text there");
    throw PartlyDone{message};
  }

 private:
  void group(std::span<const document::Document> documents, std::span<const Item> items) {
    std::vector<std::string> files;
    for (const Item& item : items) files.push_back(place_of(item));
    Progress progress(options_.quiet ? ProgressSink::none() : ProgressSink::standard_error(),
                      "translating", 0);
    size_t before = 0;
    translate::Call call = call_;
    call.progress = [&](size_t done, size_t total) {
      progress.set_total(total);
      progress.advance(done - before);
      before = done;
    };
    const auto translations = translator_.translate(documents, files, call);
    for (size_t i = 0; i < documents.size(); ++i) {
      const translate::CheckedTranslation& translation = translations[i];
      write_one(translation.outcome, items[i]);
      if (options_.explain) {
        std::fputs(translate::explanation_of(documents[i], translation.outcome).c_str(), stderr);
      }
      findings_.insert(findings_.end(), translation.findings.begin(), translation.findings.end());
      if (options_.report.empty()) continue;
      reported_.push_back({files[i], translate::make_record(documents[i], translation)});
    }
  }

  static std::string place_of(const Item& item) {
    return item.output.empty() ? item.input : item.output.generic_string();
  }

  /// What the checks find in all documents together, and a line that sums up.
  void finish_checks() {
    for (checks::Finding& finding : translator_.across()) {
      const auto one = std::ranges::find(reported_, finding.file, &Reported::file);
      if (one != reported_.end()) translate::add_findings(std::span(&finding, 1), one->record);
      findings_.push_back(std::move(finding));
    }
    if (!options_.quiet && !findings_.empty()) {
      fmt::print(stderr, "checks: {}; --report FILE or amts check tell them\n",
                 checks::summary_of(findings_));
    }
  }

  void fail_on_findings() const {
    if (options_.fail_on == "never") return;
    const auto level = checks::parse_severity(options_.fail_on);
    if (checks::count_from(findings_, level) > 0)
      throw Error("checks: " + checks::summary_of(findings_));
  }

  void write_one(const translate::DocumentOutcome& outcome, const Item& item) {
    const size_t failed = outcome.failed_segments();
    failed_segments_ += failed;
    for (const auto& segment : outcome.segments) {
      if (first_error_.empty() && segment.error) first_error_ = segment.error->what();
    }
    if (outcome.engine_failure) engine_failed_ = true;
    if (failed > 0 && options_.on_failure == "error") return;
    ++written_;
    if (item.output.empty()) {
      write_stdout(outcome.bytes);
    } else {
      write_file(item.output, outcome.bytes);
    }
  }

  const Options& options_;
  text::LanguagePair languages_;
  Executor executor_;
  const checks::Settings settings_;
  translate::CheckedTranslator translator_;
  translate::Call call_;
  std::vector<checks::Finding> findings_;
  std::vector<Reported> reported_;
  bool engine_failed_ = false;
  size_t failed_segments_ = 0;
  size_t written_ = 0;
  std::string first_error_;
};

}  // namespace

void add_translate(CLI::App& app, const Cancellation& cancellation) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("translate", "Translate files, folders or standard input");
  command->add_option("--from", options->from, "Language of the documents, such as en")->required();
  command->add_option("--to", options->to, "Language to translate into, such as es or zh")
      ->required();
  add_engine_options(*command, options->engine, options->threads);
  command
      ->add_option("--parallel-data", options->parallel_data,
                   std::string("Human translations to reuse and adapt to: ") +
                       corpus::kFormatNames +
                       ", or a name (amts parallel-data create); may be given several times")
      ->allow_extra_args(false);
  command
      ->add_option("--memory", options->memory,
                   "The same from a translation memory (amts memory import)")
      ->excludes("--parallel-data");
  command
      ->add_option("--adapt", options->adapt,
                   "auto: engine nmt also learns from them sentence by sentence, as it translates; "
                   "off")
      ->check(CLI::IsMember({"auto", "off"}))
      ->capture_default_str();
  command->add_flag("--explain", options->explain,
                    "Tell on standard error (and in --report) which pairs took part in each "
                    "sentence, and how much of each word came from them");
  command
      ->add_option("--reuse", options->reuse,
                   "exact: sentences that stand in the parallel data, placeholders and numbers "
                   "aside, take their human translation; repaired: also those that differ only in "
                   "markup and terms; off")
      ->check(CLI::IsMember({"repaired", "exact", "off"}))
      ->capture_default_str();
  command
      ->add_option("--repair-from", options->repair_from,
                   "Least similarity, 0 to 1, of a sentence whose translation is repaired")
      ->check(CLI::Range(0.0, 1.0))
      ->capture_default_str();
  command->add_option("--terminology", options->terminology,
                      "Terms and what they must become: CSV, TSV, TMX, TBX or a Markdown glossary");
  command
      ->add_option("--terminology-case", options->terminology_case,
                   "sensitive, or insensitive: the target follows the letter case of the source")
      ->check(CLI::IsMember({"sensitive", "insensitive"}))
      ->capture_default_str();
  command
      ->add_option("--do-not-translate", options->do_not_translate,
                   "Regular expression of what stays as it is; may be given several times")
      ->allow_extra_args(false);
  command->add_option("--format", options->format,
                      "markdown, mdx, notebook, html, text, lines; default: by extension");
  command
      ->add_option(
          "--on-failure", options->on_failure,
          "Where the engine fails: error writes no such document, source keeps the source text")
      ->check(CLI::IsMember({"error", "source"}))
      ->capture_default_str();
  command
      ->add_option("--fail-on", options->fail_on,
                   "Severity of quality checks' findings that makes the exit code 1, after writing")
      ->check(CLI::IsMember({"error", "warning", "note", "never"}))
      ->capture_default_str();
  command
      ->add_option("--formality", options->formality,
                   "How the reader is addressed, for the engines amazon and openai")
      ->check(CLI::IsMember({"default", "formal", "informal"}))
      ->capture_default_str();
  command->add_option("-o,--output", options->output,
                      "File, or folder (for several inputs); - or none: standard output");
  command->add_option("--report", options->report,
                      "Write each segment's translation, origin, flags and findings as JSON");
  command->add_flag("-q,--quiet", options->quiet, "No progress");
  command->add_option("input", options->inputs, "Files, folders, or - for standard input")
      ->required();
  command->footer(kExamples);
  command->callback([options, cancellation] { Run(*options, cancellation).all(); });
}

}  // namespace amts::cli
