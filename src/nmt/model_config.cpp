#include "nmt/model_config.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <utility>

#include "base/error.h"

namespace amts::nmt {
namespace {

constexpr int kLargestExtent = 1 << 24;
constexpr int kMostLayers = 1024;

/// Options that change what the model computes, and the only value that this engine computes.
constexpr std::array<std::pair<const char*, const char*>, 14> kRequired = {{
    {"type", "transformer"},
    {"transformer-train-position-embeddings", "false"},
    {"transformer-train-positions", "false"},
    {"transformer-pool", "false"},
    {"transformer-rnn-projection", "false"},
    {"transformer-no-bias", "false"},
    {"transformer-no-affine", "false"},
    {"layer-normalization", "false"},
    {"right-left", "false"},
    {"ulr", "false"},
    {"lemma-dim-emb", "0"},
    {"factors-dim-emb", "0"},
    {"lemma-dependency", ""},
    {"input-types", ""},
}};

class Options {
 public:
  Options(const std::string& yaml, const std::string& file) : file_(file) {
    try {
      root_ = YAML::Load(yaml);
    } catch (const YAML::Exception& e) {
      throw ModelError(std::string("special:model.yml is no YAML: ") + e.what(), {file});
    }
    if (!root_.IsMap()) throw ModelError("special:model.yml holds no options", {file});
  }

  [[noreturn]] void unsupported(const std::string& name, const std::string& value) const {
    throw ModelError(name + ": " + value + " is not supported", {file_});
  }

  template <typename T>
  T get(const std::string& name, T otherwise) const {
    const YAML::Node node = root_[name];
    if (!node || node.IsNull()) return otherwise;
    try {
      return node.as<T>();
    } catch (const YAML::Exception&) {
      throw ModelError("option " + name + " is malformed", {file_});
    }
  }

  std::string text(const std::string& name, const std::string& otherwise) const {
    const YAML::Node node = root_[name];
    if (!node || node.IsNull()) return otherwise;
    if (node.IsSequence() && node.size() == 0) return "";
    if (!node.IsScalar()) unsupported(name, "a list");
    return node.Scalar();
  }

  /// A whole number in [lowest, highest]; `otherwise` below 0 means it must be there.
  size_t number(const std::string& name, int otherwise, int lowest, int highest) const {
    const int value = get<int>(name, otherwise);
    if (otherwise < 0 && !root_[name]) {
      throw ModelError("special:model.yml has no option " + name, {file_});
    }
    if (value < lowest || value > highest) unsupported(name, std::to_string(value));
    return static_cast<size_t>(value);
  }

  std::string operations(const std::string& name, const std::string& otherwise,
                         std::string_view allowed) const {
    const std::string value = text(name, otherwise);
    for (const char operation : value) {
      if (allowed.find(operation) == allowed.npos) {
        unsupported(name, std::string("operation '") + operation + "'");
      }
    }
    return value;
  }

 private:
  YAML::Node root_;
  const std::string& file_;
};

Activation parse_activation(const Options& options) {
  static const std::map<std::string, Activation> kNames = {
      {"relu", Activation::kRelu}, {"swish", Activation::kSwish}, {"gelu", Activation::kGelu}};
  const std::string name = options.text("transformer-ffn-activation", "swish");
  const auto found = kNames.find(name);
  if (found == kNames.end()) options.unsupported("transformer-ffn-activation", name);
  return found->second;
}

bool parse_recurrence(const Options& options) {
  const std::string name = options.text("transformer-decoder-autoreg", "self-attention");
  if (name == "self-attention") return false;
  if (name != "rnn") options.unsupported("transformer-decoder-autoreg", name);
  const std::string cell = options.text("dec-cell", "gru");
  if (cell != "ssru") options.unsupported("dec-cell", cell);
  return true;
}

std::vector<size_t> parse_decoder_layers(const Options& options) {
  const size_t depth = options.number("dec-depth", -1, 1, kMostLayers);
  const auto tied = options.get<std::vector<int>>("transformer-tied-layers", {});
  std::vector<size_t> layers;
  for (size_t i = 0; i < depth; ++i) {
    if (!tied.empty() && (tied.size() != depth || tied[i] < 1)) {
      options.unsupported("transformer-tied-layers", "another count than dec-depth");
    }
    layers.push_back(tied.empty() ? i + 1 : static_cast<size_t>(tied[i]));
  }
  return layers;
}

void parse_vocabularies(const Options& options, ModelConfig& config) {
  const auto sizes = options.get<std::vector<int>>("dim-vocabs", {});
  if (sizes.size() != 2) options.unsupported("dim-vocabs", "other than two vocabularies");
  for (const int size : sizes) {
    if (size < 2 || size > kLargestExtent) {
      options.unsupported("dim-vocabs", std::to_string(size));
    }
  }
  config.source_vocabulary = static_cast<size_t>(sizes[0]);
  config.target_vocabulary = static_cast<size_t>(sizes[1]);
}

void parse_feed_forward(const Options& options, ModelConfig& config) {
  const auto either = [](size_t own, size_t shared) { return own > 0 ? own : shared; };
  config.encoder_ffn_depth = options.number("transformer-ffn-depth", 2, 1, kMostLayers);
  config.encoder_ffn_dim = options.number("transformer-dim-ffn", 2048, 1, kLargestExtent);
  config.decoder_ffn_depth = either(
      options.number("transformer-decoder-ffn-depth", 0, 0, kMostLayers), config.encoder_ffn_depth);
  config.decoder_ffn_dim = either(
      options.number("transformer-decoder-dim-ffn", 0, 0, kLargestExtent), config.encoder_ffn_dim);
  config.activation = parse_activation(options);
}

}  // namespace

ModelConfig ModelConfig::parse(const std::string& yaml, const std::string& file) {
  const Options options(yaml, file);
  for (const auto& [name, value] : kRequired) {
    const std::string found = options.text(name, value);
    if (found != value) options.unsupported(name, found);
  }
  ModelConfig config;
  config.dim = options.number("dim-emb", -1, 2, kLargestExtent);
  config.heads = options.number("transformer-heads", 8, 1, kLargestExtent);
  if (config.dim % config.heads != 0 || config.dim % 2 != 0) {
    options.unsupported("transformer-heads", std::to_string(config.heads) + " heads for dim-emb " +
                                                 std::to_string(config.dim));
  }
  parse_vocabularies(options, config);
  config.encoder_depth = options.number("enc-depth", -1, 1, kMostLayers);
  config.decoder_layers = parse_decoder_layers(options);
  parse_feed_forward(options, config);
  config.preprocess = options.operations("transformer-preprocess", "", "dn");
  config.postprocess = options.operations("transformer-postprocess", "dan", "dan");
  config.postprocess_emb = options.operations("transformer-postprocess-emb", "d", "dn");
  config.postprocess_top = options.operations("transformer-postprocess-top", "", "dan");
  config.ssru = parse_recurrence(options);
  config.project = !options.get<bool>("transformer-no-projection", false);
  config.tied_embeddings = options.get<bool>("tied-embeddings", false);
  config.tied_embeddings_src = options.get<bool>("tied-embeddings-src", false);
  config.tied_embeddings_all = options.get<bool>("tied-embeddings-all", false);
  config.output_bias = !options.get<bool>("output-omit-bias", false);
  const bool shared = config.tied_embeddings_src || config.tied_embeddings_all;
  if (shared && config.source_vocabulary != config.target_vocabulary) {
    options.unsupported("dim-vocabs", "tied embeddings of two sizes");
  }
  const size_t depth = config.decoder_layers.size();
  const std::string aligned = options.text("transformer-guided-alignment-layer", "last");
  config.alignment_layer =
      aligned == "last"
          ? depth - 1
          : options.number("transformer-guided-alignment-layer", 1, 1, static_cast<int>(depth)) - 1;
  return config;
}

std::string ModelConfig::source_embeddings() const {
  return tied_embeddings_src || tied_embeddings_all ? "Wemb" : "encoder_Wemb";
}

std::string ModelConfig::target_embeddings() const {
  return tied_embeddings_src || tied_embeddings_all ? "Wemb" : "decoder_Wemb";
}

}  // namespace amts::nmt
