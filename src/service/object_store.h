// Objects in buckets, as jobs and parallel data read and write them: on this machine's disk
// (disk_store.h) or behind S3's interface.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace amts::service {

/// What S3 says with a code: "NoSuchBucket", "NoSuchKey", …
class ObjectError : public StorageError {
 public:
  ObjectError(std::string code, std::string message)
      : StorageError(std::move(message)), code_(std::move(code)) {}
  const std::string& code() const { return code_; }

 private:
  std::string code_;
};

struct ObjectInfo {
  std::string key;
  uint64_t size = 0;
  std::string etag;  ///< without quotes
  std::string content_type;
  int64_t modified_ms = 0;  ///< since 1970
};

/// Thread-safe. All throw ObjectError, and StorageError where the store itself fails.
class ObjectStore {
 public:
  virtual ~ObjectStore() = default;

  /// Objects whose keys begin with `prefix` and come after `after`, by the bytes of their keys; at
  /// most `limit`.
  virtual std::vector<ObjectInfo> list(const std::string& bucket, const std::string& prefix,
                                       const std::string& after, size_t limit) = 0;
  /// Longer than `most_bytes` is an error, "EntityTooLarge".
  virtual std::string get(const std::string& bucket, const std::string& key,
                          uint64_t most_bytes) = 0;
  virtual void put(const std::string& bucket, const std::string& key, std::string_view bytes,
                   const std::string& content_type) = 0;
};

/// "s3://bucket/a/b" -> {"bucket", "a/b"}. Throws UsageError.
struct S3Address {
  std::string bucket;
  std::string key;
};
S3Address parse_s3_address(std::string_view address);

}  // namespace amts::service
