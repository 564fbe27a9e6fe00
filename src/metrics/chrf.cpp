#include "metrics/chrf.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "base/error.h"
#include "metrics/ngrams.h"
#include "metrics/tokenizer.h"
#include "text/utf8.h"

namespace amts::metrics {
namespace {

constexpr double kEpsilon = 1e-16;
constexpr int kMaxWordOrder = 4;

bool is_ascii_punctuation(char c) {
  return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') ||
         (c >= '{' && c <= '~');
}

/// Words with one mark of ASCII punctuation taken off: the last character if it is one, else the
/// first. "(hi)" becomes "(hi" and ")", as in chrF++.py.
std::vector<std::string_view> chrf_words(std::string_view text) {
  std::vector<std::string_view> words;
  for (const std::string_view word : split_tokens(text)) {
    if (word.size() > 1 && is_ascii_punctuation(word.back())) {
      words.push_back(word.substr(0, word.size() - 1));
      words.push_back(word.substr(word.size() - 1));
    } else if (word.size() > 1 && is_ascii_punctuation(word.front())) {
      words.push_back(word.substr(0, 1));
      words.push_back(word.substr(1));
    } else {
      words.push_back(word);
    }
  }
  return words;
}

/// A segment's n-grams of characters and, where asked for, of words.
struct SegmentNgrams {
  Ngrams characters;
  std::optional<Ngrams> words;

  SegmentNgrams(std::string_view text, TokenIds& ids, const ChrfOptions& options)
      : characters(symbols(text, options.whitespace), options.char_order) {
    if (options.word_order > 0) words.emplace(ids.ids(chrf_words(text)), options.word_order);
  }

  static std::vector<uint32_t> symbols(std::string_view text, bool whitespace) {
    std::vector<uint32_t> out;
    out.reserve(text.size());
    for (size_t i = 0; i < text.size();) {
      const char32_t c = text::next_code_point(text, i);
      if (whitespace || !is_token_space(c)) out.push_back(c);
    }
    return out;
  }
};

void count(const Ngrams& hypothesis, const Ngrams& reference, int max_order,
           std::vector<ChrfCounts>& orders) {
  for (int order = 1; order <= max_order; ++order) {
    const size_t in_reference = reference.count(order);
    orders.push_back({in_reference > 0 ? static_cast<double>(hypothesis.count(order)) : 0,
                      static_cast<double>(in_reference),
                      static_cast<double>(hypothesis.matches(std::span(&reference, 1), order))});
  }
}

/// `if_none`: the value where precision and recall are both 0.
double f_score(double precision, double recall, double beta_squared, double if_none) {
  const double denominator = beta_squared * precision + recall;
  return denominator > 0 ? (1 + beta_squared) * precision * recall / denominator : if_none;
}

}  // namespace

void check(const ChrfOptions& options) {
  if (options.char_order < 1 || options.char_order > Ngrams::kMaxOrder) {
    throw UsageError(fmt::format("chrF's character order is {}", options.char_order), {},
                     "use 1 to 6");
  }
  if (options.word_order < 0 || options.word_order > kMaxWordOrder) {
    throw UsageError(fmt::format("chrF's word order is {}", options.word_order), {}, "use 0 to 4");
  }
}

std::string chrf_name(const ChrfOptions& options) {
  return fmt::format("chrF{}{}", options.beta,
                     std::string(static_cast<size_t>(options.word_order), '+'));
}

ChrfStatistics& ChrfStatistics::operator+=(const ChrfStatistics& other) {
  orders.resize(std::max(orders.size(), other.orders.size()));
  for (size_t i = 0; i < other.orders.size(); ++i) {
    orders[i].hypothesis += other.orders[i].hypothesis;
    orders[i].reference += other.orders[i].reference;
    orders[i].matches += other.orders[i].matches;
  }
  return *this;
}

ChrfStatistics chrf_statistics(std::string_view hypothesis,
                               std::span<const std::string_view> references,
                               const ChrfOptions& options) {
  std::vector<std::string> texts;  // TokenIds keeps views into them
  texts.reserve(references.size() + 1);
  const auto prepared = [&](std::string_view text) -> const std::string& {
    return texts.emplace_back(options.lowercase ? lower_case(text) : std::string(text));
  };
  TokenIds ids;
  const SegmentNgrams own(prepared(hypothesis), ids, options);

  ChrfStatistics best;
  double best_score = -1;
  for (const std::string_view text : references) {
    const SegmentNgrams reference(prepared(text), ids, options);
    ChrfStatistics statistics;
    count(own.characters, reference.characters, options.char_order, statistics.orders);
    if (own.words) count(*own.words, *reference.words, options.word_order, statistics.orders);
    const double score = chrf_score(statistics, options);
    if (score > best_score) {
      best_score = score;
      best = std::move(statistics);
    }
  }
  return best;
}

double chrf_score(const ChrfStatistics& statistics, const ChrfOptions& options) {
  const double beta_squared = static_cast<double>(options.beta) * options.beta;
  double smoothed = 0;
  double precision_sum = 0;
  double recall_sum = 0;
  double effective_orders = 0;
  for (const ChrfCounts& counts : statistics.orders) {
    const double precision = counts.hypothesis > 0 ? counts.matches / counts.hypothesis : kEpsilon;
    const double recall = counts.reference > 0 ? counts.matches / counts.reference : kEpsilon;
    smoothed += f_score(precision, recall, beta_squared, kEpsilon);
    if (counts.hypothesis > 0 && counts.reference > 0) {
      precision_sum += precision;
      recall_sum += recall;
      ++effective_orders;
    }
  }
  if (options.epsilon_smoothing) {
    return 100 * smoothed / std::max(1.0, static_cast<double>(statistics.orders.size()));
  }
  if (effective_orders == 0) return 0;
  return 100 *
         f_score(precision_sum / effective_orders, recall_sum / effective_orders, beta_squared, 0);
}

}  // namespace amts::metrics
