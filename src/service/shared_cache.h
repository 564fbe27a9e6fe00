// Values made once and shared: who comes while one is being made waits for it; those not used for
// longest go when there are too many.
#pragma once

#include <functional>
#include <future>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace amts::service {

/// Thread-safe. A value that somebody holds lives on though it is gone from here.
template <class Value>
class SharedCache {
 public:
  using Pointer = std::shared_ptr<Value>;

  explicit SharedCache(size_t most) : most_(most) {}

  /// The value of this key, made by `make` if there is none. What `make` throws reaches all who
  /// wait, and the next call tries again.
  Pointer get(const std::string& key, const std::function<Pointer()>& make) {
    std::promise<Pointer> promise;
    std::shared_future<Pointer> future;
    {
      const std::lock_guard lock(mutex_);
      const auto found = entries_.find(key);
      if (found != entries_.end()) {
        order_.splice(order_.begin(), order_, found->second.place);
        future = found->second.value;
      } else {
        order_.push_front(key);
        entries_[key] = {promise.get_future().share(), order_.begin()};
        drop_oldest();
      }
    }
    if (future.valid()) return future.get();
    try {
      Pointer value = make();
      promise.set_value(value);
      return value;
    } catch (...) {
      promise.set_exception(std::current_exception());
      const std::lock_guard lock(mutex_);
      const auto found = entries_.find(key);
      if (found != entries_.end()) {
        order_.erase(found->second.place);
        entries_.erase(found);
      }
      throw;
    }
  }

 private:
  struct Entry {
    std::shared_future<Pointer> value;
    std::list<std::string>::iterator place;
  };

  void drop_oldest() {
    if (order_.size() <= most_) return;
    entries_.erase(order_.back());
    order_.pop_back();
  }

  size_t most_;
  std::mutex mutex_;
  std::list<std::string> order_;  ///< the one used last first
  std::map<std::string, Entry> entries_;
};

}  // namespace amts::service
