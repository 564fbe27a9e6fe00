// Counting n-grams of all orders of a sequence at once, and those that two sequences share.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace amts::metrics {

/// Numbers the distinct tokens of a few texts from 0, by first appearance. Keeps views: the texts
/// must outlive it.
class TokenIds {
 public:
  TokenIds();
  uint32_t id(std::string_view token);
  std::vector<uint32_t> ids(std::span<const std::string_view> tokens);

 private:
  void grow();

  std::vector<std::string_view> tokens_;
  std::vector<uint32_t> slots_;  ///< open addressing, a power of two; id + 1, or 0 when free
};

/// All n-grams of a sequence of symbols up to an order. One sort of the longest ones serves all
/// orders, for an n-gram is a prefix of a longer one: building is O(n log n), counting O(n).
class Ngrams {
 public:
  static constexpr int kMaxOrder = 6;

  /// `max_order` is at most 6; symbols are below 2^21 - 1 for orders 5 and 6 (Unicode's characters
  /// are), below 2^32 - 1 otherwise.
  Ngrams(std::span<const uint32_t> symbols, int max_order);

  /// How many n-grams of an order there are, repeated ones counted each time.
  size_t count(int order) const;

  /// Sum over distinct n-grams of min(count here, highest count in one of `references`), all made
  /// with the same max_order.
  size_t matches(std::span<const Ngrams> references, int order) const;

 private:
  __extension__ using Key = unsigned __int128;

  std::vector<Key> keys_;  ///< sorted; the first symbol in the highest bits, symbol + 1, 0 past end
  int max_order_;
  int bits_;
};

}  // namespace amts::metrics
