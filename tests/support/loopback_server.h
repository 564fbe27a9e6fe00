// A web server on loopback for tests: what it answers, and how badly, is the test's choice.
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cctype>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <map>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace amts {

struct ServedRequest {
  std::string method;
  std::string path;
  std::map<std::string, std::string> headers;  ///< names in lower case
  std::string body = {};
  size_t range_begin = 0;  ///< of "Range: bytes=N-"
  bool has_range = false;
};

struct Answer {
  int status = 200;
  std::string body = {};
  std::vector<std::string> headers = {};
  size_t cut_after = SIZE_MAX;         ///< bytes of the body, then the connection ends
  std::chrono::milliseconds drip{0};   ///< wait after each byte of the body
  std::chrono::milliseconds delay{0};  ///< before anything is sent
  bool hang_up = false;                ///< the connection ends without an answer
};

/// The whole of `bytes`, or what a range asks of it.
inline Answer serve(const std::string& bytes, const ServedRequest& request) {
  Answer answer;
  answer.body = bytes;
  if (!request.has_range) return answer;
  if (request.range_begin >= bytes.size()) {
    answer.status = 416;
    answer.body.clear();
    return answer;
  }
  answer.status = 206;
  answer.body = bytes.substr(request.range_begin);
  answer.headers = {"Content-Range: bytes " + std::to_string(request.range_begin) + "-" +
                    std::to_string(bytes.size() - 1) + "/" + std::to_string(bytes.size())};
  return answer;
}

/// Answers each connection in a thread of its own, until it is destroyed. Handlers of requests that
/// come at once run at once.
class LoopbackServer {
 public:
  using Handler = std::function<Answer(const ServedRequest&)>;

  LoopbackServer() {
    ::setenv("no_proxy", "127.0.0.1", 1);
    listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    if (::bind(listener_, generic, size) != 0 || ::listen(listener_, 16) != 0 ||
        ::getsockname(listener_, generic, &size) != 0) {
      throw std::runtime_error("cannot listen on loopback");
    }
    base_ = "http://127.0.0.1:" + std::to_string(ntohs(address.sin_port));
    thread_ = std::thread([this] { run(); });
  }
  ~LoopbackServer() {
    stopping_ = true;
    thread_.join();
    for (std::thread& thread : connections_) thread.join();
    ::close(listener_);
  }
  LoopbackServer(const LoopbackServer&) = delete;
  LoopbackServer& operator=(const LoopbackServer&) = delete;

  std::string url(const std::string& path) const { return base_ + path; }

  void on(const std::string& path, Handler handler) {
    const std::lock_guard lock(mutex_);
    handlers_[path] = std::move(handler);
  }
  void on(const std::string& path, const std::string& bytes) {
    on(path, [bytes](const ServedRequest& request) { return serve(bytes, request); });
  }

  std::vector<ServedRequest> requests() const {
    const std::lock_guard lock(mutex_);
    return requests_;
  }

 private:
  void run() {
    while (!stopping_) {
      pollfd waiting{listener_, POLLIN, 0};
      if (::poll(&waiting, 1, 20) <= 0) continue;
      const int connection = ::accept(listener_, nullptr, nullptr);
      if (connection < 0) continue;
      connections_.emplace_back([this, connection] {
        respond(connection);
        ::close(connection);
      });
    }
  }

  void respond(int connection) {
    const ServedRequest request = read_request(connection);
    if (request.method.empty()) return;  // the client changed its mind
    const Answer answer = answer_to(request);
    const auto end = std::chrono::steady_clock::now() + answer.delay;
    while (!stopping_ && std::chrono::steady_clock::now() < end) {
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    if (answer.hang_up) return;
    std::string head = "HTTP/1.1 " + std::to_string(answer.status) +
                       " x\r\nContent-Length: " + std::to_string(answer.body.size()) +
                       "\r\nConnection: close\r\n";
    for (const std::string& header : answer.headers) head += header + "\r\n";
    const std::string body = answer.body.substr(0, std::min(answer.cut_after, answer.body.size()));
    send_all(connection, head + "\r\n");
    if (answer.drip.count() == 0) {
      send_all(connection, body);
    } else {
      for (size_t i = 0; i < body.size() && !stopping_; ++i) {
        if (!send_all(connection, body.substr(i, 1))) break;
        std::this_thread::sleep_for(answer.drip);
      }
    }
    ::shutdown(connection, SHUT_WR);
    std::string rest(64, '\0');
    while (!stopping_ && ::recv(connection, rest.data(), rest.size(), 0) > 0) {
    }
  }

  ServedRequest read_request(int connection) const {
    std::string bytes;
    ServedRequest request;
    size_t wanted = SIZE_MAX;  // until the head is whole
    std::string part(4096, '\0');
    while (bytes.size() < wanted && !stopping_) {
      pollfd waiting{connection, POLLIN, 0};
      if (::poll(&waiting, 1, 20) == 0) continue;
      const ssize_t n = ::recv(connection, part.data(), part.size(), 0);
      if (n <= 0) break;
      bytes.append(part, 0, static_cast<size_t>(n));
      const size_t end = bytes.find("\r\n\r\n");
      if (wanted != SIZE_MAX || end == bytes.npos) continue;
      request = parse(bytes.substr(0, end + 2));
      const auto length = request.headers.find("content-length");
      wanted = end + 4 + (length == request.headers.end() ? 0 : std::stoul(length->second));
    }
    if (wanted != SIZE_MAX && bytes.size() >= wanted) {
      request.body = bytes.substr(bytes.find("\r\n\r\n") + 4);
    }
    return request;
  }

  static bool send_all(int connection, const std::string& bytes) {
    for (size_t sent = 0; sent < bytes.size();) {
      const ssize_t n = ::send(connection, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
      if (n <= 0) return false;
      sent += static_cast<size_t>(n);
    }
    return true;
  }

  static ServedRequest parse(const std::string& head) {
    ServedRequest request;
    const size_t begin = head.find(' ') + 1;
    request.method = head.substr(0, begin - 1);
    request.path = head.substr(begin, head.find(' ', begin) - begin);
    for (size_t at = head.find("\r\n") + 2; at < head.size();) {
      const size_t end = head.find("\r\n", at);
      const size_t colon = head.find(':', at);
      std::string name = head.substr(at, colon - at);
      std::transform(name.begin(), name.end(), name.begin(),
                     [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
      const size_t value = std::min(head.find_first_not_of(' ', colon + 1), end);
      request.headers[name] = head.substr(value, end - value);
      at = end + 2;
    }
    const std::string kBytes = "bytes=";
    if (const auto range = request.headers.find("range"); range != request.headers.end()) {
      request.has_range = true;
      request.range_begin = std::stoul(range->second.substr(kBytes.size()));
    }
    return request;
  }

  Answer answer_to(const ServedRequest& request) {
    Handler handler;
    {
      const std::lock_guard lock(mutex_);
      requests_.push_back(request);
      if (const auto found = handlers_.find(request.path); found != handlers_.end()) {
        handler = found->second;
      }
    }
    if (handler) return handler(request);
    Answer missing;
    missing.status = 404;
    missing.body = "nothing here";
    return missing;
  }

  int listener_ = -1;
  std::string base_;
  std::atomic<bool> stopping_{false};
  mutable std::mutex mutex_;
  std::map<std::string, Handler> handlers_;
  std::vector<ServedRequest> requests_;
  std::vector<std::thread> connections_;  ///< of thread_ until it ends
  std::thread thread_;
};

}  // namespace amts
