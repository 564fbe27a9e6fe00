// Constants of Marian's binary model format, for its reader and its writer (parameters.h).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace amts::nmt {

inline constexpr std::string_view kConfigName = "special:model.yml";
inline constexpr uint64_t kBinaryVersion = 1;
inline constexpr size_t kAlignment = 256;

// Marian's type codes (common/types.h): class in the high bits, bytes of an element in the low.
inline constexpr uint64_t kTypeInt8 = 0x0101;
inline constexpr uint64_t kTypeFloat32 = 0x0404;
inline constexpr uint64_t kTypeIntgemm8 = 0x4101;

inline bool is_embedding(std::string_view name) { return name.find("Wemb") != name.npos; }

}  // namespace amts::nmt
