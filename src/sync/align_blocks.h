// Which blocks of a translation stand for which of its source. Internal to the module.
#pragma once

#include <vector>

#include "alignment/beads.h"
#include "alignment/lexicon.h"
#include "sync/source_diff.h"
#include "text/language.h"

namespace amts::sync {

/// Two-sided beads of blocks, in order. Where the source has not changed between two blocks that
/// are certain, all between them is one bead: nothing asks which stands for which there. `lexicon`
/// may be null.
std::vector<alignment::Bead> align_blocks(const BlockedDocument& source,
                                          const BlockedDocument& translation,
                                          const SourceDiff& diff,
                                          const text::LanguagePair& languages,
                                          const alignment::Lexicon* lexicon);

}  // namespace amts::sync
