// Characters as typography sees them. Internal to the module.
#pragma once

#include <string>
#include <string_view>

namespace amts::checks {

bool is_letter(char32_t c);
bool is_digit(char32_t c);
/// Han, kana and their kind: written without spaces.
bool is_ideograph(char32_t c);
/// A letter of a script that writes spaces.
bool is_spaced_letter(char32_t c);
/// "，。！？、；：" and the like, which never have a space before them.
bool is_cjk_stop(char32_t c);
/// The words of a text in letters alone (no paths, no identifiers) of scripts with spaces: how many
/// there are, and how many begin with a small letter.
struct WordCount {
  size_t all = 0;
  size_t lower = 0;
};
WordCount count_words(std::u32string_view text);

/// The beginning of a text, at most so many bytes of it, line ends as spaces.
std::string shortened(std::string_view text, size_t most);

}  // namespace amts::checks
