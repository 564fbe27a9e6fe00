#include "train/network.h"

#include <algorithm>
#include <cassert>
#include <cstring>

#include "train/network_attention-inl.h"
#include "train/network_joins-inl.h"
#include "train/network_layers-inl.h"
#include "train/network_pass-inl.h"

namespace amts::nmt {
void add_sinusoids(size_t position, size_t dim, float* out);
}  // namespace amts::nmt

namespace amts::train {
namespace {

// ---- arrangement -------------------------------------------------------------------------------

template <typename T>
void Network<T>::pack(Model& model, size_t part, size_t parts) {
  const auto& parameters = model.layout.parameters();
  for (size_t i = 0, number = 0; i < parameters.size(); ++i) {
    const Parameter& one = parameters[i];
    if (one.kind != Parameter::Kind::kMatrix || number++ % parts != part) continue;
    const float* const w = model.values.data() + one.offset;
    products_.template pack<T>(w, one.rows, one.columns, false, model.forward[i]);
    products_.template pack<T>(w, one.columns, one.rows, true, model.backward[i]);
  }
}

template <typename T>
void Network<T>::pack_output(Model& model, std::span<const WordId> words) {
  const size_t d = model.config.dim;
  const Parameter& table = model.output_table();
  const float* rows = model.values.data() + table.offset;
  model.words.assign(words.begin(), words.end());
  const size_t count = model.output_words();
  const float* bias = nullptr;
  if (model.config.output_bias) {
    bias = model.values.data() + model.parameter("decoder_ff_logit_out_b").offset;
  }
  model.output_bias.assign(count, 0.0F);
  if (words.empty()) {
    if (bias != nullptr) std::copy_n(bias, count, model.output_bias.data());
  } else {
    model.output_rows.resize(count * d);
    for (size_t i = 0; i < count; ++i) {
      std::copy_n(rows + words[i] * d, d, model.output_rows.data() + i * d);
      if (bias != nullptr) model.output_bias[i] = bias[words[i]];
    }
    rows = model.output_rows.data();
  }
  products_.template pack<T>(rows, d, count, true, model.output_forward);
  products_.template pack<T>(rows, count, d, false, model.output_backward);
}

// ---- the whole ---------------------------------------------------------------------------------

template <typename T>
void Network<T>::top(Stream& stream, const std::string& side) {
  auto& joined = &stream == &target_ ? target_top_ : source_top_;
  joined.reset();
  const bool norm = has(model_->config.postprocess_top, 'n');
  if (!norm && stream.bottom == nullptr) return;
  joined = start_join(stream, false, norm ? side + "_top" : "", "");
  run_join(*joined, stream, stream.bottom, stream.x, 0, stream.rows, stream.x);
  stream.operand = joined->operand;
}

template <typename T>
void Network<T>::top_backward(Stream& stream) {
  const bool target = &stream == &target_;
  const auto& joined = target ? target_top_ : source_top_;
  if (!joined) return;
  back_join(*joined, 0, stream.rows, stream.gradient, nullptr);
  if (stream.bottom == nullptr) return;
  const Parameter& table = target ? model_->target_table() : model_->source_table();
  const std::vector<WordId>& words = target ? target_inputs_ : stream.sentences->words;
  kernels::embed_backward({model_->positions.data(), dim(), {}}, stream.gradient, words.data(),
                          stream.rows, gradients_->values.data() + table.offset);
}

template <typename T>
void Network<T>::forward(const Model& model, const Shard& shard) {
  model_ = &model;
  shard_ = &shard;
  site_ = 0;
  arena_.clear();
  branch_.resize(kChunkRows * dim());
  encoder_.clear();
  decoder_.clear();
  const nmt::ModelConfig& config = model.config;
  source_ = embed(shard.source, shard.first_source_row, model.source_table(), false, "encoder");
  for (size_t i = 1; i <= config.encoder_depth; ++i) {
    const std::string prefix = "encoder_l" + std::to_string(i);
    AttentionState self = attention(source_, source_, prefix + "_self", false);
    encoder_.push_back(
        {std::move(self),
         feed_forward(source_, prefix + "_ffn", config.encoder_ffn_depth, config.encoder_ffn_dim)});
  }
  top(source_, "encoder");
  target_ = embed(shard.target, shard.first_target_row, model.target_table(), true, "decoder");
  for (const size_t number : config.decoder_layers) {
    const std::string prefix = "decoder_l" + std::to_string(number);
    DecoderLayer layer;
    if (config.ssru) {
      layer.recurrence = recurrence(target_, prefix + "_rnn");
    } else {
      layer.self = attention(target_, target_, prefix + "_self", true);
    }
    layer.context = attention(target_, source_, prefix + "_context", false);
    layer.feed_forward =
        feed_forward(target_, prefix + "_ffn", config.decoder_ffn_depth, config.decoder_ffn_dim);
    decoder_.push_back(std::move(layer));
  }
  top(target_, "decoder");
}

template <typename T>
void Network<T>::backward() {
  source_.gradient = take_floats(source_.rows, dim());
  std::memset(source_.gradient, 0, padded_rows(source_.rows) * dim() * sizeof(float));
  top_backward(target_);
  for (auto layer = decoder_.rbegin(); layer != decoder_.rend(); ++layer) {
    feed_forward_backward(layer->feed_forward, target_);
    attention_backward(layer->context, target_, source_, false);
    if (layer->recurrence) {
      recurrence_backward(*layer->recurrence, target_);
    } else {
      attention_backward(*layer->self, target_, target_, true);
    }
  }
  embed_backward(target_, model_->target_table());
  top_backward(source_);
  for (auto layer = encoder_.rbegin(); layer != encoder_.rend(); ++layer) {
    feed_forward_backward(layer->feed_forward, source_);
    attention_backward(layer->self, source_, source_, true);
  }
  embed_backward(source_, model_->source_table());
}

/// Places of the targets among the output layer's words.
template <typename T>
std::vector<uint32_t> Network<T>::classes() const {
  std::vector<uint32_t> places(shard_->target.words);
  if (model_->words.empty()) return places;
  for (uint32_t& place : places) {
    const auto found = std::lower_bound(model_->words.begin(), model_->words.end(), place);
    assert(found != model_->words.end() && *found == place);
    place = static_cast<uint32_t>(found - model_->words.begin());
  }
  return places;
}

template <typename T>
size_t Network<T>::logit_rows() const {
  const size_t fit = kLogitsAtOnce / model_->output_words() / kRowUnit * kRowUnit;
  return std::clamp(fit, kRowUnit, kChunkRows);
}

template <typename T>
kernels::Losses Network<T>::output(size_t target_tokens) {
  const size_t words = model_->output_words();
  const size_t chunk = logit_rows();
  const std::vector<uint32_t> targets = classes();
  target_.gradient = take_floats(target_.rows, dim());
  float* const logits = take_floats(chunk, words);
  T* const dlogits = take(chunk, words);
  const Parameter& table = model_->output_table();
  float* const table_gradient = gradients_->values.data() + table.offset;
  // Of the candidates alone, to be added to the table's rows.
  float* rows = table_gradient;
  if (!model_->words.empty()) {
    rows = take_floats(words, dim());
    std::memset(rows, 0, words * dim() * sizeof(float));
  }
  float* const bias = take_floats(1, words);
  std::memset(bias, 0, words * sizeof(float));
  kernels::Losses losses;
  for_chunks(target_.rows, chunk, [&](size_t begin, size_t count) {
    T* const x = target_.operand + begin * dim();
    products_.multiply(x, count, model_->output_forward, {model_->output_bias.data()}, logits);
    const kernels::Losses some = kernels::cross_entropy(
        logits, count, words, words, targets.data() + begin, options_.smoothing,
        1.0F / static_cast<float>(target_tokens), dlogits);
    losses.smoothed += some.smoothed;
    losses.plain += some.plain;
    products_.add_gradient(dlogits, words, x, dim(), count, rows);
    kernels::add_columns(dlogits, count, words, bias);
    products_.multiply(dlogits, count, model_->output_backward, {},
                       target_.gradient + begin * dim());
  });
  auto& touched = gradients_->touched[model_->layout.index(table.name)];
  float* bias_gradient = nullptr;
  if (model_->config.output_bias) {
    bias_gradient = gradients_->values.data() + model_->parameter("decoder_ff_logit_out_b").offset;
  }
  for (size_t i = 0; i < words; ++i) {
    const size_t word = model_->words.empty() ? i : model_->words[i];
    touched[word] = 1;
    if (!model_->words.empty()) {
      nmt::kernels::add(table_gradient + word * dim(), rows + i * dim(), dim());
    }
    if (bias_gradient != nullptr) bias_gradient[word] += bias[i];
  }
  return losses;
}

template <typename T>
kernels::Losses Network<T>::learn(const Model& model, const Shard& shard,
                                  const StepOptions& options, size_t target_tokens,
                                  Gradients& gradients) {
  if (shard.target.words.empty()) return {};
  gradients_ = &gradients;
  options_ = options;
  forward(model, shard);
  const kernels::Losses losses = output(target_tokens);
  backward();
  return losses;
}

template <typename T>
std::vector<double> Network<T>::evaluate(const Model& model, const Shard& shard) {
  std::vector<double> sums;
  if (shard.target.words.empty()) return sums;
  options_ = {};
  forward(model, shard);
  const size_t words = model.output_words();
  const size_t chunk = logit_rows();
  const std::vector<uint32_t> targets = classes();
  float* const logits = take_floats(chunk, words);
  std::vector<double> of_rows(target_.rows);
  for_chunks(target_.rows, chunk, [&](size_t begin, size_t count) {
    products_.multiply(target_.operand + begin * dim(), count, model.output_forward,
                       {model.output_bias.data()}, logits);
    for (size_t r = 0; r < count; ++r) {
      of_rows[begin + r] =
          kernels::cross_entropy(logits + r * words, 1, words, words, targets.data() + begin + r);
    }
  });
  for (size_t s = 0; s < shard.target.count(); ++s) {
    double sum = 0;
    for (size_t i = shard.target.offsets[s]; i < shard.target.offsets[s + 1]; ++i) {
      sum += of_rows[i];
    }
    sums.push_back(sum);
  }
  return sums;
}

template <typename T>
std::map<size_t, float> Network<T>::largest_inputs(const Model& model, const Shard& shard) {
  std::map<size_t, float> largest;
  observed_ = &largest;
  options_ = {};
  forward(model, shard);
  observe(model.layout.index(model.output_table().name), target_.operand, target_.rows * dim());
  observed_ = nullptr;
  return largest;
}

}  // namespace

Model::Model(const nmt::ModelConfig& model_config, const std::string& file)
    : config(model_config),
      layout(config, file),
      values(layout.size(), 0.0F),
      positions(kLongestSentence * config.dim, 0.0F),
      forward(layout.parameters().size()),
      backward(layout.parameters().size()) {
  for (size_t p = 0; p < kLongestSentence; ++p) {
    nmt::add_sinusoids(p, config.dim, positions.data() + p * config.dim);
  }
}

const Parameter& Model::output_table() const {
  return config.tied_output() ? target_table() : parameter("decoder_ff_logit_out_Wt");
}

Gradients::Gradients(const Layout& layout)
    : values(layout.size(), 0.0F), touched(layout.parameters().size()) {
  for (size_t i = 0; i < touched.size(); ++i) {
    const Parameter& parameter = layout.parameters()[i];
    if (parameter.kind == Parameter::Kind::kTable) touched[i].assign(parameter.rows, 0);
  }
}

std::unique_ptr<Pass> make_pass(Precision precision) {
  if (precision == Precision::kBFloat16) return std::make_unique<Network<BFloat16>>();
  return std::make_unique<Network<float>>();
}

}  // namespace amts::train
