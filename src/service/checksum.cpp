#include "service/checksum.h"

#include <array>
#include <cstdint>

#include "service/digest.h"

namespace amts::service {
namespace {

// Reflected polynomials: IEEE 802.3, Castagnoli (RFC 3720), NVM Express (Base Specification 2.0).
constexpr uint32_t kCrc32 = 0xEDB88320;
constexpr uint32_t kCrc32c = 0x82F63B78;
constexpr uint64_t kCrc64Nvme = 0x9A6C9329AC4BC9B5;

template <class Word>
constexpr std::array<Word, 256> make_table(Word polynomial) {
  std::array<Word, 256> table{};
  for (unsigned i = 0; i < 256; ++i) {
    Word value = i;
    for (int bit = 0; bit < 8; ++bit) value = (value >> 1) ^ ((value & 1) != 0 ? polynomial : 0);
    table[i] = value;
  }
  return table;
}

template <class Word, Word polynomial>
std::string crc(std::string_view content) {
  static constexpr std::array<Word, 256> kTable = make_table(polynomial);
  Word value = ~Word{0};
  for (const char c : content) {
    value = kTable[(value ^ static_cast<unsigned char>(c)) & 0xFF] ^ (value >> 8);
  }
  value = ~value;
  std::string bytes;
  for (size_t i = sizeof(Word); i-- > 0;) bytes += static_cast<char>((value >> (8 * i)) & 0xFF);
  return bytes;
}

struct Kind {
  std::string_view name;
  std::string (*make)(std::string_view);
};

constexpr std::array<Kind, 5> kKinds = {{
    {"crc32", crc<uint32_t, kCrc32>},
    {"crc32c", crc<uint32_t, kCrc32c>},
    {"crc64nvme", crc<uint64_t, kCrc64Nvme>},
    {"sha1", [](std::string_view content) { return digest(Digest::Kind::kSha1, content); }},
    {"sha256", [](std::string_view content) { return digest(Digest::Kind::kSha256, content); }},
}};

}  // namespace

std::optional<std::string> checksum(std::string_view kind, std::string_view content) {
  for (const Kind& one : kKinds) {
    if (one.name == kind) return to_base64(one.make(content));
  }
  return std::nullopt;
}

}  // namespace amts::service
