#include "cli/interruption.h"

#include <poll.h>
#include <signal.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <system_error>

#include "cli/commands.h"

namespace amts::cli {
namespace {

constexpr int kForever = -1;

sigset_t interrupting() {
  sigset_t signals;
  ::sigemptyset(&signals);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    // What the parent has us ignore (nohup, a shell's background job) stays ignored.
    struct sigaction current {};
    if (::sigaction(signal, nullptr, &current) == 0 && current.sa_handler == SIG_IGN) continue;
    ::sigaddset(&signals, signal);
  }
  return signals;
}

}  // namespace

Interruption::Interruption() {
  const sigset_t signals = interrupting();
  ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  signals_ = ::signalfd(-1, &signals, SFD_CLOEXEC);
  end_ = ::eventfd(0, EFD_CLOEXEC);
  if (signals_ < 0 || end_ < 0)
    throw std::system_error(errno, std::generic_category(), "cannot watch for signals");
  watcher_ = std::thread([this] { watch(); });
}

Interruption::~Interruption() {
  const uint64_t one = 1;
  if (::write(end_, &one, sizeof one) == sizeof one) watcher_.join();
  ::close(signals_);
  ::close(end_);
}

void Interruption::watch() {
  std::array<pollfd, 2> watched{{{signals_, POLLIN, 0}, {end_, POLLIN, 0}}};
  for (;;) {
    const int ready =
        ::poll(watched.data(), watched.size(), happened() ? grace_ms_.load() : kForever);
    if (ready < 0 && errno == EINTR) continue;
    if ((watched[1].revents & POLLIN) != 0) return;
    // Too late, or asked twice. What was being written aside stays aside; the next to write there
    // removes it.
    if (happened()) {
      std::fputs("amts: interrupted\n", stderr);
      ::_exit(kInterrupted);
    }
    signalfd_siginfo what{};
    if (::read(signals_, &what, sizeof what) != sizeof what) continue;
    const auto signal = static_cast<int>(what.ssi_signo);
    struct sigaction own {};
    if (::sigaction(signal, nullptr, &own) == 0 && own.sa_handler != SIG_DFL &&
        own.sa_handler != SIG_IGN) {
      own.sa_handler(signal);
      continue;
    }
    source_.request_stop();
  }
}

}  // namespace amts::cli
