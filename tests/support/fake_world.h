// Environment, time and chance as a test says: time passes only by sleeping.
#pragma once

#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "engine/hosted.h"

namespace amts::engine {

class FakeWorld {
 public:
  std::map<std::string, std::string> variables;
  double chance = 0.5;

  /// What an engine gets; the fake must outlive it.
  World world() {
    World world;
    world.variable = [this](const std::string& name) {
      const auto found = variables.find(name);
      return found == variables.end() ? std::string() : found->second;
    };
    world.now = [this] {
      const std::lock_guard lock(mutex_);
      return now_;
    };
    world.sleep = [this](std::chrono::milliseconds time, const Cancellation& cancellation) {
      cancellation.check();
      const std::lock_guard lock(mutex_);
      now_ += time;
      waits_.push_back(time.count());
    };
    world.random = [this] { return chance; };
    return world;
  }

  std::vector<long> waits() const {
    const std::lock_guard lock(mutex_);
    return waits_;
  }

 private:
  mutable std::mutex mutex_;
  std::chrono::steady_clock::time_point now_{};
  std::vector<long> waits_;  ///< milliseconds
};

}  // namespace amts::engine
