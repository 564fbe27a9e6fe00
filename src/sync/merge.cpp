#include "sync/merge.h"

#include <algorithm>

namespace amts::sync {
namespace {

using document::BlockKind;

size_t line_of(const document::Document& document, size_t byte) {
  return 1 +
         static_cast<size_t>(std::count(
             document.bytes.begin(), document.bytes.begin() + static_cast<ptrdiff_t>(byte), '\n'));
}

class Planner {
 public:
  Planner(const Merge& merge, Requests& requests) : m_(merge), requests_(requests) {}

  Plan plan() {
    std::vector<bool> done(m_.grouping.groups.size(), false);
    for (size_t j = 0; j < m_.new_source.blocks.size(); ++j) {
      const size_t number = m_.grouping.of_new[j];
      if (done[number]) continue;
      done[number] = true;
      const Group& group = m_.grouping.groups[number];
      if (group.old_blocks.empty()) {
        add(j);
      } else if (!group.target_blocks.empty()) {
        take(group);
      }
    }
    for (size_t number = 0; number < done.size(); ++number) {
      if (!done[number]) remove(m_.grouping.groups[number]);
    }
    std::sort(plan_.deleted.begin(), plan_.deleted.end(),
              [](const auto& a, const auto& b) { return a.target_block < b.target_block; });
    place_additions();
    return std::move(plan_);
  }

 private:
  void add(size_t j) {
    Item item;
    item.source = {j, j + 1};
    Change change = change_of({j}, {});
    change.action = Action::kAdded;
    const document::Block& block = m_.new_source.blocks[j];
    if (block.first_segment == block.last_segment) {
      item.pieces.push_back({std::string(m_.new_source.bytes(j)), kNone, std::nullopt});
    } else {
      item.pieces.push_back({{}, requests_.add_block(j), std::nullopt});
      change.review = true;
      change.reason = "new in the source";
    }
    item.change = std::move(change);
    plan_.items.push_back(std::move(item));
  }

  void take(const Group& group) {
    if (is_unchanged(group)) return keep(group, std::nullopt);
    Change change = change_of(group.new_blocks, group.old_blocks);
    change.old_text = text_of(m_.target, group.target_blocks);
    auto pieces = merge_group(m_, group, requests_, change);
    if (!pieces) {
      change.action = Action::kUndecided;
      change.review = true;
      change.reason = "what corresponds to the change could not be told";
      return keep(group, std::move(change));
    }
    Item item;
    item.target = range_of(group.target_blocks);
    item.source = range_of(group.new_blocks);
    item.pieces = std::move(*pieces);
    const bool same = item.pieces.size() == 1 && item.pieces[0].request == kNone &&
                      item.pieces[0].text == change.old_text;
    if (same) {
      item.intact = true;
      item.pieces.clear();
    }
    item.change = std::move(change);
    plan_.items.push_back(std::move(item));
  }

  bool is_unchanged(const Group& group) const {
    const auto is_part = [&](const std::vector<BlockPair>& parts) {
      return std::any_of(parts.begin(), parts.end(), [&](const BlockPair& part) {
        return std::binary_search(group.old_blocks.begin(), group.old_blocks.end(), part.old_block);
      });
    };
    return std::all_of(
               group.old_blocks.begin(), group.old_blocks.end(),
               [&](size_t i) { return m_.diff.new_of[i] != kNone && !m_.diff.changed[i]; }) &&
           !is_part(m_.diff.split) && !is_part(m_.diff.merged);
  }

  /// The target's blocks as they are, one item for each run of them.
  void keep(const Group& group, std::optional<Change> change) {
    const bool moved = std::any_of(group.old_blocks.begin(), group.old_blocks.end(),
                                   [&](size_t i) { return m_.diff.moved[i]; });
    if (moved && !change) {
      change = change_of(group.new_blocks, group.old_blocks);
      change->action = Action::kMoved;
    }
    const auto& targets = group.target_blocks;
    for (size_t k = 0; k < targets.size();) {
      size_t end = k + 1;
      while (end < targets.size() && targets[end] == targets[end - 1] + 1) ++end;
      Item item;
      item.target = {targets[k], targets[end - 1] + 1};
      item.source = range_of(group.new_blocks);
      item.intact = true;
      item.change = std::move(change);
      change.reset();
      plan_.items.push_back(std::move(item));
      k = end;
    }
  }

  void remove(const Group& group) {
    if (group.target_blocks.empty()) return;
    Change change = change_of({}, group.old_blocks);
    change.action = Action::kDeleted;
    change.old_text = text_of(m_.target, group.target_blocks);
    plan_.deleted.push_back({group.target_blocks.front(), std::move(change)});
  }

  /// What the translator added follows what it followed.
  void place_additions() {
    std::vector<size_t> item_of(m_.target.blocks.size(), kNone);
    for (size_t k = 0; k < plan_.items.size(); ++k) {
      for (size_t t = plan_.items[k].target.begin; t < plan_.items[k].target.end; ++t)
        item_of[t] = k;
    }
    std::vector<std::vector<size_t>> after(plan_.items.size() + 1);  // the last: before all
    size_t last = plan_.items.size();
    for (size_t t = 0; t < item_of.size(); ++t) {
      if (item_of[t] != kNone) {
        last = item_of[t];
      } else if (m_.grouping.of_target[t] == kNone) {
        after[last].push_back(t);
      }
    }
    std::vector<Item> items;
    const auto put = [&](const std::vector<size_t>& additions) {
      for (const size_t t : additions) {
        Item item;
        item.target = {t, t + 1};
        item.intact = true;
        items.push_back(std::move(item));
      }
    };
    put(after.back());
    for (size_t k = 0; k < plan_.items.size(); ++k) {
      items.push_back(std::move(plan_.items[k]));
      put(after[k]);
    }
    plan_.items = std::move(items);
  }

  static Range range_of(const std::vector<size_t>& numbers) {
    return {numbers.front(), numbers.back() + 1};
  }

  static std::string text_of(const BlockedDocument& document, const std::vector<size_t>& blocks) {
    std::string out;
    for (size_t k = 0; k < blocks.size(); ++k) {
      const bool follows = k > 0 && blocks[k] == blocks[k - 1] + 1;
      const size_t begin = follows ? document.blocks[blocks[k - 1]].range.end
                                   : document.blocks[blocks[k]].range.begin;
      if (k > 0 && !follows) out += "\n\n";
      out += std::string_view(document.document->bytes)
                 .substr(begin, document.blocks[blocks[k]].range.end - begin);
    }
    return out;
  }

  Change change_of(const std::vector<size_t>& news, const std::vector<size_t>& olds) const {
    Change change;
    change.new_source = text_of(m_.new_source, news);
    change.old_source = text_of(m_.old_source, olds);
    if (!news.empty())
      change.source_line =
          line_of(*m_.new_source.document, m_.new_source.blocks[news.front()].range.begin);
    return change;
  }

  const Merge& m_;
  Requests& requests_;
  Plan plan_;
};

}  // namespace

Plan plan_merge(const Merge& merge, Requests& requests) { return Planner(merge, requests).plan(); }

}  // namespace amts::sync
