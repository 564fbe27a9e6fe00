#include "checks/typography.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "text/script.h"

namespace amts::checks {

bool is_letter(char32_t c) { return u_isalpha(static_cast<UChar32>(c)); }
bool is_digit(char32_t c) { return u_isdigit(static_cast<UChar32>(c)); }
bool is_ideograph(char32_t c) { return text::is_unspaced_script(c); }
bool is_spaced_letter(char32_t c) { return is_letter(c) && !is_ideograph(c); }

bool is_cjk_stop(char32_t c) {
  constexpr std::u32string_view kStops = U"，。！？、；：．｡､";
  return kStops.find(c) != std::u32string_view::npos;
}

WordCount count_words(std::u32string_view text) {
  constexpr std::u32string_view kInside = U"'’-";
  WordCount count;
  for (size_t at = 0; at < text.size();) {
    if (text::is_space(text[at])) {
      ++at;
      continue;
    }
    size_t end = at;
    while (end < text.size() && !text::is_space(text[end])) ++end;
    size_t begin = at, last = end;
    at = end;
    while (begin < last && !is_letter(text[begin]) && !is_digit(text[begin])) ++begin;
    while (last > begin && !is_letter(text[last - 1]) && !is_digit(text[last - 1])) --last;
    const std::u32string_view word = text.substr(begin, last - begin);
    if (word.empty() || !std::ranges::all_of(word, [&](char32_t c) {
          return is_spaced_letter(c) || kInside.find(c) != std::u32string_view::npos;
        }))
      continue;
    ++count.all;
    count.lower += u_islower(static_cast<UChar32>(word.front()));
  }
  return count;
}

std::string shortened(std::string_view text, size_t most) {
  size_t end = std::min(most, text.size());
  while (end < text.size() && end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
    --end;
  std::string out(text.substr(0, end));
  std::ranges::replace(out, '\n', ' ');
  return end < text.size() ? out + "…" : out;
}

}  // namespace amts::checks
