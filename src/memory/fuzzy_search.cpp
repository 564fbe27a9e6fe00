#include "memory/fuzzy_search.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <unordered_map>

#include "base/error.h"
#include "memory/edit_distance.h"
#include "memory/memory_record.h"
#include "memory/tokens.h"

namespace amts::memory {
namespace {

double similarity_of(size_t distance, size_t length) {
  return 1 - static_cast<double>(distance) / static_cast<double>(length);
}

/// The most edits with which texts, the longer of `length` tokens, are still that similar.
size_t most_edits(double similarity, size_t length) {
  auto edits = static_cast<size_t>((1 - similarity) * static_cast<double>(length));
  while (edits > 0 && similarity_of(edits, length) < similarity) --edits;
  while (edits < length && similarity_of(edits + 1, length) >= similarity) ++edits;
  return edits;
}

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

/// A different token of the text.
struct QueryToken {
  uint64_t id;
  uint32_t times;
};

/// The text as all blocks see it: its different tokens, which are slots 1, 2, … in order.
struct Query {
  explicit Query(std::string_view text) {
    std::unordered_map<uint64_t, uint16_t> slots;
    for (const Token& token : tokenize(text)) {
      const auto [place, is_new] =
          slots.try_emplace(token.id, static_cast<uint16_t>(tokens.size() + 1));
      if (is_new) tokens.push_back({token.id, 0});
      ++tokens[place->second - 1U].times;
      sequence.push_back(place->second);
      if (sequence.size() > kMaxFuzzyTokens) break;
    }
  }

  std::vector<QueryToken> tokens;
  std::vector<uint16_t> sequence;
};

/// A token of the text that stands in the block.
struct Known {
  uint16_t rank;
  uint16_t slot;
  uint32_t times;
  std::span<const uint16_t> postings;  ///< within the range of lengths
};

/// How often tokens that were not counted may stand in a stored text, by its signature.
class Rest {
 public:
  void add(const Known& token) {
    total_ += token.times;
    if (token.rank >= kSignatureTokens) {
      unknown_ += token.times;
      return;
    }
    if (layers_.size() < token.times) layers_.resize(token.times);
    for (size_t i = 0; i < token.times; ++i) {
      layers_[i][token.rank / 64] |= uint64_t{1} << (token.rank % 64);
    }
  }
  size_t total() const { return total_; }
  size_t most(const Signature& signature) const {
    auto most = static_cast<int>(unknown_);
    for (const Signature& layer : layers_) {
      for (size_t i = 0; i < layer.size(); ++i) most += std::popcount(layer[i] & signature[i]);
    }
    return static_cast<size_t>(most);
  }

 private:
  size_t total_ = 0;
  size_t unknown_ = 0;             ///< rarer than the tokens in signatures
  std::vector<Signature> layers_;  ///< [i]: tokens that stand in the text more than i times
};

class BlockSearch {
 public:
  BlockSearch(const Query& query, const FuzzyOptions& options)
      : query_(query),
        excluded_(options.excluded_document),
        pattern_(query.sequence, query.tokens.size()),
        slot_of_(kMaxBlockForms),
        counts_(kMaxBlockForms) {}

  void search(const BlockView& block, uint32_t first_entry, BestMatches& best) {
    const double required = best.required();
    if (!find_range(block, required)) return;
    look_up(block);
    const size_t needed = query_.sequence.size() - most_edits(required, query_.sequence.size());
    size_t uncounted = 0;
    for (const Known& token : known_) uncounted += token.times;
    if (uncounted < needed) return;
    Rest rest;
    for (const Known& token : known_) {
      const bool skipped = uncounted < needed && token.rank < kSignatureTokens;
      if (skipped) {
        rest.add(token);
        continue;
      }
      uncounted -= token.times;
      for (const uint16_t form : token.postings) {
        counts_[form] = static_cast<uint16_t>(counts_[form] + token.times);
      }
    }
    gather(block, rest, required);
    verify(block, first_entry, best);
    std::fill(counts_.begin() + first_, counts_.begin() + last_, uint16_t{0});
  }

 private:
  struct Candidate {
    uint32_t form;
    uint32_t length;  ///< of the longer text
    float bound;      ///< of its similarity
  };

  size_t longer(size_t length) const { return std::max(length, query_.sequence.size()); }

  /// The forms whose number of tokens allows the similarity; false if there are none.
  bool find_range(const BlockView& block, double required) {
    const size_t size = query_.sequence.size();
    const auto offsets = block.token_offsets;
    const size_t forms = offsets.size() - 1;
    // Forms stand by rising length: both ends are found by halving.
    const auto first_where = [&](const auto& holds) {
      size_t low = 0;
      size_t high = forms;
      while (low < high) {
        const size_t middle = (low + high) / 2;
        if (holds(block.token_count(middle))) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      return low;
    };
    const size_t shortest = size - most_edits(required, size);
    first_ = first_where([&](size_t m) { return m >= shortest && m > 0; });
    last_ = first_where([&](size_t m) { return m > size && m - most_edits(required, m) > size; });
    return first_ < last_;
  }

  /// The text's tokens in the block, the rarest first.
  void look_up(const BlockView& block) {
    known_.clear();
    const size_t mask = block.token_slots.size() - 1;
    for (size_t i = 0; i < query_.tokens.size(); ++i) {
      const uint64_t id = query_.tokens[i].id;
      size_t at = id & mask;
      // A table without a free slot is not one of ours; the count of steps keeps out of its circle.
      for (size_t steps = 0; steps <= mask; ++steps, at = (at + 1) & mask) {
        const uint16_t slot = block.token_slots[at];
        if (slot == 0 || slot > block.token_hashes.size()) break;
        const auto rank = static_cast<uint16_t>(slot - 1);
        if (block.token_hashes[rank] != id) continue;
        const auto all = block.postings_of(rank);
        const auto begin = std::lower_bound(all.begin(), all.end(), first_);
        const auto end = std::lower_bound(begin, all.end(), last_);
        known_.push_back(
            {rank, static_cast<uint16_t>(i + 1), query_.tokens[i].times, {begin, end}});
        break;
      }
    }
    std::sort(known_.begin(), known_.end(), [](const Known& a, const Known& b) {
      return a.postings.size() != b.postings.size() ? a.postings.size() < b.postings.size()
                                                    : a.rank > b.rank;
    });
  }

  /// Forms that may have enough tokens in common, by falling bound of their similarity.
  void gather(const BlockView& block, const Rest& rest, double required) {
    candidates_.clear();
    size_t length = 0;
    size_t needed = 0;
    for (size_t form = first_; form < last_; ++form) {
      const size_t count = counts_[form];
      if (count == 0) continue;
      if (const size_t l = longer(block.token_count(form)); l != length) {
        length = l;
        needed = length - most_edits(required, length);
      }
      if (count + rest.total() < needed) continue;
      const size_t most = count + rest.most(block.signatures[form]);
      if (most < needed) continue;
      candidates_.push_back({static_cast<uint32_t>(form), static_cast<uint32_t>(length),
                             static_cast<float>(most) / static_cast<float>(length)});
    }
    std::sort(candidates_.begin(), candidates_.end(), [](const Candidate& a, const Candidate& b) {
      return a.bound != b.bound ? a.bound > b.bound : a.form > b.form;
    });
  }

  void verify(const BlockView& block, uint32_t first_entry, BestMatches& best) {
    if (candidates_.empty()) return;
    for (const Known& token : known_) slot_of_[token.rank] = token.slot;
    // A bound is rounded to 24 bits; that much is granted.
    constexpr float kRounding = 1e-6F;
    for (const Candidate& candidate : candidates_) {
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
    for (const Known& token : known_) slot_of_[token.rank] = 0;
  }

  const Query& query_;
  std::string_view excluded_;
  EditPattern pattern_;
  std::vector<uint16_t> slot_of_;  ///< of each token of the block at hand
  std::vector<uint16_t> counts_;   ///< of the forms of the block at hand; 0 between blocks
  std::vector<Known> known_;
  std::vector<Candidate> candidates_;
  size_t first_ = 0;  ///< the range of forms
  size_t last_ = 0;
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
  BestMatches best(options);
  BlockSearch search(query, options);
  for (size_t i = blocks.size(); i-- > 0;) search.search(blocks[i], first_entries[i], best);
  return best.take();
}

}  // namespace amts::memory
