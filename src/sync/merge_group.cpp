// One group of blocks whose source has changed: by its syntax if it has one, by a patch of the
// whole, else sentence by sentence.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "sync/code_merge.h"
#include "sync/merge.h"
#include "sync/patch.h"
#include "sync/sentences.h"
#include "text/script.h"

namespace amts::sync {
namespace {

using document::BlockKind;
using document::ByteRange;
using Pieces = std::vector<Piece>;

std::string_view slice(const BlockedDocument& document, ByteRange range) {
  return std::string_view(document.document->bytes).substr(range.begin, range.end - range.begin);
}

/// From the first block's beginning to the last one's end.
ByteRange span_of(const BlockedDocument& document, const std::vector<size_t>& blocks) {
  return {document.blocks[blocks.front()].range.begin, document.blocks[blocks.back()].range.end};
}

bool has_syntax(BlockKind kind) {
  return kind == BlockKind::kCode || kind == BlockKind::kMath || kind == BlockKind::kLabel ||
         kind == BlockKind::kDirective || kind == BlockKind::kMetadata ||
         kind == BlockKind::kMarkup || kind == BlockKind::kImage;
}

/// A run of text: its place in the file and what stands around it.
struct Core {
  ByteRange range;
  std::string_view before, after;  // within its blocks
};

class GroupMerge {
 public:
  GroupMerge(const Merge& merge, const Group& group, Requests& requests, Change& change)
      : m_(merge), group_(group), requests_(requests), change_(change) {}

  std::optional<Pieces> merge() {
    const auto& [olds, news, targets] = group_;
    if (olds.empty() || news.empty() || targets.empty()) return std::nullopt;
    if (!is_run(olds) || !is_run(news) || !is_run(targets)) return std::nullopt;
    if (olds.size() == 1 && news.size() == 1 && targets.size() == 1) return single();
    return regions();
  }

 private:
  std::optional<Pieces> single() {
    const size_t o = group_.old_blocks[0], n = group_.new_blocks[0], t = group_.target_blocks[0];
    const BlockKind kind = m_.new_source.kind(n);
    const std::string_view old_text = m_.old_source.bytes(o), new_text = m_.new_source.bytes(n),
                           target = m_.target.bytes(t);
    if (has_syntax(kind) ||
        m_.new_source.blocks[n].first_segment == m_.new_source.blocks[n].last_segment) {
      return with_syntax(kind, old_text, new_text, target);
    }
    const auto old_segments = top_segments(m_.old_source, o),
               new_segments = top_segments(m_.new_source, n), segments = top_segments(m_.target, t);
    if (old_segments.size() != new_segments.size() || segments.size() != new_segments.size())
      return whole(old_text, new_text, target, n);
    return by_segments(o, n, t, old_segments, new_segments, segments);
  }

  std::optional<Pieces> with_syntax(BlockKind kind, std::string_view old_text,
                                    std::string_view new_text, std::string_view target) {
    change_.action = Action::kCode;
    if (target == old_text) return literal(new_text);
    if (kind != BlockKind::kCode && kind != BlockKind::kMath) {
      const Patch patched = patch(old_text, new_text, target, source_texts());
      if (patched.edit == EditClass::kPatched) return literal(patched.text);
    }
    CodeMerge merged = merge_code(old_text, new_text, target);
    if (m_.new_source.document->format == document::Format::kNotebook &&
        !nlohmann::json::accept(merged.text))
      merged = {std::string(new_text), true};
    if (merged.lost_wording) review("a translated comment or string stood in a line that changed");
    return literal(merged.text);
  }

  /// Segment by segment; what stands around them comes from the new source where it changed.
  std::optional<Pieces> by_segments(size_t o, size_t n, size_t t,
                                    const std::vector<size_t>& old_segments,
                                    const std::vector<size_t>& new_segments,
                                    const std::vector<size_t>& segments) {
    Pieces out;
    const size_t count = segments.size();
    for (size_t k = 0; k <= count; ++k) {
      put_around(around(m_.old_source, o, old_segments, k),
                 around(m_.new_source, n, new_segments, k), around(m_.target, t, segments, k), out);
      if (k == count) break;
      auto pieces = texts({old_segments[k]}, {new_segments[k]}, {segments[k]});
      if (!pieces) return block_anew(n);
      append(*pieces, out);
    }
    return out;
  }

  /// What stands before segment `k` of a block and behind the one before.
  static std::string_view around(const BlockedDocument& document, size_t block,
                                 const std::vector<size_t>& segments, size_t k) {
    const auto& all = document.document->segments;
    const size_t begin =
        k == 0 ? document.blocks[block].range.begin : all[segments[k - 1]].range.end;
    const size_t end =
        k == segments.size() ? document.blocks[block].range.end : all[segments[k]].range.begin;
    return slice(document, {begin, std::max(begin, end)});
  }

  void put_around(std::string_view old_text, std::string_view new_text, std::string_view target,
                  Pieces& out) const {
    put(old_text == new_text ? target : new_text, out);
  }

  /// A group of several blocks on some side. The whole may be patched; else sentence by sentence.
  std::optional<Pieces> regions() {
    const auto all_text = [](const BlockedDocument& document, const std::vector<size_t>& blocks) {
      return std::all_of(blocks.begin(), blocks.end(), [&](size_t block) {
        const BlockKind kind = document.kind(block);
        return (kind == BlockKind::kParagraph || kind == BlockKind::kListItem ||
                kind == BlockKind::kHeading) &&
               top_segments(document, block).size() == 1;
      });
    };
    if (!all_text(m_.old_source, group_.old_blocks) ||
        !all_text(m_.new_source, group_.new_blocks) || !all_text(m_.target, group_.target_blocks))
      return std::nullopt;
    const auto segments = [](const BlockedDocument& document, const std::vector<size_t>& blocks) {
      std::vector<size_t> out;
      for (const size_t block : blocks) out.push_back(top_segments(document, block)[0]);
      return out;
    };
    const auto target_segments = segments(m_.target, group_.target_blocks);
    auto pieces = texts(segments(m_.old_source, group_.old_blocks),
                        segments(m_.new_source, group_.new_blocks), target_segments);
    if (!pieces) return std::nullopt;
    const auto& all = m_.target.document->segments;
    const ByteRange span = span_of(m_.target, group_.target_blocks);
    Pieces out;
    put(slice(m_.target, {span.begin, all[target_segments.front()].range.begin}), out);
    append(*pieces, out);
    put(slice(m_.target, {all[target_segments.back()].range.end, span.end}), out);
    return out;
  }

  /// The text of some segments (one after the other) from the first one's beginning to the last
  /// one's end.
  std::optional<Pieces> texts(const std::vector<size_t>& old_segments,
                              const std::vector<size_t>& new_segments,
                              const std::vector<size_t>& segments);

  /// Blocks whose make-up differs: patched as they stand, or anew.
  std::optional<Pieces> whole(std::string_view old_text, std::string_view new_text,
                              std::string_view target, size_t n) {
    if (auto pieces = patched_text(old_text, new_text, target)) return pieces;
    return block_anew(n);
  }

  /// The translation with the source's edit made in it; nullopt if it must be translated.
  std::optional<Pieces> patched_text(std::string_view old_text, std::string_view new_text,
                                     std::string_view target) {
    const Patch patched = patch(old_text, new_text, target, source_texts());
    switch (patched.edit) {
      case EditClass::kWording:
        return std::nullopt;
      case EditClass::kUnplaced:
        change_.action = std::max(change_.action, Action::kUndecided);
        review("a link changed that the translation does not have");
        return literal(target);
      case EditClass::kPatched:
        change_.action = std::max(change_.action, Action::kPatched);
        return literal(patched.text);
      default:
        return literal(patched.text);
    }
  }

  Pieces segment_anew(size_t segment, std::string_view target) {
    change_.action = Action::kTranslated;
    review("translated anew");
    Piece piece;
    piece.request = requests_.add_segment(segment);
    piece.otherwise = std::string(target);
    return {std::move(piece)};
  }

  std::optional<Pieces> block_anew(size_t n) {
    change_.action = Action::kTranslated;
    review("translated anew");
    Piece piece;
    piece.request = requests_.add_block(n);
    piece.otherwise = std::string(slice(m_.target, span_of(m_.target, group_.target_blocks)));
    return Pieces{std::move(piece)};
  }

  std::optional<Pieces> literal(std::string_view text) const {
    Pieces out;
    put(text, out);
    return out;
  }

  void put(std::string_view text, Pieces& out) const {
    if (text.empty()) return;
    if (out.empty() || out.back().request != kNone) out.emplace_back();
    out.back().text += text;
  }
  void append(Pieces& more, Pieces& out) const {
    for (Piece& piece : more) {
      if (piece.request == kNone) {
        put(piece.text, out);
      } else {
        out.push_back(std::move(piece));
      }
    }
  }

  void review(std::string reason) {
    change_.review = true;
    if (change_.reason.empty()) change_.reason = std::move(reason);
  }

  std::string_view source_texts() const { return m_.old_source.document->bytes; }

  friend class SentenceMerge;
  const Merge& m_;
  const Group& group_;
  Requests& requests_;
  Change& change_;
};

/// Sentences of a group, in the order of the new source.
class SentenceMerge {
 public:
  SentenceMerge(GroupMerge& group, const std::vector<Sentence>& olds,
                const std::vector<Sentence>& news, const std::vector<Sentence>& targets)
      : g_(group), m_(group.m_), old_(olds), new_(news), target_(targets) {}

  Pieces merge() {
    origins_ = compare_sentences(old_, new_);
    beads_ = align_sentences(m_.old_source, old_, m_.target, target_, m_.options.languages,
                             m_.options.lexicon);
    bead_of_.assign(old_.size(), kNone);
    for (size_t b = 0; b < beads_.size(); ++b) {
      for (size_t i = beads_[b].source.begin; i < beads_[b].source.end; ++i) bead_of_[i] = b;
    }
    becomes_.assign(old_.size(), kNone);
    for (size_t j = 0; j < new_.size(); ++j) {
      if (origins_[j].old_sentence != kNone) becomes_[origins_[j].old_sentence] = j;
    }
    done_.assign(beads_.size(), false);
    additions_before(0);
    for (size_t j = 0; j < new_.size(); ++j) sentence(j);
    return std::move(out_);
  }

 private:
  void sentence(size_t j) {
    const size_t i = origins_[j].old_sentence;
    if (i == kNone) return translate(j, std::nullopt);
    const size_t b = bead_of_[i];
    if (b == kNone) return;
    const SentenceBead& bead = beads_[b];
    if (bead.target.empty()) {
      // The translator left it out; a new wording is not asked for.
      return;
    }
    if (is_unchanged(bead)) {
      if (!done_[b]) keep(bead.target, j);
      done_[b] = true;
    } else if (bead.source.size() == 1) {
      changed(j, bead);
    } else {
      // Translated together, and not all of them stand any more.
      translate(j, done_[b] ? std::nullopt : std::optional(bead));
    }
    if (!done_[b]) done_[b] = true;
    additions_before(b + 1);
  }

  /// What the translator added stands behind what it stood behind; so does what may be.
  void additions_before(size_t b) {
    for (; b < beads_.size() && !done_[b]; ++b) {
      const bool added = beads_[b].source.empty();
      if (beads_[b].target.empty() || !(added || is_doubtful(beads_[b]))) break;
      if (!added) g_.review("the source of a sentence is gone, or it is an addition");
      keep(beads_[b].target, kNone);
      done_[b] = true;
    }
  }

  /// Sentences whose source is gone, if it was theirs.
  bool is_doubtful(const SentenceBead& bead) const {
    if (bead.certain) return false;
    for (size_t i = bead.source.begin; i < bead.source.end; ++i) {
      if (becomes_[i] != kNone) return false;
    }
    return true;
  }

  bool is_unchanged(const SentenceBead& bead) const {
    for (size_t i = bead.source.begin; i < bead.source.end; ++i) {
      const size_t j = becomes_[i];
      if (j == kNone || origins_[j].changed) return false;
      if (i > bead.source.begin && becomes_[i - 1] + 1 != j) return false;
    }
    return true;
  }

  ByteRange raw_of(const Range& targets) const {
    return {target_[targets.begin].raw.begin, target_[targets.end - 1].raw.end};
  }

  void changed(size_t j, const SentenceBead& bead) {
    const size_t i = bead.source.begin;
    const std::string_view old_text = slice(m_.old_source, old_[i].raw),
                           new_text = slice(m_.new_source, new_[j].raw),
                           target = slice(m_.target, raw_of(bead.target));
    auto patched = g_.patched_text(old_text, new_text, target);
    if (!patched) return translate(j, bead);
    separate(bead.target.begin, j);
    g_.append(*patched, out_);
    last_target_ = bead.target.end - 1;
    last_new_ = j;
  }

  void keep(const Range& targets, size_t j) {
    separate(targets.begin, j);
    g_.put(slice(m_.target, raw_of(targets)), out_);
    last_target_ = targets.end - 1;
    last_new_ = j;
  }

  void translate(size_t j, std::optional<SentenceBead> old_bead) {
    Piece piece;
    separate(kNone, j);
    if (old_bead) {
      Requests::Former former;
      for (size_t i = old_bead->source.begin; i < old_bead->source.end; ++i) {
        const std::string_view space = i > old_bead->source.begin ? " " : "";
        former.example.source += std::string(space) + readable(m_.old_source, old_[i]);
        former.source += std::string(space) + std::string(slice(m_.old_source, old_[i].raw));
      }
      for (size_t k = old_bead->target.begin; k < old_bead->target.end; ++k)
        former.example.target += readable(m_.target, target_[k]);
      former.target = std::string(slice(m_.target, raw_of(old_bead->target)));
      piece.otherwise = former.target;
      piece.request = g_.requests_.add_changed_sentence(new_[j], std::move(former));
    } else {
      piece.request = g_.requests_.add_sentence(new_[j]);
    }
    out_.push_back(std::move(piece));
    g_.change_.action = Action::kTranslated;
    g_.review(old_bead ? "a sentence was translated anew" : "a sentence was added");
    last_target_ = kNone;
    last_new_ = j;
  }

  /// What stands between the sentence before and one that is, or takes the place of, the target's
  /// number `k`; `j` is its number in the new source, kNone for a translator's addition.
  void separate(size_t k, size_t j) {
    if (out_.empty()) return;
    const bool apart = j != kNone && last_new_ != kNone && new_[last_new_].block != new_[j].block;
    const bool neighbours = k != kNone && last_target_ != kNone && last_target_ + 1 == k;
    if (neighbours) {
      const bool were_apart = target_[last_target_].block != target_[k].block;
      const bool old_apart = were_apart && old_apart_between(last_new_, j);
      if (apart == were_apart || (were_apart && !old_apart)) {
        return g_.put(slice(m_.target, {target_[last_target_].raw.end, target_[k].raw.begin}),
                      out_);
      }
    }
    if (apart) {
      return g_.put(slice(m_.new_source, {new_[last_new_].raw.end, new_[j].raw.begin}), out_);
    }
    g_.put(usual_gap(), out_);
  }

  bool old_apart_between(size_t a, size_t b) const {
    if (a == kNone || b == kNone) return false;
    const size_t i = origins_[a].old_sentence, k = origins_[b].old_sentence;
    return i != kNone && k != kNone && old_[i].block != old_[k].block;
  }

  /// What the translation writes between its sentences: here, or as its language does.
  std::string_view usual_gap() const {
    for (size_t k = 1; k < target_.size(); ++k) {
      if (target_[k].segment == target_[k - 1].segment)
        return slice(m_.target, {target_[k - 1].raw.end, target_[k].raw.begin});
    }
    return text::is_unspaced_language(text::primary_language(m_.options.languages.to)) ? "" : " ";
  }

  GroupMerge& g_;
  const Merge& m_;
  const std::vector<Sentence>&old_, &new_, &target_;
  std::vector<SentenceOrigin> origins_;
  std::vector<SentenceBead> beads_;
  std::vector<size_t> bead_of_, becomes_;
  std::vector<bool> done_;
  Pieces out_;
  size_t last_target_ = kNone, last_new_ = kNone;
};

std::optional<Pieces> GroupMerge::texts(const std::vector<size_t>& old_segments,
                                        const std::vector<size_t>& new_segments,
                                        const std::vector<size_t>& segments) {
  const auto range = [](const BlockedDocument& document, const std::vector<size_t>& numbers) {
    const auto& all = document.document->segments;
    return ByteRange{all[numbers.front()].range.begin, all[numbers.back()].range.end};
  };
  const std::string_view old_text = slice(m_.old_source, range(m_.old_source, old_segments)),
                         new_text = slice(m_.new_source, range(m_.new_source, new_segments)),
                         target = slice(m_.target, range(m_.target, segments));
  if (old_text == new_text) return literal(target);
  if (target == old_text) {
    // Left in the source's language: as it was, so it stays; but changed, it is translated.
    change_.review = true;
  }
  if (old_segments.size() == new_segments.size()) {
    if (auto pieces = patched_text(old_text, new_text, target)) return pieces;
  }
  text::Segmenter source_segmenter(m_.options.languages.from);
  text::Segmenter target_segmenter(m_.options.languages.to);
  const auto olds = sentences_of(m_.old_source, old_segments, source_segmenter);
  const auto news = sentences_of(m_.new_source, new_segments, source_segmenter);
  const auto targets = sentences_of(m_.target, segments, target_segmenter);
  if (!olds || !news || !targets) {
    return new_segments.size() == 1 ? std::optional(segment_anew(new_segments[0], target))
                                    : std::nullopt;
  }
  return SentenceMerge(*this, *olds, *news, *targets).merge();
}

}  // namespace

std::optional<std::vector<Piece>> merge_group(const Merge& merge, const Group& group,
                                              Requests& requests, Change& change) {
  return GroupMerge(merge, group, requests, change).merge();
}

}  // namespace amts::sync
