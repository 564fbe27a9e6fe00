// Uploads in parts.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "service/digest.h"
#include "service/disk_store.h"
#include "service/request_id.h"

namespace amts::service {
namespace {

/// S3's least size of all parts but the last.
constexpr uint64_t kLeastPartBytes = 5 << 20;
constexpr int64_t kMostParts = 10'000;

}  // namespace

std::string DiskStore::begin_upload(const std::string& bucket, const std::string& key,
                                    const std::string& content_type, const ObjectFields& fields) {
  require_bucket(bucket);
  require_key(key);
  std::string id = random_hex(24);
  database_.run(
      "INSERT INTO uploads (id, bucket, key, content_type, metadata, created)"
      " VALUES ($1, $2, $3, $4, $5, $6)",
      {id, bucket, key, content_type, nlohmann::json(fields).dump(), now_ms()});
  return id;
}

DiskStore::Upload DiskStore::require_upload(const std::string& bucket, const std::string& key,
                                            const std::string& upload) {
  const SqlRows rows = database_.read(
      "SELECT content_type, metadata FROM uploads WHERE id = $1 AND bucket = $2 AND key = $3",
      {upload, bucket, key});
  if (rows.empty()) {
    throw ObjectError("NoSuchUpload",
                      "The specified upload does not exist. The upload ID may be invalid, or the "
                      "upload may have been aborted or completed.");
  }
  return {rows[0].text(0), nlohmann::json::parse(rows[0].text(1)).get<ObjectFields>()};
}

void DiskStore::commit_part(const std::string& bucket, const std::string& key,
                            const std::string& upload, const PartInfo& part,
                            BlobFolder::Writer& content) {
  if (part.number < 1 || part.number > kMostParts) {
    throw ObjectError("InvalidArgument",
                      "Part number must be an integer between 1 and 10000, inclusive");
  }
  require_upload(bucket, key, upload);
  const std::string blob = content.finish();
  std::string old;
  database_.transact([&](SqlTransaction& transaction) {
    old.clear();
    // Aborted or completed meanwhile?
    if (transaction.run("SELECT id FROM uploads WHERE id = $1", {upload}).empty()) {
      throw ObjectError("NoSuchUpload", "The specified upload does not exist.");
    }
    for (const SqlRow& row :
         transaction.run("DELETE FROM parts WHERE upload = $1 AND number = $2 RETURNING blob",
                         {upload, part.number})) {
      old = row.text(0);
    }
    transaction.run(
        "INSERT INTO parts (upload, number, blob, size, etag, modified)"
        " VALUES ($1, $2, $3, $4, $5, $6)",
        {upload, part.number, blob, static_cast<int64_t>(part.size), part.etag, now_ms()});
  });
  content.keep();
  if (!old.empty()) blobs_.remove(old);
}

std::vector<PartInfo> DiskStore::parts(const std::string& bucket, const std::string& key,
                                       const std::string& upload) {
  require_upload(bucket, key, upload);
  std::vector<PartInfo> all;
  for (const SqlRow& row : database_.read(
           "SELECT number, size, etag, modified FROM parts WHERE upload = $1 ORDER BY number",
           {upload})) {
    all.push_back(
        {row.integer(0), static_cast<uint64_t>(row.integer(1)), row.text(2), row.integer(3)});
  }
  return all;
}

ObjectInfo DiskStore::finish_upload(const std::string& bucket, const std::string& key,
                                    const std::string& upload,
                                    const std::vector<PartInfo>& wanted) {
  const Upload begun = require_upload(bucket, key, upload);
  if (wanted.empty()) throw ObjectError("MalformedXML", "You must specify at least one part");
  for (size_t i = 1; i < wanted.size(); ++i) {
    if (wanted[i].number > wanted[i - 1].number) continue;
    throw ObjectError("InvalidPartOrder", "The list of parts was not in ascending order.");
  }
  BlobFolder::Writer content(blobs_);
  std::string hashes;
  uint64_t size = 0;
  for (size_t i = 0; i < wanted.size(); ++i) {
    const SqlRows rows =
        database_.read("SELECT blob, size, etag FROM parts WHERE upload = $1 AND number = $2",
                       {upload, wanted[i].number});
    if (rows.empty() || rows[0].text(2) != wanted[i].etag) {
      throw ObjectError("InvalidPart",
                        "One or more of the specified parts could not be found. The part may not "
                        "have been uploaded, or its entity tag may not have matched.");
    }
    const BlobView part = blobs_.open(rows[0].text(0));
    if (i + 1 < wanted.size() && part.bytes.size() < kLeastPartBytes) {
      throw ObjectError("EntityTooSmall",
                        "Your proposed upload is smaller than the minimum allowed size");
    }
    content.write(part.bytes);
    size += part.bytes.size();
    hashes += from_hex(rows[0].text(2)).value_or("");
  }
  ObjectInfo info{key, size,
                  to_hex(digest(Digest::Kind::kMd5, hashes)) + "-" + std::to_string(wanted.size()),
                  begun.content_type, now_ms()};
  const std::string blob = content.finish();
  std::vector<std::string> old;
  database_.transact([&](SqlTransaction& transaction) {
    old.clear();
    if (transaction.run("DELETE FROM uploads WHERE id = $1 RETURNING id", {upload}).empty()) {
      throw ObjectError("NoSuchUpload", "The specified upload does not exist.");
    }
    for (const SqlRow& row :
         transaction.run("DELETE FROM parts WHERE upload = $1 RETURNING blob", {upload})) {
      old.push_back(row.text(0));
    }
    const std::string before =
        replace(transaction, bucket, info, nlohmann::json(begun.fields).dump(), blob);
    if (!before.empty()) old.push_back(before);
  });
  content.keep();
  for (const std::string& one : old) blobs_.remove(one);
  return info;
}

void DiskStore::abort_upload(const std::string& bucket, const std::string& key,
                             const std::string& upload) {
  require_upload(bucket, key, upload);
  std::vector<std::string> old;
  database_.transact([&](SqlTransaction& transaction) {
    old.clear();
    transaction.run("DELETE FROM uploads WHERE id = $1", {upload});
    for (const SqlRow& row :
         transaction.run("DELETE FROM parts WHERE upload = $1 RETURNING blob", {upload})) {
      old.push_back(row.text(0));
    }
  });
  for (const std::string& blob : old) blobs_.remove(blob);
}

std::vector<UploadInfo> DiskStore::uploads(const std::string& bucket) {
  require_bucket(bucket);
  std::vector<UploadInfo> all;
  for (const SqlRow& row : database_.read(
           "SELECT id, key, created FROM uploads WHERE bucket = $1 ORDER BY key, id LIMIT 1000",
           {bucket})) {
    all.push_back({row.text(0), row.text(1), row.integer(2)});
  }
  return all;
}

}  // namespace amts::service
