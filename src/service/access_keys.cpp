#include "service/access_keys.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cctype>
#include <cerrno>
#include <cstring>
#include <sstream>

#include "base/error.h"
#include "base/file.h"
#include "service/request_id.h"

namespace amts::service {
namespace {

constexpr size_t kShortestSecret = 16;

}  // namespace

AccessKeys AccessKeys::read(const std::filesystem::path& file) {
  struct stat status {};
  if (::stat(file.c_str(), &status) == 0 && (status.st_mode & 077) != 0) {
    throw UsageError("others than its owner may open this file of keys", {file.string()},
                     "chmod 600 it");
  }
  std::map<std::string, std::string, std::less<>> secrets;
  std::istringstream lines(read_file(file));
  size_t number = 0;
  for (std::string line; std::getline(lines, line);) {
    ++number;
    std::istringstream words(line);
    std::string id;
    std::string secret;
    std::string more;
    words >> id >> secret >> more;
    if (id.empty() || id.starts_with('#')) continue;
    // The message must not show what may be a secret.
    if (secret.size() < kShortestSecret || !more.empty()) {
      throw UsageError(
          "this line is no key", {file.string(), number},
          "write ACCESS_KEY_ID SECRET_ACCESS_KEY, the secret of 16 characters or more");
    }
    secrets[id] = secret;
  }
  if (secrets.empty()) throw UsageError("this file holds no keys", {file.string()});
  return AccessKeys(std::move(secrets));
}

void AccessKeys::make(const std::filesystem::path& file) {
  std::string id = random_hex(8);
  for (char& c : id) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  const std::string text =
      "# ACCESS_KEY_ID SECRET_ACCESS_KEY, one key a line\nAMTS" + id + " " + random_hex(20) + "\n";
  const int made = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  const bool whole =
      made >= 0 && ::write(made, text.data(), text.size()) == static_cast<ssize_t>(text.size());
  const int reason = errno;
  if (made >= 0) ::close(made);
  if (!whole) {
    throw StorageError(std::string("cannot make a file of keys: ") + std::strerror(reason),
                       {file.string()});
  }
}

std::string_view AccessKeys::secret_of(std::string_view access_key_id) const {
  const auto found = secrets_.find(access_key_id);
  return found == secrets_.end() ? std::string_view() : std::string_view(found->second);
}

std::pair<std::string, std::string> AccessKeys::first() const {
  if (secrets_.empty()) return {};
  return {secrets_.begin()->first, secrets_.begin()->second};
}

}  // namespace amts::service
