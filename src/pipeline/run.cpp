#include "pipeline/run.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <memory>
#include <set>

#include "alignment/lexicon_files.h"
#include "base/error.h"
#include "base/file.h"
#include "base/hash.h"
#include "pipeline/book.h"
#include "pipeline/book_lock.h"
#include "pipeline/follow_step.h"
#include "pipeline/job.h"
#include "pipeline/parallel_step.h"
#include "pipeline/pattern.h"
#include "pipeline/unmatched.h"
#include "pipeline/written_paths.h"
#include "sync/coverage.h"
#include "translate/assembly.h"

namespace amts::pipeline {
namespace {

namespace fs = std::filesystem;

/// The variant whose output is written; its record tells what AMTS wrote.
constexpr const char* kAdapted = "adapted";

/// A document as one language's pipeline sees it.
struct Task {
  BookDocument document;
  std::string human;  ///< its human translation; empty: there is none
  bool held_out = false;
  bool evaluated = false;
  std::string output;                ///< where its translation is to be written; empty: nowhere
  bool machine_made = false;         ///< what stands there is a machine's as a whole
  std::vector<std::string> machine;  ///< hashes of the human translation's machine-made blocks
};

/// One language's pipeline as it runs.
struct Lane {
  const LanguageConfig* config = nullptr;
  fs::path state;  ///< folder of its records
  std::vector<Task> tasks;
  PipelineDirection forward;
  std::optional<PipelineDirection> backward;
};

/// "a/b.md" and a variant as the name of a record file.
fs::path record_file(const fs::path& state, const std::string& path, std::string_view variant) {
  std::string name;
  for (const char c : path) {
    // '/' and '%' are escaped, so that two paths never share a record.
    if (c == '/' || c == '%') {
      name += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    } else {
      name += c;
    }
  }
  return state / (name + "." + std::string(variant) + ".json");
}

/// Whether the committed state says that a machine made the whole of a translation, and nobody has
/// edited it since: so it is in a clone, too, which has no records.
bool is_machine_made(const Config& config, const std::string& path, const sync::State& stamps) {
  const sync::Stamp* stamp = stamps.find(stamps.name_of(config.root / path));
  return stamp != nullptr && !stamp->machine.empty() &&
         sync::is_machine_made(open_document(config, path), *stamp);
}

/// The human translation of a document, if there is one. Where people and AMTS write to the same
/// place, what AMTS wrote there becomes a human translation when somebody edits it, not before.
std::string find_human(const Config& config, const LanguageConfig& language, const fs::path& state,
                       const BookDocument& document, const sync::State& stamps) {
  if (language.human.empty()) return "";
  std::string path = expand_pattern(language.human, document.part);
  const fs::path file = config.root / path;
  if (path == document.path || !fs::is_regular_file(file)) return "";
  const bool shared_place = path == expand_pattern(language.output, document.part);
  if (shared_place &&
      (translate::is_unedited_output(
           translate::read_record(record_file(state, document.path, kAdapted)), file) ||
       is_machine_made(config, path, stamps)))
    return "";
  return path;
}

std::vector<Task> plan_tasks(const Config& config, const LanguageConfig& language,
                             const fs::path& state, const std::vector<BookDocument>& documents,
                             const sync::State& stamps) {
  std::vector<Task> tasks;
  for (const BookDocument& document : documents) {
    Task task;
    task.document = document;
    task.output = expand_pattern(language.output, document.part);
    task.human = find_human(config, language, state, document, stamps);
    if (task.human.empty() && fs::is_regular_file(config.root / task.output)) {
      task.machine_made = is_machine_made(config, task.output, stamps);
    } else if (const sync::Stamp* stamp = stamps.find(stamps.name_of(config.root / task.human))) {
      task.machine = stamp->machine;
    }
    task.held_out =
        std::any_of(language.held_out.begin(), language.held_out.end(),
                    [&](const std::string& glob) { return matches_glob(glob, document.part); });
    if (!task.human.empty()) {
      task.evaluated = language.evaluate == Evaluate::kAll ||
                       (language.evaluate == Evaluate::kHeldOut && task.held_out);
      // People's work is never written over; without evaluation there is nothing to do.
      if (task.output == task.human || !task.evaluated) task.output.clear();
    }
    tasks.push_back(std::move(task));
  }
  return tasks;
}

/// The variants of a document's translation, and where each result goes.
struct Variant {
  const char* name;
  bool reverse;
  DataVariant data;
  std::optional<translate::DocumentRecord> DocumentResult::*slot;
};
constexpr std::array<Variant, 6> kVariants = {{
    {kAdapted, false, DataVariant::kConfigured, &DocumentResult::adapted},
    {"plain", false, DataVariant::kNone, &DocumentResult::plain},
    {"paragraphs", false, DataVariant::kParagraphs, &DocumentResult::paragraphs},
    {"reverse", true, DataVariant::kConfigured, &DocumentResult::reverse},
    {"reverse-plain", true, DataVariant::kNone, &DocumentResult::reverse_plain},
    {"reverse-paragraphs", true, DataVariant::kParagraphs, &DocumentResult::reverse_paragraphs},
}};

bool is_wanted(const Variant& variant, const Lane& lane, const Task& task) {
  if (variant.reverse && !lane.backward) return false;
  if (variant.data == DataVariant::kParagraphs) {
    const PipelineDirection& direction = variant.reverse ? *lane.backward : lane.forward;
    return task.evaluated && direction.with_paragraphs != nullptr;
  }
  if (variant.reverse || variant.data == DataVariant::kNone) return task.evaluated;
  return task.evaluated || !task.output.empty();
}

Job make_job(const Config& config, const Lane& lane, const Task& task, const Variant& variant,
             const RunOptions& options) {
  Job job;
  job.cancellation = options.cancellation;
  job.config = &config;
  job.direction = variant.reverse ? &*lane.backward : &lane.forward;
  job.source = variant.reverse ? task.human : task.document.path;
  if (task.evaluated) job.reference = variant.reverse ? task.document.path : task.human;
  const bool main = !variant.reverse && variant.data == DataVariant::kConfigured;
  if (main) job.output = task.output;
  job.data = variant.data;
  job.machine_made = task.machine_made;
  job.record_file = record_file(lane.state, task.document.path, variant.name);
  return job;
}

void run_variant(const Job& job, const Variant& variant, DocumentResult& result) {
  try {
    JobResult done = run_job(job);
    if (!variant.reverse && variant.data == DataVariant::kConfigured) {
      result.state = done.kept          ? DocumentState::kKept
                     : done.done_before ? DocumentState::kDone
                                        : DocumentState::kTranslated;
    }
    if (!done.kept) result.*variant.slot = std::move(done.record);
  } catch (const CancelledError&) {
    throw;
  } catch (const std::exception& error) {  // also of the system, of ICU, of a file's odd name
    result.state = DocumentState::kFailed;
    const std::string what = error.what();
    const bool named = what.find(job.source) != what.npos;
    result.error = named ? what : job.source + ": " + what;
  }
}

Lane make_lane(const Config& config, const LanguageConfig& language,
               const std::vector<BookDocument>& documents, const sync::State& stamps,
               const engine::Shared& shared) {
  Lane lane;
  lane.config = &language;
  lane.state = config.root / config.state / language.language;
  lane.tasks = plan_tasks(config, language, lane.state, documents, stamps);
  translate::ResourceOptions options;
  options.engine = language.engine;
  options.reuse.level = language.reuse;
  options.reuse.repair_from = language.repair_from;
  options.split_sentences = language.split_sentences;
  options.do_not_translate = config.do_not_translate;
  options.do_not_translate.insert(options.do_not_translate.end(), language.do_not_translate.begin(),
                                  language.do_not_translate.end());
  if (language.both_directions) {
    lane.backward.emplace();
    lane.backward->languages = {language.language, config.source_language};
    lane.backward->without_data =
        translate::load_resources(options, lane.backward->languages, shared);
  }
  options.style = language.style;
  if (!language.terminology.empty()) {
    options.terminology = config.root / language.terminology;
    options.terminology_case = language.terminology_ignores_case ? memory::TermCase::kInsensitive
                                                                 : memory::TermCase::kSensitive;
  }
  lane.forward.languages = {config.source_language, language.language};
  lane.forward.without_data = translate::load_resources(options, lane.forward.languages, shared);
  return lane;
}

std::vector<HumanTranslation> pairs_to_align(const Lane& lane) {
  std::vector<HumanTranslation> pairs;
  for (const Task& task : lane.tasks) {
    if (lane.config->from_human && !task.human.empty() && !task.held_out) {
      pairs.push_back({task.document.path, task.human, task.machine});
    }
  }
  return pairs;
}

void describe(const Lane& lane, const RunOptions& options) {
  size_t aligned = pairs_to_align(lane).size();
  options.say(fmt::format("{}: engine {}, parallel data from {} document{}", lane.config->language,
                          lane.forward.without_data->engine->name(), aligned,
                          aligned == 1 ? "" : "s"));
  for (const Task& task : lane.tasks) {
    const std::string_view what = task.evaluated        ? "evaluate against"
                                  : !task.human.empty() ? "keep"
                                                        : "translate to";
    options.say(fmt::format("  {}: {} {}", task.document.path, what,
                            task.human.empty() ? task.output : task.human));
  }
}

/// The resources of a direction with parallel data. What the engine does ahead with it is kept in
/// `keys`, for the next run.
translate::SharedResources with_pairs(const PipelineDirection& direction, const Lane& lane,
                                      const std::vector<corpus::TextPair>& pairs,
                                      const std::optional<alignment::Lexicon>& lexicon,
                                      const RunOptions& options) {
  Executor* const executor = options.shared.executor;
  translate::Resources resources = *direction.without_data;
  resources.memory = translate::memory_of(pairs, direction.languages, executor);
  if (lexicon) resources.lexicon = std::make_shared<const alignment::Lexicon>(*lexicon);
  if (lane.config->adapt && resources.engine->adapts() && !pairs.empty()) {
    resources.adaptation =
        adapt::AdaptationData::build(pairs, direction.languages, executor, lane.state / "keys");
    resources.explain = true;
    Progress progress(options.progress, "adapting the model", 0);
    std::atomic<size_t> before = 0;
    resources.engine->make_ready(*resources.adaptation, [&](size_t done, size_t total) {
      progress.set_total(total);
      const size_t last = before.exchange(done);
      if (done > last) progress.advance(done - last);
    });
  }
  return std::make_shared<const translate::Resources>(std::move(resources));
}

LanguageResult prepare_lane(const Config& config, Lane& lane, const RunOptions& options) {
  LanguageResult result;
  result.language = lane.config->language;
  const bool evaluates = std::any_of(lane.tasks.begin(), lane.tasks.end(),
                                     [](const Task& task) { return task.evaluated; });
  const auto lexicon = [&](const text::LanguagePair& languages) {
    return evaluates ? alignment::load_lexicon(lexicon_name(config, *lane.config), languages)
                     : std::nullopt;
  };
  result.engine = lane.forward.without_data->engine->name();
  if (lane.backward) result.reverse_engine = lane.backward->without_data->engine->name();
  const ParallelStep step = make_parallel_data(config, *lane.config, pairs_to_align(lane), options);
  result.pairs = step.pairs.size();
  result.aligned_documents = step.documents;
  result.parallel_file = step.file;
  const auto forward_lexicon = lexicon(lane.forward.languages);
  lane.forward.with_data = with_pairs(lane.forward, lane, step.pairs, forward_lexicon, options);
  std::optional<alignment::Lexicon> backward_lexicon;
  if (lane.backward) {
    backward_lexicon = lexicon(lane.backward->languages);
    lane.backward->with_data =
        with_pairs(*lane.backward, lane, reversed(step.pairs), backward_lexicon, options);
  }
  if (lane.config->evaluate == Evaluate::kAll && lane.config->by_sentence) {
    const auto paragraphs = paragraph_pairs(config, *lane.config, pairs_to_align(lane), options);
    lane.forward.with_paragraphs =
        with_pairs(lane.forward, lane, paragraphs, forward_lexicon, options);
    if (lane.backward) {
      lane.backward->with_paragraphs =
          with_pairs(*lane.backward, lane, reversed(paragraphs), backward_lexicon, options);
    }
  }
  for (const Task& task : lane.tasks) {
    DocumentResult& document = result.documents.emplace_back();
    document.path = task.document.path;
    document.output = task.output;
    document.evaluated = task.evaluated;
    document.state = DocumentState::kHuman;
  }
  return result;
}

/// Human translations follow their changed sources, before they become parallel data. What is told
/// of each, by task.
std::vector<DocumentResult> follow_lane(const Config& config, Lane& lane, sync::State& stamps,
                                        const RunOptions& options) {
  std::vector<DocumentResult> results(lane.tasks.size());
  const auto lexicon =
      alignment::load_lexicon(lexicon_name(config, *lane.config), lane.forward.languages);
  size_t count = 0;
  for (size_t d = 0; d < lane.tasks.size(); ++d) {
    Task& task = lane.tasks[d];
    results[d].state = DocumentState::kHuman;
    if (task.human.empty()) continue;
    try {
      const Followed followed =
          follow_source(config, lane.forward, lexicon ? &*lexicon : nullptr,
                        {task.document.path, task.human, {}}, options.cancellation, stamps);
      results[d].error = followed.kept;
      if (!followed.kept.empty())
        options.say(fmt::format("{}: kept as it is: {}", task.human, followed.kept));
      if (!followed.changed) continue;
      ++count;
      results[d].state = DocumentState::kFollowed;
      results[d].review = static_cast<size_t>(
          std::count_if(followed.changes.begin(), followed.changes.end(),
                        [](const sync::Change& change) { return change.review; }));
      if (const sync::Stamp* stamp = stamps.find(stamps.name_of(config.root / task.human)))
        task.machine = stamp->machine;
      stamps.write();
    } catch (const CancelledError&) {
      throw;
    } catch (const std::exception& error) {
      results[d].state = DocumentState::kFailed;
      results[d].error = error.what();
    }
  }
  if (count > 0)
    options.say(fmt::format("{}: {} human translation{} followed the source", lane.config->language,
                            count, count == 1 ? "" : "s"));
  return results;
}

void take_over(const DocumentResult& followed, DocumentResult& result) {
  result.review = followed.review;
  if (!followed.error.empty()) result.error = result.path + ": " + followed.error;
  if (followed.state != DocumentState::kHuman) result.state = followed.state;
}

/// What this run translated is stamped as a machine's, in the committed state.
void stamp_translated(const Config& config, const RunResult& result, sync::State& stamps) {
  for (const LanguageResult& language : result.languages) {
    for (const DocumentResult& document : language.documents) {
      const bool made =
          document.state == DocumentState::kTranslated || document.state == DocumentState::kDone;
      if (!made || document.output.empty()) continue;
      const std::string name = stamps.name_of(config.root / document.output);
      if (document.state == DocumentState::kDone && stamps.find(name) != nullptr) continue;
      stamp_machine_made(config, document.path, document.output, stamps);
    }
  }
  stamps.write();
}

}  // namespace

std::string_view state_name(DocumentState state) {
  constexpr std::array<std::string_view, 6> kNames = {"translated", "done before", "human",
                                                      "followed",   "kept",        "failed"};
  return kNames[static_cast<size_t>(state)];
}

size_t RunResult::failures() const {
  size_t count = 0;
  for (const LanguageResult& language : languages) {
    for (const DocumentResult& document : language.documents) {
      count += document.state == DocumentState::kFailed;
    }
  }
  return count;
}

RunResult run(const Config& config, const RunOptions& options) {
  const auto start = std::chrono::steady_clock::now();
  RunResult result;
  result.source_language = config.source_language;
  for (const std::string& id : options.only) {
    const bool known =
        std::any_of(config.languages.begin(), config.languages.end(),
                    [&](const LanguageConfig& language) { return language.language == id; });
    if (!known)
      throw UsageError("the book has no translation into '" + id + "'", {},
                       "see 'translations' in amts.yaml");
  }
  const std::vector<BookDocument> documents = list_documents(config);
  if (documents.empty()) {
    throw UsageError("no document matches 'documents'", {config.root.string()},
                     "check the patterns in amts.yaml");
  }
  require_own_paths(config, documents);
  for (const std::string& warning : unmatched_patterns(config, documents)) options.warn(warning);

  sync::State stamps = sync::State::read(config.root);
  std::vector<Lane> lanes;
  for (const LanguageConfig& language : config.languages) {
    const bool chosen = options.only.empty() || std::find(options.only.begin(), options.only.end(),
                                                          language.language) != options.only.end();
    if (chosen) lanes.push_back(make_lane(config, language, documents, stamps, options.shared));
  }
  if (options.dry_run) {
    for (const Lane& lane : lanes) describe(lane, options);
    return result;
  }
  const BookLock lock(config.root / config.state);
  for (Lane& lane : lanes) {
    const std::vector<DocumentResult> followed = follow_lane(config, lane, stamps, options);
    result.languages.push_back(prepare_lane(config, lane, options));
    for (size_t d = 0; d < followed.size(); ++d)
      take_over(followed[d], result.languages.back().documents[d]);
    const LanguageResult& language = result.languages.back();
    options.say(fmt::format("{}: {} pairs of parallel data from {} documents", language.language,
                            language.pairs, language.aligned_documents));
  }

  struct Work {
    Job job;
    const Variant* variant;
    DocumentResult* result;
  };
  // The variants of one document run one after the other in one thread: they share its result.
  std::vector<std::vector<Work>> work;
  size_t total = 0;
  for (size_t l = 0; l < lanes.size(); ++l) {
    for (size_t d = 0; d < lanes[l].tasks.size(); ++d) {
      std::vector<Work> jobs;
      for (const Variant& variant : kVariants) {
        if (!is_wanted(variant, lanes[l], lanes[l].tasks[d])) continue;
        jobs.push_back({make_job(config, lanes[l], lanes[l].tasks[d], variant, options), &variant,
                        &result.languages[l].documents[d]});
      }
      total += jobs.size();
      if (!jobs.empty()) work.push_back(std::move(jobs));
    }
  }
  {
    Progress progress(options.progress, "translating", total);
    parallel_for(options.shared.executor, work.size(), [&](size_t i) {
      for (const Work& piece : work[i]) {
        run_variant(piece.job, *piece.variant, *piece.result);
        progress.advance();
      }
    });
  }
  stamp_translated(config, result, stamps);
  result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return result;
}

}  // namespace amts::pipeline
