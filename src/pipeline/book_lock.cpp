#include "pipeline/book_lock.h"

#include <fmt/format.h>
#include <unistd.h>

#include "base/error.h"

namespace amts::pipeline {

BookLock::BookLock(const std::filesystem::path& state) {
  const std::filesystem::path path = state / "lock";
  if (!std::filesystem::exists(path)) write_file(path, "");
  try {
    file_.emplace(path);
  } catch (const StorageError&) {
    const std::string holder = read_file(path);
    if (holder.empty()) throw;
    throw StorageError("another run is at work on this book: " + holder, {path.string()},
                       "try again when it is done");
  }
  const std::string holder = fmt::format("process {}", ::getpid());
  file_->write_at(0, holder);
  file_->cut(holder.size());
}

}  // namespace amts::pipeline
