// Comments in a translation that switch checks off, so that a finding that is none stays silent:
//
//   <!-- amts-disable-next numbers, quotes -->     the block that follows
//   <!-- amts-disable numbers --> … <!-- amts-enable -->
//   <!-- amts-disable-file loop -->                the whole file
//
// Without names, all checks. Other comments will do as well ({/* amts-disable-next */} in MDX).
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "checks/finding.h"

namespace amts::checks {

class Suppressions {
 public:
  /// Of a document's bytes. O(size).
  explicit Suppressions(std::string_view bytes);

  /// Whether a finding of this check that begins in this line (0: the file) is to be left out.
  bool covers(std::string_view check, size_t line) const;

 private:
  struct Stretch {
    size_t first = 0, last = 0;                 // lines
    std::set<std::string, std::less<>> checks;  // empty: all
  };
  std::vector<Stretch> stretches_;
};

}  // namespace amts::checks
