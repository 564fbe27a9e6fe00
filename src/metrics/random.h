// Random numbers for resampling: those of NumPy's default_rng(seed), so that p-values are those
// that sacrebleu prints, not merely near them.
//
// The generator is PCG XSL-RR 128/64 (O'Neill, 2014), seeded through NumPy's SeedSequence; bounded
// numbers follow Lemire (ACM TOMACS 2019) on 32 bits. Not for secrets.
#pragma once

#include <cstdint>

namespace amts::metrics {

class NumpyRandom {
 public:
  explicit NumpyRandom(uint64_t seed);

  /// The next of Generator.integers(bound) or .choice(bound): below `bound`, which is at most 2^32.
  uint32_t below(uint64_t bound);

  uint32_t next32();

 private:
  uint64_t next64();

  __extension__ using Word128 = unsigned __int128;
  Word128 state_ = 0;
  Word128 increment_ = 0;
  uint32_t kept_ = 0;  ///< the upper half of the last 64 bits, if not yet handed out
  bool has_kept_ = false;
};

/// Generator.integers(2, dtype=bool): 32 bits from each number, lowest first. A new array in NumPy
/// begins with a new number: so does a new object.
class RandomBits {
 public:
  explicit RandomBits(NumpyRandom& random) : random_(random) {}
  bool next();

 private:
  NumpyRandom& random_;
  uint32_t bits_ = 0;
  int left_ = 0;
};

}  // namespace amts::metrics
