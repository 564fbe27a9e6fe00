#include "service/job_store.h"

#include <unistd.h>

#include "service/disk_store.h"
#include "service/lease.h"
#include "service/request_id.h"
#include "service/resource_table.h"

namespace amts::service {
namespace {

constexpr const char* kSelect = "SELECT id, name, status, submitted, properties FROM jobs ";

Job job_of(const SqlRow& row) {
  return {row.text(0), row.text(1), row.text(2), row.integer(3),
          nlohmann::json::parse(row.text(4))};
}

std::optional<Job> first_of(const SqlRows& rows) {
  return rows.empty() ? std::nullopt : std::optional(job_of(rows[0]));
}

/// Takes the first job that `condition` lets through; $1 is the time in it.
std::optional<Job> claim_job(Database& database, const std::string& owner,
                             const std::string& condition) {
  std::optional<Job> job;
  database.transact([&](SqlTransaction& transaction) {
    const int64_t now = now_ms();
    job = first_of(transaction.run(kSelect + ("WHERE lease_until < $1 AND " + condition) +
                                       " ORDER BY submitted, id LIMIT 1" +
                                       std::string(database.dialect().skip_locked),
                                   {now}));
    if (!job) return;
    transaction.run("UPDATE jobs SET lease_owner = $1, lease_until = $2 WHERE id = $3",
                    {owner, now + kLeaseMs, job->id});
  });
  return job;
}

}  // namespace

std::string make_lease_owner() {
  std::string host(256, '\0');
  ::gethostname(host.data(), host.size() - 1);
  host.resize(host.find('\0'));
  return host + "-" + std::to_string(::getpid()) + "-" + random_hex(4);
}

void JobStore::insert(SqlTransaction& transaction, const Job& job) const {
  transaction.run(
      "INSERT INTO jobs (id, name, status, submitted, properties, lease_owner, lease_until)"
      " VALUES ($1, $2, $3, $4, $5, '', 0)",
      {job.id, job.name, job.status, job.submitted_ms, job.properties.dump()});
}

std::optional<Job> JobStore::find(const std::string& id) const {
  return first_of(database_.read(kSelect + std::string("WHERE id = $1"), {id}));
}

JobCounts JobStore::counts(const std::string& id) const {
  const SqlRows rows = database_.read(
      "SELECT COUNT(*), SUM(CASE WHEN waiting = 0 AND failed = 0 THEN 1 ELSE 0 END),"
      " SUM(CASE WHEN failed > 0 THEN 1 ELSE 0 END) FROM"
      " (SELECT SUM(CASE WHEN status = 'waiting' THEN 1 ELSE 0 END) AS waiting,"
      " SUM(CASE WHEN status = 'failed' THEN 1 ELSE 0 END) AS failed"
      " FROM documents WHERE job = $1 GROUP BY number) AS files",
      {id});
  return {rows[0].integer(0), rows[0].integer(1), rows[0].integer(2)};
}

std::vector<Job> JobStore::list(const JobFilter& filter, const Job* after, size_t limit) const {
  std::string where = "WHERE 1 = 1";
  std::vector<SqlValue> parameters;
  const auto add = [&](const std::string& condition, SqlValue value) {
    parameters.push_back(std::move(value));
    where += " AND " + condition + " $" + std::to_string(parameters.size());
  };
  const bool oldest_first = filter.after_ms > 0;
  if (!filter.name.empty()) add("name =", filter.name);
  if (!filter.status.empty()) add("status =", filter.status);
  if (filter.before_ms > 0) add("submitted <", filter.before_ms);
  if (filter.after_ms > 0) add("submitted >", filter.after_ms);
  if (after != nullptr) {
    parameters.emplace_back(after->submitted_ms);
    parameters.emplace_back(after->id);
    where += std::string(" AND (submitted, id) ") + (oldest_first ? ">" : "<") + " ($" +
             std::to_string(parameters.size() - 1) + ", $" + std::to_string(parameters.size()) +
             ")";
  }
  const std::string order = oldest_first ? "" : " DESC";
  std::vector<Job> jobs;
  for (const SqlRow& row : database_.read(kSelect + where + " ORDER BY submitted" + order + ", id" +
                                              order + " LIMIT " + std::to_string(limit),
                                          parameters)) {
    jobs.push_back(job_of(row));
  }
  return jobs;
}

std::optional<std::string> JobStore::request_stop(const std::string& id) const {
  std::optional<std::string> status;
  database_.transact([&](SqlTransaction& transaction) {
    transaction.run(
        "UPDATE jobs SET status = 'STOP_REQUESTED', lease_until = 0 WHERE id = $1"
        " AND status IN ('SUBMITTED', 'IN_PROGRESS')",
        {id});
    const SqlRows rows = transaction.run("SELECT status FROM jobs WHERE id = $1", {id});
    status = rows.empty() ? std::nullopt : std::optional(rows[0].text(0));
  });
  return status;
}

std::optional<Job> JobStore::claim_submitted(const std::string& owner) const {
  return claim_job(database_, owner, "status = 'SUBMITTED'");
}

void JobStore::begin(const Job& job, const std::string& owner,
                     const std::vector<std::string>& keys) const {
  database_.transact([&](SqlTransaction& transaction) {
    if (transaction
            .run("UPDATE jobs SET status = 'IN_PROGRESS', lease_until = 0 WHERE id = $1"
                 " AND lease_owner = $2 AND status = 'SUBMITTED' RETURNING id",
                 {job.id, owner})
            .empty()) {
      return;
    }
    for (size_t i = 0; i < keys.size(); ++i) {
      for (const auto& target : job.properties["TargetLanguageCodes"]) {
        transaction.run(
            "INSERT INTO documents (job, number, target, key, status, error, outcome, lease_owner,"
            " lease_until) VALUES ($1, $2, $3, $4, 'waiting', '', '', '', 0)",
            {job.id, static_cast<int64_t>(i), target.get<std::string>(), keys[i]});
      }
    }
  });
}

std::optional<JobDocument> JobStore::claim_document(const std::string& owner) const {
  // By number first: jobs that run at once take turns.
  static const std::string kFind =
      "SELECT job, number, target, key FROM documents WHERE status = 'waiting'"
      " AND lease_until < $1 AND job IN (SELECT id FROM jobs WHERE status = 'IN_PROGRESS')"
      " ORDER BY number, job, target LIMIT 1";
  std::optional<JobDocument> document;
  database_.transact([&](SqlTransaction& transaction) {
    document.reset();
    const int64_t now = now_ms();
    const SqlRows rows =
        transaction.run(kFind + std::string(database_.dialect().skip_locked), {now});
    if (rows.empty()) return;
    document = {rows[0].text(0), rows[0].integer(1), rows[0].text(2), rows[0].text(3)};
    transaction.run(
        "UPDATE documents SET lease_owner = $1, lease_until = $2"
        " WHERE job = $3 AND number = $4 AND target = $5",
        {owner, now + kLeaseMs, document->job, document->number, document->target});
  });
  return document;
}

bool JobStore::settle(const JobDocument& document, const std::string& owner,
                      const JobDocumentOutcome& outcome) const {
  return !database_
              .run(
                  "UPDATE documents SET status = $1, error = $2, outcome = $3, lease_until = 0"
                  " WHERE job = $4 AND number = $5 AND target = $6 AND lease_owner = $7"
                  " AND status = 'waiting' RETURNING job",
                  {outcome.done ? "done" : "failed", outcome.error, outcome.outcome.dump(),
                   document.job, document.number, document.target, owner})
              .empty();
}

void JobStore::release(const JobDocument& document, const std::string& owner) const {
  database_.run(
      "UPDATE documents SET lease_until = 0 WHERE job = $1 AND number = $2 AND target = $3"
      " AND lease_owner = $4",
      {document.job, document.number, document.target, owner});
}

std::optional<Job> JobStore::claim_finished(const std::string& owner) const {
  return claim_job(
      database_, owner,
      "((status = 'IN_PROGRESS' AND NOT EXISTS (SELECT 1 FROM documents WHERE job = jobs.id"
      " AND documents.status = 'waiting')) OR (status = 'STOP_REQUESTED' AND NOT EXISTS"
      " (SELECT 1 FROM documents WHERE job = jobs.id AND documents.status = 'waiting'"
      " AND documents.lease_until >= $1)))");
}

std::vector<JobDocumentOutcome> JobStore::outcomes(const std::string& id,
                                                   const std::string& target) const {
  std::vector<JobDocumentOutcome> all;
  for (const SqlRow& row : database_.read(
           "SELECT key, status, error, outcome FROM documents WHERE job = $1 AND target = $2"
           " AND status <> 'waiting' ORDER BY number",
           {id, target})) {
    all.push_back(
        {row.text(0), row.text(1) == "done", row.text(2), nlohmann::json::parse(row.text(3))});
  }
  return all;
}

void JobStore::finish(const Job& job, const std::string& owner, const std::string& status,
                      const std::string& message) const {
  nlohmann::json properties = job.properties;
  properties["EndTime"] = api_time(now_ms());
  if (!message.empty()) properties["Message"] = message;
  // A stop that was asked for meanwhile came too late, but for a job that is to end with an error.
  database_.run(
      "UPDATE jobs SET status = $1, properties = $2, lease_until = 0 WHERE id = $3"
      " AND lease_owner = $4 AND status IN ('SUBMITTED', 'IN_PROGRESS', 'STOP_REQUESTED')",
      {status, properties.dump(), job.id, owner});
}

void JobStore::heartbeat(const std::string& owner) const {
  const int64_t now = now_ms();
  database_.transact([&](SqlTransaction& transaction) {
    for (const char* table : {"documents", "jobs", "resources"}) {
      transaction.run(std::string("UPDATE ") + table +
                          " SET lease_until = $1 WHERE lease_owner = $2 AND lease_until >= $3",
                      {now + kLeaseMs, owner, now});
    }
  });
}

void JobStore::end_all_leases() const {
  database_.transact([&](SqlTransaction& transaction) {
    for (const char* table : {"documents", "jobs", "resources"}) {
      transaction.run(std::string("UPDATE ") + table +
                      " SET lease_until = 0 WHERE lease_until > 0");
    }
  });
}

std::vector<std::pair<std::string, int64_t>> JobStore::statuses() const {
  std::vector<std::pair<std::string, int64_t>> all;
  for (const SqlRow& row : database_.read("SELECT status, COUNT(*) FROM jobs GROUP BY status")) {
    all.emplace_back(row.text(0), row.integer(1));
  }
  return all;
}

}  // namespace amts::service
