#include "base/cancellation.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

#include "base/error.h"

namespace amts {

bool Cancellation::requested() const {
  return token_.stop_requested() || (deadline_ && Clock::now() >= *deadline_);
}

void Cancellation::check() const {
  if (token_.stop_requested()) throw CancelledError("interrupted");
  if (deadline_ && Clock::now() >= *deadline_)
    throw CancelledError("the time for it is over", {}, "", ErrorCode::kTimedOut);
}

void Cancellation::sleep(std::chrono::milliseconds time) const {
  Clock::time_point until = Clock::now() + time;
  if (deadline_) until = std::min(until, *deadline_);
  std::mutex mutex;
  std::condition_variable_any never;
  std::unique_lock lock(mutex);
  never.wait_until(lock, token_, until, [] { return false; });
  check();
}

std::chrono::milliseconds Cancellation::left(std::chrono::milliseconds most) const {
  if (!deadline_) return most;
  const auto left = std::chrono::ceil<std::chrono::milliseconds>(*deadline_ - Clock::now());
  return std::clamp(left, std::chrono::milliseconds(0), most);
}

}  // namespace amts
