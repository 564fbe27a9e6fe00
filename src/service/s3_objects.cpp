// Objects: get, put, copy, delete; uploads in parts.
#include <algorithm>
#include <array>
#include <charconv>

#include "service/digest.h"
#include "service/s3_api.h"
#include "service/s3_xml.h"

namespace amts::service {
namespace {

/// Fields kept with an object besides x-amz-meta-*.
constexpr std::array<std::string_view, 4> kKeptFields = {"cache-control", "content-disposition",
                                                         "content-language", "expires"};
constexpr std::string_view kMetadataPrefix = "x-amz-meta-";
constexpr size_t kMostMetadataBytes = 8 << 10;

ObjectFields kept_fields(const HttpServerRequest& request) {
  ObjectFields fields;
  size_t size = 0;
  for (const auto& one : request.fields) {
    const bool kept =
        one.first.starts_with(kMetadataPrefix) ||
        std::find(kKeptFields.begin(), kKeptFields.end(), one.first) != kKeptFields.end();
    if (!kept) continue;
    fields[one.first] = one.second;
    size += one.first.size() + one.second.size();
  }
  // The framing on the way is not the object's encoding.
  std::string encoding(request.field("content-encoding"));
  for (const std::string_view framing : {"aws-chunked,", "aws-chunked"}) {
    if (encoding.starts_with(framing)) encoding.erase(0, framing.size());
  }
  encoding.erase(0, encoding.find_first_not_of(' '));
  if (!encoding.empty()) fields["content-encoding"] = encoding;
  if (size > kMostMetadataBytes) {
    throw ObjectError("MetadataTooLarge", "Your metadata headers exceed the maximum allowed size");
  }
  return fields;
}

std::string content_type_of(const HttpServerRequest& request) {
  const std::string_view type = request.field("content-type");
  return std::string(type.empty() ? kDefaultContentType : type);
}

std::string quoted_tag(const std::string& etag) { return "\"" + etag + "\""; }

bool names(std::string_view list, const std::string& etag) {
  return list == "*" || list.find(quoted_tag(etag)) != list.npos || unquoted(list) == etag;
}

/// RFC 9110, 13.2.2.
void check_conditions(const HttpServerRequest& request, const ObjectInfo& info) {
  const ObjectError failed("PreconditionFailed",
                           "At least one of the pre-conditions you specified did not hold");
  const ObjectError unchanged("NotModified", "Not Modified");
  const int64_t modified = info.modified_ms / 1000 * 1000;
  const auto time = [&](std::string_view name) {
    return parse_http_time(std::string(request.field(name)));
  };
  const std::string_view match = request.field("if-match");
  const std::string_view none = request.field("if-none-match");
  if (!match.empty()) {
    if (!names(match, info.etag)) throw failed;
  } else if (const int64_t since = time("if-unmodified-since"); since >= 0 && modified > since) {
    throw failed;
  }
  if (!none.empty()) {
    if (names(none, info.etag)) throw unchanged;
  } else if (const int64_t since = time("if-modified-since"); since >= 0 && modified <= since) {
    throw unchanged;
  }
}

/// The fields of an answer that describe the object. A page stored by somebody must not act as one
/// of the server's own: hence the sandbox.
HttpFields object_fields(const S3Request& request, const StoredObject& object) {
  HttpFields fields = {{"Content-Type", object.info.content_type},
                       {"ETag", quoted_tag(object.info.etag)},
                       {"Last-Modified", http_time(object.info.modified_ms)},
                       {"Accept-Ranges", "bytes"},
                       {"Content-Security-Policy", "sandbox; default-src 'none'"},
                       {"X-Content-Type-Options", "nosniff"}};
  for (const auto& one : object.fields) fields.emplace_back(one.first, one.second);
  for (const char* name : {"content-type", "content-disposition"}) {
    const std::string value = request.parameter(std::string("response-") + name);
    if (value.empty() || value.find_first_of("\r\n") != value.npos) continue;
    std::erase_if(fields, [&](const auto& one) {
      return one.first == name || (name[8] == 't' && one.first == "Content-Type");
    });
    fields.emplace_back(name, value);
  }
  return fields;
}

struct CopySource {
  std::string bucket;
  std::string key;
};

CopySource copy_source(const HttpServerRequest& request) {
  std::string_view source = request.field("x-amz-copy-source");
  if (source.starts_with('/')) source.remove_prefix(1);
  const std::string path = percent_decode(source.substr(0, source.find('?')));
  const size_t slash = path.find('/');
  if (slash == path.npos) {
    throw ObjectError("InvalidArgument", "Copy Source must mention the source bucket and key");
  }
  CopySource from{path.substr(0, slash), path.substr(slash + 1)};
  require_bucket_name(from.bucket);
  require_key(from.key);
  return from;
}

void check_copy_conditions(const HttpServerRequest& request, const ObjectInfo& info) {
  const std::string_view match = request.field("x-amz-copy-source-if-match");
  const std::string_view none = request.field("x-amz-copy-source-if-none-match");
  if ((!match.empty() && !names(match, info.etag)) || (!none.empty() && names(none, info.etag))) {
    throw ObjectError("PreconditionFailed",
                      "At least one of the pre-conditions you specified did not hold");
  }
}

int64_t part_number(const S3Request& request) {
  const std::string text = request.parameter("partNumber");
  int64_t number = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
  return failure == std::errc() && end == text.data() + text.size() ? number : 0;
}

/// S3 asks for the length before the content.
void require_length(const HttpServerRequest& request) {
  if (request.field("content-length").empty() &&
      request.field("x-amz-decoded-content-length").empty()) {
    throw ObjectError("MissingContentLength", "You must provide the Content-Length HTTP header.");
  }
}

}  // namespace

HttpServerResponse S3Api::get_object(S3Request& request) {
  StoredObject object = store_.open(request.bucket, request.key);
  check_conditions(request.http, object.info);
  const auto range = parse_range(request.http.field("range"), object.info.size);
  HttpServerResponse response;
  response.fields = object_fields(request, object);
  response.shared = object.content.bytes;
  response.owner = object.content.owner;
  if (range) {
    response.status = 206;
    response.shared = object.content.bytes.substr(range->begin, range->size);
    response.fields.emplace_back("Content-Range",
                                 "bytes " + std::to_string(range->begin) + "-" +
                                     std::to_string(range->begin + range->size - 1) + "/" +
                                     std::to_string(object.info.size));
  }
  if (request.http.method == "HEAD") {
    response.head_size = response.shared.size();
    response.shared = {};
    response.owner = nullptr;
  }
  return response;
}

HttpServerResponse S3Api::put_object(S3Request& request) {
  require_length(request.http);
  store_.require_bucket(request.bucket);
  BlobFolder::Writer content(store_.blobs());
  const ReceivedContent received = receive_content(request, store_.blobs(), content);
  ObjectInfo info{request.key, received.size, received.etag, content_type_of(request.http), 0};
  store_.commit(request.bucket, info, kept_fields(request.http), content,
                request.http.field("if-none-match") == "*");
  HttpServerResponse response;
  response.fields.emplace_back("ETag", quoted_tag(info.etag));
  return response;
}

HttpServerResponse S3Api::copy_object(S3Request& request) {
  const CopySource from = copy_source(request.http);
  const StoredObject source = store_.open(from.bucket, from.key);
  check_copy_conditions(request.http, source.info);
  const bool replace = request.http.field("x-amz-metadata-directive") == "REPLACE";
  if (from.bucket == request.bucket && from.key == request.key && !replace) {
    throw ObjectError("InvalidRequest",
                      "This copy request is illegal because it is trying to copy an object to "
                      "itself without changing the object's metadata");
  }
  BlobFolder::Writer content(store_.blobs());
  content.write(source.content.bytes);
  ObjectInfo info = source.info;
  info.key = request.key;
  if (replace) info.content_type = content_type_of(request.http);
  store_.commit(request.bucket, info, replace ? kept_fields(request.http) : source.fields, content);
  XmlWriter xml("CopyObjectResult");
  xml.element("LastModified", iso_time(info.modified_ms)).element("ETag", quoted_tag(info.etag));
  return xml_response(xml.finish());
}

HttpServerResponse S3Api::delete_object(S3Request& request) {
  store_.remove(request.bucket, {request.key});
  HttpServerResponse response;
  response.status = 204;
  return response;
}

HttpServerResponse S3Api::create_upload(S3Request& request) {
  const std::string id = store_.begin_upload(
      request.bucket, request.key, content_type_of(request.http), kept_fields(request.http));
  XmlWriter xml("InitiateMultipartUploadResult");
  xml.element("Bucket", request.bucket).element("Key", request.key).element("UploadId", id);
  return xml_response(xml.finish());
}

HttpServerResponse S3Api::put_part(S3Request& request) {
  require_length(request.http);
  BlobFolder::Writer content(store_.blobs());
  const ReceivedContent received = receive_content(request, store_.blobs(), content);
  const PartInfo part{part_number(request), received.size, received.etag, 0};
  store_.commit_part(request.bucket, request.key, request.parameter("uploadId"), part, content);
  HttpServerResponse response;
  response.fields.emplace_back("ETag", quoted_tag(part.etag));
  return response;
}

HttpServerResponse S3Api::copy_part(S3Request& request) {
  const CopySource from = copy_source(request.http);
  const StoredObject source = store_.open(from.bucket, from.key);
  check_copy_conditions(request.http, source.info);
  const auto range = parse_range(request.http.field("x-amz-copy-source-range"), source.info.size);
  const std::string_view bytes =
      range ? source.content.bytes.substr(range->begin, range->size) : source.content.bytes;
  BlobFolder::Writer content(store_.blobs());
  content.write(bytes);
  const PartInfo part{part_number(request), bytes.size(), to_hex(digest(Digest::Kind::kMd5, bytes)),
                      0};
  store_.commit_part(request.bucket, request.key, request.parameter("uploadId"), part, content);
  XmlWriter xml("CopyPartResult");
  xml.element("LastModified", iso_time(now_ms())).element("ETag", quoted_tag(part.etag));
  return xml_response(xml.finish());
}

HttpServerResponse S3Api::finish_upload(S3Request& request) {
  const std::vector<PartInfo> parts = parse_part_list(request.http.body->bytes());
  const ObjectInfo info =
      store_.finish_upload(request.bucket, request.key, request.parameter("uploadId"), parts);
  XmlWriter xml("CompleteMultipartUploadResult");
  xml.element("Location", "/" + request.bucket + "/" + percent_encode(request.key, true))
      .element("Bucket", request.bucket)
      .element("Key", request.key)
      .element("ETag", quoted_tag(info.etag));
  return xml_response(xml.finish());
}

HttpServerResponse S3Api::abort_upload(S3Request& request) {
  store_.abort_upload(request.bucket, request.key, request.parameter("uploadId"));
  HttpServerResponse response;
  response.status = 204;
  return response;
}

}  // namespace amts::service
