#include "translate/agreement.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <string>
#include <vector>

#include "text/utf8.h"

namespace amts::translate {
namespace {

// Letters of an abbreviation that languages may order each in its own way: AI and IA, DNA and ADN.
constexpr size_t kMaxReordered = 5;

bool is_ascii_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_ascii_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }
bool is_word_char(char c) {
  return is_ascii_upper(c) || is_ascii_lower(c) || is_ascii_digit(c) || c == '_';
}
bool is_other_letter(char c) { return static_cast<unsigned char>(c) >= 0x80; }

struct Named {
  std::vector<std::string> identifiers, names, numbers;
  bool multiplied = false;  ///< numbers are written with words such as million, 万
  size_t other = 0;         ///< letters of other scripts than Latin
};

/// "GPUs" and "GPU" are one.
std::string singular(std::string word) {
  if (word.size() > 2 && word.back() == 's' && is_ascii_upper(word[word.size() - 2]))
    word.pop_back();
  return word;
}

void add_word(std::string word, Named& named) {
  size_t upper = 0, digits = 0;
  for (const char c : word) {
    upper += is_ascii_upper(c);
    digits += is_ascii_digit(c);
  }
  if (digits == word.size()) {
    named.numbers.push_back(std::move(word));
    return;
  }
  const bool inner = upper > (is_ascii_upper(word.front()) ? 1U : 0U);
  const bool mixed = digits > 0 || word.find('_') != std::string::npos;
  if (inner || mixed) {
    named.identifiers.push_back(singular(std::move(word)));
  } else if (upper == 1 && word.size() > 1) {
    named.names.push_back(std::move(word));
  }
}

bool is_latin_beyond_ascii(std::string_view text, size_t at) {
  if (!is_other_letter(text[at])) return false;
  const auto c = static_cast<UChar32>(text::next_code_point(text, at));
  return u_isalpha(c) && c < 0x250;
}

Named read(std::string_view text) {
  Named named;
  bool in_word = false;  // a Latin letter beyond ASCII stands before
  for (size_t i = 0; i < text.size();) {
    if (is_ascii_digit(text[i])) {
      // Digits with what parts them: 1,000 and 1.000 and 1 000 are one.
      std::string digits;
      size_t end = i;
      while (end < text.size() && (is_word_char(text[end]) ||
                                   ((text[end] == ',' || text[end] == '.') &&
                                    end + 1 < text.size() && is_ascii_digit(text[end + 1])))) {
        if (is_word_char(text[end])) digits += text[end];
        ++end;
      }
      add_word(std::move(digits), named);
      i = end;
    } else if (is_word_char(text[i])) {
      size_t end = i;
      while (end < text.size() && is_word_char(text[end])) ++end;
      // "Über": an ASCII part of a longer word is no name.
      const bool part = (end < text.size() && is_latin_beyond_ascii(text, end)) || in_word;
      if (!part) add_word(std::string(text.substr(i, end - i)), named);
      in_word = false;
      i = end;
    } else if (is_other_letter(text[i])) {
      const auto c = static_cast<UChar32>(text::next_code_point(text, i));
      const bool latin = u_isalpha(c) && c < 0x250;
      named.other += !latin && u_isalpha(c);
      in_word = latin;
    } else {
      in_word = false;
      ++i;
    }
  }
  for (const std::string_view word : {"million", "billion", "thousand", "hundred", "millón",
                                      "millones", " mil ", "万", "亿", "億", "萬", "千", "百"}) {
    named.multiplied = named.multiplied || text.find(word) != std::string_view::npos;
  }
  return named;
}

bool same(const std::string& a, const std::string& b) {
  if (a.size() != b.size()) return false;
  const bool folded = std::ranges::equal(a, b, [](char x, char y) {
    return x == y || ((x | 0x20) == (y | 0x20) && (is_ascii_lower(x) || is_ascii_upper(x)));
  });
  if (folded || a.size() > kMaxReordered) return folded;
  const auto sorted = [](std::string text) {
    std::ranges::sort(text);
    return text;
  };
  return std::ranges::all_of(a, is_ascii_upper) && sorted(a) == sorted(b);
}

/// Whether something of `names` is not among the others'; a name may also be a part of a word
/// there.
bool has_own(const std::vector<std::string>& names, std::string_view others_text,
             const std::vector<std::string>& others) {
  return std::ranges::any_of(names, [&](const std::string& name) {
    const bool number = std::ranges::all_of(name, is_ascii_digit);
    return (number || others_text.find(name) == std::string_view::npos) &&
           std::ranges::none_of(others,
                                [&](const std::string& other) { return same(name, other); });
  });
}

}  // namespace

bool sides_agree(std::string_view source, std::string_view target) {
  const Named from = read(source), to = read(target);
  const auto differ = [&](const std::vector<std::string>& a, const std::vector<std::string>& b) {
    return has_own(a, target, b) && has_own(b, source, a);
  };
  if (differ(from.identifiers, to.identifiers)) return false;
  if (!from.multiplied && !to.multiplied && differ(from.numbers, to.numbers)) return false;
  // In Chinese or Russian text what stands in Latin letters is a name, and comes from the source.
  if (to.other > 0 && from.other == 0) {
    std::vector<std::string> source_names = from.names, target_names = to.names;
    source_names.insert(source_names.end(), from.identifiers.begin(), from.identifiers.end());
    target_names.insert(target_names.end(), to.identifiers.begin(), to.identifiers.end());
    if (differ(source_names, target_names)) return false;
  }
  return true;
}

}  // namespace amts::translate
