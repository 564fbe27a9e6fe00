#include "nmt/download.h"

#include <curl/curl.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <memory>
#include <optional>
#include <system_error>
#include <thread>

#include "base/error.h"
#include "base/file.h"
#include "base/hash.h"

namespace amts::nmt {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;

constexpr long kMostRedirects = 8;
constexpr uint64_t kMebibyte = 1 << 20;

constexpr long kOk = 200;
constexpr long kPartial = 206;
constexpr long kRequestTimeout = 408;
constexpr long kRangeNotSatisfiable = 416;
constexpr long kTooManyRequests = 429;

/// Failures of the connection that another try may mend.
constexpr std::array kPassing = {
    CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY,
    CURLE_COULDNT_CONNECT,      CURLE_OPERATION_TIMEDOUT,
    CURLE_PARTIAL_FILE,         CURLE_RECV_ERROR,
    CURLE_SEND_ERROR,           CURLE_GOT_NOTHING,
    CURLE_SSL_CONNECT_ERROR,    CURLE_HTTP2,
    CURLE_HTTP2_STREAM,
};

/// Where the bytes of a response go. False stops the transfer.
class Sink {
 public:
  virtual ~Sink() = default;
  /// Before the first byte of a body: the status, and where in the file the body begins.
  virtual bool begin(long status, uint64_t offset) = 0;
  virtual bool take(std::string_view bytes) = 0;

  /// Why it stopped the transfer; "" if it did not.
  std::string problem;

 protected:
  bool stop(std::string why) {
    problem = std::move(why);
    return false;
  }
};

/// One request and what is known of its response.
struct Transfer {
  CURL* handle = nullptr;
  Sink* sink = nullptr;
  bool begun = false;
  uint64_t offset = 0;  ///< from Content-Range
};

/// "Content-Range: bytes 100-199/200" gives 100.
void read_content_range(std::string_view line, Transfer& transfer) {
  constexpr std::string_view kName = "content-range:";
  if (line.size() < kName.size() || !std::equal(kName.begin(), kName.end(), line.begin(),
                                                [](char a, char b) { return a == (b | 0x20); })) {
    return;
  }
  const size_t digits = line.find_first_of("0123456789");
  if (digits == line.npos) return;
  std::from_chars(line.data() + digits, line.data() + line.size(), transfer.offset);
}

size_t on_header(char* data, size_t size, size_t count, void* user) {
  auto& transfer = *static_cast<Transfer*>(user);
  const std::string_view line(data, size * count);
  if (line.starts_with("HTTP/")) transfer.offset = 0;  // a further response, after a redirect
  read_content_range(line, transfer);
  return size * count;
}

size_t on_body(char* data, size_t size, size_t count, void* user) {
  auto& transfer = *static_cast<Transfer*>(user);
  if (!transfer.begun) {
    long status = 0;
    curl_easy_getinfo(transfer.handle, CURLINFO_RESPONSE_CODE, &status);
    transfer.begun = true;
    if (!transfer.sink->begin(status, transfer.offset)) return CURL_WRITEFUNC_ERROR;
  }
  const std::string_view bytes(data, size * count);
  return transfer.sink->take(bytes) ? bytes.size() : CURL_WRITEFUNC_ERROR;
}

/// How a request ended.
struct Outcome {
  CURLcode code = CURLE_OK;
  long status = 0;
  std::string reason;
  milliseconds retry_after{0};

  bool whole() const { return code == CURLE_OK && (status == kOk || status == kPartial); }
  bool passing() const {
    if (code == CURLE_OK) {
      return status >= 500 || status == kRequestTimeout || status == kTooManyRequests;
    }
    return std::find(kPassing.begin(), kPassing.end(), code) != kPassing.end();
  }
};

void set_limits(CURL* handle, const DownloadOptions& options, const std::string& url) {
  const bool secure = url.starts_with("https://");
  curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(handle, CURLOPT_REDIR_PROTOCOLS_STR, secure ? "https" : "http,https");
  curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(handle, CURLOPT_MAXREDIRS, kMostRedirects);
  curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS,
                   static_cast<long>(options.connect_timeout.count()));
  curl_easy_setopt(handle, CURLOPT_LOW_SPEED_LIMIT,
                   static_cast<long>(options.slowest_bytes_per_second));
  curl_easy_setopt(handle, CURLOPT_LOW_SPEED_TIME, static_cast<long>(options.slowest_for.count()));
  curl_easy_setopt(handle, CURLOPT_USERAGENT, "amts");
}

/// Sends a request for the bytes of `url` from `begin` on.
Outcome request(const DownloadOptions& options, const std::string& url, uint64_t begin,
                Sink& sink) {
  // Once in a process, and thread-safe as of libcurl 7.84.
  static const CURLcode kStarted = curl_global_init(CURL_GLOBAL_DEFAULT);
  const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> handle(curl_easy_init(),
                                                                   &curl_easy_cleanup);
  if (kStarted != CURLE_OK || !handle) throw std::bad_alloc();
  Transfer transfer{handle.get(), &sink, false, 0};
  std::array<char, CURL_ERROR_SIZE> reason{};
  const std::string range = std::to_string(begin) + "-";
  set_limits(handle.get(), options, url);
  curl_easy_setopt(handle.get(), CURLOPT_URL, url.c_str());
  curl_easy_setopt(handle.get(), CURLOPT_ERRORBUFFER, reason.data());
  curl_easy_setopt(handle.get(), CURLOPT_HEADERFUNCTION, &on_header);
  curl_easy_setopt(handle.get(), CURLOPT_HEADERDATA, &transfer);
  curl_easy_setopt(handle.get(), CURLOPT_WRITEFUNCTION, &on_body);
  curl_easy_setopt(handle.get(), CURLOPT_WRITEDATA, &transfer);
  if (begin > 0) curl_easy_setopt(handle.get(), CURLOPT_RANGE, range.c_str());

  Outcome outcome;
  outcome.code = curl_easy_perform(handle.get());
  curl_easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &outcome.status);
  curl_off_t seconds = 0;
  curl_easy_getinfo(handle.get(), CURLINFO_RETRY_AFTER, &seconds);
  outcome.retry_after = std::chrono::seconds(std::clamp<curl_off_t>(seconds, 0, 3600));
  if (!sink.problem.empty()) {
    outcome.reason = sink.problem;
  } else if (outcome.code != CURLE_OK) {
    outcome.reason = reason[0] != '\0' ? reason.data() : curl_easy_strerror(outcome.code);
  } else {
    outcome.reason = "the server answered " + std::to_string(outcome.status);
  }
  return outcome;
}

std::string remedy_of(const Outcome& outcome) {
  if (outcome.code == CURLE_SSL_CACERT_BADFILE) return "install the package ca-certificates";
  if (outcome.code == CURLE_PEER_FAILED_VERIFICATION) {
    return "install the package ca-certificates, or check who answers for this server";
  }
  return outcome.passing() ? "try again; what came already is kept" : "";
}

[[noreturn]] void fail(const std::string& url, const Outcome& outcome) {
  throw StorageError("cannot download: " + outcome.reason, {url}, remedy_of(outcome));
}

/// Counts tries in a row without progress, and waits between them.
class Patience {
 public:
  explicit Patience(const DownloadOptions& options) : options_(options) {}

  /// Waits for the next try; false if there is none.
  bool wait(const Outcome& outcome, bool progressed) {
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

class TextSink : public Sink {
 public:
  explicit TextSink(uint64_t most_bytes) : most_bytes_(most_bytes) {}
  bool begin(long status, uint64_t) override {
    wanted_ = status == kOk;
    text.clear();
    return true;
  }
  bool take(std::string_view bytes) override {
    if (!wanted_) return true;
    text += bytes;
    if (text.size() <= most_bytes_) return true;
    return stop("is longer than " + std::to_string(most_bytes_) + " bytes");
  }
  std::string text;

 private:
  uint64_t most_bytes_;
  bool wanted_ = false;
};

/// A file that grows at its end. Bodies of errors are not written.
class FileSink : public Sink {
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
  for (;;) {
    const uint64_t before = sink.size();
    if (file.size_bytes != 0 && before == file.size_bytes) return;
    const Outcome outcome = request(options, file.url, before, sink);
    if (outcome.whole()) return;
    // Nothing follows what is there: it is whole, or not of this file; the caller's check tells.
    if (outcome.code == CURLE_OK && outcome.status == kRangeNotSatisfiable && before > 0) return;
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
  for (;;) {
    TextSink sink(most_bytes);
    const Outcome outcome = request(options_, url, 0, sink);
    if (outcome.code == CURLE_OK && outcome.status == kOk) return std::move(sink.text);
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

}  // namespace amts::nmt
