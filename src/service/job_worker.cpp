#include "service/job_worker.h"

#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>

#include "service/api_error.h"
#include "service/job_details.h"
#include "service/language_detection.h"
#include "service/lease.h"
#include "service/parallel_data_import.h"
#include "service/text_operations.h"
#include "text/utf8.h"

namespace amts::service {
namespace {

using nlohmann::json;

/// Other processes' work is seen after so long.
constexpr std::chrono::milliseconds kPoll{500};
/// After an error of the store or the database.
constexpr std::chrono::seconds kPause{2};
/// Amazon's limit for one document.
constexpr uint64_t kMostDocumentBytes = 20 << 20;
constexpr size_t kMostDocuments = 1'000'000;
constexpr size_t kListPage = 1000;

/// By its name if AMTS knows that, else by the job's content type.
document::Format format_of(const std::string& key, const std::string& content_type) {
  const auto known = document::format_of(std::filesystem::path(key).filename());
  if (known && *known != document::Format::kText) return *known;
  return format_of_content_type(content_type, "InvalidRequestException");
}

}  // namespace

std::string document_name(const std::string& input_prefix, const std::string& key) {
  std::string name = key.starts_with(input_prefix) ? key.substr(input_prefix.size()) : key;
  if (name.starts_with('/')) name.erase(0, 1);
  // The input is this one object.
  return name.empty() ? key.substr(key.rfind('/') + 1) : name;
}

std::string output_key(const std::string& document_name, const std::string& target) {
  const size_t slash = document_name.rfind('/');
  const size_t name = slash == document_name.npos ? 0 : slash + 1;
  return document_name.substr(0, name) + target + "." + document_name.substr(name);
}

struct JobWorker::Impl {
  Impl(const ServiceContext& service, const JobStore& store, TranslationDesk& translations,
       ServiceLog& events, MetricsRegistry& registry, size_t count)
      : context(service), jobs(store), desk(translations), log(events), metrics(registry) {
    for (size_t i = 0; i < count; ++i) threads.emplace_back([this] { work(); });
    threads.emplace_back([this] { beat(); });
  }

  void stop() {
    {
      const std::lock_guard lock(mutex);
      stopping = true;
    }
    ending.request_stop();
    changed.notify_all();
    for (std::thread& thread : threads) thread.join();
  }

  void wake() {
    {
      const std::lock_guard lock(mutex);
      ++woken;
    }
    changed.notify_all();
  }

  /// One thread: does what there is to do, then waits.
  void work() {
    uint64_t seen = 0;
    while (true) {
      {
        const std::lock_guard lock(mutex);
        if (stopping) return;
        seen = woken;
      }
      std::chrono::milliseconds rest = kPoll;
      try {
        if (one_step()) continue;
      } catch (const std::exception& failure) {
        log.event("worker_failed", {{"error", failure.what()}});
        rest = kPause;
      }
      std::unique_lock lock(mutex);
      changed.wait_for(lock, rest, [&] { return stopping || woken != seen; });
    }
  }

  void beat() {
    std::unique_lock lock(mutex);
    while (!stopping) {
      changed.wait_for(lock, std::chrono::milliseconds(kHeartbeatMs), [&] { return stopping; });
      lock.unlock();
      try {
        jobs.heartbeat(owner);
      } catch (const StorageError& failure) {
        log.event("heartbeat_failed", {{"error", failure.what()}});
      }
      lock.lock();
    }
  }

  bool one_step() {
    if (import_one_parallel_data(context, owner)) return true;
    if (const auto job = jobs.claim_submitted(owner)) {
      begin(*job);
      wake();
      return true;
    }
    if (const auto document = jobs.claim_document(owner)) {
      translate(*document);
      return true;
    }
    if (const auto job = jobs.claim_finished(owner)) {
      finish(*job);
      return true;
    }
    return false;
  }

  /// Lists the input.
  void begin(const Job& job) {
    try {
      const S3Address input =
          parse_s3_address(job.properties["InputDataConfig"]["S3Uri"].get<std::string>());
      const std::vector<std::string> keys = input_keys(input);
      if (keys.empty()) throw ObjectError("NoSuchKey", "There are no documents at the input S3Uri");
      // An output that cannot be written must fail the job before it begins.
      const S3Address output =
          parse_s3_address(job.properties["OutputDataConfig"]["S3Uri"].get<std::string>());
      context.objects.list(output.bucket, output.key, "", 1);
      jobs.begin(job, owner, keys);
      log.event("job_begun", {{"job", job.id}, {"documents", keys.size()}});
    } catch (const ObjectError& failure) {
      jobs.finish(job, owner, "FAILED", failure.message());
      log.event("job_failed", {{"job", job.id}, {"error", failure.code()}});
    }
  }

  /// Keys of the documents: those in a folder, or the one object that the address names.
  std::vector<std::string> input_keys(const S3Address& input) {
    const bool folder = input.key.empty() || input.key.ends_with('/');
    std::vector<std::string> keys = keys_below(input.bucket, input.key + (folder ? "" : "/"));
    if (keys.empty() && !folder) {
      const auto exact = context.objects.list(input.bucket, input.key, "", 1);
      if (!exact.empty() && exact[0].key == input.key) keys.push_back(input.key);
    }
    return keys;
  }

  std::vector<std::string> keys_below(const std::string& bucket, const std::string& prefix) {
    std::vector<std::string> keys;
    std::string after;
    while (true) {
      const auto page = context.objects.list(bucket, prefix, after, kListPage);
      for (const ObjectInfo& one : page) {
        after = one.key;
        if (!one.key.ends_with('/')) keys.push_back(one.key);  // not the marks of folders
      }
      if (keys.size() > kMostDocuments) {
        throw ObjectError("EntityTooLarge", "A job has at most 1000000 documents");
      }
      if (page.size() < kListPage) return keys;
    }
  }

  void translate(const JobDocument& document) {
    const auto job = jobs.find(document.job);
    if (!job) return;
    JobDocumentOutcome outcome;
    outcome.outcome = json::object();
    try {
      const TranslatedDocument translated = translated_document(*job, document);
      outcome.done = true;
      outcome.outcome = {{"characters", translated.characters},
                         {"appliedTerminologies", details_terms(translated.applied)},
                         {"segmentsFromParallelData", translated.segments_from_parallel_data}};
    } catch (const ObjectError& failure) {
      if (failure.code() != "NoSuchKey" && failure.code() != "EntityTooLarge") throw;
      outcome.error = failure.message();
    } catch (const StorageError&) {
      jobs.release(document, owner);
      throw;  // not the document's fault: it is tried again
    } catch (const CancelledError&) {
      return jobs.release(document, owner);
    } catch (const Error& failure) {
      // An engine in a process of its own may have been ended with this one.
      if (ending.stop_requested()) return jobs.release(document, owner);
      outcome.error = failure.message();
    }
    if (!jobs.settle(document, owner, outcome)) return;
    metrics.count(outcome.done ? "amts_documents_translated_total" : "amts_documents_failed_total");
  }

  TranslatedDocument translated_document(const Job& job, const JobDocument& document) {
    const json& properties = job.properties;
    const S3Address input =
        parse_s3_address(properties["InputDataConfig"]["S3Uri"].get<std::string>());
    std::string bytes = context.objects.get(input.bucket, document.key, kMostDocumentBytes);
    if (text::find_invalid_utf8(bytes) != std::string::npos) {
      throw FormatError("The document is not in UTF-8");
    }
    TranslationOrder order;
    order.source = properties["SourceLanguageCode"];
    if (order.source == "auto") order.source = detect_language(bytes).code;
    order.target = document.target;
    order.terminologies = properties.value("TerminologyNames", std::vector<std::string>());
    order.parallel_data = properties.value("ParallelDataNames", std::vector<std::string>());
    const std::string content_type = properties["InputDataConfig"]["ContentType"];
    TranslatedDocument translated =
        desk.translate(order, std::move(bytes), format_of(document.key, content_type),
                       Cancellation(ending.get_token()));
    if (translated.failed_segments > 0) {
      throw EngineError("The engine could not translate " +
                        std::to_string(translated.failed_segments) + " segments");
    }
    const S3Address output =
        parse_s3_address(properties["OutputDataConfig"]["S3Uri"].get<std::string>());
    context.objects.put(
        output.bucket,
        output.key + output_key(document_name(input.key, document.key), document.target),
        translated.bytes, content_type);
    return translated;
  }

  void finish(const Job& job) {
    const bool stopped = job.status == "STOP_REQUESTED";
    size_t failed = 0;
    const S3Address output =
        parse_s3_address(job.properties["OutputDataConfig"]["S3Uri"].get<std::string>());
    try {
      for (const json& target : job.properties["TargetLanguageCodes"]) {
        const auto outcomes = jobs.outcomes(job.id, target);
        for (const JobDocumentOutcome& one : outcomes) failed += one.done ? 0 : 1;
        context.objects.put(output.bucket,
                            output.key + "details/" + target.get<std::string>() +
                                ".auxiliary-translation-details.json",
                            job_details(job, target, outcomes).dump(2), "application/json");
      }
    } catch (const ObjectError& failure) {  // the bucket has gone
      return jobs.finish(job, owner, "FAILED", failure.message());
    }
    const char* status = stopped ? "STOPPED" : failed > 0 ? "COMPLETED_WITH_ERROR" : "COMPLETED";
    jobs.finish(job, owner, status, "");
    log.event("job_ended", {{"job", job.id}, {"status", status}, {"failed", failed}});
  }

  const ServiceContext& context;
  const JobStore& jobs;
  TranslationDesk& desk;
  ServiceLog& log;
  MetricsRegistry& metrics;
  const std::string owner = make_lease_owner();
  std::mutex mutex;
  std::condition_variable changed;
  bool stopping = false;
  std::stop_source ending;  ///< stops documents that are being translated
  uint64_t woken = 0;
  std::vector<std::thread> threads;
};

JobWorker::JobWorker(const ServiceContext& context, const JobStore& jobs, TranslationDesk& desk,
                     ServiceLog& log, MetricsRegistry& metrics, size_t threads)
    : impl_(std::make_unique<Impl>(context, jobs, desk, log, metrics, threads)) {}

JobWorker::~JobWorker() { impl_->stop(); }

void JobWorker::wake() { impl_->wake(); }

}  // namespace amts::service
