#include <gtest/gtest.h>

#include <atomic>
#include <stdexcept>
#include <vector>

#include "base/hash.h"
#include "base/progress.h"

namespace amts {
namespace {

TEST(Hash, KnownValues) {
  EXPECT_EQ(sha256_hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(hash64(""), 0x2D06800538D394C2U);
  EXPECT_NE(hash64("a", 1), hash64("a", 2));
}

TEST(Progress, BarOnATerminalPlainLinesElsewhere) {
  std::string out;
  std::chrono::steady_clock::time_point clock{};
  ProgressSink sink{[&](std::string_view text) { out += text; }, true, [&] { return clock; }};
  {
    Progress progress(sink, "work", 4);
    progress.advance();
    EXPECT_EQ(out, "");
    clock += std::chrono::seconds(1);
    progress.advance();
    EXPECT_EQ(out, "\r\033[Kwork   50% 2/4 0:01 left");
  }
  EXPECT_EQ(out, "\r\033[Kwork   50% 2/4 0:01 left\r\033[K");
  out.clear();
  sink.terminal = false;
  Progress progress(sink, "work", 4);
  clock += std::chrono::seconds(9);
  progress.advance();
  EXPECT_EQ(out, "");
  clock += std::chrono::seconds(1);
  progress.advance();
  EXPECT_EQ(out, "work   50% 2/4 0:10 left\n");
}

}  // namespace
}  // namespace amts
