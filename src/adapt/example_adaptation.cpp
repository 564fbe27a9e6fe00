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

namespace {

/// Explains one part of a sentence.
class Explainer {
 public:
  Explainer(const AdaptedModel& model, std::span<const ExampleInUse> uses)
      : transformer_(model.translator().model().transformer), mixer_(model.mixer()), uses_(uses) {}

  void explain(const nmt::EncodedPair& pair, Explanation& explanation) {
    const nmt::Forced forced = nmt::force(transformer_, {&pair, 1}, false, workspace_)[0];
    for (size_t i = 0; i < pair.target.size(); ++i) {
      const std::span state(forced.states.data() + i * transformer_.dim(), transformer_.dim());
      set_context(pair.source, std::span(pair.target).first(i), forced.alignment[i], state, step_);
      mixer_.vote(step_, uses_, votes_);
      explanation.shares.push_back(share_of(pair.target[i], state, explanation));
    }
  }

 private:
  float share_of(WordId word, std::span<const float> state, Explanation& explanation) {
    float said = 0;
    for (const Vote& vote : votes_.words) said += vote.word == word ? vote.share : 0;
    if (said <= 0) return 0;
    scores_.resize(transformer_.target_vocabulary());
    transformer_.logits(state.data(), 1, workspace_, scores_.data());
    const float normalizer = nmt::kernels::log_sum_exp(scores_.data(), scores_.size());
    const float lambda = mixer_.lambda(votes_, scores_[votes_.words[votes_.top].word] - normalizer,
                                       scores_[largest(scores_)] - normalizer);
    if (lambda <= 0) return 0;
    const float by_model = (1 - lambda) * std::exp(scores_[word] - normalizer);
    const float share = lambda * said / (lambda * said + by_model);
    for (const Neighbour& neighbour : votes_.neighbours) {
      if (neighbour.word != word) continue;
      explanation.examples[neighbour.use].weight += share * neighbour.share / said;
    }
    return share;
  }

  const nmt::Transformer& transformer_;
  Mixer mixer_;
  std::span<const ExampleInUse> uses_;
  nmt::Workspace workspace_;
  StepContext step_;
  Votes votes_;
  std::vector<float> scores_;
};

}  // namespace

Explanation explain(const AdaptedModel& model, const Adapted& sentence,
                    std::span<const nmt::EncodedPair> searched) {
  Explanation explanation;
  const std::vector<ExampleInUse> uses = model.examples_for({&sentence, 1})[0];
  for (const ExampleInUse& use : uses) explanation.examples.push_back({use.example, 0});
  Explainer explainer(model, uses);
  for (const nmt::EncodedPair& pair : searched) {
    explainer.explain(pair, explanation);
    // The end of a part is no word; a part that was cut at the length limit has none.
    if (!pair.target.empty() && pair.target.back() == model.translator().model().target().eos()) {
      explanation.shares.pop_back();
    }
  }
  std::stable_sort(explanation.examples.begin(), explanation.examples.end(),
                   [](const Influence& a, const Influence& b) { return a.weight > b.weight; });
  return explanation;
}

}  // namespace amts::adapt
