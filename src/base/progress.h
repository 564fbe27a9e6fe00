// Progress of long work: a bar on a terminal, now and then a plain line elsewhere.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <mutex>
#include <string>

namespace amts {

/// Where progress goes and what time it is; passed in so that tests hold both.
struct ProgressSink {
  std::function<void(std::string_view)> write;
  bool terminal = false;
  std::function<std::chrono::steady_clock::time_point()> now = std::chrono::steady_clock::now;

  /// Standard error, as a bar when it is a terminal.
  static ProgressSink standard_error();
  /// Nothing at all (--quiet).
  static ProgressSink none();
};

/// One piece of long work: "label  37% 52/140 0:12 left". Thread-safe.
/// On a terminal the line is redrawn at most ten times a second and removed at the end; elsewhere a
/// line is written at most every ten seconds, and none for work shorter than that.
class Progress {
 public:
  Progress(ProgressSink sink, std::string label, size_t total);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void advance(size_t steps = 1);
  /// For work whose size shows only when it has begun.
  void set_total(size_t total);

 private:
  std::string line(std::chrono::steady_clock::time_point now) const;

  ProgressSink sink_;
  std::string label_;
  size_t total_;
  size_t done_ = 0;
  bool drawn_ = false;
  std::chrono::steady_clock::time_point start_;
  std::chrono::steady_clock::time_point last_;
  std::mutex mutex_;
};

}  // namespace amts
