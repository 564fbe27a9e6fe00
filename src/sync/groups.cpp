#include "sync/groups.h"

#include <algorithm>
#include <numeric>

namespace amts::sync {
namespace {

/// Disjoint sets of old blocks, new blocks and target blocks, numbered in this order.
class Sets {
 public:
  explicit Sets(size_t count) : parent_(count) { std::iota(parent_.begin(), parent_.end(), 0); }
  size_t find(size_t x) {
    while (parent_[x] != x) x = parent_[x] = parent_[parent_[x]];
    return x;
  }
  void unite(size_t a, size_t b) { parent_[find(a)] = find(b); }

 private:
  std::vector<size_t> parent_;
};

}  // namespace

bool is_run(const std::vector<size_t>& numbers) {
  return numbers.empty() || numbers.back() - numbers.front() + 1 == numbers.size();
}

Grouping group_blocks(const SourceDiff& diff, const std::vector<alignment::Bead>& beads,
                      size_t target_blocks) {
  const size_t olds = diff.new_of.size(), news = diff.old_of.size();
  Sets sets(olds + news + target_blocks);
  for (size_t i = 0; i < olds; ++i) {
    if (diff.new_of[i] != kNone) sets.unite(i, olds + diff.new_of[i]);
  }
  for (const BlockPair& part : diff.split) sets.unite(part.old_block, olds + part.new_block);
  for (const BlockPair& part : diff.merged) sets.unite(part.old_block, olds + part.new_block);
  Grouping out;
  std::vector<bool> aligned(target_blocks, false);
  for (const alignment::Bead& bead : beads) {
    for (size_t i = bead.source_begin; i < bead.source_end; ++i) sets.unite(i, bead.source_begin);
    for (size_t j = bead.target_begin; j < bead.target_end; ++j) {
      sets.unite(olds + news + j, bead.source_begin);
      aligned[j] = true;
    }
  }
  std::vector<size_t> number(olds + news + target_blocks, kNone);
  const auto group_of = [&](size_t x) -> size_t {
    size_t& at = number[sets.find(x)];
    if (at == kNone) {
      at = out.groups.size();
      out.groups.emplace_back();
    }
    return at;
  };
  for (size_t j = 0; j < news; ++j) {
    out.of_new.push_back(group_of(olds + j));
    out.groups[out.of_new.back()].new_blocks.push_back(j);
  }
  for (size_t i = 0; i < olds; ++i) out.groups[group_of(i)].old_blocks.push_back(i);
  for (size_t j = 0; j < target_blocks; ++j) {
    out.of_target.push_back(aligned[j] ? group_of(olds + news + j) : kNone);
    if (aligned[j]) out.groups[out.of_target.back()].target_blocks.push_back(j);
  }
  return out;
}

}  // namespace amts::sync
