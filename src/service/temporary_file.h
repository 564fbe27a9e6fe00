// A file for readers that want a path; gone with the object.
#pragma once

#include <filesystem>
#include <fstream>
#include <string_view>
#include <system_error>

#include "base/error.h"
#include "service/request_id.h"

namespace amts::service {

class TemporaryFile {
 public:
  /// Throws StorageError.
  TemporaryFile(const std::filesystem::path& folder, const std::string& extension,
                std::string_view bytes)
      : path_(folder / (random_hex(16) + extension)) {
    std::ofstream out(path_, std::ios::binary);
    out << bytes;
    out.close();
    if (!out) throw StorageError("cannot write a file", {path_.string()});
  }
  ~TemporaryFile() {
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace amts::service
