// A text as the segmenter sees it: one unit for each character or placeholder, with its kind, and
// beside it a UTF-16 shadow for ICU's BreakIterator. The shadow has the same number of code units,
// and differs from the text where ICU's rules would not see what we want them to see: line ends are
// spaces, placeholders are letters or brackets, a digit that begins a sentence is a letter.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/segmenter.h"

namespace amts::text {

enum class Kind : uint8_t {
  kSpace,
  kLower,
  kUpper,
  kLetter,    ///< without case, in scripts that write spaces: Hangul, Arabic, …
  kUnspaced,  ///< Han, Hiragana, Katakana
  kDigit,
  kWord,      ///< a placeholder that stands for words
  kStop,      ///< . ! ? … and others that need a space after them
  kFullStop,  ///< 。！？ and others that need none
  kContinue,  ///< , ; : and others after which a sentence goes on
  kOpenBracket,
  kCloseBracket,
  kOpenQuote,
  kCloseQuote,
  kQuote,        ///< either of the two, until resolved; an apostrophe
  kInverted,     ///< ¿ ¡
  kOpening,      ///< a placeholder that belongs to what follows
  kClosing,      ///< a placeholder (or note mark) that belongs to what stands before it
  kUnknownMark,  ///< a placeholder of unknown role, until resolved
  kOther,
};

/// Units of one text; reused from text to text. Index size() is the end.
struct Units {
  std::vector<Kind> kinds;
  std::vector<size_t> bytes;       ///< where each begins, and the end of the text
  std::vector<uint32_t> partners;  ///< index of the bracket that closes this opening one, or 0
  std::u16string shadow;

  size_t size() const { return kinds.size(); }
  /// Kind of the unit; kSpace at the end.
  Kind at(size_t i) const { return i < kinds.size() ? kinds[i] : Kind::kSpace; }

  /// Takes a text (valid UTF-8) apart. `east_asian`: “ ” keep their direction whatever surrounds
  /// them. O(size).
  void assign(std::string_view text, std::span<const PlaceholderRole> roles, bool east_asian);

 private:
  void append(Kind kind, char16_t shadow, size_t byte);
  void resolve_marks();
  void mark_sentence_starts_and_notes();
  void resolve_quotes(bool east_asian);
  void match_brackets();
};

}  // namespace amts::text
