// Where a segment's text stands in the file. Internal to the module.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "document/document.h"

namespace amts::sync {

/// The bytes of the document at which the bytes `offsets` (rising) of the segment's text stand.
/// nullopt if the text is spelt in a way that this does not follow (JSON). O(segment).
std::optional<std::vector<size_t>> raw_positions(const document::Document& document,
                                                 const document::Segment& segment,
                                                 std::span<const size_t> offsets);

}  // namespace amts::sync
