#include "translate/fit.h"

#include <algorithm>

#include "text/normalize.h"
#include "text/placeholder.h"
#include "translate/locate.h"
#include "translate/placeholders.h"

namespace amts::translate {

Wanted::Wanted(std::string_view wanted, std::span<const document::Placeholder> of_segment)
    : text(wanted), placeholders(of_segment) {
  size_t at = 0;
  for (const auto& span : text::find_placeholders(text)) {
    readable += text.substr(at, span.begin - at);
    readable += readable_of(placeholders, span.number);
    order.push_back(span.number);
    at = span.end;
  }
  readable += text.substr(at);
}

std::string_view readable_of(std::span<const document::Placeholder> placeholders, int number) {
  const auto index = static_cast<size_t>(number) - 1;
  return index < placeholders.size() ? std::string_view(placeholders[index].readable)
                                     : std::string_view();
}

std::optional<std::string> fit(const corpus::TextPair& pair, bool tagged, const Wanted& wanted) {
  const text::MatchKey stored = text::match_key(tagged ? pair.tagged_source : pair.source);
  const text::MatchKey sought =
      text::match_key(tagged ? wanted.text : std::string_view(wanted.readable));
  if (stored.key != sought.key) return std::nullopt;
  const std::string& translation = tagged ? pair.tagged_target : pair.target;
  // With equal numbers nothing is to be substituted, and the translation may well spell them out.
  const bool equal = stored.numbers == sought.numbers && stored.placeholders == sought.placeholders;
  std::optional<std::string> target =
      equal ? translation : text::substitute(stored, translation, sought);
  if (target && !tagged) {
    target = locate_contents(std::move(*target), wanted.order, wanted.placeholders);
  }
  if (!target || !same_placeholders(wanted.text, *target, wanted.placeholders)) return std::nullopt;
  return target;
}

}  // namespace amts::translate
