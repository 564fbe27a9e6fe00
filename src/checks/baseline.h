// A baseline: the findings that a project knows of. What stands in it is not told again, so that
// the checks of an old project can begin green and only what is new is looked at.
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "checks/finding.h"

namespace amts::checks {

class Baseline {
 public:
  /// Of findings. A finding is known again by check, file, message and the texts it is about, so
  /// that other lines' changes do not matter.
  explicit Baseline(std::span<const Finding> findings);
  /// Of a file's text. Throws FormatError.
  static Baseline parse(const std::string& text, const std::string& file);

  /// One line a finding, sorted: small differences between versions are small diffs.
  std::string text() const;

  /// Takes out what the baseline holds, as often as it holds it; returns how many.
  size_t remove_known(std::vector<Finding>& findings) const;

 private:
  Baseline() = default;
  std::map<std::string, size_t> counts_;  // by key
};

}  // namespace amts::checks
