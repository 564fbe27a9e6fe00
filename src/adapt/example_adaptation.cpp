#include "adapt/example_adaptation.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "adapt/step_context.h"

namespace amts::adapt {
namespace {

/// A word with a smaller part of the examples' votes doesn't enter the shortlist.
constexpr float kLeastShareOfNewWord = 0.1F;

/// Where a word's probability stands; nullopt: it may not come next.
std::optional<size_t> index_of(std::span<const WordId> words, size_t count, WordId word) {
  if (words.empty()) return word < count ? std::optional<size_t>(word) : std::nullopt;
  const auto found = std::lower_bound(words.begin(), words.end(), word);
  if (found == words.end() || *found != word) return std::nullopt;
  return static_cast<size_t>(found - words.begin());
}

/// Mixes one row.
void mix_votes(const Mixer& mixer, const Votes& votes, std::span<const WordId> words,
               std::span<float> log_probabilities) {
  if (votes.empty()) return;
  float possible = 0;
  for (const Vote& vote : votes.words) {
    if (index_of(words, log_probabilities.size(), vote.word)) possible += vote.share;
  }
  if (possible <= 0) return;
  const auto top = index_of(words, log_probabilities.size(), votes.words[votes.top].word);
  const float top_score = top ? log_probabilities[*top] : -1e9F;
  const float best =
      log_probabilities[nmt::kernels::argmax(log_probabilities.data(), log_probabilities.size())];
  const float lambda = mixer.lambda(votes, top_score, best);
  if (lambda <= 0) return;
  const float shift = std::log1p(-lambda);
  for (float& score : log_probabilities) score += shift;
  for (const Vote& vote : votes.words) {
    const auto index = index_of(words, log_probabilities.size(), vote.word);
    if (!index) continue;
    float& score = log_probabilities[*index];
    score = std::log(std::exp(score) + lambda * vote.share / possible);
  }
}

class Hook : public nmt::StepHook {
 public:
  Hook(const AdaptedModel& model, std::span<const nmt::SearchedPart> parts,
       std::vector<std::vector<ExampleInUse>> uses)
      : mixer_(model.mixer()), uses_(std::move(uses)) {
    for (const nmt::SearchedPart& part : parts) sources_.push_back(part.source);
  }

  void look(std::span<const nmt::StepRow> rows, std::vector<nmt::NewWord>& more) override {
    if (votes_.size() < rows.size()) votes_.resize(rows.size());
    for (size_t r = 0; r < rows.size(); ++r) {
      const nmt::StepRow& row = rows[r];
      Votes& votes = votes_[r];
      set_context(sources_[row.sentence], row.history, row.alignment, row.state, step_);
      mixer_.vote(step_, uses_[row.sentence], votes);
      if (row.words.empty() || votes.empty() || mixer_.expected_lambda(votes) <= 0) continue;
      for (const Vote& vote : votes.words) {
        if (vote.share < kLeastShareOfNewWord) continue;
        if (!std::binary_search(row.words.begin(), row.words.end(), vote.word)) {
          more.push_back({row.sentence, vote.word});
        }
      }
    }
  }

  void mix(std::span<const nmt::StepRow> rows) override {
    for (size_t r = 0; r < rows.size(); ++r) {
      mix_votes(mixer_, votes_[r], rows[r].words, rows[r].log_probabilities);
    }
  }

 private:
  Mixer mixer_;
  std::vector<std::vector<ExampleInUse>> uses_;  // of each sentence of the batch
  std::vector<std::span<const WordId>> sources_;
  std::vector<Votes> votes_;  // of each row of this step, and of some before
  StepContext step_;
};

}  // namespace

std::unique_ptr<nmt::StepHook> ExampleAdaptation::hook(
    std::span<const nmt::SearchedPart> parts) const {
  std::vector<Adapted> sentences;
  for (const nmt::SearchedPart& part : parts) sentences.push_back(sentences_[part.input]);
  auto uses = model_.examples_for(sentences);
  const auto none = [](const std::vector<ExampleInUse>& use) { return use.empty(); };
  if (std::all_of(uses.begin(), uses.end(), none)) return nullptr;
  return std::make_unique<Hook>(model_, parts, std::move(uses));
}

Explanation explain(const AdaptedModel& model, const Adapted& sentence,
                    const nmt::EncodedPair& pair) {
  Explanation explanation;
  const std::vector<ExampleInUse> uses = model.examples_for({&sentence, 1})[0];
  for (const ExampleInUse& use : uses) explanation.examples.push_back({use.example, 0});
  const nmt::Transformer& transformer = model.translator().model().transformer;
  nmt::Workspace workspace;
  const nmt::Forced forced = nmt::force(transformer, {&pair, 1}, false, workspace)[0];
  std::vector<float> scores(transformer.target_vocabulary());
  Mixer mixer = model.mixer();
  StepContext step;
  Votes votes;
  for (size_t i = 0; i < pair.target.size(); ++i) {
    const std::span state(forced.states.data() + i * transformer.dim(), transformer.dim());
    set_context(pair.source, std::span(pair.target).first(i), forced.alignment[i], state, step);
    mixer.vote(step, uses, votes);
    float& share = explanation.shares.emplace_back(0.0F);
    if (votes.empty()) continue;
    transformer.logits(state.data(), 1, workspace, scores.data());
    const float normalizer = nmt::kernels::log_sum_exp(scores.data(), scores.size());
    const float lambda = mixer.lambda(votes, scores[votes.words[votes.top].word] - normalizer,
                                      scores[largest(scores)] - normalizer);
    float said = 0;
    for (const Neighbour& neighbour : votes.neighbours) {
      if (neighbour.word == pair.target[i]) said += neighbour.share;
    }
    const float by_model = (1 - lambda) * std::exp(scores[pair.target[i]] - normalizer);
    if (said <= 0 || lambda <= 0) continue;
    share = lambda * said / (lambda * said + by_model);
    for (const Neighbour& neighbour : votes.neighbours) {
      if (neighbour.word != pair.target[i]) continue;
      explanation.examples[neighbour.use].weight += share * neighbour.share / said;
    }
  }
  std::stable_sort(explanation.examples.begin(), explanation.examples.end(),
                   [](const Influence& a, const Influence& b) { return a.weight > b.weight; });
  if (!explanation.shares.empty()) explanation.shares.pop_back();  // EOS
  return explanation;
}

}  // namespace amts::adapt
