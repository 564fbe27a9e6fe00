#include "sync/source_diff.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <unordered_map>

#include "sync/sequences.h"

namespace amts::sync {
namespace {

using document::BlockKind;

// Blocks at least so long (bytes of their keys) are known again by their text alone when they
// moved, code by a little less; and when they changed on the way, too.
constexpr size_t kKnownAnywhere = 26;
constexpr size_t kCodeKnownAnywhere = 16;
constexpr size_t kKnownThoughChanged = 60;
// Equal blocks of this length are pinned to each other first.
constexpr size_t kPins = 20;
// Likeness (Bigrams) from which one block is the other's changed version: prose, the rest, and
// where it has moved as well. By trial on real histories.
constexpr double kProseLike = 0.5;
constexpr double kOthersLike = 0.35;
constexpr double kMovedLike = 0.7;
// Texts that differ in length by more than this factor are not compared.
constexpr size_t kLengthFactor = 6;
// Parts of split and merged paragraphs.
constexpr size_t kLeastPart = 40;
constexpr double kPartContained = 0.8;
constexpr double kPartUnlike = 0.75;

bool is_running_text(BlockKind kind) {
  return kind == BlockKind::kParagraph || kind == BlockKind::kListItem;
}

/// Blocks of one class can become each other.
int class_of(BlockKind kind) {
  return is_running_text(kind) ? static_cast<int>(BlockKind::kParagraph) : static_cast<int>(kind);
}

class Comparison {
 public:
  Comparison(const BlockedDocument& old_source, const BlockedDocument& new_source)
      : old_(old_source), new_(new_source) {
    diff_.new_of.assign(old_.blocks.size(), kNone);
    diff_.old_of.assign(new_.blocks.size(), kNone);
    diff_.changed.assign(old_.blocks.size(), false);
    diff_.moved.assign(old_.blocks.size(), false);
    old_grams_.resize(old_.blocks.size());
    new_grams_.resize(new_.blocks.size());
  }

  SourceDiff compare() {
    pair_equal_in_order();
    pair_changed_in_place(fixed_);
    pair_moved();
    pair_changed_and_moved();
    find_parts();
    return std::move(diff_);
  }

 private:
  void pair(size_t i, size_t j) {
    diff_.new_of[i] = j;
    diff_.old_of[j] = i;
  }

  /// Long equal blocks that are unique, then as much as can be between them, the longer the better.
  void pair_equal_in_order() {
    Matches pins;
    {
      Interner intern;
      std::vector<uint32_t> a, b;
      std::vector<size_t> a_at, b_at;
      const auto take = [&](const BlockedDocument& document, auto& ids, auto& places) {
        for (size_t i = 0; i < document.blocks.size(); ++i) {
          if (document.keys[i].size() <= kPins) continue;
          ids.push_back(intern(document.keys[i]));
          places.push_back(i);
        }
      };
      take(old_, a, a_at);
      take(new_, b, b_at);
      for (const auto& [i, j] : common(a, b)) pins.emplace_back(a_at[i], b_at[j]);
    }
    size_t i = 0, j = 0;
    const auto between = [&](size_t i_end, size_t j_end) {
      const auto equal = [&](size_t x, size_t y) { return weight_if_equal(i + x, j + y); };
      for (const auto& [x, y] : best_pairs(i_end - i, j_end - j, equal))
        fixed_.emplace_back(i + x, j + y);
    };
    for (const auto& [x, y] : pins) {
      between(x, y);
      fixed_.emplace_back(x, y);
      i = x + 1;
      j = y + 1;
    }
    between(old_.blocks.size(), new_.blocks.size());
    for (const auto& [x, y] : fixed_) pair(x, y);
  }

  double weight_if_equal(size_t i, size_t j) const {
    if (old_.kind(i) != new_.kind(j) || old_.keys[i] != new_.keys[j]) return 0;
    const bool dress = old_.kind(i) == BlockKind::kMarkup || old_.kind(i) == BlockKind::kLabel ||
                       old_.kind(i) == BlockKind::kDirective;
    return 0.3 + std::log(1.0 + static_cast<double>(old_.keys[i].size())) * (dress ? 0.4 : 1);
  }

  /// Equal and long enough to be sure, wherever it stands now.
  void pair_moved() {
    std::unordered_multimap<std::string_view, size_t> free;
    for (size_t j = new_.blocks.size(); j-- > 0;) {
      if (diff_.old_of[j] == kNone) free.emplace(new_.keys[j], j);
    }
    for (size_t i = 0; i < old_.blocks.size(); ++i) {
      const std::string& key = old_.keys[i];
      const bool code = old_.kind(i) == BlockKind::kCode;
      if (diff_.new_of[i] != kNone || key.size() < (code ? kCodeKnownAnywhere : kKnownAnywhere))
        continue;
      const auto [from, to] = free.equal_range(key);
      auto first = to;
      for (auto at = from; at != to; ++at) {
        if (first == to || at->second < first->second) first = at;
      }
      if (first == to || old_.kind(i) != new_.kind(first->second)) continue;
      pair(i, first->second);
      diff_.moved[i] = true;
      free.erase(first);
    }
  }

  const Bigrams& grams(std::vector<std::optional<Bigrams>>& all, const BlockedDocument& document,
                       size_t block) {
    if (!all[block]) all[block].emplace(document.keys[block]);
    return *all[block];
  }
  const Bigrams& old_grams(size_t i) { return grams(old_grams_, old_, i); }
  const Bigrams& new_grams(size_t j) { return grams(new_grams_, new_, j); }

  double likeness(size_t i, size_t j) {
    const size_t a = old_.keys[i].size(), b = new_.keys[j].size();
    if (std::min(a, b) * kLengthFactor < std::max(a, b)) return 0;
    return old_grams(i).likeness(new_grams(j));
  }

  /// What stands between two pairs on both sides, paired in order by likeness.
  void pair_changed_in_place(const Matches& fixed) {
    size_t i = 0, j = 0;
    const auto between = [&](size_t i_end, size_t j_end) {
      std::vector<size_t> left, right;
      for (; i < i_end; ++i) {
        if (diff_.new_of[i] == kNone && !stands_elsewhere(i)) left.push_back(i);
      }
      for (; j < j_end; ++j) {
        if (diff_.old_of[j] == kNone) right.push_back(j);
      }
      pair_by_likeness(left, right);
    };
    for (const auto& [x, y] : fixed) {
      between(x, y);
      i = x + 1;
      j = y + 1;
    }
    between(old_.blocks.size(), new_.blocks.size());
  }

  /// Whether an old block will be found by its text in another place.
  bool stands_elsewhere(size_t i) {
    if (elsewhere_.empty()) {
      for (size_t j = 0; j < new_.blocks.size(); ++j) {
        if (diff_.old_of[j] == kNone) elsewhere_.emplace(new_.keys[j], j);
      }
    }
    return old_.keys[i].size() >= kKnownAnywhere && elsewhere_.contains(old_.keys[i]);
  }

  void pair_by_likeness(const std::vector<size_t>& left, const std::vector<size_t>& right) {
    const bool equal_count = left.size() == right.size();
    const auto gain = [&](size_t x, size_t y) {
      const size_t i = left[x], j = right[y];
      if (class_of(old_.kind(i)) != class_of(new_.kind(j))) return 0.0;
      if (old_.kind(i) == BlockKind::kFrontMatter && entry(old_, i) != entry(new_, j)) return 0.0;
      double like = likeness(i, j);
      const bool text = is_running_text(old_.kind(i));
      // As many as there were, and of the kinds that are short and come in series.
      if (equal_count && !text && old_.kind(i) != BlockKind::kCode &&
          old_.kind(i) != BlockKind::kMath)
        like = std::max(like, kOthersLike + 0.05);
      if (old_.kind(i) == BlockKind::kFrontMatter) like = 1;
      const double least = text ? kProseLike : kOthersLike;
      return like >= least ? like - least + 0.05 : 0.0;
    };
    for (const auto& [x, y] : best_pairs(left.size(), right.size(), gain)) {
      pair(left[x], right[y]);
      diff_.changed[left[x]] = true;
    }
  }

  static std::string_view entry(const BlockedDocument& document, size_t block) {
    const std::string_view line = document.bytes(block);
    return line.substr(0, line.find(':'));
  }

  void pair_changed_and_moved() {
    struct Candidate {
      double like;
      size_t i, j;
    };
    const auto known = [](const BlockedDocument& document, size_t block) {
      const BlockKind kind = document.kind(block);
      return (is_running_text(kind) || kind == BlockKind::kCode) &&
             document.keys[block].size() > kKnownThoughChanged;
    };
    std::vector<Candidate> candidates;
    for (size_t i = 0; i < old_.blocks.size(); ++i) {
      if (diff_.new_of[i] != kNone || !known(old_, i)) continue;
      for (size_t j = 0; j < new_.blocks.size(); ++j) {
        if (diff_.old_of[j] != kNone || !known(new_, j) || old_.kind(i) != new_.kind(j)) continue;
        const double like = likeness(i, j);
        if (like >= kMovedLike) candidates.push_back({like, i, j});
      }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.like > b.like; });
    for (const Candidate& one : candidates) {
      if (diff_.new_of[one.i] != kNone || diff_.old_of[one.j] != kNone) continue;
      pair(one.i, one.j);
      diff_.changed[one.i] = diff_.moved[one.i] = true;
    }
  }

  void find_parts() {
    for (size_t j = 0; j < new_.blocks.size(); ++j) {
      if (diff_.old_of[j] != kNone || !is_running_text(new_.kind(j))) continue;
      for (const size_t near : {j - 1, j + 1}) {  // 0 - 1 is beyond all
        if (near >= new_.blocks.size() || diff_.old_of[near] == kNone) continue;
        const size_t i = diff_.old_of[near];
        if (!diff_.changed[i] || !is_part(new_.keys[j], new_grams(j), old_.keys[i], old_grams(i)) ||
            new_grams(j).likeness(new_grams(near)) >= kPartUnlike)
          continue;
        diff_.split.push_back({i, j});
        break;
      }
    }
    for (size_t i = 0; i < old_.blocks.size(); ++i) {
      if (diff_.new_of[i] != kNone || !is_running_text(old_.kind(i))) continue;
      for (const size_t near : {i - 1, i + 1}) {
        if (near >= old_.blocks.size() || diff_.new_of[near] == kNone || !diff_.changed[near])
          continue;
        const size_t j = diff_.new_of[near];
        if (!is_part(old_.keys[i], old_grams(i), new_.keys[j], new_grams(j)) ||
            old_grams(i).likeness(old_grams(near)) >= kPartUnlike ||
            old_grams(i).contained_in(old_grams(near)) > kPartContained)
          continue;
        diff_.merged.push_back({i, j});
        break;
      }
    }
  }

  static bool is_part(const std::string& part, const Bigrams& part_grams, const std::string& whole,
                      const Bigrams& whole_grams) {
    return std::min(part.size(), whole.size()) >= kLeastPart &&
           part_grams.contained_in(whole_grams) > kPartContained;
  }

  const BlockedDocument& old_;
  const BlockedDocument& new_;
  SourceDiff diff_;
  Matches fixed_;
  std::vector<std::optional<Bigrams>> old_grams_, new_grams_;
  std::unordered_map<std::string_view, size_t> elsewhere_;
};

}  // namespace

SourceDiff compare_sources(const BlockedDocument& old_source, const BlockedDocument& new_source) {
  return Comparison(old_source, new_source).compare();
}

}  // namespace amts::sync
