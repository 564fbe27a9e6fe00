// The architecture of a Marian Transformer as data, read from `special:model.yml`.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace amts::nmt {

enum class Activation { kNone, kRelu, kSwish, kGelu };

/// Names follow Marian's options, defaults are Marian's.
struct ModelConfig {
  size_t dim = 0;                ///< dim-emb
  size_t source_vocabulary = 0;  ///< dim-vocabs, first
  size_t target_vocabulary = 0;  ///< dim-vocabs, last
  size_t encoder_depth = 0;
  size_t heads = 8;
  size_t encoder_ffn_depth = 2;
  size_t decoder_ffn_depth = 2;
  size_t encoder_ffn_dim = 2048;
  size_t decoder_ffn_dim = 2048;
  Activation activation = Activation::kRelu;
  // Operations around a layer, in order: d (dropout, nothing here), a (add the layer's input), n
  // (layer norm).
  std::string preprocess;
  std::string postprocess;
  std::string postprocess_emb;
  std::string postprocess_top;
  bool ssru = false;    ///< the decoder's recurrence is an SSRU instead of self-attention
  bool project = true;  ///< attention has an output projection
  bool tied_embeddings = false;
  bool tied_embeddings_src = false;
  bool tied_embeddings_all = false;
  bool output_bias = true;
  /// One entry a decoder layer: the number in its parameters' names. Repeated where tied.
  std::vector<size_t> decoder_layers;
  size_t alignment_layer = 0;  ///< decoder layer (from 0) whose first head is the soft alignment

  /// Throws ModelError that names the option which is missing, malformed or not supported.
  static ModelConfig parse(const std::string& yaml, const std::string& file);

  std::string source_embeddings() const;
  std::string target_embeddings() const;
  bool tied_output() const { return tied_embeddings || tied_embeddings_all; }
};

}  // namespace amts::nmt
