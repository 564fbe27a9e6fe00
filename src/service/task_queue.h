// Threads that take tasks from a queue of bounded length.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace amts::service {

/// Thread-safe. Tasks must not throw.
class TaskQueue {
 public:
  TaskQueue(size_t threads, size_t most_waiting);
  /// Finishes what waits.
  ~TaskQueue();
  TaskQueue(const TaskQueue&) = delete;
  TaskQueue& operator=(const TaskQueue&) = delete;

  /// False, and the task is dropped, if too many wait already.
  bool add(std::function<void()> task);
  size_t waiting() const;
  size_t running() const;

 private:
  void work();

  size_t most_waiting_;
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::function<void()>> tasks_;
  size_t running_ = 0;
  bool ending_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace amts::service
