#include "train/workers.h"

#include "train/products.h"

namespace amts::train {

Workers::Workers(size_t count) : failures_(count) {
  for (size_t i = 0; i < count; ++i) threads_.emplace_back([this, i] { work(i); });
}

Workers::~Workers() {
  {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
  }
  begun_.notify_all();
  for (std::thread& thread : threads_) thread.join();
}

void Workers::run(const std::function<void(size_t)>& task) {
  std::unique_lock lock(mutex_);
  task_ = &task;
  running_ = threads_.size();
  ++round_;
  begun_.notify_all();
  ended_.wait(lock, [&] { return running_ == 0; });
  for (std::exception_ptr& failure : failures_) {
    if (failure) std::rethrow_exception(std::exchange(failure, nullptr));
  }
}

void Workers::work(size_t index) {
  use_one_thread();
  size_t seen = 0;
  for (;;) {
    const std::function<void(size_t)>* task = nullptr;
    {
      std::unique_lock lock(mutex_);
      begun_.wait(lock, [&] { return stopped_ || round_ != seen; });
      if (stopped_) return;
      seen = round_;
      task = task_;
    }
    std::exception_ptr failure;
    try {
      (*task)(index);
    } catch (...) {
      failure = std::current_exception();
    }
    const std::lock_guard lock(mutex_);
    failures_[index] = failure;
    if (--running_ == 0) ended_.notify_all();
  }
}

}  // namespace amts::train
