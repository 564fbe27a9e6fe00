#include "service/s3_api.h"

#include <algorithm>
#include <array>

#include "service/s3_xml.h"

namespace amts::service {
namespace {

struct ErrorStatus {
  std::string_view code;
  int status;
};
constexpr std::array<ErrorStatus, 23> kStatuses = {{
    {"AccessDenied", 403},
    {"BadDigest", 400},
    {"BucketNotEmpty", 409},
    {"EntityTooLarge", 400},
    {"ExpiredToken", 400},
    {"InternalError", 500},
    {"InvalidAccessKeyId", 403},
    {"InvalidRange", 416},
    {"KeyTooLongError", 400},
    {"MethodNotAllowed", 405},
    {"MissingContentLength", 411},
    {"NoSuchBucket", 404},
    {"NoSuchKey", 404},
    {"NoSuchUpload", 404},
    {"NotImplemented", 501},
    {"NotModified", 304},
    {"PreconditionFailed", 412},
    {"RequestTimeTooSkewed", 403},
    {"SignatureDoesNotMatch", 403},
    {"SlowDown", 503},
    {"TooManyBuckets", 400},
    {"XAmzContentSHA256Mismatch", 400},
    {"InvalidBucketName", 400},
}};

int status_of(std::string_view code) {
  for (const ErrorStatus& one : kStatuses) {
    if (one.code == code) return one.status;
  }
  return 400;
}

/// Parts of S3 that are not here: their parameters must not be passed by as if they were nothing.
constexpr std::array<std::string_view, 24> kNotHere = {"accelerate",
                                                       "acl",
                                                       "analytics",
                                                       "attributes",
                                                       "cors",
                                                       "encryption",
                                                       "inventory",
                                                       "legal-hold",
                                                       "lifecycle",
                                                       "logging",
                                                       "metrics",
                                                       "notification",
                                                       "object-lock",
                                                       "ownershipControls",
                                                       "policy",
                                                       "policyStatus",
                                                       "publicAccessBlock",
                                                       "replication",
                                                       "requestPayment",
                                                       "restore",
                                                       "retention",
                                                       "select",
                                                       "tagging",
                                                       "website"};

}  // namespace

/// The first route that fits answers: method, whether there is a bucket and a key, a parameter and
/// a field that must be there.
struct S3Api::Route {
  std::string_view method;
  bool bucket;
  bool key;
  std::string_view parameter;
  std::string_view field;
  const char* operation;
  HttpServerResponse (S3Api::*answer)(S3Request&);
};

const std::vector<S3Api::Route>& S3Api::routes() {
  static const std::vector<Route> table = {
      {"GET", false, false, "", "", "ListBuckets", &S3Api::list_buckets},
      {"PUT", true, false, "", "", "CreateBucket", &S3Api::create_bucket},
      {"HEAD", true, false, "", "", "HeadBucket", &S3Api::head_bucket},
      {"DELETE", true, false, "", "", "DeleteBucket", &S3Api::delete_bucket},
      {"GET", true, false, "location", "", "GetBucketLocation", &S3Api::bucket_location},
      {"GET", true, false, "versioning", "", "GetBucketVersioning", &S3Api::bucket_versioning},
      {"GET", true, false, "uploads", "", "ListMultipartUploads", &S3Api::list_uploads},
      {"GET", true, false, "list-type", "", "ListObjectsV2", &S3Api::list_objects_v2},
      {"GET", true, false, "", "", "ListObjects", &S3Api::list_objects},
      {"POST", true, false, "delete", "", "DeleteObjects", &S3Api::delete_objects},
      {"GET", true, true, "uploadId", "", "ListParts", &S3Api::list_parts},
      {"GET", true, true, "tagging", "", "GetObjectTagging", &S3Api::object_tags},
      {"GET", true, true, "", "", "GetObject", &S3Api::get_object},
      {"HEAD", true, true, "", "", "HeadObject", &S3Api::get_object},
      {"PUT", true, true, "uploadId", "x-amz-copy-source", "UploadPartCopy", &S3Api::copy_part},
      {"PUT", true, true, "uploadId", "", "UploadPart", &S3Api::put_part},
      {"PUT", true, true, "", "x-amz-copy-source", "CopyObject", &S3Api::copy_object},
      {"PUT", true, true, "", "", "PutObject", &S3Api::put_object},
      {"POST", true, true, "uploads", "", "CreateMultipartUpload", &S3Api::create_upload},
      {"POST", true, true, "uploadId", "", "CompleteMultipartUpload", &S3Api::finish_upload},
      {"DELETE", true, true, "uploadId", "", "AbortMultipartUpload", &S3Api::abort_upload},
      {"DELETE", true, true, "", "", "DeleteObject", &S3Api::delete_object},
  };
  return table;
}

bool S3Request::has(std::string_view name) const {
  return std::any_of(query.begin(), query.end(),
                     [&](const auto& one) { return one.first == name; });
}

std::string S3Request::parameter(std::string_view name) const {
  for (const auto& one : query) {
    if (one.first == name) return one.second;
  }
  return {};
}

HttpServerResponse xml_response(std::string xml) {
  HttpServerResponse response;
  response.fields.emplace_back("Content-Type", "application/xml");
  response.text = std::move(xml);
  return response;
}

HttpServerResponse S3Api::error(const HttpServerRequest& request, std::string_view code,
                                std::string_view message) {
  HttpServerResponse response;
  response.status = status_of(code);
  response.error = code;
  response.operation = "S3";
  response.fields.emplace_back("x-amz-request-id", request.request_id);
  if (response.status == 304) return response;
  response.fields.emplace_back("Content-Type", "application/xml");
  if (request.method != "HEAD") {
    response.text = s3_error_xml(code, message, percent_decode(request.path), request.request_id);
  }
  return response;
}

HttpServerResponse S3Api::answer(HttpServerRequest& http, const Signature& signature, bool verify) {
  S3Request request{http, signature, verify, {}, {}, parse_query(http.query)};
  std::string_view path = http.path;
  if (path.starts_with('/')) path.remove_prefix(1);
  const size_t slash = std::min(path.find('/'), path.size());
  request.bucket = percent_decode(path.substr(0, slash));
  request.key = percent_decode(path.substr(std::min(slash + 1, path.size())));
  const auto fits = [&](const Route& route) {
    return route.method == http.method && route.bucket == !request.bucket.empty() &&
           route.key == !request.key.empty() &&
           (route.parameter.empty() || request.has(route.parameter)) &&
           (route.field.empty() || !http.field(route.field).empty());
  };
  const auto& table = routes();
  const auto route = std::find_if(table.begin(), table.end(), fits);
  const bool not_here = std::any_of(kNotHere.begin(), kNotHere.end(),
                                    [&](std::string_view name) { return request.has(name); });
  HttpServerResponse response;
  try {
    if (not_here && (route == table.end() || route->parameter.empty())) {
      throw ObjectError("NotImplemented", "This part of S3 is not implemented here");
    }
    if (route == table.end()) {
      throw ObjectError("MethodNotAllowed", "The specified method is not allowed here");
    }
    if (!request.bucket.empty()) require_bucket_name(request.bucket);
    if (!request.key.empty()) require_key(request.key);
    response = (this->*route->answer)(request);
    response.fields.emplace_back("x-amz-request-id", http.request_id);
  } catch (const ObjectError& failure) {
    response = error(http, failure.code(), failure.message());
  }
  response.operation = std::string("S3.") + (route == table.end() ? "Unknown" : route->operation);
  return response;
}

HttpServerResponse S3Api::list_buckets(S3Request&) {
  XmlWriter xml("ListAllMyBucketsResult");
  xml.open("Owner").element("ID", "amts").element("DisplayName", "amts").close("Owner");
  xml.open("Buckets");
  for (const auto& one : store_.buckets()) {
    xml.open("Bucket").element("Name", one.first).element("CreationDate", iso_time(one.second));
    xml.close("Bucket");
  }
  xml.close("Buckets");
  return xml_response(xml.finish());
}

HttpServerResponse S3Api::create_bucket(S3Request& request) {
  store_.create_bucket(request.bucket);
  HttpServerResponse response;
  response.fields.emplace_back("Location", "/" + request.bucket);
  return response;
}

HttpServerResponse S3Api::head_bucket(S3Request& request) {
  store_.require_bucket(request.bucket);
  HttpServerResponse response;
  response.fields.emplace_back("x-amz-bucket-region", region_);
  return response;
}

HttpServerResponse S3Api::delete_bucket(S3Request& request) {
  store_.delete_bucket(request.bucket);
  HttpServerResponse response;
  response.status = 204;
  return response;
}

HttpServerResponse S3Api::bucket_location(S3Request& request) {
  store_.require_bucket(request.bucket);
  // The oldest region has no name here.
  const std::string place = region_ == "us-east-1" ? "" : region_;
  std::string xml =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<LocationConstraint "
      "xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">" +
      place + "</LocationConstraint>";
  return xml_response(std::move(xml));
}

/// Clients ask for them before they copy. There are none.
HttpServerResponse S3Api::object_tags(S3Request& request) {
  store_.open(request.bucket, request.key);
  return xml_response(XmlWriter("Tagging").element("TagSet", "").finish());
}

HttpServerResponse S3Api::bucket_versioning(S3Request& request) {
  store_.require_bucket(request.bucket);
  return xml_response(XmlWriter("VersioningConfiguration").finish());
}

}  // namespace amts::service
