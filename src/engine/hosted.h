// What engines behind a network share: what they take from the world, requests that are tried
// again, failures that do not spread, secrets that stay secret.
#pragma once

#include <algorithm>
#include <chrono>
#include <functional>
#include <semaphore>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/executor.h"
#include "base/http.h"
#include "engine/engine.h"

namespace amts::engine {

/// Environment, time and chance; passed in so that tests hold them. All are called from several
/// threads.
struct World {
  /// The value of an environment variable, "" if it is not set.
  std::function<std::string(const std::string& name)> variable;
  std::function<std::chrono::steady_clock::time_point()> now;
  /// Throws CancelledError as soon as it is cancelled.
  std::function<void(std::chrono::milliseconds, const Cancellation&)> sleep;
  std::function<double()> random;  ///< uniform in [0, 1)

  static World of_this_process();
};

/// How often to try again what may pass, and how long to wait: exponential back-off with full
/// jitter (M. Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog 2015).
struct RetryPolicy {
  int attempts = 6;
  std::chrono::milliseconds first_wait{500};  ///< doubles with each try
  std::chrono::milliseconds longest_wait{20'000};
  /// A server's Retry-After goes before; one that asks for longer than this is an answer.
  std::chrono::milliseconds longest_retry_after{120'000};
};

/// Sends until an answer is not `passing` or patience ends; gives the last answer. Throws
/// CancelledError when the request is cancelled, while it waits too.
HttpResponse send_with_retries(HttpClient& client, const HttpRequest& request,
                               const RetryPolicy& policy, const World& world,
                               const std::function<bool(const HttpResponse&)>& passing);

/// Longest answer that is read: far above what any request here can honestly get.
inline constexpr uint64_t kMostAnswerBytes = 16 << 20;

/// The failure of one request.
class RequestError : public EngineError {
 public:
  enum class Reach {
    kRequest,  ///< of this request only
    kOutage,   ///< the service did not answer in spite of all tries
    kAll,      ///< no other request can fare better: wrong key, unknown model
  };
  RequestError(Reach reach, std::string message, std::string remedy = {})
      : EngineError(std::move(message), {}, std::move(remedy), code_of(reach)), reach_(reach) {}
  /// An outage that is one of too many requests.
  static RequestError throttled(std::string message, std::string remedy);
  Reach reach() const { return reach_; }

 private:
  RequestError(Reach reach, ErrorCode code, std::string message, std::string remedy)
      : EngineError(std::move(message), {}, std::move(remedy), code), reach_(reach) {}
  static ErrorCode code_of(Reach reach);

  Reach reach_;
};

/// Requests at once, over all threads of an engine.
class Turns {
 public:
  explicit Turns(size_t at_once)
      : free_(static_cast<ptrdiff_t>(std::clamp<size_t>(at_once, 1, kMost))) {}

 private:
  friend class Turn;
  static constexpr size_t kMost = 1024;
  std::counting_semaphore<kMost> free_;
};

/// Waits for a turn, and gives it back at its end.
class Turn {
 public:
  /// Throws CancelledError when cancelled.
  Turn(Turns& turns, const Cancellation& cancellation);
  ~Turn() { turns_.free_.release(); }
  Turn(const Turn&) = delete;
  Turn& operator=(const Turn&) = delete;

 private:
  Turns& turns_;
};

/// Calls send(i) for each i < count, from the threads of `senders`; failed(i, error) for those that
/// throw RequestError. After a failure of all, or several outages in a row, the others are not sent
/// but fail with the same error. True if every request failed in one of these two ways: the engine
/// has failed as a whole.
bool send_each(size_t count, Executor& senders, const std::function<void(size_t)>& send,
               const std::function<void(size_t, const RequestError&)>& failed);

/// `text` on one line, not longer than an error message should be, with *** in place of secrets.
std::string presentable(std::string_view text, std::span<const std::string> secrets);

/// Whether both hold the same placeholders, each as often, in any order.
bool same_placeholder_numbers(std::string_view a, std::string_view b);

}  // namespace amts::engine
