// Threads that live as long as training does, since compiled products belong to a thread.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace amts::train {

class Workers {
 public:
  explicit Workers(size_t count);
  ~Workers();
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;

  size_t count() const { return threads_.size(); }

  /// Calls task(i) in thread i for each i, and returns when all are done. Throws what the first of
  /// them threw.
  void run(const std::function<void(size_t)>& task);

 private:
  void work(size_t index);

  std::mutex mutex_;
  std::condition_variable begun_, ended_;
  const std::function<void(size_t)>* task_ = nullptr;
  size_t round_ = 0;
  size_t running_ = 0;
  bool stopped_ = false;
  std::vector<std::exception_ptr> failures_;
  std::vector<std::thread> threads_;
};

}  // namespace amts::train
