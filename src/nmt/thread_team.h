// Threads that share one computation in small steps, for the latency of a single sentence.
//
// A step takes some microseconds, less than waking a thread does, so members wait for the next one
// actively for a while and only then sleep. A step never waits for a member that has not come: the
// caller takes the parts that nobody has taken. One thread at a time may call run().
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <thread>
#include <vector>

namespace amts::nmt {

class ThreadTeam {
 public:
  /// A team of `size` threads, the caller of run() one of them; at least 1.
  explicit ThreadTeam(size_t size);
  ~ThreadTeam();
  ThreadTeam(const ThreadTeam&) = delete;
  ThreadTeam& operator=(const ThreadTeam&) = delete;

  size_t size() const { return members_.size() + 1; }

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
  void work();

  // The number of the step, how many parts it has, and the next to take (32, 16, 16 bits): taking a
  // part by exchange fails when the step is over, so what belongs to a step is not seen by another.
  std::atomic<uint64_t> ticket_{0};
  std::atomic<Call> call_{nullptr};
  std::atomic<const void*> context_{nullptr};
  std::atomic<size_t> done_{0};  // parts of the step
  std::atomic<bool> stopped_{false};
  std::vector<std::jthread> members_;
};

/// Part `part` of `parts` of [0, count), in multiples of `unit`.
struct Share {
  Share(size_t count, size_t unit, size_t part, size_t parts);

  size_t begin, end;
};

}  // namespace amts::nmt
