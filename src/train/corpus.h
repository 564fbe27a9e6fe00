// Parallel data as word ids. A TSV file (plain, or compressed by gzip, xz, bzip2 or zstd) is
// encoded once into a cache beside the run's other files, which is mapped into memory from then on.
//
// A line is `first <TAB> second [<TAB> source [<TAB> use]]`, UTF-8; first and second are the texts
// in the file's two languages. `use` may be "both" or the language into which alone the pair may be
// translated. Pairs with an empty or too long side are left out and counted.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "base/executor.h"
#include "base/file.h"
#include "base/progress.h"
#include "nmt/vocabulary.h"
#include "train/batch.h"

namespace amts::train {

struct DataFile {
  std::filesystem::path path;
  std::array<std::string, 2> languages;  ///< of the first and the second column
};

/// Which sides of a pair may be the target.
enum class Use : uint8_t { kBoth, kIntoFirst, kIntoSecond };

/// The encoded pairs of one file. Immutable; movable.
class EncodedFile {
 public:
  struct Pair {
    uint64_t start;  ///< of the first side's words; the second's follow
    std::array<uint16_t, 2> lengths;
    uint16_t source;  ///< index into sources()
    Use use;
    uint8_t unused;
  };

  /// Opens the cache of a file in `folder`, made first where there is none, or it is damaged, or of
  /// another state of the file or vocabulary. Throws StorageError, FormatError with the line,
  /// ModelError.
  static EncodedFile open(const DataFile& file, const nmt::Vocabulary& vocabulary,
                          const std::string& vocabulary_hash, size_t longest,
                          const std::filesystem::path& folder, Executor& executor,
                          const ProgressSink& progress);

  /// Pairs in memory, without a cache.
  struct TextPair {
    std::string first, second;
  };
  static EncodedFile encode(std::span<const TextPair> pairs,
                            const std::array<std::string, 2>& languages,
                            const nmt::Vocabulary& first, const nmt::Vocabulary& second,
                            size_t longest);

  const std::array<std::string, 2>& languages() const { return languages_; }
  std::span<const Pair> pairs() const { return pairs_; }
  const std::vector<std::string>& sources() const { return sources_; }
  size_t left_out() const { return left_out_; }

  /// Appends the words of a side, without EOS.
  void append(const Pair& pair, size_t side, std::vector<WordId>& words) const;

 private:
  void parse(std::string_view bytes, const std::string& file);

  std::array<std::string, 2> languages_;
  std::unique_ptr<MappedFile> mapped_;
  std::unique_ptr<std::string> owned_;
  std::span<const Pair> pairs_;
  std::span<const WordId> words_;
  std::vector<std::string> sources_;
  size_t left_out_ = 0;
};

}  // namespace amts::train
