// Content as it comes in and goes out: framing, checksums, ranges.
#include <algorithm>
#include <charconv>

#include "service/aws_chunks.h"
#include "service/checksum.h"
#include "service/digest.h"
#include "service/s3_api.h"

namespace amts::service {
namespace {

constexpr std::string_view kChecksumPrefix = "x-amz-checksum-";
constexpr size_t kPieceBytes = 1 << 20;

/// Writes and hashes what comes.
class Intake {
 public:
  explicit Intake(BlobFolder::Writer& content) : content_(content) {}

  void take(std::string_view bytes) {
    for (; !bytes.empty(); bytes.remove_prefix(std::min(kPieceBytes, bytes.size()))) {
      const std::string_view piece = bytes.substr(0, kPieceBytes);
      md5_.add(piece);
      content_.write(piece);
      size_ += piece.size();
    }
  }

  uint64_t size() const { return size_; }
  std::string md5() { return md5_.finish(); }

 private:
  BlobFolder::Writer& content_;
  Digest md5_{Digest::Kind::kMd5};
  uint64_t size_ = 0;
};

/// Checksums that a client gave, by kind.
using Sums = std::vector<std::pair<std::string, std::string>>;

void add_sums(Sums& sums, const std::string& name, const std::string& value) {
  if (name.starts_with(kChecksumPrefix))
    sums.emplace_back(name.substr(kChecksumPrefix.size()), value);
}

void check_sums(const Sums& sums, const BlobFolder& blobs, const std::string& blob) {
  if (sums.empty()) return;
  const BlobView view = blobs.open(blob);
  for (const auto& one : sums) {
    const auto right = checksum(one.first, view.bytes);
    if (right && *right != one.second) {
      throw ObjectError("BadDigest", "The " + one.first +
                                         " you specified did not match the calculated checksum.");
    }
  }
}

void check_decoded_length(const S3Request& request, uint64_t size) {
  const std::string_view length = request.http.field("x-amz-decoded-content-length");
  if (!length.empty() && length != std::to_string(size)) {
    throw ObjectError("IncompleteBody",
                      "You did not provide the number of bytes specified by the "
                      "x-amz-decoded-content-length HTTP header");
  }
}

}  // namespace

ReceivedContent receive_content(const S3Request& request, const BlobFolder& blobs,
                                BlobFolder::Writer& content) {
  Intake intake(content);
  Sums sums;
  for (const auto& one : request.http.fields) add_sums(sums, one.first, one.second);
  const std::string_view body = request.http.body->bytes();
  const PayloadKind kind = request.signature.payload;
  if (kind == PayloadKind::kSignedChunks || kind == PayloadKind::kUnsignedChunks) {
    const ChunkedBody chunks = decode_chunks(body, request.signature, request.verify,
                                             [&](std::string_view piece) { intake.take(piece); });
    if (chunks.fault == ChunkFault::kMismatch) {
      throw ObjectError("SignatureDoesNotMatch", "The signature of a chunk does not match");
    }
    if (chunks.fault == ChunkFault::kMalformed) {
      throw ObjectError("IncompleteBody", "The framing of the body's chunks is broken");
    }
    for (const auto& one : chunks.trailer) add_sums(sums, one.first, one.second);
    check_decoded_length(request, intake.size());
  } else {
    intake.take(body);
  }
  const std::string md5 = intake.md5();
  const std::string_view expected = request.http.field("content-md5");
  if (!expected.empty() && expected != to_base64(md5)) {
    throw ObjectError("BadDigest", "The Content-MD5 you specified did not match what we received.");
  }
  check_sums(sums, blobs, content.finish());
  return {intake.size(), to_hex(md5)};
}

std::optional<ContentRange> parse_range(std::string_view range, uint64_t object_size) {
  constexpr std::string_view kUnit = "bytes=";
  if (!range.starts_with(kUnit)) return std::nullopt;
  range.remove_prefix(kUnit.size());
  const size_t dash = range.find('-');
  if (dash == range.npos || range.find(',') != range.npos) return std::nullopt;
  const auto number = [](std::string_view text) -> std::optional<uint64_t> {
    uint64_t value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
  };
  const auto first = number(range.substr(0, dash));
  const auto last = number(range.substr(dash + 1));
  const ObjectError beyond("InvalidRange", "The requested range is not satisfiable");
  if (dash == 0) {  // the last n bytes
    if (!last) return std::nullopt;
    if (*last == 0 || object_size == 0) throw beyond;
    const uint64_t size = std::min(*last, object_size);
    return ContentRange{object_size - size, size};
  }
  const bool open_ended = dash + 1 == range.size();
  if (!first || (!last && !open_ended) || (last && *last < *first)) return std::nullopt;
  if (*first >= object_size) throw beyond;
  const uint64_t end = last ? std::min(*last, object_size - 1) + 1 : object_size;
  return ContentRange{*first, end - *first};
}

}  // namespace amts::service
