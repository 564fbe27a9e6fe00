// The server over real sockets: what clients do, and what they should not.
#include "service/http_server.h"

#include <arpa/inet.h>
#include <gmock/gmock.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <thread>

#include "base/error.h"
#include "temporary_folder.h"

namespace amts::service {
namespace {

using testing::HasSubstr;
using testing::StartsWith;
using namespace std::chrono_literals;

/// Answers with what it got; "/slow" waits for release(), "/throw" throws.
class Echo : public HttpApplication {
 public:
  uint64_t most_body_bytes(const HttpServerRequest&) const override { return 1'000'000; }
  HttpServerResponse answer(HttpServerRequest& request) override {
    if (request.path == "/throw") throw Error("broken");
    if (request.path == "/slow") {
      ++waiting;
      while (!released) std::this_thread::sleep_for(1ms);
      abandoned = abandoned || request.abandoned.stop_requested();
    }
    HttpServerResponse response;
    response.text = request.method + " " + request.target + " " +
                    std::to_string(request.body->size()) + " " +
                    std::string(request.body->bytes().substr(0, 20));
    response.head_size = 7;
    return response;
  }
  HttpServerResponse refuse(const HttpServerRequest&, Refusal why) const override {
    HttpServerResponse response;
    response.status = 500 + static_cast<int>(why);
    return response;
  }
  void done(const HttpServerRequest&, const HttpServerResponse&,
            std::chrono::microseconds) override {}

  std::atomic<int> waiting{0};
  std::atomic<bool> released{false};
  std::atomic<bool> abandoned{false};
};

class Client {
 public:
  explicit Client(uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) close();
  }
  ~Client() { close(); }
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;

  void close() {
    if (socket_ >= 0) ::close(socket_);
    socket_ = -1;
  }
  void send(const std::string& bytes) const {
    ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
  }
  /// What comes until `end` is there, the connection ends, or two seconds pass.
  std::string receive(const std::string& end) {
    std::string got;
    if (socket_ < 0) return got;
    pollfd readable{socket_, POLLIN, 0};
    char buffer[4096];
    while (got.find(end) == got.npos && ::poll(&readable, 1, 2000) == 1) {
      const ssize_t n = ::recv(socket_, buffer, sizeof buffer, 0);
      closed_ = n <= 0;
      if (closed_) break;
      got.append(buffer, static_cast<size_t>(n));
    }
    return got;
  }
  bool closed() const { return closed_; }

 private:
  int socket_;
  bool closed_ = false;
};

class HttpServerTest : public testing::Test {
 protected:
  HttpServer& start() {
    options_.port = 0;
    options_.spool = folder_.path();
    return server_.emplace(echo_, options_);
  }
  std::string ask(const std::string& request, const std::string& end) {
    Client client(server_->port());
    client.send(request);
    return client.receive(end);
  }

  TemporaryFolder folder_;
  Echo echo_;
  HttpServerOptions options_;
  std::optional<HttpServer> server_;
};

TEST_F(HttpServerTest, RequestsOneAfterAnotherOnOneConnection) {
  Client client(start().port());
  for (int i = 0; i < 3; ++i) {
    client.send("GET /a?b=" + std::to_string(i) + " HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_THAT(client.receive("/a?b="), StartsWith("HTTP/1.1 200 OK"));
  }
  client.send("GET /1 HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_THAT(client.receive("GET /2"), HasSubstr("GET /1"));
  client.send("HEAD /h HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  const std::string head = client.receive("never");
  EXPECT_THAT(head, HasSubstr("Content-Length: 7\r\n"));
  EXPECT_TRUE(head.ends_with("\r\n\r\n"));
  EXPECT_TRUE(client.closed());
}

TEST_F(HttpServerTest, BodiesOfAllKinds) {
  options_.body_bytes_in_memory = 100;
  start();
  EXPECT_THAT(ask("PUT / HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello", "hello"),
              HasSubstr("PUT / 5 hello"));
  EXPECT_THAT(
      ask("PUT / HTTP/1.1\r\nContent-Length: 90000\r\n\r\n" + std::string(90000, 'x'), "xx"),
      HasSubstr("PUT / 90000 xxxxx"));
  EXPECT_THAT(
      ask("PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n", "abc"),
      HasSubstr("PUT / 3 abc"));
  Client client(server_->port());
  client.send("PUT / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
  EXPECT_EQ(client.receive("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
  client.send("ok");
  EXPECT_THAT(client.receive("2 ok"), HasSubstr("PUT / 2 ok"));
}

TEST_F(HttpServerTest, WhatIsTooMuchIsRefused) {
  options_.most_head_bytes = 4096;
  start();
  EXPECT_THAT(ask("GET /" + std::string(5000, 'a') + " HTTP/1.1\r\n\r\n", "\r\n\r\n"),
              StartsWith("HTTP/1.1 431"));
  EXPECT_THAT(ask("PUT / HTTP/1.1\r\nContent-Length: 1000001\r\n\r\n", "\r\n\r\n"),
              StartsWith("HTTP/1.1 501"));  // kBodyTooLarge, in this test's words
  EXPECT_THAT(ask("PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nfde80\r\n" +
                      std::string(1'040'000, 'x'),
                  "\r\n\r\n"),
              StartsWith("HTTP/1.1 501"));
  EXPECT_THAT(ask("GET /throw HTTP/1.1\r\n\r\n", "\r\n\r\n"), StartsWith("HTTP/1.1 502"));
}

TEST_F(HttpServerTest, MalformedRequestsAreRefusedAndTheConnectionEnds) {
  start();
  for (const char* bytes :
       {"nonsense\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET / HTTP/1.1\r\nbad header\r\n\r\n",
        "PUT / HTTP/1.1\r\nContent-Length: x\r\n\r\n",
        "PUT / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        "PUT / HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"}) {
    Client client(server_->port());
    client.send(bytes);
    EXPECT_THAT(client.receive("\r\n\r\n"), StartsWith("HTTP/1.1 400")) << bytes;
    client.receive("never");
    EXPECT_TRUE(client.closed()) << bytes;
  }
}

TEST_F(HttpServerTest, SlowClientsAreDropped) {
  options_.idle_timeout = 1s;
  options_.transfer_timeout = 1s;
  start();
  Client silent(server_->port());
  Client head(server_->port());
  Client body(server_->port());
  head.send("GET / HT");
  body.send("PUT / HTTP/1.1\r\nContent-Length: 5\r\n\r\nhel");
  for (Client* one : {&silent, &head, &body}) {
    EXPECT_EQ(one->receive("never"), "");
    EXPECT_TRUE(one->closed());
  }
}

TEST_F(HttpServerTest, AFullQueueThrottles) {
  options_.handler_threads = 1;
  options_.most_waiting = 1;
  start();
  Client running(server_->port());
  running.send("GET /slow HTTP/1.1\r\n\r\n");
  while (echo_.waiting == 0) std::this_thread::sleep_for(1ms);
  Client waits(server_->port());
  waits.send("GET /waits HTTP/1.1\r\n\r\n");
  while (server_->load().waiting == 0) std::this_thread::sleep_for(1ms);
  EXPECT_THAT(ask("GET / HTTP/1.1\r\n\r\n", "\r\n\r\n"), StartsWith("HTTP/1.1 500"));  // kTooBusy
  echo_.released = true;
  EXPECT_THAT(running.receive("/slow"), StartsWith("HTTP/1.1 200"));
  EXPECT_THAT(waits.receive("/waits"), StartsWith("HTTP/1.1 200"));
}

TEST_F(HttpServerTest, MoreConnectionsThanAllowedWaitForTheirTurn) {
  options_.most_connections = 2;
  start();
  Client first(server_->port());
  Client second(server_->port());
  first.send("GET /1 HTTP/1.1\r\n\r\n");
  second.send("GET /2 HTTP/1.1\r\n\r\n");
  first.receive("/1");
  second.receive("/2");
  Client third(server_->port());
  third.send("GET /3 HTTP/1.1\r\n\r\n");
  std::this_thread::sleep_for(20ms);
  EXPECT_EQ(server_->load().connections, 2U);
  first.close();
  EXPECT_THAT(third.receive("/3"), StartsWith("HTTP/1.1 200"));
}

TEST_F(HttpServerTest, AClientThatLeavesIsSeen) {
  start();
  {
    Client client(server_->port());
    client.send("GET /slow HTTP/1.1\r\n\r\n");
    while (echo_.waiting == 0) std::this_thread::sleep_for(1ms);
  }
  std::this_thread::sleep_for(20ms);
  echo_.released = true;
  server_.reset();
  EXPECT_TRUE(echo_.abandoned);
}

TEST_F(HttpServerTest, StoppingAnswersWhatHasBegun) {
  start();
  Client idle(server_->port());
  Client busy(server_->port());
  busy.send("GET /slow HTTP/1.1\r\n\r\n");
  while (echo_.waiting == 0) std::this_thread::sleep_for(1ms);
  std::thread release([this] {
    std::this_thread::sleep_for(50ms);
    echo_.released = true;
  });
  server_->stop(5s);
  release.join();
  EXPECT_THAT(busy.receive("/slow"),
              testing::AllOf(StartsWith("HTTP/1.1 200"), HasSubstr("Connection: close")));
  idle.receive("never");
  EXPECT_TRUE(idle.closed());
  Client late(server_->port());
  late.send("GET / HTTP/1.1\r\n\r\n");
  EXPECT_EQ(late.receive("HTTP"), "");
}

TEST_F(HttpServerTest, BadCertificatesAndAddressesAreUsageErrors) {
  options_.certificate = "/nowhere.pem";
  EXPECT_THROW(start(), UsageError);
  options_.certificate.clear();
  options_.address = "256.1.1.1";
  EXPECT_THROW(start(), UsageError);
}

}  // namespace
}  // namespace amts::service
