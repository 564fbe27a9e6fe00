#include "alignment/lexicon_builder.h"

#include <algorithm>

#include "text/language.h"

namespace amts::alignment {
namespace {

// Drops entries that no link names and renumbers; -1 marks the dropped.
std::vector<int64_t> compact(std::vector<Lexicon::Entry>& entries, const std::vector<bool>& used) {
  std::vector<int64_t> renumbered(entries.size(), -1);
  std::vector<Lexicon::Entry> kept;
  for (size_t i = 0; i < entries.size(); ++i) {
    if (!used[i]) continue;
    renumbered[i] = static_cast<int64_t>(kept.size());
    kept.push_back(std::move(entries[i]));
  }
  entries = std::move(kept);
  return renumbered;
}

void prune(Lexicon& lexicon, const LexiconPruning& pruning) {
  std::vector<Link> kept;
  std::vector<size_t> of_source(lexicon.source.size(), 0), of_target(lexicon.target.size(), 0);
  std::vector<bool> source_used(lexicon.source.size()), target_used(lexicon.target.size());
  std::ranges::stable_sort(lexicon.links, std::greater{}, &Link::count);
  for (const Link& link : lexicon.links) {
    const float rarer =
        std::min(lexicon.source[link.source].count, lexicon.target[link.target].count);
    if (link.count < pruning.least_count || link.count < pruning.least_probability * rarer)
      continue;
    if (of_source[link.source] >= pruning.links_a_unit &&
        of_target[link.target] >= pruning.links_a_unit)
      continue;
    ++of_source[link.source];
    ++of_target[link.target];
    source_used[link.source] = target_used[link.target] = true;
    kept.push_back(link);
  }
  const auto sources = compact(lexicon.source, source_used);
  const auto targets = compact(lexicon.target, target_used);
  for (Link& link : kept) {
    link.source = static_cast<UnitId>(sources[link.source]);
    link.target = static_cast<UnitId>(targets[link.target]);
  }
  std::ranges::stable_sort(kept, {}, &Link::source);
  lexicon.links = std::move(kept);
}

}  // namespace

LexiconBuilder::LexiconBuilder(std::string_view from, std::string_view to)
    : from_(text::canonical_language(from)),
      to_(text::canonical_language(to)),
      source_{UnitReader(from_), {}, {}},
      target_{UnitReader(to_), {}, {}} {}

std::vector<UnitId> LexiconBuilder::Side::read(std::string_view sentence) {
  std::vector<UnitId> out;
  for (std::string& unit : reader.units(sentence)) {
    const auto [at, fresh] = ids.try_emplace(std::move(unit), static_cast<UnitId>(entries.size()));
    if (fresh) entries.push_back({at->first, 0});
    ++entries[at->second].count;
    out.push_back(at->second);
  }
  return out;
}

void LexiconBuilder::add(std::string_view source, std::string_view target) {
  bitext_.source.push_back(source_.read(source));
  bitext_.target.push_back(target_.read(target));
}

Lexicon LexiconBuilder::build(const LearnOptions& learning, const LexiconPruning& pruning) {
  bitext_.source_units = source_.entries.size();
  bitext_.target_units = target_.entries.size();
  Lexicon lexicon{from_, to_, source_.entries, target_.entries, learn_links(bitext_, learning)};
  prune(lexicon, pruning);
  return lexicon;
}

}  // namespace amts::alignment
