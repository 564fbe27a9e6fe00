// Text in HTML: character references, white space that counts for one, and back.
#pragma once

#include <string>
#include <string_view>

#include "document/document.h"
#include "document/segment_text.h"

namespace amts::document {

/// Where HTML's text stands: in a file of its own, or within Markdown, maybe in block quotes, whose
/// marks begin each line.
struct HtmlSource {
  std::string_view bytes;
  int quote_depth = 0;  ///< how many '>' begin a line
};

/// Whether a browser shows nothing for this text: white space, no-break space included.
bool is_white_html(const HtmlSource& source, ByteRange range);

/// Appends what a browser shows for the text: a run of white space is '\n' if a line ends in it,
/// ' ' otherwise.
void append_html_text(SegmentText& out, const HtmlSource& source, ByteRange range);

/// Appends an attribute's value.
void append_html_attribute(SegmentText& out, const HtmlSource& source, ByteRange range);

/// The text as a string.
std::string html_text(const HtmlSource& source, ByteRange range);

/// The first line end in the text with the indentation behind it; empty if there is none.
std::string html_line_break(const HtmlSource& source, ByteRange range);

/// How the text spells U+00A0: '\0' as it is, '&' by name, '#' by number (Layer::quote).
char no_break_space_style(const HtmlSource& source, ByteRange range);

}  // namespace amts::document
