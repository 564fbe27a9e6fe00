#include "memory/term_matcher.h"

#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <numeric>
#include <unordered_map>

#include "base/error.h"
#include "base/fingerprint.h"
#include "text/placeholder.h"
#include "text/script.h"
#include "text/utf8.h"

namespace amts::memory {
namespace {

UChar32 icu_char(char32_t c) { return static_cast<UChar32>(c); }

/// Chinese, Japanese and Korean write words, or words and their particles, without spaces.
bool is_east_asian(char32_t c) {
  if (text::is_unspaced_script(c)) return true;
  UErrorCode status = U_ZERO_ERROR;
  return c >= 0x1100 && uscript_getScript(icu_char(c), &status) == USCRIPT_HANGUL;
}

bool is_word_part(char32_t c) {
  return u_isalnum(icu_char(c)) != 0 || c == U'_' ||
         (U_GET_GC_MASK(icu_char(c)) & U_GC_M_MASK) != 0;
}

bool is_boundary(char32_t left, char32_t right) {
  return !is_word_part(left) || !is_word_part(right) || is_east_asian(left) || is_east_asian(right);
}

/// A text as matching sees it: letter case folded if asked for, each run of white space one space,
/// and what is never part of a term taken out of reach.
struct Units {
  static constexpr char32_t kNothing = 0x10FFFF;  ///< a non-character

  std::u32string characters;
  std::vector<size_t> begins;  ///< bytes of the text; one more than characters

  Units(std::string_view text, bool fold_case) {
    for (size_t i = 0; i < text.size();) {
      const size_t begin = i;
      if (const auto placeholder = text::placeholder_at(text, i)) {
        i = placeholder->end;
        add(kNothing, begin);
        continue;
      }
      const char32_t c = text::next_code_point(text, i);
      if (text::is_space(c)) {
        if (characters.empty() || characters.back() != U' ') add(U' ', begin);
      } else {
        add(fold_case ? static_cast<char32_t>(u_foldCase(icu_char(c), U_FOLD_CASE_DEFAULT)) : c,
            begin);
      }
    }
    begins.push_back(text.size());
  }

  bool bounded(size_t begin, size_t end) const {
    return (begin == 0 || is_boundary(characters[begin - 1], characters[begin])) &&
           (end == characters.size() || is_boundary(characters[end - 1], characters[end]));
  }

 private:
  void add(char32_t c, size_t begin) {
    characters += c;
    begins.push_back(begin);
  }
};

enum class Casing { kOther, kUpper, kTitle };

Casing casing_of(std::string_view text) {
  size_t letters = 0;
  bool all_upper = true;
  bool title = true;
  bool at_start = true;
  for (size_t i = 0; i < text.size();) {
    const UChar32 c = icu_char(text::next_code_point(text, i));
    const bool upper = u_isupper(c) != 0 || u_istitle(c) != 0;
    const bool lower = u_islower(c) != 0;
    if (upper || lower) {
      ++letters;
      all_upper = all_upper && upper;
      title = title && upper == at_start;
    }
    at_start = text::is_space(static_cast<char32_t>(c));
  }
  if (letters == 0) return Casing::kOther;
  if (all_upper && letters > 1) return Casing::kUpper;
  return title ? Casing::kTitle : Casing::kOther;
}

std::string upper(std::string_view text, const icu::Locale& locale) {
  std::string out;
  icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())))
      .toUpper(locale)
      .toUTF8String(out);
  return out;
}

std::string capitalized(std::string_view text, const icu::Locale& locale) {
  std::string out;
  bool at_start = true;
  for (size_t i = 0; i < text.size();) {
    const size_t begin = i;
    const char32_t c = text::next_code_point(text, i);
    const std::string_view character = text.substr(begin, i - begin);
    out += at_start ? upper(character, locale) : std::string(character);
    at_start = text::is_space(c);
  }
  return out;
}

std::string cased(std::string_view target, Casing casing, const std::string& language) {
  if (casing == Casing::kOther) return std::string(target);
  const icu::Locale locale(std::string(text::primary_language(language)).c_str());
  return casing == Casing::kUpper ? upper(target, locale) : capitalized(target, locale);
}

/// Units [begin, end) of a text.
struct Match {
  size_t begin;
  size_t end;
  size_t term;
};

/// From all matches those that a reader going left to right, taking the longest, would take.
std::vector<Match> leftmost_longest(std::vector<Match> matches) {
  std::sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) {
    return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
  });
  std::vector<Match> chosen;
  for (const Match& match : matches) {
    if (chosen.empty() || match.begin >= chosen.back().end) chosen.push_back(match);
  }
  return chosen;
}

}  // namespace

/// Aho and Corasick, CACM 1975. State 0 is the root.
class TermMatcher::Automaton {
 public:
  Automaton(std::span<const TermPair> terms, bool fold_case) {
    for (size_t i = 0; i < terms.size(); ++i) insert(Units(terms[i].source, fold_case), i);
    link();
  }

  /// All occurrences of all terms, boundaries not considered.
  std::vector<Match> matches(const std::u32string& text) const {
    std::vector<Match> found;
    uint32_t state = 0;
    for (size_t i = 0; i < text.size(); ++i) {
      state = step(state, text[i]);
      for (uint32_t s = state; s != 0; s = states_[s].next_output) {
        const State& at = states_[s];
        if (at.term != kNone) found.push_back({i + 1 - at.depth, i + 1, at.term});
      }
    }
    return found;
  }

 private:
  static constexpr size_t kNone = static_cast<size_t>(-1);

  struct State {
    size_t term = kNone;
    uint32_t parent = 0;
    char32_t character = 0;
    uint32_t depth = 0;
    uint32_t failure = 0;      ///< longest proper suffix that is a state
    uint32_t next_output = 0;  ///< longest such suffix that is a term; 0: none
  };

  static uint64_t edge(uint32_t state, char32_t c) { return uint64_t{state} << 32 | c; }

  void insert(const Units& units, size_t term) {
    if (units.characters.empty()) return;
    uint32_t state = 0;
    for (const char32_t c : units.characters) {
      const auto [found, added] =
          edges_.try_emplace(edge(state, c), static_cast<uint32_t>(states_.size()));
      if (added) {
        State next;
        next.parent = state;
        next.character = c;
        next.depth = states_[state].depth + 1;
        states_.push_back(next);
      }
      state = found->second;
    }
    if (states_[state].term == kNone) states_[state].term = term;  // of equal terms the first
  }

  void link() {
    std::vector<uint32_t> by_depth(states_.size());
    std::iota(by_depth.begin(), by_depth.end(), 0U);
    std::stable_sort(by_depth.begin(), by_depth.end(),
                     [&](uint32_t a, uint32_t b) { return states_[a].depth < states_[b].depth; });
    for (const uint32_t s : by_depth) {
      State& state = states_[s];
      if (state.depth < 2) continue;
      state.failure = step(states_[state.parent].failure, state.character);
      const State& suffix = states_[state.failure];
      state.next_output = suffix.term != kNone ? state.failure : suffix.next_output;
    }
  }

  uint32_t step(uint32_t state, char32_t c) const {
    for (;;) {
      const auto found = edges_.find(edge(state, c));
      if (found != edges_.end()) return found->second;
      if (state == 0) return 0;
      state = states_[state].failure;
    }
  }

  std::vector<State> states_ = std::vector<State>(1);
  std::unordered_map<uint64_t, uint32_t> edges_;
};

TermCase parse_term_case(std::string_view name) {
  if (name == "sensitive") return TermCase::kSensitive;
  if (name == "insensitive") return TermCase::kInsensitive;
  throw UsageError("unknown letter case rule '" + std::string(name) + "'", {},
                   "use sensitive or insensitive");
}

TermMatcher::TermMatcher(std::vector<TermPair> terms, text::LanguagePair pair, TermCase term_case)
    : terms_(std::move(terms)),
      pair_(std::move(pair)),
      term_case_(term_case),
      automaton_(std::make_unique<const Automaton>(terms_, term_case == TermCase::kInsensitive)) {}
TermMatcher::~TermMatcher() = default;
TermMatcher::TermMatcher(TermMatcher&&) noexcept = default;
TermMatcher& TermMatcher::operator=(TermMatcher&&) noexcept = default;

std::string TermMatcher::fingerprint() const {
  Fingerprint all;
  all.add(pair_.from).add(pair_.to).add(static_cast<int>(term_case_));
  for (const TermPair& term : terms_) all.add(term.source).add(term.target);
  return all.hex();
}

std::vector<TermOccurrence> TermMatcher::find(std::string_view sentence) const {
  const bool fold_case = term_case_ == TermCase::kInsensitive;
  const Units units(sentence, fold_case);
  std::vector<Match> matches = automaton_->matches(units.characters);
  std::erase_if(matches, [&](const Match& m) { return !units.bounded(m.begin, m.end); });

  std::vector<TermOccurrence> occurrences;
  for (const Match& match : leftmost_longest(std::move(matches))) {
    const TermPair& term = terms_[match.term];
    TermOccurrence occurrence{units.begins[match.begin], units.begins[match.end], match.term,
                              term.target};
    const std::string_view text =
        sentence.substr(occurrence.begin, occurrence.end - occurrence.begin);
    if (fold_case && text != term.source) {
      occurrence.target = cased(term.target, casing_of(text), pair_.to);
    }
    occurrences.push_back(std::move(occurrence));
  }
  return occurrences;
}

std::vector<bool> TermMatcher::honoured(std::span<const TermOccurrence> occurrences,
                                        std::string_view translation) const {
  const Units text(translation, true);
  std::vector<Units> targets;
  targets.reserve(occurrences.size());
  for (const TermOccurrence& occurrence : occurrences)
    targets.emplace_back(occurrence.target, true);
  std::vector<size_t> longest_first(occurrences.size());
  std::iota(longest_first.begin(), longest_first.end(), size_t{0});
  std::stable_sort(longest_first.begin(), longest_first.end(), [&](size_t a, size_t b) {
    return targets[a].characters.size() > targets[b].characters.size();
  });

  std::vector<bool> taken(text.characters.size(), false);
  std::vector<bool> result(occurrences.size(), false);
  for (const size_t i : longest_first) {
    const std::u32string& target = targets[i].characters;
    if (target.empty()) continue;
    for (size_t at = text.characters.find(target); at != std::u32string::npos;
         at = text.characters.find(target, at + 1)) {
      const auto begin = taken.begin() + static_cast<std::ptrdiff_t>(at);
      const auto end = begin + static_cast<std::ptrdiff_t>(target.size());
      if (!text.bounded(at, at + target.size()) || std::find(begin, end, true) != end) continue;
      std::fill(begin, end, true);
      result[i] = true;
      break;
    }
  }
  return result;
}

TermMatcher load_terms(const std::filesystem::path& file, const text::LanguagePair& languages,
                       TermCase term_case) {
  TerminologyRules rules;
  rules.pair = languages;
  return {term_pairs(read_terminology(file, rules), languages), languages, term_case};
}

}  // namespace amts::memory
