// Blocks of formats that are made of lines. Internal to the module.
#pragma once

#include <vector>

#include "document/block.h"

namespace amts::document {

/// The blocks of any format but a notebook, without what lies in them.
std::vector<Block> line_blocks(const Document& document);

}  // namespace amts::document
