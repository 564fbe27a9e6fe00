// Reuse of human translations: what a translation memory knows of a sentence, and how far that can
// be used.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/parallel_data.h"
#include "memory/term_matcher.h"
#include "memory/translation_memory.h"
#include "translate/fit.h"
#include "translate/leverage.h"

namespace amts::translate {

/// What is taken over without the engine.
enum class ReuseLevel {
  kOff,       ///< nothing; pairs are hints to the engine only
  kExact,     ///< what is the same, placeholders and numbers aside
  kRepaired,  ///< and what is the same but for markup and terms (translate/fit.h)
};
/// "off", "exact", "repaired". Throws UsageError for others.
ReuseLevel parse_reuse_level(std::string_view name);

/// CAT tools' usual border of a high fuzzy match.
inline constexpr double kDefaultRepairFrom = 0.85;

struct ReuseOptions {
  ReuseLevel level = ReuseLevel::kRepaired;
  /// Pairs below this similarity are not repaired, in [0, 1].
  double repair_from = kDefaultRepairFrom;
  /// Most pairs that become hints to the engine, and their least similarity.
  size_t max_matches = 3;
  double min_similarity = 0.5;
};

/// A pair of the memory, and how near its source is to the one sought.
struct NearPair {
  std::string source;  ///< readable form
  std::string target;
  corpus::TextOrigin origin;
  double similarity = 0;
  std::string tagged_source = {};  ///< with placeholders; empty: not known, or there are none
  std::string tagged_target = {};
};

/// What the memory has for one sentence or segment.
struct Recall {
  /// What to take over; nullopt: the engine must translate.
  std::optional<std::string> target;
  Leverage leverage = Leverage::kNew;
  std::vector<NearPair> pairs;  ///< the best first; the first is the one taken over
};

/// Looks sentences up in a memory. Thread-safe; views the memory and the terms, which must outlive
/// it.
class Reuse {
 public:
  /// `terms` may take each other's place in a repair; null: none.
  Reuse(const memory::TranslationMemory& memory, ReuseOptions options,
        const memory::TermMatcher* terms = nullptr);

  /// What is the same. Of several pairs the one wins that stands in one of the contexts, then
  /// the one whose numbers and placeholder contents are equal too, then the newest. Pairs that come
  /// from `excluded_document` are passed by (to evaluate a document fairly). Nothing if the level
  /// is off.
  Recall find_exact(const Wanted& wanted, std::span<const memory::Context> contexts,
                    std::string_view excluded_document = {}) const;

  /// The nearest pairs, the best of them repaired where it can be.
  Recall find_near(const Wanted& wanted, std::string_view excluded_document = {}) const;

 private:
  bool is_excluded(uint32_t entry, std::string_view document) const;

  const memory::TranslationMemory& memory_;
  ReuseOptions options_;
  const memory::TermMatcher* terms_;
};

}  // namespace amts::translate
