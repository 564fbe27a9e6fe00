// A Marian Transformer, ready to compute: encoder, decoder step by step, output layer.
//
// Follows Marian's src/models/transformer.h and rnn/cells.h (SSRU), their oddities included: under
// pre-normalisation only the query of an attention is normalised, not its keys and values.
// Sentences of a batch lie one after the other without padding, and each is computed by itself, so
// a result never depends on the batch (kernels.h). D = dim-emb.
//
// Thread-safety: a Transformer is immutable; each thread brings its own Workspace.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "nmt/buffer.h"
#include "nmt/linear.h"
#include "nmt/model_config.h"
#include "nmt/parameters.h"
#include "nmt/profile.h"
#include "nmt/vocabulary.h"

namespace amts::nmt {

/// Scratch memory of one thread, reused from call to call.
struct Workspace {
  LayerInput::Storage quantized;
  Buffer<float> layer_input;  // of a layer, kept for its residual connection
  Buffer<float> bottom;       // of all layers
  Buffer<float> normalized;
  Buffer<float> query, key, value, joined;
  Buffer<float> memory;  // keys and values of one sentence
  Buffer<float> hidden, hidden2;
  Buffer<float> scratch;
  Profile* profile = nullptr;  // where times are added, if anywhere
};

/// What the decoder needs of a batch of source sentences.
struct EncodedBatch {
  std::vector<size_t> offsets;  ///< first token of each sentence, and the end: [sentences + 1]
  Buffer<float> states;         ///< encoder output, [tokens, D]
  /// Keys and values of each decoder layer's cross attention (kernels::pack_memory), a sentence
  /// after the other, and where each sentence's begin.
  std::vector<Buffer<float>> memories;
  std::vector<size_t> memory_offsets;

  size_t sentences() const { return offsets.size() - 1; }
  size_t length(size_t sentence) const { return offsets[sentence + 1] - offsets[sentence]; }
};

/// The decoder between two steps: rows are hypotheses, each of some sentence of the batch.
struct DecoderState {
  std::vector<uint32_t> sentence;    ///< of each row
  std::vector<uint32_t> position;    ///< of each row: tokens decoded so far
  std::vector<Buffer<float>> cells;  ///< SSRU: of each layer, [rows, D]
  // Self-attention: keys and values of all steps and hypotheses of a layer lie in one arena; a row
  // knows where its own are.
  struct Arena {
    Buffer<float> keys, values;
  };
  std::vector<Arena> arenas;                 ///< of each layer
  std::vector<std::vector<uint32_t>> slots;  ///< of each row: its places in the arenas, in order

  size_t rows() const { return sentence.size(); }
};

/// What a step computes for each row.
struct StepOutput {
  Buffer<float> states;     ///< input of the output layer, [rows, D]
  Buffer<float> alignment;  ///< soft alignment: rows one after the other, each of its source length
};

class Transformer {
 public:
  static constexpr WordId kStart = ~WordId{0};  ///< "previous word" of the first step

  /// Throws ModelError that names the parameter or option which is wrong.
  explicit Transformer(Parameters parameters, Precision precision = Precision::kAsStored);

  const ModelConfig& config() const { return config_; }
  size_t dim() const { return config_.dim; }
  size_t target_vocabulary() const { return config_.target_vocabulary; }

  /// Memory that the arrays made from the parameters take; the file's own bytes are not counted.
  size_t size_bytes() const;

  /// Sentences are ids below the source vocabulary's size, none empty, each ending in EOS.
  EncodedBatch encode(std::span<const std::vector<WordId>> sentences, Workspace& workspace) const;

  /// One row for each entry: hypotheses with no words yet.
  DecoderState start(std::vector<uint32_t> sentences) const;

  /// Moves each row on by its `previous` word. Call with kStart first.
  void step(const EncodedBatch& batch, DecoderState& state, std::span<const WordId> previous,
            Workspace& workspace, StepOutput& output) const;

  /// Rows `kept` (each any number of times) become the state.
  void select(DecoderState& state, std::span<const uint32_t> kept) const;

  /// Logits of all words for rows of states, [rows, words].
  void logits(const float* states, size_t rows, Workspace& workspace, float* out) const;

  /// Logits of single words (kernels::Meeting: row of states, word, place in `out`).
  void logits(const float* states, size_t rows, std::span<const kernels::Meeting> meetings,
              Workspace& workspace, float* out) const;

 private:
  struct Norm {
    const float* scale;
    const float* bias;
  };
  /// Normalisations before and after a layer, where the model has them.
  struct Norms {
    std::optional<Norm> before, after;
  };
  struct Attention {
    Linear query, key, value;
    std::optional<Linear> output;
    Norms norms;
  };
  struct FeedForward {
    std::vector<Linear> layers;
    Norms norms;
  };
  struct Ssru {
    Linear input, forget;
    Norms norms;
  };
  struct EncoderLayer {
    Attention attention;
    FeedForward feed_forward;
  };
  struct DecoderLayer {
    std::optional<Attention> self;
    std::optional<Ssru> ssru;
    Attention context;
    FeedForward feed_forward;
  };

  Norm load_norm(const std::string& prefix, const std::string& suffix) const;
  Norms load_norms(const std::string& before, const std::string& after) const;
  Attention load_attention(const std::string& prefix, Precision precision) const;
  FeedForward load_feed_forward(const std::string& prefix, size_t depth, size_t inner,
                                Precision precision) const;
  DecoderLayer load_decoder_layer(const std::string& prefix, Precision precision) const;
  void load_embeddings(Precision precision);
  void load_output(Precision precision);

  /// Computes what the decoder's attention to the source needs.
  void remember(EncodedBatch& batch, Workspace& workspace) const;
  void embed(const RowMatrix& table, WordId word, size_t position, float* out) const;
  const float* before(const Norms& norms, const float* x, size_t rows, Workspace& workspace) const;
  void after(const std::string& operations, const std::optional<Norm>& norm, const float* residual,
             size_t rows, float* x, Workspace& workspace) const;
  void feed_forward(const FeedForward& layer, size_t rows, Buffer<float>& x, Operation product,
                    Workspace& workspace) const;
  void project(const Attention& layer, size_t rows, Buffer<float>& x, Operation product,
               Workspace& workspace) const;
  void encoder_attention(const Attention& layer, std::span<const size_t> offsets, Buffer<float>& x,
                         Workspace& workspace) const;
  void context_attention(const Attention& layer, size_t index, const EncodedBatch& batch,
                         const DecoderState& state, Buffer<float>& x, Workspace& workspace,
                         StepOutput& output) const;
  void self_attention(const Attention& layer, DecoderState::Arena& arena, const DecoderState& state,
                      Buffer<float>& x, Workspace& workspace) const;
  void ssru(const Ssru& layer, Buffer<float>& cells, Buffer<float>& x, Workspace& workspace) const;

  Parameters parameters_;
  ModelConfig config_;
  std::vector<std::unique_ptr<RowMatrix>> tables_;
  const RowMatrix* source_table_ = nullptr;
  const RowMatrix* target_table_ = nullptr;
  const RowMatrix* output_ = nullptr;
  const float* output_bias_ = nullptr;
  Buffer<float> positions_;  // the first sinusoids, [kPositions, D]
  std::optional<Norm> encoder_emb_, encoder_top_, decoder_emb_, decoder_top_;
  std::vector<EncoderLayer> encoder_;
  std::vector<DecoderLayer> decoder_;  // distinct layers
  std::vector<size_t> decoder_order_;  // index into decoder_ of each layer (tied layers repeat)
};

}  // namespace amts::nmt
