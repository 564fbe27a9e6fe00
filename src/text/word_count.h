// How long a text is, as translators count it.
#pragma once

#include <cstddef>
#include <string_view>

namespace amts::text {

/// Words of valid UTF-8: runs of letters and digits, with apostrophes, hyphens and points inside
/// ("don't", "3.5"); each character of a script that is written without spaces is one. Placeholders
/// and punctuation are none.
size_t count_words(std::string_view text);

}  // namespace amts::text
