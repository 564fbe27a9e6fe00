// Files over HTTP and HTTPS, with libcurl: resumed, retried, checked.
//
// Proxies are taken from the environment, as libcurl does (https_proxy, no_proxy). Redirects are
// followed within HTTP(S), never from HTTPS to HTTP.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "base/progress.h"

namespace amts::models {

struct DownloadOptions {
  /// Tries in a row that brought nothing new before it gives up.
  int attempts = 5;
  /// Wait before the second try; doubles with each further one. A server's Retry-After goes before.
  std::chrono::milliseconds first_wait{1000};
  std::chrono::milliseconds longest_wait{60000};
  std::chrono::milliseconds connect_timeout{20000};
  /// A transfer below this speed for this long counts as cut.
  uint64_t slowest_bytes_per_second = 1024;
  std::chrono::seconds slowest_for{30};
  ProgressSink progress = ProgressSink::none();
  /// Waits; replaced in tests.
  std::function<void(std::chrono::milliseconds)> sleep;
};

/// What is to be downloaded, and how to know that it is right.
struct RemoteFile {
  std::string url;
  std::string sha256;       ///< of the bytes as they are sent; "" if not known
  uint64_t size_bytes = 0;  ///< 0 if not known
};

/// Downloads files one after the other. Not thread-safe.
class Downloader {
 public:
  explicit Downloader(DownloadOptions options);

  /// The body of a small document, not more than `most_bytes`. Throws StorageError.
  std::string fetch_text(const std::string& url, uint64_t most_bytes);

  /// Downloads to `to`, byte by byte what the server has, and goes on where an earlier call stopped
  /// if `to` is there in part and the SHA-256 is known. A file that proves wrong is fetched once
  /// more from its beginning if it was resumed. Throws StorageError that names the address and the
  /// reason: refused (404 and the like, at once), cut or slow or failing (after the retries; what
  /// came stays in `to`), of another size or SHA-256 than it should be (then `to` is removed).
  void fetch_file(const RemoteFile& file, const std::filesystem::path& to,
                  const std::string& label);

 private:
  DownloadOptions options_;
};

/// True if it begins with http:// or https://.
bool is_web_address(std::string_view text);

/// `reference` seen from `base`, an address or a path: itself if it is an address; from the
/// server's root if it begins with '/'; else from base's folder.
std::string resolve_address(const std::string& base, const std::string& reference);

}  // namespace amts::models
