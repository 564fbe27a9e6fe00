// File descriptors of the system: inside of base. Their errors carry the system's reason.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace amts {

/// Closes a descriptor at the end of a scope; -1 is none.
struct Descriptor {
  int value;
  explicit Descriptor(int v) : value(v) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor();
};

/// Throws StorageError "PATH: WHAT: reason", the reason from errno.
[[noreturn]] void fail_by_errno(const std::string& what, const std::filesystem::path& path);

/// All bytes, however many calls it takes. Throws StorageError.
void write_all(int descriptor, std::string_view bytes, const std::filesystem::path& path);
void write_all_at(int descriptor, size_t offset, std::string_view bytes,
                  const std::filesystem::path& path);

}  // namespace amts
