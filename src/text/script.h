// Which script a character belongs to, as far as spacing, alignment and metrics ask.
#pragma once

namespace amts::text {

/// Han, Hiragana, Katakana, Bopomofo and their marks: characters written without spaces between
/// words. (Hangul is not among them: Korean writes spaces.)
bool is_unspaced_script(char32_t c);

/// Punctuation of East Asian typography: U+3000–U+303F, and the full-width forms of ASCII
/// punctuation.
bool is_cjk_punctuation(char32_t c);

/// White space in Unicode's sense (property White_Space).
bool is_space(char32_t c);

}  // namespace amts::text
