#include "train/train.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/file.h"
#include "base/hash.h"
#include "nmt/shortlist.h"
#include "nmt/vocabulary.h"
#include "train/checkpoint.h"
#include "train/learner.h"
#include "train/run_log.h"
#include "train/schedule.h"

namespace amts::train {
namespace {

namespace fs = std::filesystem;
using nlohmann::ordered_json;

double now_seconds(clockid_t clock) {
  timespec time{};
  clock_gettime(clock, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

std::string clock_text(double seconds) {
  const auto whole = static_cast<uint64_t>(std::max(0.0, seconds));
  if (whole >= 360000) return fmt::format("{} h", whole / 3600);
  return fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60);
}

Precision choose_precision(const std::string& name) {
  if (name == "fp32") return Precision::kFloat32;
  if (name == "bf16") {
    if (!has_fast_bfloat16()) {
      throw UsageError("this processor does not multiply bfloat16", {}, "set precision: fp32");
    }
    return Precision::kBFloat16;
  }
  return has_fast_bfloat16() ? Precision::kBFloat16 : Precision::kFloat32;
}

/// What was learnt since the last report.
struct Meter {
  kernels::Losses losses;
  uint64_t target_words = 0;
  uint64_t steps = 0;
  uint64_t skipped = 0;
  double norm = 0;
  double begin = now_seconds(CLOCK_MONOTONIC);
};

class Run {
 public:
  Run(const TrainConfig& config, const RunOptions& options, Executor& executor);
  Outcome run();

 private:
  void load_data();
  void begin();
  void set_tokens();
  double rate() const { return learning_rate(config_, progress_); }
  void begin_finish(uint64_t steps);
  double seconds_left() const;
  void step(const std::vector<Entry>& entries);
  void report();
  ordered_json dev_losses();
  void evaluate();
  void save();
  void log(ordered_json values);
  void print(const std::string& line) const {
    if (options_.print) options_.print(line);
  }
  const TrainingOptions& training() const { return config_.training; }

  TrainConfig config_;
  RunOptions options_;
  Executor& executor_;
  size_t threads_;
  nmt::Vocabulary vocabulary_;
  std::string yaml_;
  std::vector<EncodedFile> files_, dev_files_;
  std::unique_ptr<Planner> planner_, dev_planner_;
  std::optional<CandidateDrawer> drawer_;
  std::optional<nmt::Shortlist> shortlist_;
  std::unique_ptr<Learner> learner_;
  RunProgress progress_;
  RunLog log_;
  Meter meter_;
  double saved_ = 0, reported_ = 0;  // by the clock on the wall
  double cpu_begin_ = 0, cpu_before_ = 0;
};

Run::Run(const TrainConfig& config, const RunOptions& options, Executor& executor)
    : config_(config),
      options_(options),
      executor_(executor),
      threads_(executor.threads()),
      vocabulary_(nmt::Vocabulary::sentencepiece(config.vocabulary)),
      yaml_(model_yaml(config, vocabulary_.size())),
      log_(config.work / "log.jsonl", config.work / "loss.html", config.name) {
  fs::create_directories(config_.work);
  // A mistake in the model's options shows before the data are read.
  const nmt::ModelConfig model = nmt::ModelConfig::parse(yaml_, config_.file.string());
  const Precision precision = choose_precision(training().precision);
  learner_ =
      std::make_unique<Learner>(model, config_.file.string(), precision, threads_, executor_);
  set_tokens();
  begin();
  load_data();
  print(fmt::format("{} parameters, {} threads, products in {}", learner_->layout().size(),
                    threads_, precision == Precision::kBFloat16 ? "bf16" : "fp32"));
}

void Run::set_tokens() {
  if (!config_.target_tokens) return;
  for (DirectionPlan& direction : config_.directions) {
    const std::string token = ">>" + direction.to + "<<";
    const auto found = vocabulary_.find(token);
    if (!found) {
      throw UsageError("the vocabulary has no piece " + token, {config_.vocabulary.string()},
                       "set target-tokens: false, or make the vocabulary with it");
    }
    direction.token = *found;
    direction.has_token = true;
  }
}

void Run::load_data() {
  const std::string hash = sha256_hex(read_file(config_.vocabulary));
  const auto open = [&](const std::vector<DataFile>& files, std::vector<EncodedFile>& out) {
    for (const DataFile& file : files) {
      out.push_back(EncodedFile::open(file, vocabulary_, hash, training().longest,
                                      config_.work / "cache", executor_, options_.progress));
      print(fmt::format("{}: {} pairs, {} left out", file.path.string(), out.back().pairs().size(),
                        out.back().left_out()));
    }
  };
  open(config_.data, files_);
  open(config_.dev, dev_files_);
  planner_ =
      std::make_unique<Planner>(files_, config_.directions, config_.temperature, vocabulary_.eos());
  if (!dev_files_.empty()) {
    dev_planner_ =
        std::make_unique<Planner>(dev_files_, config_.directions, 1.0, vocabulary_.eos());
  }
  drawer_.emplace(*planner_, vocabulary_.size());
  if (!config_.shortlist.empty()) {
    shortlist_ = nmt::Shortlist::load(config_.shortlist, vocabulary_, vocabulary_, true);
  }
}

void Run::begin() {
  const fs::path checkpoint = config_.work / "checkpoint";
  if (read_checkpoint(checkpoint, yaml_, progress_, *learner_)) {
    log_.cut(progress_.step);
    print(fmt::format("going on from step {}", progress_.step));
    log({{"event", "resumed"}});
  } else if (!config_.start.empty()) {
    learner_->set_values(values_of(learner_->layout(), nmt::Parameters::load(config_.start)));
    print("beginning with the weights of " + config_.start.string());
    log({{"event", "started"}, {"from", config_.start.string()}});
  } else {
    learner_->set_values(initial_values(learner_->layout(), config_.seed));
    log({{"event", "started"}});
  }
}

// ---- schedule ----------------------------------------------------------------------------------

void Run::begin_finish(uint64_t steps) {
  progress_.stage = kFinishStage;
  progress_.epoch = 0;
  progress_.place = 0;
  progress_.finish_start = progress_.step;
  progress_.finish_steps = std::max<uint64_t>(1, steps);
  print(fmt::format("the last {} steps: the rate falls to zero", progress_.finish_steps));
  log({{"event", "finish"}, {"steps", progress_.finish_steps}});
}

/// By the clock, at the speed since the last report; below 0 where nobody knows.
double Run::seconds_left() const {
  const TrainingOptions& t = training();
  const double elapsed = now_seconds(CLOCK_MONOTONIC) - meter_.begin;
  if (meter_.steps == 0 || elapsed <= 0) return -1;
  const double a_step = elapsed / static_cast<double>(meter_.steps);
  if (progress_.stage == kFinishStage) {
    return a_step *
           static_cast<double>(progress_.finish_start + progress_.finish_steps - progress_.step);
  }
  double left = -1;
  if (t.steps > 0) left = a_step * static_cast<double>(t.steps - progress_.step);
  if (t.hours > 0 && progress_.step > 0) {
    const double cpu_step = progress_.seconds / static_cast<double>(progress_.step);
    const double steps = (t.hours * kSecondsOfHour - progress_.seconds) / cpu_step;
    left = left < 0 ? a_step * steps : std::min(left, a_step * steps);
  }
  return left;
}

// ---- steps -------------------------------------------------------------------------------------

void Run::step(const std::vector<Entry>& entries) {
  const TrainingOptions& t = training();
  size_t place = progress_.place;
  Batch batch = planner_->batch(entries, place, t.batch_words, threads_);
  const bool full = t.full_softmax == Softmax::kAlways ||
                    (t.full_softmax == Softmax::kFinish && progress_.stage == kFinishStage);
  if (!full) {
    std::vector<WordId> extra;
    if (shortlist_) {
      for (const Shard& shard : batch.shards) {
        for (size_t s = 0; s < shard.source.count(); ++s) {
          const auto words =
              shortlist_->words(std::span(shard.source.words)
                                    .subspan(shard.source.offsets[s], shard.source.length(s)));
          extra.insert(extra.end(), words.begin(), words.end());
        }
      }
    }
    drawer_->draw(config_.seed, progress_.step, t.candidates, extra, batch);
  }
  Update update;
  update.rate = static_cast<float>(rate());
  update.clip = static_cast<float>(t.clip);
  const auto steps = static_cast<double>(progress_.step + config_.start_step);
  update.decay = static_cast<float>(std::min(t.ema, (1 + steps) / (10 + steps)));
  update.step.dropout = static_cast<float>(t.dropout);
  update.step.smoothing = static_cast<float>(t.label_smoothing);
  update.step.key = hash64(std::to_string(progress_.step), config_.seed);
  const StepResult result = learner_->step(batch, update);
  progress_.place = place;
  ++progress_.step;
  progress_.target_words += batch.target_tokens;
  for (const Shard& shard : batch.shards) progress_.source_words += shard.source.words.size();
  progress_.seconds = cpu_before_ + (now_seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu_begin_) /
                                        static_cast<double>(threads_);
  ++meter_.steps;
  if (result.skipped) {
    ++meter_.skipped;
    return;
  }
  meter_.losses.plain += result.losses.plain;
  meter_.losses.smoothed += result.losses.smoothed;
  meter_.target_words += batch.target_tokens;
  meter_.norm += result.gradient_norm;
}

Outcome Run::run() {
  if (progress_.finished) {
    print("the run has been finished");
    return Outcome::kFinished;
  }
  cpu_begin_ = now_seconds(CLOCK_PROCESS_CPUTIME_ID);
  cpu_before_ = progress_.seconds;
  saved_ = reported_ = now_seconds(CLOCK_MONOTONIC);
  meter_ = {};
  const uint64_t last =
      options_.most_steps > 0 ? progress_.step + options_.most_steps : ~uint64_t{0};
  if (options_.finish_now && progress_.stage == kMainStage) {
    begin_finish(progress_.step / 9);
  }
  for (;;) {
    const uint64_t stage = progress_.stage;
    const std::vector<Entry> entries =
        planner_->epoch(config_.seed, stage, progress_.epoch,
                        stage == kFinishStage ? config_.finish_sources : config_.sources);
    if (entries.empty()) throw UsageError("the data are empty", {config_.file.string()});
    while (progress_.place < entries.size()) {
      step(entries);
      const double now = now_seconds(CLOCK_MONOTONIC);
      if (is_over(training(), progress_)) {
        progress_.finished = true;
        report();
        evaluate();
        save();
        return Outcome::kFinished;
      }
      if (now - reported_ >= training().report_seconds) report();
      if (training().dev_steps > 0 && progress_.step % training().dev_steps == 0) {
        report();
        evaluate();
      }
      const bool stopped = options_.stop != nullptr && options_.stop->load();
      if (stopped || progress_.step >= last) {
        report();
        save();
        print(fmt::format("stopped and saved at step {}", progress_.step));
        return Outcome::kStopped;
      }
      if (now - saved_ >= 60 * training().checkpoint_minutes) save();
      if (stage == kMainStage && finish_is_due(training(), progress_)) {
        begin_finish(steps_of_finish(training(), progress_));
        break;
      }
    }
    if (progress_.stage == stage) {
      ++progress_.epoch;
      progress_.place = 0;
    }
  }
}

// ---- reports -----------------------------------------------------------------------------------

void Run::log(ordered_json values) {
  ordered_json line = {{"step", progress_.step},
                       {"seconds", std::round(progress_.seconds * 10) / 10},
                       {"words", progress_.target_words}};
  line.update(values);
  log_.add(line);
}

void Run::report() {
  const double now = now_seconds(CLOCK_MONOTONIC);
  reported_ = now;
  if (meter_.steps == 0) return;
  const double words = static_cast<double>(std::max<uint64_t>(1, meter_.target_words));
  const double loss = meter_.losses.plain / words;
  const double speed = words / std::max(1e-9, now - meter_.begin);
  const double left = seconds_left();
  print(fmt::format("step {}  loss {:.4f}  rate {:.2e}  {:.0f} words/s  epoch {}{}{}",
                    progress_.step, loss, rate(), speed, progress_.epoch,
                    left >= 0 ? "  " + clock_text(left) + " left" : "",
                    meter_.skipped > 0 ? fmt::format("  {} steps skipped", meter_.skipped) : ""));
  ordered_json line = {{"loss", std::round(loss * 1e4) / 1e4},
                       {"rate", rate()},
                       {"words/s", std::round(speed)},
                       {"gradient", meter_.norm / static_cast<double>(meter_.steps)},
                       {"epoch", progress_.epoch},
                       {"stage", progress_.stage}};
  if (meter_.skipped > 0) line["skipped"] = meter_.skipped;
  log(line);
  meter_ = {};
}

ordered_json Run::dev_losses() {
  ordered_json losses = ordered_json::object();
  for (size_t d = 0; d < config_.directions.size(); ++d) {
    std::vector<Entry> entries = dev_planner_->all(d);
    const size_t every =
        std::max<size_t>(1, entries.size() / std::max<size_t>(1, training().dev_pairs));
    std::vector<Entry> some;
    for (size_t i = 0; i < entries.size(); i += every) some.push_back(entries[i]);
    double sum = 0;
    size_t words = 0;
    for (size_t place = 0; place < some.size();) {
      const Batch batch = dev_planner_->batch(some, place, training().batch_words, threads_);
      for (const double loss : learner_->evaluate(batch, true)) sum += loss;
      words += batch.target_tokens;
    }
    if (words > 0) {
      const auto& direction = config_.directions[d];
      losses[direction.from + "-" + direction.to] =
          std::round(sum / static_cast<double>(words) * 1e4) / 1e4;
    }
  }
  return losses;
}

void Run::evaluate() {
  if (!dev_planner_) return;
  const ordered_json losses = dev_losses();
  std::string text;
  for (const auto& [direction, loss] : losses.items()) {
    text += fmt::format("  {} {:.4f}", direction, loss.get<double>());
  }
  print(fmt::format("step {}  dev loss{}", progress_.step, text));
  log({{"event", "dev"}, {"dev", losses}});
  meter_ = {};
}

void Run::save() {
  write_checkpoint(config_.work / "checkpoint", yaml_, progress_, *learner_);
  log_.write_page();
  saved_ = now_seconds(CLOCK_MONOTONIC);
}

}  // namespace

Outcome train(const TrainConfig& config, const RunOptions& options, Executor& executor) {
  const Outcome outcome = Run(config, options, executor).run();
  if (outcome == Outcome::kFinished) export_run(config, options, executor);
  return outcome;
}

}  // namespace amts::train
