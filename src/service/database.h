// The metadata's database: one small interface, SQL that both SQLite and PostgreSQL understand.
//
// Parameters are $1, $2, …; times are milliseconds since 1970. What differs between the two is in
// the Dialect.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace amts::service {

using SqlValue = std::variant<std::nullptr_t, int64_t, std::string>;

/// One row of an answer. NULL reads as "" and 0.
class SqlRow {
 public:
  explicit SqlRow(std::vector<std::optional<std::string>> values) : values_(std::move(values)) {}
  bool is_null(size_t column) const { return !values_.at(column); }
  const std::string& text(size_t column) const;
  int64_t integer(size_t column) const;

 private:
  std::vector<std::optional<std::string>> values_;
};
using SqlRows = std::vector<SqlRow>;

struct SqlDialect {
  /// Type of a text that is ordered by its bytes.
  std::string_view binary_text;
  /// At the end of a SELECT in a transaction: rows that others hold are passed by, the others are
  /// held. Empty where one transaction at a time writes.
  std::string_view skip_locked;
};

class SqlTransaction {
 public:
  virtual ~SqlTransaction() = default;
  /// Throws StorageError.
  virtual SqlRows run(const std::string& sql, const std::vector<SqlValue>& parameters = {}) = 0;
};

/// Thread-safe.
class Database {
 public:
  virtual ~Database() = default;

  virtual SqlDialect dialect() const = 0;

  /// A statement that only reads, on its own.
  virtual SqlRows read(const std::string& sql, const std::vector<SqlValue>& parameters = {}) = 0;

  /// Commits what `work` did when it returns, undoes it when it throws. May call it again when the
  /// database asks for that (two transactions met), so it must have no other effects. Durable when
  /// this returns. Throws StorageError, and what `work` throws.
  virtual void transact(const std::function<void(SqlTransaction&)>& work) = 0;

  /// One statement as a transaction.
  SqlRows run(const std::string& sql, const std::vector<SqlValue>& parameters = {});
};

/// A file, made if there is none. Write-ahead log, full synchronisation.
std::unique_ptr<Database> open_sqlite(const std::filesystem::path& file);

/// Brings the tables to the present version (schema.cpp). Throws StorageError if they are newer
/// than this program.
void migrate(Database& database);

}  // namespace amts::service
