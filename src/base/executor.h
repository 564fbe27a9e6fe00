// The threads of a process, long-lived, and how work is shared among them.
//
// Whoever speaks for the process (a command, a server) owns one executor and gives it down; what
// computes makes no threads of its own. Threads are started when there is first something for them
// to do. Not for waiting: what sleeps on the network takes an executor of its own, so that it keeps
// no processor idle.
//
// Who asks for help works too, and never waits for something that nobody has begun. So tasks may
// share their own work among the same threads, to any depth, without a deadlock and without more
// threads than the executor has.
//
// Thread-safe.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>

namespace amts {

/// Threads to use when the user names none: the processors this process may run on, at least 1.
size_t default_threads();

class Executor {
 public:
  class Help;

  /// Of `threads` threads, the caller's among them; 0: default_threads().
  explicit Executor(size_t threads = 0);
  /// No call of another thread may be under way.
  ~Executor();
  Executor(const Executor&) = delete;
  Executor& operator=(const Executor&) = delete;

  size_t threads() const;

  /// Calls task(i) for every i in [0, count), each index once, in rising order of start. Returns
  /// when all are done; the first exception stops further starts and is thrown here.
  void parallel_for(size_t count, const std::function<void(size_t)>& task);

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

/// An offer to the idle threads of an executor to join in what the caller does. Each that comes
/// calls `work` once; perhaps none comes, perhaps late. The destructor withdraws the offer and
/// waits for those who came. `work` must not throw.
class Executor::Help {
 public:
  /// For at most `most` threads.
  Help(Executor& executor, size_t most, std::function<void()> work);
  ~Help();
  Help(const Help&) = delete;
  Help& operator=(const Help&) = delete;

  /// For `more` threads more than those that the offer was for so far.
  void ask(size_t more);

 private:
  friend class Executor::Impl;

  Impl& executor_;
  std::function<void()> work_;
  size_t wanted_ = 0;
  size_t working_ = 0;
};

/// The same for work that may have nobody to share it with: without an executor it is done here.
void parallel_for(Executor* executor, size_t count, const std::function<void(size_t)>& task);

}  // namespace amts
