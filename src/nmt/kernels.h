// The vector code of the engine: one source over Google Highway, compiled for each instruction set
// and chosen at run time.
//
// Every function computes each row (and each output element) by the same sequence of operations
// whatever the other rows are and however many there are: the translation of a sentence cannot
// depend on its batch. Nor does it depend on the instruction set: all give the same bits, save in
// the fp32 products, which differ in the last ones where there is no fused multiply-add (SSE).
//
// Matrices are row by row. Nothing here allocates or throws; pointers must not overlap unless said.
#pragma once

#include <cstddef>
#include <cstdint>

#include "nmt/model_config.h"

namespace amts::nmt::kernels {

/// Name of the instruction set in use, as Highway has it: "AVX2".
const char* target_name();

/// Whether this processor multiplies bytes by VNNI on top of AVX-512, or of AVX2.
bool has_vnni(bool avx512);
/// Whether VNNI is used where there is one (by default it is). Before anything is packed.
void allow_vnni(bool allowed);

// ---- int8 products -----------------------------------------------------------------------------
//
// y = (q W) * row_scale * column_scale + bias, q: rows of 8-bit activations, W: int8 weights, sums
// exact in 32 bits on every instruction set and whatever the numbers are (docs/engine.md says how).

/// Bytes of a row of quantised activations; what they hold is the kernels' own business.
size_t quantized_stride(size_t k);

/// Rounds rows of x [rows, k] to 8 bits, half to even, clipped to +-127. With alpha > 0 values are
/// multiplied by it, otherwise by 127 / the row's largest absolute value. `inverse_scales` [rows]
/// gets what multiplies the integers back.
void quantize_rows(const float* x, size_t rows, size_t k, float alpha, int8_t* quantized,
                   float* inverse_scales);

/// Bytes of the packed form of a [k, n] matrix.
size_t packed_size(size_t k, size_t n);

/// Packs W given transposed, [n, k], for int8_product. `packed` is aligned to 64 bytes.
void pack(const int8_t* transposed, size_t k, size_t n, uint8_t* packed);

struct Int8Matrix {
  const uint8_t* packed;
  size_t k;
  size_t n;
  const float* column_scales;  ///< [n]
  const float* bias;           ///< [n] or null
};

/// Columns that int8_product computes together.
size_t panel_width();

/// Columns [begin, end) of y [rows, n] = activation(...) as said above. `begin` is a multiple of
/// panel_width(), `end` is one or n.
void int8_product(const int8_t* quantized, const float* inverse_scales, size_t rows,
                  const Int8Matrix& w, size_t begin, size_t end, Activation activation, float* y);

/// A dot product to compute: output[output] = input row . row of a matrix. Those that share a row
/// should stand together.
struct Meeting {
  uint32_t input;
  uint32_t row;
  uint32_t output;
};

/// An unpacked matrix used by rows, [., k].
struct Int8Rows {
  const int8_t* rows;
  size_t k;
  const float* scales;  ///< one a row
  const float* bias;    ///< one a row, or null
};

/// out[m.output] = q[m.input] . matrix[m.row] * scales + bias[m.row] for each meeting m.
void int8_dots(const int8_t* quantized, const float* inverse_scales, const Int8Rows& matrix,
               const Meeting* meetings, size_t count, float* out);

// ---- fp32 products -----------------------------------------------------------------------------

/// y [rows, n] = activation(x [rows, k] W [k, n] + bias).
void float_product(const float* x, size_t rows, const float* w, size_t k, size_t n,
                   const float* bias, Activation activation, float* y);

struct FloatRows {
  const float* rows;
  size_t k;
  const float* bias;  ///< one a row, or null
};

/// As int8_dots.
void float_dots(const float* x, const FloatRows& matrix, const Meeting* meetings, size_t count,
                float* out);

// ---- rows --------------------------------------------------------------------------------------

/// y = (x - mean) / sqrt(variance + 1e-6) * scale + bias by rows; y may be x.
void layer_norm(const float* x, size_t rows, size_t dim, const float* scale, const float* bias,
                float* y);

/// x += y.
void add(float* x, const float* y, size_t count);

/// Scratch of `attend`, in floats.
size_t attention_scratch(size_t count);

/// Size in floats of the arrangement of keys and values that many queries attend to.
size_t memory_size(size_t count, size_t dim);

/// Arranges keys and values [count, dim].
void pack_memory(const float* keys, const float* values, size_t count, size_t dim, size_t heads,
                 float* memory);

/// Multi-head attention of queries [rows, dim]: out [rows, dim] = softmax(query keys /
/// sqrt(dim / heads)) values, head by head. `weights` (may be null) gets the first head's softmax,
/// [rows, count].
void attend(const float* queries, size_t rows, const float* memory, size_t count, size_t dim,
            size_t heads, float* scratch, float* out, float* weights);

/// Keys and values [., dim] that one query attends to: rows `slots`.
struct Attended {
  const float* keys;
  const float* values;
  const uint32_t* slots;
  size_t count;
};

/// The same for one query and keys and values that lie anywhere.
void attend(const float* query, const Attended& attended, size_t dim, size_t heads, float* scratch,
            float* out);

/// One step of an SSRU (Kim et al. 2019, "From Research to Production and Back"): with f =
/// sigmoid(forget), cell = f cell + (1 - f) input; out = relu(cell). All [count].
void ssru(const float* input, const float* forget, float* cell, float* out, size_t count);

/// log(sum(exp(x))) of [count] values.
float log_sum_exp(const float* x, size_t count);

/// x = exp(x - shift).
void exp_minus(float* x, float shift, size_t count);

/// Index of the largest value, the first of equals; count > 0.
size_t argmax(const float* x, size_t count);

/// out = row * scale of int8 values.
void dequantize_row(const int8_t* row, float scale, size_t count, float* out);

}  // namespace amts::nmt::kernels
