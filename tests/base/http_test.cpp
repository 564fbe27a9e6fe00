#include "base/http.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "loopback_server.h"

namespace amts {
namespace {

using std::chrono::milliseconds;
using testing::HasSubstr;

constexpr uint64_t kPlenty = 1 << 20;

class HttpTest : public testing::Test {
 protected:
  HttpResponse fetch(const std::string& path, uint64_t most_bytes = kPlenty) {
    HttpRequest request = request_;
    request.url = server_.url(path);
    return client_.fetch(request, most_bytes);
  }
  LoopbackServer server_;
  HttpClient client_;
  HttpRequest request_;
};

TEST_F(HttpTest, GetAndPost) {
  server_.on("/echo", [](const ServedRequest& request) {
    return Answer{200, request.method + " " + request.headers.at("x-note") + " " + request.body};
  });
  request_.headers = {"X-Note: one"};
  EXPECT_EQ(fetch("/echo").body, "GET one ");
  request_.body = "content";
  const HttpResponse response = fetch("/echo");
  EXPECT_EQ(response.body, "POST one content");
  EXPECT_EQ(response.status, 200);
  EXPECT_FALSE(response.passing());
  request_.body = "";
  EXPECT_EQ(fetch("/echo").body, "POST one ");
}

TEST_F(HttpTest, StatusAndRetryAfter) {
  server_.on("/busy", [](const ServedRequest&) {
    return Answer{429, "slow down", {"Retry-After: 7"}};
  });
  const HttpResponse busy = fetch("/busy");
  EXPECT_EQ(busy.status, 429);
  EXPECT_EQ(busy.failure, "");
  EXPECT_EQ(busy.retry_after, milliseconds(7000));
  EXPECT_TRUE(busy.passing());
  EXPECT_EQ(busy.reason(), "the server answered 429");
  const HttpResponse missing = fetch("/nothing");
  EXPECT_EQ(missing.status, 404);
  EXPECT_FALSE(missing.passing());
}

TEST_F(HttpTest, AbsurdWaitsAreCapped) {
  server_.on("/busy", [](const ServedRequest&) {
    return Answer{503, "", {"Retry-After: 99999999"}};
  });
  EXPECT_EQ(fetch("/busy").retry_after, std::chrono::hours(1));
}

TEST_F(HttpTest, RedirectsAreAnswersUnlessAskedFor) {
  server_.on("/old", [](const ServedRequest&) { return Answer{302, "", {"Location: /new"}}; });
  server_.on("/new", "here");
  EXPECT_EQ(fetch("/old").status, 302);
  request_.follow_redirects = true;
  EXPECT_EQ(fetch("/old").body, "here");
}

TEST_F(HttpTest, CutConnectionsMayPass) {
  server_.on("/cut", [](const ServedRequest&) {
    Answer answer{200, "0123456789"};
    answer.cut_after = 4;
    return answer;
  });
  server_.on("/hang-up", [](const ServedRequest&) {
    Answer answer;
    answer.hang_up = true;
    return answer;
  });
  for (const char* path : {"/cut", "/hang-up"}) {
    const HttpResponse response = fetch(path);
    EXPECT_NE(response.failure, "") << path;
    EXPECT_TRUE(response.passing()) << path;
  }
}

TEST_F(HttpTest, TimeOutsMayPass) {
  server_.on("/never", [](const ServedRequest&) {
    Answer answer;
    answer.delay = std::chrono::seconds(10);
    return answer;
  });
  server_.on("/drip", [](const ServedRequest&) {
    Answer answer{200, std::string(1000, 'x')};
    answer.drip = milliseconds(20);
    return answer;
  });
  request_.limits.total_timeout = milliseconds(60);
  for (const char* path : {"/never", "/drip"}) {
    const HttpResponse response = fetch(path);
    EXPECT_THAT(response.failure, HasSubstr("timed out")) << path;
    EXPECT_TRUE(response.passing());
  }
}

TEST_F(HttpTest, SlowTransfersAreCut) {
  server_.on("/drip", [](const ServedRequest&) {
    Answer answer{200, std::string(1000, 'x')};
    answer.drip = milliseconds(20);
    return answer;
  });
  request_.limits.slowest_for = std::chrono::seconds(1);
  const HttpResponse response = fetch("/drip");
  EXPECT_THAT(response.failure, HasSubstr("too slow"));
  EXPECT_TRUE(response.passing());
}

TEST_F(HttpTest, AnswersAreLimited) {
  server_.on("/long", std::string(1000, 'x'));
  server_.on("/error", [](const ServedRequest&) { return Answer{500, std::string(1000, 'x')}; });
  const HttpResponse response = fetch("/long", 100);
  EXPECT_EQ(response.failure, "the answer is longer than 100 bytes");
  EXPECT_FALSE(response.passing());
  EXPECT_EQ(fetch("/error", 100).body.size(), 100U);
}

TEST_F(HttpTest, NobodyListens) {
  HttpRequest request;
  request.url = "http://127.0.0.1:1/";
  const HttpResponse response = client_.fetch(request, kPlenty);
  EXPECT_EQ(response.status, 0);
  EXPECT_TRUE(response.passing());
  request.url = "ftp://127.0.0.1/";
  EXPECT_FALSE(client_.fetch(request, kPlenty).passing());
  request.url = "https://[";
  EXPECT_NE(client_.fetch(request, kPlenty).failure, "");
}

TEST_F(HttpTest, NothingOfARequestStaysForTheNext) {
  server_.on("/echo", [](const ServedRequest& request) {
    return Answer{200, request.method + (request.headers.contains("authorization") ? " auth" : "") +
                           (request.has_range ? " range" : "")};
  });
  request_.body = "x";
  request_.signature = AwsSignature{"r", "s", "id", "key"};
  EXPECT_EQ(fetch("/echo").body, "POST auth");
  request_ = {};
  request_.range_begin = 1;
  EXPECT_EQ(fetch("/echo").body, "GET range");
  request_ = {};
  EXPECT_EQ(fetch("/echo").body, "GET");
}

TEST(ShownAddress, HidesWhatMayBeSecret) {
  EXPECT_EQ(shown_address("https://me:secret@host:80/v1/x?key=secret#secret"),
            "https://host:80/v1/x");
  EXPECT_EQ(shown_address("http://host/a@b"), "http://host/a@b");
  EXPECT_EQ(shown_address("user:p@host"), "host");
  EXPECT_EQ(shown_address(""), "");
}

}  // namespace
}  // namespace amts
