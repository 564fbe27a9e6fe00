#include "train/weights.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstring>
#include <initializer_list>
#include <random>
#include <set>

#include "base/error.h"

namespace amts::train {
namespace {

bool has_letter(const std::string& operations, char operation) {
  return operations.find(operation) != operations.npos;
}

/// The same without dropout.
std::string without_dropout(std::string operations) {
  std::erase(operations, 'd');
  return operations;
}

void check_trainable(const nmt::ModelConfig& config, const std::string& file) {
  const auto check = [&](const char* option, const std::string& operations,
                         std::initializer_list<std::string_view> allowed) {
    const std::string plain = without_dropout(operations);
    if (std::find(allowed.begin(), allowed.end(), plain) == allowed.end()) {
      throw UsageError(std::string(option) + ": " + operations + " cannot be trained", {file});
    }
  };
  check("transformer-preprocess", config.preprocess, {"", "n"});
  check("transformer-postprocess", config.postprocess, {"", "a", "n", "an"});
  check("transformer-postprocess-emb", config.postprocess_emb, {"", "n"});
  check("transformer-postprocess-top", config.postprocess_top, {"", "a", "n", "an"});
}

}  // namespace

Layout::Layout(const nmt::ModelConfig& config, const std::string& file) : config_(config) {
  check_trainable(config, file);
  const size_t dim = config.dim;
  add(config.source_embeddings(), Parameter::Kind::kTable, config.source_vocabulary, dim);
  if (config.target_embeddings() != config.source_embeddings()) {
    add(config.target_embeddings(), Parameter::Kind::kTable, config.target_vocabulary, dim);
  }
  if (!config.tied_output()) {
    add("decoder_ff_logit_out_Wt", Parameter::Kind::kTable, config.target_vocabulary, dim);
  }
  if (config.output_bias) {
    add("decoder_ff_logit_out_b", Parameter::Kind::kVector, 1, config.target_vocabulary);
  }
  if (has_letter(config.postprocess_emb, 'n')) {
    add_norm("encoder_emb", "_pre");
    add_norm("decoder_emb", "_pre");
  }
  if (has_letter(config.postprocess_top, 'n')) {
    add_norm("encoder_top", "");
    add_norm("decoder_top", "");
  }
  for (size_t i = 1; i <= config.encoder_depth; ++i) {
    const std::string prefix = "encoder_l" + std::to_string(i);
    add_attention(prefix + "_self");
    add_feed_forward(prefix + "_ffn", config.encoder_ffn_depth, config.encoder_ffn_dim);
  }
  const std::set<size_t> distinct(config.decoder_layers.begin(), config.decoder_layers.end());
  for (const size_t number : distinct) add_decoder_layer("decoder_l" + std::to_string(number));
}

void Layout::add(const std::string& name, Parameter::Kind kind, size_t rows, size_t columns) {
  parameters_.push_back({name, kind, rows, columns, size_});
  constexpr size_t kAlignment = 16;  // floats of a cache line
  size_ += (rows * columns + kAlignment - 1) / kAlignment * kAlignment;
}

void Layout::add_norm(const std::string& prefix, const std::string& suffix) {
  add(prefix + "_ln_scale" + suffix, Parameter::Kind::kVector, 1, config_.dim);
  add(prefix + "_ln_bias" + suffix, Parameter::Kind::kVector, 1, config_.dim);
}

void Layout::add_norms(const std::string& before, const std::string& after) {
  if (has_letter(config_.preprocess, 'n')) add_norm(before, "_pre");
  if (has_letter(config_.postprocess, 'n')) add_norm(after, "");
}

void Layout::add_attention(const std::string& prefix) {
  for (const char letter : std::string(config_.project ? "qkvo" : "qkv")) {
    add(prefix + "_W" + letter, Parameter::Kind::kMatrix, config_.dim, config_.dim);
    add(prefix + "_b" + letter, Parameter::Kind::kVector, 1, config_.dim);
  }
  add_norms(prefix + "_Wo", prefix + "_Wo");
}

void Layout::add_feed_forward(const std::string& prefix, size_t depth, size_t inner) {
  for (size_t i = 1; i <= depth; ++i) {
    const std::string number = std::to_string(i);
    const size_t outputs = i == depth ? config_.dim : inner;
    add(prefix + "_W" + number, Parameter::Kind::kMatrix, i == 1 ? config_.dim : inner, outputs);
    add(prefix + "_b" + number, Parameter::Kind::kVector, 1, outputs);
  }
  add_norms(prefix + "_ffn", prefix + "_ffn");
}

void Layout::add_decoder_layer(const std::string& prefix) {
  if (config_.ssru) {
    const std::string rnn = prefix + "_rnn";
    add(rnn + "_W", Parameter::Kind::kMatrix, config_.dim, config_.dim);
    add(rnn + "_Wf", Parameter::Kind::kMatrix, config_.dim, config_.dim);
    add(rnn + "_bf", Parameter::Kind::kVector, 1, config_.dim);
    add_norms(rnn, rnn + "_ffn");
  } else {
    add_attention(prefix + "_self");
  }
  add_attention(prefix + "_context");
  add_feed_forward(prefix + "_ffn", config_.decoder_ffn_depth, config_.decoder_ffn_dim);
}

bool Layout::has(std::string_view name) const {
  return std::any_of(parameters_.begin(), parameters_.end(),
                     [&](const Parameter& parameter) { return parameter.name == name; });
}

size_t Layout::index(std::string_view name) const {
  const auto found = std::find_if(parameters_.begin(), parameters_.end(),
                                  [&](const Parameter& one) { return one.name == name; });
  assert(found != parameters_.end());
  return static_cast<size_t>(found - parameters_.begin());
}

nmt::Buffer<float> initial_values(const Layout& layout, uint64_t seed) {
  nmt::Buffer<float> values(layout.size(), 0.0F);
  for (const Parameter& parameter : layout.parameters()) {
    float* const at = values.data() + parameter.offset;
    std::mt19937_64 random(seed ^ std::hash<std::string>{}(parameter.name));
    switch (parameter.kind) {
      case Parameter::Kind::kTable: {
        std::normal_distribution<float> normal(
            0.0F, 1.0F / std::sqrt(static_cast<float>(parameter.columns)));
        std::generate_n(at, parameter.size(), [&] { return normal(random); });
        break;
      }
      case Parameter::Kind::kMatrix: {
        const auto fans = static_cast<float>(parameter.rows + parameter.columns);
        std::uniform_real_distribution<float> uniform(-std::sqrt(6.0F / fans),
                                                      std::sqrt(6.0F / fans));
        std::generate_n(at, parameter.size(), [&] { return uniform(random); });
        break;
      }
      case Parameter::Kind::kVector: {
        // A forget gate of about 0.73 at first, so that gradients reach some tokens back.
        const bool one = parameter.name.find("_ln_scale") != std::string::npos ||
                         parameter.name.ends_with("_rnn_bf");
        std::fill_n(at, parameter.size(), one ? 1.0F : 0.0F);
        break;
      }
    }
  }
  return values;
}

nmt::Buffer<float> values_of(const Layout& layout, const nmt::Parameters& parameters) {
  const nmt::Parameters plain = nmt::dequantize(parameters);
  nmt::Buffer<float> values(layout.size(), 0.0F);
  for (const Parameter& parameter : layout.parameters()) {
    float* const at = values.data() + parameter.offset;
    const std::string legacy = "decoder_ff_logit_out_W";  // of before 2019: not transposed
    if (parameter.name == legacy + "t" && plain.find(parameter.name) == nullptr) {
      const auto from = plain.require(legacy, parameter.columns, parameter.rows).floats();
      for (size_t i = 0; i < parameter.size(); ++i) {
        at[i] = from[i % parameter.columns * parameter.rows + i / parameter.columns];
      }
      continue;
    }
    const auto from = plain.require(parameter.name, parameter.rows, parameter.columns).floats();
    std::copy(from.begin(), from.end(), at);
  }
  return values;
}

nmt::Parameters to_parameters(const Layout& layout, const nmt::Buffer<float>& values,
                              const std::string& yaml) {
  nmt::Parameters parameters;
  parameters.set_config_yaml(yaml);
  for (const Parameter& parameter : layout.parameters()) {
    nmt::Tensor tensor;
    tensor.rows = parameter.rows;
    tensor.columns = parameter.columns;
    std::string bytes(parameter.size() * sizeof(float), '\0');
    std::memcpy(bytes.data(), values.data() + parameter.offset, bytes.size());
    parameters.add(parameter.name, tensor, std::move(bytes));
  }
  return parameters;
}

}  // namespace amts::train
