#include "engine/token_rate.h"

#include <algorithm>
#include <cmath>

namespace amts::engine {
namespace {

constexpr double kSecondsAMinute = 60;
constexpr double kCapacitySeconds = 10;
constexpr size_t kAsciiCharactersAToken = 4;

}  // namespace

size_t estimate_tokens(std::string_view text) {
  size_t ascii = 0;
  size_t others = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    ascii += byte < 0x80 ? 1 : 0;
    others += byte >= 0xC0 ? 1 : 0;  // the first byte of each character
  }
  return (ascii + kAsciiCharactersAToken - 1) / kAsciiCharactersAToken + others;
}

TokenRate::TokenRate(size_t per_minute, const World& world)
    : per_second_(static_cast<double>(per_minute) / kSecondsAMinute),
      capacity_(per_second_ * kCapacitySeconds),
      world_(world),
      free_(capacity_),
      refilled_(world.now()) {}

void TokenRate::refill() {
  const auto now = world_.now();
  const double seconds = std::chrono::duration<double>(now - refilled_).count();
  free_ = std::min(capacity_, free_ + seconds * per_second_);
  refilled_ = now;
}

void TokenRate::take(size_t tokens, const Cancellation& cancellation) {
  if (per_second_ <= 0) return;
  // What is more than the bucket holds is owed afterwards.
  const double needed = std::min(static_cast<double>(tokens), capacity_);
  for (;;) {
    double missing = 0;
    {
      const std::lock_guard lock(mutex_);
      refill();
      missing = needed - free_;
      if (missing <= 0) {
        free_ -= static_cast<double>(tokens);
        return;
      }
    }
    world_.sleep(std::chrono::milliseconds(static_cast<std::chrono::milliseconds::rep>(
                     std::ceil(missing / per_second_ * 1000))),
                 cancellation);
  }
}

void TokenRate::correct(size_t taken, size_t used) {
  const std::lock_guard lock(mutex_);
  free_ = std::min(capacity_, free_ + static_cast<double>(taken) - static_cast<double>(used));
}

}  // namespace amts::engine
