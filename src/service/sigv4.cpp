#include "service/sigv4.h"

#include <algorithm>
#include <charconv>
#include <ctime>
#include <optional>
#include <vector>

#include "base/hash.h"
#include "service/digest.h"

namespace amts::service {
namespace {

using std::chrono::system_clock;

constexpr std::string_view kAlgorithm = "AWS4-HMAC-SHA256";
constexpr std::string_view kTerminator = "aws4_request";
constexpr std::string_view kUnsignedPayload = "UNSIGNED-PAYLOAD";
constexpr std::string_view kContentHash = "x-amz-content-sha256";

using Parameters = std::vector<std::pair<std::string, std::string>>;

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const size_t end = text.find(separator);
    parts.push_back(text.substr(0, end));
    if (end == text.npos) return parts;
    text.remove_prefix(end + 1);
  }
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

/// What a request says about its signature, in its head or its address.
struct Claim {
  std::string algorithm;
  std::string credential;  ///< ID/20260102/region/service/aws4_request
  std::string signed_headers;
  std::string signature;
  std::string date;
  std::string expires;
  bool presigned = false;
};

std::string_view parameter(const Parameters& parameters, std::string_view name) {
  for (const auto& one : parameters) {
    if (one.first == name) return one.second;
  }
  return {};
}

std::optional<Claim> claim_of(const HttpServerRequest& request, const Parameters& parameters) {
  Claim claim;
  const std::string_view header = request.field("authorization");
  if (header.empty()) {
    claim.algorithm = parameter(parameters, "X-Amz-Algorithm");
    if (claim.algorithm.empty()) return std::nullopt;
    claim.presigned = true;
    claim.credential = parameter(parameters, "X-Amz-Credential");
    claim.signed_headers = parameter(parameters, "X-Amz-SignedHeaders");
    claim.signature = parameter(parameters, "X-Amz-Signature");
    claim.date = parameter(parameters, "X-Amz-Date");
    claim.expires = parameter(parameters, "X-Amz-Expires");
    return claim;
  }
  const size_t space = std::min(header.find(' '), header.size());
  claim.algorithm = header.substr(0, space);
  for (const std::string_view part : split(header.substr(space), ',')) {
    const std::string_view one = trimmed(part);
    const size_t equals = std::min(one.find('='), one.size());
    const std::string_view name = one.substr(0, equals);
    const std::string value(one.substr(std::min(equals + 1, one.size())));
    if (name == "Credential") claim.credential = value;
    if (name == "SignedHeaders") claim.signed_headers = value;
    if (name == "Signature") claim.signature = value;
  }
  claim.date = request.field("x-amz-date");
  return claim;
}

std::optional<system_clock::time_point> parse_amz_date(const std::string& text) {
  std::tm parts{};
  const char* end = ::strptime(text.c_str(), "%Y%m%dT%H%M%SZ", &parts);
  if (end == nullptr || *end != '\0' || text.size() != 16) return std::nullopt;
  return system_clock::from_time_t(::timegm(&parts));
}

/// Query parameters encoded and sorted; the signature itself is not among them.
std::string canonical_query(const Parameters& parameters) {
  std::vector<std::pair<std::string, std::string>> encoded;
  for (const auto& one : parameters) {
    if (one.first == "X-Amz-Signature") continue;
    encoded.emplace_back(percent_encode(one.first, false), percent_encode(one.second, false));
  }
  std::sort(encoded.begin(), encoded.end());
  std::string query;
  for (const auto& one : encoded) {
    query += (query.empty() ? "" : "&") + one.first + "=" + one.second;
  }
  return query;
}

/// All values of a field joined by commas, runs of spaces made one.
std::string canonical_value(const HttpFields& fields, std::string_view name) {
  std::string value;
  bool first = true;
  for (const auto& one : fields) {
    if (one.first != name) continue;
    if (!first) value += ',';
    first = false;
    for (const char c : trimmed(one.second)) {
      if (c != ' ' || value.empty() || value.back() != ' ') value += c;
    }
  }
  return value;
}

std::string canonical_request(const HttpServerRequest& request, const Parameters& parameters,
                              std::string_view signed_headers, std::string_view payload) {
  std::string text = request.method + "\n" + percent_encode(percent_decode(request.path), true) +
                     "\n" + canonical_query(parameters) + "\n";
  for (const std::string_view name : split(signed_headers, ';')) {
    text += std::string(name) + ":" + canonical_value(request.fields, name) + "\n";
  }
  return text + "\n" + std::string(signed_headers) + "\n" + std::string(payload);
}

/// The first field that the signature must cover and does not; "" if it covers all.
std::string unsigned_field(const HttpServerRequest& request, const Claim& claim) {
  const auto names = split(claim.signed_headers, ';');
  const auto is_signed = [&](std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
  };
  if (!is_signed("host")) return "host";
  for (const auto& one : request.fields) {
    if (one.first.starts_with("x-amz-") && !is_signed(one.first)) return one.first;
  }
  return {};
}

Signature fault(SignatureFault kind, std::string detail) {
  Signature signature;
  signature.fault = kind;
  signature.detail = std::move(detail);
  return signature;
}

/// Whether the request came in its time; kNone if so.
Signature check_time(const Claim& claim, system_clock::time_point now) {
  const auto date = parse_amz_date(claim.date);
  if (!date) return fault(SignatureFault::kIncomplete, "X-Amz-Date is missing or malformed");
  if (*date - now > kMostClockSkew) {
    return fault(SignatureFault::kSkewed, "Signature not yet current: " + claim.date +
                                              " is later than " + amz_date(now) + " + 15 min.");
  }
  if (!claim.presigned) {
    if (now - *date <= kMostClockSkew) return {};
    return fault(SignatureFault::kSkewed, "Signature expired: " + claim.date + " is earlier than " +
                                              amz_date(now) + " - 15 min.");
  }
  int64_t seconds = 0;
  const char* end = claim.expires.data() + claim.expires.size();
  const auto [stop, failure] = std::from_chars(claim.expires.data(), end, seconds);
  if (failure != std::errc() || stop != end || seconds < 1 || seconds > kLongestPresigned.count()) {
    return fault(SignatureFault::kIncomplete, "X-Amz-Expires must be from 1 to 604800 seconds");
  }
  if (now - *date > std::chrono::seconds(seconds)) {
    return fault(SignatureFault::kExpired, "Request has expired");
  }
  return {};
}

/// The hash, or the word in place of one, that stands in the canonical request.
std::string payload_word(const HttpServerRequest& request, const Claim& claim) {
  if (const std::string_view word = request.field(kContentHash); !word.empty()) {
    return std::string(word);
  }
  if (claim.presigned) return std::string(kUnsignedPayload);
  return sha256_hex(request.body ? request.body->bytes() : std::string_view());
}

}  // namespace

std::string amz_date(system_clock::time_point time) {
  const std::time_t seconds = system_clock::to_time_t(time);
  std::tm parts{};
  ::gmtime_r(&seconds, &parts);
  char text[20];
  std::strftime(text, sizeof text, "%Y%m%dT%H%M%SZ", &parts);
  return text;
}

std::string signing_key(std::string_view secret, std::string_view scope) {
  std::string key = "AWS4" + std::string(secret);
  for (const std::string_view part : split(scope, '/')) key = hmac_sha256(key, part);
  return key;
}

PayloadKind payload_kind(const HttpServerRequest& request) {
  const std::string_view word = request.field(kContentHash);
  if (word.starts_with("STREAMING-UNSIGNED-PAYLOAD")) return PayloadKind::kUnsignedChunks;
  if (word.starts_with("STREAMING-")) return PayloadKind::kSignedChunks;
  return word.empty() || word == kUnsignedPayload ? PayloadKind::kUnsigned : PayloadKind::kWhole;
}

Signature verify_signature(const HttpServerRequest& request, std::string_view service,
                           const AccessKeys& keys, system_clock::time_point now) {
  const Parameters parameters = parse_query(request.query);
  const auto claim = claim_of(request, parameters);
  if (!claim) return fault(SignatureFault::kMissing, "The request is not signed");
  if (claim->algorithm != kAlgorithm) {
    return fault(SignatureFault::kIncomplete, "The only algorithm is AWS4-HMAC-SHA256");
  }
  const size_t slash = std::min(claim->credential.find('/'), claim->credential.size());
  const std::string scope = claim->credential.substr(std::min(slash + 1, claim->credential.size()));
  const auto parts = split(scope, '/');
  if (parts.size() != 4 || parts[3] != kTerminator || parts[0] != claim->date.substr(0, 8) ||
      claim->signature.size() != 64) {
    return fault(SignatureFault::kIncomplete,
                 "Credential, SignedHeaders or Signature is missing or malformed");
  }
  if (parts[2] != service) {
    return fault(SignatureFault::kMismatch,
                 "Credential should be scoped to correct service: '" + std::string(service) + "'.");
  }
  if (Signature late = check_time(*claim, now); late.fault != SignatureFault::kNone) return late;
  if (const std::string name = unsigned_field(request, *claim); !name.empty()) {
    return fault(SignatureFault::kMismatch, "'" + name + "' must be a 'SignedHeader'");
  }
  Signature signature;
  signature.access_key_id = claim->credential.substr(0, slash);
  const std::string_view secret = keys.secret_of(signature.access_key_id);

  const std::string word = payload_word(request, *claim);
  const std::string to_sign =
      std::string(kAlgorithm) + "\n" + claim->date + "\n" + scope + "\n" +
      sha256_hex(canonical_request(request, parameters, claim->signed_headers, word));
  // An unknown key takes the same steps as a known one.
  signature.signing_key = signing_key(secret, scope);
  signature.signature = to_hex(hmac_sha256(signature.signing_key, to_sign));
  const bool equal = equal_in_constant_time(signature.signature, claim->signature);
  if (secret.empty()) {
    return fault(SignatureFault::kUnknownKey,
                 "The security token included in the request is invalid.");
  }
  if (!equal) {
    return fault(SignatureFault::kMismatch,
                 "The request signature we calculated does not match the signature you provided. "
                 "Check your AWS Secret Access Key and signing method.");
  }
  signature.date = claim->date;
  signature.scope = scope;
  signature.payload = payload_kind(request);
  signature.trailer = word.ends_with("-TRAILER");
  if (request.field(kContentHash).empty() && !claim->presigned) {
    signature.payload = PayloadKind::kWhole;
  } else if (signature.payload == PayloadKind::kWhole &&
             sha256_hex(request.body ? request.body->bytes() : std::string_view()) != word) {
    return fault(SignatureFault::kPayload,
                 "The provided 'x-amz-content-sha256' header does not match what was computed.");
  }
  return signature;
}

std::string presign(std::string_view origin, std::string_view path, const std::string& region,
                    const AccessKeys& keys, std::chrono::seconds expires,
                    system_clock::time_point now) {
  const std::string address = std::string(origin) + std::string(path);
  const auto [id, secret] = keys.first();
  if (id.empty()) return address;
  const std::string date = amz_date(now);
  const std::string scope = date.substr(0, 8) + "/" + region + "/s3/" + std::string(kTerminator);
  HttpServerRequest request;
  request.method = "GET";
  request.path = path;
  const size_t host = origin.find("://");
  request.fields.emplace_back("host", origin.substr(host == origin.npos ? 0 : host + 3));
  const Parameters parameters = {{"X-Amz-Algorithm", std::string(kAlgorithm)},
                                 {"X-Amz-Credential", id + "/" + scope},
                                 {"X-Amz-Date", date},
                                 {"X-Amz-Expires", std::to_string(expires.count())},
                                 {"X-Amz-SignedHeaders", "host"}};
  const std::string to_sign =
      std::string(kAlgorithm) + "\n" + date + "\n" + scope + "\n" +
      sha256_hex(canonical_request(request, parameters, "host", kUnsignedPayload));
  return address + "?" + canonical_query(parameters) +
         "&X-Amz-Signature=" + to_hex(hmac_sha256(signing_key(secret, scope), to_sign));
}

}  // namespace amts::service
