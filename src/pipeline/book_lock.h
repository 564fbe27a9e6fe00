// One run at a time over a book. Internal to the module.
#pragma once

#include <filesystem>
#include <optional>

#include "base/file.h"

namespace amts::pipeline {

/// Holds a lock file in the state folder while it lives; the system lets go of it when the process
/// ends, however it ends. Throws StorageError that names who holds it.
class BookLock {
 public:
  explicit BookLock(const std::filesystem::path& state);

 private:
  std::optional<LockedFile> file_;
};

}  // namespace amts::pipeline
