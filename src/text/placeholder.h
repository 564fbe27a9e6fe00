// Placeholders in running text: ⟦1⟧, ⟦2⟧, … stand for what must not be translated (inline code,
// math, tags; XLIFF's <ph>). This is their one spelling, for all modules; what they stand for is
// the document's affair. U+27E6 and U+27E7 are mathematical white square brackets; where a source
// text holds them itself, the document module makes them placeholders too, so the spelling is
// unambiguous.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace amts::text {

inline constexpr std::string_view kPlaceholderOpen = "\u27E6";
inline constexpr std::string_view kPlaceholderClose = "\u27E7";

/// "⟦n⟧"; numbers count from 1.
std::string placeholder(int number);

/// One occurrence in a text: bytes [begin, end), and its number.
struct PlaceholderSpan {
  size_t begin;
  size_t end;
  int number;
};

/// The placeholder that starts exactly at `position`, if one does (1 to 6 digits, no leading zero).
std::optional<PlaceholderSpan> placeholder_at(std::string_view text, size_t position);

/// All placeholders of a text, in order.
std::vector<PlaceholderSpan> find_placeholders(std::string_view text);

}  // namespace amts::text
