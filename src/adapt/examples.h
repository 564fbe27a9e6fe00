// The examples of parallel data: pairs as the neural engine is shown them, and the index by which
// those are found that help with a sentence.
//
// An example is a sentence pair in its tagged form, where it has one; pairs of several sentences
// have been cut and pairs whose lengths can't belong together left out (make_examples.h). One
// image, a mapped file or in RAM, holds texts and index. Immutable, thread-safe.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "adapt/grams.h"
#include "adapt/sections.h"

namespace amts::adapt {

struct Example {
  std::string source;    ///< with placeholders ⟦n⟧ where the pair has them
  std::string target;    ///< with the same
  std::string document;  ///< where it comes from; empty: not known
};

class Examples {
 public:
  /// Builds an image in RAM. About 10 µs an example.
  static Examples build(std::span<const Example> examples);
  /// Throws StorageError or FormatError.
  static Examples open(const std::filesystem::path& path);
  /// Writes what build() makes, without holding it twice.
  static void write(std::span<const Example> examples, const std::filesystem::path& path);

  size_t size() const { return sources_.size() - 1; }
  size_t size_bytes() const { return sections_.size_bytes(); }
  std::string_view source(uint32_t example) const;
  std::string_view target(uint32_t example) const;
  std::string_view document(uint32_t example) const;
  /// Whether any example is of this document. O(documents).
  bool has_document(std::string_view name) const;
  std::span<const GramToken> tokens(uint32_t example) const;

  /// The examples whose source holds an n-gram, rising; none, but not nullopt, if they are too
  /// many to be of use.
  std::optional<std::span<const uint32_t>> postings(uint32_t hash) const;
  /// More are too many.
  static constexpr size_t kMostPostings = 4096;

 private:
  explicit Examples(Sections sections);
  std::string_view text(std::span<const uint64_t> offsets, size_t section, uint32_t example) const;

  Sections sections_;
  std::span<const uint64_t> sources_, targets_;  // [examples + 1] into the texts
  std::span<const uint32_t> documents_;          // of each example: its name
  std::span<const uint32_t> names_;              // [names + 1]
  std::span<const uint64_t> token_offsets_;      // [examples + 1]
  std::span<const GramToken> tokens_;
  // An n-gram's bucket is given by the first bits of its hash; in it hashes rise.
  std::span<const uint32_t> buckets_;  // [2^bits + 1] into hashes_
  std::span<const uint32_t> hashes_;
  std::span<const uint64_t> postings_offsets_;  // [hashes + 1]
  std::span<const uint32_t> postings_;          // examples, rising
};

}  // namespace amts::adapt
