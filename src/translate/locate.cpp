#include "translate/locate.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "text/placeholder.h"
#include "text/script.h"
#include "text/utf8.h"
#include "translate/fit.h"

namespace amts::translate {
namespace {

/// A character that makes one word with a neighbour of its kind.
bool joins(char32_t c) {
  return u_isalnum(static_cast<UChar32>(c)) && !text::is_unspaced_script(c);
}

/// Whether a word begins or ends between the characters before and after `at`.
bool is_boundary(std::string_view text, size_t at) {
  if (at == 0 || at == text.size()) return true;
  size_t before = at;
  size_t after = at;
  return !joins(text::previous_code_point(text, before)) ||
         !joins(text::next_code_point(text, after));
}

}  // namespace

std::optional<size_t> find_once(std::string_view whole, std::string_view part) {
  if (part.empty()) return std::nullopt;
  std::optional<size_t> found;
  for (size_t at = whole.find(part); at != std::string_view::npos; at = whole.find(part, at + 1)) {
    if (!is_boundary(whole, at) || !is_boundary(whole, at + part.size())) continue;
    if (found) return std::nullopt;
    found = at;
  }
  return found;
}

std::optional<std::string> locate_contents(std::string text, const std::vector<int>& numbers,
                                           std::span<const document::Placeholder> placeholders) {
  // Longest first, so that `x` is not found inside `x_1`; equal ones together, in order.
  std::vector<int> sorted = numbers;
  std::stable_sort(sorted.begin(), sorted.end(), [&](int a, int b) {
    const auto left = readable_of(placeholders, a);
    const auto right = readable_of(placeholders, b);
    return left.size() != right.size() ? left.size() > right.size() : left < right;
  });
  for (size_t i = 0; i < sorted.size();) {
    const std::string_view content = readable_of(placeholders, sorted[i]);
    if (content.empty()) return std::nullopt;
    size_t end = i;
    while (end < sorted.size() && readable_of(placeholders, sorted[end]) == content) ++end;
    size_t at = 0;
    for (; i < end; ++i) {
      at = text.find(content, at);
      if (at == std::string::npos) return std::nullopt;
      const std::string mark = text::placeholder(sorted[i]);
      text.replace(at, content.size(), mark);
      at += mark.size();
    }
    if (text.find(content, at) != std::string::npos) return std::nullopt;
  }
  return text;
}

}  // namespace amts::translate
