#include "train/schedule.h"

#include <gtest/gtest.h>

#include <cmath>

namespace amts::train {
namespace {

TrainConfig config() {
  TrainConfig out;
  out.training.rate = 0.01;
  out.training.warmup = 100;
  out.training.steps = 1000;
  return out;
}

RunProgress at(uint64_t step) {
  RunProgress progress;
  progress.step = step;
  return progress;
}

TEST(Schedule, WarmsUpThenFallsWithTheSquareRoot) {
  EXPECT_NEAR(learning_rate(config(), at(49)), 0.005, 1e-9);
  EXPECT_NEAR(learning_rate(config(), at(99)), 0.01, 1e-9);
  EXPECT_NEAR(learning_rate(config(), at(399)), 0.005, 1e-9);
}

TEST(Schedule, StartsLaterWithWeightsOfAnotherRun) {
  TrainConfig later = config();
  later.start_step = 300;
  EXPECT_NEAR(learning_rate(later, at(99)), 0.005, 1e-9);
}

TEST(Schedule, CosineEndsAtZero) {
  TrainConfig cosine = config();
  cosine.training.schedule = Schedule::kCosine;
  EXPECT_NEAR(learning_rate(cosine, at(549)), 0.005, 1e-4);
  EXPECT_NEAR(learning_rate(cosine, at(999)), 0, 1e-9);
}

TEST(Schedule, TheLastStageFallsToZeroAndEnds) {
  const TrainConfig run = config();
  EXPECT_FALSE(finish_is_due(run.training, at(899)));
  RunProgress progress = at(900);
  ASSERT_TRUE(finish_is_due(run.training, progress));
  EXPECT_EQ(steps_of_finish(run.training, progress), 100U);
  progress.stage = kFinishStage;
  progress.finish_start = 900;
  progress.finish_steps = 100;
  const double first = learning_rate(run, progress);
  progress.step = 950;
  EXPECT_NEAR(learning_rate(run, progress), first / 2, 1e-9);
  EXPECT_FALSE(is_over(run.training, progress));
  progress.step = 1000;
  EXPECT_TRUE(is_over(run.training, progress));
}

TEST(Schedule, HoursEndARunToo) {
  TrainConfig run = config();
  run.training.steps = 0;
  run.training.hours = 10;
  RunProgress progress = at(5000);
  progress.seconds = 8.9 * kSecondsOfHour;
  EXPECT_FALSE(finish_is_due(run.training, progress));
  progress.seconds = 9.1 * kSecondsOfHour;
  EXPECT_TRUE(finish_is_due(run.training, progress));
  progress.seconds = 10.1 * kSecondsOfHour;
  EXPECT_TRUE(is_over(run.training, progress));
}

TEST(Schedule, WithoutEndNothingEnds) {
  TrainConfig run = config();
  run.training.steps = 0;
  EXPECT_FALSE(finish_is_due(run.training, at(1000000)));
  EXPECT_FALSE(is_over(run.training, at(1000000)));
}

}  // namespace
}  // namespace amts::train
