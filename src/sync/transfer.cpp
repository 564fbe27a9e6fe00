#include "sync/transfer.h"

#include <algorithm>
#include <map>
#include <vector>

#include "sync/inline_tokens.h"
#include "sync/sequences.h"

namespace amts::sync {
namespace {

// Sentences of which a larger share of tokens changed are other sentences.
constexpr double kMostChanged = 0.5;
// Neighbours that are looked for with a stretch, on either side, until it is found once.
constexpr size_t kMostContext = 3;
// A stretch of fewer bytes is found by chance.
constexpr size_t kLeastBytes = 4;

using Ids = std::vector<uint32_t>;

std::vector<std::string_view> texts_of(const std::vector<Token>& tokens) {
  std::vector<std::string_view> out;
  out.reserve(tokens.size());
  for (const Token& token : tokens) out.push_back(token.text);
  return out;
}

struct Change {
  Range old_tokens, new_tokens;
};

std::vector<Change> changes_between(const Ids& a, const Ids& b) {
  std::vector<Change> out;
  size_t i = 0, j = 0;
  const auto between = [&](size_t i_end, size_t j_end) {
    if (i == i_end && j == j_end) return;
    // A single token that is the same between two changes is so by chance.
    if (!out.empty() && i > 0 && out.back().old_tokens.end + 1 == i) {
      out.back().old_tokens.end = i_end;
      out.back().new_tokens.end = j_end;
    } else {
      out.push_back({{i, i_end}, {j, j_end}});
    }
  };
  for (const auto& [x, y] : common(a, b)) {
    between(x, y);
    i = x + 1;
    j = y + 1;
  }
  between(a.size(), b.size());
  return out;
}

/// Where a run of tokens stands in another, if exactly once.
std::optional<size_t> find_once(const Ids& in, const Ids& all, const Range& run) {
  std::optional<size_t> found;
  for (size_t k = 0; k + run.size() <= in.size(); ++k) {
    if (!std::equal(all.begin() + static_cast<ptrdiff_t>(run.begin),
                    all.begin() + static_cast<ptrdiff_t>(run.end),
                    in.begin() + static_cast<ptrdiff_t>(k)))
      continue;
    if (found) return std::nullopt;
    found = k;
  }
  return found;
}

size_t bytes_in(const std::vector<Token>& tokens, const Range& run) {
  size_t bytes = 0;
  for (size_t k = run.begin; k < run.end; ++k) bytes += tokens[k].text.size();
  return bytes;
}

}  // namespace

std::optional<std::string> transfer_edit(std::string_view old_machine, std::string_view new_machine,
                                         std::string_view human) {
  const auto from = inline_tokens(old_machine), to = inline_tokens(new_machine),
             target = inline_tokens(human);
  Interner intern;
  const Ids a = intern.all(texts_of(from)), b = intern.all(texts_of(to)),
            t = intern.all(texts_of(target));
  const auto changes = changes_between(a, b);
  size_t changed = 0;
  for (const Change& change : changes)
    changed += std::max(change.old_tokens.size(), change.new_tokens.size());
  if (static_cast<double>(changed) >
      kMostChanged * static_cast<double>(std::max(a.size(), b.size())))
    return std::nullopt;
  // By the target's first token: how many tokens go, and which come.
  std::map<size_t, std::pair<size_t, Range>> edits;
  for (const Change& change : changes) {
    std::optional<size_t> place;
    Range old_run = change.old_tokens, new_run = change.new_tokens;
    const size_t most_left = std::min(change.old_tokens.begin, change.new_tokens.begin);
    const size_t most_right =
        std::min(a.size() - change.old_tokens.end, b.size() - change.new_tokens.end);
    for (size_t context = 0; context <= 2 * kMostContext && !place; ++context) {
      for (size_t left = 0; left <= context && !place; ++left) {
        const size_t right = context - left;
        if (std::max(left, right) > kMostContext || left > most_left || right > most_right)
          continue;
        old_run = {change.old_tokens.begin - left, change.old_tokens.end + right};
        new_run = {change.new_tokens.begin - left, change.new_tokens.end + right};
        if (bytes_in(from, old_run) >= kLeastBytes) place = find_once(t, a, old_run);
      }
    }
    if (!place) return std::nullopt;
    edits[*place] = {old_run.size(), new_run};
  }
  std::string out;
  for (size_t k = 0; k < target.size();) {
    const auto edit = edits.lower_bound(k);
    if (edit != edits.end() && edit->first == k) {
      for (size_t n = edit->second.second.begin; n < edit->second.second.end; ++n)
        out += to[n].text;
      k += edit->second.first;
      // Another edit within what was replaced: they contradict each other.
      const auto next = std::next(edit);
      if (next != edits.end() && next->first < k) return std::nullopt;
      if (edit->second.first > 0) continue;
    }
    out += target[k++].text;
  }
  return out;
}

}  // namespace amts::sync
