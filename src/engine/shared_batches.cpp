#include "engine/shared_batches.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <string>
#include <thread>
#include <utility>

namespace amts::engine {
namespace {

/// How often a waiting caller looks whether it has given up.
constexpr std::chrono::milliseconds kLook{50};

/// A caller that waits. The requests are its own copies, so that it may leave at any time.
struct Caller {
  explicit Caller(std::span<const Request> batch) : results(batch.size()) {
    for (const Request& request : batch) {
      sources.emplace_back(request.source);
      requests.push_back({sources.back(), request.hints});
    }
  }

  std::deque<std::string> sources;  // a deque: what it holds stays in place
  std::vector<Request> requests;
  std::vector<Result> results;
  size_t taken = 0;     // of the requests, those that are in a batch or were
  size_t answered = 0;  // and those that have their result
  bool gone = false;
  std::exception_ptr failure;

  bool done() const { return failure != nullptr || answered == requests.size(); }
  bool waits() const { return !gone && !failure && taken < requests.size(); }
};

using CallerPointer = std::shared_ptr<Caller>;

/// A sentence in a batch.
struct Place {
  CallerPointer caller;
  size_t request;
};

}  // namespace

class SharedBatches::Impl {
 public:
  Impl(Run run, size_t most_sentences)
      : run_(std::move(run)),
        most_sentences_(std::max<size_t>(most_sentences, 1)),
        thread_([this] { serve(); }) {}

  ~Impl() {
    {
      const std::lock_guard lock(mutex_);
      stopped_ = true;
    }
    came_.notify_all();
    thread_.join();
  }

  std::optional<std::vector<Result>> translate(std::span<const Request> batch,
                                               const std::function<bool()>& given_up) {
    const auto caller = std::make_shared<Caller>(batch);
    std::unique_lock lock(mutex_);
    waiting_.push_back(caller);
    came_.notify_one();
    while (!caller->done()) {
      answered_.wait_for(lock, kLook);
      if (given_up && given_up()) break;
    }
    if (!caller->done()) {
      caller->gone = true;
      std::erase(waiting_, caller);
      return std::nullopt;
    }
    if (caller->failure) std::rethrow_exception(caller->failure);
    return std::move(caller->results);
  }

 private:
  void serve() {
    std::unique_lock lock(mutex_);
    while (true) {
      came_.wait(lock, [&] { return stopped_ || !waiting_.empty(); });
      if (stopped_) return;
      run(next_batch(), lock);
    }
  }

  /// A sentence of each caller in turn, until the batch is full.
  std::vector<Place> next_batch() {
    std::vector<Place> batch;
    while (batch.size() < most_sentences_ && !waiting_.empty()) {
      const CallerPointer caller = std::move(waiting_.front());
      waiting_.pop_front();
      if (!caller->waits()) continue;
      batch.push_back({caller, caller->taken++});
      if (caller->waits()) waiting_.push_back(caller);
    }
    return batch;
  }

  /// Runs a batch, without the lock, and hands out its results. If it fails as a whole, each
  /// caller's part runs alone: one caller's sentences may be the reason.
  void run(const std::vector<Place>& batch, std::unique_lock<std::mutex>& lock) {
    if (batch.empty()) return;
    std::vector<Request> requests;
    for (const Place& place : batch) requests.push_back(place.caller->requests[place.request]);
    lock.unlock();
    std::vector<Result> results;
    std::exception_ptr failure;
    try {
      results = run_(requests, [&] { return nobody_waits(batch); });
    } catch (...) {
      failure = std::current_exception();
    }
    lock.lock();
    if (!failure) {
      for (size_t i = 0; i < batch.size(); ++i) {
        batch[i].caller->results[batch[i].request] = std::move(results[i]);
        ++batch[i].caller->answered;
      }
    } else if (has_several_callers(batch)) {
      for (const std::vector<Place>& part : by_caller(batch)) {
        if (!part.front().caller->gone) run(part, lock);
      }
    } else {
      for (const Place& place : batch) place.caller->failure = failure;
    }
    answered_.notify_all();
  }

  bool nobody_waits(const std::vector<Place>& batch) {
    const std::lock_guard lock(mutex_);
    return std::all_of(batch.begin(), batch.end(),
                       [](const Place& place) { return place.caller->gone; });
  }

  static bool has_several_callers(const std::vector<Place>& batch) {
    return std::any_of(batch.begin(), batch.end(),
                       [&](const Place& place) { return place.caller != batch.front().caller; });
  }

  static std::vector<std::vector<Place>> by_caller(std::vector<Place> batch) {
    std::stable_sort(batch.begin(), batch.end(), [](const Place& a, const Place& b) {
      return a.caller.get() < b.caller.get();
    });
    std::vector<std::vector<Place>> parts;
    for (Place& place : batch) {
      if (parts.empty() || parts.back().front().caller != place.caller) parts.emplace_back();
      parts.back().push_back(std::move(place));
    }
    return parts;
  }

  const Run run_;
  const size_t most_sentences_;
  std::mutex mutex_;  // of everything below, and of all callers
  std::condition_variable came_;
  std::condition_variable answered_;
  std::deque<CallerPointer> waiting_;  // with sentences that no batch has taken
  bool stopped_ = false;
  std::thread thread_;
};

SharedBatches::SharedBatches(Run run, size_t most_sentences)
    : impl_(std::make_unique<Impl>(std::move(run), most_sentences)) {}

SharedBatches::~SharedBatches() = default;

std::optional<std::vector<Result>> SharedBatches::translate(std::span<const Request> batch,
                                                            const std::function<bool()>& given_up) {
  if (batch.empty()) return std::vector<Result>();
  return impl_->translate(batch, given_up);
}

}  // namespace amts::engine
