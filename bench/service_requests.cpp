// Requests a second and their times through real sockets: TranslateText with an engine that gives
// the source back, so that all that is measured is the service.
//   bench_service_requests [CLIENTS [SECONDS]]
#include <arpa/inet.h>
#include <fmt/format.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

#include "service/service.h"

namespace {

using Clock = std::chrono::steady_clock;

std::string request() {
  const std::string body =
      R"({"Text":"The loss goes down, and the model learns.","SourceLanguageCode":"en",)"
      R"("TargetLanguageCode":"es"})";
  return "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Amz-Target: "
         "AWSShineFrontendService_20170701.TranslateText\r\nContent-Length: " +
         std::to_string(body.size()) + "\r\n\r\n" + body;
}

int connect_to(uint16_t port) {
  const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
  const int on = 1;
  ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (::connect(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) return -1;
  return socket;
}

/// Milliseconds of each request of one client.
std::vector<double> client(uint16_t port, Clock::time_point end, std::atomic<size_t>& failed) {
  const std::string bytes = request();
  const int socket = connect_to(port);
  std::vector<double> times;
  std::string answer(8192, '\0');
  while (Clock::now() < end) {
    const auto begin = Clock::now();
    if (::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL) < 0) break;
    const ssize_t n = ::recv(socket, answer.data(), answer.size(), 0);  // it is short: one piece
    if (n <= 0) break;
    if (!std::string_view(answer).starts_with("HTTP/1.1 200")) ++failed;
    times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
  }
  ::close(socket);
  return times;
}

}  // namespace

int main(int argc, char** argv) {
  // Options are those of the other benchmarks.
  const bool numbers = argc > 1 && argv[1][0] != '-';
  const size_t clients = numbers ? std::stoul(argv[1]) : 16;
  const auto time = std::chrono::seconds(numbers && argc > 2 ? std::stol(argv[2]) : 3);
  std::string folder = (std::filesystem::temp_directory_path() / "amts-bench-XXXXXX").string();
  if (::mkdtemp(folder.data()) == nullptr) return 1;
  amts::service::ServiceOptions options;
  options.listen = "127.0.0.1:0";
  options.data = folder;
  options.no_auth = true;
  options.workers = 0;
  options.engine.name = "identity";
  {
    amts::service::Service service(options, [](std::string_view) {});
    std::atomic<size_t> failed{0};
    std::vector<std::vector<double>> times(clients);
    std::vector<std::thread> threads;
    const auto end = Clock::now() + time;
    for (size_t i = 0; i < clients; ++i) {
      threads.emplace_back([&, i] { times[i] = client(service.port(), end, failed); });
    }
    for (std::thread& thread : threads) thread.join();
    std::vector<double> all;
    for (const auto& one : times) all.insert(all.end(), one.begin(), one.end());
    std::sort(all.begin(), all.end());
    if (all.empty()) return 1;
    fmt::print(
        "TranslateText, {} clients: {:.0f} requests/s, p50 {:.2f} ms, p99 {:.2f} ms, {} failed\n",
        clients, static_cast<double>(all.size()) / static_cast<double>(time.count()),
        all[all.size() / 2], all[all.size() * 99 / 100], failed.load());
  }
  std::filesystem::remove_all(folder);
  return 0;
}
