// bfloat16: the upper half of an fp32 number; what the processor's fast products multiply.
#pragma once

#include <bit>
#include <cstdint>

namespace amts::train {

struct BFloat16 {
  uint16_t bits;
};

/// Rounds to nearest, halves to even. For finite numbers.
inline BFloat16 to_bfloat16(float value) {
  const auto bits = std::bit_cast<uint32_t>(value);
  return {static_cast<uint16_t>((bits + 0x7FFFU + ((bits >> 16) & 1U)) >> 16)};
}

inline float to_float(BFloat16 value) {
  return std::bit_cast<float>(static_cast<uint32_t>(value.bits) << 16);
}
inline float to_float(float value) { return value; }

}  // namespace amts::train
