// Lexical shortlists: for each source word the target words that are likely beside it. The output
// layer then computes some hundred words instead of all.
//
// Reads Marian's binary form and the text form "target source probability" a line (`lex.s2t`).
// Binary form, little endian: uint64 magic, checksum, first, best, offsets, entries; uint64
// offsets[offsets]; uint32 words[entries]: those of source word w are words[offsets[w]] to
// words[offsets[w + 1]]. The checksum combines the 64-bit numbers from `first` on as boost's
// hash_combine does.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "nmt/vocabulary.h"

namespace amts::nmt {

class Shortlist {
 public:
  struct Limits {
    size_t first = 100;  ///< the first so many words of the target vocabulary are always there
    size_t best = 100;   ///< most target words of a source word
  };

  /// Reads either form. Throws ModelError on a damaged file or one for other vocabularies.
  static Shortlist load(const std::filesystem::path& path, const Vocabulary& source,
                        const Vocabulary& target, bool shared, Limits limits);
  static Shortlist load(const std::filesystem::path& path, const Vocabulary& source,
                        const Vocabulary& target, bool shared) {
    return load(path, source, target, shared, Limits{});
  }

  static Shortlist parse_binary(std::string_view bytes, const std::string& file,
                                size_t source_words, size_t target_words, bool shared);
  static Shortlist parse_text(std::string_view text, const std::string& file,
                              const Vocabulary& source, const Vocabulary& target, bool shared,
                              Limits limits);

  /// The target words that a sentence may use, in rising order; its source words too where both
  /// sides share a vocabulary (names and numbers are copied).
  std::vector<WordId> words(std::span<const WordId> sentence) const;

  /// The binary form.
  std::string encode() const;

 private:
  Shortlist() = default;

  std::vector<uint64_t> offsets_;  // [source words + 1]
  std::vector<WordId> words_;
  size_t target_words_ = 0;
  Limits limits_;
  bool shared_ = false;
};

}  // namespace amts::nmt
