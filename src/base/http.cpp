#include "base/http.h"

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <new>
#include <utility>

#include "base/pipe_signal.h"

namespace amts {
namespace {

using std::chrono::milliseconds;

constexpr long kMostRedirects = 8;
constexpr milliseconds kLongestPoll{1000};
constexpr long kFirstError = 400;
constexpr long kRequestTimeout = 408;
constexpr long kTooManyRequests = 429;
constexpr curl_off_t kLongestRetryAfterSeconds = 3600;

/// Failures of the connection that another try may mend.
constexpr std::array kPassing = {
    CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY,
    CURLE_COULDNT_CONNECT,      CURLE_OPERATION_TIMEDOUT,
    CURLE_PARTIAL_FILE,         CURLE_RECV_ERROR,
    CURLE_SEND_ERROR,           CURLE_GOT_NOTHING,
    CURLE_SSL_CONNECT_ERROR,    CURLE_HTTP2,
    CURLE_HTTP2_STREAM,
};

using HeaderList = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

/// One request and what is known of its response.
struct Transfer {
  CURL* handle = nullptr;
  HttpSink* sink = nullptr;
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

void set_limits(CURL* handle, const HttpRequest& request) {
  const HttpLimits& limits = request.limits;
  const bool secure = request.url.starts_with("https://");
  curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(handle, CURLOPT_REDIR_PROTOCOLS_STR, secure ? "https" : "http,https");
  curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, request.follow_redirects ? 1L : 0L);
  curl_easy_setopt(handle, CURLOPT_MAXREDIRS, kMostRedirects);
  curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS,
                   static_cast<long>(limits.connect_timeout.count()));
  curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, static_cast<long>(limits.total_timeout.count()));
  curl_easy_setopt(handle, CURLOPT_QUICK_EXIT, 1L);  // do not wait for a resolver when cancelled
  curl_easy_setopt(handle, CURLOPT_LOW_SPEED_LIMIT,
                   static_cast<long>(limits.slowest_bytes_per_second));
  curl_easy_setopt(handle, CURLOPT_LOW_SPEED_TIME, static_cast<long>(limits.slowest_for.count()));
  curl_easy_setopt(handle, CURLOPT_USERAGENT, "amts");
}

void set_content(CURL* handle, const HttpRequest& request, const HeaderList& headers) {
  curl_easy_setopt(handle, CURLOPT_URL, request.url.c_str());
  curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers.get());
  if (request.body) {
    curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE_LARGE,
                     static_cast<curl_off_t>(request.body->size()));
    curl_easy_setopt(handle, CURLOPT_POSTFIELDS, request.body->data());
  }
  if (request.range_begin > 0) {
    const std::string range = std::to_string(request.range_begin) + "-";
    curl_easy_setopt(handle, CURLOPT_RANGE, range.c_str());
  }
  if (request.signature) {
    const AwsSignature& signature = *request.signature;
    const std::string scope = "aws:amz:" + signature.region + ":" + signature.service;
    curl_easy_setopt(handle, CURLOPT_AWS_SIGV4, scope.c_str());
    curl_easy_setopt(handle, CURLOPT_USERNAME, signature.access_key_id.c_str());
    curl_easy_setopt(handle, CURLOPT_PASSWORD, signature.secret_access_key.c_str());
  }
}

std::string remedy_of(CURLcode code) {
  switch (code) {
    case CURLE_SSL_CACERT_BADFILE:
      return "install the package ca-certificates";
    case CURLE_PEER_FAILED_VERIFICATION:
      return "install the package ca-certificates, or check who answers for this server";
    default:
      return "";
  }
}

class TextSink : public HttpSink {
 public:
  explicit TextSink(uint64_t most_bytes) : most_bytes_(most_bytes) {}
  bool begin(long status, uint64_t) override {
    is_error_ = status >= kFirstError;
    return true;
  }
  bool take(std::string_view bytes) override {
    text += bytes;
    if (text.size() <= most_bytes_) return true;
    if (is_error_) {
      text.resize(most_bytes_);  // its beginning tells enough
      return true;
    }
    return stop("the answer is longer than " + std::to_string(most_bytes_) + " bytes");
  }
  std::string text;

 private:
  uint64_t most_bytes_;
  bool is_error_ = false;
};

}  // namespace

/// A connection, and what waits for it: the latter can be woken, as curl_easy_perform cannot.
struct HttpClient::Handle {
  CURL* curl = curl_easy_init();
  CURLM* waiter = curl_multi_init();
  Handle() {
    if (curl == nullptr || waiter == nullptr) throw std::bad_alloc();
  }
  ~Handle() {
    curl_easy_cleanup(curl);
    curl_multi_cleanup(waiter);
  }
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;

  /// What curl_easy_perform does; CURLE_ABORTED_BY_CALLBACK when cancelled.
  CURLcode perform(const Cancellation& cancellation) {
    const std::stop_callback wake(cancellation.token(), [this] { curl_multi_wakeup(waiter); });
    curl_multi_add_handle(waiter, curl);
    CURLcode code = CURLE_ABORTED_BY_CALLBACK;
    for (int running = 1; running > 0;) {
      if (cancellation.requested()) break;
      if (curl_multi_perform(waiter, &running) != CURLM_OK) {
        code = CURLE_FAILED_INIT;
        break;
      }
      int queued = 0;
      if (const CURLMsg* message = curl_multi_info_read(waiter, &queued);
          message != nullptr && message->msg == CURLMSG_DONE) {
        code = message->data.result;
      }
      if (running > 0) {
        const auto wait = cancellation.left(kLongestPoll);
        curl_multi_poll(waiter, nullptr, 0, static_cast<int>(wait.count()), nullptr);
      }
    }
    curl_multi_remove_handle(waiter, curl);
    return code;
  }
};

bool HttpOutcome::passing() const {
  if (!failure.empty()) return passing_failure;
  return status >= 500 || status == kRequestTimeout || status == kTooManyRequests;
}

std::string HttpOutcome::reason() const {
  return failure.empty() ? "the server answered " + std::to_string(status) : failure;
}

HttpClient::HttpClient() {
  // Once in a process, and thread-safe as of libcurl 7.84.
  static const CURLcode kStarted = curl_global_init(CURL_GLOBAL_DEFAULT);
  if (kStarted != CURLE_OK) throw std::bad_alloc();
}

HttpClient::~HttpClient() = default;

std::unique_ptr<HttpClient::Handle> HttpClient::take_handle() {
  {
    const std::lock_guard lock(mutex_);
    if (!idle_.empty()) {
      std::unique_ptr<Handle> handle = std::move(idle_.back());
      idle_.pop_back();
      return handle;
    }
  }
  return std::make_unique<Handle>();
}

HttpOutcome HttpClient::send(const HttpRequest& request, HttpSink& sink) {
  std::unique_ptr<Handle> handle = take_handle();
  CURL* curl = handle->curl;
  HeaderList headers(nullptr, &curl_slist_free_all);
  for (const std::string& header : request.headers) {
    curl_slist* longer = curl_slist_append(headers.get(), header.c_str());
    if (longer == nullptr) throw std::bad_alloc();
    static_cast<void>(headers.release());
    headers.reset(longer);
  }
  Transfer transfer{curl, &sink, false, 0};
  std::array<char, CURL_ERROR_SIZE> reason{};
  set_limits(curl, request);
  set_content(curl, request, headers);
  curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, reason.data());
  curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, &on_header);
  curl_easy_setopt(curl, CURLOPT_HEADERDATA, &transfer);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &on_body);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, &transfer);

  const CURLcode code = [&] {
    const PipeSignalGuard guard;  // OpenSSL writes to connections that may have ended
    return handle->perform(request.cancellation);
  }();
  if (code == CURLE_ABORTED_BY_CALLBACK) request.cancellation.check();
  HttpOutcome outcome;
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &outcome.status);
  curl_off_t seconds = 0;
  curl_easy_getinfo(curl, CURLINFO_RETRY_AFTER, &seconds);
  outcome.retry_after =
      std::chrono::seconds(std::clamp<curl_off_t>(seconds, 0, kLongestRetryAfterSeconds));
  if (!sink.problem.empty()) {
    outcome.failure = sink.problem;
  } else if (code != CURLE_OK) {
    outcome.failure = reason[0] != '\0' ? reason.data() : curl_easy_strerror(code);
    outcome.remedy = remedy_of(code);
    outcome.passing_failure = std::find(kPassing.begin(), kPassing.end(), code) != kPassing.end();
  }
  curl_easy_reset(curl);  // keeps the connection, forgets keys and callbacks
  const std::lock_guard lock(mutex_);
  idle_.push_back(std::move(handle));
  return outcome;
}

HttpResponse HttpClient::fetch(const HttpRequest& request, uint64_t most_bytes) {
  TextSink sink(most_bytes);
  HttpResponse response{send(request, sink), {}};
  response.body = std::move(sink.text);
  return response;
}

std::string shown_address(std::string_view url) {
  const size_t scheme = url.find("://");
  const size_t host = scheme == url.npos ? 0 : scheme + 3;
  std::string shown(url.substr(0, host));
  std::string_view rest = url.substr(host);
  rest = rest.substr(0, rest.find_first_of("?#"));
  const size_t user_end = rest.substr(0, rest.find('/')).rfind('@');
  if (user_end != rest.npos) rest.remove_prefix(user_end + 1);
  return shown + std::string(rest);
}

}  // namespace amts
