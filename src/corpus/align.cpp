#include "corpus/align.h"

#include <fmt/format.h>

#include <algorithm>

#include "corpus/align_model.h"
#include "text/script.h"
#include "text/utf8.h"

namespace amts::corpus {
namespace {

// Up to this many items on the longer side, all cells are searched.
constexpr size_t kWholeSearch = 300;
// Items to either side of the path found one level above (whose items are twice as long).
constexpr size_t kRadius = 12;

constexpr std::array<BeadShape, 5> kCoarseShapes = {{{1, 1}, {1, 0}, {0, 1}, {1, 2}, {2, 1}}};
constexpr std::array<float, 5> kCoarseScores = {0, -4, -4, -2, -2};

struct Side {
  std::vector<AlignItem> items;
  std::vector<size_t> lines;  // of each item
  size_t line_count = 0;
};

bool is_blank(std::string_view sentence) {
  for (size_t at = 0; at < sentence.size();) {
    if (!text::is_space(text::next_code_point(sentence, at))) return false;
  }
  return true;
}

Side read_side(std::span<const std::string> sentences, UnitVocabulary& vocabulary) {
  Side side;
  side.line_count = sentences.size();
  for (size_t i = 0; i < sentences.size(); ++i) {
    if (is_blank(sentences[i])) continue;
    side.items.push_back(vocabulary.read(sentences[i]));
    side.lines.push_back(i);
  }
  return side;
}

std::vector<AlignItem> halved(const std::vector<AlignItem>& items) {
  std::vector<AlignItem> out;
  for (size_t i = 0; i < items.size(); ++i) {
    if (i % 2 == 0) {
      out.push_back(items[i]);
    } else {
      out.back().length += items[i].length;
      out.back().units.insert(out.back().units.end(), items[i].units.begin(), items[i].units.end());
    }
  }
  return out;
}

// A path over items that were halved, as a path over the items.
std::vector<Bead> doubled(std::vector<Bead> path, size_t sources, size_t targets) {
  for (Bead& bead : path) {
    bead = {std::min(2 * bead.source_begin, sources), std::min(2 * bead.source_end, sources),
            std::min(2 * bead.target_begin, targets), std::min(2 * bead.target_end, targets),
            bead.score};
  }
  return path;
}

std::vector<Bead> coarse_path(const AlignModel& model, const std::vector<AlignItem>& source,
                              const std::vector<AlignItem>& target);

Band search_band(const AlignModel& model, const std::vector<AlignItem>& source,
                 const std::vector<AlignItem>& target) {
  if (std::max(source.size(), target.size()) <= kWholeSearch)
    return Band::whole(source.size(), target.size());
  const auto above = coarse_path(model, halved(source), halved(target));
  return Band::around(doubled(above, source.size(), target.size()), source.size(), target.size(),
                      kRadius);
}

std::vector<Bead> coarse_path(const AlignModel& model, const std::vector<AlignItem>& source,
                              const std::vector<AlignItem>& target) {
  const Band band = search_band(model, source, target);
  BeadEvidence evidence(model, source, target, band);
  return best_beads(band, kCoarseShapes, [&](size_t shape, size_t i, size_t j) {
    return kCoarseScores[shape] + evidence(kCoarseShapes[shape], i, j);
  });
}

std::vector<Bead> fine_beads(const AlignModel& model, const std::vector<AlignItem>& source,
                             const std::vector<AlignItem>& target) {
  const Band band = search_band(model, source, target);
  BeadEvidence evidence(model, source, target, band);
  const auto shapes = sentence_shapes();
  return best_beads(band, shapes, [&](size_t shape, size_t i, size_t j) {
    return model.shape_score(shape) + evidence(shapes[shape], i, j);
  });
}

// Beads over items as beads over lines, the blank ones alone before what follows them.
std::vector<Bead> with_blank_lines(const std::vector<Bead>& beads, const Side& source,
                                   const Side& target) {
  std::vector<Bead> out;
  size_t i = 0, j = 0;
  const auto alone = [&](size_t sources_to, size_t targets_to) {
    for (; i < sources_to; ++i) out.push_back({i, i + 1, j, j, 0});
    for (; j < targets_to; ++j) out.push_back({i, i, j, j + 1, 0});
  };
  for (const Bead& bead : beads) {
    alone(bead.sources() > 0 ? source.lines[bead.source_begin] : i,
          bead.targets() > 0 ? target.lines[bead.target_begin] : j);
    const size_t source_end = bead.sources() > 0 ? source.lines[bead.source_end - 1] + 1 : i;
    const size_t target_end = bead.targets() > 0 ? target.lines[bead.target_end - 1] + 1 : j;
    out.push_back({i, source_end, j, target_end, bead.score});
    i = source_end;
    j = target_end;
  }
  alone(source.line_count, target.line_count);
  return out;
}

}  // namespace

std::vector<Bead> align(std::span<const std::string> source, std::span<const std::string> target,
                        const AlignOptions& options) {
  UnitVocabulary source_units(options.from), target_units(options.to);
  const Side from = read_side(source, source_units), to = read_side(target, target_units);
  AlignModel model(source_units, target_units, options.lexicon);
  double source_length = 0, target_length = 0;
  for (const AlignItem& item : from.items) source_length += item.length;
  for (const AlignItem& item : to.items) target_length += item.length;
  model.set_length_ratio(source_length, target_length);
  std::vector<Bead> beads;
  for (int round = 0; round < options.rounds; ++round) {
    if (round > 0) {
      const AlignedItems text{from.items, to.items, beads};
      model.learn({&text, 1});
    }
    beads = fine_beads(model, from.items, to.items);
  }
  return with_blank_lines(beads, from, to);
}

std::string format_bead(const Bead& bead) {
  const auto list = [](size_t begin, size_t end) {
    std::string out = "[";
    for (size_t i = begin; i < end; ++i) out += fmt::format("{}{}", i > begin ? "," : "", i);
    return out + "]";
  };
  return list(bead.source_begin, bead.source_end) + ":" + list(bead.target_begin, bead.target_end);
}

}  // namespace amts::corpus
