// The HTTP server: connections, bounds, time limits, TLS; an application answers.
//
// Network work is done by a few threads with Boost.Beast; handlers may block and run in threads of
// their own, behind a queue of bounded length. Beast stays inside http_server.cpp.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

#include "service/http_message.h"

namespace amts::service {

/// Why a request is answered without the application's work.
enum class Refusal {
  kTooBusy,       ///< the queue is full, or the server is going down
  kBodyTooLarge,  ///< beyond HttpApplication::most_body_bytes
  kFailed,        ///< the application threw
};

/// What answers requests. All calls come from several threads at once.
class HttpApplication {
 public:
  virtual ~HttpApplication() = default;

  /// Longest body of a request, decided by its head alone.
  virtual uint64_t most_body_bytes(const HttpServerRequest& head) const = 0;

  /// Answers a whole request. May block. What it throws becomes refuse(kFailed).
  virtual HttpServerResponse answer(HttpServerRequest& request) = 0;

  /// The answer in the words of the interface that the request speaks. Never throws, is quick.
  virtual HttpServerResponse refuse(const HttpServerRequest& head, Refusal why) const = 0;

  /// After an answer was sent, or could not be.
  virtual void done(const HttpServerRequest& request, const HttpServerResponse& response,
                    std::chrono::microseconds time) = 0;
};

struct HttpServerOptions {
  std::string address = "127.0.0.1";
  uint16_t port = 8080;               ///< 0: any that is free
  std::filesystem::path certificate;  ///< PEM, with its chain; empty: no TLS
  std::filesystem::path certificate_key;
  std::filesystem::path spool;  ///< a folder for large bodies; exists

  size_t network_threads = 2;
  size_t handler_threads = 32;
  size_t most_waiting = 512;  ///< requests that wait for a handler's thread
  size_t most_connections = 1024;
  uint32_t most_head_bytes = 64 << 10;
  size_t body_bytes_in_memory = 1 << 20;
  /// How long a connection may stay silent between requests, or take to send a request's head.
  std::chrono::seconds idle_timeout{60};
  /// A body or an answer may take this long, and longer if it is large: slowest_bytes_per_second.
  std::chrono::seconds transfer_timeout{30};
  uint64_t slowest_bytes_per_second = 16 << 10;
};

/// How full the server is; for metrics.
struct HttpServerLoad {
  size_t connections = 0;
  size_t waiting = 0;  ///< requests in the queue
  size_t running = 0;  ///< requests being answered
};

/// Listens from construction on; stops on stop() or destruction.
class HttpServer {
 public:
  /// `application` must outlive the server. Throws UsageError if the address cannot be listened on
  /// or the certificate is no good.
  HttpServer(HttpApplication& application, HttpServerOptions options);
  ~HttpServer();

  uint16_t port() const;
  HttpServerLoad load() const;

  /// Stops listening, lets requests that have begun be answered for at most `patience`, closes the
  /// others. Returns when all threads have ended.
  void stop(std::chrono::milliseconds patience);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace amts::service
