#include "text/placeholder.h"

namespace amts::text {

std::string placeholder(int number) {
  return std::string(kPlaceholderOpen) + std::to_string(number) + std::string(kPlaceholderClose);
}

std::optional<PlaceholderSpan> placeholder_at(std::string_view text, size_t position) {
  constexpr size_t kMaxDigits = 6;
  if (text.substr(position, kPlaceholderOpen.size()) != kPlaceholderOpen) return std::nullopt;
  size_t i = position + kPlaceholderOpen.size();
  const size_t digits = i;
  int number = 0;
  while (i < text.size() && i - digits < kMaxDigits && text[i] >= '0' && text[i] <= '9') {
    number = number * 10 + (text[i++] - '0');
  }
  if (i == digits || text[digits] == '0') return std::nullopt;
  if (text.substr(i, kPlaceholderClose.size()) != kPlaceholderClose) return std::nullopt;
  return PlaceholderSpan{position, i + kPlaceholderClose.size(), number};
}

std::vector<PlaceholderSpan> find_placeholders(std::string_view text) {
  std::vector<PlaceholderSpan> found;
  size_t position = text.find(kPlaceholderOpen);
  while (position != std::string_view::npos) {
    const auto span = placeholder_at(text, position);
    if (span) found.push_back(*span);
    position = text.find(kPlaceholderOpen, span ? span->end : position + kPlaceholderOpen.size());
  }
  return found;
}

}  // namespace amts::text
