#include "sync/sequences.h"

#include <algorithm>

namespace amts::sync {
namespace {

// Beyond so many cells the table of a full search is too large, and unique elements lead.
constexpr size_t kMaxCells = 4'000'000;

/// All of a row's cells in one block.
template <typename T>
class Table {
 public:
  Table(size_t rows, size_t columns) : columns_(columns), cells_(rows * columns) {}
  T& operator()(size_t row, size_t column) { return cells_[row * columns_ + column]; }

 private:
  size_t columns_;
  std::vector<T> cells_;
};

void full_search(std::span<const uint32_t> a, std::span<const uint32_t> b, size_t a_begin,
                 size_t b_begin, Matches& out) {
  Table<uint32_t> best(a.size() + 1, b.size() + 1);
  for (size_t i = a.size(); i-- > 0;) {
    for (size_t j = b.size(); j-- > 0;) {
      best(i, j) = a[i] == b[j] ? best(i + 1, j + 1) + 1 : std::max(best(i + 1, j), best(i, j + 1));
    }
  }
  for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) {
      out.emplace_back(a_begin + i++, b_begin + j++);
    } else if (best(i + 1, j) >= best(i, j + 1)) {
      ++i;
    } else {
      ++j;
    }
  }
}

void find_common(std::span<const uint32_t> a, std::span<const uint32_t> b, size_t a_begin,
                 size_t b_begin, Matches& out) {
  size_t head = 0;
  while (head < a.size() && head < b.size() && a[head] == b[head]) {
    out.emplace_back(a_begin + head, b_begin + head);
    ++head;
  }
  size_t tail = 0;
  while (tail < a.size() - head && tail < b.size() - head &&
         a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) {
    ++tail;
  }
  const auto inner_a = a.subspan(head, a.size() - head - tail);
  const auto inner_b = b.subspan(head, b.size() - head - tail);
  if (inner_a.size() * inner_b.size() <= kMaxCells) {
    full_search(inner_a, inner_b, a_begin + head, b_begin + head, out);
  } else {
    size_t i = 0, j = 0;
    const auto between = [&](size_t a_end, size_t b_end) {
      const auto part_a = inner_a.subspan(i, a_end - i), part_b = inner_b.subspan(j, b_end - j);
      if (part_a.size() * part_b.size() <= kMaxCells)
        full_search(part_a, part_b, a_begin + head + i, b_begin + head + j, out);
    };
    for (const auto& [x, y] : unique_in_order(inner_a, inner_b)) {
      between(x, y);
      out.emplace_back(a_begin + head + x, b_begin + head + y);
      i = x + 1;
      j = y + 1;
    }
    between(inner_a.size(), inner_b.size());
  }
  for (; tail > 0; --tail) out.emplace_back(a_begin + a.size() - tail, b_begin + b.size() - tail);
}

}  // namespace

Matches unique_in_order(std::span<const uint32_t> a, std::span<const uint32_t> b) {
  struct Place {
    size_t a_count = 0, b_count = 0, b_at = 0;
  };
  std::unordered_map<uint32_t, Place> places;
  for (const uint32_t id : a) ++places[id].a_count;
  for (size_t j = 0; j < b.size(); ++j) {
    Place& place = places[b[j]];
    ++place.b_count;
    place.b_at = j;
  }
  Matches pairs;
  for (size_t i = 0; i < a.size(); ++i) {
    const Place& place = places[a[i]];
    if (place.a_count == 1 && place.b_count == 1) pairs.emplace_back(i, place.b_at);
  }
  // Patience: for each length the run that ends lowest; links back to the one before.
  std::vector<size_t> tails, before(pairs.size(), SIZE_MAX);
  for (size_t k = 0; k < pairs.size(); ++k) {
    const auto at =
        std::lower_bound(tails.begin(), tails.end(), pairs[k].second,
                         [&](size_t tail, size_t value) { return pairs[tail].second < value; });
    if (at != tails.begin()) before[k] = *(at - 1);
    if (at == tails.end()) {
      tails.push_back(k);
    } else {
      *at = k;
    }
  }
  Matches out;
  for (size_t k = tails.empty() ? SIZE_MAX : tails.back(); k != SIZE_MAX; k = before[k])
    out.push_back(pairs[k]);
  std::reverse(out.begin(), out.end());
  return out;
}

Matches common(std::span<const uint32_t> a, std::span<const uint32_t> b) {
  Matches out;
  find_common(a, b, 0, 0, out);
  return out;
}

Matches best_pairs(size_t a, size_t b, const std::function<double(size_t, size_t)>& gain,
                   double neighbour_bonus) {
  if (a * b > kMaxCells) return {};
  // Of what remains from a place on; and the same with the two at that place paired (0: they
  // cannot be).
  Table<double> best(a + 1, b + 1), paired(a + 1, b + 1);
  for (size_t i = a; i-- > 0;) {
    for (size_t j = b; j-- > 0;) {
      best(i, j) = std::max(best(i + 1, j), best(i, j + 1));
      const double own = gain(i, j);
      if (own <= 0) continue;
      const double next = paired(i + 1, j + 1) > 0 ? paired(i + 1, j + 1) + neighbour_bonus : 0;
      paired(i, j) = own + std::max(best(i + 1, j + 1), next);
      best(i, j) = std::max(best(i, j), paired(i, j));
    }
  }
  Matches out;
  bool follows = false;  // the two before were paired
  for (size_t i = 0, j = 0; i < a && j < b;) {
    const bool here = paired(i, j) > 0;
    if (here &&
        (paired(i, j) == best(i, j) || (follows && paired(i, j) + neighbour_bonus >= best(i, j)))) {
      out.emplace_back(i++, j++);
      follows = true;
      continue;
    }
    follows = false;
    ++(best(i, j) == best(i + 1, j) ? i : j);
  }
  return out;
}

std::vector<Chunk> three_way(size_t old_size, size_t our_size, size_t their_size,
                             const Matches& old_ours, const Matches& old_theirs) {
  std::vector<Chunk> chunks;
  size_t o = 0, a = 0, b = 0;
  const auto unstable = [&](size_t o_end, size_t a_end, size_t b_end) {
    if (o < o_end || a < a_end || b < b_end)
      chunks.push_back({false, {o, o_end}, {a, a_end}, {b, b_end}});
    o = o_end;
    a = a_end;
    b = b_end;
  };
  auto ours = old_ours.begin();
  auto theirs = old_theirs.begin();
  while (ours != old_ours.end() && theirs != old_theirs.end()) {
    if (ours->first != theirs->first) {
      ++(ours->first < theirs->first ? ours : theirs);
      continue;
    }
    unstable(ours->first, ours->second, theirs->second);
    const bool follows = !chunks.empty() && chunks.back().stable;
    if (!follows) chunks.push_back({true, {o, o}, {a, a}, {b, b}});
    chunks.back().old.end = ++o;
    chunks.back().ours.end = ++a;
    chunks.back().theirs.end = ++b;
    ++ours;
    ++theirs;
  }
  unstable(old_size, our_size, their_size);
  return chunks;
}

}  // namespace amts::sync
