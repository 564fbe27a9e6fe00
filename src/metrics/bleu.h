// BLEU (Papineni et al., ACL 2002), with the numbers of sacrebleu 2 (Post, WMT 2018).
//
// Statistics of segments add up; the score is a function of their sum. So a corpus, a document, a
// sentence and a bootstrap sample are scored alike.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "metrics/tokenizer.h"

namespace amts::metrics {

inline constexpr int kBleuOrder = 4;

/// What to do about an order without a match (Chen and Cherry, WMT 2014).
enum class Smoothing {
  kExp,    ///< NIST's: 1/2, 1/4, … of a match
  kFloor,  ///< a constant number of matches, 0.1 unless said otherwise
  kAddK,   ///< k more matches and n-grams above order 1, 1 unless said otherwise
  kNone,
};
/// "exp", "floor", "add-k", "none".
std::string_view smoothing_name(Smoothing smoothing);
/// Throws UsageError for another name.
Smoothing parse_smoothing(std::string_view name);

struct BleuOptions;
/// The value that floor or add-k adds; 0 for the others.
double smoothing_value(const BleuOptions& options);

struct BleuOptions {
  Tokenizer tokenizer = Tokenizer::k13a;
  Smoothing smoothing = Smoothing::kExp;
  std::optional<double> smoothing_value;  ///< for floor and add-k; their default if absent
  /// Leave out orders longer than the hypothesis: for the score of single sentences.
  bool effective_order = false;
  bool lowercase = false;
};

/// Whole numbers, but doubles: smoothing and sampling add fractions. Arrays by order - 1.
struct BleuStatistics {
  double hypothesis_length = 0;  ///< tokens
  double reference_length = 0;   ///< tokens of the reference nearest in length, the shorter of two
  std::array<double, kBleuOrder> matches{};
  std::array<double, kBleuOrder> totals{};

  BleuStatistics& operator+=(const BleuStatistics& other);
};

struct BleuScore {
  double score = 0;  ///< 0 to 100
  std::array<double, kBleuOrder> precisions{};
  double brevity_penalty = 1;
  BleuStatistics statistics;

  /// sacrebleu's: "66.1/40.2/26.6/18.1 (BP = 0.980 ratio = 0.980 hyp_len = 63134 ref_len = 64399)".
  std::string details() const;
};

/// Statistics of one segment against its references (at least one; matches are clipped at the
/// highest count of one reference). Valid UTF-8. O(n log n) in tokens.
BleuStatistics bleu_statistics(std::string_view hypothesis,
                               std::span<const std::string_view> references,
                               const BleuOptions& options);

BleuScore bleu_score(const BleuStatistics& statistics, const BleuOptions& options);

/// BLEU of a whole text as a single segment, as articles are compared: 0 to 100.
double document_bleu(std::string_view prose_reference, std::string_view prose_hypothesis,
                     Tokenizer tokenizer);

}  // namespace amts::metrics
