// Requests over HTTP and HTTPS, with libcurl.
//
// Proxies come from the environment, as libcurl has it (https_proxy, no_proxy); certificates are
// always verified. No message of this module holds a header, a body, or what an address may hide
// (user, password, query).
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/cancellation.h"

namespace amts {

struct HttpLimits {
  std::chrono::milliseconds connect_timeout{20'000};
  std::chrono::milliseconds total_timeout{0};  ///< from the first byte sent to the last; 0: none
  /// A transfer below this speed for this long, waiting for the answer included, counts as cut.
  uint64_t slowest_bytes_per_second = 1024;
  std::chrono::seconds slowest_for{30};  ///< 0: however slow
};

/// AWS Signature Version 4 of a request.
struct AwsSignature {
  std::string region;
  std::string service;
  std::string access_key_id;
  std::string secret_access_key;
};

struct HttpRequest {
  std::string url;
  std::vector<std::string> headers;  ///< "Name: value"; a signature covers them
  std::optional<std::string> body;   ///< present: POST, else GET
  uint64_t range_begin = 0;          ///< asks for the bytes from here on
  /// Within HTTP(S), never from HTTPS to HTTP. Without it a redirect is an answer like others: what
  /// carries a key must not wander.
  bool follow_redirects = false;
  std::optional<AwsSignature> signature;
  HttpLimits limits;
  Cancellation cancellation;
};

/// Where the bytes of a response go. False stops the transfer.
class HttpSink {
 public:
  virtual ~HttpSink() = default;
  /// Before the first byte of a body: the status, and where in the file the body begins.
  virtual bool begin(long status, uint64_t offset) = 0;
  virtual bool take(std::string_view bytes) = 0;

  /// Why it stopped the transfer; "" if it did not.
  std::string problem;

 protected:
  bool stop(std::string why) {
    problem = std::move(why);
    return false;
  }
};

/// How a request ended.
struct HttpOutcome {
  long status = 0;               ///< 0: no answer came
  std::string failure;           ///< why no whole answer came; "" if one did, whatever its status
  std::string remedy;            ///< for `failure`; may be empty
  bool passing_failure = false;  ///< of the connection; another try may mend it
  std::chrono::milliseconds retry_after{0};  ///< what the server asks for

  /// True where another try may help: the connection failed, the server is busy or failing.
  bool passing() const;
  /// `failure`, else what the status says.
  std::string reason() const;
};

struct HttpResponse : HttpOutcome {
  std::string body;
};

/// Keeps connections between requests. Thread-safe: each request has a connection of its own.
class HttpClient {
 public:
  HttpClient();
  ~HttpClient();
  HttpClient(const HttpClient&) = delete;
  HttpClient& operator=(const HttpClient&) = delete;

  /// Throws CancelledError when the request is cancelled; its connection is closed then.
  HttpOutcome send(const HttpRequest& request, HttpSink& sink);

  /// The whole answer; throws as send() does. Longer than `most_bytes` is a failure; of an error
  /// page what exceeds it is dropped.
  HttpResponse fetch(const HttpRequest& request, uint64_t most_bytes);

 private:
  struct Handle;
  std::unique_ptr<Handle> take_handle();

  std::mutex mutex_;
  std::vector<std::unique_ptr<Handle>> idle_;
};

/// An address without user, password, query and fragment, as it may be shown.
std::string shown_address(std::string_view url);

}  // namespace amts
