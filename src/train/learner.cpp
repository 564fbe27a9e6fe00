#include "train/learner.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace amts::train {
namespace {

constexpr size_t kBlock = size_t{1} << 15;  // floats that a thread updates at a time, about
constexpr float kBeta1 = 0.9F;
constexpr float kBeta2 = 0.98F;
constexpr double kEpsilon = 1e-8;

}  // namespace

Learner::Learner(const nmt::ModelConfig& config, const std::string& file, Precision precision,
                 size_t shards, Executor& executor)
    : model_(config, file),
      mean_(model_.layout.size(), 0.0F),
      first_(model_.layout.size(), 0.0F),
      second_(model_.layout.size(), 0.0F),
      trained_(model_.layout.parameters().size(), 1),
      executor_(executor) {
  for (size_t i = 0; i < std::max<size_t>(1, shards); ++i) {
    passes_.push_back(make_pass(precision));
    gradients_.emplace_back(model_.layout);
  }
  const auto& parameters = model_.layout.parameters();
  for (size_t p = 0; p < parameters.size(); ++p) {
    const size_t row = parameters[p].kind == Parameter::Kind::kTable ? parameters[p].columns : 1;
    const size_t step = std::max(row, kBlock / row * row);
    for (size_t begin = 0; begin < parameters[p].size(); begin += step) {
      blocks_.push_back({p, begin, std::min(begin + step, parameters[p].size())});
    }
  }
  squares_.resize(blocks_.size());
}

/// Once for each shard.
void Learner::run(const std::function<void(size_t)>& task) {
  executor_.parallel_for(shards(), [&](size_t shard) {
    use_one_thread();
    task(shard);
  });
}

void Learner::set_values(const nmt::Buffer<float>& values) {
  assert(values.size() == model_.values.size());
  model_.values = values;
  mean_ = values;
  std::fill(first_.begin(), first_.end(), 0.0F);
  std::fill(second_.begin(), second_.end(), 0.0F);
  steps_ = 0;
}

void Learner::train_only(const std::function<bool(std::string_view)>& wanted) {
  for (size_t p = 0; p < trained_.size(); ++p) {
    trained_[p] = wanted(model_.layout.parameters()[p].name) ? 1 : 0;
  }
}

void Learner::measure_products() {
  for (const auto& pass : passes_) pass->products().measure();
}

std::vector<ProductTime> Learner::product_times(size_t shard) const {
  return passes_[shard]->products().times();
}

/// Calls f(begin, end, touched) for stretches of a block's rows that have a gradient, or have none.
template <class F>
void Learner::for_touched(const Block& block, const F& f) {
  const Parameter& parameter = model_.layout.parameters()[block.parameter];
  if (parameter.kind != Parameter::Kind::kTable) return f(block.begin, block.end, true);
  const size_t row = parameter.columns;
  const auto is_touched = [&](size_t r) {
    return std::any_of(gradients_.begin(), gradients_.end(),
                       [&](const Gradients& one) { return one.touched[block.parameter][r] != 0; });
  };
  for (size_t begin = block.begin / row; begin < block.end / row;) {
    const bool touched = is_touched(begin);
    size_t end = begin + 1;
    while (end < block.end / row && is_touched(end) == touched) ++end;
    f(begin * row, end * row, touched);
    begin = end;
  }
}

/// Sums the shards' gradients into the first's; returns the sum of squares.
double Learner::reduce(const Block& block) {
  const size_t offset = model_.layout.parameters()[block.parameter].offset;
  double squares = 0;
  for_touched(block, [&](size_t begin, size_t end, bool touched) {
    if (!touched) return;
    float* const to = gradients_[0].values.data() + offset + begin;
    for (size_t i = 1; i < gradients_.size(); ++i) {
      kernels::move_sum(gradients_[i].values.data() + offset + begin, end - begin, to);
    }
    squares += kernels::square_sum(to, end - begin);
  });
  return squares;
}

void Learner::update(const Block& block, const kernels::AdamStep& step) {
  const size_t offset = model_.layout.parameters()[block.parameter].offset;
  for_touched(block, [&](size_t begin, size_t end, bool touched) {
    float* const gradient = touched ? gradients_[0].values.data() + offset + begin : nullptr;
    const size_t at = offset + begin;
    if (trained_[block.parameter] == 0) {
      if (gradient != nullptr) std::fill_n(gradient, end - begin, 0.0F);
      return;
    }
    kernels::adam(step, gradient, end - begin, model_.values.data() + at, first_.data() + at,
                  second_.data() + at, mean_.data() + at);
  });
}

void Learner::clear_gradients() {
  for (Gradients& one : gradients_) {
    std::fill(one.values.begin(), one.values.end(), 0.0F);
    for (auto& touched : one.touched) std::fill(touched.begin(), touched.end(), uint8_t{0});
  }
}

StepResult Learner::step(const Batch& batch, const Update& update_options) {
  const size_t parts = shards();
  assert(batch.shards.size() == parts);
  run([&](size_t part) {
    passes_[part]->pack(model_, part, parts);
    if (part + 1 == parts) passes_[part]->pack_output(model_, batch.candidates);
  });
  std::vector<kernels::Losses> losses(parts);
  run([&](size_t part) {
    losses[part] = passes_[part]->learn(model_, batch.shards[part], update_options.step,
                                        batch.target_tokens, gradients_[part]);
  });
  run([&](size_t part) {
    for (size_t b = part; b < blocks_.size(); b += parts) {
      squares_[b] = reduce(blocks_[b]);
      if (trained_[blocks_[b].parameter] == 0) squares_[b] = 0;
    }
  });
  StepResult result;
  for (const kernels::Losses& one : losses) {
    result.losses.smoothed += one.smoothed;
    result.losses.plain += one.plain;
  }
  double squares = 0;
  for (const double one : squares_) squares += one;
  result.gradient_norm = std::sqrt(squares);
  if (!std::isfinite(squares) || !std::isfinite(result.losses.plain)) {
    clear_gradients();
    result.skipped = true;
    return result;
  }
  ++steps_;
  const auto t = static_cast<double>(steps_);
  const double second = std::sqrt(1 - std::pow(static_cast<double>(kBeta2), t));
  const double first = 1 - std::pow(static_cast<double>(kBeta1), t);
  kernels::AdamStep step{};
  step.rate = static_cast<float>(update_options.rate * second / first);
  step.beta1 = kBeta1;
  step.beta2 = kBeta2;
  step.epsilon = static_cast<float>(kEpsilon * second);
  step.factor = 1;
  if (update_options.clip > 0 && result.gradient_norm > update_options.clip) {
    step.factor = static_cast<float>(update_options.clip / result.gradient_norm);
  }
  step.decay = update_options.decay;
  run([&](size_t part) {
    for (size_t b = part; b < blocks_.size(); b += parts) update(blocks_[b], step);
  });
  for (Gradients& one : gradients_) {
    for (auto& touched : one.touched) std::fill(touched.begin(), touched.end(), uint8_t{0});
  }
  return result;
}

std::vector<double> Learner::evaluate(const Batch& batch, bool mean) {
  const size_t parts = shards();
  if (mean) std::swap(model_.values, mean_);
  std::vector<std::vector<double>> sums(parts);
  run([&](size_t part) {
    passes_[part]->pack(model_, part, parts);
    if (part + 1 == parts) passes_[part]->pack_output(model_, {});
  });
  run([&](size_t part) { sums[part] = passes_[part]->evaluate(model_, batch.shards[part]); });
  if (mean) std::swap(model_.values, mean_);
  std::vector<double> all;
  for (const auto& some : sums) all.insert(all.end(), some.begin(), some.end());
  return all;
}

}  // namespace amts::train
