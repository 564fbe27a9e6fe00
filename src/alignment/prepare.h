// From documents and their translations to parallel data: blocks are aligned by structure and
// content, then sentences within them; what cannot be trusted is left out and counted by reason.
//
// The bilingual lexicon is learnt from all documents of a call together: every document is aligned,
// the lexicon learnt, every document aligned again.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "alignment/lexicon.h"
#include "base/executor.h"
#include "corpus/parallel_data.h"
#include "document/document.h"
#include "text/language.h"

namespace amts::alignment {

/// A document and its translation, parsed; both outlive the call. Origins carry their `file`.
struct ParsedPair {
  const document::Document* source = nullptr;
  const document::Document* target = nullptr;
};

enum class Granularity { kSentence, kParagraph };

struct PrepareOptions {
  text::LanguagePair languages;
  Granularity granularity = Granularity::kSentence;
  /// Of this direction; may be null.
  const Lexicon* lexicon = nullptr;
  /// Pairs below are left out; see Pair::score.
  double min_score = 0.5;
  /// Pairs with a longer side are left out.
  size_t max_bytes = 1000;
  Executor* executor = nullptr;  ///< whose threads share the documents; none: the caller's alone
  /// Called from any thread, once for each document and pass (2 × documents calls); may be empty.
  std::function<void()> advanced;
};

/// What became of the documents. Source units (sentences, or blocks by paragraph) that stand in no
/// pair are either unaligned or counted, with their pair, under a reason.
struct PrepareReport {
  size_t documents = 0;
  size_t source_units = 0, target_units = 0;
  size_t unaligned_source = 0, unaligned_target = 0;
  size_t pairs = 0;
  std::map<std::string, size_t, std::less<>> left_out;  ///< pairs by reason
};

struct Prepared {
  std::vector<corpus::TextPair> pairs;  ///< in the order of documents and of their sources
  PrepareReport report;
};

/// Aligns and cleans. Pair::score is the aligner's confidence in [0, 1]. Deterministic, whatever
/// the number of threads. O(total size) but for a few hundred blocks' square a document.
Prepared prepare(std::span<const ParsedPair> documents, const PrepareOptions& options);

}  // namespace amts::alignment
