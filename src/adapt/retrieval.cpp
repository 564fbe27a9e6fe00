#include "adapt/retrieval.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace amts::adapt {
namespace {

/// Postings looked at, those of the rarest n-grams first: what bounds the time.
constexpr size_t kMostVisited = 16384;
/// Candidates whose coverage is computed.
constexpr size_t kMostCandidates = 64;
/// An example that covers less of the sentence anew is of no help.
constexpr float kLeastGain = 0.02F;
/// Among fewer examples it can't be told which words are rare: one in common says nothing, unless
/// it is the whole example (a term).
constexpr size_t kFewExamples = 200;
/// What is left of an n-gram's weight when an example covers it.
constexpr float kLeft = 0.5F;

/// An n-gram of the sentence.
struct Wanted {
  uint32_t hash;
  float weight;
  uint8_t tokens;
  std::span<const uint32_t> postings;
};

/// Numbers by key, for a bounded number of keys.
template <typename Value>
class Table {
 public:
  explicit Table(size_t most) : slots_(std::bit_ceil(2 * most + 1)) {}

  Value& operator[](uint32_t key) {
    Slot& slot = slots_[place(key)];
    if (!slot.used) {
      slot = {key, true, {}};
      keys_.push_back(key);
    }
    return slot.value;
  }
  const Value* find(uint32_t key) const {
    const Slot& slot = slots_[place(key)];
    return slot.used ? &slot.value : nullptr;
  }
  const std::vector<uint32_t>& keys() const { return keys_; }

 private:
  struct Slot {
    uint32_t key = 0;
    bool used = false;
    Value value = {};
  };

  size_t place(uint32_t key) const {
    size_t at = (key * 0x9E3779B97F4A7C15U >> 32) & (slots_.size() - 1);
    while (slots_[at].used && slots_[at].key != key) at = (at + 1) & (slots_.size() - 1);
    return at;
  }

  std::vector<Slot> slots_;
  std::vector<uint32_t> keys_;
};

/// The sentence's n-grams, each once, the rarest first.
std::vector<Wanted> wanted_of(const Examples& examples, std::string_view sentence) {
  const auto all = static_cast<float>(examples.size() + 1);
  const std::vector<GramToken> tokens = gram_tokens(sentence);
  std::vector<Wanted> wanted;
  float before = 0;  // weight of the n-gram that lacks the first token
  for (const Gram& gram : grams_of(tokens)) {
    Wanted one{gram.hash, before, gram.tokens, {}};
    if (gram.indexed) {
      const auto postings = examples.postings(gram.hash);
      const size_t count = !postings           ? 1
                           : postings->empty() ? Examples::kMostPostings
                                               : postings->size();
      one.weight = std::log(std::max(all / static_cast<float>(count), 1.0F));
      if (postings) one.postings = *postings;
    }
    before = one.weight;
    wanted.push_back(one);
  }
  std::sort(wanted.begin(), wanted.end(), [](const Wanted& a, const Wanted& b) {
    if (a.postings.size() != b.postings.size()) return a.postings.size() < b.postings.size();
    return a.hash < b.hash;
  });
  const auto same = [](const Wanted& a, const Wanted& b) { return a.hash == b.hash; };
  wanted.erase(std::unique(wanted.begin(), wanted.end(), same), wanted.end());
  return wanted;
}

/// An example that is weighed against others.
struct Candidate {
  uint32_t example;
  float score;
  std::vector<uint32_t> grams = {};  // indices into the wanted that it holds
  float coverage = 0;
};

bool is_excluded(const Examples& examples, uint32_t example, const RetrievalOptions& options) {
  return (!options.excluded_document.empty() &&
          examples.document(example) == options.excluded_document) ||
         (!options.excluded_source.empty() && examples.source(example) == options.excluded_source);
}

std::vector<Candidate> find_candidates(const Examples& examples, std::span<const Wanted> wanted,
                                       const RetrievalOptions& options) {
  size_t visited = 0;
  size_t grams = 0;
  while (grams < wanted.size() && visited + wanted[grams].postings.size() <= kMostVisited) {
    visited += wanted[grams++].postings.size();
  }
  Table<float> scores(visited);
  for (const Wanted& one : wanted.first(grams)) {
    for (const uint32_t example : one.postings) scores[example] += one.weight;
  }
  std::vector<Candidate> candidates;
  for (const uint32_t example : scores.keys()) {
    const auto length = static_cast<float>(examples.tokens(example).size());
    candidates.push_back({example, *scores.find(example) / std::sqrt(length + 8)});
  }
  const auto better = [](const Candidate& a, const Candidate& b) {
    return a.score != b.score ? a.score > b.score : a.example > b.example;
  };
  // More than are wanted, for some may be excluded.
  std::vector<Candidate> best;
  size_t sorted = 0;
  for (size_t i = 0; i < candidates.size() && best.size() < kMostCandidates; ++i) {
    if (i == sorted) {
      sorted = std::min(candidates.size(), sorted + kMostCandidates);
      std::partial_sort(candidates.begin() + static_cast<ptrdiff_t>(i),
                        candidates.begin() + static_cast<ptrdiff_t>(sorted), candidates.end(),
                        better);
    }
    if (!is_excluded(examples, candidates[i].example, options)) best.push_back(candidates[i]);
  }
  return best;
}

/// Finds out which n-grams each candidate holds.
float cover(const Examples& examples, std::span<const Wanted> wanted,
            std::vector<Candidate>& candidates) {
  Table<uint32_t> index(wanted.size());
  float total = 0;
  for (size_t i = 0; i < wanted.size(); ++i) {
    index[wanted[i].hash] = static_cast<uint32_t>(i);
    total += wanted[i].weight;
  }
  for (Candidate& candidate : candidates) {
    for (const Gram& gram : grams_of(examples.tokens(candidate.example))) {
      if (const uint32_t* found = index.find(gram.hash)) candidate.grams.push_back(*found);
    }
    std::sort(candidate.grams.begin(), candidate.grams.end());
    candidate.grams.erase(std::unique(candidate.grams.begin(), candidate.grams.end()),
                          candidate.grams.end());
    for (const uint32_t gram : candidate.grams) candidate.coverage += wanted[gram].weight;
    candidate.coverage /= total;
  }
  if (examples.size() < kFewExamples) {
    std::erase_if(candidates, [&](const Candidate& candidate) {
      const auto tokens = examples.tokens(candidate.example);
      const auto words =
          tokens.size() - static_cast<size_t>(std::count(tokens.begin(), tokens.end(), 0U));
      const auto has_phrase = [&](uint32_t gram) { return wanted[gram].tokens > 1; };
      return words > 1 && std::none_of(candidate.grams.begin(), candidate.grams.end(), has_phrase);
    });
  }
  return total;
}

}  // namespace

std::vector<Retrieved> retrieve(const Examples& examples, std::string_view sentence,
                                const RetrievalOptions& options) {
  const std::vector<Wanted> wanted = wanted_of(examples, sentence);
  std::vector<Candidate> candidates = find_candidates(examples, wanted, options);
  const float total = cover(examples, wanted, candidates);
  std::vector<float> left;  // weight that counts
  for (const Wanted& one : wanted) left.push_back(one.weight);
  std::vector<Retrieved> retrieved;
  while (retrieved.size() < options.most && !candidates.empty()) {
    const auto gain = [&](const Candidate& candidate) {
      float sum = 0;
      for (const uint32_t gram : candidate.grams) sum += left[gram];
      return sum;
    };
    size_t best = 0;
    float most = -1;
    for (size_t i = 0; i < candidates.size(); ++i) {
      // Candidates are sorted: of equal gains the first has most for its length.
      if (const float now = gain(candidates[i]); now > most) {
        most = now;
        best = i;
      }
    }
    if (most < kLeastGain * total || most <= 0) break;
    for (const uint32_t gram : candidates[best].grams) left[gram] *= kLeft;
    retrieved.push_back({candidates[best].example, std::min(candidates[best].coverage, 1.0F)});
    candidates.erase(candidates.begin() + static_cast<ptrdiff_t>(best));
  }
  return retrieved;
}

}  // namespace amts::adapt
