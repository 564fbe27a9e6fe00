// Quality and speed of sentence alignment: strict and lax F1 as vecalign counts them.
//   bench_alignment_sentences FROM TO LEXICON GOLD SOURCE TARGET      a gold set ("[0,1]:[0]"
//   lines) bench_alignment_sentences FROM TO LEXICON PAIRS.tsv [SEED]        sentence pairs, merged
//   and dropped
// LEXICON may be "none". Of pairs, 9% are merged two to one on either side, 4% more of them, 3%
// lose a side.
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <random>
#include <set>

#include "alignment/align.h"
#include "base/error.h"
#include "base/file.h"

namespace {

using amts::alignment::Bead;
using Texts = std::vector<std::string>;

struct Gold {
  Texts source, target;
  std::set<std::string> beads;
  std::vector<Bead> ranges;
};

Texts lines_of(const std::string& file) {
  const std::string bytes = amts::read_file(file);
  Texts out;
  for (size_t at = 0; at < bytes.size();) {
    const size_t end = std::min(bytes.find('\n', at), bytes.size());
    out.push_back(bytes.substr(at, end - at));
    at = end + 1;
  }
  return out;
}

std::vector<size_t> numbers_in(std::string_view list) {
  std::vector<size_t> out;
  bool inside = false;
  for (const char c : list) {
    const bool digit = c >= '0' && c <= '9';
    if (digit && !inside) out.push_back(0);
    if (digit) out.back() = out.back() * 10 + static_cast<size_t>(c - '0');
    inside = digit;
  }
  return out;
}

void add(Gold& gold, const Bead& bead) {
  gold.ranges.push_back(bead);
  gold.beads.insert(amts::alignment::format_bead(bead));
}

Gold read_gold(const std::string& gold_file, const std::string& source, const std::string& target) {
  Gold gold{lines_of(source), lines_of(target), {}, {}};
  for (const std::string& line : lines_of(gold_file)) {
    const size_t colon = line.find(':');
    const auto s = numbers_in(line.substr(0, colon)), t = numbers_in(line.substr(colon + 1));
    Bead bead;
    if (!s.empty()) bead.source_begin = s.front(), bead.source_end = s.back() + 1;
    if (!t.empty()) bead.target_begin = t.front(), bead.target_end = t.back() + 1;
    add(gold, bead);
  }
  return gold;
}

Gold merge_pairs(const std::string& file, bool target_spaced, unsigned seed) {
  std::mt19937 random(seed);
  Gold gold;
  const Texts pairs = lines_of(file);
  for (size_t p = 0; p < pairs.size();) {
    const unsigned draw = static_cast<unsigned>(random() % 100);
    const size_t merged = draw < 18 ? 2 : draw < 22 ? 3 : 1;
    const bool merge_source = draw % 2 == 0;
    Bead bead{gold.source.size(), 0, gold.target.size(), 0};
    for (size_t k = 0; k < merged && p < pairs.size(); ++k, ++p) {
      const size_t tab = pairs[p].find('\t'), next = pairs[p].find('\t', tab + 1);
      const std::string source = pairs[p].substr(0, tab),
                        target = pairs[p].substr(tab + 1, next - tab - 1);
      if (k > 0 && merge_source) gold.source.back() += " " + source;
      if (k == 0 || !merge_source) {
        if (draw != 99 || k > 0) gold.source.push_back(source);
      }
      if (k > 0 && !merge_source) gold.target.back() += (target_spaced ? " " : "") + target;
      if (k == 0 || merge_source) {
        if (draw != 98 || k > 0) gold.target.push_back(target);
      }
    }
    bead.source_end = gold.source.size();
    bead.target_end = gold.target.size();
    add(gold, bead);
  }
  return gold;
}

double f1(double right, double found, double wanted) {
  return found + wanted > 0 ? 2 * right / (found + wanted) : 0;
}

void measure(const Gold& gold, const amts::alignment::AlignOptions& options) {
  const auto start = std::chrono::steady_clock::now();
  const auto beads = amts::alignment::align(gold.source, gold.target, options);
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
  const auto overlaps = [](const Bead& a, const Bead& b) {
    return a.source_begin < b.source_end && b.source_begin < a.source_end &&
           a.target_begin < b.target_end && b.target_begin < a.target_end;
  };
  double strict = 0, lax = 0, found = 0, wanted = 0;
  for (const Bead& bead : gold.ranges) wanted += bead.two_sided();
  for (const Bead& bead : beads) {
    if (!bead.two_sided()) continue;
    ++found;
    strict += gold.beads.contains(amts::alignment::format_bead(bead));
    lax +=
        std::ranges::any_of(gold.ranges, [&](const Bead& other) { return overlaps(bead, other); });
  }
  fmt::print("{} + {} lines, {} beads: strict F1 {:.4f}, lax precision {:.4f}, {:.2f} s\n",
             gold.source.size(), gold.target.size(), gold.ranges.size(), f1(strict, found, wanted),
             lax / found, took.count());
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc < 5) {
    fmt::print(stderr,
               "usage: bench_alignment_sentences FROM TO LEXICON (GOLD SOURCE TARGET | PAIRS.tsv "
               "[SEED])\n");
    return 2;
  }
  const std::string from = argv[1], to = argv[2];
  amts::alignment::Lexicon lexicon;
  if (std::string(argv[3]) != "none") {
    lexicon = amts::alignment::read_lexicon(amts::read_file(argv[3]), argv[3]);
    if (lexicon.from != from) lexicon = lexicon.reversed();
  }
  const unsigned seed = argc == 6 ? static_cast<unsigned>(std::stoul(argv[5])) : 1;
  const Gold gold = argc > 6 ? read_gold(argv[4], argv[5], argv[6])
                             : merge_pairs(argv[4], to != "zh" && to != "ja", seed);
  measure(gold, {from, to, lexicon.links.empty() ? nullptr : &lexicon});
  return 0;
} catch (const amts::Error& e) {
  fmt::print(stderr, "{}\n", e.what());
  return 1;
}
