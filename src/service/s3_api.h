// The part of S3's interface that clients use, over the disk store: buckets, objects, lists,
// uploads in parts; addressed by path (/bucket/key).
//
// Not here: access lists, versions, tags, policies. A request for them is NotImplemented, not
// answered as something else.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "service/disk_store.h"
#include "service/http_message.h"
#include "service/sigv4.h"

namespace amts::service {

/// One request, taken apart.
struct S3Request {
  HttpServerRequest& http;
  const Signature& signature;
  bool verify = true;  ///< false under --no-auth: chunks are not verified
  std::string bucket;  ///< empty: the service itself
  std::string key;     ///< empty: the bucket
  std::vector<std::pair<std::string, std::string>> query;

  bool has(std::string_view name) const;
  std::string parameter(std::string_view name) const;
};

/// Thread-safe.
class S3Api {
 public:
  S3Api(DiskStore& store, std::string region) : store_(store), region_(std::move(region)) {}

  /// Answers a request whose signature is good. Errors are answers.
  HttpServerResponse answer(HttpServerRequest& request, const Signature& signature, bool verify);

  /// An error as S3 words it. `resource` is left out of it where the client knows no better.
  static HttpServerResponse error(const HttpServerRequest& request, std::string_view code,
                                  std::string_view message);

 private:
  struct Route;
  static const std::vector<Route>& routes();

  HttpServerResponse list_buckets(S3Request& request);
  HttpServerResponse create_bucket(S3Request& request);
  HttpServerResponse head_bucket(S3Request& request);
  HttpServerResponse delete_bucket(S3Request& request);
  HttpServerResponse bucket_location(S3Request& request);
  HttpServerResponse bucket_versioning(S3Request& request);
  HttpServerResponse list_objects(S3Request& request);
  HttpServerResponse list_objects_v2(S3Request& request);
  HttpServerResponse delete_objects(S3Request& request);
  HttpServerResponse get_object(S3Request& request);
  HttpServerResponse object_tags(S3Request& request);
  HttpServerResponse put_object(S3Request& request);
  HttpServerResponse copy_object(S3Request& request);
  HttpServerResponse delete_object(S3Request& request);
  HttpServerResponse create_upload(S3Request& request);
  HttpServerResponse put_part(S3Request& request);
  HttpServerResponse copy_part(S3Request& request);
  HttpServerResponse finish_upload(S3Request& request);
  HttpServerResponse abort_upload(S3Request& request);
  HttpServerResponse list_parts(S3Request& request);
  HttpServerResponse list_uploads(S3Request& request);

  DiskStore& store_;
  std::string region_;
};

/// What a body held, written into `content`.
struct ReceivedContent {
  uint64_t size = 0;
  std::string etag;
};
/// Takes the framing of chunks away, verifies Content-MD5 and x-amz-checksum-*. Throws ObjectError.
ReceivedContent receive_content(const S3Request& request, const BlobFolder& blobs,
                                BlobFolder::Writer& content);

/// A range of bytes of an object, from "Range: bytes=…"; nullopt: the whole. Throws ObjectError
/// "InvalidRange".
struct ContentRange {
  uint64_t begin = 0;
  uint64_t size = 0;
};
std::optional<ContentRange> parse_range(std::string_view range, uint64_t object_size);

/// An answer of XML.
HttpServerResponse xml_response(std::string xml);

}  // namespace amts::service
