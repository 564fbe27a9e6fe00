#include "service/metrics_registry.h"

#include <fmt/format.h>

#include <iterator>

#include "service/disk_store.h"
#include "service/s3_xml.h"
#include "service/service_log.h"

namespace amts::service {

void ServiceLog::event(std::string_view name, nlohmann::json fields) {
  fields["time"] = iso_time(now_ms());
  fields["event"] = name;
  const std::string line =
      fields.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
  const std::lock_guard lock(mutex_);
  write_(line);
}

void MetricsRegistry::request(const std::string& operation, int status,
                              std::chrono::microseconds time) {
  const double seconds = std::chrono::duration<double>(time).count();
  const std::lock_guard lock(mutex_);
  ++requests_[{operation, status}];
  Latency& latency = latencies_[operation];
  ++latency.count;
  latency.seconds += seconds;
  for (size_t i = 0; i < kBucketSeconds.size(); ++i) {
    if (seconds <= kBucketSeconds[i]) ++latency.within[i];
  }
}

void MetricsRegistry::count(const std::string& name, uint64_t more) {
  const std::lock_guard lock(mutex_);
  counters_[name] += more;
}

std::string MetricsRegistry::text(const std::map<std::string, double>& gauges) const {
  std::string out;
  const auto to = std::back_inserter(out);
  const std::lock_guard lock(mutex_);
  fmt::format_to(to, "# TYPE amts_requests_total counter\n");
  for (const auto& [key, count] : requests_) {
    fmt::format_to(to, "amts_requests_total{{operation=\"{}\",status=\"{}\"}} {}\n", key.first,
                   key.second, count);
  }
  fmt::format_to(to, "# TYPE amts_request_seconds histogram\n");
  for (const auto& [operation, latency] : latencies_) {
    for (size_t i = 0; i < kBucketSeconds.size(); ++i) {
      fmt::format_to(to, "amts_request_seconds_bucket{{operation=\"{}\",le=\"{}\"}} {}\n",
                     operation, kBucketSeconds[i], latency.within[i]);
    }
    fmt::format_to(to,
                   "amts_request_seconds_bucket{{operation=\"{0}\",le=\"+Inf\"}} {1}\n"
                   "amts_request_seconds_sum{{operation=\"{0}\"}} {2}\n"
                   "amts_request_seconds_count{{operation=\"{0}\"}} {1}\n",
                   operation, latency.count, latency.seconds);
  }
  for (const auto& [name, count] : counters_) {
    fmt::format_to(to, "# TYPE {0} counter\n{0} {1}\n", name, count);
  }
  for (const auto& [name, value] : gauges) {
    fmt::format_to(to, "# TYPE {} gauge\n{} {}\n", name.substr(0, name.find('{')), name, value);
  }
  return out;
}

}  // namespace amts::service
