// When work is to end before it is done: because somebody asks for it, or because its time is over.
//
// A Cancellation goes down with the work as a value, to whatever loops, sleeps or waits; those look
// at it at least ten times a second, and leave by throwing CancelledError. Copies share one source.
#pragma once

#include <chrono>
#include <optional>
#include <stop_token>

namespace amts {

/// Thread-safe. Default: never.
class Cancellation {
 public:
  using Clock = std::chrono::steady_clock;

  Cancellation() = default;
  explicit Cancellation(std::stop_token token, std::optional<Clock::time_point> deadline = {})
      : token_(std::move(token)), deadline_(deadline) {}

  const std::stop_token& token() const { return token_; }
  const std::optional<Clock::time_point>& deadline() const { return deadline_; }

  bool requested() const;

  /// Throws CancelledError if it is requested: kCancelled, or kTimedOut.
  void check() const;

  /// Sleeps. Throws CancelledError as soon as it is requested.
  void sleep(std::chrono::milliseconds time) const;

  /// The time until the deadline, at most `most`, at least 0.
  std::chrono::milliseconds left(std::chrono::milliseconds most) const;

 private:
  std::stop_token token_;
  std::optional<Clock::time_point> deadline_;
};

}  // namespace amts
