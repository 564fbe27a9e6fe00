#include "base/cancellation.h"

#include <gtest/gtest.h>

#include <thread>

#include "base/error.h"
#include "base/http.h"
#include "loopback_server.h"

namespace amts {
namespace {

using std::chrono::milliseconds;
using Clock = Cancellation::Clock;

ErrorCode code_of(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.code();
  }
  return ErrorCode::kOther;
}

/// Asks to stop a little later, from another thread.
class Later {
 public:
  Later() : thread_([this] { stop(); }) {}
  ~Later() { thread_.join(); }
  Cancellation cancellation() const { return Cancellation(source_.get_token()); }

 private:
  void stop() {
    std::this_thread::sleep_for(milliseconds(50));
    source_.request_stop();
  }
  std::stop_source source_;
  std::thread thread_;
};

TEST(CancellationTest, NeverByDefault) {
  const Cancellation never;
  never.check();
  never.sleep(milliseconds(1));
  EXPECT_FALSE(never.requested());
  EXPECT_EQ(never.left(milliseconds(7)), milliseconds(7));
}

TEST(CancellationTest, ASleepEndsWhenItIsAskedTo) {
  const Later later;
  const auto begin = Clock::now();
  EXPECT_EQ(code_of([&] { later.cancellation().sleep(std::chrono::minutes(1)); }),
            ErrorCode::kCancelled);
  EXPECT_LT(Clock::now() - begin, std::chrono::seconds(10));
}

TEST(CancellationTest, ASleepEndsAtTheDeadline) {
  const Cancellation soon({}, Clock::now() + milliseconds(30));
  EXPECT_LE(soon.left(std::chrono::minutes(1)), milliseconds(30));
  EXPECT_EQ(code_of([&] { soon.sleep(std::chrono::minutes(1)); }), ErrorCode::kTimedOut);
  EXPECT_EQ(soon.left(std::chrono::minutes(1)), milliseconds(0));
}

TEST(CancellationTest, ARequestEndsWhileTheServerThinksAndItsClientGoesOn) {
  LoopbackServer server;
  server.on("/slow", [](const ServedRequest&) {
    Answer answer;
    answer.delay = std::chrono::minutes(5);
    return answer;
  });
  server.on("/", "here");
  HttpClient client;
  HttpRequest request;
  request.url = server.url("/slow");
  {
    const Later later;
    request.cancellation = later.cancellation();
    EXPECT_EQ(code_of([&] { client.fetch(request, 100); }), ErrorCode::kCancelled);
  }
  request.cancellation = Cancellation({}, Clock::now() + milliseconds(50));
  EXPECT_EQ(code_of([&] { client.fetch(request, 100); }), ErrorCode::kTimedOut);
  request.url = server.url("/");
  request.cancellation = {};
  EXPECT_EQ(client.fetch(request, 100).body, "here");
}

TEST(ErrorCodeTest, AnErrorKeepsItsCodeAsAValue) {
  const Error copy = EngineError("down", {"f", 3, 1}, "up", ErrorCode::kUnreachable);
  EXPECT_EQ(copy.code(), ErrorCode::kUnreachable);
  EXPECT_STREQ(EngineError(copy).what(), "f:3:1: down (up)");
  EXPECT_EQ(EngineError(copy).code(), ErrorCode::kUnreachable);
  EXPECT_EQ(UsageError("x").code(), ErrorCode::kUsage);
  EXPECT_EQ(code_name(ErrorCode::kOther), "other");
  EXPECT_EQ(code_name(ErrorCode::kTimedOut), "timed-out");
}

}  // namespace
}  // namespace amts
