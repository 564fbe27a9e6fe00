#include "service/http_server.h"

#include <boost/asio/bind_executor.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/span_body.hpp>
#include <boost/beast/http/write.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>

#include <algorithm>
#include <array>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <unordered_set>

#include "base/error.h"
#include "service/request_id.h"
#include "service/task_queue.h"

namespace amts::service {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;
using std::chrono::steady_clock;
using PlainStream = beast::tcp_stream;
using TlsStream = beast::ssl_stream<beast::tcp_stream>;

constexpr size_t kChunkBytes = 32 << 10;
/// After an answer that comes before the request's end, what the client still sends is read for so
/// long: a closed socket would throw the answer away.
constexpr std::chrono::seconds kDrainTime{2};
/// When there are no file descriptors left for another connection.
constexpr std::chrono::milliseconds kAcceptPause{100};

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return out;
}

HttpServerRequest make_request(const http::request<http::buffer_body>& message) {
  HttpServerRequest request;
  request.method = std::string(message.method_string());
  request.target = std::string(message.target());
  const size_t mark = request.target.find('?');
  request.path = request.target.substr(0, mark);
  if (mark != std::string::npos) request.query = request.target.substr(mark + 1);
  for (const auto& one : message) {
    request.fields.emplace_back(lower(one.name_string()), std::string(one.value()));
  }
  request.request_id = make_request_id();
  return request;
}

/// What all connections share.
struct Shared {
  HttpApplication& application;
  const HttpServerOptions options;
  std::atomic<bool> stopping{false};
  std::atomic<size_t> connections{0};
  TaskQueue queue;

  Shared(HttpApplication& app, HttpServerOptions with)
      : application(app),
        options(std::move(with)),
        queue(options.handler_threads, options.most_waiting) {}
};

/// A connection as the server sees it.
class Connection {
 public:
  virtual ~Connection() = default;
  /// Closes it unless a request has begun. From any thread.
  virtual void close_if_idle() = 0;
};

/// One connection: requests one after another. All members are used from its strand but for
/// request_, which a handler's thread has from dispatch() to send().
template <class Stream>
class Session : public Connection, public std::enable_shared_from_this<Session<Stream>> {
 public:
  Session(Shared& shared, Stream stream, std::function<void(Connection*)> ended)
      : shared_(shared), stream_(std::move(stream)), ended_(std::move(ended)) {}
  ~Session() override { ended_(this); }

  void start() {
    asio::post(stream_.get_executor(), [self = this->shared_from_this()] { self->begin(); });
  }

  void close_if_idle() override {
    asio::post(stream_.get_executor(), [weak = this->weak_from_this()] {
      const auto self = weak.lock();
      if (self && self->idle_) self->lowest().close();
    });
  }

 private:
  beast::tcp_stream& lowest() { return beast::get_lowest_layer(stream_); }

  void begin() {
    if constexpr (std::is_same_v<Stream, TlsStream>) {
      lowest().expires_after(shared_.options.transfer_timeout);
      stream_.async_handshake(asio::ssl::stream_base::server,
                              [self = this->shared_from_this()](beast::error_code failure) {
                                if (!failure) self->read_head();
                              });
    } else {
      read_head();
    }
  }

  void read_head() {
    if (shared_.stopping) return close();
    parser_.emplace();
    parser_->header_limit(shared_.options.most_head_bytes);
    parser_->body_limit(boost::none);  // counted here, against what the application allows
    idle_ = true;
    lowest().expires_after(shared_.options.idle_timeout);
    http::async_read_header(stream_, buffer_, *parser_,
                            [self = this->shared_from_this()](beast::error_code failure, size_t) {
                              self->on_head(failure);
                            });
  }

  void on_head(beast::error_code failure) {
    idle_ = false;
    if (failure == http::error::header_limit) return reject(431, "the request's head is too long");
    if (failure.category() == http::make_error_code(http::error::bad_method).category() &&
        failure != http::error::end_of_stream && failure != http::error::partial_message) {
      return reject(400, "this is no HTTP request");
    }
    if (failure) return close();
    begun_ = steady_clock::now();
    request_ = make_request(parser_->get());
    request_.secure = std::is_same_v<Stream, TlsStream>;
    most_body_ = shared_.application.most_body_bytes(request_);
    const auto length = parser_->content_length();
    if (length && *length > most_body_) return refuse(Refusal::kBodyTooLarge);
    request_.body =
        std::make_shared<HttpBody>(shared_.options.spool, shared_.options.body_bytes_in_memory);
    if (lower(request_.field("expect")) == "100-continue") return write_continue();
    read_body();
  }

  void write_continue() {
    static constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";
    lowest().expires_after(shared_.options.transfer_timeout);
    asio::async_write(stream_, asio::buffer(kContinue),
                      [self = this->shared_from_this()](beast::error_code failure, size_t) {
                        failure ? self->close() : self->read_body();
                      });
  }

  void read_body() {
    if (parser_->is_done()) return dispatch();
    parser_->get().body().data = chunk_.data();
    parser_->get().body().size = chunk_.size();
    lowest().expires_after(shared_.options.transfer_timeout);
    http::async_read(stream_, buffer_, *parser_,
                     [self = this->shared_from_this()](beast::error_code failure, size_t) {
                       self->on_body(failure);
                     });
  }

  void on_body(beast::error_code failure) {
    if (failure && failure != http::error::need_buffer) return close();
    const size_t got = chunk_.size() - parser_->get().body().size;
    if (request_.body->size() + got > most_body_) return refuse(Refusal::kBodyTooLarge);
    try {
      request_.body->append({chunk_.data(), got});
    } catch (const std::exception&) {
      return refuse(Refusal::kFailed);
    }
    read_body();
  }

  void dispatch() {
    lowest().expires_never();
    abandoned_ = std::stop_source();
    request_.abandoned = abandoned_.get_token();
    watch_for_end();
    body_read_ = true;
    const bool added = shared_.queue.add([self = this->shared_from_this()] { self->answer(); });
    if (!added) refuse(Refusal::kTooBusy);
  }

  /// Sees whether the client goes away while its request is being answered.
  void watch_for_end() {
    lowest().socket().async_wait(
        tcp::socket::wait_read, [weak = this->weak_from_this()](beast::error_code failure) {
          const auto self = weak.lock();
          if (failure || !self) return;
          char byte = 0;
          const ssize_t n =
              ::recv(self->lowest().socket().native_handle(), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
          if (n == 0) self->abandoned_.request_stop();
        });
  }

  /// In a handler's thread.
  void answer() {
    HttpServerResponse response;
    try {
      response = shared_.application.answer(request_);
    } catch (const std::exception&) {
      response = shared_.application.refuse(request_, Refusal::kFailed);
    }
    asio::post(stream_.get_executor(),
               [self = this->shared_from_this(), moved = std::move(response)]() mutable {
                 self->send(std::move(moved));
               });
  }

  void refuse(Refusal why) {
    if (why != Refusal::kTooBusy) body_read_ = false;
    send(shared_.application.refuse(request_, why));
  }

  /// For what is no request at all.
  void reject(int status, std::string what) {
    begun_ = steady_clock::now();
    request_ = {};
    request_.request_id = make_request_id();
    body_read_ = false;
    HttpServerResponse response;
    response.status = status;
    response.text = std::move(what) + "\n";
    response.operation = "Malformed";
    send(std::move(response));
  }

  void send(HttpServerResponse response) {
    response_ = std::move(response);
    const bool keep = body_read_ && parser_->keep_alive() && !shared_.stopping;
    const uint64_t size = response_.body().size();
    beast::error_code ignored;
    lowest().socket().cancel(ignored);
    lowest().expires_after(shared_.options.transfer_timeout +
                           std::chrono::seconds(size / shared_.options.slowest_bytes_per_second));
    const auto sent = [self = this->shared_from_this(), keep](beast::error_code failure, size_t) {
      self->on_sent(failure, keep);
    };
    if (request_.method == "HEAD") {
      head_.emplace(http::status::ok, 11);
      fill(*head_, keep, response_.head_size);
      http::async_write(stream_, *head_, sent);
    } else {
      message_.emplace(http::status::ok, 11);
      message_->body() = {response_.body().data(), size};
      fill(*message_, keep, size);
      http::async_write(stream_, *message_, sent);
    }
  }

  template <class Message>
  void fill(Message& message, bool keep, uint64_t size) const {
    message.result(static_cast<unsigned>(response_.status));
    for (const auto& one : response_.fields) message.set(one.first, one.second);
    message.keep_alive(keep);
    if (response_.status != 204 && response_.status != 304) message.content_length(size);
  }

  void on_sent(beast::error_code failure, bool keep) {
    shared_.application.done(
        request_, response_,
        std::chrono::duration_cast<std::chrono::microseconds>(steady_clock::now() - begun_));
    message_.reset();
    head_.reset();
    response_ = {};
    request_ = {};
    const bool whole = body_read_;
    body_read_ = false;
    if (failure) return close();
    if (keep) return read_head();
    if (whole) return close();
    lowest().expires_after(kDrainTime);
    beast::error_code ignored;
    lowest().socket().shutdown(tcp::socket::shutdown_send, ignored);
    drain();
  }

  void drain() {
    lowest().async_read_some(asio::buffer(chunk_),
                             [self = this->shared_from_this()](beast::error_code failure, size_t) {
                               failure ? self->close() : self->drain();
                             });
  }

  void close() {
    if constexpr (std::is_same_v<Stream, TlsStream>) {
      lowest().expires_after(kDrainTime);
      stream_.async_shutdown([self = this->shared_from_this()](beast::error_code) {});
    } else {
      beast::error_code ignored;
      lowest().socket().shutdown(tcp::socket::shutdown_both, ignored);
      lowest().close();
    }
  }

  Shared& shared_;
  Stream stream_;
  std::function<void(Connection*)> ended_;
  beast::flat_buffer buffer_;
  std::array<char, kChunkBytes> chunk_;
  std::optional<http::request_parser<http::buffer_body>> parser_;
  std::optional<http::response<http::span_body<const char>>> message_;
  std::optional<http::response<http::empty_body>> head_;
  HttpServerRequest request_;
  HttpServerResponse response_;
  std::stop_source abandoned_;
  steady_clock::time_point begun_;
  uint64_t most_body_ = 0;
  bool idle_ = false;
  bool body_read_ = false;
};

asio::ssl::context make_tls(const HttpServerOptions& options) {
  asio::ssl::context context(asio::ssl::context::tls_server);
  SSL_CTX_set_min_proto_version(context.native_handle(), TLS1_2_VERSION);
  beast::error_code failure;
  std::filesystem::path file = options.certificate;
  context.use_certificate_chain_file(file.string(), failure);
  if (!failure) {
    file = options.certificate_key;
    context.use_private_key_file(file.string(), asio::ssl::context::pem, failure);
  }
  if (failure) {
    throw UsageError("this is no certificate or key for TLS: " + failure.message(), {file.string()},
                     "give PEM files that belong together");
  }
  return context;
}

}  // namespace

struct HttpServer::Impl {
  Impl(HttpApplication& application, HttpServerOptions options)
      : shared(application, std::move(options)), acceptor(accepting) {
    if (!shared.options.certificate.empty()) tls.emplace(make_tls(shared.options));
    listen();
    accept();
    for (size_t i = 0; i < shared.options.network_threads; ++i) {
      threads.emplace_back([this] { io.run(); });
    }
  }

  void listen() {
    beast::error_code failure;
    const auto address = asio::ip::make_address(shared.options.address, failure);
    const tcp::endpoint endpoint(address, shared.options.port);
    if (!failure) acceptor.open(endpoint.protocol(), failure);
    if (!failure) acceptor.set_option(asio::socket_base::reuse_address(true), failure);
    if (!failure) acceptor.bind(endpoint, failure);
    if (!failure) acceptor.listen(asio::socket_base::max_listen_connections, failure);
    if (failure) {
      throw UsageError("cannot listen on " + shared.options.address + ":" +
                           std::to_string(shared.options.port) + ": " + failure.message(),
                       {}, "choose another address with --listen");
    }
    port = acceptor.local_endpoint().port();
  }

  /// On the acceptor's strand: one call is under way at a time, or none while the server is full.
  void accept() {
    if (shared.connections >= shared.options.most_connections) {
      full = true;
      // One may have ended before it could see the flag.
      if (shared.connections >= shared.options.most_connections || !full.exchange(false)) return;
    }
    acceptor.async_accept(asio::make_strand(io),
                          [this](beast::error_code failure, tcp::socket socket) {
                            if (failure == asio::error::operation_aborted) return;
                            if (failure) return accept_later();
                            begin(std::move(socket));
                            accept();
                          });
  }

  void accept_later() {
    pause.expires_after(kAcceptPause);
    pause.async_wait([this](beast::error_code failure) {
      if (!failure) accept();
    });
  }

  void begin(tcp::socket socket) {
    beast::error_code ignored;
    socket.set_option(tcp::no_delay(true), ignored);
    ++shared.connections;
    const auto ended = [this](Connection* connection) { end(connection); };
    if (tls) {
      start(
          std::make_shared<Session<TlsStream>>(shared, TlsStream(std::move(socket), *tls), ended));
    } else {
      start(std::make_shared<Session<PlainStream>>(shared, PlainStream(std::move(socket)), ended));
    }
  }

  template <class S>
  void start(std::shared_ptr<S> session) {
    {
      const std::lock_guard lock(mutex);
      sessions.insert(session.get());
    }
    session->start();
  }

  void end(Connection* connection) {
    {
      const std::lock_guard lock(mutex);
      sessions.erase(connection);
    }
    if (stopped) return;  // io is being destroyed, and what this would use has gone before
    --shared.connections;
    changed.notify_all();
    if (full.exchange(false)) asio::post(accepting, [this] { accept(); });
  }

  void stop(std::chrono::milliseconds patience) {
    if (shared.stopping.exchange(true)) return;
    asio::post(accepting, [this] {
      beast::error_code ignored;
      pause.cancel();
      acceptor.close(ignored);
    });
    {
      std::unique_lock lock(mutex);
      for (Connection* one : sessions) one->close_if_idle();
      changed.wait_for(lock, patience, [this] { return sessions.empty(); });
    }
    io.stop();
    for (std::thread& thread : threads) thread.join();
    threads.clear();
    stopped = true;
  }

  std::mutex mutex;
  std::condition_variable changed;
  std::unordered_set<Connection*> sessions;
  std::atomic<bool> full{false};
  std::atomic<bool> stopped{false};
  uint16_t port = 0;
  std::optional<asio::ssl::context> tls;
  asio::io_context io;
  asio::strand<asio::io_context::executor_type> accepting{io.get_executor()};
  asio::steady_timer pause{accepting};
  Shared shared;  // its queue ends before io does, which holds what the tasks use
  tcp::acceptor acceptor;
  std::vector<std::thread> threads;
};

HttpServer::HttpServer(HttpApplication& application, HttpServerOptions options)
    : impl_(std::make_unique<Impl>(application, std::move(options))) {}

HttpServer::~HttpServer() { stop(std::chrono::milliseconds(0)); }

uint16_t HttpServer::port() const { return impl_->port; }

HttpServerLoad HttpServer::load() const {
  return {impl_->shared.connections, impl_->shared.queue.waiting(), impl_->shared.queue.running()};
}

void HttpServer::stop(std::chrono::milliseconds patience) { impl_->stop(patience); }

}  // namespace amts::service
