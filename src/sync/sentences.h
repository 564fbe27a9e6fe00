// The sentences of blocks, with the bytes they are written in; how they changed and what stands for
// them in the translation. Internal to the module.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alignment/lexicon.h"
#include "sync/blocked_document.h"
#include "sync/sequences.h"
#include "text/language.h"
#include "text/segmenter.h"

namespace amts::sync {

struct Sentence {
  size_t block = 0;
  size_t segment = 0;         ///< of the document
  text::SentenceRange range;  ///< of the segment's text
  document::ByteRange raw;    ///< of the document
  std::string key;            ///< equal for sentences that say the same, white space aside
};

/// Segments of a block that are text of their own, not in another's placeholder.
std::vector<size_t> top_segments(const BlockedDocument& document, size_t block);

/// The sentences of some segments; nullopt where their bytes cannot be told (a notebook's).
std::optional<std::vector<Sentence>> sentences_of(const BlockedDocument& document,
                                                  std::span<const size_t> segments,
                                                  text::Segmenter& segmenter);

/// The old sentence that each new one is, or comes from; kNone: it is new.
struct SentenceOrigin {
  size_t old_sentence = static_cast<size_t>(-1);
  bool changed = false;
};
std::vector<SentenceOrigin> compare_sentences(const std::vector<Sentence>& old_sentences,
                                              const std::vector<Sentence>& new_sentences);

/// Sentences of a source and those that stand for them; in order, covering all.
struct SentenceBead {
  Range source, target;
  bool certain = true;  ///< whether more speaks for it than against it
};
std::vector<SentenceBead> align_sentences(const BlockedDocument& source,
                                          const std::vector<Sentence>& source_sentences,
                                          const BlockedDocument& target,
                                          const std::vector<Sentence>& target_sentences,
                                          const text::LanguagePair& languages,
                                          const alignment::Lexicon* lexicon);

/// As a reader sees it.
std::string readable(const BlockedDocument& document, const Sentence& sentence);

}  // namespace amts::sync
