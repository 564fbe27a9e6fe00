// Alignment of a document with its translation, block by block, for those who compare the two.
// prepare() aligns many documents together and knows more words in the end; this needs no other
// document.
#pragma once

#include <vector>

#include "alignment/beads.h"
#include "alignment/lexicon.h"
#include "document/document.h"
#include "text/language.h"

namespace amts::alignment {

/// Segments and untranslatable blocks of a document as they follow each other; exactly one is set.
struct DocumentBlock {
  const document::Segment* segment = nullptr;
  const document::Opaque* opaque = nullptr;
};

struct DocumentAlignment {
  std::vector<DocumentBlock> source, target;
  std::vector<Bead> beads;  ///< of their indices; only prose stands in beads of more than 1-1
};

/// Aligns by structure, lengths, and words as far as `lexicon` (of this direction; may be null) and
/// the two documents themselves tell. The documents outlive the result. O(size) but for a few
/// hundred blocks' square.
DocumentAlignment align_documents(const document::Document& source,
                                  const document::Document& target,
                                  const text::LanguagePair& languages, const Lexicon* lexicon);

}  // namespace amts::alignment
