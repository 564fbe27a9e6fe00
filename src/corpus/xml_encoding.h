// The bytes of an XML file as UTF-8 (XML 1.0, appendix F).
#pragma once

#include <string>
#include <string_view>

namespace amts::corpus {

/// UTF-8 and UTF-16 files, with or without byte order mark, as UTF-8 without one. Throws
/// FormatError for bytes that are neither, or unpaired surrogates, with the place where known.
std::string xml_to_utf8(std::string_view bytes, const std::string& file);

/// Whether XML 1.0 can hold a character, as itself or as a reference.
bool is_xml_character(char32_t c);

/// Appends text with the characters that XML reserves escaped, carriage returns as character
/// references, and those that XML 1.0 cannot hold as U+FFFD. Fit for content and for attributes in
/// double quotes.
void append_xml(std::string& out, std::string_view text);

}  // namespace amts::corpus
