#include "service/disk_store.h"

#include <gmock/gmock.h>

#include <map>
#include <random>
#include <set>

#include "service/digest.h"
#include "temporary_folder.h"

namespace amts::service {
namespace {

using testing::ElementsAre;

class DiskStoreTest : public testing::Test {
 protected:
  DiskStoreTest() {
    migrate(*database_);
    store_.create_bucket("books");
  }

  size_t files() const {
    size_t count = 0;
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(folder_.path() / "objects")) {
      if (entry.is_regular_file()) ++count;
    }
    return count;
  }
  std::string code_of(const std::function<void()>& work) {
    try {
      work();
    } catch (const ObjectError& failure) {
      return failure.code();
    }
    return "";
  }

  TemporaryFolder folder_;
  std::unique_ptr<Database> database_ = open_sqlite(folder_.path() / "test.db");
  DiskStore store_{*database_, folder_.path() / "objects"};
};

TEST_F(DiskStoreTest, WhatIsPutComesBackAndReplacedFilesGo) {
  store_.put("books", "a/b", "one", "text/plain");
  store_.put("books", "a/b", "two", "text/plain");
  EXPECT_EQ(store_.get("books", "a/b", 3), "two");
  EXPECT_EQ(files(), 1U);
  const StoredObject held = store_.open("books", "a/b");
  store_.remove("books", {"a/b", "not there"});
  EXPECT_EQ(files(), 0U);
  EXPECT_EQ(held.content.bytes, "two");  // who reads it still can
  EXPECT_EQ(code_of([&] { store_.get("books", "a/b", 3); }), "NoSuchKey");
  EXPECT_EQ(code_of([&] { store_.get("nobooks", "a/b", 3); }), "NoSuchBucket");
  EXPECT_EQ(code_of([&] { store_.put("nobooks", "a/b", "x", ""); }), "NoSuchBucket");
  EXPECT_EQ(files(), 0U);
}

TEST_F(DiskStoreTest, HostileKeysAreKeysLikeOthers) {
  const std::vector<std::string> keys = {
      "../../etc/passwd", "/etc/passwd", "a/../b", ".", "..", "a//b", "a", "a/",
      "con\nline",        "C:\\x"};
  for (const std::string& key : keys) store_.put("books", key, key, "");
  for (const std::string& key : keys) EXPECT_EQ(store_.get("books", key, 100), key);
  EXPECT_EQ(files(), keys.size());
  EXPECT_EQ(code_of([&] { store_.put("books", std::string("a\0b", 3), "", ""); }), "InvalidURI");
  EXPECT_EQ(code_of([&] { store_.put("books", "\xff", "", ""); }), "InvalidURI");
  EXPECT_EQ(code_of([&] { store_.put("books", std::string(1025, 'a'), "", ""); }),
            "KeyTooLongError");
  for (const char* name : {"../x", "UPPER", "a", "console", "a..b", "-ab", "a/b"}) {
    EXPECT_EQ(code_of([&] { store_.create_bucket(name); }), "InvalidBucketName") << name;
  }
}

/// Lists as S3 defines them, computed from a plain set of keys.
ObjectPage reference_list(const std::set<std::string>& keys, const std::string& prefix,
                          const std::string& delimiter) {
  ObjectPage page;
  for (const std::string& key : keys) {
    if (!key.starts_with(prefix)) continue;
    const size_t end = delimiter.empty() ? key.npos : key.find(delimiter, prefix.size());
    if (end == key.npos) {
      page.objects.push_back({key, 0, "", "", 0});
    } else if (const std::string common = key.substr(0, end + delimiter.size());
               page.common_prefixes.empty() || page.common_prefixes.back() != common) {
      page.common_prefixes.push_back(common);
    }
  }
  return page;
}

TEST_F(DiskStoreTest, ListsAreWhatS3Defines) {
  std::mt19937 random(7);
  std::set<std::string> keys;
  const std::vector<std::string> letters = {"a", "b", "/", "é", "0", "-"};
  while (keys.size() < 120) {
    std::string key;
    for (size_t i = 1 + random() % 5; i > 0; --i) key += letters[random() % letters.size()];
    if (keys.insert(key).second) store_.put("books", key, "", "");
  }
  for (const char* prefix : {"", "a", "a/", "é", "zz", "/"}) {
    for (const char* delimiter : {"", "/", "b", "a/"}) {
      const ObjectPage expected = reference_list(keys, prefix, delimiter);
      for (const size_t limit : {1U, 3U, 1000U}) {
        ObjectPage all;
        std::string after;
        do {
          const ObjectPage page = store_.list_page("books", prefix, delimiter, after, limit);
          ASSERT_LE(page.objects.size() + page.common_prefixes.size(), limit);
          for (const auto& one : page.objects) all.objects.push_back(one);
          for (const auto& one : page.common_prefixes) all.common_prefixes.push_back(one);
          after = page.next;
        } while (!after.empty());
        ASSERT_EQ(all.common_prefixes, expected.common_prefixes) << prefix << " " << delimiter;
        ASSERT_EQ(all.objects.size(), expected.objects.size()) << prefix << " " << delimiter;
        for (size_t i = 0; i < all.objects.size(); ++i) {
          ASSERT_EQ(all.objects[i].key, expected.objects[i].key);
        }
      }
    }
  }
}

PartInfo put_part(DiskStore& store, const std::string& upload, int64_t number,
                  const std::string& bytes) {
  BlobFolder::Writer content(store.blobs());
  content.write(bytes);
  const PartInfo part{number, bytes.size(), to_hex(digest(Digest::Kind::kMd5, bytes)), 0};
  store.commit_part("books", "big", upload, part, content);
  return part;
}

TEST_F(DiskStoreTest, UploadsInParts) {
  const std::string upload = store_.begin_upload("books", "big", "text/plain", {});
  const std::string large(5 << 20, 'x');
  const PartInfo second = put_part(store_, upload, 2, "end");
  put_part(store_, upload, 1, "replaced");
  const PartInfo first = put_part(store_, upload, 1, large);
  EXPECT_EQ(code_of([&] {
              store_.finish_upload("books", "big", upload, {second, first});
            }),
            "InvalidPartOrder");
  EXPECT_EQ(code_of([&] {
              store_.finish_upload("books", "other", upload, {first, second});
            }),
            "NoSuchUpload");
  PartInfo wrong = second;
  wrong.etag[0] = 'z';
  EXPECT_EQ(code_of([&] {
              store_.finish_upload("books", "big", upload, {first, wrong});
            }),
            "InvalidPart");
  EXPECT_EQ(code_of([&] { store_.delete_bucket("books"); }), "BucketNotEmpty");
  EXPECT_EQ(files(), 2U);
  const ObjectInfo info = store_.finish_upload("books", "big", upload, {first, second});
  EXPECT_TRUE(info.etag.ends_with("-2"));
  EXPECT_EQ(store_.get("books", "big", 10 << 20), large + "end");
  EXPECT_EQ(files(), 1U);
  EXPECT_EQ(code_of([&] { store_.parts("books", "big", upload); }), "NoSuchUpload");
  const std::string aborted = store_.begin_upload("books", "big", "", {});
  put_part(store_, aborted, 1, "x");
  store_.abort_upload("books", "big", aborted);
  EXPECT_EQ(files(), 1U);
}

TEST_F(DiskStoreTest, WhatACrashLeftIsSweptAway) {
  store_.put("books", "kept", "x", "");
  BlobFolder::Writer orphan(store_.blobs());
  orphan.write("half");
  orphan.keep();
  EXPECT_EQ(files(), 2U);
  store_.sweep();
  EXPECT_EQ(files(), 1U);
  EXPECT_EQ(store_.get("books", "kept", 1), "x");
}

TEST_F(DiskStoreTest, AnUnfinishedTransactionLeavesNothing) {
  EXPECT_THROW(database_->transact([](SqlTransaction& transaction) {
    transaction.run("INSERT INTO buckets (name, created) VALUES ($1, $2)", {"half", int64_t{1}});
    throw Error("stop");
  }),
               Error);
  EXPECT_EQ(store_.buckets().size(), 1U);
}

TEST_F(DiskStoreTest, ANewerDatabaseIsRefused) {
  database_->run("UPDATE schema_version SET version = 999");
  EXPECT_THROW(migrate(*database_), StorageError);
}

}  // namespace
}  // namespace amts::service
