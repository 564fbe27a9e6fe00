#include "text/segmenter.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

#include "base/error.h"
#include "text/placeholder.h"
#include "text/script.h"
#include "text/segmenter_rules.h"
#include "text/segmenter_units.h"
#include "text/utf8.h"

namespace amts::text {
namespace {

// A token longer than this is no abbreviation.
constexpr size_t kMaxTokenUnits = 24;
// "z. B.", "i. d. R.": as many parts as abbreviations have.
constexpr size_t kMaxAbbreviationParts = 4;
// "12. Foo" is an item of a list, "2020. Foo" hardly.
constexpr size_t kMaxLabelDigits = 3;
constexpr size_t kMaxOrdinalDigits = 2;

bool is_letter(Kind kind) {
  return kind == Kind::kLower || kind == Kind::kUpper || kind == Kind::kLetter;
}
bool is_opener(Kind kind) {
  return kind == Kind::kOpenBracket || kind == Kind::kOpenQuote || kind == Kind::kOpening;
}
bool is_closer(Kind kind) {
  return kind == Kind::kCloseBracket || kind == Kind::kCloseQuote || kind == Kind::kClosing;
}
bool is_stop(Kind kind) { return kind == Kind::kStop || kind == Kind::kFullStop; }

bool is_roman(std::string_view word) {
  return !word.empty() && word.find_first_not_of("IVXLC") == std::string_view::npos;
}

std::unique_ptr<icu::BreakIterator> open_break_iterator() {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<icu::BreakIterator> iterator(
      icu::BreakIterator::createSentenceInstance(icu::Locale::getRoot(), status));
  if (U_FAILURE(status)) {
    throw Error("ICU has no rules for sentences: " + std::string(u_errorName(status)));
  }
  return iterator;
}

/// Whether the line after a hard break goes on with the sentence before it.
bool goes_on_after_break(std::string_view before, std::string_view after) {
  while (!before.empty() && is_space(static_cast<unsigned char>(before.back())))
    before.remove_suffix(1);
  size_t at = 0;
  while (at < after.size()) {
    if (const auto span = placeholder_at(after, at)) {
      at = span->end;
    } else if (is_space(static_cast<unsigned char>(after[at]))) {
      ++at;
    } else {
      break;
    }
  }
  if (at >= after.size()) return true;  // nothing but marks
  if (!before.empty() && std::string_view(".!?:").find(before.back()) != std::string_view::npos)
    return false;
  return u_islower(static_cast<UChar32>(next_code_point(after, at)));
}

/// Cuts sentences after the hard breaks in them; the break stays with what stands before it.
std::vector<SentenceRange> split_at_breaks(std::string_view text,
                                           const std::vector<SentenceRange>& sentences,
                                           std::span<const PlaceholderRole> roles) {
  std::vector<SentenceRange> out;
  for (const SentenceRange& sentence : sentences) {
    size_t begin = sentence.begin;
    const std::string_view part = text.substr(0, sentence.end);
    const std::vector<PlaceholderSpan> spans = find_placeholders(part.substr(sentence.begin));
    for (const PlaceholderSpan& span : spans) {
      const auto number = static_cast<size_t>(span.number);
      if (number > roles.size() || roles[number - 1] != PlaceholderRole::kBreak) continue;
      const size_t end = sentence.begin + span.end;
      if (goes_on_after_break(part.substr(begin, sentence.begin + span.begin - begin),
                              part.substr(end)))
        continue;
      out.push_back({begin, end});
      begin = end;
      while (begin < sentence.end && is_space(static_cast<unsigned char>(text[begin]))) ++begin;
    }
    if (begin < sentence.end) out.push_back({begin, sentence.end});
  }
  return out;
}

}  // namespace

class Segmenter::Implementation {
 public:
  explicit Implementation(std::string_view language)
      : rules_(primary_language(language)),

        korean_(primary_language(language) == "ko"),
        icu_(open_break_iterator()) {}

  std::vector<SentenceRange> split(std::string_view text, std::span<const PlaceholderRole> roles);

 private:
  /// A place where one sentence might end, in units.
  struct Candidate {
    size_t stop;   ///< the last stop
    size_t end;    ///< after the marks that close what it ends
    size_t next;   ///< the first unit of what follows, spaces passed by
    size_t first;  ///< the first of those that is no opening mark
  };

  Candidate candidate_at(size_t stop) const;
  size_t skip_spaces(size_t i) const;
  bool breaks(const Candidate& candidate);
  bool breaks_after_full_stop(const Candidate& candidate) const;
  bool breaks_after_stop(const Candidate& candidate) const;
  bool breaks_without_space(const Candidate& candidate) const;
  bool inside_brackets(const Candidate& candidate);
  bool is_abbreviated(const Candidate& candidate) const;
  bool is_numbering(std::string_view token, size_t begin, const Candidate& candidate) const;
  bool introduces_label(size_t i) const;
  bool is_initial(size_t begin, const Candidate& candidate) const;
  bool after_initial(size_t begin) const;
  bool continues(const Candidate& candidate) const;
  bool names_speaker(size_t i) const;
  Abbreviation abbreviation_before(size_t begin, size_t stop) const;
  size_t token_begin(size_t stop) const;
  void begin_sentence(size_t i);
  bool before_number(const Candidate& candidate) const;
  std::string_view word_at(size_t i) const;
  std::string_view slice(size_t begin, size_t end) const {
    return text_.substr(units_.bytes[begin], units_.bytes[end] - units_.bytes[begin]);
  }

  SegmenterRules rules_;

  bool korean_;
  std::unique_ptr<icu::BreakIterator> icu_;

  // Of the text at hand.
  std::string_view text_;
  Units units_;
  size_t begin_ = 0;       ///< of the sentence at hand, in units
  size_t first_ = 0;       ///< its first unit that is no quote or emphasis opening
  size_t first_word_ = 0;  ///< nor a bracket
  size_t scanned_ = 0;     ///< brackets before this are on the stack, if still open
  std::vector<uint32_t> brackets_;
};

std::vector<SentenceRange> Segmenter::Implementation::split(
    std::string_view text, std::span<const PlaceholderRole> roles) {
  text_ = text;
  units_.assign(text, roles, rules_.unspaced());
  scanned_ = 0;
  brackets_.clear();
  begin_sentence(skip_spaces(0));
  std::vector<SentenceRange> sentences;
  const auto add = [&](size_t end) {
    sentences.push_back({units_.bytes[begin_], units_.bytes[end]});
  };

  const icu::UnicodeString shadow(false, units_.shadow.data(), static_cast<int32_t>(units_.size()));
  icu_->setText(shadow);
  for (int32_t b = icu_->next(); b != icu::BreakIterator::DONE; b = icu_->next()) {
    size_t stop = static_cast<size_t>(b);
    while (stop > begin_ && !is_stop(units_.kinds[stop - 1]) &&
           (units_.kinds[stop - 1] == Kind::kSpace || is_opener(units_.kinds[stop - 1]) ||
            is_closer(units_.kinds[stop - 1]))) {
      --stop;
    }
    if (stop <= begin_ || !is_stop(units_.kinds[stop - 1])) continue;
    const Candidate candidate = candidate_at(stop - 1);
    if (candidate.first >= units_.size() || !breaks(candidate)) continue;
    add(candidate.end);
    begin_sentence(candidate.next);
  }
  size_t end = units_.size();
  while (end > begin_ && units_.kinds[end - 1] == Kind::kSpace) --end;
  if (end > begin_) add(end);
  return sentences;
}

size_t Segmenter::Implementation::skip_spaces(size_t i) const {
  while (i < units_.size() && units_.kinds[i] == Kind::kSpace) ++i;
  return i;
}

Segmenter::Implementation::Candidate Segmenter::Implementation::candidate_at(size_t stop) const {
  Candidate made{stop, stop + 1, 0, 0};
  while (true) {
    while (is_closer(units_.at(made.end))) ++made.end;
    made.next = skip_spaces(made.end);
    // « Bonjour ! » : French writes a space before the closing mark.
    const bool spaced_mark = made.next > made.end && units_.at(made.next) == Kind::kCloseQuote;
    if (!spaced_mark) break;
    made.end = made.next + 1;
  }
  made.first = made.next;
  while (is_opener(units_.at(made.first))) ++made.first;
  return made;
}

bool Segmenter::Implementation::breaks(const Candidate& candidate) {
  const Kind next = units_.at(candidate.first);
  if (next == Kind::kContinue || is_closer(next) || is_stop(next)) return false;
  if (inside_brackets(candidate)) return false;
  return units_.kinds[candidate.stop] == Kind::kFullStop ? breaks_after_full_stop(candidate)
                                                         : breaks_after_stop(candidate);
}

/// Whether the stop stands in brackets that were opened within the sentence: "(see Fig. 3. It …)".
/// A sentence that ends inside them, "(it was late.) Then", ends where they end.
bool Segmenter::Implementation::inside_brackets(const Candidate& candidate) {
  for (; scanned_ <= candidate.stop; ++scanned_) {
    while (!brackets_.empty() && units_.partners[brackets_.back()] < scanned_) {
      brackets_.pop_back();
    }
    if (units_.partners[scanned_] != 0) brackets_.push_back(static_cast<uint32_t>(scanned_));
  }
  while (!brackets_.empty() && units_.partners[brackets_.back()] < candidate.stop) {
    brackets_.pop_back();
  }
  if (brackets_.empty() || brackets_.back() < begin_) return false;
  const char16_t innermost = units_.shadow[brackets_.back()];
  if (innermost == u'《' || innermost == u'〈') return true;  // a title
  if (brackets_.back() <= first_) return false;
  const auto outermost = std::upper_bound(brackets_.begin(), brackets_.end(), first_);
  if (units_.partners[*outermost] >= candidate.end) return true;
  const bool full_stop = units_.shadow[candidate.stop] == u'.';
  return !full_stop || candidate.next == candidate.end;
}

/// Whether what follows goes on with the sentence that the stop stands in: 「はい。」と言った.
bool Segmenter::Implementation::continues(const Candidate& candidate) const {
  const std::string_view rest = text_.substr(units_.bytes[candidate.next]);
  if (units_.kinds[candidate.end - 1] == Kind::kCloseQuote) {
    return rules_.continues_after_quote(rest) || names_speaker(candidate.next);
  }
  return units_.shadow[candidate.stop] != u'。' && rules_.continues_question(rest);
}

/// “去哪儿？”小明问道。: the words up to the next mark end in a verb of speech.
bool Segmenter::Implementation::names_speaker(size_t i) const {
  constexpr size_t kMaxCharacters = 8;
  size_t end = i;
  while (end < units_.size() && end - i <= kMaxCharacters && units_.kinds[end] == Kind::kUnspaced) {
    ++end;
  }
  return end - i <= kMaxCharacters && rules_.ends_in_speech(slice(i, end));
}

bool Segmenter::Implementation::breaks_after_full_stop(const Candidate& candidate) const {
  return !continues(candidate);
}

bool Segmenter::Implementation::breaks_after_stop(const Candidate& candidate) const {
  if (candidate.next == candidate.end) return breaks_without_space(candidate);
  if (units_.at(candidate.first) == Kind::kLower) return false;
  return !continues(candidate) && !is_abbreviated(candidate);
}

/// Half-width stops that run into the next sentence: "用PyTorch.它是…", "했다.그리고".
bool Segmenter::Implementation::breaks_without_space(const Candidate& candidate) const {
  if (candidate.stop == begin_) return false;
  const Kind before = units_.kinds[candidate.stop - 1];
  const Kind next = units_.at(candidate.first);
  if (is_stop(before) || units_.shadow[candidate.stop] != text_[units_.bytes[candidate.stop]]) {
    return false;  // an ellipsis
  }
  if (korean_) {
    static constexpr std::u16string_view kEnders = u"다요까죠오";
    return next == Kind::kLetter && candidate.end == candidate.stop + 1 &&
           kEnders.find(units_.shadow[candidate.stop - 1]) != std::u16string_view::npos;
  }
  if (!rules_.unspaced() || next != Kind::kUnspaced) return false;
  return !continues(candidate) && !is_abbreviated(candidate);
}

void Segmenter::Implementation::begin_sentence(size_t i) {
  begin_ = first_ = i;
  while (units_.at(first_) == Kind::kOpening || units_.at(first_) == Kind::kOpenQuote) ++first_;
  first_word_ = first_;
  while (is_opener(units_.at(first_word_))) ++first_word_;
}

size_t Segmenter::Implementation::token_begin(size_t stop) const {
  size_t i = stop;
  while (i > begin_ && stop - i < kMaxTokenUnits) {
    const Kind kind = units_.kinds[i - 1];
    const char16_t c = units_.shadow[i - 1];
    if (!is_letter(kind) && kind != Kind::kDigit && c != u'.' && c != u'-' && c != u'/') break;
    --i;
  }
  return i;
}

std::string_view Segmenter::Implementation::word_at(size_t i) const {
  size_t end = i;
  while (end < units_.size() && is_letter(units_.kinds[end])) ++end;
  return slice(i, end);
}

/// Whether the full stop at hand belongs to an abbreviation, a number or an initial.
bool Segmenter::Implementation::is_abbreviated(const Candidate& candidate) const {
  const size_t stop = candidate.stop;
  if (text_[units_.bytes[stop]] != '.') return false;
  const size_t begin = token_begin(stop);
  if (begin == stop || units_.kinds[stop - 1] == Kind::kStop) return false;
  const std::string_view token = slice(begin, stop + 1);
  const bool starter = rules_.begins_sentences(word_at(candidate.first));
  switch (abbreviation_before(begin, stop)) {
    case Abbreviation::kNever:
      return true;
    case Abbreviation::kBeforeNumber:
      if (before_number(candidate)) return true;
      break;
    case Abbreviation::kBeforeDigits:
      if (units_.at(candidate.first) == Kind::kDigit) return true;
      break;
    case Abbreviation::kMayEnd:
      return !starter;
    case Abbreviation::kNone:
      break;
  }
  return is_numbering(token, begin, candidate) || is_initial(begin, candidate);
}

/// Of the token, alone or together with the abbreviated parts before it: "z. B.", "EE. UU.".
Abbreviation Segmenter::Implementation::abbreviation_before(size_t begin, size_t stop) const {
  std::string joined(slice(begin, stop + 1));
  Abbreviation found = rules_.abbreviation(joined);
  for (size_t parts = 1; parts < kMaxAbbreviationParts; ++parts) {
    size_t end = begin;
    while (end > begin_ && units_.kinds[end - 1] == Kind::kSpace) --end;
    if (end == begin || end == begin_ || units_.shadow[end - 1] != u'.') break;
    begin = token_begin(end - 1);
    if (begin == end - 1) break;
    joined.insert(0, slice(begin, end));
    const Abbreviation longer = rules_.abbreviation(joined);
    if (longer != Abbreviation::kNone) found = longer;
  }
  return found;
}

/// What "Fig." is followed by: a number, a placeholder, "IV", "A.1"; but "App. A shows" ends none.
bool Segmenter::Implementation::before_number(const Candidate& candidate) const {
  const Kind next = units_.at(candidate.first);
  if (next == Kind::kDigit || next == Kind::kWord) return true;
  if (next != Kind::kUpper) return false;
  const std::string_view word = word_at(candidate.first);
  if (rules_.begins_sentences(word)) return false;
  return word.size() == 1 || is_roman(word);
}

/// "Steps: 1. Open it", "tap on “2. Open”".
bool Segmenter::Implementation::introduces_label(size_t i) const {
  static constexpr std::u16string_view kMarks = u":;：；";
  return is_opener(units_.kinds[i]) || kMarks.find(units_.shadow[i]) != std::u16string_view::npos;
}

/// "1. Foo" at the start of an item, "Figure 2. Foo" as a caption, "am 3. Mai".
bool Segmenter::Implementation::is_numbering(std::string_view token, size_t begin,
                                             const Candidate& candidate) const {
  const std::string_view number = token.substr(0, token.size() - 1);
  const bool digits = number.find_first_not_of("0123456789.") == std::string_view::npos;
  if (!digits && !is_roman(number) && number.size() != 1) return false;
  const bool label = number.size() <= kMaxLabelDigits || number.find('.') != std::string_view::npos;
  size_t before = begin;
  while (before > first_word_ && units_.kinds[before - 1] == Kind::kSpace) --before;
  if (before <= first_word_) return label;
  if (digits && before - first_word_ <= kMaxTokenUnits &&
      rules_.is_caption_word(slice(first_word_, before))) {
    return true;
  }
  if (digits && label && introduces_label(before - 1)) return true;
  if (before == begin) return false;  // part of something longer: "0,1."
  if (!rules_.ordinals() || rules_.begins_sentences(word_at(candidate.first))) return false;
  const bool ordinal = digits ? number.size() <= kMaxOrdinalDigits : is_roman(number);
  return ordinal && units_.at(candidate.first) == Kind::kUpper;
}

/// "J. K. Rowling", "U.S. Army"; but "Plan B. Then" and, where letters have no case, "变量 X. 它".
bool Segmenter::Implementation::is_initial(size_t begin, const Candidate& candidate) const {
  const Kind next = units_.at(candidate.first);
  const bool one_capital = candidate.stop - begin == 1 && units_.kinds[begin] == Kind::kUpper;
  bool letters_and_stops = candidate.stop - begin > 1;
  for (size_t i = begin; i < candidate.stop; ++i) {
    const bool letter_expected = (i - begin) % 2 == 0;
    letters_and_stops = letters_and_stops &&
                        (letter_expected ? is_letter(units_.kinds[i]) : units_.shadow[i] == u'.');
  }

  if (!one_capital && !letters_and_stops) return false;
  if (next == Kind::kUnspaced || next == Kind::kLetter) {
    return letters_and_stops || after_initial(begin);
  }
  return !rules_.begins_sentences(word_at(candidate.first));
}

/// Whether another initial stands before this one: "J. K. 롤링".
bool Segmenter::Implementation::after_initial(size_t begin) const {
  size_t i = begin;
  while (i > begin_ && units_.kinds[i - 1] == Kind::kSpace) --i;
  return i >= begin_ + 2 && units_.shadow[i - 1] == u'.' && units_.kinds[i - 2] == Kind::kUpper &&
         token_begin(i - 1) == i - 2;
}

Segmenter::Segmenter(std::string_view language)
    : implementation_(std::make_unique<Implementation>(canonical_language(language))) {}
Segmenter::~Segmenter() = default;
Segmenter::Segmenter(Segmenter&& other) noexcept = default;
Segmenter& Segmenter::operator=(Segmenter&& other) noexcept = default;

std::vector<SentenceRange> Segmenter::split(std::string_view text,
                                            std::span<const PlaceholderRole> roles) {
  std::vector<SentenceRange> sentences = implementation_->split(text, roles);
  if (std::find(roles.begin(), roles.end(), PlaceholderRole::kBreak) == roles.end())
    return sentences;
  return split_at_breaks(text, sentences, roles);
}

}  // namespace amts::text
