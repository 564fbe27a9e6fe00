// compare(): which segments and blocks of two documents stand for each other.
#include <algorithm>
#include <numeric>
#include <unordered_map>

#include "alignment/align_documents.h"
#include "checks/code.h"
#include "checks/comparison.h"

namespace amts::checks {
namespace {

using document::Document;
using document::Opaque;

bool same_make_up(const Document& source, const Document& target) {
  return std::ranges::equal(source.segments, target.segments, {}, &document::Segment::kind,
                            &document::Segment::kind);
}

void pair_by_position(PairedDocuments& comparison) {
  for (size_t i = 0; i < comparison.source->segments.size(); ++i) {
    const std::span<const size_t> one(&i, 1);
    comparison.units.push_back({Side(*comparison.source, one), Side(*comparison.target, one)});
  }
}

/// Indices of the segments among blocks [begin, end).
std::vector<size_t> segments_in(const std::vector<alignment::DocumentBlock>& blocks, size_t begin,
                                size_t end, const Document& document) {
  std::vector<size_t> out;
  for (size_t i = begin; i < end; ++i) {
    if (blocks[i].segment != nullptr)
      out.push_back(static_cast<size_t>(blocks[i].segment - document.segments.data()));
  }
  return out;
}

void pair_by_alignment(PairedDocuments& comparison, const alignment::Lexicon* lexicon) {
  const Document &source = *comparison.source, &target = *comparison.target;
  const alignment::DocumentAlignment aligned =
      alignment::align_documents(source, target, comparison.languages->pair, lexicon);
  size_t target_byte = 0;
  for (const alignment::Bead& bead : aligned.beads) {
    const auto from = segments_in(aligned.source, bead.source_begin, bead.source_end, source);
    const auto to = segments_in(aligned.target, bead.target_begin, bead.target_end, target);
    for (const size_t index : to) target_byte = target.segments[index].range.end;
    if (!from.empty() && !to.empty()) {
      comparison.units.push_back({Side(source, from), Side(target, to)});
    } else {
      comparison.extra.insert(comparison.extra.end(), to.begin(), to.end());
      comparison.missing.insert(comparison.missing.end(), from.begin(), from.end());
      comparison.missing_at.insert(comparison.missing_at.end(), from.size(), target_byte);
    }
  }
}

/// The runs of opaques between segments that correspond.
struct Gap {
  std::span<const Opaque> source, target;
};

std::vector<Gap> gaps_of(const PairedDocuments& comparison) {
  std::vector<Gap> gaps;
  const std::span<const Opaque> sources = comparison.source->opaques;
  const std::span<const Opaque> targets = comparison.target->opaques;
  size_t i = 0, j = 0;
  const auto until = [&](size_t source_byte, size_t target_byte) {
    size_t source_end = i, target_end = j;
    while (source_end < sources.size() && sources[source_end].range.begin < source_byte)
      ++source_end;
    while (target_end < targets.size() && targets[target_end].range.begin < target_byte)
      ++target_end;
    if (source_end > i || target_end > j) {
      gaps.push_back({sources.subspan(i, source_end - i), targets.subspan(j, target_end - j)});
    }
    i = source_end;
    j = target_end;
  };
  for (const Unit& unit : comparison.units)
    until(unit.source.first().range.begin, unit.target.first().range.begin);
  until(SIZE_MAX, SIZE_MAX);
  return gaps;
}

// Blocks of one kind may stand for each other; equal ones do.
constexpr int kPaired = 1;
constexpr int kEqual = 3;
// Beyond, blocks of a gap are paired in their order.
constexpr size_t kMaxCells = 1 << 20;

class OpaqueKeys {
 public:
  explicit OpaqueKeys(const PairedDocuments& comparison) : comparison_(comparison) {}

  int score(const Opaque& source, const Opaque& target) {
    if (source.kind != target.kind) return 0;
    return key(*comparison_.source, source) == key(*comparison_.target, target) ? kEqual : kPaired;
  }

 private:
  const std::string& key(const Document& document, const Opaque& opaque) {
    auto [found, added] = keys_.try_emplace(&opaque);
    if (added) {
      const std::string_view bytes =
          std::string_view(document.bytes)
              .substr(opaque.range.begin, opaque.range.end - opaque.range.begin);
      found->second = opaque.kind == document::OpaqueKind::kCode ? code_without_comments(bytes)
                                                                 : std::string(bytes);
    }
    return found->second;
  }

  const PairedDocuments& comparison_;
  std::unordered_map<const Opaque*, std::string> keys_;
};

/// The pairing in order with the highest score.
void pair_gap(const Gap& gap, OpaqueKeys& keys, std::vector<OpaquePair>& out) {
  const size_t n = gap.source.size(), m = gap.target.size();
  if ((n + 1) * (m + 1) > kMaxCells) {
    for (size_t i = 0; i < std::max(n, m); ++i)
      out.push_back({i < n ? &gap.source[i] : nullptr, i < m ? &gap.target[i] : nullptr});
    return;
  }
  std::vector<int> best((n + 1) * (m + 1), 0);  // [from source i, from target j]
  const auto at = [&](size_t i, size_t j) -> int& { return best[i * (m + 1) + j]; };
  for (size_t i = n; i-- > 0;) {
    for (size_t j = m; j-- > 0;) {
      const int score = keys.score(gap.source[i], gap.target[j]);
      at(i, j) = std::max({at(i + 1, j), at(i, j + 1), score > 0 ? score + at(i + 1, j + 1) : 0});
    }
  }
  size_t i = 0, j = 0;
  while (i < n || j < m) {
    if (i < n && j < m) {
      const int score = keys.score(gap.source[i], gap.target[j]);
      if (score > 0 && at(i, j) == score + at(i + 1, j + 1)) {
        out.push_back({&gap.source[i++], &gap.target[j++]});
        continue;
      }
    }
    if (j == m || (i < n && at(i, j) == at(i + 1, j))) {
      out.push_back({&gap.source[i++], nullptr});
    } else {
      out.push_back({nullptr, &gap.target[j++]});
    }
  }
}

PairedDocuments begin_comparison(const Document& source, const Document& target,
                                 const Languages& languages) {
  PairedDocuments comparison;
  comparison.source = &source;
  comparison.target = &target;
  comparison.languages = &languages;
  return comparison;
}

}  // namespace

PairedDocuments compare_lines(const Document& source, const Document& target,
                              const Languages& languages) {
  PairedDocuments comparison = begin_comparison(source, target, languages);
  size_t i = 0;
  for (size_t j = 0; j < target.segments.size(); ++j) {
    const size_t line = target.segments[j].first_line;
    while (i < source.segments.size() && source.segments[i].first_line < line) ++i;
    if (i == source.segments.size()) break;
    if (source.segments[i].first_line == line) {
      comparison.units.push_back({Side(source, std::span<const size_t>(&i, 1)),
                                  Side(target, std::span<const size_t>(&j, 1))});
    }
  }
  return comparison;
}

PairedDocuments compare(const Document& source, const Document& target, const Languages& languages,
                        const alignment::Lexicon* lexicon) {
  PairedDocuments comparison = begin_comparison(source, target, languages);
  if (same_make_up(source, target)) {
    pair_by_position(comparison);
  } else {
    pair_by_alignment(comparison, lexicon);
  }
  OpaqueKeys keys(comparison);
  for (const Gap& gap : gaps_of(comparison)) pair_gap(gap, keys, comparison.opaques);
  return comparison;
}

}  // namespace amts::checks
