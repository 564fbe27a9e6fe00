#include "memory/tokens.h"

#include <unicode/uchar.h>

#include <array>
#include <string>

#include "base/hash.h"
#include "text/ascii.h"
#include "text/normalize.h"
#include "text/placeholder.h"
#include "text/script.h"
#include "text/utf8.h"

namespace amts::memory {
namespace {

using text::is_digit;

/// Ids of the tokens that stand for many; any two numbers serve.
constexpr uint64_t kPlaceholderId = 1;
constexpr uint64_t kNumberId = 2;

enum class Kind : uint8_t { kSpace, kWord, kMark, kSingle };

Kind kind_of_any(char32_t c) {
  const auto icu = static_cast<UChar32>(c);
  if (text::is_space(c)) return Kind::kSpace;
  if ((U_GET_GC_MASK(icu) & U_GC_M_MASK) != 0) return Kind::kMark;
  if (u_isalnum(icu) == 0 && c != U'_') return Kind::kSingle;
  if (text::is_unspaced_script(c)) return Kind::kSingle;
  // Scripts of South East Asia without spaces between words: Unicode Standard Annex 14, class SA.
  const bool complex = u_getIntPropertyValue(icu, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT;
  return complex ? Kind::kSingle : Kind::kWord;
}

constexpr std::array<Kind, 128> kAsciiKinds = [] {
  std::array<Kind, 128> kinds{};
  for (size_t c = 0; c < kinds.size(); ++c) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    const bool digit = c >= '0' && c <= '9';
    const bool space = c == ' ' || (c >= 9 && c <= 13);
    kinds[c] = letter || digit ? Kind::kWord : space ? Kind::kSpace : Kind::kSingle;
  }
  return kinds;
}();

Kind kind_of(char32_t c) {
  if (c < 0x80) return kAsciiKinds[c];
  if (c >= 0x4E00 && c <= 0x9FFF) return Kind::kSingle;
  return kind_of_any(c);
}

/// The kind of the character at `position`, and where the next one begins.
struct Character {
  Kind kind;
  size_t end;
};
Character character_at(std::string_view text, size_t position) {
  const char32_t c = text::next_code_point(text, position);
  return {kind_of(c), position};
}

size_t skip_marks(std::string_view text, size_t position) {
  while (position < text.size()) {
    const Character c = character_at(text, position);
    if (c.kind != Kind::kMark) break;
    position = c.end;
  }
  return position;
}

/// Where what follows an apostrophe at `position` begins; `position` itself if none stands there.
size_t skip_apostrophe(std::string_view text, size_t position) {
  if (text[position] == '\'') return position + 1;
  constexpr std::string_view kTypographic = "\u2019";
  return text.substr(position, kTypographic.size()) == kTypographic ? position + kTypographic.size()
                                                                    : position;
}

size_t word_end(std::string_view text, size_t position) {
  while (position < text.size()) {
    if (is_digit(text[position]) && text::number_end(text, position) > position) break;
    Character c = character_at(text, position);
    if (c.kind == Kind::kSingle) {
      const size_t after = skip_apostrophe(text, position);
      if (after == position || after == text.size() || is_digit(text[after])) break;
      c = character_at(text, after);
      if (c.kind != Kind::kWord) break;
    } else if (c.kind == Kind::kSpace) {
      break;
    }
    position = c.end;
  }
  return position;
}

/// The hash of a token as it is compared.
uint64_t id_of(std::string_view token, std::string& scratch) {
  scratch.clear();
  bool ascii = true;
  for (const char c : token) {
    scratch += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    ascii = ascii && static_cast<unsigned char>(c) < 0x80;
  }
  if (ascii) return hash64(scratch);
  size_t first = 0;
  const char32_t single = text::next_code_point(token, first);
  if (first == token.size() && single >= 0x4E00 && single <= 0x9FFF) return hash64(scratch);
  const std::string composed = text::nfc(token);
  scratch.clear();
  for (size_t i = 0; i < composed.size();) {
    const auto c = static_cast<UChar32>(text::next_code_point(composed, i));
    text::append_utf8(scratch, static_cast<char32_t>(u_foldCase(c, U_FOLD_CASE_DEFAULT)));
  }
  return hash64(scratch);
}

}  // namespace

std::vector<Token> tokenize(std::string_view text) {
  std::vector<Token> tokens;
  tokens.reserve(text.size() / 4);
  std::string scratch;
  const auto add = [&](uint64_t id, size_t begin, size_t end) {
    tokens.push_back({id, static_cast<uint32_t>(begin), static_cast<uint32_t>(end)});
  };
  for (size_t i = 0; i < text.size();) {
    const size_t begin = i;
    if (text[i] == text::kPlaceholderOpen[0]) {
      if (const auto placeholder = text::placeholder_at(text, i)) {
        i = placeholder->end;
        add(kPlaceholderId, begin, i);
        continue;
      }
    }
    if (is_digit(text[i])) {
      i = text::number_end(text, i);
      if (i > begin) {
        add(kNumberId, begin, i);
        continue;
      }
    }
    const Character c = character_at(text, i);
    i = c.end;
    if (c.kind == Kind::kSpace) continue;
    i = c.kind == Kind::kWord ? word_end(text, i) : skip_marks(text, i);
    add(id_of(text.substr(begin, i - begin), scratch), begin, i);
  }
  return tokens;
}

}  // namespace amts::memory
