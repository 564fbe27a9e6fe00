#include "service/blob_folder.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "base/error.h"
#include "base/file.h"
#include "service/request_id.h"

namespace amts::service {
namespace {

namespace fs = std::filesystem;

/// Blobs stand in 256 folders by the first letters of their names.
constexpr size_t kFolderLetters = 2;

[[noreturn]] void fail(const char* what, const fs::path& path) {
  throw StorageError(std::string(what) + ": " + std::strerror(errno), {path.string()});
}

void sync_folder(const fs::path& folder) {
  const int opened = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  const bool synced = opened >= 0 && ::fsync(opened) == 0;
  if (opened >= 0) ::close(opened);
  if (!synced) fail("cannot write an object", folder);
}

int open_new(const fs::path& path) {
  return ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
}

}  // namespace

BlobFolder::BlobFolder(fs::path folder) : folder_(std::move(folder)) {
  fs::create_directories(folder_);
}

fs::path BlobFolder::path_of(const std::string& name) const {
  return folder_ / name.substr(0, kFolderLetters) / name.substr(kFolderLetters);
}

BlobFolder::Writer::Writer(const BlobFolder& folder) : name_(random_hex(16)) {
  path_ = folder.path_of(name_);
  descriptor_ = open_new(path_);
  if (descriptor_ < 0 && errno == ENOENT) {
    std::error_code failure;
    fs::create_directory(path_.parent_path(), failure);
    sync_folder(folder.folder_);
    descriptor_ = open_new(path_);
  }
  if (descriptor_ < 0) fail("cannot make a file for an object", path_);
}

BlobFolder::Writer::~Writer() {
  if (descriptor_ >= 0) ::close(descriptor_);
  if (!kept_) ::unlink(path_.c_str());
}

void BlobFolder::Writer::write(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t n = ::write(descriptor_, bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) fail("cannot write an object", path_);
    bytes.remove_prefix(static_cast<size_t>(n));
  }
}

const std::string& BlobFolder::Writer::finish() {
  if (::fsync(descriptor_) != 0) fail("cannot write an object", path_);
  sync_folder(path_.parent_path());
  return name_;
}

BlobView BlobFolder::open(const std::string& name) const {
  const auto file = std::make_shared<MappedFile>(path_of(name));
  return {file->text(), file};
}

void BlobFolder::remove(const std::string& name) const { ::unlink(path_of(name).c_str()); }

void BlobFolder::remove_all_but(const std::unordered_set<std::string>& names) const {
  for (const auto& sub : fs::directory_iterator(folder_)) {
    for (const auto& file : fs::directory_iterator(sub.path())) {
      const std::string name = sub.path().filename().string() + file.path().filename().string();
      if (!names.contains(name)) ::unlink(file.path().c_str());
    }
  }
}

}  // namespace amts::service
