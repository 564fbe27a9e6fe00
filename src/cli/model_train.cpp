// amts model train: a model from parallel data.
#include <atomic>
#include <csignal>
#include <cstdio>
#include <memory>
#include <string>

#include "cli/commands.h"
#include "cli/model_commands.h"
#include "train/train.h"

namespace amts::cli {
namespace {

// Set by a signal; the run looks at it after each step.
std::atomic<bool> stop_asked{false};

void ask_to_stop(int /*signal*/) { stop_asked = true; }

struct TrainArguments {
  std::string config;
  uint64_t steps = 0;
  bool finish = false;
  bool bundle = false;
};

void run_train(const TrainArguments& arguments) {
  const train::TrainConfig config = train::read_train_config(arguments.config);
  train::RunOptions options;
  options.print = [](std::string_view line) {
    std::fprintf(stderr, "%.*s\n", static_cast<int>(line.size()), line.data());
  };
  options.progress = ProgressSink::standard_error();
  options.stop = &stop_asked;
  Executor executor(config.training.threads);
  if (arguments.bundle) return train::export_run(config, options, executor);
  options.most_steps = arguments.steps;
  options.finish_now = arguments.finish;
  std::signal(SIGTERM, ask_to_stop);
  std::signal(SIGINT, ask_to_stop);
  if (train::train(config, options, executor) == train::Outcome::kStopped) {
    throw PartlyDone{"not finished: the same command goes on from here"};
  }
}

}  // namespace

void add_model_train_command(CLI::App& model) {
  const auto arguments = std::make_shared<TrainArguments>();
  CLI::App* train = model.add_subcommand("train", "Train a model on parallel data");
  train->add_option("CONFIG", arguments->config, "The run's configuration, YAML (docs/training.md)")
      ->required();
  train->add_option("--steps", arguments->steps, "Stop, to go on later, after so many steps");
  train->add_flag(
      "--finish", arguments->finish,
      "Begin the last stage now: a ninth of the steps so far, at a rate falling to zero");
  train->add_flag(
      "--bundle", arguments->bundle,
      "Only write model.npz and bundle/ of the last checkpoint; the run may be going on");
  train->footer(
      "Goes on from the checkpoint in the run's work folder. SIGTERM and Ctrl-C save and stop\n"
      "(exit code 3: not finished); after kill -9 the last checkpoint is there.\n\n"
      "Example:\n  nice -n 19 amts model train run.yaml\n");
  train->callback([=] { run_train(*arguments); });
}

}  // namespace amts::cli
