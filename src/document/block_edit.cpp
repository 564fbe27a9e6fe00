// Edits of a document's blocks. The new row of blocks is laid out first; then each gap is what
// stood between the two neighbours, if they were neighbours before, or what an edit says, or what
// the document writes in such places.
#include <algorithm>
#include <map>
#include <stdexcept>

#include "document/block.h"

namespace amts::document {
namespace {

constexpr size_t kNew = static_cast<size_t>(-1);

/// One block of the new row.
struct Item {
  size_t block = kNew;  // as it was, or replaced; kNew: inserted
  const Edit* edit = nullptr;
};

class Layout {
 public:
  Layout(const Document& document, std::span<const Block> blocks, std::span<const Edit> edits)
      : document_(document), blocks_(blocks), of_block_(blocks.size(), nullptr) {
    std::vector<const Edit*> placed;
    for (const Edit& edit : edits) {
      const bool places = edit.kind == Edit::Kind::kInsert || edit.kind == Edit::Kind::kMove;
      if (places) {
        require(edit.before <= blocks.size(), "an edit names a place that does not exist");
        placed.push_back(&edit);
      }
      if (edit.kind == Edit::Kind::kInsert) continue;
      require(edit.block < blocks.size(), "an edit names a block that does not exist");
      require(of_block_[edit.block] == nullptr, "a block is edited twice");
      of_block_[edit.block] = &edit;
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const Edit* a, const Edit* b) { return a->before < b->before; });
    lay_out(placed);
  }

  std::string bytes() const {
    const std::string& bytes = document_.bytes;
    if (blocks_.empty() && items_.empty()) return bytes;
    std::string out(gap(0));
    for (size_t i = 0; i < items_.size(); ++i) {
      if (i > 0) out += separator(items_[i - 1], items_[i]);
      const Item& item = items_[i];
      const bool replaced = item.edit != nullptr && item.edit->kind == Edit::Kind::kReplace;
      if (item.block == kNew || replaced) {
        out += item.edit->bytes;
      } else {
        out += bytes_of(document_, blocks_[item.block]);
      }
    }
    if (!blocks_.empty()) out += gap(blocks_.size());
    return out;
  }

 private:
  static void require(bool holds, const char* what) {
    if (!holds) throw std::invalid_argument(what);
  }

  void lay_out(const std::vector<const Edit*>& placed) {
    auto next = placed.begin();
    for (size_t i = 0; i <= blocks_.size(); ++i) {
      for (; next != placed.end() && (*next)->before == i; ++next) {
        items_.push_back({(*next)->kind == Edit::Kind::kMove ? (*next)->block : kNew, *next});
      }
      if (i == blocks_.size()) break;
      const Edit* edit = of_block_[i];
      if (edit != nullptr && edit->kind != Edit::Kind::kReplace) continue;
      items_.push_back({i, edit});
    }
  }

  /// What stands before block `index`, or behind the last one.
  std::string_view gap(size_t index) const {
    const std::string_view bytes = document_.bytes;
    const size_t begin = index == 0 ? 0 : blocks_[index - 1].range.end;
    const size_t end = index == blocks_.size() ? bytes.size() : blocks_[index].range.begin;
    return bytes.substr(begin, end - begin);
  }

  static bool is_placed(const Item& item) {
    return item.edit != nullptr && item.edit->kind != Edit::Kind::kReplace;
  }

  std::string separator(const Item& before, const Item& item) const {
    if (item.edit != nullptr && !item.edit->separator.empty()) return item.edit->separator;
    if (before.block != kNew && item.block == before.block + 1) return std::string(gap(item.block));
    if (is_placed(before) && !before.edit->after.empty()) return before.edit->after;
    // What followed or stood before one of the two, if that is a gap between blocks.
    if (!is_placed(item) && item.block > 0) return std::string(gap(item.block));
    if (before.block != kNew && before.block + 1 < blocks_.size())
      return std::string(gap(before.block + 1));
    return usual();
  }

  /// The commonest gap.
  std::string usual() const {
    if (blocks_.size() < 2) return document_.format == Format::kNotebook ? ",\n" : "\n\n";
    std::map<std::string_view, size_t> counts;
    for (size_t i = 1; i < blocks_.size(); ++i) ++counts[gap(i)];
    return std::string(std::max_element(counts.begin(), counts.end(), [](auto& a, auto& b) {
                         return a.second < b.second;
                       })->first);
  }

  const Document& document_;
  std::span<const Block> blocks_;
  std::vector<const Edit*> of_block_;
  std::vector<Item> items_;
};

}  // namespace

std::string write(const Document& document, std::span<const Block> blocks,
                  std::span<const Edit> edits) {
  return Layout(document, blocks, edits).bytes();
}

}  // namespace amts::document
