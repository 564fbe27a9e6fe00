// A request as it came and its answer, apart from how they travel (http_server.h).
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace amts::service {

/// Header fields in order. Names are in lower case.
using HttpFields = std::vector<std::pair<std::string, std::string>>;

/// The value of a field, "" if there is none. Of several, the first.
std::string_view field(const HttpFields& fields, std::string_view name);

/// The bytes of a request: in memory while they are few, else in a file without a name.
/// Not thread-safe.
class HttpBody {
 public:
  /// Bodies beyond `memory_bytes` go to `spool`, a folder that exists.
  HttpBody(std::filesystem::path spool, size_t memory_bytes);
  ~HttpBody();
  HttpBody(const HttpBody&) = delete;
  HttpBody& operator=(const HttpBody&) = delete;

  /// Throws StorageError if the file cannot be made or written.
  void append(std::string_view bytes);
  uint64_t size() const { return size_; }
  /// All bytes; valid until the next append(). Maps the file if there is one.
  std::string_view bytes();

 private:
  void spill();

  std::filesystem::path spool_;
  size_t memory_bytes_;
  std::string memory_;
  int file_ = -1;
  uint64_t size_ = 0;
  void* mapped_ = nullptr;
  uint64_t mapped_size_ = 0;
};

struct HttpServerRequest {
  std::string method;  ///< "GET", "PUT", …
  std::string target;  ///< as it stands in the request line
  std::string path;    ///< of the target, percent-encoded as it came
  std::string query;   ///< of the target, without the "?"
  HttpFields fields;
  std::shared_ptr<HttpBody> body;
  std::string request_id;  ///< unique; also in the answer and the log
  bool secure = false;     ///< over TLS
  /// Set when the client has gone: nobody waits for the answer.
  std::stop_token abandoned;

  std::string_view field(std::string_view name) const { return service::field(fields, name); }
};

struct HttpServerResponse {
  int status = 200;
  HttpFields fields;
  std::string text;  ///< the body, unless `shared` is set
  /// A body that lives elsewhere: a mapped file. `owner` keeps it.
  std::string_view shared;
  std::shared_ptr<const void> owner;
  /// Content-Length of an answer to HEAD, which has no body.
  uint64_t head_size = 0;
  /// For the log and the metrics: what was asked for, "TranslateText", "S3.PutObject".
  std::string operation;
  std::string error;  ///< for the log: the error's code; empty: none

  std::string_view body() const { return owner ? shared : std::string_view(text); }
};

/// Decodes %XX; '+' is itself. Malformed escapes stay as they are.
std::string percent_decode(std::string_view text);

/// Encodes all but RFC 3986's unreserved characters, and '/' if `keep_slash`.
std::string percent_encode(std::string_view text, bool keep_slash);

/// Name and value, decoded, in order: "a=1&b" -> {a: 1}, {b: ""}.
std::vector<std::pair<std::string, std::string>> parse_query(std::string_view query);

}  // namespace amts::service
