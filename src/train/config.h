// The configuration of a training run, one YAML file (docs/training.md). Paths in it are relative
// to it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "nmt/model_config.h"
#include "train/corpus.h"
#include "train/planner.h"
#include "train/source_weights.h"

namespace amts::train {

enum class Schedule { kInverseSquareRoot, kCosine };
enum class Softmax { kFinish, kAlways, kNever };  ///< when the whole vocabulary is told apart

struct TrainingOptions {
  size_t batch_words = 8192;  ///< target words of a batch, about
  double rate = 0.001;        ///< the highest
  uint64_t warmup = 2000;     ///< steps until then
  Schedule schedule = Schedule::kInverseSquareRoot;
  double dropout = 0.1;
  double label_smoothing = 0.1;
  double clip = 1.0;    ///< of the gradient's norm; 0: none
  double ema = 0.9995;  ///< of the running mean of the weights; 0: none
  uint64_t steps = 0;   ///< the run's length, ...
  double hours = 0;     ///< ... or this, of training proper, whichever comes first; both 0: endless
  double finish = 0.1;  ///< the last share of it: rate to zero, finish-sources
  size_t candidates = 3072;  ///< words of the output layer that a batch tells apart
  Softmax full_softmax = Softmax::kFinish;
  size_t longest = 200;            ///< words of a sentence
  size_t threads = 0;              ///< 0: one a processor
  std::string precision = "auto";  ///< auto, fp32, bf16
  double checkpoint_minutes = 5;
  double report_seconds = 30;
  uint64_t dev_steps = 1000;
  size_t dev_pairs = 500;  ///< of a direction, at most
};

struct TrainConfig {
  std::filesystem::path file;
  uint64_t seed = 1;
  std::filesystem::path work;        ///< folder of checkpoint, log and caches
  std::filesystem::path vocabulary;  ///< SentencePiece, of both sides
  std::filesystem::path start;       ///< a model file to begin with, or ""
  uint64_t start_step = 0;           ///< where the schedule begins with it
  std::filesystem::path shortlist;   ///< lexicon for candidates and the bundle, or ""
  std::string model_yaml;            ///< Marian's options, without dim-vocabs
  std::vector<DataFile> data;
  std::vector<DataFile> dev;
  std::vector<DirectionPlan> directions;  ///< tokens are not set yet
  bool target_tokens = false;             ///< sources begin with ">>xx<<"
  double temperature = 1;
  std::vector<SourceWeight> sources, finish_sources;
  TrainingOptions training;
  // The card of the bundle.
  std::string name, type, license, training_data, origin;
};

/// Throws UsageError that names file, line and key of what is wrong; StorageError.
TrainConfig read_train_config(const std::filesystem::path& file);

/// The text of `special:model.yml` for vocabularies of a size.
std::string model_yaml(const TrainConfig& config, size_t vocabulary);

}  // namespace amts::train
