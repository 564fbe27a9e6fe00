#include "models/bundle_unpack.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>
#include <string>

#include "base/error.h"
#include "base/file.h"
#include "models/bundle.h"

namespace amts::models {
namespace {

namespace fs = std::filesystem;

constexpr size_t kReadBytes = 1 << 20;

/// An opened archive or compressed file, read from front to back.
class Reader {
 public:
  enum class Kind { kSingleFile, kArchive };

  Reader(const fs::path& path, Kind kind, uint64_t most_bytes)
      : path_(path), left_(most_bytes), archive_(archive_read_new(), &archive_read_free) {
    if (!archive_) throw std::bad_alloc();
    archive_read_support_filter_gzip(archive_.get());
    archive_read_support_filter_zstd(archive_.get());
    if (kind == Kind::kSingleFile) {
      archive_read_support_format_raw(archive_.get());
    } else {
      archive_read_support_format_zip(archive_.get());
      archive_read_support_format_tar(archive_.get());
    }
    require(archive_read_open_filename(archive_.get(), path.c_str(), kReadBytes));
  }

  /// Moves to the next entry; null at the end.
  archive_entry* next() {
    archive_entry* entry = nullptr;
    const int result = archive_read_next_header(archive_.get(), &entry);
    if (result == ARCHIVE_EOF) return nullptr;
    require(result);
    return entry;
  }

  /// True if something is wrapped around the bytes.
  bool is_compressed() const { return archive_filter_count(archive_.get()) > 1; }

  /// Writes the content of the current entry.
  void write_to(const fs::path& to) {
    AtomicFile file(to);
    std::string buffer(kReadBytes, '\0');
    for (;;) {
      const la_ssize_t size = archive_read_data(archive_.get(), buffer.data(), buffer.size());
      if (size == 0) break;
      if (size < 0) require(static_cast<int>(size));
      if (static_cast<uint64_t>(size) > left_) fail("unpacks to more bytes than it should");
      left_ -= static_cast<uint64_t>(size);
      file.write(std::string_view(buffer).substr(0, static_cast<size_t>(size)));
    }
    file.commit();
  }

  [[noreturn]] void fail(const std::string& what) const {
    throw ModelError(what, {path_.string()}, "it is damaged or was not fully downloaded");
  }

 private:
  /// Warnings (ARCHIVE_WARN) concern names and attributes, not the bytes.
  void require(int result) const {
    if (result == ARCHIVE_OK || result == ARCHIVE_WARN) return;
    const char* reason = archive_error_string(archive_.get());
    fail(std::string("cannot unpack: ") + (reason == nullptr ? "unknown format" : reason));
  }

  fs::path path_;
  uint64_t left_;
  std::unique_ptr<archive, decltype(&archive_read_free)> archive_;
};

}  // namespace

void unpack_file(const fs::path& packed, const fs::path& to, uint64_t most_bytes) {
  Reader reader(packed, Reader::Kind::kSingleFile, most_bytes);
  if (reader.next() == nullptr || !reader.is_compressed()) reader.fail("is no gzip or zstd file");
  reader.write_to(to);
}

void unpack_archive(const fs::path& archive, const fs::path& folder, uint64_t most_bytes) {
  Reader reader(archive, Reader::Kind::kArchive, most_bytes);
  fs::create_directories(folder);
  while (archive_entry* entry = reader.next()) {
    const char* path = archive_entry_pathname_utf8(entry);
    const std::string name = path == nullptr ? "" : fs::path(path).filename().string();
    if (archive_entry_filetype(entry) != AE_IFREG || !is_plain_name(name)) continue;
    reader.write_to(folder / name);
  }
}

}  // namespace amts::models
