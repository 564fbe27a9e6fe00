// The entries most similar to a text, by an inverted index; exact, whatever the texts.
//
// With n tokens in the text, m in a stored one and L = max(n, m), a similarity of s needs
// o(L) = L − floor((1 − s) L) tokens in common. So of the text's different tokens, sorted from rare
// to frequent, those can be left out at the end that together stand in it less than o(n) times:
// whatever is similar enough has one of the others (prefix filter; Chaudhuri, Ganti, Kaushik 2006).
// Their postings are counted, in the range of lengths that s allows; what is left out is bounded by
// each stored text's signature of frequent tokens; and what may still reach o(L) is compared by
// edit distance, the likeliest first. Each match found raises s once there are enough.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "memory/memory_image.h"
#include "memory/translation_memory.h"

namespace amts::memory {

/// TranslationMemory::find_fuzzy() over blocks; `first_entries[i]` is the first entry of block i.
std::vector<FuzzyMatch> search_fuzzy(std::span<const BlockView> blocks,
                                     std::span<const uint32_t> first_entries, std::string_view text,
                                     const FuzzyOptions& options);

}  // namespace amts::memory
