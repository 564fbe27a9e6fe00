// The parameters of a model in training: all of them in one array of floats, by Marian's names.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "nmt/buffer.h"
#include "nmt/model_config.h"
#include "nmt/parameters.h"

namespace amts::train {

/// Where a parameter stands in the array, row by row.
struct Parameter {
  /// kTable: a row for each word of a vocabulary, of which a batch has few.
  enum class Kind { kMatrix, kVector, kTable };

  std::string name;
  Kind kind = Kind::kMatrix;
  size_t rows = 0;
  size_t columns = 0;
  size_t offset = 0;

  size_t size() const { return rows * columns; }
};

/// Names, shapes and places of a model's parameters.
class Layout {
 public:
  /// Throws UsageError where the model computes something that cannot be trained; `file` is named.
  Layout(const nmt::ModelConfig& config, const std::string& file);

  const std::vector<Parameter>& parameters() const { return parameters_; }
  size_t size() const { return size_; }
  const nmt::ModelConfig& config() const { return config_; }
  /// Index into parameters(). It is a bug to ask for one that is not there.
  size_t index(std::string_view name) const;
  bool has(std::string_view name) const;

 private:
  void add(const std::string& name, Parameter::Kind kind, size_t rows, size_t columns);
  void add_norm(const std::string& prefix, const std::string& suffix);
  void add_norms(const std::string& before, const std::string& after);
  void add_attention(const std::string& prefix);
  void add_feed_forward(const std::string& prefix, size_t depth, size_t inner);
  void add_decoder_layer(const std::string& prefix);

  nmt::ModelConfig config_;
  std::vector<Parameter> parameters_;
  size_t size_ = 0;
};

/// Initial values: matrices uniform (Glorot & Bengio 2010), embeddings normal with deviation
/// 1 / sqrt(dim), norms 1 and 0, forget gates' biases 1, others 0. The same seed, the same values.
nmt::Buffer<float> initial_values(const Layout& layout, uint64_t seed);

/// Values of a model that was read, int8 or fp32. Throws ModelError if one is missing or misshapen.
nmt::Buffer<float> values_of(const Layout& layout, const nmt::Parameters& parameters);

/// The reverse; `yaml` is the text of `special:model.yml`.
nmt::Parameters to_parameters(const Layout& layout, const nmt::Buffer<float>& values,
                              const std::string& yaml);

}  // namespace amts::train
