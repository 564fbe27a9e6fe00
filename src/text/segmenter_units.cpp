#include "text/segmenter_units.h"

#include <unicode/uchar.h>

#include <array>

#include "text/placeholder.h"
#include "text/script.h"
#include "text/utf8.h"

namespace amts::text {
namespace {

// What placeholders and characters beyond U+FFFF look like to ICU.
constexpr char16_t kShadowWord = u'X';
constexpr char16_t kShadowLower = u'x';
constexpr char16_t kShadowUnspaced = u'\u4E00';
constexpr char16_t kShadowOpening = u'(';
constexpr char16_t kShadowClosing = u')';
constexpr char16_t kShadowStop = u'.';
constexpr char16_t kShadowOther = u'\u2022';  // a bullet

struct Special {
  char32_t character;
  Kind kind;
};
/// Where Unicode's general categories do not say what we need.
constexpr std::array kSpecials = {
    Special{U'\u00A1', Kind::kInverted},  Special{U'\u00BF', Kind::kInverted},
    Special{U'\u2026', Kind::kStop},      Special{U'\u22EF', Kind::kStop},
    Special{U'\u3001', Kind::kContinue},  Special{U'\u3002', Kind::kFullStop},
    Special{U'\uFF01', Kind::kFullStop},  Special{U'\uFF0C', Kind::kContinue},
    Special{U'\uFF0E', Kind::kFullStop},  Special{U'\uFF1A', Kind::kContinue},
    Special{U'\uFF1B', Kind::kContinue},  Special{U'\uFF1F', Kind::kFullStop},
    Special{U'\uFF61', Kind::kFullStop},  Special{U'\uFE52', Kind::kFullStop},
    Special{U'\u300C', Kind::kOpenQuote}, Special{U'\u300D', Kind::kCloseQuote},
    Special{U'\u300E', Kind::kOpenQuote}, Special{U'\u300F', Kind::kCloseQuote},
    Special{U'\u201E', Kind::kOpenQuote}, Special{U'\u201A', Kind::kOpenQuote},
    Special{U'\u00B9', Kind::kOther},     Special{U'\u00B2', Kind::kOther},
    Special{U'\u00B3', Kind::kOther},
};

Kind kind_of_category(char32_t c) {
  switch (u_charType(static_cast<UChar32>(c))) {
    case U_LOWERCASE_LETTER:
      return Kind::kLower;
    case U_UPPERCASE_LETTER:
    case U_TITLECASE_LETTER:
      return Kind::kUpper;
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
    case U_NON_SPACING_MARK:
    case U_COMBINING_SPACING_MARK:
      return Kind::kLetter;
    case U_DECIMAL_DIGIT_NUMBER:
      return Kind::kDigit;
    case U_START_PUNCTUATION:
      return Kind::kOpenBracket;
    case U_END_PUNCTUATION:
      return Kind::kCloseBracket;
    case U_INITIAL_PUNCTUATION:
      return Kind::kOpenQuote;
    case U_FINAL_PUNCTUATION:
      return Kind::kCloseQuote;
    default:
      return Kind::kOther;
  }
}

Kind kind_of_non_ascii(char32_t c) {
  if ((c >= 0x3041 && c <= 0x30FF && c != 0x30FB) || (c >= 0x4E00 && c <= 0x9FFF)) {
    return Kind::kUnspaced;
  }
  if (c >= 0xAC00 && c <= 0xD7A3) return Kind::kLetter;  // Hangul
  for (const Special& special : kSpecials) {
    if (special.character == c) return special.kind;
  }
  if (is_space(c)) return Kind::kSpace;
  if (is_unspaced_script(c)) return Kind::kUnspaced;
  switch (u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_SENTENCE_BREAK)) {
    case U_SB_STERM:
    case U_SB_ATERM:
      return Kind::kStop;
    case U_SB_SCONTINUE:
      return u_charType(static_cast<UChar32>(c)) == U_DASH_PUNCTUATION ? Kind::kOther
                                                                       : Kind::kContinue;
    default:
      return kind_of_category(c);
  }
}

constexpr Kind kind_of_ascii(char c) {
  if (c >= 'a' && c <= 'z') return Kind::kLower;
  if (c >= 'A' && c <= 'Z') return Kind::kUpper;
  if (c >= '0' && c <= '9') return Kind::kDigit;
  switch (c) {
    case ' ':
    case '\t':
    case '\n':
    case '\v':
    case '\f':
    case '\r':
      return Kind::kSpace;
    case '.':
    case '!':
    case '?':
      return Kind::kStop;
    case ',':
    case ';':
    case ':':
      return Kind::kContinue;
    case '(':
    case '[':
    case '{':
      return Kind::kOpenBracket;
    case ')':
    case ']':
    case '}':
      return Kind::kCloseBracket;
    case '"':
    case '\'':
      return Kind::kQuote;
    default:
      return Kind::kOther;
  }
}

constexpr std::array<Kind, 128> kAsciiKinds = [] {
  std::array<Kind, 128> kinds{};
  for (size_t c = 0; c < kinds.size(); ++c) kinds[c] = kind_of_ascii(static_cast<char>(c));
  return kinds;
}();

char16_t shadow_of(char32_t c, Kind kind) {
  if (kind == Kind::kSpace) return u' ';  // line ends too
  if (c == U'\u2026' || c == U'\u22EF') return kShadowStop;
  if (c <= 0xFFFF) return static_cast<char16_t>(c);
  switch (kind) {
    case Kind::kLower:
      return kShadowLower;
    case Kind::kUpper:
      return kShadowWord;
    case Kind::kUnspaced:
    case Kind::kLetter:
      return kShadowUnspaced;
    case Kind::kStop:
      return kShadowStop;
    default:
      return kShadowOther;
  }
}

bool is_stop(Kind kind) { return kind == Kind::kStop || kind == Kind::kFullStop; }

bool is_closer(Kind kind) {
  return kind == Kind::kCloseBracket || kind == Kind::kCloseQuote || kind == Kind::kClosing;
}

bool is_superscript(char32_t c) {
  return c == 0xB9 || c == 0xB2 || c == 0xB3 || (c >= 0x2070 && c <= 0x2079);
}

}  // namespace

void Units::append(Kind kind, char16_t shadow_unit, size_t byte) {
  kinds.push_back(kind);
  shadow.push_back(shadow_unit);
  bytes.push_back(byte);
}

void Units::assign(std::string_view text, std::span<const PlaceholderRole> roles, bool east_asian) {
  kinds.clear();
  bytes.clear();
  shadow.clear();
  const auto role_of = [&](int number) {
    const size_t index = static_cast<size_t>(number) - 1;
    return index < roles.size() ? roles[index] : PlaceholderRole::kUnknown;
  };
  for (size_t i = 0; i < text.size();) {
    const size_t begin = i;
    if (static_cast<unsigned char>(text[i]) < 0x80) {
      const char c = text[i++];
      const Kind kind = kAsciiKinds[static_cast<size_t>(c)];
      append(kind, kind == Kind::kSpace ? u' ' : static_cast<char16_t>(c), begin);
      continue;
    }
    if (const auto span = placeholder_at(text, i)) {
      i = span->end;
      switch (role_of(span->number)) {
        case PlaceholderRole::kUnknown:
          append(Kind::kUnknownMark, kShadowWord, begin);
          break;
        case PlaceholderRole::kWord:
          append(Kind::kWord, kShadowWord, begin);
          break;
        case PlaceholderRole::kOpening:
          append(Kind::kOpening, kShadowOpening, begin);
          break;
        case PlaceholderRole::kClosing:
        case PlaceholderRole::kBreak:
          append(Kind::kClosing, kShadowClosing, begin);
          break;
      }
      continue;
    }
    const char32_t c = next_code_point(text, i);
    const Kind kind = kind_of_non_ascii(c);
    append(kind, shadow_of(c, kind), begin);
  }
  bytes.push_back(text.size());
  resolve_marks();
  resolve_quotes(east_asian);
  mark_sentence_starts_and_notes();
  match_brackets();
}

/// Placeholders of unknown role: those between a stop and a space close something, as emphasis
/// around a sentence does; all others are taken for words.
void Units::resolve_marks() {
  bool after_stop = false;  // with nothing but closing marks between
  for (size_t i = 0; i < size(); ++i) {
    if (kinds[i] != Kind::kUnknownMark) {
      after_stop = kinds[i] == Kind::kStop || (after_stop && is_closer(kinds[i]));
      continue;
    }
    size_t end = i;
    while (at(end) == Kind::kUnknownMark) ++end;
    const bool closes = after_stop && (at(end) == Kind::kSpace || is_closer(at(end)));
    for (; i < end; ++i) {
      kinds[i] = closes ? Kind::kClosing : Kind::kWord;
      if (closes) shadow[i] = kShadowClosing;
    }
    after_stop = closes;
    --i;
  }
}

/// By the spaces on both sides; where these do not tell, by the character.
void Units::resolve_quotes(bool east_asian) {
  bool ascii_open = false;
  for (size_t i = 0; i < size(); ++i) {
    const Kind kind = kinds[i];
    if (kind != Kind::kQuote && kind != Kind::kOpenQuote && kind != Kind::kCloseQuote) continue;
    if (east_asian) {
      if (kind != Kind::kQuote) continue;
      const bool apostrophe = shadow[i] == u'\'';
      if (!apostrophe) ascii_open = !ascii_open;
      kinds[i] = apostrophe ? Kind::kOther : ascii_open ? Kind::kOpenQuote : Kind::kCloseQuote;
      continue;
    }
    const Kind left = i == 0 ? Kind::kSpace : kinds[i - 1];
    const Kind right = at(i + 1);
    const bool left_free = left == Kind::kSpace || left == Kind::kOpenBracket ||
                           left == Kind::kOpening || left == Kind::kInverted ||
                           left == Kind::kOpenQuote;
    const bool right_free = right == Kind::kSpace || right == Kind::kContinue || is_stop(right) ||
                            right == Kind::kCloseBracket || right == Kind::kClosing;
    if (left_free != right_free) {
      kinds[i] = left_free ? Kind::kOpenQuote : Kind::kCloseQuote;
    } else if (kind == Kind::kQuote) {
      kinds[i] = left_free && !right_free ? Kind::kOpenQuote : Kind::kCloseQuote;
    }
  }
}

/// After a stop, its closing marks and a space, a digit may begin a sentence; ICU's rule SB8 would
/// look beyond it for a small letter. Right after a stop, "[12]" and "¹²" are notes.
void Units::mark_sentence_starts_and_notes() {
  bool after_stop = false;
  bool after_space = false;
  for (size_t i = 0; i < size(); ++i) {
    if (is_stop(kinds[i])) {
      after_stop = true;
      after_space = false;
      continue;
    }
    if (!after_stop) continue;
    if (kinds[i] == Kind::kSpace) {
      after_space = true;
    } else if (!after_space && shadow[i] == u'[' && at(i + 1) == Kind::kDigit) {
      size_t close = i + 1;
      while (at(close) == Kind::kDigit || at(close) == Kind::kContinue) ++close;
      if (close >= size() || shadow[close] != u']') {
        after_stop = false;
        continue;
      }
      for (; i <= close; ++i) {
        kinds[i] = Kind::kClosing;
        shadow[i] = kShadowClosing;
      }
      --i;
    } else if (!after_space && is_superscript(shadow[i])) {
      kinds[i] = Kind::kClosing;
      shadow[i] = kShadowClosing;
    } else if (after_space && kinds[i] == Kind::kDigit) {
      shadow[i] = kShadowWord;
      after_stop = false;
    } else if (!is_closer(kinds[i]) && kinds[i] != Kind::kOpenBracket &&
               kinds[i] != Kind::kOpenQuote && kinds[i] != Kind::kOpening) {
      after_stop = false;
    }
  }
}

void Units::match_brackets() {
  static constexpr std::u16string_view kOpen = u"([{（［｛【〔〖《〈";
  static constexpr std::u16string_view kClose = u")]}）］｝】〕〗》〉";
  partners.assign(size(), 0);
  std::vector<uint32_t> open;
  for (size_t i = 0; i < size(); ++i) {
    if (kinds[i] == Kind::kOpenBracket) open.push_back(static_cast<uint32_t>(i));
    if (kinds[i] != Kind::kCloseBracket) continue;
    const size_t type = kClose.find(shadow[i]);
    if (type == std::u16string_view::npos) continue;
    // The nearest open bracket of this type; those opened after it stay without partner. Each
    // bracket is popped once at most, but the search itself is kept short.
    constexpr size_t kMaxDepth = 8;
    for (size_t depth = 0; depth < kMaxDepth && depth < open.size(); ++depth) {
      const uint32_t candidate = open[open.size() - 1 - depth];
      if (shadow[candidate] != kOpen[type]) continue;
      partners[candidate] = static_cast<uint32_t>(i);
      open.resize(open.size() - 1 - depth);
      break;
    }
  }
}

}  // namespace amts::text
