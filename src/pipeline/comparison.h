// How certain it is that parallel data made translations better. Internal to the module.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "metrics/significance.h"
#include "translate/record.h"

namespace amts::pipeline {

/// The translation of one document without parallel data and with it.
struct Versions {
  const translate::DocumentRecord* plain = nullptr;
  const translate::DocumentRecord* adapted = nullptr;
};

struct VersionComparison {
  size_t passages = 0;        ///< what was resampled: segments beside their human translations
  metrics::Interval plain;    ///< of BLEU, 0 to 100, over passages
  metrics::Interval adapted;  ///< the same
  double p_value = 1;         ///< of the difference, by paired bootstrap
};

/// Fewer passages say nothing.
inline constexpr size_t kMinPassages = 10;

/// Compares over all documents together (metrics/significance.h); nullopt if they have too few
/// passages with a human translation.
std::optional<VersionComparison> compare(std::span<const Versions> documents,
                                         std::string_view target_language);

}  // namespace amts::pipeline
