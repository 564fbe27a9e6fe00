#include "models/download.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>
#include <thread>

#include "base/error.h"
#include "base/file.h"
#include "base/hash.h"
#include "base/http.h"

namespace amts::models {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;

constexpr uint64_t kMebibyte = 1 << 20;

constexpr long kOk = 200;
constexpr long kPartial = 206;
constexpr long kRangeNotSatisfiable = 416;

bool is_whole(const HttpOutcome& outcome) {
  return outcome.failure.empty() && (outcome.status == kOk || outcome.status == kPartial);
}

HttpRequest request_for(const DownloadOptions& options, const std::string& url) {
  HttpRequest request;
  request.url = url;
  request.follow_redirects = true;
  request.limits.connect_timeout = options.connect_timeout;
  request.limits.slowest_bytes_per_second = options.slowest_bytes_per_second;
  request.limits.slowest_for = options.slowest_for;
  return request;
}

std::string remedy_of(const HttpOutcome& outcome) {
  if (!outcome.remedy.empty()) return outcome.remedy;
  return outcome.passing() ? "try again; what came already is kept" : "";
}

[[noreturn]] void fail(const std::string& url, const HttpOutcome& outcome) {
  throw StorageError("cannot download: " + outcome.reason(), {url}, remedy_of(outcome));
}

/// Counts tries in a row without progress, and waits between them.
class Patience {
 public:
  explicit Patience(const DownloadOptions& options) : options_(options) {}

  /// Waits for the next try; false if there is none.
  bool wait(const HttpOutcome& outcome, bool progressed) {
    if (progressed) failures_ = 0;
    if (++failures_ >= options_.attempts) return false;
    milliseconds wait = options_.first_wait * (1 << std::min(failures_ - 1, 16));
    wait = std::min(std::max(wait, outcome.retry_after), options_.longest_wait);
    options_.sleep(wait);
    return true;
  }

 private:
  const DownloadOptions& options_;
  int failures_ = 0;
};

/// A file that grows at its end. Bodies of errors are not written.
class FileSink : public HttpSink {
 public:
  FileSink(const fs::path& path, uint64_t most_bytes, Progress& progress)
      : path_(path), most_bytes_(most_bytes), progress_(progress) {
    std::error_code ignored;
    fs::create_directories(path.parent_path(), ignored);
    descriptor_ = ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
    if (descriptor_ < 0) fail_here();
    const off_t end = ::lseek(descriptor_, 0, SEEK_END);
    if (end < 0) fail_here();
    size_ = static_cast<uint64_t>(end);
    show();
  }
  ~FileSink() override { ::close(descriptor_); }
  FileSink(const FileSink&) = delete;
  FileSink& operator=(const FileSink&) = delete;

  uint64_t size() const { return size_; }

  void clear() {
    if (::ftruncate(descriptor_, 0) != 0 || ::lseek(descriptor_, 0, SEEK_SET) < 0) fail_here();
    size_ = 0;
  }

  bool begin(long status, uint64_t offset) override {
    wanted_ = status == kOk || status == kPartial;
    if (status == kOk && size_ > 0) clear();  // the server does not do ranges
    if (status != kPartial || offset == size_) return true;
    return stop("the server sends another part than was asked for");
  }

  bool take(std::string_view bytes) override {
    if (!wanted_) return true;
    if (size_ + bytes.size() > most_bytes_) {
      return stop("the server sends more than " + std::to_string(most_bytes_) + " bytes");
    }
    while (!bytes.empty()) {
      const ssize_t n = ::write(descriptor_, bytes.data(), bytes.size());
      if (n < 0 && errno == EINTR) continue;
      if (n < 0) return stop(path_.string() + ": " + std::strerror(errno));
      bytes.remove_prefix(static_cast<size_t>(n));
      size_ += static_cast<uint64_t>(n);
    }
    show();
    return true;
  }

 private:
  [[noreturn]] void fail_here() const {
    throw StorageError(std::string("cannot write: ") + std::strerror(errno), {path_.string()});
  }
  void show() {
    const uint64_t now = size_ / kMebibyte;
    if (now > shown_) progress_.advance(now - shown_);
    shown_ = std::max(shown_, now);
  }

  fs::path path_;
  uint64_t most_bytes_;
  Progress& progress_;
  int descriptor_ = -1;
  uint64_t size_ = 0;
  uint64_t shown_ = 0;
  bool wanted_ = false;
};

/// What is wrong with a whole download; empty if nothing.
std::string fault_of(const RemoteFile& file, const fs::path& path) {
  const MappedFile found(path);
  if (file.size_bytes != 0 && found.text().size() != file.size_bytes) {
    return "has " + std::to_string(found.text().size()) + " bytes, should have " +
           std::to_string(file.size_bytes);
  }
  if (file.sha256.empty()) return {};
  const std::string sha256 = sha256_hex(found.text());
  if (sha256 == file.sha256) return {};
  return "has SHA-256 " + sha256 + ", should have " + file.sha256;
}

/// Appends to `path` until the server has sent all.
void fetch_rest(const DownloadOptions& options, const RemoteFile& file, const fs::path& path,
                Progress& progress) {
  Patience patience(options);
  const uint64_t most = file.size_bytes == 0 ? UINT64_MAX : file.size_bytes;
  FileSink sink(path, most, progress);
  HttpClient client;
  HttpRequest request = request_for(options, file.url);
  for (;;) {
    const uint64_t before = sink.size();
    request.range_begin = before;
    if (file.size_bytes != 0 && before == file.size_bytes) return;
    const HttpOutcome outcome = client.send(request, sink);
    if (is_whole(outcome)) return;
    // Nothing follows what is there: it is whole, or not of this file; the caller's check tells.
    if (outcome.failure.empty() && outcome.status == kRangeNotSatisfiable && before > 0) return;
    if (!outcome.passing()) fail(file.url, outcome);
    if (!patience.wait(outcome, sink.size() > before)) fail(file.url, outcome);
  }
}

}  // namespace

bool is_web_address(std::string_view text) {
  return text.starts_with("http://") || text.starts_with("https://");
}

std::string resolve_address(const std::string& base, const std::string& reference) {
  if (is_web_address(reference)) return reference;
  if (!is_web_address(base)) return (fs::path(base).parent_path() / reference).string();
  const size_t host = base.find("://") + 3;
  const size_t root = std::min(base.find('/', host), base.size());
  if (reference.starts_with('/')) return base.substr(0, root) + reference;
  const size_t query = std::min(base.find_first_of("?#", root), base.size());
  const size_t last = base.rfind('/', query);
  return base.substr(0, last == base.npos || last < root ? root : last) + "/" + reference;
}

Downloader::Downloader(DownloadOptions options) : options_(std::move(options)) {
  if (!options_.sleep) {
    options_.sleep = [](milliseconds time) { std::this_thread::sleep_for(time); };
  }
}

std::string Downloader::fetch_text(const std::string& url, uint64_t most_bytes) {
  Patience patience(options_);
  HttpClient client;
  const HttpRequest request = request_for(options_, url);
  for (;;) {
    HttpResponse outcome = client.fetch(request, most_bytes);
    if (outcome.failure.empty() && outcome.status == kOk) return std::move(outcome.body);
    if (!outcome.passing() || !patience.wait(outcome, false)) fail(url, outcome);
  }
}

void Downloader::fetch_file(const RemoteFile& file, const fs::path& to, const std::string& label) {
  std::error_code error;
  const bool kept = fs::exists(to, error) && fs::file_size(to, error) > 0;
  bool resumed = kept && !file.sha256.empty();
  if (kept && !resumed) fs::remove(to, error);
  const size_t mebibytes = static_cast<size_t>((file.size_bytes + kMebibyte - 1) / kMebibyte);
  for (;; resumed = false) {
    {
      Progress progress(options_.progress, label + " (MiB)", mebibytes);
      fetch_rest(options_, file, to, progress);
    }
    const std::string fault = fault_of(file, to);
    if (fault.empty()) return;
    fs::remove(to, error);
    if (!resumed) throw StorageError("the download " + fault, {file.url}, "tell the publisher");
  }
}

}  // namespace amts::models
