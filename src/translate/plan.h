// The plan of a translation: every segment's sentences, which of them are settled without the
// engine, and which share a request. Internal to the module.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "document/document.h"
#include "text/segmenter.h"
#include "translate/document_translator.h"

namespace amts::translate {

/// One or several consecutive sentences of a segment that are translated as one.
struct Unit {
  text::SentenceRange range;
  size_t sentences = 1;
  TranslationOrigin origin = TranslationOrigin::kUnchanged;
  std::string target;  ///< settled already unless the origin is kEngine
  Leverage leverage = Leverage::kNone;
  std::optional<NearPair> nearest;
  size_t request = 0;               ///< index in Plan::requests, for kEngine
  std::string_view prefix, suffix;  ///< markup at the edges that the engine does not see
};

struct SegmentPlan {
  const document::Segment* segment = nullptr;
  std::vector<Unit> units;
};

/// A distinct sentence for the engine. Sentences that are equal, placeholders included, share one
/// if their pairs of placeholders and their matches agree.
struct PlannedRequest {
  std::string source;  ///< terms are placeholders too, numbered from kFirstTermPlaceholder
  std::vector<std::string> terms;        ///< what the terms become, in order
  std::vector<engine::Term> term_hints;  ///< instead, for an engine that takes terms
  bool capital = false;                  ///< the sentence begins with a capital letter
  std::vector<engine::PlaceholderPair> pairs;
  std::span<const document::Placeholder> placeholders;  ///< of the first segment that asks
  std::vector<engine::Match> matches;                   ///< the nearest first
  std::string excluded_document;  ///< whose pairs take no part in adaptation; empty: all may
};

/// Beyond the numbers of any segment's own placeholders.
inline constexpr int kFirstTermPlaceholder = 100'001;

struct Plan {
  std::vector<std::vector<SegmentPlan>> documents;
  std::vector<PlannedRequest> requests;
};

/// Views in the plan point into `documents`. Terms go to an engine that takes them as hints, else
/// as placeholders.
Plan make_plan(std::span<const document::Document> documents, const Resources& resources,
               const Call& call);

}  // namespace amts::translate
