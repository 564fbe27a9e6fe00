// The punctuation rules of NIST's mteval script, shared by the tokenizers 13a, zh and TER's.
//
// Each is one substitution of the script's, from left to right without overlap, on bytes: all it
// looks at is ASCII, and bytes of other characters count as "no digit".
#pragma once

#include <string>
#include <string_view>

namespace amts::metrics {

/// Spaces around ASCII punctuation and symbols but ' - . and comma.
std::string separate_symbols(std::string_view text);
/// Spaces around a period or comma, unless a digit stands before; then unless one stands after.
std::string separate_stops(std::string_view text);
/// Spaces around a hyphen after a digit.
std::string separate_dashes(std::string_view text);
/// All four in the script's order.
std::string separate_punctuation(std::string_view text);

/// &quot; &amp; &lt; &gt;, one after the other, so that "&amp;lt;" becomes "<".
std::string unescape_entities(std::string text);

void replace_all(std::string& text, std::string_view what, std::string_view by);

}  // namespace amts::metrics
