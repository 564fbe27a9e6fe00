#include "base/filter_process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <thread>

#include "base/error.h"
#include "base/pipe_signal.h"

namespace amts {
namespace {

/// How often an exchange looks whether it was cancelled.
constexpr std::chrono::milliseconds kLook{50};

struct Pipe {
  std::array<int, 2> ends{-1, -1};
  Pipe() {
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
      throw EngineError(std::string("cannot make a pipe: ") + std::strerror(errno));
    }
  }
};

}  // namespace

FilterProcess::FilterProcess(const std::vector<std::string>& command, char delimiter)
    : name_(command.front()), delimiter_(delimiter) {
  const Pipe input;
  const Pipe output;
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, input.ends[0], STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, output.ends[1], STDOUT_FILENO);
  // A group of its own, so that a whole pipeline can be ended at once, and so that a terminal's
  // interrupt reaches this process only.
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK);
  posix_spawnattr_setpgroup(&attributes, 0);
  sigset_t none;  // what this process may have blocked
  ::sigemptyset(&none);
  posix_spawnattr_setsigmask(&attributes, &none);
  std::vector<char*> arguments;
  for (const std::string& argument : command) {
    arguments.push_back(const_cast<char*>(argument.c_str()));
  }
  arguments.push_back(nullptr);
  const int failure =
      ::posix_spawnp(&child_, arguments[0], &actions, &attributes, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  ::close(input.ends[0]);
  ::close(output.ends[1]);
  to_child_ = input.ends[1];
  from_child_ = output.ends[0];
  if (failure != 0) {
    ::close(to_child_);
    ::close(from_child_);
    throw EngineError("cannot start " + name_ + ": " + std::strerror(failure));
  }
  ::fcntl(to_child_, F_SETFL, O_NONBLOCK);
}

FilterProcess::~FilterProcess() {
  ::close(to_child_);
  ::close(from_child_);
  constexpr int kPatience = 50;  // Times 10 ms: half a second to end by itself.
  for (int i = 0; i < kPatience; ++i) {
    if (::waitpid(child_, nullptr, WNOHANG) != 0) return;
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  ::kill(-child_, SIGKILL);
  ::waitpid(child_, nullptr, 0);
}

std::vector<std::string> FilterProcess::exchange(std::span<const std::string> records,
                                                 std::chrono::milliseconds silence,
                                                 const Cancellation& cancellation) {
  const PipeSignalGuard guard;
  std::string outgoing;
  for (const std::string& record : records) outgoing += record + delimiter_;
  size_t sent = 0;
  std::vector<std::string> answers;
  answers.reserve(records.size());

  using Clock = std::chrono::steady_clock;
  Clock::time_point heard = Clock::now();
  while (answers.size() < records.size()) {
    std::array<pollfd, 2> ends{{{from_child_, POLLIN, 0}, {to_child_, POLLOUT, 0}}};
    const nfds_t watched = sent < outgoing.size() ? 2 : 1;
    cancellation.check();
    const int ready = ::poll(ends.data(), watched, static_cast<int>(kLook.count()));
    if (ready < 0 && errno == EINTR) continue;
    if (ready == 0 && Clock::now() - heard >= silence)
      throw EngineError(name_ + " does not answer");
    if (ready > 0) heard = Clock::now();
    if (watched == 2 && (ends[1].revents & (POLLOUT | POLLERR)) != 0) {
      const ssize_t n = ::write(to_child_, outgoing.data() + sent, outgoing.size() - sent);
      if (n < 0 && errno != EINTR && errno != EAGAIN)
        throw EngineError(name_ + " ended unexpectedly");
      if (n > 0) sent += static_cast<size_t>(n);
    }
    if ((ends[0].revents & (POLLIN | POLLHUP)) != 0) {
      std::array<char, 1 << 16> chunk;
      const ssize_t n = ::read(from_child_, chunk.data(), chunk.size());
      if (n < 0 && errno == EINTR) continue;
      if (n <= 0) throw EngineError(name_ + " ended unexpectedly");
      received_.append(chunk.data(), static_cast<size_t>(n));
      size_t start = 0;
      for (size_t end; answers.size() < records.size() &&
                       (end = received_.find(delimiter_, start)) != std::string::npos;
           start = end + 1) {
        answers.push_back(received_.substr(start, end - start));
      }
      received_.erase(0, start);
    }
  }
  return answers;
}

}  // namespace amts
