// Threads that share one computation in small steps, for the latency of a single sentence.
//
// A step takes some microseconds, less than waking a thread does. So those who help wait for the
// next one actively, and go back to the executor when none comes for a while; a later step calls
// them again. A step never waits for a helper that has not come: the caller takes the parts that
// nobody has taken. One thread at a time may call run().
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "base/executor.h"

namespace amts::nmt {

class ThreadTeam {
 public:
  /// At most `size` threads, the caller of run() one of them; at least 1. Others come from the
  /// executor when there is a first step.
  ThreadTeam(Executor& executor, size_t size) : executor_(executor), size_(size), away_(size - 1) {}
  ~ThreadTeam() { stopped_.store(true); }
  ThreadTeam(const ThreadTeam&) = delete;
  ThreadTeam& operator=(const ThreadTeam&) = delete;

  size_t size() const { return size_; }

  /// Calls step(part) for each part from 0 to parts - 1 (below 2^16), each once, from any thread,
  /// and returns when all are done. `step` must not throw.
  template <class Step>
  void run(size_t parts, const Step& step) {
    run_erased(
        parts, [](const void* context, size_t part) { (*static_cast<const Step*>(context))(part); },
        &step);
  }

 private:
  using Call = void (*)(const void* context, size_t part);

  void run_erased(size_t parts, Call call, const void* context);
  bool take_part(uint64_t& ticket);
  void call_those_away();
  void help();

  Executor& executor_;
  const size_t size_;
  // The number of the step, how many parts it has, and the next to take (32, 16, 16 bits): taking a
  // part by exchange fails when the step is over, so what belongs to a step is not seen by another.
  std::atomic<uint64_t> ticket_{0};
  std::atomic<Call> call_{nullptr};
  std::atomic<const void*> context_{nullptr};
  std::atomic<size_t> done_{0};  // parts of the step
  std::atomic<size_t> away_;     // helpers that have not been called, or have gone
  std::atomic<bool> stopped_{false};
  std::optional<Executor::Help> help_;  // last: its end waits for helpers, who use the rest
};

/// Part `part` of `parts` of [0, count), in multiples of `unit`.
struct Share {
  Share(size_t count, size_t unit, size_t part, size_t parts);

  size_t begin, end;
};

}  // namespace amts::nmt
