// What a translation becomes before it is encoded: the white space and the places of delimiters
// that no document could keep are settled here, so that what remains reads back exactly.
#pragma once

#include <string>
#include <string_view>

#include "document/document.h"

namespace amts::document {

/// The text that write() writes for `text`:
/// - line ends are '\n'; spaces and tabs around them, blank lines, and white space at the ends of
///   the text go; where the segment's line_break is empty, line ends become spaces;
/// - in HTML's text a run of white space becomes one; only Markdown keeps no-break and other wide
///   spaces at the ends;
/// - in Markdown, a space parts a bare URL from ASCII text that would become part of it;
/// - in Markdown, no white space stands around hard line breaks; white space inside the edges of
///   emphasis moves outside (`** word**`), and so does sentence punctuation where a delimiter could
///   not close or open otherwise (`**注意：**请` becomes `**注意**：请`; CommonMark 0.31, 6.2).
std::string settle(const Segment& segment, std::string_view text);

/// Whether there is nothing but white space and placeholders.
bool is_blank(std::string_view text);

}  // namespace amts::document
