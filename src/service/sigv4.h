// AWS Signature Version 4 ("AWS Signature Version 4 for API requests", IAM User Guide; "Signature
// calculations for the Authorization header: transferring payload in multiple chunks", S3 API
// Reference): verifies requests, signs addresses.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "service/access_keys.h"
#include "service/http_message.h"

namespace amts::service {

enum class SignatureFault {
  kNone,
  kMissing,     ///< the request is not signed
  kIncomplete,  ///< a part of the signature is missing or malformed
  kUnknownKey,
  kSkewed,    ///< the clocks differ by more than kMostClockSkew
  kExpired,   ///< a pre-signed address beyond its time
  kMismatch,  ///< signed with another secret, or changed on its way
  kPayload,   ///< the body is not the one that was signed
};

inline constexpr std::chrono::minutes kMostClockSkew{15};
inline constexpr std::chrono::seconds kLongestPresigned{7 * 24 * 3600};

/// How a body is protected.
enum class PayloadKind {
  kWhole,           ///< its SHA-256 is in the signature
  kUnsigned,        ///< UNSIGNED-PAYLOAD, or a pre-signed address
  kSignedChunks,    ///< STREAMING-AWS4-HMAC-SHA256-PAYLOAD, with or without a trailer
  kUnsignedChunks,  ///< STREAMING-UNSIGNED-PAYLOAD-TRAILER
};

/// What a good signature says, and what its chunks are verified with.
struct Signature {
  SignatureFault fault = SignatureFault::kNone;
  std::string detail;  ///< for the client; never holds a secret
  std::string access_key_id;
  PayloadKind payload = PayloadKind::kUnsigned;
  bool trailer = false;
  std::string date;       ///< "20260102T030405Z"
  std::string scope;      ///< "20260102/us-east-1/s3/aws4_request"
  std::string signature;  ///< of the head, in hexadecimal
  std::string signing_key;
};

/// Verifies the head's signature and, if it covers the whole body, the body. `service` is the name
/// that must stand in the scope: "translate", "s3". Any region is right. Constant time in the
/// secret and in the signature.
Signature verify_signature(const HttpServerRequest& request, std::string_view service,
                           const AccessKeys& keys, std::chrono::system_clock::time_point now);

/// How the body of a request is framed if nobody verifies it (--no-auth).
PayloadKind payload_kind(const HttpServerRequest& request);

/// A pre-signed GET of `path` (already percent-encoded) on `origin` ("http://host:port").
std::string presign(std::string_view origin, std::string_view path, const std::string& region,
                    const AccessKeys& keys, std::chrono::seconds expires,
                    std::chrono::system_clock::time_point now);

/// "20260102T030405Z".
std::string amz_date(std::chrono::system_clock::time_point time);

/// HMAC chain of date, region, service.
std::string signing_key(std::string_view secret, std::string_view scope);

}  // namespace amts::service
