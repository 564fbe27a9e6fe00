// The keys that requests are signed with.
//
// A file of lines "ACCESS_KEY_ID SECRET_ACCESS_KEY"; blank lines and lines that begin with # are
// passed by. Only its owner may read it.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace amts::service {

class AccessKeys {
 public:
  /// Throws UsageError if others than the owner may read or write the file, or a line is no key.
  static AccessKeys read(const std::filesystem::path& file);

  /// Makes a file with one new key. Throws StorageError.
  static void make(const std::filesystem::path& file);

  AccessKeys() = default;
  explicit AccessKeys(std::map<std::string, std::string, std::less<>> secrets)
      : secrets_(std::move(secrets)) {}

  /// "" for an unknown id.
  std::string_view secret_of(std::string_view access_key_id) const;
  bool empty() const { return secrets_.empty(); }
  /// The first id and its secret: what the server signs its own pre-signed addresses with.
  std::pair<std::string, std::string> first() const;

 private:
  std::map<std::string, std::string, std::less<>> secrets_;
};

}  // namespace amts::service
