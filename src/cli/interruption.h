// Ctrl-C and its like (SIGINT, SIGTERM, SIGHUP): work is asked to stop; where it does not within a
// moment, the process ends anyway. Files are whole either way (base/file.h).
#pragma once

#include <atomic>
#include <chrono>
#include <stop_token>
#include <thread>

namespace amts::cli {

/// Takes the signals over while it lives. One a process, made before any other thread, which then
/// leaves them to this one. A command that saves before it ends sets a handler of its own
/// (std::signal): it is told through that, from another thread, and takes the time it needs.
class Interruption {
 public:
  Interruption();
  ~Interruption();
  Interruption(const Interruption&) = delete;
  Interruption& operator=(const Interruption&) = delete;

  std::stop_token token() const { return source_.get_token(); }
  bool happened() const { return source_.stop_requested(); }

  /// How long work that was asked to stop may take to do so, if not a moment: a server's.
  void allow(std::chrono::milliseconds grace) { grace_ms_ = static_cast<int>(grace.count()); }

 private:
  void watch();

  std::stop_source source_;
  std::atomic<int> grace_ms_{700};
  int signals_ = -1;  ///< file descriptors: the signals, and the end of this object
  int end_ = -1;
  std::thread watcher_;
};

}  // namespace amts::cli
