// Hashes: SHA-256 for files that travel, XXH3 for tables and fingerprints in memory.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace amts {

/// SHA-256 (FIPS 180-4) in lower-case hexadecimal, 64 characters.
std::string sha256_hex(std::string_view bytes);

/// XXH3, 64 bits: the same on every machine, not for secrets.
uint64_t hash64(std::string_view bytes, uint64_t seed = 0);

}  // namespace amts
