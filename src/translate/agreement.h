// Whether the two sides of a pair speak of the same things: identifiers, names, numbers. Parallel
// data made of an outdated translation pairs "BART" with "GPT"; what is reused must not.
#pragma once

#include <string_view>

namespace amts::translate {

/// False where each side names something that the other does not: an identifier (with a digit, an
/// underscore or capitals inside), a number, or, where the target is written in another script than
/// Latin, a name in Latin letters. What only one side names may be spelt out on the other.
bool sides_agree(std::string_view source, std::string_view target);

}  // namespace amts::translate
