// Characters as CommonMark sees them.
#pragma once

#include <string_view>

namespace amts::document {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool is_alnum(char c) { return is_digit(c) || is_letter(c); }
constexpr bool is_blank_char(char c) { return c == ' ' || c == '\t'; }
constexpr bool is_ascii_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f';
}
constexpr bool is_ascii_punctuation(char c) {
  return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') ||
         (c >= '{' && c <= '~');
}

/// What decides whether a delimiter run flanks (CommonMark 0.31, 6.2).
enum class CharClass { kSpace, kPunctuation, kOther };
CharClass class_of(char32_t c);
/// Of the character that begins or ends at `position` of valid UTF-8; past the ends is kSpace.
CharClass class_after(std::string_view text, size_t position);
CharClass class_before(std::string_view text, size_t position);

}  // namespace amts::document
