#include "memory/image_writer.h"

#include <limits>

#include "base/error.h"
#include "base/hash.h"
#include "memory/block_builder.h"

namespace amts::memory {

ImageWriter::ImageWriter(const text::LanguagePair& languages, Sink sink) : sink_(std::move(sink)) {
  write(bytes_of(make_header(languages)));
}

ImageWriter::ImageWriter(std::vector<BlockPlace> blocks, uint64_t end, Sink sink)
    : sink_(std::move(sink)), places_(std::move(blocks)), end_(end) {}

void ImageWriter::add_block(std::string_view bytes, uint32_t entries) {
  uint64_t all = entries;
  for (const BlockPlace& place : places_) all += place.entries;
  if (all > std::numeric_limits<uint32_t>::max() / 2) {
    throw UsageError("a translation memory holds at most 2,147,483,647 entries");
  }
  places_.push_back({end_, bytes.size(), hash64(bytes), entries, 0});
  write(bytes);
}

uint64_t ImageWriter::finish() {
  write(make_directory(places_, end_));
  return seal_commit(end_);
}

void ImageWriter::write(std::string_view bytes) {
  sink_(bytes);
  end_ += bytes.size();
}

std::string make_image(std::span<const corpus::TextPair> pairs, const text::LanguagePair& languages,
                       Executor* executor) {
  std::string image;
  ImageWriter writer(languages, [&](std::string_view bytes) { image += bytes; });
  for (const BlockImage& block : build_blocks(pairs, run_starts(pairs), executor)) {
    writer.add_block(block.bytes, block.entries);
  }
  const uint64_t commit = writer.finish();
  image.replace(kCommitOffset, sizeof commit, bytes_of(commit));
  return image;
}

}  // namespace amts::memory
