#include "memory/fuzzy_search.h"

#include <algorithm>
#include <unordered_map>

#include "base/error.h"
#include "memory/edit_distance.h"
#include "memory/fuzzy_candidates.h"
#include "memory/memory_record.h"
#include "memory/tokens.h"

namespace amts::memory {
namespace {

/// The best matches so far: an entry once, by its better form.
class BestMatches {
 public:
  explicit BestMatches(const FuzzyOptions& options)
      : count_(options.max_matches), least_(options.min_similarity) {}

  /// What a match must have to be among them.
  double required() const {
    return found_.size() < count_ ? least_ : std::max(least_, found_.back().similarity);
  }

  void add(const FuzzyMatch& match) {
    const auto same = std::find_if(found_.begin(), found_.end(), [&](const FuzzyMatch& other) {
      return other.entry == match.entry;
    });
    if (same != found_.end()) {
      if (!is_better(match, *same)) return;
      found_.erase(same);
    }
    found_.insert(std::upper_bound(found_.begin(), found_.end(), match, is_better), match);
    if (found_.size() > count_) found_.pop_back();
  }

  std::vector<FuzzyMatch> take() { return std::move(found_); }

 private:
  static bool is_better(const FuzzyMatch& a, const FuzzyMatch& b) {
    if (a.similarity != b.similarity) return a.similarity > b.similarity;
    return a.entry != b.entry ? a.entry > b.entry : a.form < b.form;
  }

  size_t count_;
  double least_;
  std::vector<FuzzyMatch> found_;  ///< the best first
};

/// The text looked up. Its different tokens are slots 1, 2, … in order.
struct Query {
  struct Occurrence {
    uint64_t id;    ///< occurrence_id()
    uint16_t slot;  ///< 0 but for the first time
  };

  explicit Query(std::string_view text) {
    struct Seen {
      uint16_t slot;
      uint32_t times;
    };
    std::unordered_map<uint64_t, Seen> seen;
    for (const Token& token : tokenize(text)) {
      const auto next = static_cast<uint16_t>(seen.size() + 1);
      Seen& same = seen.try_emplace(token.id, Seen{next, 0}).first->second;
      ++same.times;
      const uint16_t slot = same.times == 1 ? same.slot : uint16_t{0};
      occurrences.push_back({occurrence_id(token.id, same.times), slot});
      sequence.push_back(same.slot);
      if (sequence.size() > kMaxFuzzyTokens) break;
    }
    slot_count = seen.size();
  }

  std::vector<Occurrence> occurrences;
  std::vector<uint16_t> sequence;  ///< slots
  size_t slot_count = 0;
};

/// A token's entry in the block; null if it has none. `at`: its first place in the hash table.
const TokenEntry* find_token(const BlockView& block, uint64_t id) {
  const size_t mask = block.token_slots.size() - 1;
  size_t at = id & mask;
  // A table without a free slot is not one of ours; the count of steps keeps out of its circle.
  for (size_t steps = 0; steps <= mask; ++steps, at = (at + 1) & mask) {
    const size_t slot = block.token_slots[at];
    if (slot == 0 || slot > block.vocabulary.size()) return nullptr;
    const TokenEntry& entry = block.vocabulary[slot - 1];
    if (entry.id == id) return &entry;
  }
  return nullptr;
}

/// For each block the tokens that it has. Tables and postings lie all over the memory; each step is
/// made for all tokens and blocks before the next one, so that their waits for it overlap.
std::vector<std::vector<KnownToken>> look_up(std::span<const BlockView> blocks,
                                             const Query& query) {
  for (const BlockView& block : blocks) {
    const size_t mask = block.token_slots.size() - 1;
    for (const auto& token : query.occurrences)
      __builtin_prefetch(&block.token_slots[token.id & mask]);
  }
  for (const BlockView& block : blocks) {
    const size_t mask = block.token_slots.size() - 1;
    for (const auto& token : query.occurrences) {
      const size_t slot = block.token_slots[token.id & mask];
      if (slot - 1 < block.vocabulary.size()) __builtin_prefetch(&block.vocabulary[slot - 1]);
    }
  }
  std::vector<std::vector<KnownToken>> known(blocks.size());
  for (size_t b = 0; b < blocks.size(); ++b) {
    const BlockView& block = blocks[b];
    known[b].reserve(query.occurrences.size());
    for (const auto& token : query.occurrences) {
      const TokenEntry* entry = find_token(block, token.id);
      if (entry == nullptr) continue;
      const auto postings = block.postings_of(*entry);
      const auto rank = static_cast<uint16_t>(entry - block.vocabulary.data());
      __builtin_prefetch(postings.data());
      known[b].push_back({rank, token.slot, postings});
    }
  }
  return known;
}

/// Compares candidates in full.
class Comparison {
 public:
  Comparison(const Query& query, std::string_view excluded_document)
      : excluded_(excluded_document),
        pattern_(query.sequence, query.slot_count),
        slot_of_(kMaxBlockTokens + 1) {}

  void compare(const BlockView& block, uint32_t first_entry, std::span<const Candidate> candidates,
               std::span<const KnownToken> known, BestMatches& best) {
    if (candidates.empty()) return;
    for (const KnownToken& token : known) slot_of_[token.rank] = token.slot;
    // A bound is rounded to 24 bits; that much is granted.
    constexpr float kRounding = 1e-6F;
    for (const Candidate& candidate : candidates) {
      const double required = best.required();
      if (candidate.bound + kRounding < static_cast<float>(required)) break;
      const size_t limit = most_edits(required, candidate.length);
      const size_t distance =
          pattern_.distance(block.tokens_of(candidate.form), slot_of_.data(), limit);
      if (distance > limit) continue;
      const FormRef ref = block.forms[candidate.form];
      const uint32_t entry = ref >> 1;
      if (!excluded_.empty() && read_document(block, entry) == excluded_) continue;
      best.add({first_entry + entry, similarity_of(distance, candidate.length),
                static_cast<Form>(ref & 1)});
    }
    for (const KnownToken& token : known) slot_of_[token.rank] = 0;
  }

 private:
  std::string_view excluded_;
  EditPattern pattern_;
  std::vector<uint16_t> slot_of_;  ///< of each token of the block at hand; 0 between blocks
};

}  // namespace

std::vector<FuzzyMatch> search_fuzzy(std::span<const BlockView> blocks,
                                     std::span<const uint32_t> first_entries, std::string_view text,
                                     const FuzzyOptions& options) {
  if (!(options.min_similarity > 0 && options.min_similarity <= 1)) {
    throw UsageError("the least similarity of fuzzy matches must be above 0 and at most 1");
  }
  const Query query(text);
  if (query.sequence.empty() || query.sequence.size() > kMaxFuzzyTokens) return {};
  if (options.max_matches == 0) return {};
  auto known = look_up(blocks, query);
  BestMatches best(options);
  CandidateFinder finder(query.sequence.size());
  Comparison comparison(query, options.excluded_document);
  for (size_t i = blocks.size(); i-- > 0;) {
    const auto candidates = finder.find(blocks[i], known[i], best.required());
    comparison.compare(blocks[i], first_entries[i], candidates, known[i], best);
  }
  return best.take();
}

}  // namespace amts::memory
