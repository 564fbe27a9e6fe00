// Inline elements of XLIFF segments, both read and written.
#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "corpus/inline_codes.h"
#include "corpus/xliff.h"

namespace amts::corpus {

/// Native content of a unit's inline codes, by the id of its <data>.
using XliffData = std::unordered_map<std::string, std::string>;

/// Element names are compared without the prefix that the file's root has ("xlf:").
struct XliffDialect {
  XliffVersion version = XliffVersion::k2_1;
  std::string prefix;

  /// The element's name in XLIFF itself; empty if it belongs to another namespace.
  std::string_view name(const pugi::xml_node& element) const;
  pugi::xml_node child(const pugi::xml_node& element, std::string_view name) const;
};

/// Takes a <source>, <target>, or segment <mrk> apart.
InlineText read_xliff_segment(const pugi::xml_node& element, const XliffDialect& dialect,
                              const XliffData& data, bool preserve_space);

/// The <data> elements of an XLIFF 2 unit.
XliffData read_xliff_data(const pugi::xml_node& unit, const XliffDialect& dialect);

/// Whether white space counts in an element: what it says of itself, else what holds around it.
bool preserves_space(const pugi::xml_node& element, bool around);

/// Appends text, by <cp> what XML cannot hold (version 1.2: as U+FFFD).
void append_xliff_text(std::string& out, std::string_view text, XliffVersion version);

/// Appends one side of a record as content of <source> or <target>.
void append_xliff_segment(std::string& out, const Text& text,
                          const std::vector<std::string>& contents, XliffVersion version);

}  // namespace amts::corpus
