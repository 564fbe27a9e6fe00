#include "checks/numbers.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "alignment/align_units.h"
#include "text/language.h"
#include "text/script.h"
#include "text/utf8.h"

namespace amts::checks {
namespace {

int digit(char32_t c) {
  // Digits as such; not superscripts and numbers in circles.
  return u_charType(static_cast<UChar32>(c)) == U_DECIMAL_DIGIT_NUMBER
             ? u_charDigitValue(static_cast<UChar32>(c))
             : -1;
}

// What only ever parts thousands: a space, an apostrophe.
constexpr char32_t kGroup = U'\'';

/// The ASCII form of what may stand between digits; 0 for what may not.
char32_t separator(char32_t c) {
  switch (c) {
    case U'.':
    case U'．':
    case U'٫':
      return U'.';
    case U',':
    case U'٬':
      return U',';
    case U'\'':
    case U'’':
    case U' ':
    case U'\u00A0':
    case U'\u202F':
    case U'\u2009':
      return kGroup;
    default:
      return 0;
  }
}

bool is_letter(char32_t c) { return u_isalpha(static_cast<UChar32>(c)); }
bool is_latin_letter(char32_t c) { return is_letter(c) && !text::is_unspaced_script(c); }

// What multiplies the number before it.
struct Multiplier {
  std::u32string_view word;
  double factor;
};
constexpr auto kMultipliers = std::to_array<Multiplier>({
    {U"百万", 1e6},       {U"千万", 1e7},
    {U"十亿", 1e9},       {U"万亿", 1e12},
    {U"百萬", 1e6},       {U"十億", 1e9},
    {U"万", 1e4},         {U"萬", 1e4},
    {U"亿", 1e8},         {U"億", 1e8},
    {U"千", 1e3},         {U"百", 1e2},
    {U"兆", 1e12},        {U"만", 1e4},
    {U"억", 1e8},         {U"thousand", 1e3},
    {U"million", 1e6},    {U"billion", 1e9},
    {U"trillion", 1e12},  {U"millones", 1e6},
    {U"millón", 1e6},     {U"mil millones", 1e9},
    {U"mil", 1e3},        {U"millions", 1e6},
    {U"milliards", 1e9},  {U"milliard", 1e9},
    {U"Millionen", 1e6},  {U"Mio", 1e6},
    {U"Milliarden", 1e9}, {U"Mrd", 1e9},
    {U"Tausend", 1e3},    {U"milhões", 1e6},
    {U"milhão", 1e6},     {U"bilhões", 1e9},
    {U"milioni", 1e6},    {U"miliardi", 1e9},
    {U"K", 1e3},          {U"k", 1e3},
    {U"M", 1e6},          {U"B", 1e9},
});

bool starts_word(std::u32string_view text, size_t at, std::u32string_view word) {
  if (text.substr(at, word.size()) != word) return false;
  const size_t end = at + word.size();
  return !is_latin_letter(word.back()) || end == text.size() || !is_latin_letter(text[end]);
}

void add_multiplied(std::u32string_view text, Number& number) {
  size_t at = number.end;
  if (at < text.size() && (text[at] == U' ' || text[at] == U'-' || text[at] == U'\u00A0')) ++at;
  const size_t plain = number.values.size();
  for (const Multiplier& multiplier : kMultipliers) {
    if (!starts_word(text, at, multiplier.word)) continue;
    for (size_t i = 0; i < plain; ++i)
      number.values.push_back(number.values[i] * multiplier.factor);
  }
}

// Names of centuries and decades in Chinese and Japanese.
constexpr std::u32string_view kDecade = U"年代";
constexpr std::u32string_view kCentury = U"世纪";
constexpr std::u32string_view kCenturyJapanese = U"世紀";

void add_decades(std::u32string_view text, Number& number) {
  const std::u32string_view rest = text.substr(number.end);
  if (rest.starts_with(kDecade) && number.values[0] < 100) {
    for (const double century : {1700, 1800, 1900, 2000})
      number.values.push_back(century + number.values[0]);
  } else if (rest.starts_with(kCentury) || rest.starts_with(kCenturyJapanese)) {
    // "20世纪90年代" is "the 1990s".
    number.optional = true;
  } else if (rest.starts_with(U"s") && number.values[0] >= 1000) {
    number.values.push_back(std::fmod(number.values[0], 100));
  }
}

double value_of(std::u32string_view digits, char32_t decimal) {
  double value = 0, scale = 1;
  bool fraction = false;
  for (const char32_t c : digits) {
    if (c == decimal) {
      fraction = true;
    } else if (c >= U'0' && c <= U'9') {
      value = value * 10 + (c - U'0');
      if (fraction) scale *= 10;
    }
  }
  return value / scale;
}

/// Whether the separators at these places part thousands: one to three digits, then threes (or, in
/// India, twos before the last three).
bool groups_thousands(std::u32string_view written, char32_t mark) {
  size_t run = 0, groups = 0;
  bool first = true;
  for (size_t i = 0; i <= written.size(); ++i) {
    const bool end =
        i == written.size() || (written[i] != mark && (written[i] < U'0' || written[i] > U'9'));
    if (!end && written[i] != mark) {
      ++run;
      continue;
    }
    if (first ? run == 0 || run > 3 : (end ? run != 3 : run != 3 && run != 2)) return false;
    first = false;
    groups += !end;
    run = 0;
    if (end) break;
  }
  return groups > 0;
}

std::vector<double> values_of(std::u32string_view written) {
  const auto count = [&](char32_t mark) { return std::ranges::count(written, mark); };
  const auto dots = count(U'.'), commas = count(U','), others = count(kGroup);
  std::vector<double> values;
  if (dots > 0 && commas > 0) {  // the last one is decimal
    values.push_back(value_of(written, written.rfind(U'.') > written.rfind(U',') ? U'.' : U','));
  } else if (dots + commas == 0) {
    values.push_back(value_of(written, 0));
  } else {
    const char32_t mark = dots > 0 ? U'.' : U',';
    if (groups_thousands(written, mark)) values.push_back(value_of(written, 0));
    if (dots + commas == 1 && others == 0) values.push_back(value_of(written, mark));
    if (others > 0) values.push_back(value_of(written, mark));
    // Or a list: "1,2".
    if (commas == 1) {
      const size_t comma = written.find(U',');
      values.push_back(value_of(written.substr(0, comma), 0));
      values.push_back(value_of(written.substr(comma + 1), 0));
    }
  }
  // Or one number after the other: "the top 3 100".
  for (size_t at = others > 0 ? 0 : written.size(); at < written.size();) {
    const size_t end = std::min(written.find(kGroup, at), written.size());
    values.push_back(value_of(written.substr(at, end - at), dots > 0 ? U'.' : U','));
    at = end + 1;
  }
  return values;
}

Number make_number(std::u32string_view text, size_t begin, size_t end, std::u32string written) {
  Number number{begin, end, std::move(written), {}, false};
  number.values = values_of(number.written);
  const bool joined =
      begin > 0 && (is_latin_letter(text[begin - 1]) || text[begin - 1] == U'_' ||
                    (text[begin - 1] == U'-' && begin > 1 && is_latin_letter(text[begin - 2])));
  number.optional = joined;
  return number;
}

/// Digits and what may stand between them.
struct Run {
  size_t end = 0;
  std::u32string written;
};

/// Whether exactly three digits begin here.
bool is_group(std::u32string_view text, size_t at) {
  size_t end = at;
  while (end < text.size() && end < at + 4 && digit(text[end]) >= 0) ++end;
  return end == at + 3;
}

Run scan_run(std::u32string_view text, size_t at, bool groups) {
  Run run{at, U""};
  for (; run.end < text.size(); ++run.end) {
    const int d = digit(text[run.end]);
    if (d >= 0) {
      run.written += U'0' + static_cast<char32_t>(d);
      continue;
    }
    const char32_t mark = separator(text[run.end]);
    if (mark == 0 || run.end + 1 == text.size() || digit(text[run.end + 1]) < 0) break;
    if (mark == kGroup && !(groups && is_group(text, run.end + 1))) break;
    run.written += mark;
  }
  return run;
}

// "1.2.3" or "3,4,5": a version or a list; each part is a number.
void append_parts(std::u32string_view text, size_t begin, size_t end, std::vector<Number>& out) {
  for (size_t at = begin; at < end;) {
    size_t stop = at;
    std::u32string written;
    for (; stop < end && digit(text[stop]) >= 0; ++stop)
      written += U'0' + static_cast<char32_t>(digit(text[stop]));
    if (stop > at) out.push_back(make_number(text, at, stop, written));
    at = stop + 1;
  }
}

}  // namespace

std::vector<Number> read_numbers(std::u32string_view text) {
  std::vector<Number> out;
  for (size_t at = 0; at < text.size();) {
    if (digit(text[at]) < 0) {
      ++at;
      continue;
    }
    Run run = scan_run(text, at, true);
    if (run.written.find(kGroup) != std::u32string::npos && !groups_thousands(run.written, kGroup))
      run = scan_run(text, at, false);
    Number number = make_number(text, at, run.end, run.written);
    if (number.values.empty()) {
      append_parts(text, at, run.end, out);
    } else {
      add_multiplied(text, number);
      add_decades(text, number);
      out.push_back(std::move(number));
    }
    at = run.end;
  }
  return out;
}

namespace {

// The first numbers in languages without a reader of their own, from one on; "a" and the like are
// too common to count.
using Words = std::map<std::u32string, double, std::less<>>;
const std::map<std::string, Words, std::less<>>& small_numbers() {
  static const std::map<std::string, Words, std::less<>> kWords = {
      {"de", {{U"eins", 1},  {U"ein", 1},   {U"eine", 1},  {U"einen", 1},  {U"einem", 1},
              {U"einer", 1}, {U"zwei", 2},  {U"beide", 2}, {U"beiden", 2}, {U"drei", 3},
              {U"vier", 4},  {U"fünf", 5},  {U"sechs", 6}, {U"sieben", 7}, {U"acht", 8},
              {U"neun", 9},  {U"zehn", 10}, {U"elf", 11},  {U"zwölf", 12}, {U"null", 0}}},
      {"es",
       {{U"uno", 1},
        {U"un", 1},
        {U"una", 1},
        {U"dos", 2},
        {U"tres", 3},
        {U"cuatro", 4},
        {U"cinco", 5},
        {U"seis", 6},
        {U"siete", 7},
        {U"ocho", 8},
        {U"nueve", 9},
        {U"diez", 10},
        {U"once", 11},
        {U"doce", 12},
        {U"cero", 0},
        {U"cien", 100},
        {U"mil", 1000}}},
      {"fr",
       {{U"un", 1},
        {U"une", 1},
        {U"deux", 2},
        {U"trois", 3},
        {U"quatre", 4},
        {U"cinq", 5},
        {U"six", 6},
        {U"sept", 7},
        {U"huit", 8},
        {U"neuf", 9},
        {U"dix", 10},
        {U"onze", 11},
        {U"douze", 12},
        {U"zéro", 0},
        {U"cent", 100},
        {U"mille", 1000}}},
      {"it",
       {{U"uno", 1},
        {U"un", 1},
        {U"una", 1},
        {U"due", 2},
        {U"tre", 3},
        {U"quattro", 4},
        {U"cinque", 5},
        {U"sei", 6},
        {U"sette", 7},
        {U"otto", 8},
        {U"nove", 9},
        {U"dieci", 10},
        {U"undici", 11},
        {U"dodici", 12},
        {U"zero", 0}}},
      {"pt",
       {{U"um", 1},
        {U"uma", 1},
        {U"dois", 2},
        {U"duas", 2},
        {U"três", 3},
        {U"quatro", 4},
        {U"cinco", 5},
        {U"seis", 6},
        {U"sete", 7},
        {U"oito", 8},
        {U"nove", 9},
        {U"dez", 10},
        {U"onze", 11},
        {U"doze", 12},
        {U"zero", 0},
        {U"cem", 100},
        {U"mil", 1000}}},
      {"en", {{U"a", 1},         {U"an", 1},        {U"one", 1},        {U"first", 1},
              {U"once", 1},      {U"single", 1},    {U"second", 2},     {U"twice", 2},
              {U"both", 2},      {U"pair", 2},      {U"double", 2},     {U"third", 3},
              {U"triple", 3},    {U"fourth", 4},    {U"fifth", 5},      {U"sixth", 6},
              {U"seventh", 7},   {U"eighth", 8},    {U"ninth", 9},      {U"tenth", 10},
              {U"dozen", 12},    {U"half", 0.5},    {U"hundred", 100},  {U"thousand", 1000},
              {U"million", 1e6}, {U"billion", 1e9}, {U"hundreds", 100}, {U"thousands", 1000},
              {U"millions", 1e6}}},
  };
  return kWords;
}

bool is_numeral(char32_t c) {
  static constexpr std::u32string_view kNumerals = U"〇零一二两兩三四五六七八九十百千万萬亿億";
  return kNumerals.find(c) != std::u32string_view::npos;
}

void add_han_numerals(std::u32string_view text, std::vector<double>& out) {
  for (size_t at = 0; at < text.size();) {
    size_t end = at;
    while (end < text.size() && is_numeral(text[end])) ++end;
    if (end > at) {
      const long long value = alignment::chinese_number(text.substr(at, end - at));
      if (value >= 0) out.push_back(static_cast<double>(value));
      if (text[at] == U'两' || text[at] == U'兩') out.push_back(2);
    }
    if (text[at] == U'半') out.push_back(0.5);
    at = std::max(end, at + 1);
  }
}

/// "zweiminütig", "dreidimensional": the number that a German compound begins with.
void add_compound(std::u32string_view word, const Words& words, std::vector<double>& out) {
  constexpr size_t kLeastRest = 3;  // letters of what is counted
  for (const auto& [number, value] : words) {
    if (value >= 2 && word.size() >= number.size() + kLeastRest && word.starts_with(number))
      out.push_back(value);
  }
}

void add_words(std::u32string_view text, std::string_view language, const Words& words,
               std::vector<double>& out) {
  int tens = -1;  // of "thirty-five"
  int last = -1;  // value of the word before
  for (size_t at = 0; at < text.size();) {
    std::u32string word;
    size_t end = at;
    for (; end < text.size() && is_letter(text[end]); ++end)
      word += static_cast<char32_t>(u_tolower(static_cast<UChar32>(text[end])));
    if (word.empty()) {
      if (text[at] != U'-' && text[at] != U' ') tens = -1;
      ++at;
      continue;
    }
    at = end;
    const auto known = words.find(word);
    if (known != words.end()) out.push_back(known->second);
    if (language == "de" && known == words.end()) add_compound(word, words, out);
    const int value = language == "en" ? alignment::english_number(text::to_utf8(word)) : -1;
    if (value >= 0) {
      out.push_back(value);
      if (tens >= 20 && value < 10) out.push_back(tens + value);
    }
    // "two decades" are 20 years.
    if (word == U"decades" || word == U"decade") out.push_back(10 * std::max(last, 1));
    last = value;
    tens = value >= 20 && value % 10 == 0 ? value : -1;
  }
}

}  // namespace

bool reads_spelled_numbers(std::string_view language) {
  const std::string_view primary = text::primary_language(language);
  return text::is_unspaced_language(language) || small_numbers().contains(primary);
}

std::vector<double> spelled_numbers(std::u32string_view text, std::string_view language) {
  std::vector<double> out;
  const std::string_view primary = text::primary_language(language);
  if (text::is_unspaced_language(language)) add_han_numerals(text, out);
  const auto words = small_numbers().find(primary);
  if (words != small_numbers().end()) add_words(text, primary, words->second, out);
  return out;
}

}  // namespace amts::checks
