// Fitting a stored human translation to a new source: its numbers, placeholders, terms and markup
// are replaced by those of the source at hand. Whatever has no certain place gives nullopt: a guess
// is the engine's business.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/parallel_data.h"
#include "document/document.h"
#include "memory/term_matcher.h"

namespace amts::translate {

/// A sentence or segment in want of a translation. The views must outlive it.
struct Wanted {
  Wanted(std::string_view wanted, std::span<const document::Placeholder> of_segment);

  std::string_view text;  ///< with placeholders of the segment it stands in
  std::span<const document::Placeholder> placeholders;
  std::vector<int> order;  ///< numbers of the placeholders in `text`
  std::string readable;    ///< as the readable form of parallel data has it
};

/// The readable form of a placeholder; empty for tags and unknown numbers.
std::string_view readable_of(std::span<const document::Placeholder> placeholders, int number);

/// The pair's translation where its source (the tagged form of it, or else the readable) and the
/// text agree "placeholders and numbers aside" (text::match_key).
std::optional<std::string> fit(const corpus::TextPair& pair, bool tagged, const Wanted& wanted);

/// The pair's translation where the sources agree inline markup, numbers, placeholders and terms of
/// `terminology` (may be null) aside:
/// - markup that the text lacks goes; markup that it has stands around what it stood around, if
///   that is the whole, or something whose translation is known: code, a number, a name, a term;
/// - a term in another one's place takes that one's place in the translation.
std::optional<std::string> repair(const corpus::TextPair& pair, const Wanted& wanted,
                                  const memory::TermMatcher* terminology);

}  // namespace amts::translate
