// Objects on this machine's disk: files under names of their own (blob_folder.h), all else in the
// database. Keys are never names of files, so no key can leave the store.
//
// A put is there as a whole or not at all: the file is synced before the database names it.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "service/blob_folder.h"
#include "service/database.h"
#include "service/object_store.h"

namespace amts::service {

/// Fields that a client gives with an object and gets back: x-amz-meta-*, Cache-Control, …; names
/// in lower case.
using ObjectFields = std::map<std::string, std::string>;

struct StoredObject {
  ObjectInfo info;
  ObjectFields fields;
  BlobView content;
};

struct ObjectPage {
  std::vector<ObjectInfo> objects;
  std::vector<std::string> common_prefixes;
  std::string next;  ///< where the next page begins; empty: there is none
};

struct PartInfo {
  int64_t number = 0;
  uint64_t size = 0;
  std::string etag;
  int64_t modified_ms = 0;
};

struct UploadInfo {
  std::string id;
  std::string key;
  int64_t created_ms = 0;
};

/// Thread-safe. Throws ObjectError with S3's codes.
class DiskStore : public ObjectStore {
 public:
  DiskStore(Database& database, std::filesystem::path folder);

  /// Removes files that no object has, left by a crash. Call before the first use, and only where
  /// no other process uses the store.
  void sweep();

  std::vector<std::pair<std::string, int64_t>> buckets();  ///< names and times of creation
  void create_bucket(const std::string& bucket);
  void delete_bucket(const std::string& bucket);
  void require_bucket(const std::string& bucket);

  std::vector<ObjectInfo> list(const std::string& bucket, const std::string& prefix,
                               const std::string& after, size_t limit) override;
  std::string get(const std::string& bucket, const std::string& key, uint64_t most_bytes) override;
  void put(const std::string& bucket, const std::string& key, std::string_view bytes,
           const std::string& content_type) override;

  /// Keys that hold `delimiter` after the prefix are gathered into common prefixes.
  ObjectPage list_page(const std::string& bucket, const std::string& prefix,
                       const std::string& delimiter, const std::string& after, size_t limit);
  StoredObject open(const std::string& bucket, const std::string& key);
  /// Content that was written becomes an object; `info` has everything but the time, which is set.
  void commit(const std::string& bucket, ObjectInfo& info, const ObjectFields& fields,
              BlobFolder::Writer& content, bool only_if_absent = false);
  void remove(const std::string& bucket, const std::vector<std::string>& keys);

  std::string begin_upload(const std::string& bucket, const std::string& key,
                           const std::string& content_type, const ObjectFields& fields);
  void commit_part(const std::string& bucket, const std::string& key, const std::string& upload,
                   const PartInfo& part, BlobFolder::Writer& content);
  std::vector<PartInfo> parts(const std::string& bucket, const std::string& key,
                              const std::string& upload);
  /// Joins the named parts, in order of number.
  ObjectInfo finish_upload(const std::string& bucket, const std::string& key,
                           const std::string& upload, const std::vector<PartInfo>& wanted);
  void abort_upload(const std::string& bucket, const std::string& key, const std::string& upload);
  std::vector<UploadInfo> uploads(const std::string& bucket);

  const BlobFolder& blobs() const { return blobs_; }

 private:
  struct Upload {
    std::string content_type;
    ObjectFields fields;
  };
  Upload require_upload(const std::string& bucket, const std::string& key,
                        const std::string& upload);
  /// In a transaction; gives the blob that the object had before.
  std::string replace(SqlTransaction& transaction, const std::string& bucket,
                      const ObjectInfo& info, const std::string& fields, const std::string& blob);

  Database& database_;
  BlobFolder blobs_;
};

/// Throws ObjectError unless it may name a bucket here.
void require_bucket_name(const std::string& bucket);
/// Throws ObjectError unless it is a key: 1 to 1024 bytes of UTF-8 without NUL.
void require_key(const std::string& key);

inline constexpr const char* kDefaultContentType = "binary/octet-stream";

/// Milliseconds since 1970.
int64_t now_ms();

}  // namespace amts::service
