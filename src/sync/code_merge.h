// Code, formulas and whatever else has a syntax: the new source's, with what translators wrote in
// it (comments, strings, docstrings, \text) kept where the source did not touch it. Internal to the
// module.
#pragma once

#include <string>
#include <string_view>

namespace amts::sync {

struct CodeMerge {
  std::string text;
  /// What translators had written in lines that have changed is gone: the source's stands there.
  bool lost_wording = false;
};

/// Merges line by line, and within lines that both sides changed token by token; where that cannot
/// be done the new line stands, with the translated comment if the comment itself is the old one.
/// O(size) but for the square of a stretch's changed lines.
CodeMerge merge_code(std::string_view old_text, std::string_view new_text,
                     std::string_view translation);

/// Code without comments, the contents of strings and white space: what a translation must share.
std::string code_skeleton(std::string_view code);

}  // namespace amts::sync
