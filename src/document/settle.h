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
/// - in Markdown, a space parts a bare URL from text that would become part of it, where it cannot
/// be
///   written as `<URL>`;
/// - in Markdown and HTML's text, no white space stands around hard line breaks;
/// - in Markdown, white space inside the edges of
///   emphasis moves outside (`** word**`), and so does sentence punctuation where a delimiter could
///   not close or open otherwise (`**注意：**请` becomes `**注意**：请`; CommonMark 0.31, 6.2);
///   where that does not help, a space goes between (`**[链接](x)** 中`).
std::string settle(const Document& document, const Segment& segment, std::string_view text);

/// A URL without brackets around it.
bool is_bare_url(const Placeholder& placeholder);
/// Whether a bare URL may be written as `<URL>`: with a scheme, and not in MDX.
bool can_have_brackets(const Placeholder& placeholder, const Document& document);

/// Whether there is nothing but white space and placeholders.
bool is_blank(std::string_view text);

}  // namespace amts::document
