#include "memory/memory_writer.h"

#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/file.h"
#include "memory/block_builder.h"
#include "memory/image_writer.h"
#include "memory/memory_image.h"
#include "memory/memory_record.h"

namespace amts::memory {
namespace {

/// Entries of earlier additions that one more may index again, so that small blocks don't pile up.
constexpr size_t kMaxRebuiltEntries = 8192;

/// A file that others only see when it is whole.
class NewFile {
 public:
  NewFile(const std::filesystem::path& path, const text::LanguagePair& languages)
      : file_(path), writer_(languages, [this](std::string_view bytes) { file_.write(bytes); }) {}

  void add(std::string_view bytes, uint32_t entries) { writer_.add_block(bytes, entries); }
  void add(const std::vector<BlockImage>& blocks) {
    for (const BlockImage& block : blocks) add(block.bytes, block.entries);
  }
  void commit() {
    const uint64_t commit = writer_.finish();
    file_.overwrite(kCommitOffset, bytes_of(commit));
    file_.commit();
  }

 private:
  AtomicFile file_;
  ImageWriter writer_;
};

/// Pairs on their way into blocks.
struct Entries {
  std::vector<corpus::TextPair> pairs;
  std::vector<uint8_t> starts;

  void append(std::span<const corpus::TextPair> added) {
    const std::vector<uint8_t> added_starts = run_starts(added);
    pairs.insert(pairs.end(), added.begin(), added.end());
    starts.insert(starts.end(), added_starts.begin(), added_starts.end());
  }
  void append(const BlockView& block) {
    for (size_t entry = 0; entry < block.entries(); ++entry) {
      starts.push_back((read_texts(block, entry).flags & kStartsRun) != 0);
      pairs.push_back(read_pair(block, entry));
    }
  }
  std::vector<BlockImage> build(Executor* executor) const {
    return build_blocks(pairs, starts, executor);
  }
  void clear() { *this = {}; }
};

/// A file that is held and known to be sound.
struct HeldFile {
  LockedFile lock;
  MappedFile map;
  ImageView view;

  explicit HeldFile(const std::filesystem::path& path)
      : lock(path), map(path), view(map.bytes(), path.string()) {}

  std::string_view block(size_t i) const {
    return map.text().substr(view.places[i].offset, view.places[i].size);
  }
  uint64_t live_bytes(size_t blocks) const {
    uint64_t size = 0;
    for (size_t i = 0; i < blocks; ++i) size += view.places[i].size;
    return size;
  }
};

/// Writes behind what is committed, then commits.
void append(HeldFile& file, size_t kept_blocks, const std::vector<BlockImage>& blocks) {
  size_t end = file.view.end;
  file.lock.cut(end);  // the rest of an addition that was interrupted
  std::vector<BlockPlace> kept(file.view.places.begin(),
                               file.view.places.begin() + static_cast<ptrdiff_t>(kept_blocks));
  ImageWriter writer(std::move(kept), end, [&](std::string_view bytes) {
    file.lock.write_at(end, bytes);
    end += bytes.size();
  });
  for (const BlockImage& block : blocks) writer.add_block(block.bytes, block.entries);
  const uint64_t commit = writer.finish();
  file.lock.sync();
  file.lock.write_at(kCommitOffset, bytes_of(commit));
  file.lock.sync();
}

}  // namespace

class MemoryWriter::Impl {
 public:
  Impl(const std::filesystem::path& path, const text::LanguagePair& languages, Executor* executor)
      : executor_(executor), file_(path, languages) {
    if (std::filesystem::exists(path)) lock_.emplace(path);
  }

  void add(std::span<const corpus::TextPair> pairs) {
    const std::vector<uint8_t> starts = run_starts(pairs);
    // As many as make a full block for each thread.
    const size_t batch = (executor_ != nullptr ? executor_->threads() : 1) * kMaxBlockForms;
    for (size_t at = 0; at < pairs.size();) {
      const size_t count = std::min(pairs.size() - at, batch - pending_.pairs.size());
      if (count == batch) {
        file_.add(build_blocks(pairs.subspan(at, count), std::span(starts).subspan(at, count),
                               executor_));
      } else {
        const auto some = pairs.subspan(at, count);
        const auto some_starts = std::span(starts).subspan(at, count);
        pending_.pairs.insert(pending_.pairs.end(), some.begin(), some.end());
        pending_.starts.insert(pending_.starts.end(), some_starts.begin(), some_starts.end());
        if (pending_.pairs.size() == batch) flush();
      }
      at += count;
    }
  }

  void commit() {
    flush();
    file_.commit();
  }

 private:
  void flush() {
    file_.add(pending_.build(executor_));
    pending_.clear();
  }

  Executor* executor_;
  std::optional<LockedFile> lock_;  ///< of the file that is to be replaced
  NewFile file_;
  Entries pending_;
};

MemoryWriter::MemoryWriter(std::filesystem::path path, const text::LanguagePair& languages,
                           Executor* executor)
    : impl_(std::make_unique<Impl>(path, languages, executor)) {}
MemoryWriter::~MemoryWriter() = default;
void MemoryWriter::add(std::span<const corpus::TextPair> pairs) { impl_->add(pairs); }
void MemoryWriter::commit() { impl_->commit(); }

void add_to_memory(const std::filesystem::path& path, std::span<const corpus::TextPair> pairs,
                   const text::LanguagePair& languages, Executor* executor) {
  if (!std::filesystem::exists(path)) {
    MemoryWriter writer(path, languages, executor);
    writer.add(pairs);
    writer.commit();
    return;
  }
  HeldFile file(path);
  if (file.view.languages != languages) {
    throw UsageError("the memory is " + file.view.languages.from + " → " + file.view.languages.to +
                         ", the pairs are " + languages.from + " → " + languages.to,
                     {path.string()});
  }
  if (pairs.empty()) return;
  // Blocks that are no larger than what comes behind them are indexed again with it: there are
  // never more than a handful of small ones, and each entry is indexed again a few times at most.
  size_t kept = file.view.blocks.size();
  size_t count = pairs.size();
  while (kept > 0 && file.view.blocks[kept - 1].entries() <= count &&
         file.view.blocks[kept - 1].entries() + count <= kMaxRebuiltEntries) {
    count += file.view.blocks[--kept].entries();
  }
  Entries entries;
  for (size_t i = kept; i < file.view.blocks.size(); ++i) entries.append(file.view.blocks[i]);
  entries.append(pairs);
  const std::vector<BlockImage> blocks = entries.build(executor);

  uint64_t live = file.live_bytes(kept);
  for (const BlockImage& block : blocks) live += block.bytes.size();
  if (file.view.end <= 2 * live) {
    append(file, kept, blocks);
    return;
  }
  // More than half would be blocks that no longer count.
  NewFile rewritten(path, languages);
  for (size_t i = 0; i < kept; ++i) rewritten.add(file.block(i), file.view.places[i].entries);
  rewritten.add(blocks);
  rewritten.commit();
}

void compact_memory(const std::filesystem::path& path, Executor* executor) {
  HeldFile file(path);
  NewFile rewritten(path, file.view.languages);
  Entries small;  // of neighbouring blocks that are less than half full
  const auto flush = [&] {
    rewritten.add(small.build(executor));
    small.clear();
  };
  for (size_t i = 0; i < file.view.blocks.size(); ++i) {
    const BlockView& block = file.view.blocks[i];
    if (block.forms.size() < kMaxBlockForms / 2) {
      small.append(block);
      if (small.pairs.size() >= kMaxBlockForms) flush();
    } else {
      flush();
      rewritten.add(file.block(i), file.view.places[i].entries);
    }
  }
  flush();
  rewritten.commit();
}

}  // namespace amts::memory
