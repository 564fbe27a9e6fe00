#include "train/schedule.h"

#include <algorithm>
#include <cmath>

namespace amts::train {

double learning_rate(const TrainConfig& config, const RunProgress& progress) {
  const TrainingOptions& t = config.training;
  double step = static_cast<double>(progress.step + config.start_step + 1);
  double left = 1;
  if (progress.stage == kFinishStage) {
    left = 1 - static_cast<double>(progress.step - progress.finish_start) /
                   static_cast<double>(progress.finish_steps);
    step = static_cast<double>(progress.finish_start + config.start_step + 1);
  }
  const double warm = static_cast<double>(std::max<uint64_t>(1, t.warmup));
  if (step < warm) return t.rate * left * step / warm;
  if (t.schedule == Schedule::kCosine) {
    const double whole = std::max(1.0, static_cast<double>(t.steps) - warm);
    const double share = std::clamp((step - warm) / whole, 0.0, 1.0);
    return t.rate * left * 0.5 * (1 + std::cos(share * 3.14159265358979323846));
  }
  return t.rate * left * std::sqrt(warm / step);
}

bool finish_is_due(const TrainingOptions& t, const RunProgress& progress) {
  if (t.finish <= 0) return false;
  const double main_share = 1 - t.finish;
  if (t.steps > 0 &&
      static_cast<double>(progress.step) >= main_share * static_cast<double>(t.steps)) {
    return true;
  }
  return t.hours > 0 && progress.step > 0 &&
         progress.seconds >= main_share * t.hours * kSecondsOfHour;
}

uint64_t steps_of_finish(const TrainingOptions& t, const RunProgress& progress) {
  const double share = t.finish / std::max(1e-9, 1 - t.finish);
  const auto steps = static_cast<uint64_t>(static_cast<double>(progress.step) * share);
  return t.steps > 0 ? std::min(steps, t.steps - progress.step) : steps;
}

bool is_over(const TrainingOptions& t, const RunProgress& progress) {
  if (progress.stage == kFinishStage) {
    return progress.step >= progress.finish_start + progress.finish_steps;
  }
  if (t.steps > 0 && progress.step >= t.steps) return true;
  return t.hours > 0 && progress.seconds >= t.hours * kSecondsOfHour;
}

}  // namespace amts::train
