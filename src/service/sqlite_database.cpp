// The database in one file: SQLite with a write-ahead log. Readers don't wait for the writer.
#include <sqlite3.h>

#include <mutex>
#include <unordered_map>

#include "base/error.h"
#include "service/database.h"

namespace amts::service {
namespace {

/// Another process (amts worker) may write for so long.
constexpr int kBusyTimeoutMs = 20'000;

struct CloseConnection {
  void operator()(sqlite3* connection) const { sqlite3_close_v2(connection); }
};
struct FinishStatement {
  void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

/// One connection with its prepared statements. Not thread-safe.
class SqliteConnection {
 public:
  explicit SqliteConnection(const std::filesystem::path& file) : file_(file.string()) {
    sqlite3* opened = nullptr;
    const int code =
        sqlite3_open_v2(file_.c_str(), &opened,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    connection_.reset(opened);
    if (code != SQLITE_OK) fail("cannot be opened");
    sqlite3_busy_timeout(opened, kBusyTimeoutMs);
    run("PRAGMA journal_mode = WAL", {});
    run("PRAGMA synchronous = FULL", {});
  }

  SqlRows run(const std::string& sql, const std::vector<SqlValue>& parameters) {
    sqlite3_stmt* statement = prepare(sql);
    sqlite3_reset(statement);
    for (size_t i = 0; i < parameters.size(); ++i) bind(statement, i + 1, parameters[i]);
    SqlRows rows;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) rows.push_back(row_of(statement));
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (code != SQLITE_DONE) fail("cannot be used");
    return rows;
  }

 private:
  sqlite3_stmt* prepare(const std::string& sql) {
    auto& statement = statements_[sql];
    if (!statement) {
      sqlite3_stmt* made = nullptr;
      if (sqlite3_prepare_v2(connection_.get(), sql.c_str(), static_cast<int>(sql.size()), &made,
                             nullptr) != SQLITE_OK) {
        statements_.erase(sql);
        fail("does not take a statement");
      }
      statement.reset(made);
    }
    return statement.get();
  }

  static void bind(sqlite3_stmt* statement, size_t number, const SqlValue& value) {
    const int index =
        sqlite3_bind_parameter_index(statement, ("$" + std::to_string(number)).c_str());
    if (index == 0) return;
    if (const auto* integer = std::get_if<int64_t>(&value)) {
      sqlite3_bind_int64(statement, index, *integer);
    } else if (const auto* text = std::get_if<std::string>(&value)) {
      sqlite3_bind_text64(statement, index, text->data(), text->size(), SQLITE_TRANSIENT,
                          SQLITE_UTF8);
    } else {
      sqlite3_bind_null(statement, index);
    }
  }

  static SqlRow row_of(sqlite3_stmt* statement) {
    std::vector<std::optional<std::string>> values;
    for (int i = 0; i < sqlite3_column_count(statement); ++i) {
      const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, i));
      values.emplace_back(std::nullopt);
      if (text != nullptr) {
        values.back().emplace(text, static_cast<size_t>(sqlite3_column_bytes(statement, i)));
      }
    }
    return SqlRow(std::move(values));
  }

  [[noreturn]] void fail(const std::string& what) const {
    throw StorageError("the database " + what + ": " + sqlite3_errmsg(connection_.get()), {file_});
  }

  std::string file_;
  std::unique_ptr<sqlite3, CloseConnection> connection_;
  std::unordered_map<std::string, std::unique_ptr<sqlite3_stmt, FinishStatement>> statements_;
};

class SqliteTransaction : public SqlTransaction {
 public:
  explicit SqliteTransaction(SqliteConnection& connection) : connection_(connection) {}
  SqlRows run(const std::string& sql, const std::vector<SqlValue>& parameters) override {
    return connection_.run(sql, parameters);
  }

 private:
  SqliteConnection& connection_;
};

class SqliteDatabase : public Database {
 public:
  explicit SqliteDatabase(std::filesystem::path file) : file_(std::move(file)), writer_(file_) {}

  SqlDialect dialect() const override { return {"TEXT", ""}; }

  SqlRows read(const std::string& sql, const std::vector<SqlValue>& parameters) override {
    std::unique_ptr<SqliteConnection> reader = take_reader();
    SqlRows rows = reader->run(sql, parameters);
    const std::lock_guard lock(readers_mutex_);
    readers_.push_back(std::move(reader));
    return rows;
  }

  void transact(const std::function<void(SqlTransaction&)>& work) override {
    const std::lock_guard lock(writer_mutex_);
    writer_.run("BEGIN IMMEDIATE", {});
    try {
      SqliteTransaction transaction(writer_);
      work(transaction);
      writer_.run("COMMIT", {});
    } catch (...) {
      try {
        writer_.run("ROLLBACK", {});
      } catch (const StorageError&) {  // SQLite did it already, as after a full disk
      }
      throw;
    }
  }

 private:
  std::unique_ptr<SqliteConnection> take_reader() {
    {
      const std::lock_guard lock(readers_mutex_);
      if (!readers_.empty()) {
        auto reader = std::move(readers_.back());
        readers_.pop_back();
        return reader;
      }
    }
    return std::make_unique<SqliteConnection>(file_);
  }

  std::filesystem::path file_;
  std::mutex writer_mutex_;
  SqliteConnection writer_;
  std::mutex readers_mutex_;
  std::vector<std::unique_ptr<SqliteConnection>> readers_;
};

}  // namespace

std::unique_ptr<Database> open_sqlite(const std::filesystem::path& file) {
  return std::make_unique<SqliteDatabase>(file);
}

}  // namespace amts::service
