// The tables, by version. A migration that stands here never changes; new ones are added.
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "service/database.h"

namespace amts::service {
namespace {

/// BYTES becomes the dialect's text that is ordered by bytes.
const std::array<std::vector<std::string_view>, 1> kMigrations = {{
    {
        // The store's objects; `blob` names a file (blob_folder.h).
        "CREATE TABLE buckets (name TEXT PRIMARY KEY, created BIGINT NOT NULL)",
        "CREATE TABLE objects (bucket BYTES NOT NULL, key BYTES NOT NULL, blob TEXT NOT NULL,"
        " size BIGINT NOT NULL, etag TEXT NOT NULL, content_type TEXT NOT NULL,"
        " metadata TEXT NOT NULL, modified BIGINT NOT NULL, PRIMARY KEY (bucket, key))",
        "CREATE TABLE uploads (id TEXT PRIMARY KEY, bucket TEXT NOT NULL, key BYTES NOT NULL,"
        " content_type TEXT NOT NULL, metadata TEXT NOT NULL, created BIGINT NOT NULL)",
        "CREATE TABLE parts (upload TEXT NOT NULL, number BIGINT NOT NULL, blob TEXT NOT NULL,"
        " size BIGINT NOT NULL, etag TEXT NOT NULL, modified BIGINT NOT NULL,"
        " PRIMARY KEY (upload, number))",
        // Parallel data and terminologies; `properties` is Amazon's JSON and fields of our own.
        // Pending ones wait for a worker. Who works holds a lease; one that ran out is none.
        "CREATE TABLE resources (kind TEXT NOT NULL, name BYTES NOT NULL,"
        " properties TEXT NOT NULL, version BIGINT NOT NULL, pending BIGINT NOT NULL,"
        " lease_owner TEXT NOT NULL, lease_until BIGINT NOT NULL, PRIMARY KEY (kind, name))",
        "CREATE TABLE tags (arn TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,"
        " PRIMARY KEY (arn, key))",
        // Requests with a ClientToken, and what was answered.
        "CREATE TABLE tokens (operation TEXT NOT NULL, token TEXT NOT NULL,"
        " fingerprint TEXT NOT NULL, answer TEXT NOT NULL, created BIGINT NOT NULL,"
        " PRIMARY KEY (operation, token))",
        "CREATE TABLE jobs (id TEXT PRIMARY KEY, name TEXT NOT NULL, status TEXT NOT NULL,"
        " submitted BIGINT NOT NULL, properties TEXT NOT NULL, lease_owner TEXT NOT NULL,"
        " lease_until BIGINT NOT NULL)",
        "CREATE INDEX jobs_by_time ON jobs (submitted, id)",
        "CREATE INDEX jobs_by_status ON jobs (status)",
        // One document in one target language: waiting, done or failed.
        "CREATE TABLE documents (job TEXT NOT NULL, number BIGINT NOT NULL, target TEXT NOT NULL,"
        " key TEXT NOT NULL, status TEXT NOT NULL, error TEXT NOT NULL, outcome TEXT NOT NULL,"
        " lease_owner TEXT NOT NULL, lease_until BIGINT NOT NULL,"
        " PRIMARY KEY (job, number, target))",
        "CREATE INDEX documents_by_status ON documents (status, number, job)",
        "CREATE INDEX documents_by_job ON documents (job, status)",
        "CREATE INDEX documents_by_lease ON documents (lease_owner, lease_until)",
    },
}};

std::string in_dialect(std::string_view statement, const SqlDialect& dialect) {
  constexpr std::string_view kBytes = " BYTES ";
  std::string text(statement);
  for (size_t at = 0; (at = text.find(kBytes, at)) != text.npos;) {
    text.replace(at + 1, kBytes.size() - 2, dialect.binary_text);
  }
  return text;
}

}  // namespace

const std::string& SqlRow::text(size_t column) const {
  static const std::string kNothing;
  const auto& value = values_.at(column);
  return value ? *value : kNothing;
}

int64_t SqlRow::integer(size_t column) const {
  const std::string& value = text(column);
  return value.empty() ? 0 : std::stoll(value);
}

SqlRows Database::run(const std::string& sql, const std::vector<SqlValue>& parameters) {
  SqlRows rows;
  transact([&](SqlTransaction& transaction) { rows = transaction.run(sql, parameters); });
  return rows;
}

void migrate(Database& database) {
  database.transact([&](SqlTransaction& transaction) {
    transaction.run("CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)");
    const SqlRows rows = transaction.run("SELECT version FROM schema_version");
    const size_t version = rows.empty() ? 0 : static_cast<size_t>(rows[0].integer(0));
    if (version > kMigrations.size()) {
      throw StorageError("the database was made by a newer version of amts", {},
                         "run that version, or another database");
    }
    for (size_t i = version; i < kMigrations.size(); ++i) {
      for (const std::string_view statement : kMigrations[i]) {
        transaction.run(in_dialect(statement, database.dialect()));
      }
    }
    transaction.run("DELETE FROM schema_version");
    transaction.run("INSERT INTO schema_version VALUES ($1)",
                    {static_cast<int64_t>(kMigrations.size())});
  });
}

}  // namespace amts::service
