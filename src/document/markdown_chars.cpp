#include "document/markdown_chars.h"

#include <unicode/uchar.h>

#include "text/utf8.h"

namespace amts::document {

namespace {
constexpr uint32_t kPunctuationMask = U_GC_P_MASK | U_GC_S_MASK;
}

CharClass class_of(char32_t c) {
  if (c < 0x80) {
    const char ascii = static_cast<char>(c);
    if (is_ascii_space(ascii)) return CharClass::kSpace;
    return is_ascii_punctuation(ascii) ? CharClass::kPunctuation : CharClass::kOther;
  }
  if (c >= 0x3400 && c <= 0xD7A3) return CharClass::kOther;  // Han to Hangul: the common case
  const auto type = u_charType(static_cast<UChar32>(c));
  if (type == U_SPACE_SEPARATOR) return CharClass::kSpace;
  return (U_MASK(type) & kPunctuationMask) != 0 ? CharClass::kPunctuation : CharClass::kOther;
}

CharClass class_after(std::string_view text, size_t position) {
  if (position >= text.size()) return CharClass::kSpace;
  return class_of(text::next_code_point(text, position));
}

CharClass class_before(std::string_view text, size_t position) {
  if (position == 0) return CharClass::kSpace;
  return class_of(text::previous_code_point(text, position));
}

}  // namespace amts::document
