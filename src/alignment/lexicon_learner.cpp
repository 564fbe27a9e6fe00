#include <algorithm>
#include <cmath>
#include <numeric>

#include "alignment/lexicon.h"

namespace amts::alignment {
namespace {

// Rows of values, one row a unit, in one array.
struct Rows {
  std::vector<size_t> begin;
  std::vector<uint32_t> values;
  std::span<const uint32_t> row(size_t i) const {
    return std::span(values).subspan(begin[i], begin[i + 1] - begin[i]);
  }
};

// For each unit, the sentences that hold it, each once.
Rows sentences_by_unit(const std::vector<std::vector<UnitId>>& sentences, size_t units) {
  Rows rows;
  rows.begin.assign(units + 1, 0);
  std::vector<uint32_t> last(units, UINT32_MAX);
  const auto each = [&](auto&& visit) {
    std::ranges::fill(last, UINT32_MAX);
    for (uint32_t i = 0; i < sentences.size(); ++i) {
      for (const UnitId u : sentences[i]) {
        if (last[u] != i) visit(u, i);
        last[u] = i;
      }
    }
  };
  each([&](UnitId u, uint32_t) { ++rows.begin[u + 1]; });
  std::partial_sum(rows.begin.begin(), rows.begin.end(), rows.begin.begin());
  rows.values.resize(rows.begin.back());
  std::vector<size_t> next = rows.begin;
  each([&](UnitId u, uint32_t i) { rows.values[next[u]++] = i; });
  return rows;
}

// Dunning's log-likelihood ratio of a 2×2 table; negative when they avoid each other.
double association(double both, double source, double target, double all) {
  const auto term = [](double k, double n, double p) {
    return (k > 0 ? k * std::log(p) : 0) + (n - k > 0 ? (n - k) * std::log1p(-p) : 0);
  };
  const double p = target / all, p1 = both / source;
  const double p2 = all > source ? (target - both) / (all - source) : p;
  if (p1 <= p2) return -1;
  const auto safe = [](double q) { return std::clamp(q, 1e-12, 1 - 1e-12); };
  return term(both, source, safe(p1)) + term(target - both, all - source, safe(p2)) -
         term(both, source, safe(p)) - term(target - both, all - source, safe(p));
}

struct Table {
  std::vector<size_t> begin;  // of a source unit's links
  std::vector<Link> links;
};

Table candidate_links(const UnitBitext& bitext, const LearnOptions& options) {
  const Rows of_source = sentences_by_unit(bitext.source, bitext.source_units);
  const Rows of_target = sentences_by_unit(bitext.target, bitext.target_units);
  const auto sentences = static_cast<double>(bitext.source.size());
  Table table;
  table.begin.push_back(0);
  std::vector<int> together(bitext.target_units, 0);
  std::vector<uint32_t> last(bitext.target_units, UINT32_MAX);
  std::vector<UnitId> seen;
  std::vector<std::pair<double, Link>> ranked;
  for (UnitId s = 0; s < bitext.source_units; ++s) {
    seen.clear();
    ranked.clear();
    for (const uint32_t i : of_source.row(s)) {
      for (const UnitId t : bitext.target[i]) {
        if (last[t] == i && together[t] > 0) continue;
        last[t] = i;
        if (together[t]++ == 0) seen.push_back(t);
      }
    }
    for (const UnitId t : seen) {
      const int both = std::exchange(together[t], 0);
      if (both < options.least_together) continue;
      const double value = association(both, static_cast<double>(of_source.row(s).size()),
                                       static_cast<double>(of_target.row(t).size()), sentences);
      if (value > 0) ranked.push_back({value, {s, t, static_cast<float>(both)}});
    }
    const size_t kept = std::min(options.candidates, ranked.size());
    std::ranges::partial_sort(ranked, ranked.begin() + static_cast<std::ptrdiff_t>(kept),
                              [](const auto& a, const auto& b) { return a.first > b.first; });
    for (size_t k = 0; k < kept; ++k) table.links.push_back(ranked[k].second);
    table.begin.push_back(table.links.size());
  }
  return table;
}

std::vector<double> occurrences(const std::vector<std::vector<UnitId>>& sentences, size_t units) {
  std::vector<double> counts(units, 0);
  for (const auto& sentence : sentences) {
    for (const UnitId u : sentence) ++counts[u];
  }
  return counts;
}

// One sentence pair's possible links: places in both sentences and the link's index.
struct Occurrence {
  uint32_t source_place, target_place;
  size_t link;
};

class Trainer {
 public:
  Trainer(const UnitBitext& bitext, Table table)
      : bitext_(bitext),
        table_(std::move(table)),
        source_counts_(occurrences(bitext.source, bitext.source_units)),
        target_counts_(occurrences(bitext.target, bitext.target_units)),
        source_total_(std::accumulate(source_counts_.begin(), source_counts_.end(), 1.0)),
        target_total_(std::accumulate(target_counts_.begin(), target_counts_.end(), 1.0)),
        place_of_(bitext.target_units, 0),
        expected_(table_.links.size(), 0) {}

  void iterate() {
    std::ranges::fill(expected_, 0);
    for (size_t i = 0; i < bitext_.source.size(); ++i) expect(bitext_.source[i], bitext_.target[i]);
    for (size_t k = 0; k < expected_.size(); ++k) {
      table_.links[k].count = static_cast<float>(expected_[k]);
    }
  }

  std::vector<Link> take() { return std::move(table_.links); }

 private:
  // A unit that occurs twice in the target is linked through its last occurrence, twice as likely;
  // sentences repeat content units too rarely for more.
  void expect(const std::vector<UnitId>& source, const std::vector<UnitId>& target) {
    occurrences_.clear();
    for (uint32_t j = 0; j < target.size(); ++j) place_of_[target[j]] = j + 1;
    // The empty word produces every unit at its base rate.
    target_sum_.resize(target.size());
    source_sum_.resize(source.size());
    for (size_t j = 0; j < target.size(); ++j) {
      target_sum_[j] = target_counts_[target[j]] / target_total_;
    }
    for (uint32_t i = 0; i < source.size(); ++i) {
      source_sum_[i] = source_counts_[source[i]] / source_total_;
      for (size_t k = table_.begin[source[i]]; k < table_.begin[source[i] + 1]; ++k) {
        const Link& link = table_.links[k];
        const uint32_t place = place_of_[link.target];
        if (place == 0 || link.count <= 0) continue;
        occurrences_.push_back({i, place - 1, k});
        target_sum_[place - 1] += link.count / source_counts_[link.source];
        source_sum_[i] += link.count / target_counts_[link.target];
      }
    }
    for (const Occurrence& o : occurrences_) {
      const Link& link = table_.links[o.link];
      const double forward = link.count / source_counts_[link.source] / target_sum_[o.target_place];
      const double backward =
          link.count / target_counts_[link.target] / source_sum_[o.source_place];
      expected_[o.link] += std::sqrt(forward * backward);
    }
    for (const UnitId t : target) place_of_[t] = 0;
  }

  const UnitBitext& bitext_;
  Table table_;
  std::vector<double> source_counts_, target_counts_;
  double source_total_, target_total_;
  std::vector<uint32_t> place_of_;
  std::vector<double> expected_, target_sum_, source_sum_;
  std::vector<Occurrence> occurrences_;
};

}  // namespace

std::vector<Link> learn_links(const UnitBitext& bitext, const LearnOptions& options) {
  Trainer trainer(bitext, candidate_links(bitext, options));
  for (int i = 0; i < options.iterations; ++i) trainer.iterate();
  std::vector<Link> links = trainer.take();
  std::erase_if(links, [](const Link& link) { return link.count < 1e-3F; });
  std::ranges::stable_sort(links, [](const Link& a, const Link& b) {
    return a.source != b.source ? a.source < b.source : a.count > b.count;
  });
  return links;
}

}  // namespace amts::alignment
