#include "document/entity.h"

#include <algorithm>
#include <array>
#include <utility>

#include "document/markdown_chars.h"
#include "text/utf8.h"

namespace amts::document {

namespace {

using Named = std::pair<std::string_view, std::string_view>;
constexpr auto kNamed = std::to_array<Named>({
#include "document/entities.inc"
});

constexpr size_t kLongestName = 31;  // CounterClockwiseContourIntegral
constexpr char32_t kReplacement = 0xFFFD;

int digit_value(char c, int base) {
  if (is_digit(c)) return c - '0';
  const char lower = static_cast<char>(c | 0x20);
  return base == 16 && lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::optional<Entity> numeric_at(std::string_view text, size_t position) {
  size_t i = position + 2;
  const bool hex = i < text.size() && (text[i] | 0x20) == 'x';
  if (hex) ++i;
  const int base = hex ? 16 : 10;
  const size_t begin = i;
  const size_t limit = std::min(text.size(), begin + (hex ? 6U : 7U));
  char32_t value = 0;
  for (int digit = 0; i < limit && (digit = digit_value(text[i], base)) >= 0; ++i) {
    value = value * static_cast<char32_t>(base) + static_cast<char32_t>(digit);
  }
  if (i == begin || i >= text.size() || text[i] != ';') return std::nullopt;
  const bool valid = value != 0 && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
  Entity entity{i + 1 - position, {}};
  text::append_utf8(entity.text, valid ? value : kReplacement);
  return entity;
}

}  // namespace

std::optional<Entity> entity_at(std::string_view text, size_t position) {
  if (position + 2 >= text.size() || text[position] != '&') return std::nullopt;
  if (text[position + 1] == '#') return numeric_at(text, position);
  size_t end = position + 1;
  const size_t limit = std::min(text.size(), end + kLongestName);
  while (end < limit && is_alnum(text[end])) ++end;
  if (end >= text.size() || text[end] != ';') return std::nullopt;
  const std::string_view name = text.substr(position + 1, end - position - 1);
  const auto found =
      std::lower_bound(kNamed.begin(), kNamed.end(), name,
                       [](const Named& named, std::string_view n) { return named.first < n; });
  if (found == kNamed.end() || found->first != name) return std::nullopt;
  return Entity{end + 1 - position, std::string(found->second)};
}

}  // namespace amts::document
