// Inline elements of a TMX segment.
#pragma once

#include <pugixml.hpp>

#include "corpus/inline_codes.h"

namespace amts::corpus {

/// Takes a <seg> apart.
InlineText read_tmx_segment(const pugi::xml_node& seg);

}  // namespace amts::corpus
