// Products of activations with the model's matrices, in fp32 or int8.
//
// Precision: a model stored in int8 is computed in int8 and one stored in fp32 in fp32, unless the
// loader asks for the other. Int8 here means 8-bit weights and 8-bit activations, exact 32-bit
// sums, and a scale a column; activations are scaled by row, or by the model's own multipliers
// ("alphas", parameters `<matrix>_QuantMultA`) where it has them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <span>
#include <string>

#include "nmt/buffer.h"
#include "nmt/kernels.h"
#include "nmt/model_config.h"
#include "nmt/parameters.h"
#include "nmt/thread_team.h"

namespace amts::nmt {

enum class Precision { kAsStored, kFloat32, kInt8 };

/// Rows of activations [rows, k] on the left side of products; quantised at most once for products
/// that share a scale. Not thread-safe; meant to live shortly, on `storage` that is reused.
class LayerInput {
 public:
  struct Storage {
    Buffer<int8_t> quantized;
    Buffer<float> inverse_scales;
    ThreadTeam* team = nullptr;  ///< who shares int8 products, if anyone
  };

  LayerInput(const float* x, size_t rows, size_t k, Storage& storage)
      : x_(x), rows_(rows), k_(k), storage_(storage) {}

  const float* floats() const { return x_; }
  size_t rows() const { return rows_; }

  /// Calls task(begin, end) for parts of [0, count) in multiples of `unit`, from the team's threads
  /// if there is one and the task takes a million operations (some 5 microseconds) or more.
  template <class Task>
  void share(size_t count, size_t unit, size_t operations, const Task& task) const {
    constexpr size_t kLeast = 1'000'000;
    ThreadTeam* const team = operations < kLeast ? nullptr : storage_.team;
    if (team == nullptr) {
      task(0, count);
      return;
    }
    const size_t parts = 2 * team->size();  // so that one who comes late still finds some
    team->run(parts, [&](size_t part) {
      const Share share(count, unit, part, parts);
      if (share.begin < share.end) task(share.begin, share.end);
    });
  }

  /// Makes storage hold the rows quantised by alpha (0: by row), and returns it.
  const Storage& quantized(float alpha);

 private:
  const float* x_;
  size_t rows_;
  size_t k_;
  Storage& storage_;
  float alpha_ = -1;  // of what storage holds; below 0: nothing yet
};

/// y = activation(x W + b), W [k, n]. Immutable after loading.
class Linear {
 public:
  /// Takes `weights` and, unless its name is empty, `bias` of the parameters, which must outlive
  /// this. Throws ModelError that names a parameter that is missing or of another shape.
  Linear(const Parameters& parameters, const std::string& weights, const std::string& bias,
         size_t k, size_t n, Precision precision);

  /// y: [input.rows(), n].
  void apply(LayerInput& input, float* y, Activation activation = Activation::kNone) const;

  size_t inputs() const { return k_; }
  size_t outputs() const { return n_; }
  /// Of what loading has made; the parameters' own bytes are not counted.
  size_t size_bytes() const;

 private:
  void load_floats(const Tensor& tensor);
  void load_int8s(const Tensor& tensor);

  size_t k_;
  size_t n_;
  const float* floats_ = nullptr;  // fp32 weights [k, n], or null when int8
  const float* bias_ = nullptr;
  float alpha_ = 0;
  Buffer<float> owned_floats_;
  Buffer<uint8_t> packed_;
  Buffer<float> column_scales_;
};

/// A matrix used by rows: a table of embeddings, or the output layer, one row a word.
class RowMatrix {
 public:
  /// `name` of the parameters, [rows, columns]; `transposed`: its shape is [columns, rows].
  RowMatrix(const Parameters& parameters, const std::string& name, size_t rows, size_t columns,
            bool transposed = false);

  /// Makes dots() compute in int8 when the matrix is stored in fp32.
  void quantize_dots();
  /// Makes everything fp32 when the matrix is stored in int8.
  void dequantize();
  void set_alpha(float alpha) { alpha_ = alpha; }

  size_t rows() const { return rows_; }
  size_t columns() const { return columns_; }
  /// Of what loading has made, and what all_dots() makes.
  size_t size_bytes() const;

  /// out [columns] = row `index` * scale.
  void row(size_t index, float scale, float* out) const;

  /// out[m.output] = x[m.input] . row(m.row) + bias[m.row] for each meeting m; bias [rows()] may be
  /// null.
  void dots(LayerInput& input, std::span<const kernels::Meeting> meetings, const float* bias,
            float* out) const;

  /// The same for all rows of the input and of the matrix: out [input.rows(), rows()]. The first
  /// call in int8 makes a packed copy of the matrix.
  void all_dots(LayerInput& input, const float* bias, float* out) const;

 private:
  size_t rows_;
  size_t columns_;
  const float* floats_ = nullptr;
  const int8_t* int8s_ = nullptr;
  float alpha_ = 0;
  bool int8_rows_ = false;    // row() reads int8s_
  Buffer<float> row_scales_;  // of int8s_
  Buffer<float> owned_floats_;
  Buffer<int8_t> owned_int8s_;
  mutable std::once_flag packing_;
  mutable Buffer<uint8_t> packed_;  // int8s_ for all_dots()
};

/// The activation multiplier of a matrix, or 0 when the model has none of the names.
float find_alpha(const Parameters& parameters, std::initializer_list<std::string> names);

}  // namespace amts::nmt
