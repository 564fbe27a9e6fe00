// The layout of a translation memory's image (docs/memory.md), and a checked view of it.
//
// An image is a header, blocks, and a directory of the blocks. A block holds up to 65,536 texts
// with an index of their own, so that everything in it is numbered by 16 bits: half the size, and
// half the memory to walk, of 32. Numbers are little-endian; each piece begins at a multiple of 8
// bytes.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/language.h"

namespace amts::memory {

inline constexpr std::array<char, 8> kImageMagic = {'A', 'M', 'T', 'S', '-', 'T', 'M', '\n'};
inline constexpr uint32_t kImageVersion = 1;
inline constexpr size_t kImageAlignment = 8;

struct ImageHeader {
  std::array<char, 8> magic;
  uint32_t version;
  uint32_t reserved;
  std::array<char, 64> from;  ///< language ids, filled up with NUL
  std::array<char, 64> to;
  uint64_t checksum;  ///< of everything before
  /// Where the directory in force ends, with check bits (seal_commit): the one word that changes.
  uint64_t commit;
};
static_assert(sizeof(ImageHeader) == 160);

/// Where a block stands in the image.
struct BlockPlace {
  uint64_t offset;
  uint64_t size;
  uint64_t checksum;  ///< hash64 of its bytes
  uint32_t entries;
  uint32_t reserved;
};

/// Follows the directory's places, at the very end of what is committed.
struct DirectoryTrailer {
  uint64_t blocks;
  uint64_t entries;
  uint64_t end;       ///< of the directory in the image: its own place
  uint64_t checksum;  ///< of the places and everything before in the trailer
};

/// A commit word: 48 bits of offset, 16 bits to check it by.
uint64_t seal_commit(uint64_t end);

/// A header for these languages that commits nothing yet. Throws UsageError if an id is too long.
ImageHeader make_header(const text::LanguagePair& languages);

/// The directory of these blocks, to be written at `offset`.
std::string make_directory(std::span<const BlockPlace> blocks, uint64_t offset);

template <typename T>
std::string_view bytes_of(const T& value) {
  return {reinterpret_cast<const char*>(&value), sizeof value};
}

/// A source text that is indexed: (entry << 1) | form.
using FormRef = uint32_t;

/// Which of a block's kSignatureTokens most frequent tokens stand in a text.
inline constexpr size_t kSignatureTokens = 128;
using Signature = std::array<uint64_t, kSignatureTokens / 64>;

/// A token of a block, standing in a text for the first time, the second, and so on.
struct TokenEntry {
  uint64_t id;             ///< occurrence_id()
  uint32_t first_posting;  ///< in kPostings
  uint32_t postings;
};

inline constexpr size_t kMaxBlockForms = 65536;
inline constexpr size_t kMaxBlockTokens = 65535;  ///< different ones, or times

/// The pieces of a block, in this order.
enum Section : size_t {
  kRecordOffsets,  ///< u32[entries + 1] into kRecords
  kRecords,        ///< bytes: what the entries hold (memory_record.h)
  kNameOffsets,    ///< u32[names + 1] into kNames
  kNames,          ///< bytes: names of documents
  kForms,          ///< FormRef[forms]: texts, by rising number of tokens, then by entry
  kLengthStarts,   ///< u32[kMaxFuzzyTokens + 2]: [m]: the first text with m tokens or more
  kTokenOffsets,   ///< u32[forms + 1] into kTokens; texts with too many tokens have none
  kTokens,         ///< u16: each text's tokens, by the number of their first time
  kSignatures,     ///< Signature[forms]
  kVocabulary,     ///< TokenEntry[tokens], numbered from the most frequent to the rarest
  kTokenSlots,     ///< u16[slots]: hash table, 1 + number or 0; slots is a power of two
  kPostings,       ///< u16: for each token the texts in which it stands, rising
  kKeyHashes,      ///< u64[forms], rising: hashes of match keys
  kKeyForms,       ///< u16[forms]: the texts that have them
  kSections
};

struct BlockHeader {
  uint32_t entries;
  uint32_t forms;
  uint32_t tokens;
  uint32_t slots;
  uint32_t names;
  uint32_t postings;
  uint32_t lengths;
  uint32_t reserved;
  std::array<uint64_t, kSections + 1> offsets;  ///< in the block; the last is its end
};

/// A block of an image, its counts and offsets checked against its size once, so that no access
/// through the spans leaves it. Numbers found *in* the spans are checked where they are used.
struct BlockView {
  /// Throws FormatError if the pieces do not fit the bytes.
  explicit BlockView(std::span<const std::byte> bytes);

  std::span<const uint32_t> record_offsets;
  std::string_view records;
  std::span<const uint32_t> name_offsets;
  std::string_view names;
  std::span<const FormRef> forms;
  std::span<const uint32_t> length_starts;
  std::span<const uint32_t> token_offsets;
  std::span<const uint16_t> tokens;
  std::span<const Signature> signatures;
  std::span<const TokenEntry> vocabulary;
  std::span<const uint16_t> token_slots;
  std::span<const uint16_t> postings;
  std::span<const uint64_t> key_hashes;
  std::span<const uint16_t> key_forms;

  size_t entries() const { return record_offsets.size() - 1; }
  std::string_view record(size_t entry) const;
  std::string_view name(size_t index) const;
  std::span<const uint16_t> tokens_of(size_t form) const;
  std::span<const uint16_t> postings_of(const TokenEntry& token) const;
};

/// What stands in an image, every byte that counts checked against its checksum. The bytes must
/// outlive it.
struct ImageView {
  /// Throws FormatError that says what is damaged; `file` is its place.
  ImageView(std::span<const std::byte> bytes, const std::string& file);

  text::LanguagePair languages;
  uint64_t end = 0;  ///< of what is committed; behind it there may be a torn addition
  std::vector<BlockPlace> places;
  std::vector<BlockView> blocks;
  std::vector<uint32_t> first_entries;  ///< of the blocks, and the number of all at the end
};

}  // namespace amts::memory
