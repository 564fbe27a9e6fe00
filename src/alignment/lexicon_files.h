// Where the lexicons that AMTS brings are found.
#pragma once

#include <optional>
#include <string>

#include "alignment/lexicon.h"
#include "text/language.h"

namespace amts::alignment {

inline constexpr const char* kLexiconHelp =
    "Lexicon file (amts lexicon learn) to use instead of the one that comes with AMTS; 'none' for "
    "none";

/// The lexicon of a pair, turned to its direction: the named file, or the pair's own among those
/// that come with AMTS if there is one. Regions and scripts aside: zh-TW finds zh's.
std::optional<alignment::Lexicon> load_lexicon(const std::string& named,
                                               const text::LanguagePair& pair);

/// Whether AMTS's lexicons stand where the program looks for them. A program that was copied alone
/// has none, and aligns less.
bool has_own_lexicons();

}  // namespace amts::alignment
