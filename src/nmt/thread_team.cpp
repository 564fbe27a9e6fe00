#include "nmt/thread_team.h"

#include <algorithm>
#include <thread>

namespace amts::nmt {
namespace {

// Of active waiting: 5 to 25 microseconds, longer than what stands between two steps of a layer.
constexpr int kTries = 500;

void pause() {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#endif
}

}  // namespace

/// Takes the next part of the step of `ticket` and does it, unless all are taken; then, or when
/// the step is over, `ticket` is the newest.
bool ThreadTeam::take_part(uint64_t& ticket) {
  const uint64_t next = ticket & 0xFFFF;
  if (next >= (ticket >> 16 & 0xFFFF)) return false;
  const Call call = call_.load();
  const void* const context = context_.load();
  if (!ticket_.compare_exchange_strong(ticket, ticket + 1)) return true;
  call(context, next);
  done_.fetch_add(1);
  ticket = ticket_.load();
  return true;
}

void ThreadTeam::run_erased(size_t parts, Call call, const void* context) {
  call_those_away();
  call_.store(call);
  context_.store(context);
  done_.store(0);
  uint64_t ticket = ((ticket_.load() >> 32) + 1) << 32 | uint64_t{parts} << 16;
  ticket_.store(ticket);
  while (take_part(ticket)) continue;
  for (int tries = 0; done_.load() < parts; ++tries) {
    if (tries < kTries) {
      pause();
    } else {
      std::this_thread::yield();
    }
  }
}

void ThreadTeam::call_those_away() {
  if (away_.load() == 0) return;
  const size_t away = away_.exchange(0);
  if (help_) {
    help_->ask(away);
  } else {
    help_.emplace(executor_, away, [this] { help(); });
  }
}

/// What a helper does: parts of steps, until none has come for a while.
void ThreadTeam::help() {
  uint64_t ticket = ticket_.load();
  while (!stopped_.load()) {
    while (take_part(ticket)) continue;
    const uint64_t seen = ticket;
    for (int i = 0; i < kTries && ticket == seen && !stopped_.load(); ++i) {
      pause();
      ticket = ticket_.load();
    }
    if (ticket == seen) break;
  }
  away_.fetch_add(1);
}

Share::Share(size_t count, size_t unit, size_t part, size_t parts) {
  const size_t units = (count + unit - 1) / unit;
  begin = std::min(count, units * part / parts * unit);
  end = std::min(count, units * (part + 1) / parts * unit);
}

}  // namespace amts::nmt
