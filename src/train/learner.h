// A model that learns: batches in, parameters changed by Adam.
//
// A batch is computed in shards, by as many threads as there are; with the same number of shards
// the same batches give the same parameters, bit by bit, on one kind of processor.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "base/executor.h"
#include "nmt/buffer.h"
#include "train/network.h"

namespace amts::train {

/// Of one step. Adam's other constants are 0.9, 0.98 and 1e-8.
struct Update {
  float rate = 0;
  float clip = 0;   ///< largest norm of the gradient; 0: any
  float decay = 0;  ///< of the running mean of the parameters; 0: the mean is the parameters
  StepOptions step;
};

struct StepResult {
  kernels::Losses losses;    ///< sums over target tokens
  double gradient_norm = 0;  ///< before clipping
  bool skipped = false;      ///< the gradient was not finite; nothing was changed
};

class Learner {
 public:
  /// `file` is named in errors. The executor outlives the learner.
  Learner(const nmt::ModelConfig& config, const std::string& file, Precision precision,
          size_t shards, Executor& executor);

  size_t shards() const { return passes_.size(); }
  const Layout& layout() const { return model_.layout; }
  const nmt::ModelConfig& config() const { return model_.config; }

  /// Begins anew from these values: moments are 0, the mean is the values.
  void set_values(const nmt::Buffer<float>& values);

  /// Only parameters for whose names this is true are changed from now on.
  void train_only(const std::function<bool(std::string_view)>& wanted);

  /// One step. The batch has shards() shards.
  StepResult step(const Batch& batch, const Update& update);

  /// Sums of the plain cross-entropy over the whole vocabulary, one a sentence of the batch, shard
  /// after shard; of the running mean or of the parameters themselves.
  std::vector<double> evaluate(const Batch& batch, bool mean);

  /// Measures the products of each shard from now on.
  void measure_products();
  std::vector<ProductTime> product_times(size_t shard) const;

  /// All that a run goes on from.
  nmt::Buffer<float>& values() { return model_.values; }
  nmt::Buffer<float>& mean() { return mean_; }
  nmt::Buffer<float>& first_moment() { return first_; }
  nmt::Buffer<float>& second_moment() { return second_; }
  uint64_t& steps() { return steps_; }  ///< of Adam

 private:
  /// A piece of a parameter that one thread updates: whole rows of a table, else any floats.
  struct Block {
    size_t parameter;
    size_t begin, end;  // floats within the parameter
  };

  void run(const std::function<void(size_t)>& task);
  double reduce(const Block& block);
  void update(const Block& block, const kernels::AdamStep& step);
  void clear_gradients();
  template <class F>
  void for_touched(const Block& block, const F& f);

  Model model_;
  nmt::Buffer<float> mean_, first_, second_;
  uint64_t steps_ = 0;
  std::vector<std::unique_ptr<Pass>> passes_;
  std::vector<Gradients> gradients_;
  std::vector<Block> blocks_;
  std::vector<double> squares_;   // of each block
  std::vector<uint8_t> trained_;  // of each parameter
  Executor& executor_;
};

}  // namespace amts::train
