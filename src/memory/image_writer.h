// Writes an image of a translation memory from its front to its end.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/executor.h"
#include "corpus/parallel_data.h"
#include "memory/memory_image.h"
#include "text/language.h"

namespace amts::memory {

/// Where ImageHeader::commit stands in an image.
inline constexpr size_t kCommitOffset = offsetof(ImageHeader, commit);

/// Passes the pieces of an image to a sink, one behind the other.
class ImageWriter {
 public:
  using Sink = std::function<void(std::string_view)>;

  /// Writes the header. Throws UsageError if a language id is too long.
  ImageWriter(const text::LanguagePair& languages, Sink sink);
  /// Goes on behind the blocks of an image that ends at `end`; writes nothing yet.
  ImageWriter(std::vector<BlockPlace> blocks, uint64_t end, Sink sink);

  void add_block(std::string_view bytes, uint32_t entries);
  /// Writes the directory. What is returned must be written at kCommitOffset to be in force.
  uint64_t finish();

 private:
  void write(std::string_view bytes);

  Sink sink_;
  std::vector<BlockPlace> places_;
  uint64_t end_ = 0;
};

/// A whole image in RAM.
std::string make_image(std::span<const corpus::TextPair> pairs, const text::LanguagePair& languages,
                       Executor* executor = nullptr);

}  // namespace amts::memory
