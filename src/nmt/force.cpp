// Forced decoding: see search.h.
#include <algorithm>

#include "nmt/search.h"

namespace amts::nmt {

std::vector<Forced> force(const Transformer& model, std::span<const EncodedPair> pairs, bool scores,
                          Workspace& workspace) {
  std::vector<Forced> results(pairs.size());
  if (pairs.empty()) return results;
  const size_t dim = model.dim();
  std::vector<std::vector<WordId>> sources;
  std::vector<uint32_t> rows;
  for (size_t i = 0; i < pairs.size(); ++i) {
    sources.push_back(pairs[i].source);
    rows.push_back(static_cast<uint32_t>(i));
    results[i].states.resize(pairs[i].target.size() * dim);
  }
  const EncodedBatch batch = model.encode(sources, workspace);
  DecoderState state = model.start(rows);
  StepOutput output;
  Buffer<float> logits(scores ? model.target_vocabulary() : 0);
  for (size_t position = 0;; ++position) {
    std::vector<uint32_t> kept;
    std::vector<WordId> previous;
    for (uint32_t r = 0; r < state.rows(); ++r) {
      const std::vector<WordId>& target = pairs[state.sentence[r]].target;
      if (position >= target.size()) continue;
      kept.push_back(r);
      previous.push_back(position == 0 ? Transformer::kStart : target[position - 1]);
    }
    if (kept.empty()) return results;
    if (kept.size() < state.rows()) model.select(state, kept);
    model.step(batch, state, previous, workspace, output);
    const float* alignment = output.alignment.data();
    for (size_t r = 0; r < state.rows(); ++r) {
      const uint32_t sentence = state.sentence[r];
      Forced& forced = results[sentence];
      const float* from = output.states.data() + r * dim;
      std::copy_n(from, dim, forced.states.data() + position * dim);
      forced.alignment.emplace_back(alignment, alignment + batch.length(sentence));
      alignment += batch.length(sentence);
      if (!scores) continue;
      model.logits(from, 1, workspace, logits.data());
      forced.word_scores.push_back(logits[pairs[sentence].target[position]] -
                                   kernels::log_sum_exp(logits.data(), logits.size()));
    }
  }
}

}  // namespace amts::nmt
