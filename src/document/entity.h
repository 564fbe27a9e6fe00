// Character references of HTML, as HTML and Markdown text hold them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace amts::document {

struct Entity {
  size_t length = 0;  ///< bytes of the reference, from '&' to ';'
  std::string text;   ///< UTF-8
};

/// The reference that starts exactly at `position` (an '&'), if one does: "&name;" of WHATWG HTML's
/// list, "&#1234;" (up to 7 digits) or "&#x12ab;" (up to 6). Numbers that are no characters, and 0,
/// stand for U+FFFD. O(1).
std::optional<Entity> entity_at(std::string_view text, size_t position);

}  // namespace amts::document
