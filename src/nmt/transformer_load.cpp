// Loading of a Transformer's weights. Names of parameters are Marian's.
#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "base/error.h"
#include "nmt/transformer.h"

namespace amts::nmt {
namespace {

constexpr size_t kPositions = 256;  // kept ready; later ones are computed when they come

bool has(const std::string& operations, char operation) {
  return operations.find(operation) != operations.npos;
}

}  // namespace

/// PE[p, i] = sin(p r_i), PE[p, i + D/2] = cos(p r_i), r_i = 10000^(-i / (D/2 - 1)): Marian's
/// layout of Vaswani et al. 2017, section 3.5.
void add_sinusoids(size_t position, size_t dim, float* out) {
  const size_t half = dim / 2;
  const double step = half > 1 ? std::log(10000.0) / static_cast<double>(half - 1) : 0.0;
  for (size_t i = 0; i < half; ++i) {
    const double angle = static_cast<double>(position) * std::exp(-step * static_cast<double>(i));
    out[i] += static_cast<float>(std::sin(angle));
    out[i + half] += static_cast<float>(std::cos(angle));
  }
}

Transformer::Transformer(Parameters parameters, Precision precision)
    : parameters_(std::move(parameters)),
      config_(ModelConfig::parse(parameters_.config_yaml(), parameters_.file())) {
  load_embeddings(precision);
  load_output(precision);
  if (has(config_.postprocess_emb, 'n')) {
    encoder_emb_ = load_norm("encoder_emb", "_pre");
    decoder_emb_ = load_norm("decoder_emb", "_pre");
  }
  if (has(config_.postprocess_top, 'n')) {
    encoder_top_ = load_norm("encoder_top", "");
    decoder_top_ = load_norm("decoder_top", "");
  }
  for (size_t i = 1; i <= config_.encoder_depth; ++i) {
    const std::string prefix = "encoder_l" + std::to_string(i);
    encoder_.push_back({load_attention(prefix + "_self", precision),
                        load_feed_forward(prefix + "_ffn", config_.encoder_ffn_depth,
                                          config_.encoder_ffn_dim, precision)});
  }
  std::vector<size_t> distinct = config_.decoder_layers;
  std::sort(distinct.begin(), distinct.end());
  distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
  for (const size_t number : distinct) {
    decoder_.push_back(load_decoder_layer("decoder_l" + std::to_string(number), precision));
  }
  for (const size_t number : config_.decoder_layers) {
    const auto found = std::lower_bound(distinct.begin(), distinct.end(), number);
    decoder_order_.push_back(static_cast<size_t>(found - distinct.begin()));
  }
  positions_.assign(kPositions * dim(), 0.0F);
  for (size_t p = 0; p < kPositions; ++p) add_sinusoids(p, dim(), positions_.data() + p * dim());
}

size_t Transformer::size_bytes() const {
  size_t size = positions_.size() * sizeof(float);
  for (const auto& table : tables_) size += table->size_bytes();
  const auto add = [&](std::initializer_list<const Linear*> layers) {
    for (const Linear* layer : layers) size += layer->size_bytes();
  };
  const auto add_attention = [&](const Attention& attention) {
    add({&attention.query, &attention.key, &attention.value});
    if (attention.output) add({&*attention.output});
  };
  for (const EncoderLayer& layer : encoder_) {
    add_attention(layer.attention);
    for (const Linear& linear : layer.feed_forward.layers) add({&linear});
  }
  for (const DecoderLayer& layer : decoder_) {
    if (layer.self) add_attention(*layer.self);
    if (layer.ssru) add({&layer.ssru->input, &layer.ssru->forget});
    add_attention(layer.context);
    for (const Linear& linear : layer.feed_forward.layers) add({&linear});
  }
  return size;
}

Transformer::Norm Transformer::load_norm(const std::string& prefix,
                                         const std::string& suffix) const {
  const auto load = [&](const std::string& name) {
    const Tensor& tensor = parameters_.require(name, 1, dim());
    if (tensor.type != ElementType::kFloat32)
      parameters_.fail("parameter " + name + " is not fp32");
    return tensor.floats().data();
  };
  return {load(prefix + "_ln_scale" + suffix), load(prefix + "_ln_bias" + suffix)};
}

Transformer::Norms Transformer::load_norms(const std::string& before,
                                           const std::string& after) const {
  Norms norms;
  if (has(config_.preprocess, 'n')) norms.before = load_norm(before, "_pre");
  if (has(config_.postprocess, 'n')) norms.after = load_norm(after, "");
  return norms;
}

Transformer::Attention Transformer::load_attention(const std::string& prefix,
                                                   Precision precision) const {
  const auto part = [&](const std::string& letter) {
    return Linear(parameters_, prefix + "_W" + letter, prefix + "_b" + letter, dim(), dim(),
                  precision);
  };
  Attention attention{part("q"), part("k"), part("v"), std::nullopt,
                      load_norms(prefix + "_Wo", prefix + "_Wo")};
  if (config_.project) attention.output = part("o");
  return attention;
}

Transformer::FeedForward Transformer::load_feed_forward(const std::string& prefix, size_t depth,
                                                        size_t inner, Precision precision) const {
  FeedForward layer;
  for (size_t i = 1; i <= depth; ++i) {
    const std::string number = std::to_string(i);
    layer.layers.emplace_back(parameters_, prefix + "_W" + number, prefix + "_b" + number,
                              i == 1 ? dim() : inner, i == depth ? dim() : inner, precision);
  }
  layer.norms = load_norms(prefix + "_ffn", prefix + "_ffn");
  return layer;
}

Transformer::DecoderLayer Transformer::load_decoder_layer(const std::string& prefix,
                                                          Precision precision) const {
  DecoderLayer layer{std::nullopt, std::nullopt, load_attention(prefix + "_context", precision),
                     load_feed_forward(prefix + "_ffn", config_.decoder_ffn_depth,
                                       config_.decoder_ffn_dim, precision)};
  if (config_.ssru) {
    const std::string rnn = prefix + "_rnn";
    layer.ssru = Ssru{Linear(parameters_, rnn + "_W", "", dim(), dim(), precision),
                      Linear(parameters_, rnn + "_Wf", rnn + "_bf", dim(), dim(), precision),
                      load_norms(rnn, rnn + "_ffn")};
  } else {
    layer.self = load_attention(prefix + "_self", precision);
  }
  return layer;
}

void Transformer::load_embeddings(Precision precision) {
  const auto load = [&](const std::string& name, size_t words) {
    tables_.push_back(std::make_unique<RowMatrix>(parameters_, name, words, dim()));
    if (precision == Precision::kFloat32) tables_.back()->dequantize();
    return tables_.back().get();
  };
  const std::string source = config_.source_embeddings();
  const std::string target = config_.target_embeddings();
  source_table_ = load(source, config_.source_vocabulary);
  target_table_ = target == source ? source_table_ : load(target, config_.target_vocabulary);
}

void Transformer::load_output(Precision precision) {
  const std::string prefix = "decoder_ff_logit_out";
  const std::string bias = prefix + "_b";
  RowMatrix* matrix = nullptr;
  std::string name = config_.target_embeddings();
  if (config_.tied_output()) {
    matrix = tables_.back().get();
  } else {
    // Models of before 2019 hold it untransposed.
    const bool legacy = parameters_.find(prefix + "_W") != nullptr;
    name = prefix + (legacy ? "_W" : "_Wt");
    tables_.push_back(std::make_unique<RowMatrix>(parameters_, name, target_vocabulary(), dim(),
                                                  /*transposed=*/legacy));
    matrix = tables_.back().get();
    if (precision == Precision::kFloat32) matrix->dequantize();
  }
  if (precision == Precision::kInt8) matrix->quantize_dots();
  // Marian calls the output matrix "none" when a shortlist cuts it.
  matrix->set_alpha(find_alpha(parameters_, {"none", name}));
  output_ = matrix;
  if (config_.output_bias) {
    const Tensor& tensor = parameters_.require(bias, 1, target_vocabulary());
    if (tensor.type != ElementType::kFloat32)
      parameters_.fail("parameter " + bias + " is not fp32");
    output_bias_ = tensor.floats().data();
  }
}

}  // namespace amts::nmt
