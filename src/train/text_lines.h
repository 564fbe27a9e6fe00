// Lines of a text file that may be compressed, from front to back.
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>

namespace amts::train {

/// Reads plain text, and what gzip, bzip2, xz and zstd made of it. Not thread-safe.
class TextLines {
 public:
  /// Throws StorageError.
  explicit TextLines(const std::filesystem::path& path);
  ~TextLines();
  TextLines(const TextLines&) = delete;
  TextLines& operator=(const TextLines&) = delete;

  /// The next line without its end; false after the last. Throws StorageError where the file is
  /// damaged.
  bool next(std::string& line);

 private:
  struct Archive;

  bool fill();

  std::filesystem::path path_;
  std::unique_ptr<Archive> archive_;
  std::string buffer_;
  size_t at_ = 0;
  bool ended_ = false;
};

}  // namespace amts::train
