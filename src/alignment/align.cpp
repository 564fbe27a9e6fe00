#include "alignment/align.h"

#include <fmt/format.h>

#include <algorithm>

#include "alignment/align_model.h"
#include "text/script.h"
#include "text/utf8.h"

namespace amts::alignment {
namespace {

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
    // What the first round finds without a lexicon may be far off.
    const bool trusted = round > 1 || (round == 1 && options.lexicon != nullptr);
    beads = align_sentences(model, from.items, to.items,
                            trusted ? std::span<const Bead>(beads) : std::span<const Bead>());
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

}  // namespace amts::alignment
