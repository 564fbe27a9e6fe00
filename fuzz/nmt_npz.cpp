// Model files in .npz: as they are; and with their checksums put right, for no damage of the arrays
// would get past them otherwise. A ModelError, or parameters and what nmt_model.h promises of them.
#include <zlib.h>

#include <cstdint>
#include <cstring>

#include "nmt_model.h"

namespace {

using namespace amts::nmt;

constexpr uint32_t kCentralHeader = 0x02014b50;

template <typename T>
T number(const std::string& bytes, size_t at) {
  T value{};
  if (at + sizeof value <= bytes.size()) std::memcpy(&value, bytes.data() + at, sizeof value);
  return value;
}

/// CRC-32 of every stored entry into the directory (APPNOTE 4.3.12).
void put_checksums_right(std::string& bytes) {
  for (size_t at = 0; at + 46 <= bytes.size(); ++at) {
    if (number<uint32_t>(bytes, at) != kCentralHeader) continue;
    const size_t size = number<uint32_t>(bytes, at + 24);
    const size_t local = number<uint32_t>(bytes, at + 42);
    const size_t begin =
        local + 30 + number<uint16_t>(bytes, local + 26) + number<uint16_t>(bytes, local + 28);
    if (begin > bytes.size() || size > bytes.size() - begin) continue;
    const auto crc = static_cast<uint32_t>(
        crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data() + begin), size));
    std::memcpy(bytes.data() + at + 16, &crc, sizeof crc);
  }
}

void exercise(const std::string& bytes) {
  try {
    exercise_model(Parameters::parse(bytes, "f.npz"));
  } catch (const amts::ModelError&) {
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::string bytes(reinterpret_cast<const char*>(data), size);
  exercise(bytes);
  put_checksums_right(bytes);
  exercise(bytes);
  return 0;
}
