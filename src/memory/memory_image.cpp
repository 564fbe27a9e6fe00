#include "memory/memory_image.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>

#include "base/error.h"
#include "base/hash.h"

namespace amts::memory {
namespace {

static_assert(std::endian::native == std::endian::little, "images are little-endian");

constexpr uint64_t kCommitBits = 48;
constexpr uint64_t kMaxEnd = (uint64_t{1} << kCommitBits) - 1;
constexpr uint64_t kMaxEntries = std::numeric_limits<uint32_t>::max();

[[noreturn]] void damaged(const std::string& what, const std::string& file) {
  throw FormatError("damaged translation memory: " + what, {file},
                    "restore it from a copy, or build it again with `amts memory import`");
}

template <typename T>
T read(std::span<const std::byte> bytes, size_t offset) {
  T value;
  std::memcpy(&value, bytes.data() + offset, sizeof value);
  return value;
}

std::string_view as_text(std::span<const std::byte> bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::array<char, 64> padded(const std::string& language) {
  std::array<char, 64> out{};
  if (language.size() >= out.size()) throw UsageError("language id too long: " + language);
  std::copy(language.begin(), language.end(), out.begin());
  return out;
}

std::string unpadded(const std::array<char, 64>& text) {
  return {text.begin(), std::find(text.begin(), text.end(), '\0')};
}

/// Bytes [offsets[i], offsets[i + 1]) of a piece; empty if they do not lie in it.
template <typename T, typename Range>
Range slice(const Range& whole, std::span<const uint32_t> offsets, size_t i) {
  if (i + 1 >= offsets.size()) return {};
  const size_t begin = offsets[i];
  const size_t end = offsets[i + 1];
  if (begin > end || end > whole.size()) return {};
  return Range(whole.data() + begin, end - begin);
}

}  // namespace

uint64_t seal_commit(uint64_t end) { return end | (hash64(bytes_of(end)) << kCommitBits); }

ImageHeader make_header(const text::LanguagePair& languages) {
  ImageHeader header{};
  header.magic = kImageMagic;
  header.version = kImageVersion;
  header.from = padded(languages.from);
  header.to = padded(languages.to);
  header.checksum = hash64(bytes_of(header).substr(0, offsetof(ImageHeader, checksum)));
  return header;
}

std::string make_directory(std::span<const BlockPlace> blocks, uint64_t offset) {
  std::string out(reinterpret_cast<const char*>(blocks.data()), blocks.size_bytes());
  DirectoryTrailer trailer{};
  trailer.blocks = blocks.size();
  for (const BlockPlace& block : blocks) trailer.entries += block.entries;
  trailer.end = offset + out.size() + sizeof trailer;
  out += bytes_of(trailer);
  trailer.checksum = hash64(std::string_view(out).substr(0, out.size() - sizeof trailer.checksum));
  out.replace(out.size() - sizeof trailer.checksum, sizeof trailer.checksum,
              bytes_of(trailer.checksum));
  return out;
}

BlockView::BlockView(std::span<const std::byte> bytes) {
  const auto require = [](bool holds) {
    if (!holds) throw FormatError("the pieces of a block do not fit it");
  };
  require(bytes.size() >= sizeof(BlockHeader));
  const auto header = read<BlockHeader>(bytes, 0);
  require(header.offsets[0] == sizeof(BlockHeader) && header.offsets[kSections] == bytes.size());
  require(header.forms <= kMaxBlockForms && header.tokens <= kMaxBlockTokens);
  require(header.lengths > 0);
  require(header.entries <= header.forms && std::has_single_bit(header.slots));
  const auto piece = [&]<typename T>(std::span<const T>& out, Section section, size_t count) {
    const uint64_t begin = header.offsets[section];
    const uint64_t end = header.offsets[section + 1];
    require(begin <= end && end <= bytes.size() && begin % kImageAlignment == 0);
    require(count * sizeof(T) <= end - begin);
    out = {reinterpret_cast<const T*>(bytes.data() + begin), count};
  };
  const auto text_piece = [&](std::string_view& out, Section section, size_t size) {
    std::span<const char> characters;
    piece(characters, section, size);
    out = {characters.data(), characters.size()};
  };
  piece(record_offsets, kRecordOffsets, size_t{header.entries} + 1);
  text_piece(records, kRecords, record_offsets.back());
  piece(name_offsets, kNameOffsets, size_t{header.names} + 1);
  text_piece(names, kNames, name_offsets.back());
  piece(forms, kForms, header.forms);
  piece(length_starts, kLengthStarts, header.lengths);
  piece(token_offsets, kTokenOffsets, size_t{header.forms} + 1);
  piece(tokens, kTokens, token_offsets.back());
  piece(signatures, kSignatures, header.forms);
  piece(vocabulary, kVocabulary, header.tokens);
  piece(token_slots, kTokenSlots, header.slots);
  piece(postings, kPostings, header.postings);
  piece(key_hashes, kKeyHashes, header.forms);
  piece(key_forms, kKeyForms, header.forms);
}

std::string_view BlockView::record(size_t entry) const {
  return slice<char>(records, record_offsets, entry);
}
std::string_view BlockView::name(size_t index) const {
  return slice<char>(names, name_offsets, index);
}
std::span<const uint16_t> BlockView::tokens_of(size_t form) const {
  return slice<uint16_t>(tokens, token_offsets, form);
}
std::span<const uint16_t> BlockView::postings_of(const TokenEntry& token) const {
  if (uint64_t{token.first_posting} + token.postings > postings.size()) return {};
  return postings.subspan(token.first_posting, token.postings);
}

ImageView::ImageView(std::span<const std::byte> bytes, const std::string& file) {
  if (bytes.size() < sizeof(ImageHeader)) damaged("shorter than its header", file);
  const auto header = read<ImageHeader>(bytes, 0);
  if (header.magic != kImageMagic) {
    throw FormatError("not a translation memory", {file}, "make one with `amts memory import`");
  }
  if (header.checksum != hash64(bytes_of(header).substr(0, offsetof(ImageHeader, checksum)))) {
    damaged("its header has changed", file);
  }
  if (header.version != kImageVersion) {
    throw FormatError("translation memory of version " + std::to_string(header.version) +
                          ", known is " + std::to_string(kImageVersion),
                      {file}, "build it again with this version of amts");
  }
  languages = {unpadded(header.from), unpadded(header.to)};

  end = header.commit & kMaxEnd;
  if (header.commit != seal_commit(end)) damaged("its commit word has changed", file);
  if (end > bytes.size()) damaged("it is cut short", file);
  const size_t least = sizeof(ImageHeader) + sizeof(DirectoryTrailer);
  if (end < least || end % kImageAlignment != 0) damaged("no directory", file);
  const auto trailer = read<DirectoryTrailer>(bytes, end - sizeof(DirectoryTrailer));
  if (trailer.end != end || trailer.blocks > (end - least) / sizeof(BlockPlace) ||
      trailer.entries > kMaxEntries) {
    damaged("its directory has changed", file);
  }
  const size_t size = trailer.blocks * sizeof(BlockPlace) + sizeof(DirectoryTrailer);
  const auto directory = bytes.subspan(end - size, size);
  if (trailer.checksum != hash64(as_text(directory.first(size - sizeof trailer.checksum)))) {
    damaged("its directory has changed", file);
  }

  first_entries.push_back(0);
  for (size_t i = 0; i < trailer.blocks; ++i) {
    const auto place = read<BlockPlace>(directory, i * sizeof(BlockPlace));
    const std::string name = "block " + std::to_string(i + 1);
    const bool inside = place.offset % kImageAlignment == 0 && place.offset <= end &&
                        place.size <= end - place.offset;
    if (!inside) damaged(name + " lies outside it", file);
    const auto block = bytes.subspan(place.offset, place.size);
    if (hash64(as_text(block)) != place.checksum) damaged(name + " has changed", file);
    try {
      blocks.emplace_back(block);
    } catch (const FormatError& error) {
      damaged(name + ": " + error.message(), file);
    }
    if (blocks.back().entries() != place.entries) damaged(name + " has other entries", file);
    places.push_back(place);
    first_entries.push_back(first_entries.back() + place.entries);
  }
  if (first_entries.back() != trailer.entries) damaged("its entries are miscounted", file);
}

}  // namespace amts::memory
