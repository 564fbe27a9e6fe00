#include "metrics/random.h"

#include <array>
#include <bit>
#include <cstddef>

namespace amts::metrics {
namespace {

constexpr std::size_t kPoolSize = 4;

/// NumPy's hash of seed words into a pool, after O'Neill's seed_seq_fe.
class SeedSequence {
 public:
  explicit SeedSequence(uint64_t seed) {
    const std::array<uint32_t, kPoolSize> entropy = {static_cast<uint32_t>(seed),
                                                     static_cast<uint32_t>(seed >> 32), 0, 0};
    uint32_t constant = 0x43b0d7e5;
    const auto hash = [&constant](uint32_t value) {
      value ^= constant;
      constant *= 0x931e8875;
      value *= constant;
      return value ^ (value >> 16);
    };
    for (std::size_t i = 0; i < kPoolSize; ++i) pool_[i] = hash(entropy[i]);
    for (std::size_t from = 0; from < kPoolSize; ++from) {
      for (std::size_t to = 0; to < kPoolSize; ++to) {
        if (from == to) continue;
        const uint32_t mixed = 0xca01f9dd * pool_[to] - 0x4973f715 * hash(pool_[from]);
        pool_[to] = mixed ^ (mixed >> 16);
      }
    }
  }

  std::array<uint64_t, 4> state() const {
    std::array<uint64_t, 4> words{};
    uint32_t constant = 0x8b51f9dd;
    for (std::size_t i = 0; i < 8; ++i) {
      uint32_t value = pool_[i % kPoolSize] ^ constant;
      constant *= 0x58f38ded;
      value *= constant;
      value ^= value >> 16;
      words[i / 2] |= uint64_t{value} << (i % 2 * 32);
    }
    return words;
  }

 private:
  std::array<uint32_t, kPoolSize> pool_{};
};

}  // namespace

NumpyRandom::NumpyRandom(uint64_t seed) {
  const std::array<uint64_t, 4> words = SeedSequence(seed).state();
  increment_ = ((Word128{words[2]} << 64 | words[3]) << 1) | 1;
  next64();
  state_ += Word128{words[0]} << 64 | words[1];
  next64();
}

uint64_t NumpyRandom::next64() {
  constexpr Word128 kMultiplier =
      Word128{2549297995355413924ULL} << 64 | Word128{4865540595714422341ULL};
  state_ = state_ * kMultiplier + increment_;
  const auto high = static_cast<uint64_t>(state_ >> 64);
  return std::rotr(high ^ static_cast<uint64_t>(state_), static_cast<int>(high >> 58));
}

uint32_t NumpyRandom::next32() {
  if (has_kept_) {
    has_kept_ = false;
    return kept_;
  }
  const uint64_t both = next64();
  kept_ = static_cast<uint32_t>(both >> 32);
  has_kept_ = true;
  return static_cast<uint32_t>(both);
}

uint32_t NumpyRandom::below(uint64_t bound) {
  if (bound <= 1) return 0;
  uint64_t product = next32() * bound;
  if (static_cast<uint32_t>(product) < bound) {
    const uint64_t threshold = ((uint64_t{1} << 32) - bound) % bound;
    while (static_cast<uint32_t>(product) < threshold) product = next32() * bound;
  }
  return static_cast<uint32_t>(product >> 32);
}

bool RandomBits::next() {
  if (left_ == 0) {
    bits_ = random_.next32();
    left_ = 32;
  } else {
    bits_ >>= 1;
  }
  --left_;
  return (bits_ & 1) != 0;
}

}  // namespace amts::metrics
