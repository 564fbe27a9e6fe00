// Text as HTML and XML spell it.
#pragma once

#include <string>
#include <string_view>

namespace amts::text {

/// A text for element content and for attributes in double quotes: & < > " as references.
std::string escape_markup(std::string_view text);

}  // namespace amts::text
