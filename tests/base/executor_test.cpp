#include "base/executor.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <mutex>
#include <set>
#include <stdexcept>
#include <string>
#include <thread>

namespace amts {
namespace {

using testing::Each;

TEST(ExecutorTest, RunsEachIndexOnce) {
  for (const size_t threads : {1U, 2U, 7U}) {
    Executor executor(threads);
    EXPECT_EQ(executor.threads(), threads);
    for (const size_t count : {0, 1, 2, 100}) {
      std::vector<std::atomic<int>> calls(count);
      executor.parallel_for(count, [&](size_t i) { ++calls[i]; });
      for (const auto& calls_of_one : calls) EXPECT_EQ(calls_of_one, 1);
    }
  }
  EXPECT_EQ(Executor().threads(), default_threads());
}

TEST(ExecutorTest, WithoutOneTheCallerDoesAll) {
  std::vector<std::thread::id> ids(5);
  parallel_for(nullptr, ids.size(), [&](size_t i) { ids[i] = std::this_thread::get_id(); });
  EXPECT_THAT(ids, Each(std::this_thread::get_id()));
}

TEST(ExecutorTest, ThrowsTheFirstFailureAndStops) {
  Executor executor(4);
  std::atomic<int> started{0};
  const auto fail = [&](size_t) {
    ++started;
    throw std::runtime_error("x");
  };
  EXPECT_THROW(executor.parallel_for(100000, fail), std::runtime_error);
  EXPECT_LT(started, 100000);
  // It goes on afterwards.
  std::atomic<int> calls{0};
  executor.parallel_for(10, [&](size_t) { ++calls; });
  EXPECT_EQ(calls, 10);
}

/// Threads that run at the same time, and the most there have been.
class Crowd {
 public:
  void enter() {
    const std::lock_guard lock(mutex_);
    most_ = std::max(most_, ++now_);
    ids_.insert(std::this_thread::get_id());
  }
  void leave() {
    const std::lock_guard lock(mutex_);
    --now_;
  }
  size_t most() const { return most_; }
  size_t threads() const { return ids_.size(); }

 private:
  std::mutex mutex_;
  size_t now_ = 0;
  size_t most_ = 0;
  std::set<std::thread::id> ids_;
};

TEST(ExecutorTest, WorkWithinWorkNeitherWaitsForeverNorMakesThreads) {
  Executor executor(3);
  Crowd crowd;
  std::atomic<int> leaves{0};
  executor.parallel_for(8, [&](size_t) {
    executor.parallel_for(8, [&](size_t) {
      executor.parallel_for(4, [&](size_t) {
        crowd.enter();
        ++leaves;
        std::this_thread::yield();
        crowd.leave();
      });
    });
  });
  EXPECT_EQ(leaves, 8 * 8 * 4);
  EXPECT_LE(crowd.most(), 3U);
  EXPECT_LE(crowd.threads(), 3U);
}

TEST(ExecutorTest, ThreadsLiveOn) {
  Executor executor(4);
  Crowd crowd;
  for (int round = 0; round < 200; ++round) {
    executor.parallel_for(16, [&](size_t) {
      crowd.enter();
      crowd.leave();
    });
  }
  EXPECT_LE(crowd.threads(), 4U);
}

TEST(ExecutorTest, ManyCallersShareIt) {
  Executor executor(3);
  std::atomic<int> calls{0};
  std::vector<std::thread> callers;
  for (int caller = 0; caller < 6; ++caller) {
    callers.emplace_back([&] {
      for (int round = 0; round < 100; ++round) {
        if (round % 10 == 0) {
          EXPECT_THROW(executor.parallel_for(
                           5, [](size_t i) { throw std::runtime_error(std::to_string(i)); }),
                       std::runtime_error);
        }
        executor.parallel_for(7, [&](size_t) { ++calls; });
      }
    });
  }
  for (std::thread& caller : callers) caller.join();
  EXPECT_EQ(calls, 6 * 100 * 7);
}

TEST(ExecutorTest, HelpersComeAndAreWaitedFor) {
  Executor executor(4);
  for (int round = 0; round < 100; ++round) {
    std::atomic<int> came{0};
    std::atomic<int> went{0};
    {
      const Executor::Help help(executor, 2, [&] {
        ++came;
        ++went;
      });
      while (round % 2 == 0 && came < 2) std::this_thread::yield();
    }
    EXPECT_EQ(came, went);
    EXPECT_LE(came, 2);
    if (round % 2 == 0) {
      EXPECT_EQ(came, 2);
    }
  }
}

TEST(ExecutorTest, BuiltAndEndedAgainAndAgain) {
  for (size_t round = 0; round < 2000; ++round) {
    Executor executor(1 + round % 4);
    if (round % 3 == 0) continue;  // ends without ever having worked
    std::atomic<size_t> calls{0};
    executor.parallel_for(round % 5, [&](size_t) { ++calls; });
    ASSERT_EQ(calls, round % 5);
  }
}

}  // namespace
}  // namespace amts
