#include "metrics/ngrams.h"

#include <algorithm>

#include "base/hash.h"

namespace amts::metrics {
namespace {
constexpr size_t kFirstSlots = 128;
}  // namespace

TokenIds::TokenIds() : slots_(kFirstSlots, 0) {}

uint32_t TokenIds::id(std::string_view token) {
  if (tokens_.size() * 2 >= slots_.size()) grow();
  const size_t mask = slots_.size() - 1;
  size_t slot = hash64(token) & mask;
  while (slots_[slot] != 0) {
    if (tokens_[slots_[slot] - 1] == token) return slots_[slot] - 1;
    slot = (slot + 1) & mask;
  }
  tokens_.push_back(token);
  slots_[slot] = static_cast<uint32_t>(tokens_.size());
  return slots_[slot] - 1;
}

void TokenIds::grow() {
  const size_t mask = slots_.size() * 2 - 1;
  slots_.assign(mask + 1, 0);
  for (size_t i = 0; i < tokens_.size(); ++i) {
    size_t slot = hash64(tokens_[i]) & mask;
    while (slots_[slot] != 0) slot = (slot + 1) & mask;
    slots_[slot] = static_cast<uint32_t>(i + 1);
  }
}

std::vector<uint32_t> TokenIds::ids(std::span<const std::string_view> tokens) {
  std::vector<uint32_t> out;
  out.reserve(tokens.size());
  for (const std::string_view token : tokens) out.push_back(id(token));
  return out;
}

Ngrams::Ngrams(std::span<const uint32_t> symbols, int max_order)
    : keys_(symbols.size()), max_order_(max_order), bits_(max_order <= 4 ? 32 : 21) {
  const Key whole = max_order * bits_ == 128 ? ~Key{0} : (Key{1} << (max_order * bits_)) - 1;
  Key window = 0;  // symbols i … i + max_order - 1
  for (int k = 0; k < max_order; ++k) {
    const auto at = static_cast<size_t>(k);
    window = (window << bits_) | (at < symbols.size() ? Key{symbols[at]} + 1 : 0);
  }
  for (size_t i = 0; i < symbols.size(); ++i) {
    keys_[i] = window;
    const size_t next = i + static_cast<size_t>(max_order);
    window = ((window << bits_) & whole) | (next < symbols.size() ? Key{symbols[next]} + 1 : 0);
  }
  std::sort(keys_.begin(), keys_.end());
}

size_t Ngrams::count(int order) const {
  const auto n = static_cast<size_t>(order);
  return keys_.size() >= n ? keys_.size() - n + 1 : 0;
}

size_t Ngrams::matches(std::span<const Ngrams> references, int order) const {
  const int shift = (max_order_ - order) * bits_;
  const Key rest = (Key{1} << shift) - 1;  // what follows the n-gram in a key
  const Key last_symbol = ((Key{1} << bits_) - 1) << shift;
  std::vector<size_t> positions(references.size(), 0);
  size_t total = 0;
  for (size_t begin = 0, end = 0; begin < keys_.size(); begin = end) {
    const Key highest_key = keys_[begin] | rest;
    while (end < keys_.size() && keys_[end] <= highest_key) ++end;
    if ((keys_[begin] & last_symbol) == 0) continue;  // reaches past the end: a shorter n-gram
    const Key lowest_key = keys_[begin] & ~rest;
    size_t most = 0;
    for (size_t r = 0; r < references.size(); ++r) {
      const std::vector<Key>& keys = references[r].keys_;
      size_t& at = positions[r];
      while (at < keys.size() && keys[at] < lowest_key) ++at;
      const size_t first = at;
      while (at < keys.size() && keys[at] <= highest_key) ++at;
      most = std::max(most, at - first);
    }
    total += std::min(end - begin, most);
  }
  return total;
}

}  // namespace amts::metrics
