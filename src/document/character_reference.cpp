#include "document/character_reference.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "text/ascii.h"
#include "text/utf8.h"

namespace amts::document {
namespace {

using text::is_digit;

struct NamedReference {
  std::string_view name;  ///< with its ';', which a hundred old names may lack
  std::string_view text;
};

// The names of the HTML standard, section 13.5, in byte order. Made with
//   python3 -c 'from html.entities import html5; print(*sorted(html5.items()), sep="\n")'
constexpr NamedReference kNames[] = {
#include "document/character_reference_names.inc"
};

constexpr size_t kLongestName = 31;          // "CounterClockwiseContourIntegral"
constexpr size_t kLongestUnterminated = 6;   // "Aacute"
constexpr size_t kShortestUnterminated = 2;  // "lt"

/// What the numbers 0x80 to 0x9F mean in HTML: windows-1252, where it has a character.
constexpr std::array<char16_t, 32> kWindows1252 = {
    0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021, 0x2C6,  0x2030, 0x160,
    0x2039, 0x152,  0x8D,   0x17D,  0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

int digit_value(char c, unsigned base) {
  if (is_digit(c)) return c - '0';
  if (base == 16 && c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (base == 16 && c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

const NamedReference* find_name(std::string_view name) {
  const auto* found = std::lower_bound(
      std::begin(kNames), std::end(kNames), name,
      [](const NamedReference& entry, std::string_view wanted) { return entry.name < wanted; });
  return found != std::end(kNames) && found->name == name ? found : nullptr;
}

char32_t meant_by_number(char32_t number) {
  constexpr char32_t kReplacement = 0xFFFD;
  if (number == 0 || number > 0x10FFFF) return kReplacement;
  if (number >= 0xD800 && number <= 0xDFFF) return kReplacement;
  if (number >= 0x80 && number <= 0x9F) return kWindows1252[number - 0x80];
  return number;
}

/// `rest` begins with "&#".
std::optional<CharacterReference> numeric_reference(std::string_view rest) {
  size_t i = 2;
  const bool hexadecimal = i < rest.size() && (rest[i] == 'x' || rest[i] == 'X');
  if (hexadecimal) ++i;
  const unsigned base = hexadecimal ? 16 : 10;
  const size_t digits = i;
  char32_t number = 0;
  for (; i < rest.size(); ++i) {
    const int digit = digit_value(rest[i], base);
    if (digit < 0) break;
    number = std::min<char32_t>(number * base + static_cast<char32_t>(digit), 0x110000);
  }
  if (i == digits) return std::nullopt;
  CharacterReference reference;
  reference.terminated = i < rest.size() && rest[i] == ';';
  reference.length = i + (reference.terminated ? 1 : 0);
  text::append_utf8(reference.text, meant_by_number(number));
  return reference;
}

}  // namespace

std::optional<CharacterReference> character_reference_at(std::string_view text, size_t position,
                                                         bool in_attribute) {
  const std::string_view rest = text.substr(position);
  if (rest.size() > 1 && rest[1] == '#') return numeric_reference(rest);

  size_t length = 0;
  const std::string_view after = rest.substr(1);
  const auto in_name = [](char c) { return is_letter(c) || is_digit(c); };
  while (length < after.size() && length <= kLongestName && in_name(after[length])) ++length;

  if (length < after.size() && after[length] == ';') {
    if (const auto* entry = find_name(after.substr(0, length + 1))) {
      return CharacterReference{length + 2, std::string(entry->text), true};
    }
  }
  for (size_t n = std::min(length, kLongestUnterminated); n >= kShortestUnterminated; --n) {
    const auto* entry = find_name(after.substr(0, n));
    if (entry == nullptr) continue;
    const char next = n < after.size() ? after[n] : '\0';
    if (in_attribute && (next == '=' || in_name(next))) return std::nullopt;
    return CharacterReference{n + 1, std::string(entry->text), false};
  }
  return std::nullopt;
}

}  // namespace amts::document
