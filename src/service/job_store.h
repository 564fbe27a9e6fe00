// Batch jobs and their documents as rows; who works on what, by leases (lease.h).
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "service/database.h"

namespace amts::service {

struct Job {
  std::string id;
  std::string name;
  std::string status;  ///< "SUBMITTED", "IN_PROGRESS", …
  int64_t submitted_ms = 0;
  nlohmann::json properties;  ///< Amazon's, but for status and counts
};

/// How many of a job's input documents are there, translated in all languages, and failed in some.
struct JobCounts {
  int64_t input = 0;
  int64_t translated = 0;
  int64_t with_errors = 0;
};

/// One document in one target language, to be translated.
struct JobDocument {
  std::string job;
  int64_t number = 0;
  std::string target;
  std::string key;  ///< of the input object
};

/// What became of it.
struct JobDocumentOutcome {
  std::string key;
  bool done = false;  ///< else failed
  std::string error;
  nlohmann::json outcome;  ///< "characters", "appliedTerminologies"
};

/// A row of ListTextTranslationJobs' filter; empty or 0: any.
struct JobFilter {
  std::string name;
  std::string status;
  int64_t before_ms = 0;
  int64_t after_ms = 0;
};

/// Thread-safe.
class JobStore {
 public:
  explicit JobStore(Database& database) : database_(database) {}

  void insert(SqlTransaction& transaction, const Job& job) const;
  std::optional<Job> find(const std::string& id) const;
  JobCounts counts(const std::string& id) const;
  /// Newest first; oldest first where the filter asks for those after a time. `after`: the last of
  /// the page before.
  std::vector<Job> list(const JobFilter& filter, const Job* after, size_t limit) const;
  /// SUBMITTED and IN_PROGRESS become STOP_REQUESTED. Gives the status; nullopt: there is no such
  /// job.
  std::optional<std::string> request_stop(const std::string& id) const;

  /// A job whose input has not been listed yet.
  std::optional<Job> claim_submitted(const std::string& owner) const;
  /// Its documents are these; it is IN_PROGRESS. Nothing happens if the lease is lost.
  void begin(const Job& job, const std::string& owner, const std::vector<std::string>& keys) const;

  std::optional<JobDocument> claim_document(const std::string& owner) const;
  /// False: the lease was lost, or the job stopped meanwhile.
  bool settle(const JobDocument& document, const std::string& owner,
              const JobDocumentOutcome& outcome) const;
  /// Gives a document back untranslated.
  void release(const JobDocument& document, const std::string& owner) const;

  /// A job with no document left to translate, or stopped with none being translated.
  std::optional<Job> claim_finished(const std::string& owner) const;
  std::vector<JobDocumentOutcome> outcomes(const std::string& id, const std::string& target) const;
  /// The job ends with this status. Nothing happens if the lease is lost.
  void finish(const Job& job, const std::string& owner, const std::string& status,
              const std::string& message) const;

  /// Prolongs all leases of this owner.
  void heartbeat(const std::string& owner) const;
  /// Ends all leases: for the only server of a database, at its start.
  void end_all_leases() const;
  /// Jobs by status.
  std::vector<std::pair<std::string, int64_t>> statuses() const;

 private:
  Database& database_;
};

}  // namespace amts::service
