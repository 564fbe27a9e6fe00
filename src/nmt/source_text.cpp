#include "nmt/source_text.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>

#include "text/placeholder.h"
#include "text/utf8.h"

namespace amts::nmt {
namespace {

/// End of "{digits}" at a position, or the position itself.
size_t symbol_end(std::string_view text, size_t at) {
  if (at >= text.size() || text[at] != '{') return at;
  size_t end = at + 1;
  while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
  return end > at + 1 && end < text.size() && text[end] == '}' ? end + 1 : at;
}

/// What `text` is made of outside of the model's symbols.
struct Letters {
  size_t upper = 0;
  size_t lower = 0;
  size_t words = 0;
  size_t capitalized = 0;  // words whose first letter is upper case
};

Letters count_letters(std::string_view text) {
  Letters letters;
  bool in_word = false;
  for (size_t at = 0; at < text.size();) {
    if (const size_t end = symbol_end(text, at); end > at) {
      at = end;
      in_word = false;
      continue;
    }
    const auto c = static_cast<UChar32>(text::next_code_point(text, at));
    const bool upper = u_isupper(c) != 0;
    if (upper) ++letters.upper;
    if (u_islower(c) != 0) ++letters.lower;
    if (u_isalpha(c) != 0 && !in_word) {
      ++letters.words;
      if (upper) ++letters.capitalized;
    }
    in_word = u_isalpha(c) != 0 || (in_word && c == '\'');
  }
  return letters;
}

/// The text in lower case but for its first letter. `moved` [bytes + 1] maps positions.
std::string sentence_case(std::string_view text, std::vector<size_t>& moved) {
  std::string out;
  bool first = true;
  moved.assign(text.size() + 1, 0);
  for (size_t at = 0; at < text.size();) {
    const size_t begin = at;
    auto c = static_cast<UChar32>(text::next_code_point(text, at));
    std::fill(moved.begin() + static_cast<ptrdiff_t>(begin),
              moved.begin() + static_cast<ptrdiff_t>(at), out.size());
    if (u_isalpha(c) != 0 && !first) c = u_tolower(c);
    if (u_isalpha(c) != 0) first = false;
    text::append_utf8(out, static_cast<char32_t>(c));
  }
  moved[text.size()] = out.size();
  return out;
}

/// Whether a character that has no piece is worth keeping: letters, digits, signs, and the marks
/// and joiners that belong to them. Not punctuation and white space.
bool is_kept_sign(UChar32 c) {
  constexpr uint32_t kKept =
      U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK | U_GC_S_MASK | U_GC_CF_MASK | U_GC_CO_MASK;
  return c >= 0x80 && (U_GET_GC_MASK(c) & kKept) != 0;
}

/// A letter of a script that writes its words apart (those from CJK radicals on do not).
bool is_word_letter(UChar32 c) {
  constexpr UChar32 kUnspaced = 0x2E80;
  return c < kUnspaced && (u_isalpha(c) != 0 || (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0);
}

/// Grows a range to the whole of the words that it stands in.
void take_whole_words(std::string_view text, std::pair<size_t, size_t>& range) {
  for (size_t at = range.first; at > 0; range.first = at) {
    if (!is_word_letter(static_cast<UChar32>(text::previous_code_point(text, at)))) break;
  }
  for (size_t at = range.second; at < text.size(); range.second = at) {
    if (!is_word_letter(static_cast<UChar32>(text::next_code_point(text, at)))) break;
  }
}

/// How good a place a piece is to cut after: 3 a strong clause mark, 2 a comma, 1 before a space.
int boundary(std::string_view text, const Piece& piece, const Piece& next) {
  constexpr std::array<std::string_view, 14> kStrong = {".",  "!",  "?",  ";", ":", "。", "！",
                                                        "？", "；", "：", "…", "—", ")",  "）"};
  constexpr std::array<std::string_view, 4> kWeak = {",", "，", "、", "–"};
  const std::string_view said = text.substr(piece.begin, piece.end - piece.begin);
  const auto ends_in = [&](std::string_view mark) { return said.ends_with(mark); };
  const bool space = next.begin < text.size() && text[next.begin] == ' ';
  // "3.14" and "e.g" are no ends of clauses: an ASCII mark counts only before a space.
  const bool wide = !said.empty() && static_cast<unsigned char>(said.back()) >= 0x80;
  if ((space || wide) && std::any_of(kStrong.begin(), kStrong.end(), ends_in)) return 3;
  if ((space || wide) && std::any_of(kWeak.begin(), kWeak.end(), ends_in)) return 2;
  return space ? 1 : 0;
}

}  // namespace

std::string placeholder_symbol(size_t number) { return "{" + std::to_string(number) + "}"; }

size_t placeholder_symbols(const Vocabulary& source, const Vocabulary& target) {
  size_t count = 0;
  while (source.find(placeholder_symbol(count + 1)) && target.find(placeholder_symbol(count + 1))) {
    ++count;
  }
  return count;
}

Ranges find_unspeakable(std::string_view text, const Vocabulary& vocabulary) {
  Ranges ranges;
  const auto add = [&](std::pair<size_t, size_t> range) {
    if (!ranges.empty() && range.first <= ranges.back().second) {
      ranges.back().second = std::max(ranges.back().second, range.second);
    } else {
      ranges.push_back(range);
    }
  };
  for (const Piece& piece : vocabulary.encode(text)) {
    if (vocabulary.is_ordinary(piece.id)) continue;
    const std::string_view said = text.substr(piece.begin, piece.end - piece.begin);
    if (said.starts_with(">>")) add({piece.begin, piece.end});
    for (size_t at = piece.begin; at < piece.end;) {
      std::pair<size_t, size_t> range(at, at);
      const auto c = static_cast<UChar32>(text::next_code_point(text, at));
      if (!is_kept_sign(c)) continue;
      range.second = at;
      if (is_word_letter(c)) take_whole_words(text, range);
      add(range);
    }
  }
  return ranges;
}

SourceText hide_placeholders(std::string_view source, size_t symbols, const Ranges& also) {
  SourceText result;
  size_t used = 0;
  auto range = also.begin();
  for (size_t at = 0; at < source.size();) {
    while (range != also.end() && range->second <= at) ++range;
    size_t end = at;
    if (const auto placeholder = text::placeholder_at(source, at)) {
      end = placeholder->end;
    } else if (range != also.end() && range->first <= at) {
      // To the end of the range, or to a placeholder within it.
      do ++end;
      while (end < range->second && !text::placeholder_at(source, end));
    } else if (symbols > 0) {
      end = symbol_end(source, at);
    }
    if (end == at) {
      result.text += source[at++];
      continue;
    }
    Kept kept{std::string(source.substr(at, end - at)), 0, result.text.size()};
    if (used < symbols) {
      kept.symbol = ++used;
      result.text += placeholder_symbol(kept.symbol);
    }
    result.kept.push_back(std::move(kept));
    at = end;
  }
  return result;
}

bool is_untranslatable(const SourceText& source) {
  for (size_t at = 0; at < source.text.size();) {
    if (u_isalpha(static_cast<UChar32>(text::next_code_point(source.text, at))) != 0) return false;
  }
  return true;
}

LetterCase normalize_case(SourceText& source, const Vocabulary& vocabulary) {
  constexpr size_t kFewestWords = 2;  // a single word in capitals is a name
  constexpr size_t kFewestTitleWords = 4;
  const Letters letters = count_letters(source.text);
  const bool capitals = letters.lower == 0 && letters.words >= kFewestWords;
  const bool title = letters.words >= kFewestTitleWords && letters.capitalized == letters.words;
  if (letters.upper == 0 || !(capitals || title)) return LetterCase::kAsIs;
  std::vector<size_t> moved;
  std::string plain = sentence_case(source.text, moved);
  // Three pieces for four: then the model has seen few lines like this one.
  if (4 * vocabulary.encode(plain).size() > 3 * vocabulary.encode(source.text).size()) {
    return LetterCase::kAsIs;
  }
  for (Kept& kept : source.kept) kept.at = moved[kept.at];
  source.text = std::move(plain);
  return capitals ? LetterCase::kUpper : LetterCase::kAsIs;
}

std::string upper_case(std::string_view text) {
  std::string out;
  icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())))
      .toUpper()
      .toUTF8String(out);
  return out;
}

Ranges split_long(std::string_view text, const Vocabulary& vocabulary, size_t longest) {
  Ranges ranges;
  const std::vector<Piece> pieces = vocabulary.encode(text);
  size_t begin = 0;
  size_t first = 0;
  while (pieces.size() - first > longest) {
    size_t cut = first + longest;
    int best = -1;
    // Parts of at least half the length, or a list would fall into crumbs.
    for (size_t i = first + longest; i > first + longest / 2; --i) {
      const int rank = boundary(text, pieces[i - 1], pieces[i]);
      if (rank > best) {
        best = rank;
        cut = i;
      }
    }
    ranges.emplace_back(begin, pieces[cut].begin);
    begin = pieces[cut].begin;
    first = cut;
  }
  ranges.emplace_back(begin, text.size());
  return ranges;
}

}  // namespace amts::nmt
