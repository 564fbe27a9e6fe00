// Translation of documents: sentences out of segments, human translations where the parallel data
// has them, the engine for the rest, checks, style, and back into segments.
//
// One direction: documents come in parsed, outcomes go out; nothing here reads or writes files.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/error.h"
#include "document/document.h"
#include "text/language.h"
#include "text/segmenter.h"
#include "translate/leverage.h"
#include "translate/resources.h"

namespace amts::translate {

/// Where a translation came from.
enum class TranslationOrigin {
  kParallelData,  ///< a human translation, reused
  kEngine,
  kMixed,      ///< some sentences of each
  kUnchanged,  ///< nothing to translate in it: no words
  kFailed,     ///< no translation; the source text stands in its place
};
/// "parallel-data", "engine", "mixed", "unchanged", "failed".
std::string_view origin_name(TranslationOrigin origin);
/// Throws std::invalid_argument for other names.
TranslationOrigin parse_origin(std::string_view name);

/// What a person should look at.
enum class Flag {
  kPlaceholdersRepaired,  ///< the engine lost placeholders; the stretches between them were
                          ///< translated
  kStructure,     ///< the translation did not fit the document; the source text stands in its place
  kEngineFailed,  ///< the engine gave an error; the source text stands in its place
  kUntranslated,  ///< the engine returned the source as it was
};
/// "placeholders-repaired", "structure", "engine-failed", "untranslated".
std::string_view flag_name(Flag flag);
Flag parse_flag(std::string_view name);

/// What of an engine's translation came from which pairs of the parallel data.
struct AdaptedSentence {
  std::string target;                       ///< as the engine gave it, with placeholders
  std::vector<engine::Word> words;          ///< of it, and how much of each was adapted
  std::vector<engine::Influence> examples;  ///< the most influential first
};

/// Where the translation of one sentence, or of several that were translated as one, came from.
struct SentenceOutcome {
  text::SentenceRange range;  ///< bytes of the segment's text
  size_t sentences = 1;
  TranslationOrigin origin = TranslationOrigin::kUnchanged;
  Leverage leverage = Leverage::kNone;
  std::optional<NearPair> nearest;  ///< of the parallel data: what was taken, or came near
  std::optional<AdaptedSentence> adapted = {};  ///< if that was to be explained
};

struct SegmentOutcome {
  std::string target;  ///< with placeholders; the source text where there is no translation
  TranslationOrigin origin = TranslationOrigin::kUnchanged;
  std::vector<Flag> flags;  ///< in the order of Flag, each once
  std::vector<SentenceOutcome> sentences;
  size_t terms = 0;                        ///< occurrences of terms in the source
  std::vector<std::string> missing_terms;  ///< targets of those that the translation lacks
  std::optional<Error> error;              ///< the engine's, where it failed
};

struct DocumentOutcome {
  std::string bytes;                     ///< the translated document
  std::vector<SegmentOutcome> segments;  ///< one for each of the document's
  /// Why the engine, not a sentence of its own, left segments untranslated: others would fare no
  /// better, and this document may, once the engine works again.
  std::optional<Error> engine_failure;
  size_t failed_segments() const;
};

/// Thread-safe as far as the engine is.
class DocumentTranslator {
 public:
  /// Throws UsageError for style rules the language has not.
  DocumentTranslator(SharedResources resources, const text::LanguagePair& languages);

  /// Translates documents together, so that the engine sees the sentences of all of them (equal
  /// sentences once). The call is in the languages of this translator. Engine failures are
  /// outcomes, however many sentences they concern; throws CancelledError, and what shows that the
  /// engine is none (a damaged model).
  std::vector<DocumentOutcome> translate(std::span<const document::Document> documents,
                                         const Call& call) const;

  DocumentOutcome translate(const document::Document& document, const Call& call) const;
  DocumentOutcome translate(const document::Document& document) const;

 private:
  SharedResources resources_;
  text::LanguagePair languages_;
};

}  // namespace amts::translate
