// Counters and gauges for /metrics, in Prometheus's text format (version 0.0.4).
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <string_view>

namespace amts::service {

/// Thread-safe.
class MetricsRegistry {
 public:
  /// A request that was answered.
  void request(const std::string& operation, int status, std::chrono::microseconds time);
  /// Adds to a counter without labels; `name` is a whole name, "amts_documents_translated_total".
  void count(const std::string& name, uint64_t more = 1);

  /// All of it, with gauges of the moment.
  std::string text(const std::map<std::string, double>& gauges) const;

 private:
  static constexpr std::array<double, 10> kBucketSeconds = {0.001, 0.005, 0.01, 0.05, 0.1,
                                                            0.5,   1,     5,    10,   60};
  struct Latency {
    std::array<uint64_t, kBucketSeconds.size()> within{};
    uint64_t count = 0;
    double seconds = 0;
  };

  mutable std::mutex mutex_;
  std::map<std::pair<std::string, int>, uint64_t> requests_;
  std::map<std::string, Latency> latencies_;
  std::map<std::string, uint64_t> counters_;
};

}  // namespace amts::service
