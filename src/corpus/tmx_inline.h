// Inline elements of a TMX segment and the placeholders that they become.
#pragma once

#include <pugixml.hpp>
#include <span>
#include <string>
#include <vector>

#include "corpus/parallel_data.h"

namespace amts::corpus {

/// A <seg> taken apart: text before, between and after its inline elements.
struct TmxSegment {
  /// An inline element, or one end of <hi>.
  struct Code {
    std::string identity;  ///< element, type and content: equal for what is the same on two sides
    std::string x;         ///< the attribute that ties it to the other sides; may be empty
    std::string readable;
    int number = 0;  ///< of its placeholder, once numbered
  };
  std::vector<std::string> texts;  ///< codes.size() + 1
  std::vector<Code> codes;
};

/// Takes a <seg> apart. What only looks like a placeholder in its text becomes a code too.
TmxSegment read_segment(const pugi::xml_node& seg);

/// Numbers the codes of one source and its translations, and returns what the numbers stand for.
std::vector<std::string> number_codes(TmxSegment& source, std::span<TmxSegment> targets);

/// Both forms of a numbered segment.
Text to_text(const TmxSegment& segment);

}  // namespace amts::corpus
