// Translation edit rate (Snover et al., AMTA 2006), with the numbers of sacrebleu 2, which follows
// the original program Tercom.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace amts::metrics {

struct TerOptions {
  bool normalized = false;      ///< punctuation apart, entities decoded
  bool no_punctuation = false;  ///< leave out . , ? : ; ! " ( )
  /// With `normalized`: East Asian characters apart; with `no_punctuation`: their punctuation out.
  bool asian_support = false;
  bool case_sensitive = false;
};

struct TerStatistics {
  double edits = 0;             ///< against the nearest reference
  double reference_length = 0;  ///< words, the mean over the references

  TerStatistics& operator+=(const TerStatistics& other);
};

/// Tercom's tokens with one space between each two.
std::string ter_tokenize(std::string_view line, const TerOptions& options);

/// Insertions, deletions, substitutions and shifts of phrases that turn one sequence of words into
/// another, by Tercom's greedy search (finding the fewest is NP-hard): while a shift lowers the
/// edit distance, do the one that lowers it most. A shifted phrase has at most 10 words and stands
/// at most 50 from where it matches; the distance is sought within 25 words of the diagonal; no
/// more than 1,000 shifts are tried. Words are any numbers that are equal when they are.
int64_t ter_edits(std::span<const uint32_t> hypothesis, std::span<const uint32_t> reference);

/// Statistics of one segment against its references (at least one).
TerStatistics ter_statistics(std::string_view hypothesis,
                             std::span<const std::string_view> references,
                             const TerOptions& options);

/// 0 is a perfect match; above 100 if there are more edits than reference words.
double ter_score(const TerStatistics& statistics);

}  // namespace amts::metrics
