// Bodies in chunks as S3's clients send them (Content-Encoding: aws-chunked): each chunk may carry
// a signature of its own, and a trailer a checksum of the whole.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "service/sigv4.h"

namespace amts::service {

enum class ChunkFault {
  kNone,
  kMalformed,  ///< the framing is broken, or the body ends too early
  kMismatch,   ///< a chunk's or the trailer's signature is not right
};

struct ChunkedBody {
  ChunkFault fault = ChunkFault::kNone;
  uint64_t size = 0;                                        ///< bytes of content
  std::map<std::string, std::string, std::less<>> trailer;  ///< names in lower case
};

/// Gives the content to `take`, piece by piece, each after its signature was verified. `head` is
/// the signature of the request's head; with `verify` false (--no-auth) signatures are passed by.
/// O(size).
ChunkedBody decode_chunks(std::string_view body, const Signature& head, bool verify,
                          const std::function<void(std::string_view)>& take);

}  // namespace amts::service
