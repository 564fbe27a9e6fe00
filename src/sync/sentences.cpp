#include "sync/sentences.h"

#include <algorithm>

#include "alignment/align.h"
#include "sync/raw_text.h"
#include "text/normalize.h"
#include "text/utf8.h"
#include "translate/placeholders.h"

namespace amts::sync {
namespace {

// Likeness (Bigrams) from which a sentence is another's changed version; a lower one does where
// nothing else stands in its place.
constexpr double kLike = 0.45;
constexpr double kLikeAlone = 0.2;
// Sentences of equal number translate each other one by one if none is this much longer or shorter
// than its share, by code points.
constexpr double kLengthFactor = 2;
constexpr double kLengthSlack = 12;

double length_of(std::string_view text) { return static_cast<double>(text::to_utf32(text).size()); }

/// Whether the lengths of pairs go together.
bool one_by_one(const std::vector<std::string>& source, const std::vector<std::string>& target) {
  if (source.size() != target.size()) return false;
  double source_length = 1, target_length = 1;
  for (const std::string& text : source) source_length += length_of(text);
  for (const std::string& text : target) target_length += length_of(text);
  const double ratio = target_length / source_length;
  for (size_t i = 0; i < source.size(); ++i) {
    const double expected = length_of(source[i]) * ratio, length = length_of(target[i]);
    const double slack = kLengthSlack * std::min(1.0, ratio);
    if (length > expected * kLengthFactor + slack || expected > length * kLengthFactor + slack)
      return false;
  }
  return true;
}

}  // namespace

std::vector<size_t> top_segments(const BlockedDocument& document, size_t block) {
  std::vector<size_t> out;
  size_t end = 0;
  for (size_t i = document.blocks[block].first_segment; i < document.blocks[block].last_segment;
       ++i) {
    const document::Segment& segment = document.document->segments[i];
    if (segment.range.begin < end) continue;
    end = segment.range.end;
    out.push_back(i);
  }
  return out;
}

std::optional<std::vector<Sentence>> sentences_of(const BlockedDocument& document,
                                                  std::span<const size_t> segments,
                                                  text::Segmenter& segmenter) {
  std::vector<Sentence> out;
  size_t block = 0;
  for (const size_t number : segments) {
    const document::Segment& segment = document.document->segments[number];
    while (document.blocks[block].last_segment <= number) ++block;
    std::vector<size_t> offsets;
    const auto ranges = segmenter.split(segment.text, translate::roles_of(segment.placeholders));
    for (const text::SentenceRange& range : ranges) {
      offsets.push_back(range.begin);
      offsets.push_back(range.end);
    }
    const auto raw = raw_positions(*document.document, segment, offsets);
    if (!raw) return std::nullopt;
    for (size_t i = 0; i < ranges.size(); ++i) {
      Sentence sentence{block, number, ranges[i], {(*raw)[2 * i], (*raw)[2 * i + 1]}, {}};
      sentence.key =
          text::fold_spaces(std::string_view(document.document->bytes)
                                .substr(sentence.raw.begin, sentence.raw.end - sentence.raw.begin));
      out.push_back(std::move(sentence));
    }
  }
  return out;
}

std::vector<SentenceOrigin> compare_sentences(const std::vector<Sentence>& old_sentences,
                                              const std::vector<Sentence>& new_sentences) {
  const auto keys = [](const std::vector<Sentence>& sentences) {
    std::vector<std::string_view> out;
    for (const Sentence& sentence : sentences) out.push_back(sentence.key);
    return out;
  };
  Interner intern;
  const auto a = intern.all(keys(old_sentences)), b = intern.all(keys(new_sentences));
  std::vector<SentenceOrigin> out(new_sentences.size());
  std::vector<bool> used(old_sentences.size(), false);
  const Matches same = common(a, b);
  for (const auto& [i, j] : same) {
    out[j].old_sentence = i;
    used[i] = true;
  }
  for (size_t j = 0; j < b.size(); ++j) {  // moved
    for (size_t i = 0; i < a.size() && out[j].old_sentence == static_cast<size_t>(-1); ++i) {
      if (used[i] || a[i] != b[j]) continue;
      out[j].old_sentence = i;
      used[i] = true;
    }
  }
  size_t i = 0, j = 0;
  const auto between = [&](size_t i_end, size_t j_end) {
    std::vector<size_t> left, right;
    for (; i < i_end; ++i) {
      if (!used[i]) left.push_back(i);
    }
    for (; j < j_end; ++j) {
      if (out[j].old_sentence == static_cast<size_t>(-1)) right.push_back(j);
    }
    const double least = left.size() == 1 && right.size() == 1 ? kLikeAlone : kLike;
    const auto gain = [&](size_t x, size_t y) {
      const double like =
          Bigrams(old_sentences[left[x]].key).likeness(Bigrams(new_sentences[right[y]].key));
      return like >= least ? like : 0.0;
    };
    for (const auto& [x, y] : best_pairs(left.size(), right.size(), gain))
      out[right[y]] = {left[x], true};
  };
  for (const auto& [x, y] : same) {
    between(x, y);
    i = x + 1;
    j = y + 1;
  }
  between(a.size(), b.size());
  return out;
}

std::string readable(const BlockedDocument& document, const Sentence& sentence) {
  const document::Segment& segment = document.document->segments[sentence.segment];
  return document::readable(
      segment, std::string_view(segment.text)
                   .substr(sentence.range.begin, sentence.range.end - sentence.range.begin));
}

std::vector<SentenceBead> align_sentences(const BlockedDocument& source,
                                          const std::vector<Sentence>& source_sentences,
                                          const BlockedDocument& target,
                                          const std::vector<Sentence>& target_sentences,
                                          const text::LanguagePair& languages,
                                          const alignment::Lexicon* lexicon) {
  std::vector<std::string> from, to;
  for (const Sentence& sentence : source_sentences) from.push_back(readable(source, sentence));
  for (const Sentence& sentence : target_sentences) to.push_back(readable(target, sentence));
  std::vector<SentenceBead> out;
  if (one_by_one(from, to)) {
    for (size_t i = 0; i < from.size(); ++i) out.push_back({{i, i + 1}, {i, i + 1}});
    return out;
  }
  const alignment::AlignOptions options{languages.from, languages.to, lexicon, 2};
  for (const alignment::Bead& bead : alignment::align(from, to, options)) {
    out.push_back({{bead.source_begin, bead.source_end},
                   {bead.target_begin, bead.target_end},
                   bead.score > 0});
  }
  return out;
}

}  // namespace amts::sync
