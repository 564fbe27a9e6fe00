#include "service/aws_chunks.h"

#include <charconv>

#include "base/hash.h"
#include "service/digest.h"

namespace amts::service {
namespace {

constexpr std::string_view kLineEnd = "\r\n";
constexpr std::string_view kSignatureName = "chunk-signature=";
constexpr std::string_view kTrailerSignature = "x-amz-trailer-signature";
/// SHA-256 of nothing, which the chunk's text to sign holds.
constexpr std::string_view kEmptyHash =
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

class Decoder {
 public:
  Decoder(std::string_view body, const Signature& head, bool verify)
      : rest_(body), head_(head), verify_(verify), previous_(head.signature) {}

  ChunkedBody all(const std::function<void(std::string_view)>& take) {
    ChunkedBody body;
    while (true) {
      std::string_view content;
      body.fault = chunk(content);
      if (body.fault != ChunkFault::kNone) return body;
      if (content.empty()) break;
      take(content);
      body.size += content.size();
    }
    body.fault = trailer(body);
    return body;
  }

 private:
  /// The line that ends here, without its end; false if there is none.
  bool line(std::string_view& text) {
    const size_t end = rest_.find(kLineEnd);
    if (end == rest_.npos) return false;
    text = rest_.substr(0, end);
    rest_.remove_prefix(end + kLineEnd.size());
    return true;
  }

  /// An empty chunk is the last.
  ChunkFault chunk(std::string_view& content) {
    std::string_view head;
    if (!line(head)) return ChunkFault::kMalformed;
    const std::string_view digits = head.substr(0, head.find(';'));
    uint64_t size = 0;
    const auto [stop, failure] =
        std::from_chars(digits.data(), digits.data() + digits.size(), size, 16);
    if (digits.empty() || failure != std::errc() || stop != digits.data() + digits.size() ||
        size > rest_.size()) {
      return ChunkFault::kMalformed;
    }
    content = rest_.substr(0, size);
    rest_.remove_prefix(size);
    if (size > 0) {
      if (!rest_.starts_with(kLineEnd)) return ChunkFault::kMalformed;
      rest_.remove_prefix(kLineEnd.size());
    }
    if (!verify_ || head_.payload != PayloadKind::kSignedChunks) return ChunkFault::kNone;
    const size_t name = head.find(kSignatureName);
    const std::string to_sign = "AWS4-HMAC-SHA256-PAYLOAD\n" + head_.date + "\n" + head_.scope +
                                "\n" + previous_ + "\n" + std::string(kEmptyHash) + "\n" +
                                sha256_hex(content);
    previous_ = to_hex(hmac_sha256(head_.signing_key, to_sign));
    const bool equal = name != head.npos &&
                       equal_in_constant_time(previous_, head.substr(name + kSignatureName.size()));
    return equal ? ChunkFault::kNone : ChunkFault::kMismatch;
  }

  ChunkFault trailer(ChunkedBody& body) {
    std::string signed_part;
    while (!rest_.empty()) {
      std::string_view one;
      if (!line(one)) return ChunkFault::kMalformed;
      if (one.empty()) break;
      const size_t colon = one.find(':');
      if (colon == one.npos) return ChunkFault::kMalformed;
      std::string_view value = one.substr(colon + 1);
      while (value.starts_with(' ')) value.remove_prefix(1);
      const std::string_view name = one.substr(0, colon);
      body.trailer.emplace(name, value);
      if (name != kTrailerSignature)
        signed_part += std::string(name) + ":" + std::string(value) + "\n";
    }
    if (!verify_ || !head_.trailer || head_.payload != PayloadKind::kSignedChunks) {
      return ChunkFault::kNone;
    }
    const std::string to_sign = "AWS4-HMAC-SHA256-TRAILER\n" + head_.date + "\n" + head_.scope +
                                "\n" + previous_ + "\n" + sha256_hex(signed_part);
    const auto found = body.trailer.find(kTrailerSignature);
    const bool equal =
        found != body.trailer.end() &&
        equal_in_constant_time(to_hex(hmac_sha256(head_.signing_key, to_sign)), found->second);
    return equal ? ChunkFault::kNone : ChunkFault::kMismatch;
  }

  std::string_view rest_;
  const Signature& head_;
  bool verify_;
  std::string previous_;  ///< signature of the chunk before
};

}  // namespace

ChunkedBody decode_chunks(std::string_view body, const Signature& head, bool verify,
                          const std::function<void(std::string_view)>& take) {
  return Decoder(body, head, verify).all(take);
}

}  // namespace amts::service
