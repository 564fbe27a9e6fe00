// Synchronization: a translation brought up to date with its source, and nothing else of it
// touched.
//
// Three documents go in: the source as it was when the translation was made, the source as it is,
// and the translation. Blocks and sentences of the two sources are compared, the old source and the
// translation are aligned, and every change of the source is made in the translation: what did not
// change keeps its bytes, what moved moves, what went goes, what came is translated. Changed
// sentences are patched where the edit is the same in every language (numbers, code, links), else
// translated anew, with the old pair as an example. What cannot be decided keeps the human text and
// is told.
//
// This module knows documents and how to merge them; where the old source comes from, and which
// files there are, is for others.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "alignment/lexicon.h"
#include "document/document.h"
#include "text/language.h"
#include "translate/document_translator.h"
#include "translate/resources.h"

namespace amts::sync {

/// What happened to a stretch of the translation.
enum class Action {
  kLeft,        ///< the source was only dressed differently (punctuation, spelling, emphasis)
  kPatched,     ///< numbers, code, links, names exchanged; the wording is people's
  kTranslated,  ///< sentences translated anew
  kAdded,       ///< new in the source, translated
  kCode,        ///< code, formulas, markup: the new source's, with the translators' comments
  kDeleted,
  kMoved,
  kUndecided,  ///< the source changed, the old translation stands
};
/// "left", "patched", "translated", "added", "code", "deleted", "moved", "undecided".
std::string_view action_name(Action action);

/// One entry of the review list.
struct Change {
  Action action = Action::kLeft;
  bool review = false;     ///< a person should look at it
  std::string reason;      ///< why; empty unless there is something to say
  size_t line = 0;         ///< of the result, from 1; of what was deleted: where it stood
  size_t source_line = 0;  ///< of the new source; 0: deleted
  std::string old_source, new_source;  ///< as they stand in the files
  std::string old_text, new_text;
};

struct Synchronized {
  std::string bytes;
  std::vector<Change> changes;               ///< in the order of the result
  std::vector<document::ByteRange> machine;  ///< of `bytes`: blocks with text the engine made
  size_t kept_blocks = 0;                    ///< of the translation, byte for byte
  size_t translated_sentences = 0;           ///< that the engine made
  bool changed() const { return !changes.empty(); }
};

/// A sentence people have translated: an example for what is like it.
struct Example {
  std::string source, target;  ///< readable
};

/// Translates the segments of a document that is only a list of texts.
using TranslateTexts = std::function<std::vector<translate::SegmentOutcome>(
    const document::Document& texts, std::span<const Example> examples)>;

/// As DocumentTranslator does; the examples are the memory of resources that have none. Throws
/// EngineError where the engine fails.
TranslateTexts translate_with(translate::SharedResources resources, const translate::Call& call);

struct Versions {
  const document::Document* old_source = nullptr;
  const document::Document* new_source = nullptr;
  const document::Document* translation = nullptr;  ///< of the old source
};

struct SyncOptions {
  text::LanguagePair languages;
  /// Of this direction; may be null.
  const alignment::Lexicon* lexicon = nullptr;
};

/// Brings a translation up to date. All three are of one format. Deterministic as far as the engine
/// is; throws what the engine throws. O(size) besides it, but for the square of what stands between
/// blocks that are the same on both sides.
Synchronized synchronize(const Versions& versions, const TranslateTexts& translate,
                         const SyncOptions& options);

}  // namespace amts::sync
