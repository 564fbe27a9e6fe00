// Writing aside and renaming; and the places where that would do harm: devices, pipes, links.
#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <charconv>
#include <mutex>
#include <optional>
#include <set>
#include <utility>

#include "base/descriptor.h"
#include "base/error.h"
#include "base/file.h"

namespace amts {
namespace {

namespace fs = std::filesystem;

constexpr size_t kBufferBytes = 1 << 20;
/// As many links as the system itself follows (path_resolution(7)).
constexpr int kMaxLinks = 40;
constexpr std::string_view kAsideSuffix = ".tmp";
/// Folders that are remembered as swept; a long-lived process forgets them all at this many.
constexpr size_t kMaxSwept = 4096;

fs::path folder_of(const fs::path& path) {
  const auto parent = path.parent_path();
  return parent.empty() ? fs::path(".") : parent;
}

/// The number in a name such as "12"; nullopt for other names.
std::optional<int> whole_number(std::string_view name) {
  int number = 0;
  const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
  if (name.empty() || error != std::errc() || end != name.data() + name.size() || number < 0)
    return std::nullopt;
  return number;
}

/// Where the bytes are to go: behind all links; and the descriptor, where the path is one that this
/// process holds (/dev/stdout, /dev/fd/3), which a new opening would write over from the start.
struct Target {
  fs::path path;
  int held = -1;
};

Target follow(fs::path path) {
  std::error_code failure;
  const fs::path own = "/proc/" + std::to_string(::getpid()) + "/fd";
  for (int i = 0; i < kMaxLinks; ++i) {
    if (const auto number = whole_number(path.filename().string());
        number && fs::canonical(folder_of(path), failure) == own)
      return {path, *number};
    if (!fs::is_symlink(path, failure)) return {path};
    const fs::path next = fs::read_symlink(path, failure);
    if (failure) return {path};
    path = next.is_absolute() ? next : folder_of(path) / next;
  }
  errno = ELOOP;
  fail_by_errno("cannot write", path);
}

/// A name beside `path`, unique among processes and threads, hidden so that globs pass it by.
fs::path name_aside(const fs::path& path) {
  static std::atomic<unsigned> counter{0};
  return folder_of(path) / ("." + path.filename().string() + "." + std::to_string(::getpid()) +
                            "." + std::to_string(counter++) + std::string(kAsideSuffix));
}

/// The process in a name that name_aside() made: ".NAME.PID.N.tmp".
std::optional<int> writer_of(std::string_view name) {
  if (name.empty() || name.front() != '.' || !name.ends_with(kAsideSuffix)) return std::nullopt;
  name.remove_suffix(kAsideSuffix.size());
  const size_t last = name.rfind('.');
  if (last == 0 || !whole_number(name.substr(last + 1))) return std::nullopt;
  name = name.substr(0, last);
  const size_t process = name.rfind('.');
  if (process == 0 || process == std::string_view::npos) return std::nullopt;
  return whole_number(name.substr(process + 1));
}

/// Removes what killed processes left in the folder. Whoever writes a file aside holds a lock on
/// it, which also tells processes of other containers, whose numbers mean nothing here.
void sweep(const fs::path& folder) {
  std::error_code failure;
  for (fs::directory_iterator entry(folder, failure); !failure && entry != fs::directory_iterator();
       entry.increment(failure)) {
    const auto process = writer_of(entry->path().filename().string());
    if (!process || *process == 0 || ::kill(*process, 0) == 0 || errno != ESRCH) continue;
    const Descriptor file(::open(entry->path().c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (file.value >= 0 && ::flock(file.value, LOCK_EX | LOCK_NB) == 0)
      ::unlink(entry->path().c_str());
  }
}

/// Once a folder and process: listing a large one for each of its files would be quadratic.
void sweep_once(const fs::path& folder) {
  static std::mutex mutex;
  static std::set<fs::path> swept;
  {
    const std::lock_guard lock(mutex);
    if (swept.size() >= kMaxSwept) swept.clear();
    if (!swept.insert(folder).second) return;
  }
  sweep(folder);
}

}  // namespace

AtomicFile::AtomicFile(fs::path path) {
  Target target = follow(std::move(path));
  path_ = std::move(target.path);
  struct stat status {};
  const bool exists = ::stat(path_.c_str(), &status) == 0;
  if (exists && S_ISDIR(status.st_mode))
    throw StorageError("is a folder, not a file", {path_.string()});
  if (target.held >= 0 || (exists && !S_ISREG(status.st_mode))) {
    descriptor_ = target.held >= 0 ? ::fcntl(target.held, F_DUPFD_CLOEXEC, 0)
                                   : ::open(path_.c_str(), O_WRONLY | O_CLOEXEC);
    if (descriptor_ < 0) fail_by_errno("cannot write", path_);
    return;
  }
  std::error_code failure;
  fs::create_directories(folder_of(path_), failure);
  sweep_once(folder_of(path_));
  fs::path aside = name_aside(path_);
  descriptor_ = ::open(aside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (descriptor_ < 0) fail_by_errno("cannot write", path_);
  aside_ = std::move(aside);
  ::flock(descriptor_, LOCK_EX | LOCK_NB);
  if (exists) {
    // Owner first: changing it takes set-user bits away. Only root may, and need not succeed.
    if (::fchown(descriptor_, status.st_uid, status.st_gid) != 0) errno = 0;
    ::fchmod(descriptor_, status.st_mode & 07777);
  }
}

AtomicFile::~AtomicFile() {
  if (descriptor_ < 0) return;
  ::close(descriptor_);
  if (!aside_.empty()) ::unlink(aside_.c_str());
}

void AtomicFile::write(std::string_view bytes) {
  buffer_ += bytes;
  if (buffer_.size() >= kBufferBytes) flush();
}

void AtomicFile::overwrite(size_t offset, std::string_view bytes) {
  flush();
  write_all_at(descriptor_, offset, bytes, path_);
}

void AtomicFile::flush() {
  write_all(descriptor_, buffer_, path_);
  buffer_.clear();
}

void AtomicFile::commit() {
  flush();
  if (aside_.empty()) {  // written through
    if (::close(std::exchange(descriptor_, -1)) != 0) fail_by_errno("cannot write", path_);
    return;
  }
  if (::fsync(descriptor_) != 0) fail_by_errno("cannot write", path_);
  if (::rename(aside_.c_str(), path_.c_str()) != 0) fail_by_errno("cannot write", path_);
  ::close(std::exchange(descriptor_, -1));
  // The entry itself is on disk only when the folder is; a file system that cannot sync folders
  // (some network ones) has still renamed.
  const Descriptor folder(::open(folder_of(path_).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (folder.value >= 0) ::fsync(folder.value);
}

void write_file(const fs::path& path, std::string_view bytes) {
  AtomicFile file(path);
  file.write(bytes);
  file.commit();
}

}  // namespace amts
