// What is kept of every pair of segments of a run, and what it says about all of them together: one
// source translated in several ways, several sources translated alike, odd lengths. Internal to the
// module.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "checks/catalogue.h"
#include "checks/comparison.h"
#include "checks/finding.h"
#include "checks/lengths.h"

namespace amts::checks {

/// A few hundred bytes for each pair, whatever its length.
struct Trace {
  uint64_t source_key = 0;  ///< of the letters and digits alone; 0: no words
  uint64_t target_key = 0;
  LengthPair lengths;
  std::string file;
  Region region;
  size_t segment = 0, source_segment = 0;
  std::string source, target;  ///< readable, shortened
};

Trace trace_of(const Unit& unit, const Languages& languages, const std::string& file,
               const Region& region);

/// Ids of the checks that look at traces.
inline constexpr std::string_view kInconsistentTarget = "inconsistent-target";
inline constexpr std::string_view kInconsistentSource = "inconsistent-source";
inline constexpr std::string_view kLengthRatio = "length-ratio";

/// Findings of those of the three checks that are enabled. `traces` in any order.
std::vector<Finding> findings_across(std::vector<Trace> traces, const Languages& languages,
                                     const Settings& settings);

}  // namespace amts::checks
