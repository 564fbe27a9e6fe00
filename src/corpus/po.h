// gettext PO, the translations of programs and of books in Sphinx and the like: entries of msgid
// and msgstr, the first of which (of an empty msgid) is the header.
//
// An entry is a record, one with plural forms two: msgid with the form for one, msgid_plural with
// the form that most numbers from 2 to 200 take (Plural-Forms of the header; by itself "n != 1").
// Where the language has one form for both, that is the plural's translation alone. Skipped with a
// reason: fuzzy and obsolete (#~) entries, and those without translation. Contexts (msgctxt),
// comments and previous texts (#|) are passed by. Texts stand as they are: format directives and
// markup in them are no placeholders.
//
// By hand, because GNU's library, libgettextpo, ends the process when memory runs out, reads files
// only, and is under the GPL.
#pragma once

#include <string>
#include <string_view>

#include "corpus/parallel_data.h"

namespace amts::corpus {

/// Reads a file in UTF-8, with LF or CRLF. The target language is the header's Language ("pt_BR",
/// "sr@latin"), the source language its X-Source-Language, else English. Throws FormatError with
/// line and column for what is no PO file, another charset, or a header without language.
ParallelData parse_po(std::string_view bytes, const std::string& file,
                      ImportReport* report = nullptr, const ImportRules& rules = {});

/// The readable texts, lines as `msgcat --no-wrap` breaks them: after line ends in the texts only.
/// A source that stood before gets a context (msgctxt), which makes it an entry of its own.
/// Placeholders and scores have no place in it. Throws UsageError unless the data has exactly one
/// target language.
std::string format_po(const ParallelData& data);

}  // namespace amts::corpus
