// Matrix products of training, by oneDNN: fp32, or bfloat16 with fp32 sums where the processor
// multiplies those fast (AVX512_BF16, AMX).
//
// Matrices are row by row. Rows of activations are taken in chunks of kChunkRows, the last chunk
// padded to a multiple of kRowUnit, so that a few compiled primitives serve every batch: buffers of
// activations have room for padded_rows(rows) rows, what the padding holds is of no account.
//
// Thread-safety: Packed matrices may be read by several threads; each thread has its own Products,
// which computes in that thread alone.
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "nmt/buffer.h"
#include "train/bfloat16.h"

namespace amts::train {

inline constexpr size_t kChunkRows = 256;
inline constexpr size_t kRowUnit = 32;

inline size_t padded_rows(size_t rows) { return (rows + kRowUnit - 1) / kRowUnit * kRowUnit; }

/// Whether this processor multiplies bfloat16 faster than fp32.
bool has_fast_bfloat16();

/// Makes the library compute in the calling thread alone. Once in each thread, before products.
void use_one_thread();

/// W [k, n] arranged for x W.
struct Packed {
  size_t k = 0;
  size_t n = 0;
  nmt::Buffer<std::byte> bytes;
};

/// What happens to a product before it is stored.
struct Epilogue {
  const float* bias = nullptr;  ///< [n]
  bool relu = false;
  bool add = false;  ///< to what stands there; excludes the others
};

/// Processor time that products of one kind took.
struct ProductTime {
  enum class Role { kForward, kGradient };  ///< x W (either way), x^T dy
  Role role;
  size_t k, n;  ///< of W
  size_t calls = 0;
  double seconds = 0;
  double operations = 0;  ///< multiplications and additions, padding included
};

class Products {
 public:
  Products();
  ~Products();
  Products(Products&&) noexcept;
  Products& operator=(Products&&) noexcept;

  /// Arranges w [k, n], or its transpose where `transposed`: w is [n, k] then.
  template <typename T>
  void pack(const float* w, size_t k, size_t n, bool transposed, Packed& packed);

  /// y [rows, n] = epilogue(x [rows, k] W). T and Out: float, or BFloat16 x with either y.
  template <typename T, typename Out>
  void multiply(const T* x, size_t rows, const Packed& w, const Epilogue& epilogue, Out* y);

  /// gradient [k, n] += x [rows, k]^T dy [rows, n]. Clears the padding of both.
  template <typename T>
  void add_gradient(T* x, size_t k, T* dy, size_t n, size_t rows, float* gradient);

  /// Measures from now on.
  void measure();
  std::vector<ProductTime> times() const;

 private:
  class Cache;
  std::unique_ptr<Cache> cache_;
};

}  // namespace amts::train
