#include "base/progress.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <utility>

#include "base/terminal.h"

namespace amts {
namespace {

using std::chrono::steady_clock;

constexpr auto kRedraw = std::chrono::milliseconds(100);
constexpr auto kPlainLine = std::chrono::seconds(10);

}  // namespace

ProgressSink ProgressSink::standard_error() {
  return {[](std::string_view text) { std::fwrite(text.data(), 1, text.size(), stderr); },
          is_terminal(STDERR_FILENO)};
}

ProgressSink ProgressSink::none() {
  return {[](std::string_view) {}};
}

Progress::Progress(ProgressSink sink, std::string label, size_t total)
    : sink_(std::move(sink)),
      label_(std::move(label)),
      total_(total),
      start_(sink_.now()),
      last_(start_) {}

Progress::~Progress() {
  if (drawn_ && sink_.terminal) sink_.write("\r\033[K");
}

void Progress::advance(size_t steps) {
  const std::lock_guard lock(mutex_);
  done_ += steps;
  const auto now = sink_.now();
  if (now - last_ < (sink_.terminal ? steady_clock::duration(kRedraw) : kPlainLine)) return;
  last_ = now;
  drawn_ = true;
  sink_.write(sink_.terminal ? "\r\033[K" + line(now) : line(now) + "\n");
}

void Progress::set_total(size_t total) {
  const std::lock_guard lock(mutex_);
  total_ = total;
}

std::string Progress::line(steady_clock::time_point now) const {
  const double share =
      total_ == 0 ? 1.0 : std::min(1.0, static_cast<double>(done_) / static_cast<double>(total_));
  std::string out = fmt::format("{}  {:3.0f}% {}/{}", label_, share * 100, done_, total_);
  if (share > 0) {
    const double elapsed_s = std::chrono::duration<double>(now - start_).count();
    const int left_s = static_cast<int>(elapsed_s / share - elapsed_s);
    out += fmt::format(" {}:{:02} left", left_s / 60, left_s % 60);
  }
  return out;
}

}  // namespace amts
