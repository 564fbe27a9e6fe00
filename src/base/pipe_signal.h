// Writing to a child or a server that has gone raises SIGPIPE, which would end the process. Under
// this guard only the write's error is seen.
#pragma once

#include <pthread.h>

#include <csignal>
#include <ctime>

namespace amts {

/// Blocks it in this thread and swallows the one that a write raised.
class PipeSignalGuard {
 public:
  PipeSignalGuard() {
    sigemptyset(&pipe_);
    sigaddset(&pipe_, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe_, &old_);
  }
  PipeSignalGuard(const PipeSignalGuard&) = delete;
  PipeSignalGuard& operator=(const PipeSignalGuard&) = delete;
  ~PipeSignalGuard() {
    if (sigismember(&old_, SIGPIPE) == 0) {
      constexpr timespec kNoWait{0, 0};
      sigtimedwait(&pipe_, nullptr, &kNoWait);
      pthread_sigmask(SIG_SETMASK, &old_, nullptr);
    }
  }

 private:
  sigset_t pipe_{};
  sigset_t old_{};
};

}  // namespace amts
