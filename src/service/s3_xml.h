// XML as S3 speaks it: answers are written here, requests read with pugixml.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "service/disk_store.h"

namespace amts::service {

/// Appends elements; texts are escaped. Characters that XML cannot hold become U+FFFD: clients that
/// have such keys ask for encoding-type=url.
class XmlWriter {
 public:
  /// Begins with the declaration and opens `root` in S3's namespace.
  explicit XmlWriter(std::string_view root);
  XmlWriter& open(std::string_view name);
  XmlWriter& close(std::string_view name);
  XmlWriter& element(std::string_view name, std::string_view text);
  /// Closes the root.
  std::string finish();

 private:
  std::string root_;
  std::string text_;
};

/// The body of an error. No namespace, as Amazon has it.
std::string s3_error_xml(std::string_view code, std::string_view message, std::string_view resource,
                         std::string_view request_id);

/// DeleteObjects' list. Throws ObjectError "MalformedXML".
struct DeleteList {
  std::vector<std::string> keys;
  bool quiet = false;
};
DeleteList parse_delete_list(std::string_view xml);

/// CompleteMultipartUpload's list: numbers and ETags. Throws ObjectError "MalformedXML".
std::vector<PartInfo> parse_part_list(std::string_view xml);

/// "2026-01-02T03:04:05.678Z".
std::string iso_time(int64_t ms);
/// "Fri, 02 Jan 2026 03:04:05 GMT" (RFC 9110).
std::string http_time(int64_t ms);
/// The inverse of http_time; -1 if malformed.
int64_t parse_http_time(const std::string& text);

/// An entity tag without its quotes.
std::string_view unquoted(std::string_view etag);

}  // namespace amts::service
