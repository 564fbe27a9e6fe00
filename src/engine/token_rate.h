// How many tokens a minute go to a service.
#pragma once

#include <cstddef>
#include <mutex>
#include <string_view>

#include "engine/hosted.h"

namespace amts::engine {

/// About how many tokens a text has: four ASCII characters, or one other, are one. The tokenizer is
/// the model's own affair; what a request really used corrects the rate.
size_t estimate_tokens(std::string_view text);

/// A token bucket that holds ten seconds' worth. Thread-safe.
class TokenRate {
 public:
  /// `per_minute` 0: no limit.
  TokenRate(size_t per_minute, const World& world);

  /// Waits until so many tokens may be sent, and takes them. Throws CancelledError when cancelled.
  void take(size_t tokens, const Cancellation& cancellation = {});

  /// `taken` tokens turned out to be `used`.
  void correct(size_t taken, size_t used);

 private:
  void refill();

  const double per_second_;
  const double capacity_;
  const World& world_;
  std::mutex mutex_;  ///< of the two below
  double free_;       ///< below zero: owed
  std::chrono::steady_clock::time_point refilled_;
};

}  // namespace amts::engine
