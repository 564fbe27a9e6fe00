#include "alignment/align_units.h"

#include <unicode/brkiter.h>
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

#include "base/error.h"
#include "text/language.h"
#include "text/script.h"
#include "text/utf8.h"

namespace amts::alignment {
namespace {

// Enough letters to tell words apart and few enough for the forms of a word to meet; measured on
// held-out English-Spanish pairs.
constexpr size_t kPrefixLetters = 6;
constexpr size_t kHangulPrefix = 2;

bool is_han(UChar32 c) { return text::is_unspaced_script(static_cast<char32_t>(c)); }
bool is_hangul(UChar32 c) { return c >= 0xAC00 && c <= 0xD7A3; }

// Punctuation that translators keep, by what it is counted as.
std::string_view kept_mark(UChar32 c) {
  switch (c) {
    case '?':
    case '!':
    case ':':
    case ';':
    case '(':
      return std::string_view("?!:;(").substr(std::string_view("?!:;(").find(static_cast<char>(c)),
                                              1);
    case 0xBF:
      return "?";
    case '"':
    case 0x201C:
    case 0x201D:
    case 0x300C:
    case 0x300D:
    case 0x300E:
    case 0x300F:
    case 0xAB:
    case 0xBB:
      return "\"";
    default:
      return {};
  }
}

std::string prefix(const std::string& word, size_t letters) {
  size_t at = 0;
  for (size_t i = 0; i < letters && at < word.size(); ++i) text::next_code_point(word, at);
  return word.substr(0, at);
}

// Value of a digit among Chinese numerals, or -1.
long long chinese_digit(char32_t c) {
  static constexpr std::u32string_view kDigits = U"〇一二三四五六七八九";
  if (c == U'零') return 0;
  if (c == U'两') return 2;
  const size_t at = kDigits.find(c);
  return at == std::u32string_view::npos ? -1 : static_cast<long long>(at);
}

// Value of a unit among Chinese numerals, or 0.
long long chinese_unit(char32_t c) {
  switch (c) {
    case U'十':
      return 10;
    case U'百':
      return 100;
    case U'千':
      return 1000;
    case U'万':
      return 10000;
    case U'亿':
      return 100000000;
    default:
      return 0;
  }
}

bool is_chinese_numeral(char32_t c) { return chinese_digit(c) >= 0 || chinese_unit(c) > 0; }

}  // namespace

std::string english_stem(std::string word) {
  const auto ends = [&](std::string_view ending, size_t least_rest) {
    return word.size() >= ending.size() + least_rest && word.ends_with(ending);
  };
  const auto cut = [&](size_t count) { word.resize(word.size() - count); };
  if (ends("ies", 2)) {
    cut(2);
  } else if (ends("sses", 1) || ends("shes", 1) || ends("ches", 1) || ends("xes", 2)) {
    cut(2);
  } else if (ends("s", 3) && !word.ends_with("ss") && !word.ends_with("us") &&
             !word.ends_with("is")) {
    cut(1);
  }
  if (ends("ly", 4)) cut(2);
  const size_t verb_ending = ends("ing", 3) ? 3 : ends("ed", 3) ? 2 : 0;
  if (verb_ending != 0) {
    cut(verb_ending);
    const size_t n = word.size();
    if (n >= 3 && word[n - 1] == word[n - 2] &&
        std::string_view("bdgmnprt").find(word[n - 1]) != std::string_view::npos)
      cut(1);
  }
  if (ends("e", 3)) cut(1);
  if (ends("y", 2)) word.back() = 'i';
  return word;
}

long long chinese_number(std::u32string_view word) {
  if (word.empty() || word.size() > 12) return -1;
  long long total = 0, section = 0, current = 0;
  bool positional = true;  // 二〇一九: digits only
  for (const char32_t c : word) positional = positional && chinese_unit(c) == 0;
  for (const char32_t c : word) {
    if (const long long d = chinese_digit(c); d >= 0) {
      current = positional ? current * 10 + d : d;
    } else if (const long long u = chinese_unit(c); u >= 10000) {
      // 三亿五千万: the smaller unit counts what stands between; 三千万亿: all before.
      total = total >= u ? total + (section + current) * u : (total + section + current) * u;
      section = current = 0;
    } else if (u > 0) {
      section += (current == 0 ? 1 : current) * u;
      current = 0;
    } else {
      return -1;
    }
  }
  return total + section + current;
}

int english_number(std::string_view word) {
  static constexpr std::array<std::string_view, 20> kSmall = {
      "zero",     "one",     "two",     "three",     "four",     "five",    "six",
      "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
      "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
  static constexpr std::array<std::string_view, 8> kTens = {
      "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
  if (const auto at = std::ranges::find(kSmall, word); at != kSmall.end())
    return static_cast<int>(at - kSmall.begin());
  if (const auto at = std::ranges::find(kTens, word); at != kTens.end())
    return 10 * static_cast<int>(at - kTens.begin() + 2);
  return -1;
}

struct UnitReader::Tools {
  explicit Tools(std::string_view language)
      : primary(text::primary_language(text::canonical_language(language))) {
    UErrorCode status = U_ZERO_ERROR;
    unspaced = text::is_unspaced_language(primary);
    fold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    words.reset(icu::BreakIterator::createWordInstance(icu::Locale(primary.c_str()), status));
    if (primary == "zh") {
      simplify.reset(icu::Transliterator::createInstance("Hant-Hans", UTRANS_FORWARD, status));
    }
    if (U_FAILURE(status))
      throw Error(std::string("ICU has no data for words: ") + u_errorName(status));
  }

  std::string primary;
  bool unspaced = false;
  const icu::Normalizer2* fold = nullptr;
  std::unique_ptr<icu::BreakIterator> words;
  std::unique_ptr<icu::Transliterator> simplify;
  std::unordered_map<UChar32, UChar32> simplified;  // of single characters, as they are met
  int pending_tens = 0;                             // "thirty" before "five"

  icu::UnicodeString prepared(std::string_view sentence) {
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString folded =
        fold->normalize(icu::UnicodeString::fromUTF8(icu::StringPiece(
                            sentence.data(), static_cast<int32_t>(sentence.size()))),
                        status);
    if (!simplify) return folded;
    icu::UnicodeString out;
    for (int32_t i = 0; i < folded.length(); i = folded.moveIndex32(i, 1)) {
      UChar32 c = folded.char32At(i);
      if (is_han(c)) {
        const auto [at, fresh] = simplified.try_emplace(c, c);
        if (fresh) {
          icu::UnicodeString one(c);
          simplify->transliterate(one);
          at->second = one.char32At(0);
        }
        c = at->second;
      }
      out.append(c);
    }
    return out;
  }

  void add_number(long long value, std::vector<std::string>& out) {
    if (value >= 0) out.push_back("#" + std::to_string(value));
  }

  void add_word(const icu::UnicodeString& piece, std::vector<std::string>& out) {
    std::string word;
    piece.toUTF8String(word);
    const UChar32 first = piece.char32At(0);
    if (is_han(first)) {
      out.push_back(word);
      const std::u32string characters = text::to_utf32(word);
      if (primary == "zh" && characters.size() > 1) {
        for (const char32_t c : characters) out.push_back(text::to_utf8({&c, 1}));
      }
      return;
    }
    if (is_hangul(first)) {
      out.push_back(prefix(word, kHangulPrefix));
      return;
    }
    if (primary != "en") {
      out.push_back(prefix(word, kPrefixLetters));
      return;
    }
    for (const std::string_view possessive : {"'s", "\u2019s"}) {
      if (word.ends_with(possessive)) word.resize(word.size() - possessive.size());
    }
    const int value = english_number(word);
    out.push_back(english_stem(std::move(word)));
    if (value > 1) add_number(value < 10 ? pending_tens + value : value, out);
    pending_tens = value >= 20 ? value : 0;
  }

  // Numerals in Chinese characters, which ICU's words cut anywhere.
  void add_chinese_numbers(const icu::UnicodeString& line, std::vector<std::string>& out) {
    std::u32string run;
    for (int32_t i = 0; i <= line.length(); i = line.moveIndex32(i, 1)) {
      const auto c = i < line.length() ? static_cast<char32_t>(line.char32At(i)) : U' ';
      if (is_chinese_numeral(c)) {
        run += c;
        continue;
      }
      if (const long long value = chinese_number(run); value > 1) add_number(value, out);
      run.clear();
      if (i == line.length()) break;
    }
  }

  void add_digits(const icu::UnicodeString& piece, std::vector<std::string>& out) {
    std::string digits;
    for (int32_t i = 0; i < piece.length(); i = piece.moveIndex32(i, 1)) {
      const int32_t d = u_charDigitValue(piece.char32At(i));
      if (d >= 0)
        digits += static_cast<char>('0' + d);
      else if (piece.char32At(i) == '.')
        digits += '.';
    }
    const size_t start = std::min(digits.find_first_not_of('0'), digits.size() - 1);
    if (!digits.empty()) out.push_back("#" + digits.substr(start));
  }
};

UnitReader::UnitReader(std::string_view language) : tools_(std::make_unique<Tools>(language)) {}
UnitReader::~UnitReader() = default;
UnitReader::UnitReader(UnitReader&&) noexcept = default;
UnitReader& UnitReader::operator=(UnitReader&&) noexcept = default;

std::vector<std::string> UnitReader::units(std::string_view sentence) {
  std::vector<std::string> out;
  const icu::UnicodeString line = tools_->prepared(sentence);
  tools_->pending_tens = 0;
  if (tools_->unspaced) tools_->add_chinese_numbers(line, out);
  tools_->words->setText(line);
  int32_t begin = tools_->words->first();
  for (int32_t end = tools_->words->next(); end != icu::BreakIterator::DONE;
       begin = end, end = tools_->words->next()) {
    const UChar32 c = line.char32At(begin);
    if (u_isdigit(c)) {
      tools_->add_digits(line.tempSubStringBetween(begin, end), out);
    } else if (u_isalpha(c)) {
      tools_->add_word(line.tempSubStringBetween(begin, end), out);
    } else if (const std::string_view mark = kept_mark(c); !mark.empty()) {
      out.emplace_back(mark);
    }
  }
  return out;
}

}  // namespace amts::alignment
