// What stands at the server's door: which interface a request speaks, whether it is signed by a key
// that is known, pages for operators (health, metrics), the log.
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <string>

#include "service/access_keys.h"
#include "service/http_server.h"
#include "service/metrics_registry.h"
#include "service/s3_api.h"
#include "service/service_log.h"
#include "service/translate_api.h"

namespace amts::service {

struct FrontOptions {
  AccessKeys keys;
  /// False: --no-auth. Then only requests addressed to a loopback name are answered, and none that
  /// a page of another origin makes a browser send.
  bool verify = true;
  std::string region;  ///< for the console
  std::function<std::chrono::system_clock::time_point()> now = std::chrono::system_clock::now;
  std::function<bool()> ready;
  std::function<std::map<std::string, double>()> gauges;
};

/// Thread-safe. The parts must outlive it; `s3` may be null: the objects are elsewhere.
class Front : public HttpApplication {
 public:
  Front(FrontOptions options, TranslateApi& api, S3Api* s3, ServiceLog& log,
        MetricsRegistry& metrics)
      : options_(std::move(options)), api_(api), s3_(s3), log_(log), metrics_(metrics) {}

  uint64_t most_body_bytes(const HttpServerRequest& head) const override;
  HttpServerResponse answer(HttpServerRequest& request) override;
  HttpServerResponse refuse(const HttpServerRequest& head, Refusal why) const override;
  void done(const HttpServerRequest& request, const HttpServerResponse& response,
            std::chrono::microseconds time) override;

 private:
  HttpServerResponse operator_page(const HttpServerRequest& request) const;
  HttpServerResponse answer_signed(HttpServerRequest& request);

  FrontOptions options_;
  TranslateApi& api_;
  S3Api* s3_;
  ServiceLog& log_;
  MetricsRegistry& metrics_;
};

}  // namespace amts::service
