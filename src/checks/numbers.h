// Numbers in running text, whatever the locale writes them like. Internal to the module.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace amts::checks {

/// A number and all that it may mean: "1,000" is a thousand or one, "1.2万" 12000, "90年代" 90 or
/// 1990.
struct Number {
  size_t begin = 0, end = 0;   ///< in the text
  std::u32string written;      ///< digits as ASCII ones
  std::vector<double> values;  ///< never empty
  bool optional = false;  ///< need not stand on the other side: part of a word, a decade's century
};

/// The numbers written in digits (of any script, full-width too). Those inside words ("conv2d",
/// "ResNet-18") are optional. O(size).
std::vector<Number> read_numbers(std::u32string_view text);

/// Numbers written in words or numerals: "seven", "thirty-five", "三十五", "dozen", "siete". In
/// English and Chinese (and Japanese numerals) all, in de, es, fr, it, pt up to twelve; in other
/// languages none. O(size).
std::vector<double> spelled_numbers(std::u32string_view text, std::string_view language);

/// Whether spelled_numbers() knows the language.
bool reads_spelled_numbers(std::string_view language);

}  // namespace amts::checks
