// Models of real shapes with random int8 weights, for measuring speed. Weights are normal numbers
// with 127 at five standard deviations, as matrices of some 500,000 trained weights are: without an
// 8-bit dot product, the speed of a product depends a little on how many large ones stand together.
// The output length depends on the weights too, so EOS is made impossible and the search is told to
// stop at the source's length.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "nmt/parameters.h"

namespace amts::nmt::bench {

struct Shape {
  const char* name;
  size_t dim, ffn, encoder_depth, decoder_depth, vocabulary, heads;
};

/// Marian's "base" and "tiny" students as Bergamot published them.
inline constexpr Shape kBase{"base", 512, 2048, 6, 2, 32000, 8};
inline constexpr Shape kTiny{"tiny", 256, 1536, 6, 2, 32000, 8};

/// Normal numbers rounded to 8 bits, 127 at five standard deviations.
inline std::vector<int8_t> normal_weights(size_t count) {
  constexpr size_t kPool = 1 << 16;
  static const std::vector<int8_t> pool = [] {
    std::mt19937 random(3);
    std::normal_distribution<float> normal(0, 127.0F / 5);
    std::vector<int8_t> values(kPool);
    for (int8_t& value : values) {
      value = static_cast<int8_t>(std::clamp(std::nearbyint(normal(random)), -127.0F, 127.0F));
    }
    return values;
  }();
  std::mt19937 random(1);
  std::vector<int8_t> weights(count);
  for (int8_t& weight : weights) weight = pool[random() % kPool];
  return weights;
}

class RandomModel {
 public:
  static Parameters make(const Shape& shape) { return RandomModel(shape).build(); }

 private:
  explicit RandomModel(const Shape& shape) : shape_(shape) {}

  Parameters build() {
    const size_t dim = shape_.dim;
    matrix("Wemb", shape_.vocabulary, dim);
    for (size_t i = 1; i <= shape_.encoder_depth; ++i) {
      const std::string prefix = "encoder_l" + std::to_string(i);
      attention(prefix + "_self");
      feed_forward(prefix + "_ffn");
    }
    for (size_t i = 1; i <= shape_.decoder_depth; ++i) {
      const std::string prefix = "decoder_l" + std::to_string(i);
      matrix(prefix + "_rnn_W", dim, dim);
      matrix(prefix + "_rnn_Wf", dim, dim);
      vector(prefix + "_rnn_bf", dim, 0);
      norm(prefix + "_rnn_ffn");
      attention(prefix + "_context");
      feed_forward(prefix + "_ffn");
    }
    vector("decoder_ff_logit_out_b", shape_.vocabulary, 0, /*first=*/-1e6F);
    parameters_.set_config_yaml(
        "type: transformer\ntransformer-decoder-autoreg: rnn\ndec-cell: ssru\n"
        "tied-embeddings-all: true\ntransformer-ffn-activation: relu\n"
        "transformer-heads: " +
        std::to_string(shape_.heads) + "\ndim-emb: " + std::to_string(dim) +
        "\ntransformer-dim-ffn: " + std::to_string(shape_.ffn) +
        "\nenc-depth: " + std::to_string(shape_.encoder_depth) +
        "\ndec-depth: " + std::to_string(shape_.decoder_depth) + "\ndim-vocabs: [" +
        std::to_string(shape_.vocabulary) + ", " + std::to_string(shape_.vocabulary) + "]\n");
    return std::move(parameters_);
  }

  void matrix(const std::string& name, size_t rows, size_t columns) {
    const std::vector<int8_t> weights = normal_weights(rows * columns);
    Tensor tensor;
    tensor.type = ElementType::kIntgemm8;
    tensor.rows = rows;
    tensor.columns = columns;
    tensor.transposed = name != "Wemb";
    tensor.multiplier = 127.0F * static_cast<float>(columns) / 96.0F;
    parameters_.add(name, tensor, std::string(weights.begin(), weights.end()));
  }

  void vector(const std::string& name, size_t size, float value, float first = 0) {
    std::vector<float> values(size, value);
    if (first != 0) values[0] = first;
    Tensor tensor;
    tensor.rows = 1;
    tensor.columns = size;
    parameters_.add(
        name, tensor,
        std::string(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(float)));
  }

  void norm(const std::string& prefix) {
    vector(prefix + "_ln_scale", shape_.dim, 1);
    vector(prefix + "_ln_bias", shape_.dim, 0);
  }

  void attention(const std::string& prefix) {
    for (const char part : {'q', 'k', 'v', 'o'}) {
      matrix(prefix + "_W" + part, shape_.dim, shape_.dim);
      vector(prefix + "_b" + part, shape_.dim, 0);
    }
    norm(prefix + "_Wo");
  }

  void feed_forward(const std::string& prefix) {
    matrix(prefix + "_W1", shape_.dim, shape_.ffn);
    vector(prefix + "_b1", shape_.ffn, 0);
    matrix(prefix + "_W2", shape_.ffn, shape_.dim);
    vector(prefix + "_b2", shape_.dim, 0);
    norm(prefix + "_ffn");
  }

  Shape shape_;
  Parameters parameters_;
};

}  // namespace amts::nmt::bench
