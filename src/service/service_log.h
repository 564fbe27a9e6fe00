// The service's log: one JSON object a line, on standard error. It never holds text, parallel data,
// names of objects, addresses with their queries, or keys.
#pragma once

#include <functional>
#include <mutex>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace amts::service {

/// Thread-safe.
class ServiceLog {
 public:
  /// `write` gets whole lines.
  explicit ServiceLog(std::function<void(std::string_view)> write) : write_(std::move(write)) {}

  /// `fields` are added to time and event.
  void event(std::string_view name, nlohmann::json fields = nlohmann::json::object());

 private:
  std::function<void(std::string_view)> write_;
  std::mutex mutex_;
};

}  // namespace amts::service
