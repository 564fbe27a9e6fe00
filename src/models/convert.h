// Model files from one format into another: Marian's .npz and .bin, fp32 and int8.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>

namespace amts::models {

/// Writes the model in `from` to `to`; their suffixes, .npz or .bin, tell the formats. An .npz
/// holds fp32 only: int8 matrices are turned back into fp32, which loses nothing more. Throws
/// ModelError, StorageError, or UsageError for another suffix.
void convert_model(const std::filesystem::path& from, const std::filesystem::path& to);

/// What quantisation did, measured on the file's bytes as they are read back.
struct QuantizeReport {
  size_t matrices = 0;  ///< in int8 now
  size_t alphas = 0;    ///< activation multipliers in the file
  uint64_t bytes_before = 0;
  uint64_t bytes_after = 0;
  /// Largest difference of a weight from what it was, as a share of the largest magnitude in its
  /// matrix. Rounding to 255 steps bounds it by 1/254.
  double largest_error = 0;
  /// Root of the mean square of that share over all weights in int8.
  double mean_error = 0;
};

/// The bound of QuantizeReport::largest_error: half a step of 127 on each side of 0.
inline constexpr double kLargestQuantizeError = 0.5 / 127;

/// Writes an fp32 model as `intgemm8` in Marian's .bin, as `marian-conv --gemm-type intgemm8` does:
/// embeddings and all matrices of products in int8, each with one multiplier 127 / max|w|; biases
/// and layer norms in fp32. Activation multipliers ("alphas", *_QuantMultA) of the model are kept;
/// those in `alphas`, a model file or "", are added. Throws ModelError if the model is int8 already
/// or `alphas` has none; UsageError if `to` is no .bin; StorageError.
QuantizeReport quantize_model(const std::filesystem::path& from, const std::filesystem::path& to,
                              const std::filesystem::path& alphas = {});

}  // namespace amts::models
