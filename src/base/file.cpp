#include "base/file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <utility>

#include "base/error.h"

namespace amts {
namespace {

constexpr size_t kBufferBytes = 1 << 20;

[[noreturn]] void fail(const std::string& what, const std::filesystem::path& path) {
  const int reason = errno;
  throw StorageError(what + ": " + std::strerror(reason), {path.string()});
}

/// Closes a descriptor at the end of a scope.
struct Descriptor {
  int value;
  explicit Descriptor(int v) : value(v) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (value >= 0) ::close(value);
  }
};

std::string read_all(int descriptor, size_t expected, const std::filesystem::path& path) {
  std::string bytes;
  size_t filled = 0;
  for (;;) {
    // One byte more than expected, so that the end of an ordinary file shows without growing.
    bytes.resize(std::max(filled + kBufferBytes / 16, expected + 1));
    const ssize_t n = ::read(descriptor, bytes.data() + filled, bytes.size() - filled);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) fail("cannot read", path);
    if (n == 0) break;
    filled += static_cast<size_t>(n);
  }
  bytes.resize(filled);
  return bytes;
}

void write_all(int descriptor, std::string_view bytes, const std::filesystem::path& path) {
  while (!bytes.empty()) {
    const ssize_t n = ::write(descriptor, bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) fail("cannot write", path);
    bytes.remove_prefix(static_cast<size_t>(n));
  }
}

void write_all_at(int descriptor, size_t offset, std::string_view bytes,
                  const std::filesystem::path& path) {
  while (!bytes.empty()) {
    const ssize_t n = ::pwrite(descriptor, bytes.data(), bytes.size(), static_cast<off_t>(offset));
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) fail("cannot write", path);
    bytes.remove_prefix(static_cast<size_t>(n));
    offset += static_cast<size_t>(n);
  }
}

std::filesystem::path folder_of(const std::filesystem::path& path) {
  const auto parent = path.parent_path();
  return parent.empty() ? std::filesystem::path(".") : parent;
}

/// A name beside `path`, unique among processes and threads, hidden so that globs pass it by.
std::filesystem::path name_aside(const std::filesystem::path& path) {
  static std::atomic<unsigned> counter{0};
  return folder_of(path) / ("." + path.filename().string() + "." + std::to_string(::getpid()) +
                            "." + std::to_string(counter++) + ".tmp");
}

}  // namespace

std::string read_file(const std::filesystem::path& path) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.value < 0) fail("cannot open", path);
  struct stat status {};
  if (::fstat(file.value, &status) != 0) fail("cannot read", path);
  if (S_ISDIR(status.st_mode)) throw StorageError("is a folder, not a file", {path.string()});
  return read_all(file.value, static_cast<size_t>(status.st_size), path);
}

std::string read_stdin() { return read_all(STDIN_FILENO, 0, "standard input"); }

void write_file(const std::filesystem::path& path, std::string_view bytes) {
  AtomicFile file(path);
  file.write(bytes);
  file.commit();
}

AtomicFile::AtomicFile(std::filesystem::path path) : path_(std::move(path)) {
  std::error_code failure;
  // Through a link, as ordinary writes go: the link stays, its target changes.
  if (std::filesystem::is_symlink(path_, failure)) {
    const auto target = std::filesystem::weakly_canonical(path_, failure);
    if (!failure) path_ = target;
  }
  std::filesystem::create_directories(folder_of(path_), failure);
  aside_ = name_aside(path_);
  descriptor_ = ::open(aside_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (descriptor_ < 0) fail("cannot write", path_);
  struct stat status {};
  if (::stat(path_.c_str(), &status) == 0) ::fchmod(descriptor_, status.st_mode & 07777);
}

AtomicFile::~AtomicFile() {
  if (descriptor_ < 0) return;
  ::close(descriptor_);
  ::unlink(aside_.c_str());
}

void AtomicFile::write(std::string_view bytes) {
  buffer_ += bytes;
  if (buffer_.size() >= kBufferBytes) flush();
}

void AtomicFile::overwrite(size_t offset, std::string_view bytes) {
  flush();
  write_all_at(descriptor_, offset, bytes, path_);
}

void AtomicFile::flush() {
  write_all(descriptor_, buffer_, path_);
  buffer_.clear();
}

void AtomicFile::commit() {
  flush();
  if (::fsync(descriptor_) != 0) fail("cannot write", path_);
  if (::rename(aside_.c_str(), path_.c_str()) != 0) fail("cannot write", path_);
  ::close(std::exchange(descriptor_, -1));
  // The entry itself is on disk only when the folder is; a file system that cannot sync folders
  // (some network ones) has still renamed.
  const Descriptor folder(::open(folder_of(path_).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (folder.value >= 0) ::fsync(folder.value);
}

LockedFile::LockedFile(std::filesystem::path path) : path_(std::move(path)) {
  for (;;) {
    Descriptor file(::open(path_.c_str(), O_RDWR | O_CLOEXEC));
    if (file.value < 0) fail("cannot open", path_);
    if (::flock(file.value, LOCK_EX | LOCK_NB) != 0) {
      if (errno != EWOULDBLOCK) fail("cannot lock", path_);
      throw StorageError("somebody else is writing it", {path_.string()},
                         "try again when they are done");
    }
    // Whoever held the lock may have renamed another file into place.
    struct stat opened {};
    struct stat named {};
    if (::fstat(file.value, &opened) != 0) fail("cannot read", path_);
    if (::stat(path_.c_str(), &named) != 0) fail("cannot read", path_);
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
  if (::ftruncate(descriptor_, static_cast<off_t>(size)) != 0) fail("cannot cut", path_);
}

void LockedFile::sync() {
  if (::fdatasync(descriptor_) != 0) fail("cannot write", path_);
}

MappedFile::MappedFile(const std::filesystem::path& path) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.value < 0) fail("cannot open", path);
  struct stat status {};
  if (::fstat(file.value, &status) != 0) fail("cannot read", path);
  if (!S_ISREG(status.st_mode)) throw StorageError("is not a regular file", {path.string()});
  size_ = static_cast<size_t>(status.st_size);
  if (size_ == 0) return;
  void* address = ::mmap(nullptr, size_, PROT_READ, MAP_SHARED, file.value, 0);
  if (address == MAP_FAILED) fail("cannot map", path);
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
