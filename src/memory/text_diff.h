// What a text has that another has not: so that a fuzzy match never hides what differs.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace amts::memory {

/// A stretch of both texts, in bytes. Kept: the same bytes on both sides. Otherwise what is deleted
/// from the old text and what is inserted in its place; one of them may be empty, not both.
struct DiffSpan {
  bool kept = false;
  size_t old_begin = 0;
  size_t old_end = 0;
  size_t new_begin = 0;
  size_t new_end = 0;
  bool operator==(const DiffSpan&) const = default;
};

/// The fewest tokens (tokens.h) and runs of white space changed that make `new_text` of `old_text`,
/// all compared as written: letter case, numbers and placeholders count. The spans follow each
/// other without gaps and cover both texts; kept ones and others take turns; kept white space alone
/// between two changes goes into the change. O(different tokens · tokens); where that would be more
/// than some 16 million steps, all between the equal beginnings and ends counts as changed.
std::vector<DiffSpan> diff_texts(std::string_view old_text, std::string_view new_text);

}  // namespace amts::memory
