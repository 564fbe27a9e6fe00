#include <algorithm>

#include "text/normalize.h"
#include "text/placeholder.h"
#include "translate/fit.h"
#include "translate/locate.h"
#include "translate/placeholders.h"

namespace amts::translate {
namespace {

/// Stands for a term in both sources; beyond the numbers of any segment's own placeholders.
constexpr int kFirstSwappedTerm = 200'001;

/// The text without the placeholders that `is_markup` names.
template <typename Predicate>
std::string without_markup(std::string_view text, const Predicate& is_markup) {
  std::string out;
  size_t at = 0;
  for (const auto& span : text::find_placeholders(text)) {
    if (!is_markup(span.number)) continue;
    out += text.substr(at, span.begin - at);
    at = span.end;
  }
  out += text.substr(at);
  return text::fold_spaces(out);
}

/// Source and translation of a pair, and the text that wants one, in comparable forms.
struct Comparison {
  std::string stored;
  std::string translation;
  std::string sought;
  std::vector<std::string> terms;  ///< what swapped terms become
};

void replace(std::string& text, size_t begin, size_t end, std::string_view with) {
  text.replace(begin, end - begin, with);
}

/// Marks terms of the two sources that stand in one place and differ. False if the translation does
/// not show what became of the stored one.
bool swap_terms(const memory::TermMatcher& terminology, Comparison& comparison) {
  const auto stored = terminology.find(comparison.stored);
  const auto sought = terminology.find(comparison.sought);
  if (stored.size() != sought.size()) return true;
  // From the back, so that positions before stay true.
  for (size_t i = stored.size(); i-- > 0;) {
    const auto& terms = terminology.terms();
    if (terms[stored[i].term].source == terms[sought[i].term].source) continue;
    const auto place = find_once(comparison.translation, stored[i].target);
    if (!place) return false;
    const std::string mark =
        text::placeholder(kFirstSwappedTerm + static_cast<int>(comparison.terms.size()));
    replace(comparison.translation, *place, *place + stored[i].target.size(), mark);
    replace(comparison.stored, stored[i].begin, stored[i].end, mark);
    replace(comparison.sought, sought[i].begin, sought[i].end, mark);
    comparison.terms.push_back(sought[i].target);
  }
  return true;
}

void put_terms(const std::vector<std::string>& terms, std::string& text) {
  for (size_t i = 0; i < terms.size(); ++i) {
    const std::string mark = text::placeholder(kFirstSwappedTerm + static_cast<int>(i));
    text.replace(text.find(mark), mark.size(), terms[i]);
  }
}

/// Puts the markup of a sentence's inside around what it stood around.
class MarkupPlacer {
 public:
  MarkupPlacer(const Wanted& wanted, const memory::TermMatcher* terminology)
      : wanted_(wanted), terminology_(terminology) {}

  /// `core` is a sentence without markup at its edges, `target` its translation without any.
  std::optional<std::string> place(std::string_view core, std::string target) const {
    const auto pairs = pairs_in(core, wanted_.placeholders);
    size_t markup = 0;
    for (const auto& span : text::find_placeholders(core)) markup += is_markup(span.number);
    if (markup != 2 * pairs.size()) return std::nullopt;  // Some of it stands alone: where, then?
    // From the inside out: what a pair encloses is then found with the markup within it.
    for (size_t i = pairs.size(); i-- > 0;) {
      const std::string open = text::placeholder(pairs[i].open);
      const std::string close = text::placeholder(pairs[i].close);
      const size_t begin = core.find(open) + open.size();
      const auto enclosed = translated(core.substr(begin, core.find(close) - begin));
      const auto at = enclosed ? find_once(target, *enclosed) : std::nullopt;
      if (!at) return std::nullopt;
      target.replace(*at, enclosed->size(), open + *enclosed + close);
    }
    return target;
  }

  bool is_markup(int number) const { return readable_of(wanted_.placeholders, number).empty(); }

 private:
  /// What an enclosed stretch is in the translation: a term its target, all else itself.
  std::optional<std::string> translated(std::string_view stretch) const {
    if (terminology_ != nullptr) {
      const auto terms = terminology_->find(stretch);
      if (terms.size() == 1 && terms[0].begin == 0 && terms[0].end == stretch.size()) {
        return terms[0].target;
      }
    }
    return stretch.empty() ? std::nullopt : std::optional(std::string(stretch));
  }

  const Wanted& wanted_;
  const memory::TermMatcher* terminology_;
};

}  // namespace

std::optional<std::string> repair(const corpus::TextPair& pair, const Wanted& wanted,
                                  const memory::TermMatcher* terminology) {
  const bool tagged = !pair.tagged_source.empty();
  const auto is_stored_markup = [&](int number) {
    const auto index = static_cast<size_t>(number) - 1;
    return index >= pair.contents.size() || pair.contents[index].empty();
  };
  const MarkupPlacer placer(wanted, terminology);
  const Peeled peeled = peel(wanted.text, wanted.placeholders);
  Comparison comparison;
  comparison.stored = without_markup(tagged ? pair.tagged_source : pair.source, is_stored_markup);
  comparison.translation =
      without_markup(tagged ? pair.tagged_target : pair.target, is_stored_markup);
  if (tagged) {
    comparison.sought =
        without_markup(peeled.core, [&](int number) { return placer.is_markup(number); });
  } else {
    comparison.sought = text::fold_spaces(Wanted(peeled.core, wanted.placeholders).readable);
  }
  if (terminology != nullptr && !swap_terms(*terminology, comparison)) return std::nullopt;

  const text::MatchKey stored = text::match_key(comparison.stored);
  const text::MatchKey sought = text::match_key(comparison.sought);
  if (stored.key != sought.key) return std::nullopt;
  const bool equal = stored.numbers == sought.numbers && stored.placeholders == sought.placeholders;
  std::optional<std::string> target =
      equal ? comparison.translation : text::substitute(stored, comparison.translation, sought);
  if (!target) return std::nullopt;
  put_terms(comparison.terms, *target);
  if (!tagged) {
    std::vector<int> contents = wanted.order;
    std::erase_if(contents, [&](int number) { return placer.is_markup(number); });
    target = locate_contents(std::move(*target), contents, wanted.placeholders);
  }
  if (target) target = placer.place(peeled.core, std::move(*target));
  if (!target) return std::nullopt;
  target = std::string(peeled.prefix) + *target + std::string(peeled.suffix);
  if (!same_placeholders(wanted.text, *target, wanted.placeholders)) return std::nullopt;
  return target;
}

}  // namespace amts::translate
