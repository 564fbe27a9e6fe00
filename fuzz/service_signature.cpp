// Heads and chunked bodies that somebody sends without a key: nothing but a fault may come of them,
// and what is decoded is never longer than what came.
#include <cstdlib>
#include <map>

#include "service/aws_chunks.h"
#include "service/s3_api.h"

namespace {

using namespace amts::service;

/// "METHOD target\nname: value\n…\n\nbody".
HttpServerRequest request_of(std::string_view text) {
  HttpServerRequest request;
  const auto line = [&] {
    const size_t end = std::min(text.find('\n'), text.size());
    const std::string_view one = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return one;
  };
  const std::string_view first = line();
  const size_t space = std::min(first.find(' '), first.size());
  request.method = first.substr(0, space);
  request.target = first.substr(std::min(space + 1, first.size()));
  const size_t mark = std::min(request.target.find('?'), request.target.size());
  request.path = request.target.substr(0, mark);
  request.query = request.target.substr(std::min(mark + 1, request.target.size()));
  for (std::string_view one = line(); !one.empty(); one = line()) {
    const size_t colon = std::min(one.find(": "), one.size());
    request.fields.emplace_back(one.substr(0, colon), one.substr(std::min(colon + 2, one.size())));
  }
  request.body = std::make_shared<HttpBody>("/tmp", SIZE_MAX);
  request.body->append(text);
  return request;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const AccessKeys kKeys(
      std::map<std::string, std::string, std::less<>>{{"AKID", "0123456789abcdef"}});
  HttpServerRequest request = request_of({reinterpret_cast<const char*>(data), size});
  const auto now = std::chrono::system_clock::from_time_t(1369353600);
  const Signature signature = verify_signature(request, "s3", kKeys, now);
  if (signature.fault == SignatureFault::kNone) std::abort();  // nobody has the key
  Signature head;
  head.payload = payload_kind(request);
  head.trailer = true;
  for (const bool verify : {false, true}) {
    size_t got = 0;
    const ChunkedBody body = decode_chunks(request.body->bytes(), head, verify,
                                           [&](std::string_view piece) { got += piece.size(); });
    if (got > request.body->size() || (body.fault == ChunkFault::kNone && body.size != got)) {
      std::abort();
    }
  }
  try {
    const auto range = parse_range(request.field("range"), 1000);
    if (range && (range->size == 0 || range->begin + range->size > 1000)) std::abort();
  } catch (const ObjectError&) {
  }
  return 0;
}
