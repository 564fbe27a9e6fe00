// Comparing sequences: what two have in common, and three-way merges of them. Internal to the
// module.
//
// Three-way: Khanna, Kunal and Pierce, "A formal investigation of diff3" (FSTTCS 2007).
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace amts::sync {

/// Numbers for equal texts, so that sequences compare fast. The texts must outlive it.
class Interner {
 public:
  uint32_t operator()(std::string_view text) {
    return ids_.try_emplace(text, static_cast<uint32_t>(ids_.size())).first->second;
  }
  std::vector<uint32_t> all(std::span<const std::string_view> texts) {
    std::vector<uint32_t> out;
    out.reserve(texts.size());
    for (const std::string_view text : texts) out.push_back((*this)(text));
    return out;
  }

 private:
  std::unordered_map<std::string_view, uint32_t> ids_;
};

/// Indices (in a, in b), rising in both.
using Matches = std::vector<std::pair<size_t, size_t>>;

/// A longest common subsequence of two sequences; of very long ones that differ much, a common
/// subsequence along the elements that are unique on both sides.
Matches common(std::span<const uint32_t> a, std::span<const uint32_t> b);

/// The longest run in order of pairs of elements that stand once on each side. O(n log n).
Matches unique_in_order(std::span<const uint32_t> a, std::span<const uint32_t> b);

/// Of all pairings in order, the one whose gains sum up to the most; pairs that gain 0 or less are
/// left out. Pairs that follow each other on both sides gain `neighbour_bonus` more.
/// O(a · b) calls; none, and no pairs, for more than some million.
Matches best_pairs(size_t a, size_t b, const std::function<double(size_t, size_t)>& gain,
                   double neighbour_bonus = 0);

struct Range {
  size_t begin = 0;
  size_t end = 0;
  size_t size() const { return end - begin; }
  bool empty() const { return begin == end; }
  bool operator==(const Range&) const = default;
};

/// Stretches of three versions that follow each other and cover them all. In a stable one all three
/// are the same.
struct Chunk {
  bool stable = false;
  Range old, ours, theirs;
};

/// `ours` and `theirs` both come from `old`.
std::vector<Chunk> three_way(size_t old_size, size_t our_size, size_t their_size,
                             const Matches& old_ours, const Matches& old_theirs);

}  // namespace amts::sync
