// Formulas as they are compared. Internal to the module.
#pragma once

#include <string>
#include <string_view>

namespace amts::checks {

/// A formula in TeX without its delimiters, white space, words (\text{…}) and final punctuation:
/// what a translation leaves as it is.
std::string math_key(std::string_view formula);

/// Whether a formula's key is nothing but a number: "0.5", "100\\%".
bool is_number(std::string_view key);

}  // namespace amts::checks
