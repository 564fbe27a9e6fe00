// Files of arrays that are read where they lie: mapped, checked once, never parsed.
//
// Layout, little endian: magic [8], u32 version, u32 sections, u64 checksum, u64 ends[sections],
// then the sections, each at a multiple of 8 bytes. The checksum is over the ends and each
// section's own hash64.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"

namespace amts::adapt {

/// What a kind of file is.
struct SectionsKind {
  std::array<char, 8> magic;
  uint32_t version;
  size_t sections;
};

/// Gathers views of what a file will hold; what they view must live until it is written.
class SectionsWriter {
 public:
  explicit SectionsWriter(const SectionsKind& kind) : kind_(kind) {}

  template <typename T>
  void add(const std::vector<T>& values) {
    parts_.push_back({reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T)});
  }
  void add(std::string_view text) { parts_.push_back(text); }

  std::string bytes() const;
  /// Writes aside and renames. Throws StorageError.
  void write(const std::filesystem::path& path) const;

 private:
  std::string header() const;

  SectionsKind kind_;
  std::vector<std::string_view> parts_;
};

/// A mapped file, or the same bytes in RAM. Movable; spans stay valid as long as it or what it was
/// moved to lives.
class Sections {
 public:
  /// Throws StorageError, or FormatError for what is no such file, damaged, or of another version.
  static Sections open(const std::filesystem::path& path, const SectionsKind& kind);
  static Sections from_bytes(std::string bytes, const SectionsKind& kind);

  /// Section `index` as numbers. Throws FormatError if its size is no multiple of theirs.
  template <typename T>
  std::span<const T> get(size_t index) const {
    const std::string_view part = text(index);
    if (part.size() % sizeof(T) != 0) fail("section of odd size");
    return {reinterpret_cast<const T*>(part.data()), part.size() / sizeof(T)};
  }
  std::string_view text(size_t index) const { return parts_[index]; }
  size_t size_bytes() const { return all_.size(); }

  [[noreturn]] void fail(const std::string& what) const;

 private:
  Sections() = default;
  void read(const SectionsKind& kind);

  std::string file_;
  std::unique_ptr<const MappedFile> map_;
  std::unique_ptr<const std::string> ram_;
  std::string_view all_;
  std::vector<std::string_view> parts_;
};

}  // namespace amts::adapt
