#include "engine/hosted.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <mutex>
#include <optional>
#include <random>

#include "text/placeholder.h"
#include "text/utf8.h"

namespace amts::engine {
namespace {

using std::chrono::milliseconds;

/// Requests in a row that failed for good, after which the service is taken to be down.
constexpr int kOutagesInARow = 3;
/// How often one who waits for a turn looks whether it was cancelled.
constexpr milliseconds kLook{50};
constexpr size_t kMostMessageBytes = 400;
/// Shorter strings are no secrets, and would tear messages apart.
constexpr size_t kLeastSecretBytes = 4;

milliseconds wait_before(int attempt, const HttpResponse& last, const RetryPolicy& policy,
                         const World& world) {
  const milliseconds ceiling =
      std::min(policy.first_wait * (1 << std::min(attempt - 1, 16)), policy.longest_wait);
  const milliseconds jittered(
      static_cast<milliseconds::rep>(world.random() * static_cast<double>(ceiling.count())));
  return std::max(jittered, last.retry_after);
}

std::vector<int> sorted_numbers(std::string_view text) {
  std::vector<int> numbers;
  for (const text::PlaceholderSpan& span : text::find_placeholders(text)) {
    numbers.push_back(span.number);
  }
  std::sort(numbers.begin(), numbers.end());
  return numbers;
}

}  // namespace

World World::of_this_process() {
  World world;
  world.variable = [](const std::string& name) {
    const char* value = std::getenv(name.c_str());
    return std::string(value == nullptr ? "" : value);
  };
  world.now = std::chrono::steady_clock::now;
  world.sleep = [](milliseconds time, const Cancellation& cancellation) {
    cancellation.sleep(time);
  };
  world.random = [] {
    thread_local std::mt19937_64 generator{std::random_device{}()};
    return std::uniform_real_distribution<double>(0, 1)(generator);
  };
  return world;
}

HttpResponse send_with_retries(HttpClient& client, const HttpRequest& request,
                               const RetryPolicy& policy, const World& world,
                               const std::function<bool(const HttpResponse&)>& passing) {
  for (int attempt = 1;; ++attempt) {
    HttpResponse response = client.fetch(request, kMostAnswerBytes);
    if (attempt >= policy.attempts || !passing(response) ||
        response.retry_after > policy.longest_retry_after) {
      return response;
    }
    world.sleep(wait_before(attempt, response, policy, world), request.cancellation);
  }
}

bool send_each(size_t count, Executor& senders, const std::function<void(size_t)>& send,
               const std::function<void(size_t, const RequestError&)>& failed) {
  std::mutex mutex;  // of those below
  std::optional<RequestError> stopped;
  int outages = 0;
  size_t lost = 0;  // to the service's failure, not their own
  const auto stopping_error = [&]() -> std::optional<RequestError> {
    const std::lock_guard lock(mutex);
    return stopped;
  };
  senders.parallel_for(count, [&](size_t i) {
    if (const auto error = stopping_error()) {
      failed(i, *error);
      const std::lock_guard lock(mutex);
      ++lost;
      return;
    }
    try {
      send(i);
      const std::lock_guard lock(mutex);
      outages = 0;
    } catch (const RequestError& error) {
      failed(i, error);
      const std::lock_guard lock(mutex);
      const bool outage = error.reach() == RequestError::Reach::kOutage;
      outages = outage ? outages + 1 : 0;
      lost += error.reach() == RequestError::Reach::kRequest ? 0 : 1;
      if (error.reach() == RequestError::Reach::kAll || outages >= kOutagesInARow) stopped = error;
    }
  });
  return count > 0 && lost == count;
}

RequestError RequestError::throttled(std::string message, std::string remedy) {
  return {Reach::kOutage, ErrorCode::kThrottled, std::move(message), std::move(remedy)};
}

ErrorCode RequestError::code_of(Reach reach) {
  switch (reach) {
    case Reach::kOutage:
      return ErrorCode::kUnreachable;
    case Reach::kAll:
      return ErrorCode::kRefused;
    case Reach::kRequest:
      break;
  }
  return ErrorCode::kEngine;
}

Turn::Turn(Turns& turns, const Cancellation& cancellation) : turns_(turns) {
  while (!turns_.free_.try_acquire_for(kLook)) cancellation.check();
}

std::string presentable(std::string_view text, std::span<const std::string> secrets) {
  const bool valid = text::find_invalid_utf8(text) == text.npos;
  std::string out;
  for (char c : text) {
    if (!valid && static_cast<unsigned char>(c) >= 0x80) c = '?';
    const bool blank = static_cast<unsigned char>(c) <= ' ' || c == '\x7F';
    if (!blank) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  for (const std::string& secret : secrets) {
    if (secret.size() < kLeastSecretBytes) continue;
    for (size_t at = out.find(secret); at != out.npos; at = out.find(secret, at)) {
      out.replace(at, secret.size(), "***");
    }
  }
  if (out.size() > kMostMessageBytes) {
    size_t end = kMostMessageBytes;
    while (end > 0 && (static_cast<unsigned char>(out[end]) & 0xC0) == 0x80) --end;
    out = out.substr(0, end) + "…";
  }
  return out;
}

bool same_placeholder_numbers(std::string_view a, std::string_view b) {
  return sorted_numbers(a) == sorted_numbers(b);
}

}  // namespace amts::engine
