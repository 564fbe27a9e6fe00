#include "translate/reuse.h"

#include <algorithm>
#include <array>

#include "base/error.h"
#include "text/placeholder.h"
#include "translate/agreement.h"
#include "translate/placeholders.h"

namespace amts::translate {
namespace {

NearPair near_pair(corpus::TextPair pair, double similarity) {
  return {std::move(pair.source),        std::move(pair.target),
          std::move(pair.source_origin), similarity,
          std::move(pair.tagged_source), std::move(pair.tagged_target)};
}

/// The spellings of a text under which a memory may hold its like: with placeholders, without those
/// of markup, and as readers see it.
std::vector<std::string> spellings_of(const Wanted& wanted) {
  std::vector<std::string> spellings = {std::string(wanted.text)};
  if (wanted.order.empty()) return spellings;
  std::string plain;
  size_t at = 0;
  for (const auto& span : text::find_placeholders(wanted.text)) {
    plain += wanted.text.substr(at, span.begin - at);
    if (!readable_of(wanted.placeholders, span.number).empty()) {
      plain += wanted.text.substr(span.begin, span.end - span.begin);
    }
    at = span.end;
  }
  plain += wanted.text.substr(at);
  for (std::string& spelling : std::array{std::move(plain), wanted.readable}) {
    if (std::find(spellings.begin(), spellings.end(), spelling) == spellings.end()) {
      spellings.push_back(std::move(spelling));
    }
  }
  return spellings;
}

}  // namespace

ReuseLevel parse_reuse_level(std::string_view name) {
  if (name == "off") return ReuseLevel::kOff;
  if (name == "exact") return ReuseLevel::kExact;
  if (name == "repaired") return ReuseLevel::kRepaired;
  throw UsageError("unknown level of reuse: '" + std::string(name) + "'", {},
                   "use off, exact or repaired");
}

Reuse::Reuse(const memory::TranslationMemory& memory, ReuseOptions options,
             const memory::TermMatcher* terms)
    : memory_(memory), options_(options), terms_(terms) {}

bool Reuse::is_excluded(uint32_t entry, std::string_view document) const {
  return !document.empty() && memory_.document(entry) == document;
}

Recall Reuse::find_exact(const Wanted& wanted, std::span<const memory::Context> contexts,
                         std::string_view excluded_document) const {
  Recall best;
  if (options_.level == ReuseLevel::kOff || !has_words(wanted.text)) return best;
  int best_rank = -1;
  const auto consider = [&](std::string_view text, memory::Form form) {
    for (const memory::Context& context : contexts) {
      for (const memory::ExactMatch& match : memory_.find_exact(text, context)) {
        if (match.form != form || is_excluded(match.entry, excluded_document)) continue;
        corpus::TextPair pair = memory_.pair(match.entry);
        // Of an outdated translation: its sides speak of different things.
        if (!sides_agree(pair.source, pair.target)) continue;
        const bool tagged = form == memory::Form::kTagged;
        const int rank = (match.in_context ? 4 : 0) + (pair.source == wanted.readable ? 2 : 0) +
                         (tagged ? 1 : 0);
        if (rank <= best_rank) continue;
        if (auto target = fit(pair, tagged, wanted)) {
          best.target = std::move(target);
          best.leverage = match.in_context ? Leverage::kInContext : Leverage::kExact;
          best.pairs = {near_pair(std::move(pair), 1)};
          best_rank = rank;
        }
      }
    }
  };
  if (!wanted.order.empty()) consider(wanted.text, memory::Form::kTagged);
  consider(wanted.readable, memory::Form::kReadable);
  return best;
}

Recall Reuse::find_near(const Wanted& wanted, std::string_view excluded_document) const {
  Recall recall;
  if (!has_words(wanted.text)) return recall;
  memory::FuzzyOptions search;
  search.max_matches = options_.max_matches;
  search.min_similarity = options_.min_similarity;
  search.excluded_document = excluded_document;
  std::vector<memory::FuzzyMatch> matches;
  for (const std::string& spelling : spellings_of(wanted)) {
    for (const memory::FuzzyMatch& match : memory_.find_fuzzy(spelling, search)) {
      const auto known = std::find_if(matches.begin(), matches.end(),
                                      [&](const auto& m) { return m.entry == match.entry; });
      if (known == matches.end()) {
        matches.push_back(match);
      } else {
        known->similarity = std::max(known->similarity, match.similarity);
      }
    }
  }
  std::stable_sort(matches.begin(), matches.end(), [](const auto& left, const auto& right) {
    return left.similarity > right.similarity;
  });
  if (matches.size() > options_.max_matches) matches.resize(options_.max_matches);
  for (const memory::FuzzyMatch& match : matches) {
    corpus::TextPair pair = memory_.pair(match.entry);
    const bool mendable = options_.level == ReuseLevel::kRepaired &&
                          match.similarity >= options_.repair_from &&
                          sides_agree(pair.source, pair.target);
    if (mendable && !recall.target) {
      recall.target = repair(pair, wanted, terms_);
      if (recall.target) {
        recall.leverage = Leverage::kRepaired;
        recall.pairs.insert(recall.pairs.begin(), near_pair(std::move(pair), match.similarity));
        continue;
      }
    }
    recall.pairs.push_back(near_pair(std::move(pair), match.similarity));
  }
  if (!recall.target && !recall.pairs.empty()) {
    recall.leverage = band_of(recall.pairs.front().similarity);
  }
  return recall;
}

}  // namespace amts::translate
