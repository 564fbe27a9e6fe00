#include "translate/reuse.h"

#include <algorithm>

#include "base/hash.h"
#include "text/normalize.h"
#include "text/placeholder.h"
#include "translate/placeholders.h"

namespace amts::translate {
namespace {

std::string_view readable_of(std::span<const document::Placeholder> placeholders, int number) {
  const auto index = static_cast<size_t>(number) - 1;
  return index < placeholders.size() ? std::string_view(placeholders[index].readable)
                                     : std::string_view();
}

/// The stored target with the placeholders and numbers of the new source.
std::optional<std::string> fit(const text::MatchKey& stored, std::string_view stored_target,
                               const text::MatchKey& wanted) {
  // With equal numbers nothing is to be substituted, and the translation may well spell them out.
  if (stored.numbers == wanted.numbers && stored.placeholders == wanted.placeholders) {
    return std::string(stored_target);
  }
  return text::substitute(stored, stored_target, wanted);
}

/// A readable target with placeholders put where their content stands; each content must be found
/// as often as it is asked for, or its place would be a guess.
std::optional<std::string> locate(std::string target, const std::vector<int>& query_order,
                                  std::span<const document::Placeholder> placeholders) {
  // Longest first, so that `x` is not found inside `x_1`; equal ones together, in order.
  std::vector<int> numbers = query_order;
  std::stable_sort(numbers.begin(), numbers.end(), [&](int a, int b) {
    const auto left = readable_of(placeholders, a);
    const auto right = readable_of(placeholders, b);
    return left.size() != right.size() ? left.size() > right.size() : left < right;
  });
  for (size_t i = 0; i < numbers.size();) {
    const std::string_view content = readable_of(placeholders, numbers[i]);
    if (content.empty()) return std::nullopt;
    size_t end = i;
    while (end < numbers.size() && readable_of(placeholders, numbers[end]) == content) ++end;
    size_t at = 0;
    for (; i < end; ++i) {
      at = target.find(content, at);
      if (at == std::string::npos) return std::nullopt;
      const std::string mark = text::placeholder(numbers[i]);
      target.replace(at, content.size(), mark);
      at += mark.size();
    }
    if (target.find(content, at) != std::string::npos) return std::nullopt;
  }
  return target;
}

}  // namespace

struct ReuseIndex::Query {
  std::string_view text;
  std::span<const document::Placeholder> placeholders;
  std::vector<int> order;
  std::string readable;
};

void ReuseIndex::add(std::span<const corpus::Pair> pairs) {
  for (const corpus::Pair& pair : pairs) {
    const auto index = static_cast<uint32_t>(pairs_.size());
    const bool has_tags = !pair.tagged_source.empty();
    if (!has_words(has_tags ? pair.tagged_source : pair.source)) continue;
    pairs_.push_back(pair);
    by_key_[hash64(text::match_key(pair.source).key)].push_back({index, false});
    if (has_tags) by_key_[hash64(text::match_key(pair.tagged_source).key)].push_back({index, true});
  }
}

std::optional<std::string> ReuseIndex::adapt(const corpus::Pair& pair, bool tagged,
                                             const Query& query) const {
  const std::string_view source = tagged ? pair.tagged_source : pair.source;
  const text::MatchKey stored = text::match_key(source);
  const text::MatchKey wanted =
      text::match_key(tagged ? query.text : std::string_view(query.readable));
  if (stored.key != wanted.key) return std::nullopt;  // Two keys with one hash.

  std::optional<std::string> target =
      fit(stored, tagged ? pair.tagged_target : pair.target, wanted);
  if (target && !tagged) target = locate(std::move(*target), query.order, query.placeholders);
  if (!target || !same_placeholders(query.text, *target, query.placeholders)) return std::nullopt;
  return target;
}

std::optional<std::string> ReuseIndex::find(std::string_view text,
                                            std::span<const document::Placeholder> placeholders,
                                            std::string_view excluded_document) const {
  if (pairs_.empty() || !has_words(text)) return std::nullopt;
  Query query{text, placeholders, {}, {}};
  size_t at = 0;
  for (const auto& span : text::find_placeholders(text)) {
    query.readable += text.substr(at, span.begin - at);
    query.readable += readable_of(placeholders, span.number);
    query.order.push_back(span.number);
    at = span.end;
  }
  query.readable += text.substr(at);
  std::optional<std::string> best;
  int best_rank = -1;
  const auto consider = [&](uint64_t key, bool tagged) {
    const auto found = by_key_.find(key);
    if (found == by_key_.end()) return;
    for (auto entry = found->second.rbegin(); entry != found->second.rend(); ++entry) {
      const corpus::Pair& pair = pairs_[entry->pair];
      if (entry->tagged != tagged) continue;
      if (!excluded_document.empty() && pair.source_origin.document == excluded_document) continue;
      const int rank = (pair.source == query.readable ? 2 : 0) + (tagged ? 1 : 0);
      if (rank <= best_rank) continue;
      if (auto target = adapt(pair, tagged, query)) {
        best = std::move(target);
        best_rank = rank;
      }
    }
  };
  if (!query.order.empty()) consider(hash64(text::match_key(text).key), true);
  consider(hash64(text::match_key(query.readable).key), false);
  return best;
}

}  // namespace amts::translate
