#include "service/front.h"

#include <array>
#include <nlohmann/json.hpp>

#include "service/console_pages.h"

namespace amts::service {
namespace {

using nlohmann::json;

/// ImportTerminology's ten megabytes in base64, and the rest.
constexpr uint64_t kMostApiBytes = 16 << 20;
/// S3's longest single upload.
constexpr uint64_t kMostObjectBytes = uint64_t{5} << 30;
constexpr uint64_t kMostListBytes = 4 << 20;

struct FaultName {
  SignatureFault fault;
  const char* api;
  const char* s3;
};
constexpr std::array<FaultName, 7> kFaultNames = {{
    {SignatureFault::kMissing, "MissingAuthenticationTokenException", "AccessDenied"},
    {SignatureFault::kIncomplete, "IncompleteSignatureException",
     "AuthorizationQueryParametersError"},
    {SignatureFault::kUnknownKey, "UnrecognizedClientException", "InvalidAccessKeyId"},
    {SignatureFault::kSkewed, "InvalidSignatureException", "RequestTimeTooSkewed"},
    {SignatureFault::kExpired, "InvalidSignatureException", "AccessDenied"},
    {SignatureFault::kMismatch, "InvalidSignatureException", "SignatureDoesNotMatch"},
    {SignatureFault::kPayload, "InvalidSignatureException", "XAmzContentSHA256Mismatch"},
}};

const FaultName& name_of(SignatureFault fault) {
  for (const FaultName& one : kFaultNames) {
    if (one.fault == fault) return one;
  }
  return kFaultNames[0];
}

bool is_loopback_host(std::string_view host) {
  const size_t bracket = host.find(']');
  const std::string_view name = host.starts_with('[')
                                    ? host.substr(0, bracket == host.npos ? bracket : bracket + 1)
                                    : host.substr(0, host.find(':'));
  return name == "localhost" || name == "127.0.0.1" || name == "[::1]";
}

/// Under --no-auth a browser must not be made to work for another page: neither by a name that an
/// attacker's DNS turns into a loopback address, nor by a form.
bool is_foreign(const HttpServerRequest& request) {
  const std::string_view host = request.field("host");
  const std::string_view origin = request.field("origin");
  if (!is_loopback_host(host)) return true;
  return !origin.empty() && origin != "http://" + std::string(host) &&
         origin != "https://" + std::string(host);
}

HttpServerResponse text_page(std::string text, std::string operation, int status = 200) {
  HttpServerResponse response;
  response.status = status;
  response.text = std::move(text);
  response.operation = std::move(operation);
  response.fields.emplace_back("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
  return response;
}

HttpServerResponse deny(const HttpServerRequest& request, SignatureFault fault,
                        const std::string& detail) {
  if (TranslateApi::speaks(request)) {
    return TranslateApi::error(request, ApiError(name_of(fault).api, detail));
  }
  return S3Api::error(request, name_of(fault).s3, detail);
}

}  // namespace

uint64_t Front::most_body_bytes(const HttpServerRequest& head) const {
  if (TranslateApi::speaks(head)) return kMostApiBytes;
  return head.method == "PUT" ? kMostObjectBytes + kMostListBytes : kMostListBytes;
}

HttpServerResponse Front::operator_page(const HttpServerRequest& request) const {
  if (request.path == "/healthz") return text_page("ok\n", "healthz");
  if (request.path == "/readyz") {
    const bool ready = !options_.ready || options_.ready();
    return text_page(ready ? "ready\n" : "not ready\n", "readyz", ready ? 200 : 503);
  }
  return text_page(
      metrics_.text(options_.gauges ? options_.gauges() : std::map<std::string, double>()),
      "metrics");
}

HttpServerResponse Front::answer(HttpServerRequest& request) {
  if (request.abandoned.stop_requested()) {
    HttpServerResponse gone;
    gone.status = 499;  // nobody reads it; nginx's code for the log
    gone.operation = "Abandoned";
    return gone;
  }
  const bool read_only = request.method == "GET" || request.method == "HEAD";
  if (read_only &&
      (request.path == "/healthz" || request.path == "/readyz" || request.path == "/metrics")) {
    return operator_page(request);
  }
  if (read_only && is_console_path(request.path)) {
    return console_page(request, {options_.verify, options_.region});
  }
  try {
    return answer_signed(request);
  } catch (const Error& failure) {
    // What engines and readers say may hold text; what the store says does not.
    const bool store = dynamic_cast<const StorageError*>(&failure) != nullptr;
    log_.event("failed", {{"request_id", request.request_id},
                          {"error", store ? failure.what() : "an engine or a reader failed"}});
  } catch (const std::exception& failure) {
    log_.event("failed", {{"request_id", request.request_id}, {"error", failure.what()}});
  }
  return refuse(request, Refusal::kFailed);
}

HttpServerResponse Front::answer_signed(HttpServerRequest& request) {
  const bool translate = TranslateApi::speaks(request);
  Signature signature;
  if (options_.verify) {
    signature =
        verify_signature(request, translate ? "translate" : "s3", options_.keys, options_.now());
    if (signature.fault != SignatureFault::kNone) {
      return deny(request, signature.fault, signature.detail);
    }
  } else {
    if (is_foreign(request)) {
      return deny(request, SignatureFault::kMissing, "Without keys only this machine is answered");
    }
    signature.payload = payload_kind(request);
  }
  if (translate) return api_.answer(request);
  if (s3_ != nullptr) return s3_->answer(request, signature, options_.verify);
  return S3Api::error(request, "NotImplemented", "Objects are kept by another service");
}

HttpServerResponse Front::refuse(const HttpServerRequest& head, Refusal why) const {
  struct Words {
    const char* api;
    const char* s3;
    const char* message;
  };
  const Words words = why == Refusal::kTooBusy
                          ? Words{"ThrottlingException", "SlowDown", "Rate exceeded"}
                      : why == Refusal::kBodyTooLarge
                          ? Words{"RequestEntityTooLargeException", "EntityTooLarge",
                                  "The request's body is too large"}
                          : Words{"InternalServerException", "InternalError",
                                  "An internal server error occurred. Retry your request."};
  if (TranslateApi::speaks(head)) {
    return TranslateApi::error(head, ApiError(words.api, words.message));
  }
  return S3Api::error(head, words.s3, words.message);
}

void Front::done(const HttpServerRequest& request, const HttpServerResponse& response,
                 std::chrono::microseconds time) {
  const std::string operation = response.operation.empty() ? "Unknown" : response.operation;
  metrics_.request(operation, response.status, time);
  json fields = {{"request_id", request.request_id},
                 {"operation", operation},
                 {"status", response.status},
                 {"ms", static_cast<double>(time.count()) / 1000},
                 {"bytes_in", request.body ? request.body->size() : 0},
                 {"bytes_out", response.body().size()}};
  if (!response.error.empty()) fields["error"] = response.error;
  log_.event("request", std::move(fields));
}

}  // namespace amts::service
