// Placeholders on their way through an engine: which of them a sentence need not show, whether all
// came back, and what to do when they did not.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "engine/engine.h"
#include "text/segmenter.h"

namespace amts::translate {

/// A sentence without the markup at its edges: prefix + core + suffix is the sentence. Delimiters
/// that open or close at an edge (emphasis around the whole sentence, or reaching into the next
/// one) say nothing to an engine and can only get lost.
struct Peeled {
  std::string_view prefix;
  std::string_view core;
  std::string_view suffix;
};
Peeled peel(std::string_view sentence, std::span<const document::Placeholder> placeholders);

/// The pairs of placeholders that both stand in `text`, outer before inner.
std::vector<engine::PlaceholderPair> pairs_in(std::string_view text,
                                              std::span<const document::Placeholder> placeholders);

/// Whether `translation` holds exactly the placeholders of `source`, each once, and pairs that
/// stand in it open before they close without crossing.
bool same_placeholders(std::string_view source, std::string_view translation,
                       std::span<const document::Placeholder> placeholders);

/// What each placeholder is to the sentence segmenter, by number - 1.
std::vector<text::PlaceholderRole> roles_of(std::span<const document::Placeholder> placeholders);

/// Whether there is a letter outside of placeholders: something to translate.
bool has_words(std::string_view text);

}  // namespace amts::translate
