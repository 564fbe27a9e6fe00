#include "service/service.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <charconv>
#include <chrono>
#include <optional>

#include "base/error.h"
#include "service/front.h"
#include "service/job_operations.h"
#include "service/job_worker.h"
#include "service/parallel_data_operations.h"
#include "service/tag_operations.h"
#include "service/terminology_operations.h"
#include "service/text_operations.h"

namespace amts::service {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::seconds kPatience{30};
/// Where the service keeps the files of its resources.
constexpr const char* kInternalBucket = "amts-service";

/// One server a folder: two would sweep each other's files away.
class FolderLock {
 public:
  explicit FolderLock(const fs::path& folder) {
    std::error_code failure;
    fs::create_directories(folder, failure);
    if (failure)
      throw StorageError("cannot make the folder: " + failure.message(), {folder.string()});
    fs::permissions(folder, fs::perms::owner_all, failure);
    const fs::path file = folder / "lock";
    descriptor_ = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor_ < 0 || ::flock(descriptor_, LOCK_EX | LOCK_NB) != 0) {
      if (descriptor_ >= 0) ::close(descriptor_);
      throw StorageError("another amts serve uses this folder", {folder.string()},
                         "stop it, or give another --data");
    }
  }
  ~FolderLock() { ::close(descriptor_); }
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;

 private:
  int descriptor_;
};

struct Endpoint {
  std::string address;
  uint16_t port = 0;
};

/// "127.0.0.1:8080", "[::1]:8080", "localhost:8080".
Endpoint parse_endpoint(const std::string& listen) {
  const UsageError malformed("'" + listen + "' is no address to listen on", {},
                             "such as 127.0.0.1:8080 or [::]:8080");
  const size_t colon = listen.rfind(':');
  if (colon == listen.npos) throw malformed;
  Endpoint endpoint{listen.substr(0, colon), 0};
  if (endpoint.address.starts_with('[') && endpoint.address.ends_with(']')) {
    endpoint.address = endpoint.address.substr(1, endpoint.address.size() - 2);
  }
  if (endpoint.address == "localhost") endpoint.address = "127.0.0.1";
  const char* end = listen.data() + listen.size();
  const auto [stop, failure] = std::from_chars(listen.data() + colon + 1, end, endpoint.port);
  if (failure != std::errc() || stop != end) throw malformed;
  return endpoint;
}

bool is_loopback(const std::string& address) {
  in_addr four{};
  if (::inet_pton(AF_INET, address.c_str(), &four) == 1) return (ntohl(four.s_addr) >> 24) == 127;
  return address == "::1";
}

AccessKeys load_keys(const ServiceOptions& options) {
  const fs::path file = keys_file(options);
  if (options.keys.empty() && !fs::exists(file)) AccessKeys::make(file);
  return AccessKeys::read(file);
}

}  // namespace

fs::path keys_file(const ServiceOptions& options) {
  return options.keys.empty() ? options.data / "keys" : options.keys;
}

struct Service::Parts {
  Parts(const ServiceOptions& options, std::function<void(std::string_view)> write)
      : lock(options.data),
        log(std::move(write)),
        database(open_sqlite(options.data / "service.db")),
        objects(*database, options.data / "objects"),
        s3(objects, options.region),
        jobs(*database),
        executor(options.threads) {
    const fs::path spool = options.data / "spool";
    fs::remove_all(spool);  // what a crash left
    fs::create_directories(spool);
    migrate(*database);
    objects.sweep();
    objects.create_bucket(kInternalBucket);
    jobs.end_all_leases();
    const Endpoint endpoint = parse_endpoint(options.listen);
    if (options.no_auth && !is_loopback(endpoint.address)) {
      throw UsageError("--no-auth would let everybody in on " + options.listen, {},
                       "listen on 127.0.0.1, or use keys");
    }
    FrontOptions door;
    if (!options.no_auth) door.keys = load_keys(options);
    context.emplace(ServiceContext{*database, objects, kInternalBucket, options.region,
                                   options.account, door.keys});
    desk.emplace(*context, options.engine, executor, spool);
    worker.emplace(*context, jobs, *desk, log, metrics, options.workers);
    api.emplace(operations(spool));
    door.verify = !options.no_auth;
    door.region = options.region;
    door.ready = [this] { return is_ready(); };
    door.gauges = [this] { return gauges(); };
    front.emplace(std::move(door), *api, &s3, log, metrics);

    HttpServerOptions http;
    http.address = endpoint.address;
    http.port = endpoint.port;
    http.certificate = options.tls_certificate;
    http.certificate_key = options.tls_key;
    http.spool = spool;
    http.most_connections = options.most_connections;
    http.most_waiting = options.most_waiting;
    http.handler_threads = options.request_threads;
    server.emplace(*front, std::move(http));
  }

  ApiOperations operations(const fs::path& spool) {
    ApiOperations all;
    const auto wake = [this] { worker->wake(); };
    add_text_operations(all, *desk);
    add_terminology_operations(all, *context, spool);
    add_parallel_data_operations(all, *context, wake);
    add_job_operations(all, *context, jobs, *desk, wake);
    add_tag_operations(all, *context);
    return all;
  }

  bool is_ready() {
    try {
      database->read("SELECT version FROM schema_version");
      return true;
    } catch (const StorageError&) {
      return false;
    }
  }

  std::map<std::string, double> gauges() const {
    const HttpServerLoad load = server->load();
    std::map<std::string, double> all = {
        {"amts_connections", static_cast<double>(load.connections)},
        {"amts_requests_waiting", static_cast<double>(load.waiting)},
        {"amts_requests_running", static_cast<double>(load.running)}};
    for (const auto& one : jobs.statuses()) {
      all["amts_jobs{status=\"" + one.first + "\"}"] = static_cast<double>(one.second);
    }
    return all;
  }

  FolderLock lock;
  ServiceLog log;
  MetricsRegistry metrics;
  std::unique_ptr<Database> database;
  DiskStore objects;
  S3Api s3;
  JobStore jobs;
  Executor executor;
  std::optional<ServiceContext> context;
  std::optional<TranslationDesk> desk;
  std::optional<JobWorker> worker;
  std::optional<TranslateApi> api;
  std::optional<Front> front;
  std::optional<HttpServer> server;  // ends first: all others answer for it
};

Service::Service(ServiceOptions options, std::function<void(std::string_view)> log)
    : parts_(std::make_unique<Parts>(options, std::move(log))) {}

Service::~Service() { stop(); }

uint16_t Service::port() const { return parts_->server->port(); }

void Service::stop() {
  parts_->server->stop(kPatience);
  parts_->worker.reset();
}

}  // namespace amts::service
