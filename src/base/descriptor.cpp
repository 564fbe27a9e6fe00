#include "base/descriptor.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "base/error.h"

namespace amts {

Descriptor::~Descriptor() {
  if (value >= 0) ::close(value);
}

void fail_by_errno(const std::string& what, const std::filesystem::path& path) {
  const int reason = errno;
  throw StorageError(what + ": " + std::strerror(reason), {path.string()});
}

void write_all(int descriptor, std::string_view bytes, const std::filesystem::path& path) {
  while (!bytes.empty()) {
    const ssize_t n = ::write(descriptor, bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) fail_by_errno("cannot write", path);
    bytes.remove_prefix(static_cast<size_t>(n));
  }
}

void write_all_at(int descriptor, size_t offset, std::string_view bytes,
                  const std::filesystem::path& path) {
  while (!bytes.empty()) {
    const ssize_t n = ::pwrite(descriptor, bytes.data(), bytes.size(), static_cast<off_t>(offset));
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) fail_by_errno("cannot write", path);
    bytes.remove_prefix(static_cast<size_t>(n));
    offset += static_cast<size_t>(n);
  }
}

}  // namespace amts
