// The aligner of corpus pairs what has content: segments and opaque stretches. Blocks follow from
// their content. What says the same in both documents is pinned first, and what is no text (code,
// tags, labels) is paired between its neighbours by what it says, exactly.
#include "sync/align_blocks.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "alignment/align_documents.h"
#include "sync/code_merge.h"
#include "sync/inline_tokens.h"
#include "sync/sequences.h"

namespace amts::sync {
namespace {

using alignment::Bead;
using document::BlockKind;

/// Number of the block that holds a byte, or of the next one.
size_t block_at(const BlockedDocument& document, size_t byte) {
  const auto at =
      std::partition_point(document.blocks.begin(), document.blocks.end(),
                           [&](const document::Block& block) { return block.range.end <= byte; });
  return static_cast<size_t>(at - document.blocks.begin());
}

size_t block_of(const BlockedDocument& document, const alignment::DocumentBlock& content) {
  return block_at(document, content.segment != nullptr ? content.segment->range.begin
                                                       : content.opaque->range.begin);
}

/// Beads of contents as beads of blocks: those that share a block become one.
std::vector<Bead> over_blocks(const alignment::DocumentAlignment& alignment,
                              const BlockedDocument& source, const BlockedDocument& target) {
  std::vector<Bead> out;
  for (const Bead& bead : alignment.beads) {
    if (!bead.two_sided()) continue;
    Bead blocks;
    blocks.source_begin = block_of(source, alignment.source[bead.source_begin]);
    blocks.source_end = block_of(source, alignment.source[bead.source_end - 1]) + 1;
    blocks.target_begin = block_of(target, alignment.target[bead.target_begin]);
    blocks.target_end = block_of(target, alignment.target[bead.target_end - 1]) + 1;
    blocks.score = bead.score;
    if (!out.empty() && (blocks.source_begin < out.back().source_end ||
                         blocks.target_begin < out.back().target_end)) {
      out.back().source_end = std::max(out.back().source_end, blocks.source_end);
      out.back().target_end = std::max(out.back().target_end, blocks.target_end);
    } else {
      out.push_back(blocks);
    }
  }
  return out;
}

// Identical blocks at least so long are the same block, if they are unique.
constexpr size_t kPins = 8;
// Gains of pairs within a stretch: equal, equal but for comments and strings, aligned as text;
// alike from so much on, code and what is no text, and text (left as it was in the source).
constexpr double kEqual = 3;
constexpr double kSameCode = 2.5;
constexpr double kAligned = 1;
constexpr double kLeastLike = 0.3;
constexpr double kLeastLikeText = 0.6;
// Of what comes in series, where nothing else is known of it; of a pair next to another one.
constexpr double kSameKind = 0.2;
constexpr double kInItsPlace = 0.1;  // text between the same neighbours, of a likely length
constexpr size_t kLengthFactor = 3;
constexpr double kNeighbours = 0.3;

/// Blocks that stand in both documents as they are, once, in order.
Matches pins(const BlockedDocument& source, const BlockedDocument& target) {
  Interner intern;
  const auto ids = [&](const BlockedDocument& document) {
    std::vector<std::string_view> keys(document.keys.begin(), document.keys.end());
    return intern.all(keys);
  };
  const auto a = ids(source), b = ids(target);
  Matches out = unique_in_order(a, b);
  std::erase_if(out, [&](const auto& pair) { return source.keys[pair.first].size() < kPins; });
  return out;
}

bool is_serial(BlockKind kind) {
  return kind == BlockKind::kListItem || kind == BlockKind::kTableRow ||
         kind == BlockKind::kHeading || kind == BlockKind::kFrontMatter;
}

/// Pairs what the aligner left, and all that is no text, by what it says.
class Filler {
 public:
  Filler(const BlockedDocument& source, const BlockedDocument& target,
         const std::vector<Bead>& aligned)
      : source_(source),
        target_(target),
        length_ratio_(prose_bytes(target) / prose_bytes(source)),
        aligned_(source.blocks.size(), kNone),
        source_code_(source.blocks.size()),
        target_code_(target.blocks.size()) {
    for (const Bead& bead : aligned) {
      if (bead.sources() == 1 && bead.targets() == 1)
        aligned_[bead.source_begin] = bead.target_begin;
    }
  }

  void fill(const Bead& stretch, std::vector<Bead>& out) {
    const auto gain = [&](size_t x, size_t y) {
      const double own = of_pair(stretch.source_begin + x, stretch.target_begin + y);
      if (own <= 0) return own;
      const bool first = x == 0 && y == 0;  // next to what is fixed
      const bool last = x + 1 == stretch.sources() && y + 1 == stretch.targets() &&
                        stretch.source_end < source_.blocks.size();
      return own + kNeighbours * (first + last);
    };
    for (const auto& [x, y] : best_pairs(stretch.sources(), stretch.targets(), gain, kNeighbours)) {
      const size_t s = stretch.source_begin + x, t = stretch.target_begin + y;
      out.push_back({s, s + 1, t, t + 1, 0});
    }
  }

 private:
  double of_pair(size_t s, size_t t) {
    const BlockKind kind = source_.kind(s);
    const bool text = document::is_prose(kind) && document::is_prose(target_.kind(t));
    if (text && aligned_[s] == t) return kAligned;
    if (kind != target_.kind(t)) return 0;
    if (source_.keys[s] == target_.keys[t]) return kEqual;
    if (is_serial(kind) && source_.blocks[s].level == target_.blocks[t].level)
      return kSameKind * (1 + length_fit(source_.keys[s], target_.keys[t]));
    if (text) {
      const double like = Bigrams(source_.keys[s]).likeness(Bigrams(target_.keys[t]));
      if (like >= kLeastLikeText) return like;
      return lengths_fit(source_.keys[s], target_.keys[t]) ? kInItsPlace : 0;
    }
    if (kind == BlockKind::kCode) {
      const std::string& a = code(source_, s, source_code_);
      const std::string& b = code(target_, t, target_code_);
      if (a == b) return kSameCode;
      if (!same_marks(source_.bytes(s), target_.bytes(t))) return 0;
    }
    if (kind == BlockKind::kImage && same_neutral(s, t)) return kSameCode;
    const double like = Bigrams(source_.keys[s]).likeness(Bigrams(target_.keys[t]));
    return like >= kLeastLike ? like : 0;
  }

  /// 1 for a translation of the usual length, 0 for one more than e times as long or short.
  double length_fit(std::string_view a, std::string_view b) const {
    const double expected = static_cast<double>(a.size()) * length_ratio_;
    return std::max(0.0,
                    1 - std::abs(std::log((static_cast<double>(b.size()) + 2) / (expected + 2))));
  }

  static double prose_bytes(const BlockedDocument& document) {
    size_t bytes = 1;
    for (size_t k = 0; k < document.blocks.size(); ++k) {
      if (document::is_prose(document.kind(k))) bytes += document.keys[k].size();
    }
    return static_cast<double>(bytes);
  }

  static bool lengths_fit(std::string_view a, std::string_view b) {
    return std::max(a.size(), b.size()) <= std::min(a.size(), b.size()) * kLengthFactor;
  }

  /// Whether both hold the same links and tags, whatever their words.
  bool same_neutral(size_t s, size_t t) const {
    const auto neutral = [](std::string_view text) {
      std::vector<std::string_view> out;
      for (const Token& token : inline_tokens(text)) {
        if (token.kind == TokenKind::kNeutral) out.push_back(token.text);
      }
      return out;
    };
    const auto a = neutral(source_.bytes(s));
    return !a.empty() && a == neutral(target_.bytes(t));
  }

  static const std::string& code(const BlockedDocument& document, size_t block,
                                 std::vector<std::optional<std::string>>& cache) {
    if (!cache[block]) cache[block] = code_skeleton(document.bytes(block));
    return *cache[block];
  }

  /// Cells of d2l-book say by `#@tab` whose they are.
  static bool same_marks(std::string_view a, std::string_view b) {
    const auto mark = [](std::string_view code) {
      const size_t at = code.find("#@tab");
      return at == std::string_view::npos ? std::string_view()
                                          : code.substr(at, code.find('\n', at) - at);
    };
    const std::string_view x = mark(a), y = mark(b);
    return x.empty() == y.empty() && (x.starts_with(y) || y.starts_with(x));
  }

  const BlockedDocument& source_;
  const BlockedDocument& target_;
  double length_ratio_;          // bytes of a translation's prose for each of the source's
  std::vector<size_t> aligned_;  // by source block: its text's one counterpart
  std::vector<std::optional<std::string>> source_code_, target_code_;
};

/// Beads of several texts that contradict no pin.
std::vector<Bead> larger_beads(const std::vector<Bead>& beads, const Matches& pins,
                               const BlockedDocument& source, const BlockedDocument& target) {
  std::vector<Bead> out;
  auto next = pins.begin();
  for (const Bead& bead : beads) {
    const auto text = [](const BlockedDocument& document, size_t begin, size_t end) {
      for (size_t k = begin; k < end; ++k) {
        if (!document::is_prose(document.kind(k))) return false;
      }
      return true;
    };
    // A series of items is one bead only by mistake.
    const bool several = bead.sources() + bead.targets() > 2;
    if (!several) continue;
    const bool items =
        is_serial(source.kind(bead.source_begin)) && is_serial(target.kind(bead.target_begin));
    if (items || !text(source, bead.source_begin, bead.source_end) ||
        !text(target, bead.target_begin, bead.target_end))
      continue;
    while (next != pins.end() && next->first < bead.source_begin &&
           next->second < bead.target_begin)
      ++next;
    const bool free =
        next == pins.end() || (next->first >= bead.source_end && next->second >= bead.target_end);
    if (free) out.push_back(bead);
  }
  return out;
}

/// What lies between two pins, or before the first and behind the last.
std::vector<Bead> stretches_between(const Matches& pins, size_t sources, size_t targets) {
  std::vector<Bead> out;
  size_t i = 0, j = 0;
  const auto add = [&](size_t source_end, size_t target_end) {
    out.push_back({i, source_end, j, target_end, 0});
    i = source_end + 1;
    j = target_end + 1;
  };
  for (const auto& [s, t] : pins) add(s, t);
  add(sources, targets);
  return out;
}

/// Whether the source's blocks of a stretch stand in the new source as they were, one after the
/// other.
bool is_untouched(const SourceDiff& diff, const Bead& stretch) {
  const auto in_stretch = [&](const BlockPair& part) {
    return part.old_block >= stretch.source_begin && part.old_block < stretch.source_end;
  };
  for (size_t i = stretch.source_begin; i < stretch.source_end; ++i) {
    if (diff.new_of[i] == kNone || diff.changed[i] || diff.moved[i]) return false;
    if (i > stretch.source_begin && diff.new_of[i] != diff.new_of[i - 1] + 1) return false;
  }
  return std::none_of(diff.split.begin(), diff.split.end(), in_stretch) &&
         std::none_of(diff.merged.begin(), diff.merged.end(), in_stretch);
}

/// The document with the contents of some blocks only, at their places.
document::Document part_of(const BlockedDocument& document, const std::vector<bool>& wanted) {
  document::Document part;
  part.file = document.document->file;
  part.format = document.document->format;
  part.bytes = document.document->bytes;
  for (size_t k = 0; k < document.blocks.size(); ++k) {
    if (!wanted[k]) continue;
    const document::Block& block = document.blocks[k];
    const auto& segments = document.document->segments;
    const auto& opaques = document.document->opaques;
    part.segments.insert(part.segments.end(),
                         segments.begin() + static_cast<ptrdiff_t>(block.first_segment),
                         segments.begin() + static_cast<ptrdiff_t>(block.last_segment));
    part.opaques.insert(part.opaques.end(),
                        opaques.begin() + static_cast<ptrdiff_t>(block.first_opaque),
                        opaques.begin() + static_cast<ptrdiff_t>(block.last_opaque));
  }
  return part;
}

/// Beads of what lies in the stretches and the pins around them.
std::vector<Bead> align_text(const BlockedDocument& source, const BlockedDocument& target,
                             const std::vector<Bead>& stretches,
                             const text::LanguagePair& languages,
                             const alignment::Lexicon* lexicon) {
  if (stretches.empty()) return {};
  std::vector<bool> sources(source.blocks.size(), false), targets(target.blocks.size(), false);
  const auto mark = [](std::vector<bool>& wanted, size_t begin, size_t end) {
    for (size_t k = begin == 0 ? 0 : begin - 1; k < std::min(end + 1, wanted.size()); ++k)
      wanted[k] = true;
  };
  for (const Bead& stretch : stretches) {
    mark(sources, stretch.source_begin, stretch.source_end);
    mark(targets, stretch.target_begin, stretch.target_end);
  }
  const document::Document from = part_of(source, sources), to = part_of(target, targets);
  return over_blocks(alignment::align_documents(from, to, languages, lexicon), source, target);
}

}  // namespace

std::vector<Bead> align_blocks(const BlockedDocument& source, const BlockedDocument& translation,
                               const SourceDiff& diff, const text::LanguagePair& languages,
                               const alignment::Lexicon* lexicon) {
  const Matches pinned = pins(source, translation);
  std::vector<Bead> fixed, open;
  for (const Bead& stretch :
       stretches_between(pinned, source.blocks.size(), translation.blocks.size())) {
    if (!stretch.two_sided()) continue;
    (is_untouched(diff, stretch) ? fixed : open).push_back(stretch);
  }
  const std::vector<Bead> aligned = align_text(source, translation, open, languages, lexicon);
  for (const Bead& bead : larger_beads(aligned, pinned, source, translation)) {
    const bool in_open = std::any_of(open.begin(), open.end(), [&](const Bead& stretch) {
      return bead.source_begin >= stretch.source_begin && bead.source_end <= stretch.source_end &&
             bead.target_begin >= stretch.target_begin && bead.target_end <= stretch.target_end;
    });
    if (in_open) fixed.push_back(bead);
  }
  for (const auto& [s, t] : pinned) fixed.push_back({s, s + 1, t, t + 1, 0});
  std::sort(fixed.begin(), fixed.end(),
            [](const Bead& a, const Bead& b) { return a.source_begin < b.source_begin; });
  Filler filler(source, translation, aligned);
  std::vector<Bead> out;
  size_t i = 0, j = 0;
  const auto fill = [&](size_t source_end, size_t target_end) {
    if (i < source_end && j < target_end) filler.fill({i, source_end, j, target_end, 0}, out);
  };
  for (const Bead& bead : fixed) {
    fill(bead.source_begin, bead.target_begin);
    out.push_back(bead);
    i = bead.source_end;
    j = bead.target_end;
  }
  fill(source.blocks.size(), translation.blocks.size());
  return out;
}

}  // namespace amts::sync
