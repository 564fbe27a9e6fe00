#include "alignment/prepare.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cmath>
#include <sstream>
#include <unordered_set>

#include "alignment/align_model.h"
#include "alignment/prepare_blocks.h"
#include "alignment/prepare_text.h"
#include "text/segmenter.h"
#include "text/utf8.h"

namespace amts::alignment {
namespace {

constexpr int kPasses = 2;
// Sides differ impossibly if one is this many times as long as the other should be, and more than
// by a few words.
constexpr float kLengthFactor = 3;
constexpr float kLengthSlack = 30;  // characters of the longer language
// Confidence is the logistic of a bead's log-odds, scaled because the evidence of words is not
// independent, and less what a translation of that many words has at the least.
constexpr double kScoreScale = 0.35;
constexpr double kLeastPerUnit = 0.2;

// The sentences of one bead of blocks, and their beads.
struct SentenceGroup {
  std::vector<AlignItem> source, target;
  std::vector<TextSlice> source_slices, target_slices;
  std::vector<Bead> beads;
};

struct AlignedDocument {
  BlockRow source, target;
  std::vector<Bead> blocks;
  std::vector<SentenceGroup> groups;  // of the two-sided beads of segments
};

void gather(const BlockRow& row, size_t begin, size_t end, std::vector<AlignItem>& items,
            std::vector<TextSlice>& slices) {
  for (size_t k = begin; k < end; ++k) {
    items.insert(items.end(), row.sentences[k].begin(), row.sentences[k].end());
    slices.insert(slices.end(), row.blocks[k].sentences.begin(), row.blocks[k].sentences.end());
  }
}

void align_document(const AlignModel& model, AlignedDocument& document) {
  document.blocks = align_blocks(model, document.source, document.target);
  document.groups.clear();
  for (const Bead& bead : document.blocks) {
    if (!bead.two_sided() || document.source.blocks[bead.source_begin].segment == nullptr) continue;
    SentenceGroup& group = document.groups.emplace_back();
    gather(document.source, bead.source_begin, bead.source_end, group.source, group.source_slices);
    gather(document.target, bead.target_begin, bead.target_end, group.target, group.target_slices);
    group.beads = align_sentences(model, group.source, group.target);
  }
}

// One slice for neighbours of a segment, so that what separates them stays.
std::vector<TextSlice> joined(std::span<const TextSlice> slices) {
  std::vector<TextSlice> out;
  for (const TextSlice& slice : slices) {
    if (!out.empty() && out.back().segment == slice.segment) {
      out.back().end = slice.end;
    } else {
      out.push_back(slice);
    }
  }
  return out;
}

size_t unit_count(std::span<const AlignItem> items) {
  size_t count = 0;
  for (const AlignItem& item : items) count += item.units.size();
  return count;
}

double confidence(float score, std::span<const AlignItem> source,
                  std::span<const AlignItem> target) {
  const auto units = static_cast<double>(std::min(unit_count(source), unit_count(target)));
  return 1 / (1 + std::exp(-kScoreScale * (static_cast<double>(score) - kLeastPerUnit * units)));
}

bool has_words(std::string_view text) {
  return std::ranges::any_of(text::to_utf32(text),
                             [](char32_t c) { return u_isalpha(static_cast<UChar32>(c)); });
}

// Words that both sides hold, as a share of the source's: a side that was not translated, but
// changed or brought up to date, is no translation.
constexpr size_t kUntranslatedWords = 5;
constexpr double kUntranslatedShare = 0.75;

bool is_untranslated(const std::string& source, const std::string& target) {
  const auto words = [](const std::string& text) {
    std::vector<std::string> out;
    std::istringstream in(text);
    for (std::string word; in >> word;) out.push_back(word);
    std::ranges::sort(out);
    return out;
  };
  const auto from = words(source), to = words(target);
  std::vector<std::string> common;
  std::ranges::set_intersection(from, to, std::back_inserter(common));
  return from.size() >= kUntranslatedWords &&
         static_cast<double>(common.size()) >=
             kUntranslatedShare * static_cast<double>(from.size());
}

class Collector {
 public:
  Collector(const AlignModel& model, const PrepareOptions& options, Prepared& out)
      : model_(model), options_(options), out_(out) {}

  void add(const ParsedPair& documents, std::span<const TextSlice> source,
           std::span<const TextSlice> target, double score) {
    const auto from = joined(source), to = joined(target);
    corpus::TextPair pair =
        make_pair_text(*documents.source, from, *documents.target, to, options_.languages);
    pair.score = score;
    if (const char* reason = why_not(pair)) {
      ++out_.report.left_out[reason];
    } else {
      out_.pairs.push_back(std::move(pair));
    }
  }

 private:
  const char* why_not(const corpus::TextPair& pair) {
    if (pair.source.empty() || pair.target.empty()) return "empty";
    if (!has_words(pair.source) || !has_words(pair.target)) return "no words";
    if (pair.source == pair.target) return "identical";
    if (is_untranslated(pair.source, pair.target)) return "untranslated";
    if (std::max(pair.source.size(), pair.target.size()) > options_.max_bytes) return "too long";
    const auto expected =
        model_.length_ratio() * static_cast<float>(text::code_point_count(pair.source));
    const auto length = static_cast<float>(text::code_point_count(pair.target));
    const float shorter = std::min(expected, length), longer = std::max(expected, length);
    if (longer > kLengthFactor * shorter &&
        longer - shorter > kLengthSlack * std::min(1.0F, model_.length_ratio()))
      return "length ratio";
    if (pair.score < options_.min_score) return "low score";
    if (!seen_.insert(pair.source + '\t' + pair.target).second) return "duplicate";
    return nullptr;
  }

  const AlignModel& model_;
  const PrepareOptions& options_;
  Prepared& out_;
  std::unordered_set<std::string> seen_;
};

std::vector<AlignedItems> aligned_items(const std::vector<AlignedDocument>& documents) {
  std::vector<AlignedItems> out;
  for (const AlignedDocument& document : documents) {
    for (const SentenceGroup& group : document.groups)
      out.push_back({group.source, group.target, group.beads});
  }
  return out;
}

size_t sentence_count(const BlockRow& row) {
  size_t count = 0;
  for (const auto& sentences : row.sentences) count += sentences.size();
  return count;
}

void collect_sentences(const ParsedPair& documents, const AlignedDocument& aligned,
                       Collector& collector, PrepareReport& report) {
  const size_t sources = sentence_count(aligned.source), targets = sentence_count(aligned.target);
  size_t paired_sources = 0, paired_targets = 0;
  for (const SentenceGroup& group : aligned.groups) {
    for (const Bead& bead : group.beads) {
      if (!bead.two_sided()) continue;
      paired_sources += bead.sources();
      paired_targets += bead.targets();
      collector.add(
          documents, std::span(group.source_slices).subspan(bead.source_begin, bead.sources()),
          std::span(group.target_slices).subspan(bead.target_begin, bead.targets()),
          confidence(bead.score, std::span(group.source).subspan(bead.source_begin, bead.sources()),
                     std::span(group.target).subspan(bead.target_begin, bead.targets())));
    }
  }
  report.source_units += sources;
  report.target_units += targets;
  report.unaligned_source += sources - paired_sources;
  report.unaligned_target += targets - paired_targets;
}

void collect_paragraphs(const ParsedPair& documents, const AlignedDocument& aligned,
                        Collector& collector, PrepareReport& report) {
  const auto segments = [](const BlockRow& row, size_t begin, size_t end) {
    size_t count = 0;
    for (size_t k = begin; k < end; ++k) count += row.blocks[k].segment != nullptr;
    return count;
  };
  auto group = aligned.groups.begin();
  for (const Bead& bead : aligned.blocks) {
    const size_t sources = segments(aligned.source, bead.source_begin, bead.source_end);
    const size_t targets = segments(aligned.target, bead.target_begin, bead.target_end);
    report.source_units += sources;
    report.target_units += targets;
    if (sources > 0 && targets > 0) {
      collector.add(documents, group->source_slices, group->target_slices,
                    confidence(bead.score, group->source, group->target));
      ++group;
    } else {
      report.unaligned_source += sources;
      report.unaligned_target += targets;
    }
  }
}

}  // namespace

Prepared prepare(std::span<const ParsedPair> documents, const PrepareOptions& options) {
  UnitVocabulary source_units(options.languages.from), target_units(options.languages.to);
  text::Segmenter source_segmenter(options.languages.from), target_segmenter(options.languages.to);
  std::vector<AlignedDocument> aligned(documents.size());
  double source_length = 0, target_length = 0;
  for (size_t d = 0; d < documents.size(); ++d) {
    aligned[d].source = read_blocks(*documents[d].source, source_units, source_segmenter);
    aligned[d].target = read_blocks(*documents[d].target, target_units, target_segmenter);
    for (const auto& sentences : aligned[d].source.sentences) {
      for (const AlignItem& item : sentences) source_length += item.length;
    }
    for (const auto& sentences : aligned[d].target.sentences) {
      for (const AlignItem& item : sentences) target_length += item.length;
    }
  }
  AlignModel model(source_units, target_units, options.lexicon);
  model.set_length_ratio(source_length, target_length);
  for (int pass = 0; pass < kPasses; ++pass) {
    if (pass > 0) model.learn(aligned_items(aligned));
    parallel_for(options.executor, documents.size(), [&](size_t d) {
      align_document(model, aligned[d]);
      if (options.advanced) options.advanced();
    });
  }
  Prepared out;
  Collector collector(model, options, out);
  const auto collect =
      options.granularity == Granularity::kSentence ? collect_sentences : collect_paragraphs;
  for (size_t d = 0; d < documents.size(); ++d)
    collect(documents[d], aligned[d], collector, out.report);
  out.report.documents = documents.size();
  out.report.pairs = out.pairs.size();
  return out;
}

}  // namespace amts::alignment
