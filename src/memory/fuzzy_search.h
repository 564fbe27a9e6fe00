// The entries most similar to a text, by an inverted index; exact, whatever the texts.
//
// With n tokens in the text, m in a stored one and L = max(n, m), a similarity of s needs
// o(L) = L − floor((1 − s) L) tokens in common, a token that stands twice counted as two different
// ones. So of the text's tokens, sorted from rare to frequent, the last o(n) − 1 need not be looked
// at: whatever is similar enough has one of the others (prefix filter; Chaudhuri, Ganti, Kaushik
// 2006). The others' postings are counted; what was left out is bounded by each stored text's
// signature of frequent tokens (fuzzy_candidates.h); and what may still reach o(L) is compared by
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
