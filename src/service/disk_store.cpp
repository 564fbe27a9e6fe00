#include "service/disk_store.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <nlohmann/json.hpp>
#include <unordered_set>

#include "service/digest.h"
#include "text/utf8.h"

namespace amts::service {
namespace {

constexpr size_t kMostKeyBytes = 1024;
constexpr size_t kMostBuckets = 1000;
constexpr size_t kRowsAtOnce = 1000;
/// Comes after every character a key may have: the end of a common prefix.
constexpr std::string_view kLastCharacter = "\xF4\x8F\xBF\xBF";
/// First parts of paths that are the server's own.
constexpr std::array<std::string_view, 4> kReservedNames = {"console", "healthz", "readyz",
                                                            "metrics"};

constexpr const char* kColumns = "key, size, etag, content_type, modified, metadata, blob";

ObjectInfo info_of(const SqlRow& row) {
  return {row.text(0), static_cast<uint64_t>(row.integer(1)), row.text(2), row.text(3),
          row.integer(4)};
}

ObjectError no_such_bucket() { return {"NoSuchBucket", "The specified bucket does not exist"}; }

bool is_bucket_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

}  // namespace

int64_t now_ms() {
  return std::chrono::duration_cast<std::chrono::milliseconds>(
             std::chrono::system_clock::now().time_since_epoch())
      .count();
}

S3Address parse_s3_address(std::string_view address) {
  constexpr std::string_view kScheme = "s3://";
  if (!address.starts_with(kScheme)) {
    throw UsageError("'" + std::string(address) + "' is no address of S3", {},
                     "such as s3://bucket/folder/");
  }
  address.remove_prefix(kScheme.size());
  const size_t slash = std::min(address.find('/'), address.size());
  return {std::string(address.substr(0, slash)),
          std::string(address.substr(std::min(slash + 1, address.size())))};
}

void require_bucket_name(const std::string& bucket) {
  const bool fits = bucket.size() >= 3 && bucket.size() <= 63 &&
                    std::all_of(bucket.begin(), bucket.end(), is_bucket_letter) &&
                    bucket.front() != '.' && bucket.front() != '-' && bucket.back() != '.' &&
                    bucket.back() != '-' && bucket.find("..") == bucket.npos;
  const bool reserved =
      std::find(kReservedNames.begin(), kReservedNames.end(), bucket) != kReservedNames.end();
  if (!fits || reserved)
    throw ObjectError("InvalidBucketName", "The specified bucket is not valid.");
}

void require_key(const std::string& key) {
  if (key.size() > kMostKeyBytes) throw ObjectError("KeyTooLongError", "Your key is too long");
  if (key.empty() || key.find('\0') != key.npos || text::find_invalid_utf8(key) != key.npos) {
    throw ObjectError("InvalidURI", "Couldn't parse the specified URI.");
  }
}

DiskStore::DiskStore(Database& database, std::filesystem::path folder)
    : database_(database), blobs_(std::move(folder)) {}

void DiskStore::sweep() {
  std::unordered_set<std::string> names;
  for (const char* table : {"objects", "parts"}) {
    for (const SqlRow& row : database_.read(std::string("SELECT blob FROM ") + table)) {
      names.insert(row.text(0));
    }
  }
  blobs_.remove_all_but(names);
}

std::vector<std::pair<std::string, int64_t>> DiskStore::buckets() {
  std::vector<std::pair<std::string, int64_t>> all;
  for (const SqlRow& row : database_.read("SELECT name, created FROM buckets ORDER BY name")) {
    all.emplace_back(row.text(0), row.integer(1));
  }
  return all;
}

void DiskStore::create_bucket(const std::string& bucket) {
  require_bucket_name(bucket);
  database_.transact([&](SqlTransaction& transaction) {
    if (transaction.run("SELECT COUNT(*) FROM buckets")[0].integer(0) >=
        static_cast<int64_t>(kMostBuckets)) {
      throw ObjectError("TooManyBuckets", "You have attempted to create more buckets than allowed");
    }
    // Amazon answers as if it had made it where the owner has it already.
    transaction.run("INSERT INTO buckets (name, created) VALUES ($1, $2) ON CONFLICT DO NOTHING",
                    {bucket, now_ms()});
  });
}

void DiskStore::delete_bucket(const std::string& bucket) {
  database_.transact([&](SqlTransaction& transaction) {
    if (!transaction.run("SELECT key FROM objects WHERE bucket = $1 LIMIT 1", {bucket}).empty() ||
        !transaction.run("SELECT id FROM uploads WHERE bucket = $1 LIMIT 1", {bucket}).empty()) {
      throw ObjectError("BucketNotEmpty", "The bucket you tried to delete is not empty");
    }
    if (transaction.run("DELETE FROM buckets WHERE name = $1 RETURNING name", {bucket}).empty()) {
      throw no_such_bucket();
    }
  });
}

void DiskStore::require_bucket(const std::string& bucket) {
  if (database_.read("SELECT name FROM buckets WHERE name = $1", {bucket}).empty()) {
    throw no_such_bucket();
  }
}

std::vector<ObjectInfo> DiskStore::list(const std::string& bucket, const std::string& prefix,
                                        const std::string& after, size_t limit) {
  return list_page(bucket, prefix, "", after, limit).objects;
}

ObjectPage DiskStore::list_page(const std::string& bucket, const std::string& prefix,
                                const std::string& delimiter, const std::string& after,
                                size_t limit) {
  require_bucket(bucket);
  static const std::string kSelect =
      std::string("SELECT ") + kColumns +
      " FROM objects WHERE bucket = $1 AND key > $2 AND key >= $3 ORDER BY key LIMIT $4";
  ObjectPage page;
  size_t count = 0;
  for (std::string cursor = after;;) {
    const SqlRows rows = database_.read(
        kSelect,
        {bucket, cursor, prefix, static_cast<int64_t>(std::min(kRowsAtOnce, limit - count + 1))});
    if (rows.empty()) return page;
    for (const SqlRow& row : rows) {
      ObjectInfo info = info_of(row);
      if (!info.key.starts_with(prefix)) return page;
      if (count == limit) {
        page.next = cursor;
        return page;
      }
      ++count;
      const size_t end =
          delimiter.empty() ? std::string::npos : info.key.find(delimiter, prefix.size());
      if (end != std::string::npos) {
        page.common_prefixes.push_back(info.key.substr(0, end + delimiter.size()));
        cursor = page.common_prefixes.back() + std::string(kLastCharacter);
        break;  // what else has this prefix is passed by
      }
      cursor = info.key;
      page.objects.push_back(std::move(info));
    }
  }
}

StoredObject DiskStore::open(const std::string& bucket, const std::string& key) {
  static const std::string kSelect =
      std::string("SELECT ") + kColumns + " FROM objects WHERE bucket = $1 AND key = $2";
  constexpr int kTries = 5;
  for (int i = 0;; ++i) {
    const SqlRows rows = database_.read(kSelect, {bucket, key});
    if (rows.empty()) {
      require_bucket(bucket);
      throw ObjectError("NoSuchKey", "The specified key does not exist.");
    }
    try {
      return {info_of(rows[0]), nlohmann::json::parse(rows[0].text(5)).get<ObjectFields>(),
              blobs_.open(rows[0].text(6))};
    } catch (const StorageError&) {
      // Replaced between the two steps: look again.
      if (i == kTries) throw;
    }
  }
}

std::string DiskStore::get(const std::string& bucket, const std::string& key, uint64_t most_bytes) {
  const StoredObject object = open(bucket, key);
  if (object.info.size > most_bytes) {
    throw ObjectError("EntityTooLarge",
                      "The object is larger than " + std::to_string(most_bytes) + " bytes");
  }
  return std::string(object.content.bytes);
}

void DiskStore::put(const std::string& bucket, const std::string& key, std::string_view bytes,
                    const std::string& content_type) {
  BlobFolder::Writer content(blobs_);
  content.write(bytes);
  ObjectInfo info{key, bytes.size(), to_hex(digest(Digest::Kind::kMd5, bytes)), content_type, 0};
  commit(bucket, info, {}, content);
}

std::string DiskStore::replace(SqlTransaction& transaction, const std::string& bucket,
                               const ObjectInfo& info, const std::string& fields,
                               const std::string& blob) {
  if (transaction.run("SELECT name FROM buckets WHERE name = $1", {bucket}).empty()) {
    throw no_such_bucket();
  }
  const SqlRows old = transaction.run("SELECT blob FROM objects WHERE bucket = $1 AND key = $2",
                                      {bucket, info.key});
  transaction.run(
      "INSERT INTO objects (bucket, key, blob, size, etag, content_type, metadata, modified)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (bucket, key) DO UPDATE SET"
      " blob = excluded.blob, size = excluded.size, etag = excluded.etag,"
      " content_type = excluded.content_type, metadata = excluded.metadata,"
      " modified = excluded.modified",
      {bucket, info.key, blob, static_cast<int64_t>(info.size), info.etag, info.content_type,
       fields, info.modified_ms});
  return old.empty() ? std::string() : old[0].text(0);
}

void DiskStore::commit(const std::string& bucket, ObjectInfo& info, const ObjectFields& fields,
                       BlobFolder::Writer& content, bool only_if_absent) {
  require_key(info.key);
  const std::string blob = content.finish();
  const std::string fields_text = nlohmann::json(fields).dump();
  info.modified_ms = now_ms();
  std::string old;
  database_.transact([&](SqlTransaction& transaction) {
    if (only_if_absent &&
        !transaction
             .run("SELECT key FROM objects WHERE bucket = $1 AND key = $2", {bucket, info.key})
             .empty()) {
      throw ObjectError("PreconditionFailed",
                        "At least one of the pre-conditions you specified did not hold");
    }
    old = replace(transaction, bucket, info, fields_text, blob);
  });
  content.keep();
  if (!old.empty()) blobs_.remove(old);
}

void DiskStore::remove(const std::string& bucket, const std::vector<std::string>& keys) {
  require_bucket(bucket);
  std::vector<std::string> old;
  database_.transact([&](SqlTransaction& transaction) {
    old.clear();
    for (const std::string& key : keys) {
      for (const SqlRow& row :
           transaction.run("DELETE FROM objects WHERE bucket = $1 AND key = $2 RETURNING blob",
                           {bucket, key})) {
        old.push_back(row.text(0));
      }
    }
  });
  for (const std::string& blob : old) blobs_.remove(blob);
}

}  // namespace amts::service
