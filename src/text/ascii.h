// Characters of ASCII, whatever the locale.
#pragma once

#include <string_view>

namespace amts::text {

inline constexpr std::string_view kAsciiBlank = " \t\r\n";

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Without the `blank` characters at its ends.
constexpr std::string_view trim(std::string_view text, std::string_view blank = kAsciiBlank) {
  const size_t begin = text.find_first_not_of(blank);
  if (begin == text.npos) return {};
  return text.substr(begin, text.find_last_not_of(blank) - begin + 1);
}

}  // namespace amts::text
