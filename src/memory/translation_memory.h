// The translation memory: pairs that people (or engines) translated, found again by their source:
// exactly, in the same context, or fuzzily. docs/memory.md describes the file and the rules of
// matching; memory_writer.h makes and changes files; text_diff.h shows what a fuzzy match differs
// in.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/executor.h"
#include "corpus/parallel_data.h"
#include "text/language.h"

namespace amts::memory {

/// Which of a pair's two texts is meant (corpus/parallel_data.h).
enum class Form : uint8_t {
  kReadable,
  kTagged,  ///< with placeholders
};

/// The segments around a text in its document, in either form; empty: there is none.
struct Context {
  std::string_view previous;
  std::string_view next;
};

/// An entry whose source has the same text::match_key as the text looked up.
struct ExactMatch {
  uint32_t entry = 0;
  Form form = Form::kReadable;  ///< the form of the stored source that matched
  bool in_context = false;      ///< previous and next segment are equal too (a "101%" match)
  bool identical = false;       ///< byte for byte, numbers and placeholders included
  bool operator==(const ExactMatch&) const = default;
};

struct FuzzyOptions {
  size_t max_matches = 5;
  double min_similarity = 0.5;  ///< in (0, 1]
  /// Entries whose source comes from this document are passed by; empty: none are.
  std::string_view excluded_document;
};

/// An entry whose source resembles the text looked up. A similarity of 1 means equal tokens: letter
/// case, numbers and placeholders may still differ.
struct FuzzyMatch {
  uint32_t entry = 0;
  double similarity = 0;  ///< 1 − (least edits from tokens to tokens) / (tokens of the longer text)
  Form form = Form::kReadable;  ///< the form of the stored source that matched (better)
  bool operator==(const FuzzyMatch&) const = default;
};

/// Texts with more tokens are found by exact lookup only, and fuzzy lookup of one finds nothing.
inline constexpr size_t kMaxFuzzyTokens = 1024;

/// A view over one byte image, a memory-mapped file or one in RAM. Never changes once made,
/// whatever becomes of the file; thread-safe. Entries are numbered from 0, the newest last.
/// Movable.
class TranslationMemory {
 public:
  /// Maps a file and checks every byte that is read later against its checksum. Throws
  /// StorageError, or FormatError that says what is damaged.
  static TranslationMemory open(const std::filesystem::path& path);

  /// The same image in RAM, from pairs in the order of their documents.
  static TranslationMemory build(std::span<const corpus::TextPair> pairs,
                                 const text::LanguagePair& languages, Executor* executor = nullptr);

  ~TranslationMemory();
  TranslationMemory(TranslationMemory&&) noexcept;
  TranslationMemory& operator=(TranslationMemory&&) noexcept;

  const text::LanguagePair& languages() const;
  size_t size() const;
  size_t size_bytes() const;  ///< of the whole image

  /// A hash of what translations depend on: texts, in order, and their documents. O(size) the first
  /// time.
  std::string fingerprint() const;

  /// Everything an entry holds.
  corpus::TextPair pair(uint32_t entry) const;
  /// One text of an entry, without copying; the tagged form may be empty.
  std::string_view source(uint32_t entry, Form form = Form::kReadable) const;
  std::string_view target(uint32_t entry, Form form = Form::kReadable) const;
  /// The document that an entry's source comes from; empty: not known.
  std::string_view document(uint32_t entry) const;

  /// The entry before or after in the same document. Pairs are neighbours if they were added
  /// together, one after the other, and name the same source document (or both name none).
  std::optional<uint32_t> previous(uint32_t entry) const;
  std::optional<uint32_t> next(uint32_t entry) const;

  /// All entries whose readable or tagged source is equal to a text, placeholders and numbers aside
  /// (text::substitute says what its translation becomes): those in context first, then identical
  /// ones, then the newest; each entry once, by its readable form if both match equally well.
  /// Without a context no match is in context.
  std::vector<ExactMatch> find_exact(std::string_view text,
                                     const std::optional<Context>& context = {}) const;

  /// The entries most similar to a text, the most similar first, of equal ones the newest: exactly
  /// those that a comparison with every entry finds. Texts are compared by tokens (tokens.h), in
  /// the form given, with both forms of each entry. Throws UsageError for a minimum out of range.
  std::vector<FuzzyMatch> find_fuzzy(std::string_view text, const FuzzyOptions& options = {}) const;

 private:
  class Image;
  explicit TranslationMemory(std::unique_ptr<const Image> image);

  std::unique_ptr<const Image> image_;
};

}  // namespace amts::memory
