#include "memory/term_extraction.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "text/script.h"
#include "text/utf8.h"

namespace amts::memory {
namespace {

constexpr size_t kMaxWords = 4;
constexpr size_t kMinCharacters = 2;
constexpr size_t kMaxCharacters = 6;
/// Pairs looked at for each source phrase; more would not change which target goes with it.
constexpr size_t kMaxPostings = 400;
/// 15.1 is the 0.0001 quantile of chi-squared with one degree of freedom.
constexpr double kMinLikelihood = 15.1;

/// A word, or one character of a script without spaces.
struct Token {
  std::string text;
  bool character = false;
  bool adjoins = false;  ///< no punctuation between it and the token before
};

UChar32 icu_char(char32_t c) { return static_cast<UChar32>(c); }

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  std::string word;
  bool adjoins = false;
  const auto finish = [&] {
    if (word.empty()) return;
    tokens.push_back({std::move(word), false, adjoins});
    word.clear();
    adjoins = true;
  };
  for (size_t i = 0; i < text.size();) {
    const size_t begin = i;
    const char32_t c = text::next_code_point(text, i);
    const std::string_view character = text.substr(begin, i - begin);
    const bool inner = (c == U'-' || c == U'\'') && !word.empty() && i < text.size() &&
                       u_isalpha(static_cast<unsigned char>(text[i])) != 0;
    if (text::is_unspaced_script(c)) {
      finish();
      tokens.push_back({std::string(character), true, adjoins});
      adjoins = true;
    } else if (u_isalnum(icu_char(c)) != 0 || inner) {
      word += character;
    } else {
      finish();
      if (!text::is_space(c)) adjoins = false;
    }
  }
  finish();
  return tokens;
}

std::string folded(std::string_view text) {
  std::string out;
  for (size_t i = 0; i < text.size();) {
    const UChar32 c = u_tolower(icu_char(text::next_code_point(text, i)));
    text::append_utf8(out, static_cast<char32_t>(c));
  }
  return out;
}

/// Calls use(phrase) for every phrase of a text.
template <class Use>
void for_each_phrase(std::string_view text, const Use& use) {
  const std::vector<Token> tokens = tokens_of(text);
  for (size_t begin = 0; begin < tokens.size(); ++begin) {
    const bool characters = tokens[begin].character;
    const size_t longest = characters ? kMaxCharacters : kMaxWords;
    std::string phrase;
    for (size_t n = 1; n <= longest && begin + n <= tokens.size(); ++n) {
      const Token& token = tokens[begin + n - 1];
      if (token.character != characters || (n > 1 && !token.adjoins)) break;
      if (n > 1 && !characters) phrase += ' ';
      phrase += token.text;
      const bool is_number = u_isdigit(static_cast<unsigned char>(tokens[begin].text[0])) != 0;
      if (!is_number && (!characters || n >= kMinCharacters)) use(phrase);
    }
  }
}

struct Phrase {
  std::string surface;
  size_t length = 0;  ///< bytes
  std::vector<uint32_t> pairs;
};

/// The phrases of one side that occur in enough pairs, and the pairs' phrases.
struct Side {
  std::vector<Phrase> phrases;
  std::vector<std::vector<uint32_t>> of_pair;  ///< distinct, sorted
};

Side read_side(std::span<const corpus::TextPair> pairs, std::string corpus::TextPair::*member,
               size_t min_count) {
  std::unordered_map<std::string, uint32_t> counts;
  for (const corpus::TextPair& pair : pairs) {
    for_each_phrase(pair.*member, [&](const std::string& phrase) { ++counts[folded(phrase)]; });
  }
  std::erase_if(counts, [&](const auto& entry) { return entry.second < min_count; });

  Side side;
  side.of_pair.resize(pairs.size());
  std::unordered_map<std::string, uint32_t> ids;
  for (size_t p = 0; p < pairs.size(); ++p) {
    std::vector<uint32_t>& own = side.of_pair[p];
    for_each_phrase(pairs[p].*member, [&](const std::string& phrase) {
      std::string key = folded(phrase);
      if (!counts.contains(key)) return;
      const auto [entry, added] = ids.try_emplace(key, static_cast<uint32_t>(side.phrases.size()));
      if (added) side.phrases.push_back({phrase, phrase.size(), {}});
      if (phrase == key) side.phrases[entry->second].surface = phrase;
      own.push_back(entry->second);
    });
    std::sort(own.begin(), own.end());
    own.erase(std::unique(own.begin(), own.end()), own.end());
    for (const uint32_t id : own) side.phrases[id].pairs.push_back(static_cast<uint32_t>(p));
  }
  return side;
}

struct Best {
  double dice = 0;
  size_t length = 0;
  uint32_t other = 0;
  size_t together = 0;

  bool improve(double new_dice, size_t new_length, uint32_t new_other, size_t new_together) {
    if (std::pair(new_dice, new_length) <= std::pair(dice, length)) return false;
    *this = {new_dice, new_length, new_other, new_together};
    return true;
  }
};

/// x log x, 0 at 0.
double entropy(double x) { return x > 0 ? x * std::log(x) : 0; }

double likelihood_ratio(double both, double a, double b, double all) {
  const double only_a = a - both;
  const double only_b = b - both;
  const double neither = std::max(0.0, all - a - b + both);
  return 2 * (entropy(both) + entropy(only_a) + entropy(only_b) + entropy(neither) + entropy(all) -
              entropy(a) - entropy(b) - entropy(all - a) - entropy(all - b));
}

/// The pairs that hold a phrase, thinned evenly if there are too many.
std::vector<uint32_t> sample(const std::vector<uint32_t>& pairs) {
  if (pairs.size() <= kMaxPostings) return pairs;
  std::vector<uint32_t> out;
  for (size_t i = 0; i < kMaxPostings; ++i) out.push_back(pairs[i * pairs.size() / kMaxPostings]);
  return out;
}

std::vector<size_t> common(const std::vector<uint32_t>& a, const std::vector<uint32_t>& b,
                           size_t most) {
  std::vector<uint32_t> both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  if (both.size() > most) both.resize(most);
  return {both.begin(), both.end()};
}

/// Each side's best partner on the other.
struct Partners {
  std::vector<Best> of_source;
  std::vector<Best> of_target;
};

Partners match(const Side& source, const Side& target, size_t min_count) {
  Partners partners{std::vector<Best>(source.phrases.size()),
                    std::vector<Best>(target.phrases.size())};
  std::vector<uint32_t> together(target.phrases.size(), 0);
  std::vector<uint32_t> touched;
  for (uint32_t s = 0; s < source.phrases.size(); ++s) {
    const Phrase& phrase = source.phrases[s];
    const std::vector<uint32_t> pairs = sample(phrase.pairs);
    for (const uint32_t pair : pairs) {
      for (const uint32_t t : target.of_pair[pair]) {
        if (together[t]++ == 0) touched.push_back(t);
      }
    }
    const double scale =
        static_cast<double>(phrase.pairs.size()) / static_cast<double>(pairs.size());
    for (const uint32_t t : touched) {
      const double count = together[t] * scale;
      together[t] = 0;
      if (count < static_cast<double>(min_count)) continue;
      const Phrase& other = target.phrases[t];
      const double dice = 2 * count / static_cast<double>(phrase.pairs.size() + other.pairs.size());
      const auto whole = static_cast<size_t>(std::lround(count));
      partners.of_source[s].improve(dice, other.length, t, whole);
      partners.of_target[t].improve(dice, phrase.length, s, whole);
    }
    touched.clear();
  }
  return partners;
}

}  // namespace

std::vector<TermCandidate> extract_terms(std::span<const corpus::TextPair> pairs,
                                         const ExtractionOptions& options) {
  const Side source = read_side(pairs, &corpus::TextPair::source, options.min_count);
  const Side target = read_side(pairs, &corpus::TextPair::target, options.min_count);
  const Partners partners = match(source, target, options.min_count);

  std::vector<TermCandidate> candidates;
  for (uint32_t s = 0; s < source.phrases.size(); ++s) {
    const Best& best = partners.of_source[s];
    if (best.dice < options.min_score || partners.of_target[best.other].other != s) continue;
    const Phrase& from = source.phrases[s];
    const Phrase& to = target.phrases[best.other];
    const double likelihood =
        likelihood_ratio(static_cast<double>(best.together), static_cast<double>(from.pairs.size()),
                         static_cast<double>(to.pairs.size()), static_cast<double>(pairs.size()));
    if (likelihood < kMinLikelihood || folded(from.surface) == folded(to.surface)) continue;
    candidates.push_back({from.surface, to.surface, best.dice, likelihood, best.together,
                          from.pairs.size(), to.pairs.size(),
                          common(from.pairs, to.pairs, options.max_examples)});
  }
  std::stable_sort(
      candidates.begin(), candidates.end(),
      [](const TermCandidate& a, const TermCandidate& b) { return a.likelihood > b.likelihood; });
  if (candidates.size() > options.max_terms) candidates.resize(options.max_terms);
  return candidates;
}

}  // namespace amts::memory
