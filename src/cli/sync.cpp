// amts sync: a translation brought up to date with its source.
#include <fmt/format.h>

#include <cstdio>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>

#include "alignment/lexicon_files.h"
#include "base/executor.h"
#include "base/file.h"
#include "base/output.h"
#include "cli/commands.h"
#include "cli/engine_options.h"
#include "document/document.h"
#include "sync/base.h"
#include "sync/git.h"
#include "sync/state.h"
#include "sync/sync.h"
#include "translate/assembly.h"

namespace amts::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* kExamples = R"(
Examples:
  amts sync --from en --to zh intro.md intro.zh.md --in-place   the old source is found (docs)
  amts sync --from en --to zh old/intro.md intro.md intro.zh.md -o intro.new.zh.md
  git show HEAD~3:intro.md | amts sync --from en --to zh - intro.md intro.zh.md -o -
  amts sync --from en --to zh old.md new.md zh.md -o zh.md --report review.json
)";

struct Options {
  std::string from, to;
  engine::EngineOptions engine;
  size_t threads = 0;
  std::vector<std::string> files;  ///< [old source,] new source, translation
  std::string old_source, new_source, translation;
  std::string output;
  bool in_place = false;
  std::string backup;
  double least_certainty = 0.5;
  std::string lexicon;
  std::string format;
  std::string report;
  bool quiet = false;
};

document::Format format_of(const Options& options) {
  if (!options.format.empty()) return document::parse_format(options.format);
  for (const std::string& file : {options.new_source, options.translation, options.old_source}) {
    if (file.empty() || file == "-") continue;
    if (const auto format = document::format_of(file)) return *format;
  }
  throw UsageError("the documents' format is not known", {options.new_source},
                   "name it with --format");
}

nlohmann::json to_json(const sync::Change& change) {
  nlohmann::json json = {{"action", sync::action_name(change.action)},
                         {"review", change.review},
                         {"line", change.line},
                         {"old_source", change.old_source},
                         {"new_source", change.new_source},
                         {"old_text", change.old_text},
                         {"new_text", change.new_text}};
  if (change.source_line > 0) json["source_line"] = change.source_line;
  if (!change.reason.empty()) json["reason"] = change.reason;
  return json;
}

std::string report_of(const sync::Synchronized& result) {
  nlohmann::json changes = nlohmann::json::array();
  for (const sync::Change& change : result.changes) changes.push_back(to_json(change));
  return nlohmann::json{{"kept_blocks", result.kept_blocks}, {"changes", changes}}.dump(
             1, ' ', false, nlohmann::json::error_handler_t::replace) +
         "\n";
}

/// "31 blocks kept; 2 patched, 1 added; 3 to review".
std::string summary_of(const sync::Synchronized& result) {
  std::map<sync::Action, size_t> counts;
  size_t review = 0;
  for (const sync::Change& change : result.changes) {
    ++counts[change.action];
    review += change.review ? 1 : 0;
  }
  std::string text = fmt::format("{} blocks kept", result.kept_blocks);
  const char* separator = "; ";
  for (const auto& [action, count] : counts) {
    text += fmt::format("{}{} {}", separator, count, sync::action_name(action));
    separator = ", ";
  }
  if (review > 0) text += fmt::format("; {} to review", review);
  return text;
}

/// What the command works on, once read.
struct Input {
  document::Format format = document::Format::kMarkdown;
  std::string old_source, new_source, translation;  // bytes
  sync::Base base;
};

std::string read_bytes(const std::string& file) {
  return file == "-" ? read_stdin() : read_file(file);
}

void check_usage(const Options& options) {
  if (options.in_place != options.output.empty())
    throw UsageError("give either -o FILE or --in-place");
  if (options.in_place && options.translation == "-")
    throw UsageError("standard input cannot be changed in place");
  if (options.old_source.empty() && (options.new_source == "-" || options.translation == "-"))
    throw UsageError("without the old source, source and translation must be files", {},
                     "give OLD_SOURCE NEW_SOURCE TRANSLATION");
  const int from_stdin =
      (options.old_source == "-") + (options.new_source == "-") + (options.translation == "-");
  if (from_stdin > 1) throw UsageError("only one of the three can be standard input");
  std::error_code none;
  for (const std::string& file : {options.old_source, options.new_source, options.translation}) {
    if (!file.empty() && file != "-" && options.output != "-" &&
        fs::equivalent(file, options.output, none)) {
      throw UsageError("the output is one of the inputs", {file},
                       "use --in-place, or give another name");
    }
  }
}

/// People's work is only written over where it can be had back.
void secure(const Options& options, const std::string& translation) {
  if (!options.backup.empty()) {
    const std::string copy = options.translation + options.backup;
    if (fs::exists(copy) && read_file(copy) != translation)
      throw UsageError("the backup exists and is another text", {copy}, "move it away");
    return write_file(copy, translation);
  }
  const auto git = sync::GitRepository::around(options.translation);
  if (git && git->is_clean(options.translation)) return;
  throw UsageError("the translation is not committed to git, so it could not be had back",
                   {options.translation}, "commit it, or name a --backup such as .orig");
}

Input read_input(const Options& options, const sync::State& state) {
  Input input;
  input.format = format_of(options);
  input.new_source = read_bytes(options.new_source);
  input.translation = read_bytes(options.translation);
  if (!options.old_source.empty()) {
    input.old_source = read_bytes(options.old_source);
    input.base = {sync::BaseKind::kOrigin, {}, options.old_source, 1, {}};
    return input;
  }
  input.base = sync::find_base(options.new_source, options.translation, state, input.format);
  const sync::Base& base = input.base;
  if (base.kind == sync::BaseKind::kNone)
    throw Error("the source it was translated from is not known: " + base.remark,
                {options.translation}, "name it: amts sync OLD_SOURCE NEW_SOURCE TRANSLATION");
  if (!options.quiet)
    std::fprintf(stderr, "made from %s (%s, certainty %.2f)%s%s\n", base.revision.c_str(),
                 std::string(sync::base_kind_name(base.kind)).c_str(), base.certainty,
                 base.remark.empty() ? "" : ": ", base.remark.c_str());
  if (base.certainty < options.least_certainty)
    throw Error("it is not sure enough which source it was translated from", {options.translation},
                "name it, or lower --least-certainty");
  input.old_source = base.source;
  return input;
}

/// Writes down which source the translation follows now.
void stamp(const Options& options, const Input& input, const sync::Synchronized& result,
           sync::State& state) {
  const fs::path origin = sync::origin_file(options.translation);
  std::error_code none;
  if (fs::is_regular_file(origin) && !fs::equivalent(origin, options.new_source, none))
    write_file(origin, input.new_source);
  const std::string name = state.name_of(options.translation);
  const sync::Stamp* earlier = state.find(name);
  sync::Stamp now{state.name_of(options.new_source), sync::blob_id(input.new_source), {}};
  now.machine = sync::machine_hashes(
      document::parse(result.bytes, input.format, options.translation), result.machine,
      earlier != nullptr ? std::span<const std::string>(earlier->machine)
                         : std::span<const std::string>());
  state.keep_source(input.new_source);
  state.set(name, std::move(now));
  state.write();
}

void run_sync(Options options, const Cancellation& cancellation) {
  if (options.files.size() == 3) options.old_source = options.files[0];
  options.new_source = options.files[options.files.size() - 2];
  options.translation = options.files.back();
  check_usage(options);
  const text::LanguagePair languages{text::canonical_language(options.from),
                                     text::canonical_language(options.to)};
  const bool named = options.translation != "-";
  sync::State state =
      named ? sync::State::read(sync::state_root(options.translation)) : sync::State();
  const Input input = read_input(options, state);
  const auto parse = [&](const std::string& bytes, const std::string& file) {
    return document::parse(bytes, input.format, file == "-" ? "" : file);
  };
  const document::Document old_source = parse(input.old_source, options.old_source);
  const document::Document new_source = parse(input.new_source, options.new_source);
  const document::Document translation = parse(input.translation, options.translation);
  const auto lexicon = alignment::load_lexicon(options.lexicon, languages);
  Executor executor(options.threads);
  translate::ResourceOptions asked;
  asked.engine = options.engine;
  const auto resources = translate::load_resources(asked, languages, {&executor});
  translate::Call call{languages};
  call.cancellation = cancellation;
  const sync::Synchronized result = sync::synchronize({&old_source, &new_source, &translation},
                                                      sync::translate_with(resources, call),
                                                      {languages, lexicon ? &*lexicon : nullptr});
  if (!options.report.empty()) write_output(options.report, report_of(result));
  if (options.in_place) {
    if (result.bytes != input.translation) {
      secure(options, input.translation);
      write_file(options.translation, result.bytes);
    }
    stamp(options, input, result, state);
  } else {
    write_output(options.output, result.bytes);
  }
  if (!options.quiet) std::fprintf(stderr, "%s\n", summary_of(result).c_str());
}

}  // namespace

void add_sync(CLI::App& app, const Cancellation& cancellation) {
  auto options = std::make_shared<Options>();
  CLI::App* command =
      app.add_subcommand("sync", "Bring a translation up to date with its changed source");
  command->add_option("--from", options->from, "Language of the source, such as en")->required();
  command->add_option("--to", options->to, "Language of the translation, such as es or zh")
      ->required();
  add_engine_options(*command, options->engine, options->threads);
  command->add_option("--lexicon", options->lexicon, alignment::kLexiconHelp);
  command->add_option("--format", options->format,
                      "markdown, mdx, notebook, html, text; default: by extension");
  command->add_option("--report", options->report,
                      "Write what was done, and what to review, as JSON");
  command->add_option("-o,--output", options->output, "File; - for standard output");
  command->add_flag("-i,--in-place", options->in_place,
                    "Change the translation itself, if git has it as it is or with --backup, and "
                    "write down which source it follows now");
  command->add_option("--backup", options->backup,
                      "In place: keep the old translation under its name and this, such as .orig");
  command
      ->add_option("--least-certainty", options->least_certainty,
                   "Least certainty, 0 to 1, of an old source that was found in git's history")
      ->check(CLI::Range(0.0, 1.0))
      ->capture_default_str();
  command->add_flag("-q,--quiet", options->quiet, "No summary");
  command
      ->add_option("files", options->files,
                   "[OLD_SOURCE] NEW_SOURCE TRANSLATION: the source as it was translated (default: "
                   "found by an origin file, the state, or git), as it is now, and its translation")
      ->expected(2, 3)
      ->required();
  command->footer(kExamples);
  command->callback([options, cancellation] { run_sync(*options, cancellation); });
}

}  // namespace amts::cli
