#include "metrics/ter.h"

#include <algorithm>
#include <array>
#include <limits>

#include "metrics/ngrams.h"
#include "metrics/punctuation.h"
#include "metrics/tokenizer.h"
#include "text/utf8.h"

namespace amts::metrics {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

/// Characters that Tercom writes apart: ideographs, radicals, strokes, compatibility forms. (Its
/// rules for kana hold only for lines of nothing else, and those it has padded with spaces by then:
/// they never apply. U+3F22, likely meant for U+32FF, lies within the ideographs.)
constexpr Range kIdeographs[] = {{0x2E80, 0x2EFF}, {0x31C0, 0x31EF}, {0x3200, 0x4DBF},
                                 {0x4E00, 0x9FFF}, {0xF900, 0xFAFF}, {0xFE30, 0xFE4F}};
constexpr Range kAsianPunctuation[] = {{0x3001, 0x3002}, {0x3008, 0x3011}, {0x3014, 0x301F},
                                       {0x30FB, 0x30FB}, {0xFF01, 0xFF02}, {0xFF08, 0xFF09},
                                       {0xFF0C, 0xFF0C}, {0xFF0E, 0xFF0E}, {0xFF1A, 0xFF1B},
                                       {0xFF1F, 0xFF1F}, {0xFF61, 0xFF65}};

bool is_in(std::span<const Range> ranges, char32_t c) {
  return std::any_of(ranges.begin(), ranges.end(),
                     [c](const Range& r) { return c >= r.first && c <= r.last; });
}

std::string normalize_western(std::string text) {
  replace_all(text, "\n-", "");
  replace_all(text, "\n", " ");
  text = separate_symbols(" " + unescape_entities(std::move(text)) + " ");
  replace_all(text, "'s ", " 's ");
  return separate_dashes(separate_stops(text));
}

std::string separate_asian(std::string_view text) {
  std::string out;
  out.reserve(text.size() * 2);
  for (size_t i = 0; i < text.size();) {
    const size_t start = i;
    const char32_t c = text::next_code_point(text, i);
    const bool apart = is_in(kIdeographs, c) || is_in(kAsianPunctuation, c);
    if (apart) out += ' ';
    out += text.substr(start, i - start);
    if (apart) out += ' ';
  }
  return out;
}

std::string without_punctuation(std::string_view text, bool asian) {
  constexpr std::string_view kMarks = ".,?:;!\"()";
  std::string out;
  out.reserve(text.size());
  for (size_t i = 0; i < text.size();) {
    const size_t start = i;
    const char32_t c = text::next_code_point(text, i);
    const bool mark = c < 0x80 && kMarks.find(static_cast<char>(c)) != std::string_view::npos;
    if (!mark && !(asian && is_in(kAsianPunctuation, c))) out += text.substr(start, i - start);
  }
  return out;
}

}  // namespace

std::string ter_tokenize(std::string_view line, const TerOptions& options) {
  std::string text = options.case_sensitive ? std::string(line) : lower_case(line);
  if (options.normalized && !text.empty()) {
    text = normalize_western(std::move(text));
    if (options.asian_support) text = separate_asian(text);
  }
  if (options.no_punctuation) text = without_punctuation(text, options.asian_support);
  return tokenize(text, Tokenizer::kNone);
}

TerStatistics& TerStatistics::operator+=(const TerStatistics& other) {
  edits += other.edits;
  reference_length += other.reference_length;
  return *this;
}

TerStatistics ter_statistics(std::string_view hypothesis,
                             std::span<const std::string_view> references,
                             const TerOptions& options) {
  TokenIds ids;
  const std::string text = ter_tokenize(strip_end(hypothesis), options);
  const std::vector<uint32_t> words = ids.ids(split_tokens(text));

  std::vector<std::string> texts;
  texts.reserve(references.size());
  int64_t fewest = std::numeric_limits<int64_t>::max();
  size_t length_sum = 0;
  for (const std::string_view reference : references) {
    texts.push_back(ter_tokenize(strip_end(reference), options));
    const std::vector<uint32_t> reference_words = ids.ids(split_tokens(texts.back()));
    fewest = std::min(fewest, ter_edits(words, reference_words));
    length_sum += reference_words.size();
  }
  return {static_cast<double>(fewest),
          static_cast<double>(length_sum) / static_cast<double>(references.size())};
}

double ter_score(const TerStatistics& statistics) {
  if (statistics.reference_length > 0) {
    return 100 * (statistics.edits / statistics.reference_length);
  }
  return statistics.edits > 0 ? 100 : 0;
}

}  // namespace amts::metrics
