#include "adapt/key_store.h"

#include <fmt/format.h>

#include <algorithm>
#include <mutex>

#include "base/error.h"
#include "base/hash.h"

namespace amts::adapt {
namespace {

namespace fs = std::filesystem;

/// In this order.
enum Section : size_t {
  kDim,
  kIds,
  kSourceOffsets,
  kTargetOffsets,
  kSources,
  kTargets,
  kAligned,
  kScales,
  kLengths,
  kVectors,
  kSectionCount
};
constexpr SectionsKind kKind = {{'A', 'M', 'T', 'S', '-', 'K', 'Y', '\n'}, 1, kSectionCount};
constexpr const char* kExtension = ".keys";

/// Memory kept in RAM by an example's keys.
size_t size_of(const MadeKeys& made) {
  return made.vectors.size() + 14 * made.target.size() + 4 * made.source.size();
}

template <typename T>
void append(std::vector<T>& to, std::span<const T> values) {
  to.insert(to.end(), values.begin(), values.end());
}

}  // namespace

KeyId key_id(std::string_view source, std::string_view target) {
  return hash64(target, hash64(source));
}

/// A file of keys, sorted by id.
class KeyStore::File {
 public:
  File(const fs::path& path, size_t dim) : sections_(Sections::open(path, kKind)), dim_(dim) {
    ids_ = sections_.get<KeyId>(kIds);
    source_offsets_ = sections_.get<uint64_t>(kSourceOffsets);
    target_offsets_ = sections_.get<uint64_t>(kTargetOffsets);
    sources_ = sections_.get<WordId>(kSources);
    targets_ = sections_.get<WordId>(kTargets);
    aligned_ = sections_.get<uint16_t>(kAligned);
    scales_ = sections_.get<float>(kScales);
    lengths_ = sections_.get<float>(kLengths);
    vectors_ = sections_.get<int8_t>(kVectors);
    const auto fits = [&](std::span<const uint64_t> offsets, size_t end) {
      return offsets.size() == ids_.size() + 1 && offsets.front() == 0 && offsets.back() == end &&
             std::is_sorted(offsets.begin(), offsets.end());
    };
    const auto dims = sections_.get<uint64_t>(kDim);
    const bool whole =
        dims.size() == 1 && dims[0] == dim && fits(source_offsets_, sources_.size()) &&
        fits(target_offsets_, targets_.size()) && aligned_.size() == targets_.size() &&
        scales_.size() == targets_.size() && lengths_.size() == targets_.size() &&
        vectors_.size() == targets_.size() * dim && std::is_sorted(ids_.begin(), ids_.end());
    if (!whole) sections_.fail("its parts do not fit together");
  }

  std::optional<ExampleKeys> find(KeyId id) const {
    const auto found = std::lower_bound(ids_.begin(), ids_.end(), id);
    if (found == ids_.end() || *found != id) return std::nullopt;
    const auto index = static_cast<size_t>(found - ids_.begin());
    const size_t source = source_offsets_[index];
    const size_t begin = target_offsets_[index];
    const size_t count = target_offsets_[index + 1] - begin;
    return ExampleKeys{sources_.subspan(source, source_offsets_[index + 1] - source),
                       targets_.subspan(begin, count),
                       aligned_.subspan(begin, count),
                       scales_.subspan(begin, count),
                       lengths_.subspan(begin, count),
                       vectors_.subspan(begin * dim_, count * dim_)};
  }

  size_t size() const { return ids_.size(); }
  size_t size_bytes() const { return sections_.size_bytes(); }

 private:
  Sections sections_;
  size_t dim_;
  std::span<const KeyId> ids_;
  std::span<const uint64_t> source_offsets_, target_offsets_;
  std::span<const WordId> sources_, targets_;
  std::span<const uint16_t> aligned_;
  std::span<const float> scales_, lengths_;
  std::span<const int8_t> vectors_;
};

KeyStore::KeyStore(fs::path folder, size_t dim) : folder_(std::move(folder)), dim_(dim) {
  open_files();
}

KeyStore::~KeyStore() = default;

void KeyStore::open_files() {
  std::error_code none;
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(folder_, none)) {
    if (entry.path().extension() == kExtension) paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  for (const fs::path& path : paths) {
    try {
      files_.push_back(std::make_unique<File>(path, dim_));
    } catch (const Error&) {
      // Computed again when it is next needed.
    }
  }
}

std::optional<HeldKeys> KeyStore::find(KeyId id) const {
  const std::shared_lock lock(mutex_);
  for (const auto& file : files_) {
    if (const auto found = file->find(id)) return HeldKeys{*found, nullptr};
  }
  const auto made = made_.find(id);
  if (made == made_.end()) return std::nullopt;
  return HeldKeys{made->second->view(), made->second};
}

void KeyStore::add(std::vector<std::pair<KeyId, MadeKeys>> made) {
  const std::unique_lock lock(mutex_);
  for (auto& [id, keys] : made) {
    const auto [at, is_new] = made_.try_emplace(id, nullptr);
    if (!is_new) continue;
    at->second = std::make_shared<const MadeKeys>(std::move(keys));
    unsaved_.push_back(id);
  }
}

void KeyStore::save() {
  const std::unique_lock lock(mutex_);
  if (folder_.empty() || unsaved_.empty()) return;
  std::sort(unsaved_.begin(), unsaved_.end());
  const std::vector<uint64_t> dim = {dim_};
  std::vector<uint64_t> source_offsets = {0};
  std::vector<uint64_t> target_offsets = {0};
  MadeKeys all;
  for (const KeyId id : unsaved_) {
    const ExampleKeys keys = made_.at(id)->view();
    append(all.source, keys.source);
    append(all.target, keys.target);
    append(all.aligned, keys.aligned);
    append(all.scales, keys.scales);
    append(all.lengths, keys.lengths);
    append(all.vectors, keys.vectors);
    source_offsets.push_back(all.source.size());
    target_offsets.push_back(all.target.size());
  }
  SectionsWriter writer(kKind);
  writer.add(dim);
  writer.add(unsaved_);
  writer.add(source_offsets);
  writer.add(target_offsets);
  writer.add(all.source);
  writer.add(all.target);
  writer.add(all.aligned);
  writer.add(all.scales);
  writer.add(all.lengths);
  writer.add(all.vectors);
  // Named by what is in it: two processes that save at once write two files.
  const uint64_t name =
      hash64({reinterpret_cast<const char*>(unsaved_.data()), unsaved_.size() * sizeof(KeyId)});
  writer.write(folder_ / (fmt::format("{:016x}", name) + kExtension));
  unsaved_.clear();
}

size_t KeyStore::size() const {
  const std::shared_lock lock(mutex_);
  size_t count = made_.size();
  for (const auto& file : files_) count += file->size();
  return count;
}

size_t KeyStore::size_bytes() const {
  const std::shared_lock lock(mutex_);
  size_t bytes = 0;
  for (const auto& file : files_) bytes += file->size_bytes();
  for (const auto& [id, made] : made_) bytes += size_of(*made);
  return bytes;
}

}  // namespace amts::adapt
