#include "nmt/transformer.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace amts::nmt {

void add_sinusoids(size_t position, size_t dim, float* out);

namespace {

/// A product whose time counts as `operation`.
void apply(const Linear& linear, LayerInput& input, float* y, Operation operation,
           Workspace& workspace, Activation activation = Activation::kNone) {
  const Timed timed(workspace.profile, operation);
  linear.apply(input, y, activation);
}

}  // namespace

void Transformer::embed(const RowMatrix& table, WordId word, size_t position, float* out) const {
  if (word == kStart) {
    std::fill_n(out, dim(), 0.0F);
  } else {
    assert(word < table.rows());
    table.row(word, std::sqrt(static_cast<float>(dim())), out);
  }
  if ((position + 1) * dim() <= positions_.size()) {
    kernels::add(out, positions_.data() + position * dim(), dim());
  } else {
    add_sinusoids(position, dim(), out);
  }
}

const float* Transformer::before(const Norms& norms, const float* x, size_t rows,
                                 Workspace& workspace) const {
  if (!norms.before) return x;
  const Timed timed(workspace.profile, Operation::kNormalization);
  workspace.normalized.resize(rows * dim());
  kernels::layer_norm(x, rows, dim(), norms.before->scale, norms.before->bias,
                      workspace.normalized.data());
  return workspace.normalized.data();
}

void Transformer::after(const std::string& operations, const std::optional<Norm>& norm,
                        const float* residual, size_t rows, float* x, Workspace& workspace) const {
  const Timed timed(workspace.profile, Operation::kNormalization);
  for (const char operation : operations) {
    if (operation == 'a') kernels::add(x, residual, rows * dim());
    if (operation == 'n') kernels::layer_norm(x, rows, dim(), norm->scale, norm->bias, x);
  }
}

// Layers replace x by their output and leave their input in workspace.layer_input.

void Transformer::feed_forward(const FeedForward& layer, size_t rows, Buffer<float>& x,
                               Operation product, Workspace& workspace) const {
  // So many rows at a time that what is between the layers stays in the cache.
  constexpr size_t kRows = 64;
  const float* const all = before(layer.norms, x.data(), rows, workspace);
  std::swap(x, workspace.layer_input);  // `all` may point into it and stays valid
  x.resize(rows * dim());
  for (size_t begin = 0; begin < rows; begin += kRows) {
    const size_t count = std::min(kRows, rows - begin);
    const float* from = all + begin * dim();
    Buffer<float>* to = &workspace.hidden;
    for (const Linear& linear : layer.layers) {
      const bool last = &linear == &layer.layers.back();
      if (!last) to->resize(count * linear.outputs());
      float* const y = last ? x.data() + begin * dim() : to->data();
      LayerInput input(from, count, linear.inputs(), workspace.quantized);
      apply(linear, input, y, product, workspace, last ? Activation::kNone : config_.activation);
      from = y;
      to = to == &workspace.hidden ? &workspace.hidden2 : &workspace.hidden;
    }
  }
  after(config_.postprocess, layer.norms.after, workspace.layer_input.data(), rows, x.data(),
        workspace);
}

/// From attended values in workspace.joined to the layer's output in x.
void Transformer::project(const Attention& layer, size_t rows, Buffer<float>& x, Operation product,
                          Workspace& workspace) const {
  std::swap(x, workspace.layer_input);
  x.resize(rows * dim());
  if (layer.output) {
    LayerInput joined(workspace.joined.data(), rows, dim(), workspace.quantized);
    apply(*layer.output, joined, x.data(), product, workspace);
  } else {
    std::swap(x, workspace.joined);
  }
  after(config_.postprocess, layer.norms.after, workspace.layer_input.data(), rows, x.data(),
        workspace);
}

void Transformer::encoder_attention(const Attention& layer, std::span<const size_t> offsets,
                                    Buffer<float>& x, Workspace& workspace) const {
  const size_t tokens = offsets.back();
  for (Buffer<float>* buffer :
       {&workspace.query, &workspace.key, &workspace.value, &workspace.joined}) {
    buffer->resize(tokens * dim());
  }
  LayerInput plain(x.data(), tokens, dim(), workspace.quantized);
  apply(layer.key, plain, workspace.key.data(), Operation::kEncoderProduct, workspace);
  apply(layer.value, plain, workspace.value.data(), Operation::kEncoderProduct, workspace);
  const float* from = before(layer.norms, x.data(), tokens, workspace);
  if (from == x.data()) {
    apply(layer.query, plain, workspace.query.data(), Operation::kEncoderProduct, workspace);
  } else {
    LayerInput normalized(from, tokens, dim(), workspace.quantized);
    apply(layer.query, normalized, workspace.query.data(), Operation::kEncoderProduct, workspace);
  }
  {
    const Timed timed(workspace.profile, Operation::kEncoderAttention);
    for (size_t s = 0; s + 1 < offsets.size(); ++s) {
      const size_t count = offsets[s + 1] - offsets[s];
      const size_t first = offsets[s] * dim();
      workspace.scratch.resize(kernels::attention_scratch(count));
      workspace.memory.resize(kernels::memory_size(count, dim()));
      kernels::pack_memory(workspace.key.data() + first, workspace.value.data() + first, count,
                           dim(), config_.heads, workspace.memory.data());
      kernels::attend(workspace.query.data() + first, count, workspace.memory.data(), count, dim(),
                      config_.heads, workspace.scratch.data(), workspace.joined.data() + first,
                      nullptr);
    }
  }
  project(layer, tokens, x, Operation::kEncoderProduct, workspace);
}

EncodedBatch Transformer::encode(std::span<const std::vector<WordId>> sentences,
                                 Workspace& workspace) const {
  EncodedBatch batch;
  batch.offsets.push_back(0);
  for (const auto& sentence : sentences) {
    batch.offsets.push_back(batch.offsets.back() + sentence.size());
  }
  const size_t tokens = batch.offsets.back();
  Buffer<float>& x = batch.states;
  const auto embed_all = [&] {
    const Timed timed(workspace.profile, Operation::kEmbedding);
    x.resize(tokens * dim());
    float* to = x.data();
    for (const auto& sentence : sentences) {
      for (size_t p = 0; p < sentence.size(); ++p, to += dim()) {
        embed(*source_table_, sentence[p], p, to);
      }
    }
  };
  embed_all();
  workspace.bottom = x;
  if (encoder_emb_) {
    kernels::layer_norm(x.data(), tokens, dim(), encoder_emb_->scale, encoder_emb_->bias, x.data());
  }
  for (const EncoderLayer& layer : encoder_) {
    encoder_attention(layer.attention, batch.offsets, x, workspace);
    feed_forward(layer.feed_forward, tokens, x, Operation::kEncoderProduct, workspace);
  }
  after(config_.postprocess_top, encoder_top_, workspace.bottom.data(), tokens, x.data(),
        workspace);

  remember(batch, workspace);
  return batch;
}

void Transformer::remember(EncodedBatch& batch, Workspace& workspace) const {
  const size_t tokens = batch.offsets.back();
  size_t size = 0;
  for (size_t s = 0; s < batch.sentences(); ++s) {
    batch.memory_offsets.push_back(size);
    size += kernels::memory_size(batch.length(s), dim());
  }
  workspace.key.resize(tokens * dim());
  workspace.value.resize(tokens * dim());
  LayerInput input(batch.states.data(), tokens, dim(), workspace.quantized);
  for (const size_t index : decoder_order_) {
    const Attention& context = decoder_[index].context;
    apply(context.key, input, workspace.key.data(), Operation::kEncoderProduct, workspace);
    apply(context.value, input, workspace.value.data(), Operation::kEncoderProduct, workspace);
    Buffer<float>& memories = batch.memories.emplace_back(size);
    for (size_t s = 0; s < batch.sentences(); ++s) {
      const size_t first = batch.offsets[s] * dim();
      kernels::pack_memory(workspace.key.data() + first, workspace.value.data() + first,
                           batch.length(s), dim(), config_.heads,
                           memories.data() + batch.memory_offsets[s]);
    }
  }
}

DecoderState Transformer::start(std::vector<uint32_t> sentences) const {
  DecoderState state;
  state.sentence = std::move(sentences);
  state.position.assign(state.rows(), 0);
  if (config_.ssru) {
    state.cells.assign(decoder_order_.size(), Buffer<float>(state.rows() * dim(), 0.0F));
  } else {
    state.arenas.resize(decoder_order_.size());
    state.slots.resize(state.rows());
  }
  return state;
}

void Transformer::ssru(const Ssru& layer, Buffer<float>& cells, Buffer<float>& x,
                       Workspace& workspace) const {
  const size_t rows = x.size() / dim();
  const float* from = before(layer.norms, x.data(), rows, workspace);
  workspace.query.resize(x.size());
  workspace.key.resize(x.size());
  LayerInput input(from, rows, dim(), workspace.quantized);
  apply(layer.input, input, workspace.query.data(), Operation::kDecoderProduct, workspace);
  apply(layer.forget, input, workspace.key.data(), Operation::kDecoderProduct, workspace);
  std::swap(x, workspace.layer_input);
  x.resize(rows * dim());
  {
    const Timed timed(workspace.profile, Operation::kSsru);
    kernels::ssru(workspace.query.data(), workspace.key.data(), cells.data(), x.data(), x.size());
  }
  after(config_.postprocess, layer.norms.after, workspace.layer_input.data(), rows, x.data(),
        workspace);
}

void Transformer::self_attention(const Attention& layer, DecoderState::Arena& arena,
                                 const DecoderState& state, Buffer<float>& x,
                                 Workspace& workspace) const {
  const size_t rows = state.rows();
  // The keys and values of this step go to the end of the arena; slots already name them.
  const size_t end = arena.keys.size();
  arena.keys.resize(end + rows * dim());
  arena.values.resize(end + rows * dim());
  LayerInput plain(x.data(), rows, dim(), workspace.quantized);
  apply(layer.key, plain, arena.keys.data() + end, Operation::kDecoderProduct, workspace);
  apply(layer.value, plain, arena.values.data() + end, Operation::kDecoderProduct, workspace);
  workspace.query.resize(rows * dim());
  LayerInput query(before(layer.norms, x.data(), rows, workspace), rows, dim(),
                   workspace.quantized);
  apply(layer.query, query, workspace.query.data(), Operation::kDecoderProduct, workspace);
  workspace.joined.resize(rows * dim());
  {
    const Timed timed(workspace.profile, Operation::kDecoderAttention);
    for (size_t r = 0; r < rows; ++r) {
      const std::vector<uint32_t>& slots = state.slots[r];
      workspace.scratch.resize(kernels::attention_scratch(slots.size()));
      kernels::attend(workspace.query.data() + r * dim(),
                      {arena.keys.data(), arena.values.data(), slots.data(), slots.size()}, dim(),
                      config_.heads, workspace.scratch.data(), workspace.joined.data() + r * dim());
    }
  }
  project(layer, rows, x, Operation::kDecoderProduct, workspace);
}

void Transformer::context_attention(const Attention& layer, size_t index, const EncodedBatch& batch,
                                    const DecoderState& state, Buffer<float>& x,
                                    Workspace& workspace, StepOutput& output) const {
  const size_t rows = state.rows();
  workspace.query.resize(rows * dim());
  workspace.joined.resize(rows * dim());
  LayerInput input(before(layer.norms, x.data(), rows, workspace), rows, dim(),
                   workspace.quantized);
  apply(layer.query, input, workspace.query.data(), Operation::kDecoderProduct, workspace);
  float* weights = nullptr;
  if (index == config_.alignment_layer) {
    size_t size = 0;
    for (const uint32_t sentence : state.sentence) size += batch.length(sentence);
    output.alignment.resize(size);
    weights = output.alignment.data();
  }
  {
    const Timed timed(workspace.profile, Operation::kDecoderAttention);
    // Hypotheses of one sentence stand together.
    for (size_t begin = 0, end = 0; begin < rows; begin = end) {
      const uint32_t sentence = state.sentence[begin];
      while (end < rows && state.sentence[end] == sentence) ++end;
      const size_t count = batch.length(sentence);
      workspace.scratch.resize(kernels::attention_scratch(count));
      kernels::attend(workspace.query.data() + begin * dim(), end - begin,
                      batch.memories[index].data() + batch.memory_offsets[sentence], count, dim(),
                      config_.heads, workspace.scratch.data(),
                      workspace.joined.data() + begin * dim(), weights);
      if (weights != nullptr) weights += (end - begin) * count;
    }
  }
  project(layer, rows, x, Operation::kDecoderProduct, workspace);
}

void Transformer::step(const EncodedBatch& batch, DecoderState& state,
                       std::span<const WordId> previous, Workspace& workspace,
                       StepOutput& output) const {
  const size_t rows = state.rows();
  assert(previous.size() == rows);
  Buffer<float>& x = output.states;
  x.resize(rows * dim());
  for (size_t r = 0; r < rows; ++r) {
    embed(*target_table_, previous[r], state.position[r], x.data() + r * dim());
    ++state.position[r];
  }
  workspace.bottom = x;
  if (decoder_emb_) {
    kernels::layer_norm(x.data(), rows, dim(), decoder_emb_->scale, decoder_emb_->bias, x.data());
  }
  if (!config_.ssru) {
    const size_t end = state.arenas[0].keys.size() / dim();
    for (size_t r = 0; r < rows; ++r) state.slots[r].push_back(static_cast<uint32_t>(end + r));
  }
  for (size_t i = 0; i < decoder_order_.size(); ++i) {
    const DecoderLayer& layer = decoder_[decoder_order_[i]];
    if (layer.ssru) {
      ssru(*layer.ssru, state.cells[i], x, workspace);
    } else {
      self_attention(*layer.self, state.arenas[i], state, x, workspace);
    }
    context_attention(layer.context, i, batch, state, x, workspace, output);
    feed_forward(layer.feed_forward, rows, x, Operation::kDecoderProduct, workspace);
  }
  after(config_.postprocess_top, decoder_top_, workspace.bottom.data(), rows, x.data(), workspace);
}

void Transformer::select(DecoderState& state, std::span<const uint32_t> kept) const {
  const auto pick = [&](auto& values) {
    std::remove_reference_t<decltype(values)> chosen;
    chosen.reserve(kept.size());
    for (const uint32_t row : kept) chosen.push_back(values[row]);
    values = std::move(chosen);
  };
  pick(state.sentence);
  pick(state.position);
  if (!state.slots.empty()) pick(state.slots);
  for (Buffer<float>& cells : state.cells) {
    Buffer<float> chosen(kept.size() * dim());
    for (size_t i = 0; i < kept.size(); ++i) {
      std::copy_n(cells.data() + kept[i] * dim(), dim(), chosen.data() + i * dim());
    }
    cells = std::move(chosen);
  }
}

void Transformer::logits(const float* states, size_t rows, Workspace& workspace, float* out) const {
  const Timed timed(workspace.profile, Operation::kOutputLayer);
  LayerInput input(states, rows, dim(), workspace.quantized);
  output_->all_dots(input, output_bias_, out);
}

void Transformer::logits(const float* states, size_t rows,
                         std::span<const kernels::Meeting> meetings, Workspace& workspace,
                         float* out) const {
  const Timed timed(workspace.profile, Operation::kOutputLayer);
  LayerInput input(states, rows, dim(), workspace.quantized);
  output_->dots(input, meetings, output_bias_, out);
}

}  // namespace amts::nmt
