#include "text/script.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace amts::text {

bool is_unspaced_script(char32_t c) {
  if (c < 0x2E80) return false;
  if (c >= 0x4E00 && c <= 0x9FFF) return true;
  UErrorCode status = U_ZERO_ERROR;
  switch (uscript_getScript(static_cast<UChar32>(c), &status)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_BOPOMOFO:
      return true;
    default:
      return c == 0x30FC;  // The prolonged sound mark is shared by both kana, so "common".
  }
}

bool is_cjk_punctuation(char32_t c) {
  if (c >= 0x3000 && c <= 0x303F) return c != 0x3005 && c != 0x3006 && c != 0x3007;
  const bool full_width_form = c >= 0xFF01 && c <= 0xFF65;
  return full_width_form && u_ispunct(static_cast<UChar32>(c));
}

bool is_space(char32_t c) { return u_isUWhiteSpace(static_cast<UChar32>(c)); }

}  // namespace amts::text
