// Lists of objects, parts and uploads; deletion by list.
#include <algorithm>
#include <charconv>

#include "service/aws_chunks.h"
#include "service/digest.h"
#include "service/s3_api.h"
#include "service/s3_xml.h"

namespace amts::service {
namespace {

constexpr size_t kMostKeys = 1000;
constexpr size_t kMostListBytes = 2 << 20;

size_t most_keys(const S3Request& request) {
  const std::string text = request.parameter("max-keys");
  if (text.empty()) return kMostKeys;
  size_t number = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (failure != std::errc() || end != text.data() + text.size()) {
    throw ObjectError("InvalidArgument", "Provided max-keys not an integer or within range");
  }
  return std::min(number, kMostKeys);
}

/// Keys as the client asks for them.
std::string shown(const S3Request& request, const std::string& key) {
  return request.parameter("encoding-type") == "url" ? percent_encode(key, true) : key;
}

void add_objects(XmlWriter& xml, const S3Request& request, const ObjectPage& page) {
  for (const ObjectInfo& one : page.objects) {
    xml.open("Contents")
        .element("Key", shown(request, one.key))
        .element("LastModified", iso_time(one.modified_ms))
        .element("ETag", "\"" + one.etag + "\"")
        .element("Size", std::to_string(one.size))
        .element("StorageClass", "STANDARD")
        .close("Contents");
  }
  for (const std::string& prefix : page.common_prefixes) {
    xml.open("CommonPrefixes").element("Prefix", shown(request, prefix)).close("CommonPrefixes");
  }
}

ObjectPage page_of(DiskStore& store, const S3Request& request, const std::string& after,
                   size_t limit) {
  if (limit == 0) {
    store.require_bucket(request.bucket);
    return {};
  }
  return store.list_page(request.bucket, request.parameter("prefix"),
                         request.parameter("delimiter"), after, limit);
}

void add_question(XmlWriter& xml, const S3Request& request, size_t limit, bool truncated) {
  xml.element("Name", request.bucket)
      .element("Prefix", shown(request, request.parameter("prefix")))
      .element("MaxKeys", std::to_string(limit))
      .element("IsTruncated", truncated ? "true" : "false");
  for (const char* name : {"delimiter", "encoding-type"}) {
    const std::string value = request.parameter(name);
    if (value.empty()) continue;
    const bool key = std::string_view(name) == "delimiter";
    xml.element(key ? "Delimiter" : "EncodingType", key ? shown(request, value) : value);
  }
}

}  // namespace

HttpServerResponse S3Api::list_objects_v2(S3Request& request) {
  const size_t limit = most_keys(request);
  const std::string token = request.parameter("continuation-token");
  std::string after = request.parameter("start-after");
  if (!token.empty()) {
    const auto decoded = from_hex(token);
    if (!decoded) {
      throw ObjectError("InvalidArgument", "The continuation token provided is incorrect");
    }
    after = *decoded;
  }
  const ObjectPage page = page_of(store_, request, after, limit);
  XmlWriter xml("ListBucketResult");
  add_question(xml, request, limit, !page.next.empty());
  xml.element("KeyCount", std::to_string(page.objects.size() + page.common_prefixes.size()));
  if (!token.empty()) xml.element("ContinuationToken", token);
  if (!page.next.empty()) xml.element("NextContinuationToken", to_hex(page.next));
  if (request.has("start-after")) {
    xml.element("StartAfter", shown(request, request.parameter("start-after")));
  }
  add_objects(xml, request, page);
  return xml_response(xml.finish());
}

HttpServerResponse S3Api::list_objects(S3Request& request) {
  const size_t limit = most_keys(request);
  const std::string marker = request.parameter("marker");
  const ObjectPage page = page_of(store_, request, marker, limit);
  XmlWriter xml("ListBucketResult");
  add_question(xml, request, limit, !page.next.empty());
  xml.element("Marker", shown(request, marker));
  if (!page.next.empty()) xml.element("NextMarker", shown(request, page.next));
  add_objects(xml, request, page);
  return xml_response(xml.finish());
}

HttpServerResponse S3Api::delete_objects(S3Request& request) {
  std::string body;
  const std::string_view whole = request.http.body->bytes();
  if (request.signature.payload == PayloadKind::kSignedChunks ||
      request.signature.payload == PayloadKind::kUnsignedChunks) {
    const ChunkedBody chunks =
        decode_chunks(whole, request.signature, request.verify, [&](std::string_view piece) {
          if (body.size() < kMostListBytes) body += piece;
        });
    if (chunks.fault != ChunkFault::kNone) {
      throw ObjectError("SignatureDoesNotMatch", "A chunk of the body is malformed");
    }
  } else {
    body = whole.substr(0, kMostListBytes + 1);
  }
  if (body.size() > kMostListBytes) throw ObjectError("MalformedXML", "The list is too long");
  const std::string_view sum = request.http.field("content-md5");
  if (!sum.empty() && sum != to_base64(digest(Digest::Kind::kMd5, body))) {
    throw ObjectError("BadDigest", "The Content-MD5 you specified did not match what we received.");
  }
  const DeleteList list = parse_delete_list(body);
  store_.remove(request.bucket, list.keys);
  XmlWriter xml("DeleteResult");
  for (const std::string& key : list.keys) {
    if (!list.quiet) xml.open("Deleted").element("Key", key).close("Deleted");
  }
  return xml_response(xml.finish());
}

HttpServerResponse S3Api::list_parts(S3Request& request) {
  const std::string upload = request.parameter("uploadId");
  XmlWriter xml("ListPartsResult");
  xml.element("Bucket", request.bucket).element("Key", request.key).element("UploadId", upload);
  for (const PartInfo& part : store_.parts(request.bucket, request.key, upload)) {
    xml.open("Part")
        .element("PartNumber", std::to_string(part.number))
        .element("LastModified", iso_time(part.modified_ms))
        .element("ETag", "\"" + part.etag + "\"")
        .element("Size", std::to_string(part.size))
        .close("Part");
  }
  xml.element("IsTruncated", "false");
  return xml_response(xml.finish());
}

HttpServerResponse S3Api::list_uploads(S3Request& request) {
  XmlWriter xml("ListMultipartUploadsResult");
  xml.element("Bucket", request.bucket).element("IsTruncated", "false");
  for (const UploadInfo& upload : store_.uploads(request.bucket)) {
    xml.open("Upload")
        .element("Key", upload.key)
        .element("UploadId", upload.id)
        .element("Initiated", iso_time(upload.created_ms))
        .close("Upload");
  }
  return xml_response(xml.finish());
}

}  // namespace amts::service
