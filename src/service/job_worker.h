// What does the work behind jobs and parallel data: some threads that take what waits, one document
// at a time, and a heartbeat that keeps their leases.
//
// Killed at any moment, nothing is lost, done twice or half there: a document's output is put whole
// under its final key before its row says so, and is the same each time it is made.
#pragma once

#include <functional>
#include <memory>

#include "service/job_store.h"
#include "service/metrics_registry.h"
#include "service/resource_table.h"
#include "service/service_log.h"
#include "service/translation_desk.h"

namespace amts::service {

class JobWorker {
 public:
  /// Works from construction on; the others must outlive it.
  JobWorker(const ServiceContext& context, const JobStore& jobs, TranslationDesk& desk,
            ServiceLog& log, MetricsRegistry& metrics, size_t threads);
  /// Stops: documents that are being translated are given back.
  ~JobWorker();

  /// There may be something to do. From any thread.
  void wake();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// The key of an input document without the folder of the job's input: "sub/name.txt".
std::string document_name(const std::string& input_prefix, const std::string& key);
/// Where a document's translation goes, below the job's output folder: "sub/es.name.txt".
std::string output_key(const std::string& document_name, const std::string& target);

}  // namespace amts::service
