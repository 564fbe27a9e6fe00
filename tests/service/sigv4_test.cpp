// Signature Version 4 against the worked examples of Amazon's S3 API Reference ("Signature
// calculations for the Authorization header", "… transferring payload in multiple chunks",
// "Authenticating requests: using query parameters").
#include "service/sigv4.h"

#include <gtest/gtest.h>

#include "service/aws_chunks.h"

namespace amts::service {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::system_clock;

using Secrets = std::map<std::string, std::string, std::less<>>;
const AccessKeys kKeys(Secrets{
    {"AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"}});
const system_clock::time_point kTime = system_clock::from_time_t(1369353600);  // 20130524T000000Z

HttpServerRequest get_example() {
  HttpServerRequest request;
  request.method = "GET";
  request.path = "/test.txt";
  request.fields = {
      {"host", "examplebucket.s3.amazonaws.com"},
      {"range", "bytes=0-9"},
      {"x-amz-content-sha256", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
      {"x-amz-date", "20130524T000000Z"},
      {"authorization",
       "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
       "SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,"
       "Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"}};
  return request;
}

SignatureFault fault_of(const HttpServerRequest& request, system_clock::time_point now = kTime) {
  return verify_signature(request, "s3", kKeys, now).fault;
}

TEST(Sigv4, AmazonsExampleOfAHeader) {
  const Signature signature = verify_signature(get_example(), "s3", kKeys, kTime + minutes(14));
  EXPECT_EQ(signature.fault, SignatureFault::kNone) << signature.detail;
  EXPECT_EQ(signature.access_key_id, "AKIAIOSFODNN7EXAMPLE");
}

TEST(Sigv4, AnyChangeIsSeen) {
  const auto with = [](auto change) {
    HttpServerRequest request = get_example();
    change(request);
    return fault_of(request);
  };
  EXPECT_EQ(with([](auto& r) { r.path = "/test.tx"; }), SignatureFault::kMismatch);
  EXPECT_EQ(with([](auto& r) { r.method = "HEAD"; }), SignatureFault::kMismatch);
  EXPECT_EQ(with([](auto& r) { r.query = "a=1"; }), SignatureFault::kMismatch);
  EXPECT_EQ(with([](auto& r) { r.fields[1].second = "bytes=0-8"; }), SignatureFault::kMismatch);
  EXPECT_EQ(with([](auto& r) { r.fields.emplace_back("x-amz-copy-source", "/a/b"); }),
            SignatureFault::kMismatch);
  EXPECT_EQ(with([](auto& r) { r.fields[4].second.back() = '0'; }), SignatureFault::kMismatch);
  EXPECT_EQ(with([](auto& r) { r.fields[4].second.pop_back(); }), SignatureFault::kIncomplete);
  EXPECT_EQ(with([](auto& r) { r.fields.pop_back(); }), SignatureFault::kMissing);
  EXPECT_EQ(with([](auto& r) { r.fields[4].second = "AWS4-HMAC-SHA256"; }),
            SignatureFault::kIncomplete);
}

TEST(Sigv4, TheBodyIsTheOneThatWasSigned) {
  HttpServerRequest request = get_example();
  request.body = std::make_shared<HttpBody>("/tmp", 1000);
  EXPECT_EQ(fault_of(request), SignatureFault::kNone);
  request.body->append("x");
  EXPECT_EQ(fault_of(request), SignatureFault::kPayload);
}

TEST(Sigv4, ClocksMayDifferByAQuarterOfAnHour) {
  EXPECT_EQ(fault_of(get_example(), kTime + minutes(16)), SignatureFault::kSkewed);
  EXPECT_EQ(fault_of(get_example(), kTime - minutes(16)), SignatureFault::kSkewed);
  EXPECT_EQ(fault_of(get_example(), kTime - minutes(14)), SignatureFault::kNone);
}

TEST(Sigv4, KeysAndServicesThatAreNotOurs) {
  const AccessKeys others(Secrets{{"AKIDOTHER", "0123456789abcdef"}});
  EXPECT_EQ(verify_signature(get_example(), "s3", others, kTime).fault,
            SignatureFault::kUnknownKey);
  EXPECT_EQ(verify_signature(get_example(), "translate", kKeys, kTime).fault,
            SignatureFault::kMismatch);
}

HttpServerRequest presigned_example() {
  HttpServerRequest request;
  request.method = "GET";
  request.path = "/test.txt";
  request.query =
      "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-"
      "1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders="
      "host&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404";
  request.fields = {{"host", "examplebucket.s3.amazonaws.com"}};
  return request;
}

TEST(Sigv4, AmazonsExampleOfAPresignedAddress) {
  EXPECT_EQ(fault_of(presigned_example(), kTime + hours(23)), SignatureFault::kNone);
  EXPECT_EQ(fault_of(presigned_example(), kTime + hours(25)), SignatureFault::kExpired);
  HttpServerRequest longer = presigned_example();
  longer.query.replace(longer.query.find("86400"), 5, "604801");
  EXPECT_EQ(fault_of(longer), SignatureFault::kIncomplete);
}

TEST(Sigv4, OwnPresignedAddressesAreGood) {
  const std::string address = presign("http://127.0.0.1:8080", "/b/a%20b%2Bc", "eu-west-1", kKeys,
                                      std::chrono::seconds(60), kTime);
  HttpServerRequest request;
  request.method = "GET";
  const size_t mark = address.find('?');
  request.path = address.substr(21, mark - 21);
  request.query = address.substr(mark + 1);
  request.fields = {{"host", "127.0.0.1:8080"}};
  EXPECT_EQ(fault_of(request), SignatureFault::kNone);
  request.path = "/b/other";
  EXPECT_EQ(fault_of(request), SignatureFault::kMismatch);
}

Signature chunked_head() {
  HttpServerRequest request;
  request.method = "PUT";
  request.path = "/examplebucket/chunkObject.txt";
  request.fields = {
      {"host", "s3.amazonaws.com"},
      {"x-amz-date", "20130524T000000Z"},
      {"x-amz-storage-class", "REDUCED_REDUNDANCY"},
      {"x-amz-content-sha256", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"},
      {"content-encoding", "aws-chunked"},
      {"x-amz-decoded-content-length", "66560"},
      {"content-length", "66824"},
      {"authorization",
       "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
       "SignedHeaders=content-encoding;content-length;host;x-amz-content-sha256;x-amz-date;"
       "x-amz-decoded-content-length;x-amz-storage-class,"
       "Signature=4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9"}};
  return verify_signature(request, "s3", kKeys, kTime);
}

std::string chunked_body() {
  return "10000;chunk-signature=ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648"
         "\r\n" +
         std::string(65536, 'a') +
         "\r\n400;chunk-signature=0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497"
         "\r\n" +
         std::string(1024, 'a') +
         "\r\n0;chunk-signature=b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9"
         "\r\n\r\n";
}

ChunkedBody decode(const std::string& body, const Signature& head, bool verify = true) {
  return decode_chunks(body, head, verify, [](std::string_view) {});
}

TEST(AwsChunks, AmazonsExample) {
  const Signature head = chunked_head();
  ASSERT_EQ(head.fault, SignatureFault::kNone) << head.detail;
  ASSERT_EQ(head.payload, PayloadKind::kSignedChunks);
  EXPECT_EQ(chunked_body().size(), 66824U);
  const ChunkedBody body = decode(chunked_body(), head);
  EXPECT_EQ(body.fault, ChunkFault::kNone);
  EXPECT_EQ(body.size, 66560U);
}

TEST(AwsChunks, ChangedOrTornBodies) {
  const Signature head = chunked_head();
  std::string changed = chunked_body();
  changed[5000] = 'b';
  EXPECT_EQ(decode(changed, head).fault, ChunkFault::kMismatch);
  EXPECT_EQ(decode(changed, head, false).fault, ChunkFault::kNone);
  const std::string whole = chunked_body();
  for (size_t size = 0; size < whole.size(); size += 997) {
    EXPECT_NE(decode(whole.substr(0, size), head).fault, ChunkFault::kNone) << size;
  }
  // Without its last chunk a body would be shorter than what was signed.
  EXPECT_NE(decode(whole.substr(0, whole.rfind("\r\n0;")) + "\r\n", head).fault, ChunkFault::kNone);
  EXPECT_EQ(decode("ffffffffffffffff\r\n", head).fault, ChunkFault::kMalformed);
  EXPECT_EQ(decode("-1\r\n", head).fault, ChunkFault::kMalformed);
}

TEST(AwsChunks, TrailersOfUnsignedChunks) {
  Signature head;
  head.payload = PayloadKind::kUnsignedChunks;
  std::string content;
  const ChunkedBody body =
      decode_chunks("5\r\nhello\r\n1\r\n!\r\n0\r\nx-amz-checksum-crc32: nIDe8Q==\r\n\r\n", head,
                    true, [&](std::string_view piece) { content += piece; });
  EXPECT_EQ(body.fault, ChunkFault::kNone);
  EXPECT_EQ(content, "hello!");
  EXPECT_EQ(body.trailer.at("x-amz-checksum-crc32"), "nIDe8Q==");
}

}  // namespace
}  // namespace amts::service
