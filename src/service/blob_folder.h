// Files of the disk store: each is written once under a name of its own that no client chooses, and
// never changes.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>

namespace amts::service {

/// The bytes of a blob, mapped; they stay though the blob be removed.
struct BlobView {
  std::string_view bytes;
  std::shared_ptr<const void> owner;
};

/// Thread-safe.
class BlobFolder {
 public:
  explicit BlobFolder(std::filesystem::path folder);

  /// A blob in the making. Removed unless kept.
  class Writer {
   public:
    explicit Writer(const BlobFolder& folder);
    ~Writer();
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    /// Throws StorageError (a full disk).
    void write(std::string_view bytes);
    /// Syncs file and folder; afterwards the blob may be named in the database. Gives its name.
    const std::string& finish();
    /// The database names it: it stays.
    void keep() { kept_ = true; }

   private:
    std::filesystem::path path_;
    std::string name_;
    int descriptor_ = -1;
    bool kept_ = false;
  };

  /// Throws StorageError.
  BlobView open(const std::string& name) const;
  /// Nothing happens if it is not there.
  void remove(const std::string& name) const;
  /// Removes all blobs but these: what a crash left. Nobody may be writing.
  void remove_all_but(const std::unordered_set<std::string>& names) const;

 private:
  std::filesystem::path path_of(const std::string& name) const;
  std::filesystem::path folder_;
};

}  // namespace amts::service
