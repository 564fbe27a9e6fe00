// Where a notebook's cells are. Internal to the module.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace amts::document {

struct NotebookCell {
  ByteRange range;   ///< the JSON object
  std::string type;  ///< "markdown", "code", "raw", …
};

/// The cells of a notebook of nbformat 4 that parses, in order. None in one of nbformat 3, whose
/// cells lie in several worksheets. O(size).
std::vector<NotebookCell> notebook_cells(std::string_view bytes, const std::string& file);

}  // namespace amts::document
