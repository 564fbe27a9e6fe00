#include "base/executor.h"

#include <sched.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace amts {

size_t default_threads() {
  cpu_set_t allowed;
  if (::sched_getaffinity(0, sizeof allowed, &allowed) == 0) {
    return static_cast<size_t>(std::max(1, CPU_COUNT(&allowed)));
  }
  return std::max(1U, std::thread::hardware_concurrency());
}

class Executor::Impl {
 public:
  explicit Impl(size_t most) : most_(most) {}
  ~Impl();

  size_t most() const { return most_; }
  void offer(Help& help, size_t more);
  void withdraw(Help& help);

 private:
  bool start_thread();
  void work();

  const size_t most_;  // threads of our own
  std::mutex mutex_;   // of everything below, and of each Help's numbers
  std::condition_variable offered_;
  std::condition_variable left_;
  std::deque<Help*> offers_;  // that still want somebody
  size_t idle_ = 0;           // threads that wait for an offer or are about to
  bool stopped_ = false;
  std::vector<std::thread> threads_;
};

Executor::Impl::~Impl() {
  {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
  }
  offered_.notify_all();
  for (std::thread& thread : threads_) thread.join();
}

void Executor::Impl::offer(Help& help, size_t more) {
  more = std::min(more, most_);
  if (more == 0) return;
  size_t woken = 0;
  {
    const std::lock_guard lock(mutex_);
    if (help.wanted_ == 0) offers_.push_back(&help);
    help.wanted_ += more;
    size_t wanted = 0;
    for (const Help* offer : offers_) wanted += offer->wanted_;
    woken = std::min(idle_, more);
    while (idle_ < wanted && threads_.size() < most_ && start_thread()) continue;
  }
  for (size_t i = 0; i < woken; ++i) offered_.notify_one();
}

/// Whether the system had another one for us.
bool Executor::Impl::start_thread() {
  try {
    threads_.emplace_back([this] { work(); });
  } catch (const std::system_error&) {
    return false;
  }
  ++idle_;
  return true;
}

void Executor::Impl::withdraw(Help& help) {
  std::unique_lock lock(mutex_);
  if (help.wanted_ > 0) std::erase(offers_, &help);
  left_.wait(lock, [&] { return help.working_ == 0; });
}

/// What a thread of our own does; it is counted as idle when it starts.
void Executor::Impl::work() {
  std::unique_lock lock(mutex_);
  while (true) {
    offered_.wait(lock, [&] { return stopped_ || !offers_.empty(); });
    if (stopped_) return;
    Help& help = *offers_.front();
    if (--help.wanted_ == 0) offers_.pop_front();
    ++help.working_;
    --idle_;
    lock.unlock();
    help.work_();
    lock.lock();
    ++idle_;
    if (--help.working_ == 0) left_.notify_all();
  }
}

Executor::Help::Help(Executor& executor, size_t most, std::function<void()> work)
    : executor_(*executor.impl_), work_(std::move(work)) {
  ask(most);
}

void Executor::Help::ask(size_t more) { executor_.offer(*this, more); }

Executor::Help::~Help() { executor_.withdraw(*this); }

Executor::Executor(size_t threads)
    : impl_(std::make_unique<Impl>((threads == 0 ? default_threads() : threads) - 1)) {}

Executor::~Executor() = default;

size_t Executor::threads() const { return impl_->most() + 1; }

void Executor::parallel_for(size_t count, const std::function<void(size_t)>& task) {
  if (count <= 1 || threads() == 1) {
    for (size_t i = 0; i < count; ++i) task(i);
    return;
  }
  std::atomic<size_t> next{0};
  std::exception_ptr failure;
  std::mutex failure_mutex;
  const auto work = [&] {
    for (size_t i = next++; i < count; i = next++) {
      try {
        task(i);
      } catch (...) {
        const std::lock_guard lock(failure_mutex);
        if (!failure) failure = std::current_exception();
        next = count;
      }
    }
  };
  {
    const Help help(*this, count - 1, work);
    work();
  }
  if (failure) std::rethrow_exception(failure);
}

void parallel_for(Executor* executor, size_t count, const std::function<void(size_t)>& task) {
  if (executor != nullptr) {
    executor->parallel_for(count, task);
    return;
  }
  for (size_t i = 0; i < count; ++i) task(i);
}

}  // namespace amts
