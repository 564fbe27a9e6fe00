// Files: whole reads, memory maps, and writes that never leave half a file under a final name.
#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace amts {

/// The bytes of a file. Throws StorageError that names the file and the system's reason.
std::string read_file(const std::filesystem::path& path);

/// Bytes of standard input to its end.
std::string read_stdin();

/// Writes aside, syncs, renames: after a crash the file is the old one or the new one, whole.
/// Makes missing parent folders. Throws StorageError; then nothing stands under `path` but what
/// did. Only regular files are replaced: a device, a pipe or a descriptor of this process
/// (/dev/stdout) is written through, a link leads to where it points.
void write_file(const std::filesystem::path& path, std::string_view bytes);

/// A file that is written in pieces and appears under its name only on commit(), as write_file()
/// says. Not thread-safe. Without commit() the piece written aside is removed; what a killed
/// process left aside is removed when another writes into the same folder.
class AtomicFile {
 public:
  explicit AtomicFile(std::filesystem::path path);
  ~AtomicFile();
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;

  void write(std::string_view bytes);
  /// Puts other bytes in place of some that were written; `offset` counts from the file's start.
  void overwrite(size_t offset, std::string_view bytes);
  /// Syncs the data and its folder's entry, and renames into place. Call once, last.
  void commit();

 private:
  void flush();

  std::filesystem::path path_;
  std::filesystem::path aside_;  // empty: written through
  int descriptor_ = -1;
  std::string buffer_;
};

/// A file that is there, to be changed in place, locked against others who lock it so (flock) while
/// the object lives. Throws StorageError, also where somebody else holds it.
class LockedFile {
 public:
  explicit LockedFile(std::filesystem::path path);
  ~LockedFile();
  LockedFile(const LockedFile&) = delete;
  LockedFile& operator=(const LockedFile&) = delete;

  void write_at(size_t offset, std::string_view bytes);
  /// Leaves the first `size` bytes.
  void cut(size_t size);
  /// Returns when everything written is on disk.
  void sync();

 private:
  std::filesystem::path path_;
  int descriptor_ = -1;
};

/// A file mapped read-only into memory; stays valid while the object lives. Movable.
class MappedFile {
 public:
  explicit MappedFile(const std::filesystem::path& path);
  ~MappedFile();
  MappedFile(MappedFile&& other) noexcept;
  MappedFile& operator=(MappedFile&& other) noexcept;

  std::span<const std::byte> bytes() const { return {data_, size_}; }
  std::string_view text() const { return {reinterpret_cast<const char*>(data_), size_}; }

 private:
  const std::byte* data_ = nullptr;
  size_t size_ = 0;
};

}  // namespace amts
