#include "nmt/search.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "base/error.h"
#include "nmt/constraints.h"
#include "nmt/output_words.h"

namespace amts::nmt {
namespace {

constexpr float kImpossible = -std::numeric_limits<float>::infinity();

/// A hypothesis that can still grow; it owns its history, which is short.
struct Partial {
  std::vector<WordId> words;
  std::vector<float> word_scores;
  std::vector<std::vector<float>> alignment;
  float total = 0;  // of word_scores
  RequiredProgress required;
};

/// A way to extend a Partial.
struct Candidate {
  size_t parent;
  size_t index;  // of the word among the sentence's words
  float total;
  float score;  // of this word
  size_t bank;  // words of required phrases it would have said
};

bool better(const Candidate& a, const Candidate& b) {
  if (a.total != b.total) return a.total > b.total;
  return a.parent != b.parent ? a.parent < b.parent : a.index < b.index;
}

/// Indices of the `count` largest values, best first; of equals the first.
void largest_indices(std::span<const float> values, size_t count, std::vector<size_t>& out) {
  out.clear();
  if (count == 1) {
    out.push_back(kernels::argmax(values.data(), values.size()));
    return;
  }
  // An insertion into a short sorted list happens rarely once the list holds large values.
  for (size_t i = 0; i < values.size(); ++i) {
    if (out.size() == count && values[i] <= values[out.back()]) continue;
    if (out.size() == count) out.pop_back();
    const auto at = std::find_if(out.begin(), out.end(),
                                 [&](size_t other) { return values[i] > values[other]; });
    out.insert(at, i);
  }
}

/// The search of one sentence.
class SentenceSearch {
 public:
  SentenceSearch(const SearchInput& input, const SearchOptions& options, const Transformer& model)
      : input_(input), options_(options) {
    const size_t length = input.source.size();
    limit_ = static_cast<size_t>(options.length_factor * static_cast<double>(length)) +
             options.length_extra;
    limit_ = std::max<size_t>(limit_, 1);
    if (options.repetitions > 0) {
      repetitions_ = std::max(options.repetitions, longest_repetition(input.source));
    }
    width_ = std::max<size_t>(options.beam, 1);
    size_t required = 0;
    for (const Phrase& phrase : input.required) required += phrase.size();
    // A bank for each number of words met needs a place in the beam.
    if (required > 0) width_ = std::max(width_, std::min<size_t>(required + 1, kWidestForRequired));
    choose_words(model);
    active_.push_back({{}, {}, {}, 0, RequiredProgress(input.required)});
  }

  std::span<const WordId> words() const { return words_; }
  size_t rows() const { return active_.size(); }
  bool done() const { return active_.empty(); }
  WordId last_word(size_t row) const { return active_[row].words.back(); }
  std::span<const WordId> history(size_t row) const { return active_[row].words; }

  /// A word joins those that may be produced.
  void add_word(WordId word) {
    if (words_.empty()) return;
    const auto at = std::lower_bound(words_.begin(), words_.end(), word);
    if (at == words_.end() || *at != word) words_.insert(at, word);
    vocabulary_ = words_.size();
  }

  /// Takes the scores [rows, words] of this step, logits or `normalized` log probabilities;
  /// `parents` gets the old row of each new one.
  void advance(std::span<float> scores, bool normalized, std::span<const float> alignment,
               std::vector<uint32_t>& parents) {
    candidates_.clear();
    const size_t count = scores.size() / active_.size();
    const size_t wanted = width_ - finished_.size();
    for (size_t row = 0; row < active_.size(); ++row) {
      extend(row, scores.subspan(row * count, count), normalized, wanted);
    }
    keep(wanted);
    apply(alignment, parents);
  }

  Hypothesis result() {
    const auto better_than = [](const Finished& a, const Finished& b) {
      return a.complete != b.complete ? a.complete : a.hypothesis.score > b.hypothesis.score;
    };
    // Of equals the first.
    size_t best = 0;
    for (size_t i = 1; i < finished_.size(); ++i) {
      if (better_than(finished_[i], finished_[best])) best = i;
    }
    return std::move(finished_[best].hypothesis);
  }

 private:
  static constexpr size_t kWidestForRequired = 12;

  struct Finished {
    Hypothesis hypothesis;
    bool complete;
  };

  void choose_words(const Transformer& model) {
    if (input_.shortlist.empty()) {
      vocabulary_ = model.target_vocabulary();
      return;
    }
    words_ = input_.shortlist;
    for (const Phrase& phrase : input_.required) {
      words_.insert(words_.end(), phrase.begin(), phrase.end());
    }
    words_.push_back(eos());
    std::sort(words_.begin(), words_.end());
    words_.erase(std::unique(words_.begin(), words_.end()), words_.end());
    vocabulary_ = words_.size();
  }

  WordId eos() const { return options_.eos; }
  WordId word_at(size_t index) const {
    return words_.empty() ? static_cast<WordId>(index) : words_[index];
  }
  std::optional<size_t> index_of(WordId word) const {
    if (words_.empty()) return word < vocabulary_ ? std::optional<size_t>(word) : std::nullopt;
    const auto found = std::lower_bound(words_.begin(), words_.end(), word);
    if (found == words_.end() || *found != word) return std::nullopt;
    return static_cast<size_t>(found - words_.begin());
  }
  void suppress(std::span<float> values, WordId word) const {
    if (const auto index = index_of(word)) values[*index] = kImpossible;
  }

  /// Adds the best candidates from one row.
  void extend(size_t row, std::span<float> scores, bool normalized, size_t wanted) {
    const Partial& partial = active_[row];
    const float shift = normalized ? 0 : kernels::log_sum_exp(scores.data(), scores.size());
    banned_.assign(1, options_.unknown);
    if (repetitions_ > 0) repeating_words(partial.words, repetitions_, banned_);
    if (!partial.required.complete()) banned_.push_back(eos());
    for (const WordId word : banned_) suppress(scores, word);
    largest_indices(scores, std::min(wanted, scores.size()), best_);
    for (const size_t index : best_) add(row, index, scores[index] - shift);
    if (partial.required.complete()) return;
    next_.clear();
    partial.required.next_words(input_.required, next_);
    for (const WordId word : next_) {
      const auto index = index_of(word);
      if (index && std::find(best_.begin(), best_.end(), *index) == best_.end()) {
        add(row, *index, scores[*index] - shift);
      }
    }
  }

  void add(size_t row, size_t index, float score) {
    // Numbers too large for fp32 end here; nothing could be sorted by them.
    if (std::isnan(score)) {
      throw ModelError("the model computes scores that are not numbers", {},
                       "its weights are damaged or its training has failed");
    }
    RequiredProgress progress = active_[row].required;
    size_t bank = 0;
    if (!input_.required.empty()) {
      progress.advance(input_.required, word_at(index));
      bank = progress.words_met();
    }
    candidates_.push_back({row, index, active_[row].total + score, score, bank});
  }

  /// Keeps the best `wanted` candidates. With required phrases the places go round the banks, those
  /// furthest on first (dynamic beam allocation, Post & Vilar 2018).
  void keep(size_t wanted) {
    std::sort(candidates_.begin(), candidates_.end(), better);
    if (!input_.required.empty()) {
      std::vector<Candidate> chosen;
      std::vector<size_t> rank(candidates_.size());  // within its bank
      std::vector<size_t> order(candidates_.size());
      for (size_t i = 0; i < candidates_.size(); ++i) {
        order[i] = i;
        for (size_t j = 0; j < i; ++j) rank[i] += candidates_[j].bank == candidates_[i].bank;
      }
      std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return rank[a] != rank[b] ? rank[a] < rank[b] : candidates_[a].bank > candidates_[b].bank;
      });
      for (const size_t i : order) chosen.push_back(candidates_[i]);
      candidates_ = std::move(chosen);
    }
    if (candidates_.size() > wanted) candidates_.resize(wanted);
  }

  /// Makes the candidates the active hypotheses, or finishes them.
  void apply(std::span<const float> alignment, std::vector<uint32_t>& parents) {
    std::vector<Partial> next;
    const size_t source = input_.source.size();
    // The last child of a parent takes its history, others copy it.
    std::vector<size_t> children(active_.size());
    for (const Candidate& candidate : candidates_) ++children[candidate.parent];
    for (const Candidate& candidate : candidates_) {
      if (candidate.total == kImpossible && (!next.empty() || !finished_.empty())) continue;
      Partial& parent = active_[candidate.parent];
      Partial partial = --children[candidate.parent] == 0 ? std::move(parent) : parent;
      const WordId word = word_at(candidate.index);
      partial.words.push_back(word);
      partial.word_scores.push_back(candidate.score);
      partial.total = candidate.total;
      if (!input_.required.empty()) partial.required.advance(input_.required, word);
      if (options_.alignment) {
        const auto row = alignment.subspan(candidate.parent * source, source);
        partial.alignment.emplace_back(row.begin(), row.end());
      }
      if (word == eos() || partial.words.size() >= limit_) {
        finish(std::move(partial));
      } else {
        parents.push_back(static_cast<uint32_t>(candidate.parent));
        next.push_back(std::move(partial));
      }
    }
    active_ = std::move(next);
  }

  void finish(Partial partial) {
    const auto length = static_cast<float>(partial.words.size());
    Hypothesis hypothesis;
    hypothesis.score = partial.total / std::pow(length, options_.normalization);
    hypothesis.words = std::move(partial.words);
    hypothesis.word_scores = std::move(partial.word_scores);
    hypothesis.alignment = std::move(partial.alignment);
    finished_.push_back({std::move(hypothesis), partial.required.complete()});
  }

  const SearchInput& input_;
  const SearchOptions& options_;
  size_t limit_;
  size_t width_;
  size_t repetitions_ = 0;
  std::vector<WordId> words_;  // that may be produced; empty: all
  size_t vocabulary_ = 0;      // how many these are
  std::vector<Partial> active_;
  std::vector<Finished> finished_;
  std::vector<Candidate> candidates_;
  std::vector<WordId> banned_, next_;
  std::vector<size_t> best_;
};

/// The rows of all sentences that are not done, one sentence after the other.
class BatchSearch {
 public:
  BatchSearch(const Transformer& model, std::span<const SearchInput> inputs,
              const SearchOptions& options, Workspace& workspace, StepHook* hook)
      : model_(model), options_(options), workspace_(workspace), hook_(hook), outputs_(model) {
    std::vector<std::vector<WordId>> sources;
    std::vector<uint32_t> rows;
    for (size_t i = 0; i < inputs.size(); ++i) {
      sentences_.emplace_back(inputs[i], options, model);
      sources.push_back(inputs[i].source);
      rows.push_back(static_cast<uint32_t>(i));
    }
    batch_ = model.encode(sources, workspace);
    state_ = model.start(rows);
    previous_.assign(rows.size(), Transformer::kStart);
  }

  std::vector<Hypothesis> run() {
    while (state_.rows() > 0) {
      options_.cancellation.check();
      step();
    }
    std::vector<Hypothesis> results;
    for (SentenceSearch& sentence : sentences_) results.push_back(sentence.result());
    return results;
  }

 private:
  void step() {
    model_.step(batch_, state_, previous_, workspace_, output_);
    if (hook_ != nullptr) let_hook_look();
    if (planned_ != state_.sentence) plan();
    outputs_.compute(output_.states.data(), workspace_);
    if (hook_ != nullptr) let_hook_mix();
    std::vector<uint32_t> kept;
    previous_.clear();
    size_t row = 0;
    size_t aligned = 0;
    while (row < state_.rows()) {
      const uint32_t index = state_.sentence[row];
      SentenceSearch& sentence = sentences_[index];
      const size_t rows = sentence.rows();
      const size_t alignments = rows * batch_.length(index);
      parents_.clear();
      const Timed timed(workspace_.profile, Operation::kSearch);
      sentence.advance(outputs_.logits(row, rows), hook_ != nullptr,
                       std::span(output_.alignment).subspan(aligned, alignments), parents_);
      for (size_t i = 0; i < parents_.size(); ++i) {
        kept.push_back(static_cast<uint32_t>(row) + parents_[i]);
        previous_.push_back(sentence.last_word(i));
      }
      row += rows;
      aligned += alignments;
    }
    const auto identity = [&] {
      for (size_t i = 0; i < kept.size(); ++i) {
        if (kept[i] != i) return false;
      }
      return kept.size() == state_.rows();
    };
    if (!identity()) model_.select(state_, kept);
  }

  void let_hook_look() {
    rows_.clear();
    size_t aligned = 0;
    for (size_t row = 0, within = 0; row < state_.rows(); ++row) {
      const uint32_t index = state_.sentence[row];
      within = row > 0 && state_.sentence[row - 1] == index ? within + 1 : 0;
      const SentenceSearch& sentence = sentences_[index];
      const size_t length = batch_.length(index);
      rows_.push_back({index,
                       sentence.history(within),
                       std::span(output_.states).subspan(row * model_.dim(), model_.dim()),
                       std::span(output_.alignment).subspan(aligned, length),
                       sentence.words(),
                       {}});
      aligned += length;
    }
    more_.clear();
    hook_->look(rows_, more_);
    if (more_.empty()) return;
    for (const NewWord& more : more_) sentences_[more.sentence].add_word(more.word);
    for (StepRow& row : rows_) row.words = sentences_[row.sentence].words();
    planned_.clear();
  }

  void let_hook_mix() {
    for (size_t row = 0; row < rows_.size(); ++row) {
      const std::span<float> scores = outputs_.logits(row, 1);
      const float normalizer = kernels::log_sum_exp(scores.data(), scores.size());
      for (float& score : scores) score -= normalizer;
      rows_[row].log_probabilities = scores;
    }
    hook_->mix(rows_);
  }

  void plan() {
    planned_ = state_.sentence;
    std::vector<std::span<const WordId>> words;
    for (const uint32_t sentence : planned_) words.push_back(sentences_[sentence].words());
    outputs_.plan(words);
  }

  const Transformer& model_;
  const SearchOptions& options_;
  Workspace& workspace_;
  StepHook* hook_;
  std::vector<SentenceSearch> sentences_;
  EncodedBatch batch_;
  DecoderState state_;
  StepOutput output_;
  std::vector<WordId> previous_;
  std::vector<uint32_t> parents_;
  OutputWords outputs_;
  std::vector<uint32_t> planned_;  // sentences of the rows that outputs_ is planned for
  std::vector<StepRow> rows_;      // of this step, for the hook
  std::vector<NewWord> more_;
};

}  // namespace

std::vector<Hypothesis> search(const Transformer& model, std::span<const SearchInput> inputs,
                               const SearchOptions& options, Workspace& workspace, StepHook* hook) {
  if (inputs.empty()) return {};
  return BatchSearch(model, inputs, options, workspace, hook).run();
}

}  // namespace amts::nmt
