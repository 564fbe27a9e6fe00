// Digests and codes that the protocols ask for.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

struct evp_md_ctx_st;

namespace amts::service {

/// HMAC-SHA-256 (RFC 2104), 32 raw bytes.
std::string hmac_sha256(std::string_view key, std::string_view data);

/// Bytes in lower-case hexadecimal.
std::string to_hex(std::string_view bytes);
/// nullopt if it is no hexadecimal.
std::optional<std::string> from_hex(std::string_view text);

std::string to_base64(std::string_view bytes);
/// Standard alphabet, padded; nullopt if malformed.
std::optional<std::string> from_base64(std::string_view text);

/// Takes the same time wherever the texts differ.
bool equal_in_constant_time(std::string_view a, std::string_view b);

/// A digest of bytes that come in pieces. Not thread-safe.
class Digest {
 public:
  enum class Kind { kMd5, kSha1, kSha256 };
  explicit Digest(Kind kind);
  ~Digest();
  Digest(const Digest&) = delete;
  Digest& operator=(const Digest&) = delete;

  void add(std::string_view bytes);
  /// Raw bytes. Call once, last.
  std::string finish();

 private:
  evp_md_ctx_st* context_;
};

/// Digest of the whole.
std::string digest(Digest::Kind kind, std::string_view bytes);

}  // namespace amts::service
