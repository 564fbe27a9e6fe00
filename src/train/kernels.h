// The vector code of training: one source over Google Highway, compiled for each instruction set
// and chosen at run time. Everything between two matrix products is one pass over rows.
//
// T is the type that products multiply: float or BFloat16. Matrices are row by row; a row is a
// token. Nothing here allocates or throws. Sums have a fixed order, so results are reproducible on
// one instruction set.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "nmt/model_config.h"
#include "train/bfloat16.h"

namespace amts::train::kernels {

/// Which elements of a matrix are dropped: a function of key, row and column alone, so that the
/// backward pass and a resumed run drop the same ones.
struct Dropout {
  float rate = 0;  ///< 0: none are
  uint64_t key = 0;
  size_t first_row = 0;  ///< number of the first row
};

/// What follows a layer: y = norm(residual + dropout(branch)), each part optional.
struct Join {
  const float* residual = nullptr;
  const float* scale = nullptr;  ///< of the layer norm [dim]; null: none
  const float* bias = nullptr;
  size_t dim = 0;
  Dropout dropout;
};

/// y [rows, dim] (may be branch or residual), the same as operand, and what the backward pass
/// needs: normal [rows, dim], the normalised values before scale and bias, and factors [rows],
/// 1 / standard deviation (both unused without norm). Variance + 1e-6 as Marian has it.
template <typename T>
void join(const Join& join, const float* branch, size_t rows, float* y, T* operand, T* normal,
          float* factors);

/// The reverse. `gradient` is dL/dy and becomes that of the sum, i.e. of the residual;
/// `branch_gradient` (may be null) is that of the branch. Adds to the gradients of scale and bias.
template <typename T>
void join_backward(const Join& join, const T* normal, const float* factors, size_t rows,
                   float* gradient, T* branch_gradient, float* scale_gradient,
                   float* bias_gradient);

/// operand = x.
template <typename T>
void convert(const float* x, size_t count, T* operand);
template <typename T>
void widen(const T* x, size_t count, float* y);

/// sums [dim] += the columns of x.
template <typename T>
void add_columns(const T* x, size_t rows, size_t dim, float* sums);

/// y = activation(x), and gradient *= activation'(x). For relu x may be y.
template <typename T>
void activate(nmt::Activation activation, const T* x, size_t count, T* y);
template <typename T>
void activate_backward(nmt::Activation activation, const T* x, size_t count, T* gradient);

/// y = dropout(table[word] sqrt(dim) + position) by rows; words ~0 are zero vectors.
struct Embedding {
  const float* positions = nullptr;  ///< [longest, dim]
  size_t dim = 0;
  Dropout dropout;
};
void embed(const Embedding& embedding, const float* table, const uint32_t* words,
           const uint32_t* places, size_t rows, float* y);
void embed_backward(const Embedding& embedding, const float* gradient, const uint32_t* words,
                    size_t rows, float* table_gradient);

/// Multi-head attention of one sentence. Buffers of it are [count, dim].
struct Attention {
  size_t queries = 0;
  size_t keys = 0;
  size_t dim = 0;
  size_t heads = 0;
  bool causal = false;  ///< query i sees keys 0 to i
};
size_t attention_scratch(const Attention& attention);  ///< in floats
size_t attention_weights(const Attention& attention);  ///< in floats, kept for the backward pass

template <typename T>
void attend(const Attention& attention, const T* query, const T* key, const T* value,
            float* scratch, float* weights, T* out);

template <typename T>
struct AttentionBackward {
  const T *query, *key, *value;
  const float* weights;
  const T* gradient;                                  ///< of `out`
  T *query_gradient, *key_gradient, *value_gradient;  ///< written
};
template <typename T>
void attend_backward(const Attention& attention, const AttentionBackward<T>& arguments,
                     float* scratch);

/// An SSRU over the tokens of one sentence (Kim et al. 2019): f = sigmoid(forget), c[t] = f c[t-1]
/// + (1 - f) x, out = relu(c). `forget` becomes f. All [count, dim].
void recur(const float* x, float* forget, size_t count, size_t dim, float* cells, float* out);

/// The reverse, from the gradient of `out` to those of x and of the forget gate's input.
template <typename T>
void recur_backward(const float* x, const float* gates, const float* cells, const T* gradient,
                    size_t count, size_t dim, float* scratch, T* x_gradient, T* forget_gradient);

/// Cross-entropy with label smoothing of rows of logits [rows, stride], `words` of them real.
/// Returns the sums of both kinds of loss; `gradient` [rows, stride] is that of the smoothed one
/// times `factor`, 0 beyond `words`. Overwrites the logits.
struct Losses {
  double smoothed = 0;
  double plain = 0;  ///< without smoothing
};
template <typename T>
Losses cross_entropy(float* logits, size_t rows, size_t words, size_t stride,
                     const uint32_t* targets, float smoothing, float factor, T* gradient);
/// The plain sum alone.
double cross_entropy(float* logits, size_t rows, size_t words, size_t stride,
                     const uint32_t* targets);

/// Adam (Kingma & Ba 2015) with running mean of the parameters.
struct AdamStep {
  float rate;     ///< with the bias corrections in it
  float beta1;    ///< of the first moment
  float beta2;    ///< of the second
  float epsilon;  ///< scaled by the second bias correction
  float factor;   ///< of the gradient (clipping)
  float decay;    ///< of the running mean
};
/// Gradients may be null: they are 0 then. They are set to 0.
void adam(const AdamStep& step, float* gradient, size_t count, float* values, float* first,
          float* second, float* mean);

/// to += from; from = 0.
void move_sum(float* from, size_t count, float* to);
double square_sum(const float* x, size_t count);

}  // namespace amts::train::kernels
