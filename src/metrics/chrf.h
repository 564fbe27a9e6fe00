// chrF (Popović, WMT 2015) and chrF++ (Popović, WMT 2017), with the numbers of sacrebleu 2.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace amts::metrics {

struct ChrfOptions {
  int char_order = 6;  ///< 1 to 6
  int word_order = 0;  ///< 2 for chrF++; at most 4
  int beta = 2;        ///< recall counts beta times as much as precision
  bool lowercase = false;
  bool whitespace = false;  ///< count spaces among the characters
  /// Score absent orders as chrF++.py, Moses and NLTK do, instead of leaving them out.
  bool epsilon_smoothing = false;
};

/// Throws UsageError for orders out of range.
void check(const ChrfOptions& options);

/// "chrF2", "chrF2++": the name with beta and a plus for each word order.
std::string chrf_name(const ChrfOptions& options);

/// Counts of one order; whole numbers, but doubles for sampling.
struct ChrfCounts {
  double hypothesis = 0;  ///< 0 also where the reference has none of this order
  double reference = 0;
  double matches = 0;
};

/// By order: the character orders, then the word orders.
struct ChrfStatistics {
  std::vector<ChrfCounts> orders;

  ChrfStatistics& operator+=(const ChrfStatistics& other);
};

/// Statistics of one segment against the reference (of at least one) with the best score.
/// The options are checked ones. O(n log n) in characters.
ChrfStatistics chrf_statistics(std::string_view hypothesis,
                               std::span<const std::string_view> references,
                               const ChrfOptions& options);

/// 0 to 100.
double chrf_score(const ChrfStatistics& statistics, const ChrfOptions& options);

}  // namespace amts::metrics
