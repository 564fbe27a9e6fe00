#include "base/file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

#include "base/descriptor.h"
#include "base/error.h"

namespace amts {
namespace {

constexpr size_t kBufferBytes = 1 << 20;

std::string read_all(int descriptor, size_t expected, const std::filesystem::path& path) {
  std::string bytes;
  size_t filled = 0;
  for (;;) {
    // One byte more than expected, so that the end of an ordinary file shows without growing.
    bytes.resize(std::max(filled + kBufferBytes / 16, expected + 1));
    const ssize_t n = ::read(descriptor, bytes.data() + filled, bytes.size() - filled);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) fail_by_errno("cannot read", path);
    if (n == 0) break;
    filled += static_cast<size_t>(n);
  }
  bytes.resize(filled);
  return bytes;
}

}  // namespace

std::string read_file(const std::filesystem::path& path) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.value < 0) fail_by_errno("cannot open", path);
  struct stat status {};
  if (::fstat(file.value, &status) != 0) fail_by_errno("cannot read", path);
  if (S_ISDIR(status.st_mode)) throw StorageError("is a folder, not a file", {path.string()});
  return read_all(file.value, static_cast<size_t>(status.st_size), path);
}

std::string read_stdin() { return read_all(STDIN_FILENO, 0, "standard input"); }

LockedFile::LockedFile(std::filesystem::path path) : path_(std::move(path)) {
  for (;;) {
    Descriptor file(::open(path_.c_str(), O_RDWR | O_CLOEXEC));
    if (file.value < 0) fail_by_errno("cannot open", path_);
    if (::flock(file.value, LOCK_EX | LOCK_NB) != 0) {
      if (errno != EWOULDBLOCK) fail_by_errno("cannot lock", path_);
      throw StorageError("somebody else is writing it", {path_.string()},
                         "try again when they are done");
    }
    // Whoever held the lock may have renamed another file into place.
    struct stat opened {};
    struct stat named {};
    if (::fstat(file.value, &opened) != 0) fail_by_errno("cannot read", path_);
    if (::stat(path_.c_str(), &named) != 0) fail_by_errno("cannot read", path_);
    if (opened.st_dev == named.st_dev && opened.st_ino == named.st_ino) {
      descriptor_ = std::exchange(file.value, -1);
      return;
    }
  }
}

LockedFile::~LockedFile() { ::close(descriptor_); }

void LockedFile::write_at(size_t offset, std::string_view bytes) {
  write_all_at(descriptor_, offset, bytes, path_);
}

void LockedFile::cut(size_t size) {
  if (::ftruncate(descriptor_, static_cast<off_t>(size)) != 0) fail_by_errno("cannot cut", path_);
}

void LockedFile::sync() {
  if (::fdatasync(descriptor_) != 0) fail_by_errno("cannot write", path_);
}

MappedFile::MappedFile(const std::filesystem::path& path) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.value < 0) fail_by_errno("cannot open", path);
  struct stat status {};
  if (::fstat(file.value, &status) != 0) fail_by_errno("cannot read", path);
  if (!S_ISREG(status.st_mode)) throw StorageError("is not a regular file", {path.string()});
  size_ = static_cast<size_t>(status.st_size);
  if (size_ == 0) return;
  void* address = ::mmap(nullptr, size_, PROT_READ, MAP_SHARED, file.value, 0);
  if (address == MAP_FAILED) fail_by_errno("cannot map", path);
  data_ = static_cast<const std::byte*>(address);
}

MappedFile::~MappedFile() {
  if (data_ != nullptr) ::munmap(const_cast<std::byte*>(data_), size_);
}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0)) {}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept {
  std::swap(data_, other.data_);
  std::swap(size_, other.size_);
  return *this;
}

}  // namespace amts
