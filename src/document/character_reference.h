// Character references of HTML: &amp; &#38; &#x26; (HTML standard, 13.2.5.72 and 13.5). Markdown
// shares them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace amts::document {

struct CharacterReference {
  size_t length = 0;  ///< bytes of the reference, '&' and ';' included
  std::string text;   ///< what it stands for, one or two characters in UTF-8
  /// Whether it ends in ';'. HTML reads "&copy" and "&#169" too, Markdown does not.
  bool terminated = false;
};

/// The reference that starts at `position` of `text` (which is an '&'), nullopt if it is just an
/// ampersand. In an attribute's value an unterminated name before '=' or a letter or digit is none.
/// O(1).
std::optional<CharacterReference> character_reference_at(std::string_view text, size_t position,
                                                         bool in_attribute = false);

}  // namespace amts::document
