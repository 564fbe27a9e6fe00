// How often pairs of a source are drawn: globs of source names and their weights.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace amts::train {

struct SourceWeight {
  std::string glob;  ///< as fnmatch(3): "hf-*"
  double weight = 1;
};

/// The weight under the longest glob that matches; 1 where none does.
double weight_of(const std::string& source, const std::vector<SourceWeight>& weights);

}  // namespace amts::train
