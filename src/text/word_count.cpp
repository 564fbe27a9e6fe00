#include "text/word_count.h"

#include <unicode/uchar.h>

#include "text/placeholder.h"
#include "text/script.h"
#include "text/utf8.h"

namespace amts::text {
namespace {

bool is_inner_mark(char32_t c) {
  return c == '\'' || c == U'\u2019' || c == '-' || c == '.' || c == ',' || c == '_';
}

bool is_combining(char32_t c) {
  return (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0;
}

}  // namespace

size_t count_words(std::string_view text) {
  size_t words = 0;
  bool in_word = false;
  bool after_mark = false;  // A mark is inside a word only if a letter follows.
  for (size_t at = 0; at < text.size();) {
    if (const auto span = placeholder_at(text, at)) {
      at = span->end;
      in_word = false;
      continue;
    }
    const char32_t c = next_code_point(text, at);
    if (is_unspaced_script(c)) {
      ++words;
      in_word = false;
    } else if (u_isalnum(static_cast<UChar32>(c))) {
      words += !in_word;
      in_word = true;
      after_mark = false;
    } else if (in_word && !after_mark && is_inner_mark(c)) {
      after_mark = true;
    } else if (!is_combining(c)) {
      in_word = false;
      after_mark = false;
    }
  }
  return words;
}

}  // namespace amts::text
