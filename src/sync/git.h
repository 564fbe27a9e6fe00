// What git knows of a file, by its plumbing: nothing here changes a repository.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace amts::sync {

/// A state of a file in the history.
struct Revision {
  std::string commit;
  int64_t time = 0;  ///< of the commit, seconds since 1970
};

/// Thread-safe.
class GitRepository {
 public:
  /// The repository that holds a file or folder; nullopt without one, or without git.
  static std::optional<GitRepository> around(const std::filesystem::path& path);

  /// Whether the history ends early (git clone --depth).
  bool is_shallow() const;

  /// Whether git has the file as it is now: it could be taken back.
  bool is_clean(const std::filesystem::path& file) const;

  /// The commits that changed the file, the newest first, at most `most`.
  std::vector<Revision> history(const std::filesystem::path& file, size_t most) const;

  /// The file as it was in a commit; nullopt if it was not there.
  std::optional<std::string> file_at(const std::string& commit,
                                     const std::filesystem::path& file) const;

  /// A blob by its id (blob_id); nullopt if this repository does not have it.
  std::optional<std::string> blob(const std::string& id) const;

 private:
  explicit GitRepository(std::filesystem::path root) : root_(std::move(root)) {}
  std::optional<std::string> git(std::vector<std::string> arguments) const;
  std::string relative(const std::filesystem::path& file) const;

  std::filesystem::path root_;
};

/// The id that git gives to a blob of these bytes: SHA-1 of "blob <size>\0" and the bytes, in hex.
std::string blob_id(std::string_view bytes);

}  // namespace amts::sync
