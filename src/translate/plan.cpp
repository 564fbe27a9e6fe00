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

/// Puts placeholders in place of the terms of a request.
void protect_terms(const memory::TermMatcher& terminology, PlannedRequest& request) {
  const std::string source = std::move(request.source);
  request.source.clear();
  size_t at = 0;
  for (memory::TermOccurrence& term : terminology.find(source)) {
    request.source += source.substr(at, term.begin - at);
    request.source +=
        text::placeholder(kFirstTermPlaceholder + static_cast<int>(request.terms.size()));
    request.terms.push_back(std::move(term.target));
    at = term.end;
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

class Planner {
 public:
  Planner(const TranslatorOptions& options, bool terms_as_hints)
      : options_(options), terms_as_hints_(terms_as_hints), segmenter_(options.languages.from) {}

  SegmentPlan plan(const document::Document& document, const document::Segment& segment) {
    SegmentPlan plan{&segment, {}};
    const std::string_view text = segment.text;
    if (auto whole = reuse(document, segment, text)) {
      const size_t count = segmenter_.split(text, roles_of(segment.placeholders)).size();
      plan.units.push_back(
          {{0, text.size()}, count, Origin::kParallelData, std::move(*whole), 0, {}, {}});
      return plan;
    }
    std::vector<text::SentenceRange> sentences;
    if (!options_.split_sentences || document.format == document::Format::kLines) {
      sentences.push_back({0, text.size()});
    } else {
      sentences = segmenter_.split(text, roles_of(segment.placeholders));
    }
    for (size_t i = 0; i < sentences.size();) {
      plan.units.push_back(next_unit(document, segment, std::span(sentences).subspan(i)));
      i += plan.units.back().sentences;
    }
    return plan;
  }

  std::vector<PlannedRequest> take_requests() { return std::move(requests_); }

 private:
  std::optional<std::string> reuse(const document::Document& document,
                                   const document::Segment& segment, std::string_view text) const {
    if (options_.reuse == nullptr) return std::nullopt;
    return options_.reuse->find(text, segment.placeholders, document.file);
  }

  /// The unit that begins with the first of `sentences`: the longest run that people have
  /// translated as one, else the sentence itself.
  Unit next_unit(const document::Document& document, const document::Segment& segment,
                 std::span<const text::SentenceRange> sentences) {
    const std::string_view text = segment.text;
    for (size_t count = std::min(kMaxJoined, sentences.size()); count > 0; --count) {
      const text::SentenceRange range{sentences[0].begin, sentences[count - 1].end};
      if (auto found =
              reuse(document, segment, text.substr(range.begin, range.end - range.begin))) {
        return {range, count, Origin::kParallelData, std::move(*found), 0, {}, {}};
      }
    }
    const text::SentenceRange range = sentences[0];
    const std::string_view sentence = text.substr(range.begin, range.end - range.begin);
    const Peeled peeled = peel(sentence, segment.placeholders);
    Unit unit{range, 1, Origin::kEngine, std::string(sentence), 0, peeled.prefix, peeled.suffix};
    if (!has_words(peeled.core)) {
      unit.origin = Origin::kUnchanged;
    } else {
      unit.request = request_for(peeled.core, segment);
    }
    return unit;
  }

  size_t request_for(std::string_view core, const document::Segment& segment) {
    PlannedRequest request{std::string(core),
                           {},
                           {},
                           begins_with_capital(core),
                           pairs_in(core, segment.placeholders),
                           segment.placeholders};
    if (options_.terminology != nullptr) {
      if (terms_as_hints_) {
        request.term_hints = term_hints(*options_.terminology, request.source);
      } else {
        protect_terms(*options_.terminology, request);
      }
    }
    std::string key(core);
    for (const auto& pair : request.pairs) {
      key += '\0' + std::to_string(pair.open) + '-' + std::to_string(pair.close);
    }
    const auto [at, is_new] = request_by_text_.try_emplace(std::move(key), requests_.size());
    if (is_new) requests_.push_back(std::move(request));
    return at->second;
  }

  const TranslatorOptions& options_;
  const bool terms_as_hints_;
  text::Segmenter segmenter_;
  std::vector<PlannedRequest> requests_;
  std::unordered_map<std::string, size_t> request_by_text_;
};

}  // namespace

Plan make_plan(std::span<const document::Document> documents, const TranslatorOptions& options,
               bool terms_as_hints) {
  Planner planner(options, terms_as_hints);
  Plan plan;
  for (const document::Document& document : documents) {
    auto& segments = plan.documents.emplace_back();
    for (const document::Segment& segment : document.segments) {
      segments.push_back(planner.plan(document, segment));
    }
  }
  plan.requests = planner.take_requests();
  return plan;
}

}  // namespace amts::translate
