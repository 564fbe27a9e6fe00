// TMX 1.4b, the exchange format of translation memories (GALA/LISA, 2005): <tu> units with one
// <tuv> for each language.
//
// Inline elements become placeholders: ph, x, bpt, ept, it, ut one each, hi one at either end of
// its text. The same content gets the same number on all sides: by its attribute x if it has one,
// else by being the same element with the same content. The content of ph is readable text if its
// type is "x-text" (as we write it) or it does not look like a tag; that of the others is markup.
// Text of <sub> within them is not read.
#pragma once

#include <string>
#include <string_view>

#include "corpus/parallel_data.h"

namespace amts::corpus {

/// A whole file: UTF-8, or UTF-16 with or without a byte order mark. The source language is the
/// header's srclang ("*all*": the first text's); target languages come in the order in which they
/// first appear. xml:lang of a source text may be more specific than srclang, or less. A unit
/// without text in the source language counts as failed, likewise one that has a text without
/// language or <seg>. Of two texts of one language the last counts.
/// Throws FormatError with line and column for malformed XML, or a file that is no TMX. Memory is
/// about six times the file's size.
ParallelData parse_tmx(std::string_view bytes, const std::string& file,
                       ImportReport* report = nullptr, const ImportRules& rules = {});

/// UTF-8. Tagged forms are written as <ph x="n" type="x-text">readable</ph> or <ph x="n"/>, scores
/// below 1 as <prop type="x-score">. Characters that XML cannot hold (most controls) become U+FFFD.
std::string format_tmx(const ParallelData& data);

}  // namespace amts::corpus
