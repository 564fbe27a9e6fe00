// XLIFF, the OASIS exchange format of translation tools: 1.0 to 1.2 (<trans-unit>), and 2.0 to 2.2
// (<unit> with <segment>s, core part).
//
// A record is a segment: an XLIFF 2 <segment>, a <mrk mtype="seg"> of <seg-source> with that of the
// same mid in <target>, or a whole <trans-unit> that is not segmented. <ignorable>s, <alt-trans>
// and modules (matches, glossaries) are not read.
//
// Inline codes become placeholders: one for ph, x, bx, ex, bpt, ept, it, sc, ec each, one at either
// end of g and pc; <mrk> leaves its text, <cp> its character. Codes with the same id correspond.
// What a lone code (ph, x) stands for is readable text unless it looks like a tag: its native
// content (XLIFF 2: by dataRef), else its display or equivalent text. <sub> is not read.
// White space counts where xml:space is "preserve"; elsewhere each run of it is one space, and none
// at the ends.
#pragma once

#include <string>
#include <string_view>

#include "corpus/parallel_data.h"

namespace amts::corpus {

enum class XliffVersion { k1_2, k2_1 };

/// Reads a file in the encodings of parse_tmx. The first <file>'s source language is that of the
/// data; units of another are failed. Version 1 may have files of several target languages: the
/// same unit (original, id and text) in several is one record. Skipped with a reason: what is not
/// to be translated, and translations whose state says that they are not done ("initial" where it
/// is written; "new" and all that "needs-"; approved="no" without a state that says otherwise).
/// Throws FormatError with line and column for malformed XML, what is no XLIFF of these versions,
/// or lacks languages.
ParallelData parse_xliff(std::string_view bytes, const std::string& file,
                         ImportReport* report = nullptr, const ImportRules& rules = {});

/// UTF-8, state "translated". Tagged forms are written as <ph>; scores below 1 and dates as
/// metadata (1.2: <context>). Characters that XML cannot hold are written as <cp> (1.2: U+FFFD).
/// Throws UsageError unless the data has exactly one target language.
std::string format_xliff(const ParallelData& data, XliffVersion version = XliffVersion::k2_1);

}  // namespace amts::corpus
