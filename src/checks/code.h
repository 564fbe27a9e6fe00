// Code beside its comments: which text of a code cell a translator may change. Internal to the
// module.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace amts::checks {

/// What a code cell holds apart from what people may translate in it.
struct CodeParts {
  std::string code;                  ///< comments out, strings as "", free of how it is set
  std::vector<std::string> strings;  ///< contents of string literals; none of docstrings
};

/// Splits a code cell: a fenced block with its fence, an indented block, or a notebook's cell as it
/// stands in the JSON text. The comment syntax is that of the fence's language; without one it is
/// guessed to be Python's. O(size).
CodeParts code_parts(std::string_view block);

/// The code and strings of a cell as one text to compare by.
std::string code_without_comments(std::string_view block);

}  // namespace amts::checks
