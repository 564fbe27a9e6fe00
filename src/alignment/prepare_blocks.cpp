#include "alignment/prepare_blocks.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <optional>
#include <utility>

namespace amts::alignment {
namespace {

using document::SegmentKind;

// Two blocks of at least so many sentences are judged by those: over so long a text the evidence of
// words spreads too thin to tell.
constexpr size_t kLargeBlock = 40;
// Sentence counts of large blocks that may be translations of each other differ less than so.
constexpr size_t kLargeRatio = 3;
// What speaks for two blocks that are the only ones: more than any evidence against them.
constexpr float kSole = 1e6F;

constexpr float kNever = -std::numeric_limits<float>::infinity();

// Logarithms of how common the shapes are among blocks, by eye: translators keep blocks.
struct BlockShape {
  BeadShape shape;
  float score;
};
constexpr std::array<BlockShape, 9> kBlockShapes = {{{{1, 1}, -0.1F},
                                                     {{1, 0}, -3.5F},
                                                     {{0, 1}, -3.5F},
                                                     {{1, 2}, -4},
                                                     {{2, 1}, -4},
                                                     {{1, 3}, -5.5F},
                                                     {{3, 1}, -5.5F},
                                                     {{2, 2}, -6},
                                                     {{1, 4}, -7}}};
constexpr auto kShapes = [] {
  std::array<BeadShape, kBlockShapes.size()> out;
  for (size_t i = 0; i < out.size(); ++i) out[i] = kBlockShapes[i].shape;
  return out;
}();

// Enough of an untranslatable block to know it again; a notebook's outputs may be megabytes.
constexpr size_t kAnchorBytes = 2000;

// Equal kind and level speak for a bead of blocks, others against it.
constexpr float kSameKind = 1;
constexpr float kOtherKind = -1.5F;
constexpr float kOtherLevel = -1;
constexpr float kHeadingAsProse = -4;

BlockClass class_of(SegmentKind kind) {
  switch (kind) {
    case SegmentKind::kHeading:
    case SegmentKind::kTitle:
      return BlockClass::kHeading;
    case SegmentKind::kTableCell:
      return BlockClass::kCell;
    case SegmentKind::kAltText:
    case SegmentKind::kAttribute:
    case SegmentKind::kFrontMatter:
      return BlockClass::kName;
    default:
      return BlockClass::kProse;
  }
}

float like(const Block& a, const Block& b) {
  if (a.block_class != b.block_class) {
    const bool heading_as_prose =
        (a.block_class == BlockClass::kHeading && b.block_class == BlockClass::kProse) ||
        (a.block_class == BlockClass::kProse && b.block_class == BlockClass::kHeading);
    return heading_as_prose ? kHeadingAsProse : kNever;
  }
  if (a.kind != b.kind) return a.segment == nullptr ? kNever : kOtherKind;
  return a.level == b.level ? kSameKind : kOtherLevel;
}

float structure_score(const BlockRow& source, const BlockRow& target, const BeadShape& shape,
                      size_t i, size_t j) {
  const auto [a, b] = shape;
  if (a == 0 || b == 0) return 0;
  if (a == 1 && b == 1) return like(source.blocks[i - 1], target.blocks[j - 1]);
  bool same_kind = true;
  const int kind = source.blocks[i - a].kind;
  const auto prose_like_the_first = [&](const BlockRow& row, size_t begin, size_t end) {
    for (size_t k = begin; k < end; ++k) {
      if (row.blocks[k].block_class != BlockClass::kProse) return false;
      same_kind = same_kind && row.blocks[k].kind == kind;
    }
    return true;
  };
  if (!prose_like_the_first(source, i - a, i) || !prose_like_the_first(target, j - b, j))
    return kNever;
  return same_kind ? kSameKind : kOtherKind;
}

void add_segment(const document::Segment& segment, UnitVocabulary& vocabulary,
                 text::Segmenter& segmenter, BlockRow& row) {
  Block block{
      class_of(segment.kind), static_cast<int>(segment.kind), segment.level, &segment, {}, nullptr};
  AlignItem item;
  std::vector<AlignItem> sentences;
  const auto roles = placeholder_roles(segment);
  for (const text::SentenceRange& range : segmenter.split(segment.text, roles)) {
    block.sentences.push_back({&segment, range.begin, range.end});
    sentences.push_back(vocabulary.read(readable_text(block.sentences.back())));
    item.units.insert(item.units.end(), sentences.back().units.begin(),
                      sentences.back().units.end());
    item.length += sentences.back().length;
  }
  row.blocks.push_back(std::move(block));
  row.items.push_back(std::move(item));
  row.sentences.push_back(std::move(sentences));
}

void add_opaque(const document::Document& document, const document::Opaque& opaque,
                UnitVocabulary& vocabulary, BlockRow& row) {
  row.blocks.push_back(
      {BlockClass::kOpaque, static_cast<int>(opaque.kind), 0, nullptr, {}, &opaque});
  size_t end = std::min(opaque.range.end, opaque.range.begin + kAnchorBytes);
  while (end < opaque.range.end && (static_cast<unsigned char>(document.bytes[end]) & 0xC0) == 0x80)
    ++end;
  row.items.push_back(vocabulary.read_uncounted(
      std::string_view(document.bytes).substr(opaque.range.begin, end - opaque.range.begin)));
  row.sentences.emplace_back();
}

// Scores of pairs of large blocks by the alignment of their sentences.
class LargeBlocks {
 public:
  LargeBlocks(const AlignModel& model, const BlockRow& source, const BlockRow& target)
      : model_(model), source_(source), target_(target) {}

  bool are_large(size_t s, size_t t) const {
    const size_t a = source_.sentences[s].size(), b = target_.sentences[t].size();
    return std::min(a, b) >= kLargeBlock && std::max(a, b) <= kLargeRatio * std::min(a, b);
  }
  float score(size_t s, size_t t) {
    const auto [at, is_new] = scores_.try_emplace({s, t}, 0.0F);
    if (is_new) {
      for (const Bead& bead : align_sentences(model_, source_.sentences[s], target_.sentences[t]))
        at->second += bead.score;
    }
    return at->second;
  }

 private:
  const AlignModel& model_;
  const BlockRow& source_;
  const BlockRow& target_;
  std::map<std::pair<size_t, size_t>, float> scores_;
};

// The only block of text, if there is only one.
std::optional<size_t> sole_block(const BlockRow& row) {
  std::optional<size_t> found;
  for (size_t i = 0; i < row.blocks.size(); ++i) {
    if (row.blocks[i].segment == nullptr) continue;
    if (found) return std::nullopt;
    found = i;
  }
  return found;
}

}  // namespace

BlockRow read_blocks(const document::Document& document, UnitVocabulary& vocabulary,
                     text::Segmenter& segmenter) {
  BlockRow row;
  auto opaque = document.opaques.begin();
  for (const document::Segment& segment : document.segments) {
    for (; opaque != document.opaques.end() && opaque->range.begin < segment.range.begin;
         ++opaque) {
      add_opaque(document, *opaque, vocabulary, row);
    }
    add_segment(segment, vocabulary, segmenter, row);
  }
  for (; opaque != document.opaques.end(); ++opaque) add_opaque(document, *opaque, vocabulary, row);
  return row;
}

std::vector<Bead> align_blocks(const AlignModel& model, const BlockRow& source,
                               const BlockRow& target) {
  const Band band = search_band(model, source.items, target.items);
  BeadEvidence evidence(model, source.items, target.items, band, Lengths::kLoose);
  LargeBlocks large(model, source, target);
  const auto sole_source = sole_block(source), sole_target = sole_block(target);
  return best_beads(band, kShapes, [&](size_t shape, size_t i, size_t j) {
    const bool one_to_one = kShapes[shape].sources == 1 && kShapes[shape].targets == 1;
    if (one_to_one && sole_source == i - 1 && sole_target == j - 1) return kSole;
    const float structure = structure_score(source, target, kShapes[shape], i, j);
    return structure == kNever
               ? kNever
               : kBlockShapes[shape].score + structure +
                     (one_to_one && large.are_large(i - 1, j - 1) ? large.score(i - 1, j - 1)
                                                                  : evidence(kShapes[shape], i, j));
  });
}

}  // namespace amts::alignment
