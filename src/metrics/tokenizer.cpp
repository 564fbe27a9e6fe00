#include "metrics/tokenizer.h"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "base/error.h"
#include "metrics/punctuation.h"
#include "text/language.h"
#include "text/script.h"
#include "text/utf8.h"

namespace amts::metrics {
namespace {

struct Name {
  Tokenizer tokenizer;
  std::string_view name;
};
constexpr Name kNames[] = {{Tokenizer::k13a, "13a"},
                           {Tokenizer::kZh, "zh"},
                           {Tokenizer::kChar, "char"},
                           {Tokenizer::kIntl, "intl"},
                           {Tokenizer::kNone, "none"}};

struct Range {
  char32_t first;
  char32_t last;
};

/// What sacrebleu's tokenizer_zh takes for Chinese. It writes CJK Extension B as the two-character
/// Python strings U+2000 '0' and U+2A6D '6', and compares single characters with them: that makes
/// all of U+2001 to U+2A6D Chinese (dashes, quotes and arrows among them), and Extension B itself
/// not. The same slip with U+2F800 to U+2FA1D gives U+2F81 to U+2FA1.
constexpr Range kChinese[] = {
    {0x2001, 0x2A6D}, {0x2E80, 0x2EFF}, {0x2F00, 0x2FDF}, {0x2FF0, 0x2FFF}, {0x3000, 0x303F},
    {0x3100, 0x312F}, {0x31A0, 0x31BF}, {0x31C0, 0x31EF}, {0x3200, 0x32FF}, {0x3300, 0x33FF},
    {0x3400, 0x4DB5}, {0x4E00, 0x9FBB}, {0xF900, 0xFA2D}, {0xFA30, 0xFA6A}, {0xFA70, 0xFAD9},
    {0xFE10, 0xFE1F}, {0xFE30, 0xFE4F}, {0xFF00, 0xFFEF}};

bool is_chinese(char32_t c) {
  if (c < 0x2001) return false;
  if (c >= 0x4E00 && c <= 0x9FBB) return true;  // nearly all
  const auto* range = std::upper_bound(std::begin(kChinese), std::end(kChinese), c,
                                       [](char32_t x, const Range& r) { return x < r.first; });
  return range != std::begin(kChinese) && c <= std::prev(range)->last;
}

bool is_number(char32_t c) { return (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_N_MASK) != 0; }
bool is_punctuation(char32_t c) {
  return (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_P_MASK) != 0;
}
bool is_symbol(char32_t c) { return (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_S_MASK) != 0; }

std::string_view strip_start(std::string_view text) {
  size_t begin = 0;
  for (size_t next = 0; next < text.size() && is_token_space(text::next_code_point(text, next));) {
    begin = next;
  }
  return text.substr(begin);
}

std::string separate_13a(std::string_view line) {
  std::string text(line);
  replace_all(text, "<skipped>", "");
  replace_all(text, "-\n", "");
  replace_all(text, "\n", " ");
  return separate_punctuation(" " + unescape_entities(std::move(text)) + " ");
}

std::string separate_zh(std::string_view line) {
  line = strip_end(strip_start(line));
  std::string out;
  out.reserve(line.size() * 2);
  for (size_t i = 0; i < line.size();) {
    const size_t start = i;
    const bool chinese = is_chinese(text::next_code_point(line, i));
    if (chinese) out += ' ';
    out += line.substr(start, i - start);
    if (chinese) out += ' ';
  }
  return separate_punctuation(out);
}

std::string separate_char(std::string_view line) {
  std::string out;
  out.reserve(line.size() * 2);
  for (size_t i = 0; i < line.size();) {
    const size_t start = i;
    text::next_code_point(line, i);
    out += line.substr(start, i - start);
    out += ' ';
  }
  return out;
}

std::string separate_intl(std::string_view line) {
  // Punctuation after what is no number, then before what is no number, then every symbol; each
  // rule sees what the one before it left, and looks at no character twice.
  const std::u32string text = text::to_utf32(line);
  std::u32string after;
  for (size_t i = 0; i < text.size(); ++i) {
    after += text[i];
    if (!is_number(text[i]) && i + 1 < text.size() && is_punctuation(text[i + 1])) {
      after += {U' ', text[i + 1], U' '};
      ++i;
    }
  }
  std::u32string before;
  for (size_t i = 0; i < after.size(); ++i) {
    if (is_punctuation(after[i]) && i + 1 < after.size() && !is_number(after[i + 1])) {
      before += {U' ', after[i], U' '};
      ++i;
    }
    before += after[i];
  }
  std::string out;
  out.reserve(line.size() * 2);
  for (const char32_t c : before) {
    if (is_symbol(c)) {
      out += ' ';
      text::append_utf8(out, c);
      out += ' ';
    } else {
      text::append_utf8(out, c);
    }
  }
  return out;
}

}  // namespace

std::string_view tokenizer_name(Tokenizer tokenizer) {
  for (const Name& entry : kNames) {
    if (entry.tokenizer == tokenizer) return entry.name;
  }
  return {};
}

Tokenizer parse_tokenizer(std::string_view name) {
  for (const Name& entry : kNames) {
    if (entry.name == name) return entry.tokenizer;
  }
  throw UsageError("unknown tokenizer '" + std::string(name) + "'", {},
                   "use 13a, zh, char, intl or none");
}

Tokenizer default_tokenizer(std::string_view language) {
  return text::primary_language(language) == "zh" ? Tokenizer::kZh : Tokenizer::k13a;
}

std::string separate_tokens(std::string_view line, Tokenizer tokenizer) {
  switch (tokenizer) {
    case Tokenizer::k13a:
      return separate_13a(line);
    case Tokenizer::kZh:
      return separate_zh(line);
    case Tokenizer::kChar:
      return separate_char(line);
    case Tokenizer::kIntl:
      return separate_intl(line);
    case Tokenizer::kNone:
      break;
  }
  return std::string(line);
}

std::string tokenize(std::string_view line, Tokenizer tokenizer) {
  const std::string separated = separate_tokens(line, tokenizer);
  std::string out;
  out.reserve(separated.size());
  for (const std::string_view token : split_tokens(separated)) {
    if (!out.empty()) out += ' ';
    out += token;
  }
  return out;
}

bool is_token_space(char32_t c) {
  if (c < 0x80) return c == ' ' || (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x1F);
  return c <= 0x3000 && text::is_space(c);  // U+3000 is the last one
}

std::vector<std::string_view> split_tokens(std::string_view text) {
  std::vector<std::string_view> tokens;
  size_t begin = 0;
  for (size_t i = 0; i < text.size();) {
    const size_t at = i;
    if (static_cast<unsigned char>(text[i]) - 0x21U < 0x5EU) {  // visible ASCII
      ++i;
      continue;
    }
    if (!is_token_space(text::next_code_point(text, i))) continue;
    if (at > begin) tokens.push_back(text.substr(begin, at - begin));
    begin = i;
  }
  if (begin < text.size()) tokens.push_back(text.substr(begin));
  return tokens;
}

std::string_view strip_end(std::string_view text) {
  size_t end = text.size();
  while (end > 0) {
    size_t start = end;
    if (!is_token_space(text::previous_code_point(text, start))) break;
    end = start;
  }
  return text.substr(0, end);
}

std::string lower_case(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  icu::StringByteSink<std::string> sink(&out);
  UErrorCode status = U_ZERO_ERROR;
  icu::CaseMap::utf8ToLower("", 0, icu::StringPiece(text.data(), static_cast<int32_t>(text.size())),
                            sink, nullptr, status);
  if (U_FAILURE(status) != 0) throw Error("cannot convert text to lower case");
  return out;
}

}  // namespace amts::metrics
