#include "translate/plan.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "text/placeholder.h"
#include "text/utf8.h"
#include "translate/placeholders.h"

namespace amts::translate {
namespace {

/// Alignment joins at most this many source sentences into one pair (3-1 beads).
constexpr size_t kMaxJoined = 3;

bool begins_with_capital(std::string_view text) {
  size_t at = 0;
  return !text.empty() && u_isupper(static_cast<UChar32>(text::next_code_point(text, at)));
}

/// What of a source engines get as a placeholder, and what stands there in the translation.
struct Protected {
  size_t begin = 0, end = 0;
  std::string target;
};

/// What is to be kept, and the terms, if there are some, that do not overlap it; in order.
std::vector<Protected> protected_in(const std::string& source, const KeptPatterns& kept,
                                    const memory::TermMatcher* terminology) {
  std::vector<Protected> out;
  for (const auto& [begin, end] : kept.find(source))
    out.push_back({begin, end, source.substr(begin, end - begin)});
  if (terminology == nullptr) return out;
  const size_t fixed = out.size();
  for (memory::TermOccurrence& term : terminology->find(source)) {
    const bool free = std::none_of(
        out.begin(), out.begin() + static_cast<ptrdiff_t>(fixed),
        [&](const Protected& each) { return term.begin < each.end && each.begin < term.end; });
    if (free) out.push_back({term.begin, term.end, std::move(term.target)});
  }
  std::sort(out.begin(), out.end(),
            [](const Protected& a, const Protected& b) { return a.begin < b.begin; });
  return out;
}

/// Puts placeholders in place of what is protected.
void protect(std::vector<Protected> stretches, PlannedRequest& request) {
  const std::string source = std::move(request.source);
  request.source.clear();
  size_t at = 0;
  for (Protected& stretch : stretches) {
    request.source += source.substr(at, stretch.begin - at);
    request.source +=
        text::placeholder(kFirstTermPlaceholder + static_cast<int>(request.terms.size()));
    request.terms.push_back(std::move(stretch.target));
    at = stretch.end;
  }
  request.source += source.substr(at);
}

/// The terms of a request, each once.
std::vector<engine::Term> term_hints(const memory::TermMatcher& terminology,
                                     const std::string& source) {
  std::vector<engine::Term> hints;
  for (memory::TermOccurrence& term : terminology.find(source)) {
    engine::Term hint{source.substr(term.begin, term.end - term.begin), std::move(term.target)};
    if (std::find(hints.begin(), hints.end(), hint) == hints.end())
      hints.push_back(std::move(hint));
  }
  return hints;
}

/// A segment's sentences, and where they stand in the document's sequence of sentences.
struct Split {
  std::vector<text::SentenceRange> sentences;
  size_t first = 0;
};

/// The texts of a document in order: the neighbours of each are its context.
class Neighbours {
 public:
  void add(std::string_view text) { texts_.push_back(text); }
  size_t size() const { return texts_.size(); }
  /// Of `count` texts from `first` on, count > 0.
  memory::Context around(size_t first, size_t count) const {
    const size_t next = first + count;
    return {first > 0 ? texts_[first - 1] : std::string_view(),
            next < texts_.size() ? texts_[next] : std::string_view()};
  }

 private:
  std::vector<std::string_view> texts_;
};

class Planner {
 public:
  Planner(const Resources& resources, const Call& call)
      : resources_(resources),
        cancellation_(call.cancellation),
        terms_as_hints_(resources.engine->takes_terms()),
        segmenter_(call.languages.from) {
    if (resources.memory != nullptr)
      reuse_.emplace(*resources.memory, resources.reuse, resources.terms.get());
  }

  std::vector<SegmentPlan> plan(const document::Document& document) {
    document_ = &document;
    // A document's own translation tells nothing of how others would fare.
    const bool is_own = !document.file.empty() && resources_.adaptation != nullptr &&
                        resources_.adaptation->examples()->has_document(document.file);
    excluded_document_ = is_own ? document.file : "";
    sentences_ = {};
    segments_ = {};
    std::vector<Split> splits;
    for (const document::Segment& segment : document.segments) {
      splits.push_back(split(segment));
      segments_.add(segment.text);
    }
    std::vector<SegmentPlan> plans;
    for (size_t i = 0; i < splits.size(); ++i) {
      cancellation_.check();
      plans.push_back(plan_segment(document.segments[i], splits[i], i));
    }
    return plans;
  }

  std::vector<PlannedRequest> take_requests() { return std::move(requests_); }

 private:
  Split split(const document::Segment& segment) {
    Split split{{}, sentences_.size()};
    if (document_->format == document::Format::kLines) {
      split.sentences.push_back({0, segment.text.size()});
    } else {
      split.sentences = segmenter_.split(segment.text, roles_of(segment.placeholders));
    }
    for (const text::SentenceRange& range : split.sentences) {
      sentences_.add(part(segment, range));
    }
    return split;
  }

  static std::string_view part(const document::Segment& segment, const text::SentenceRange& range) {
    return std::string_view(segment.text).substr(range.begin, range.end - range.begin);
  }

  SegmentPlan plan_segment(const document::Segment& segment, const Split& split, size_t index) {
    SegmentPlan plan{&segment, {}};
    const text::SentenceRange whole{0, segment.text.size()};
    const size_t count = split.sentences.size();
    const memory::Context contexts[] = {segments_.around(index, 1),
                                        sentences_.around(split.first, count)};
    if (auto unit = reused_unit(segment, whole, count, contexts)) {
      plan.units.push_back(std::move(*unit));
    } else if (!resources_.split_sentences) {
      plan.units.push_back(engine_unit(segment, whole, count));
    } else {
      for (size_t i = 0; i < count; i += plan.units.back().sentences) {
        plan.units.push_back(next_unit(segment, split, i));
      }
    }
    return plan;
  }

  /// The unit that begins with sentence `first`: the longest run that people have translated as
  /// one, else the sentence itself.
  Unit next_unit(const document::Segment& segment, const Split& split, size_t first) {
    const size_t left = split.sentences.size() - first;
    for (size_t count = std::min(kMaxJoined, left); count > 0; --count) {
      const text::SentenceRange range{split.sentences[first].begin,
                                      split.sentences[first + count - 1].end};
      const memory::Context context = sentences_.around(split.first + first, count);
      if (auto unit = reused_unit(segment, range, count, std::span(&context, 1))) return *unit;
    }
    return engine_unit(segment, split.sentences[first], 1);
  }

  std::optional<Unit> reused_unit(const document::Segment& segment,
                                  const text::SentenceRange& range, size_t count,
                                  std::span<const memory::Context> contexts) const {
    if (!reuse_) return std::nullopt;
    const Wanted wanted(part(segment, range), segment.placeholders);
    Recall recall = reuse_->find_exact(wanted, contexts, document_->file);
    if (!recall.target) return std::nullopt;
    return unit_of(recall, range, count);
  }

  /// A unit that takes over what was found.
  static Unit unit_of(Recall& recall, const text::SentenceRange& range, size_t count) {
    Unit unit;
    unit.range = range;
    unit.sentences = count;
    unit.origin = TranslationOrigin::kParallelData;
    unit.target = std::move(*recall.target);
    unit.leverage = recall.leverage;
    unit.nearest = std::move(recall.pairs.front());
    return unit;
  }

  Unit engine_unit(const document::Segment& segment, const text::SentenceRange& range,
                   size_t count) {
    const std::string_view text = part(segment, range);
    const Peeled peeled = peel(text, segment.placeholders);
    Unit unit;
    unit.range = range;
    unit.sentences = count;
    unit.target = std::string(text);
    if (!has_words(peeled.core)) return unit;
    Recall recall;
    if (reuse_) {
      recall = reuse_->find_near(Wanted(text, segment.placeholders), document_->file);
      if (recall.target) return unit_of(recall, range, count);
    }
    unit.origin = TranslationOrigin::kEngine;
    unit.leverage = recall.leverage;
    unit.prefix = peeled.prefix;
    unit.suffix = peeled.suffix;
    unit.request = request_for(peeled.core, segment, recall.pairs);
    if (!recall.pairs.empty()) unit.nearest = std::move(recall.pairs.front());
    return unit;
  }

  size_t request_for(std::string_view core, const document::Segment& segment,
                     std::span<const NearPair> near) {
    PlannedRequest request{std::string(core),
                           {},
                           {},
                           begins_with_capital(core),
                           pairs_in(core, segment.placeholders),
                           segment.placeholders,
                           {},
                           excluded_document_};
    for (const NearPair& pair : near) {
      request.matches.push_back(
          {pair.source, pair.target, pair.similarity, pair.tagged_source, pair.tagged_target});
    }
    const bool hints = terms_as_hints_ && resources_.terms != nullptr;
    if (hints) request.term_hints = term_hints(*resources_.terms, request.source);
    protect(protected_in(request.source, resources_.kept, hints ? nullptr : resources_.terms.get()),
            request);
    std::string key(core);
    if (!excluded_document_.empty()) key += '\0' + excluded_document_;
    for (const auto& pair : request.pairs) {
      key += '\0' + std::to_string(pair.open) + '-' + std::to_string(pair.close);
    }
    for (const engine::Match& match : request.matches) {
      key += '\0' + match.source + '\0' + match.target;
    }
    const auto [at, is_new] = request_by_text_.try_emplace(std::move(key), requests_.size());
    if (is_new) requests_.push_back(std::move(request));
    return at->second;
  }

  const Resources& resources_;
  const Cancellation& cancellation_;
  std::optional<Reuse> reuse_;
  const bool terms_as_hints_;
  text::Segmenter segmenter_;
  const document::Document* document_ = nullptr;
  std::string excluded_document_;
  Neighbours sentences_;
  Neighbours segments_;
  std::vector<PlannedRequest> requests_;
  std::unordered_map<std::string, size_t> request_by_text_;
};

}  // namespace

Plan make_plan(std::span<const document::Document> documents, const Resources& resources,
               const Call& call) {
  Planner planner(resources, call);
  Plan plan;
  for (const document::Document& document : documents) {
    plan.documents.push_back(planner.plan(document));
  }
  plan.requests = planner.take_requests();
  return plan;
}

}  // namespace amts::translate
