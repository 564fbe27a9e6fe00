// Content that a translation must hold as its source does: compared unit by unit, with the whole
// document in view. Internal to the module.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "checks/comparison.h"

namespace amts::checks {

/// Whether content that a unit holds may be named there once more, or once less.
enum class Repeats { kCounted, kFree };

struct ContentRule {
  /// What an inline content is compared by; empty: the rule does not see it.
  std::function<std::string(const Inline&)> key;
  std::string_view noun;  ///< "formula", "inline code": how messages call it
  Repeats repeats = Repeats::kCounted;
  /// It may stand on the other side without its markup, or in another: `size` as size.
  bool in_any_guise = false;
};

/// Reports content of source units that their translations lack, and content of translations that
/// their sources lack. What only went to another segment of the document is no finding.
void compare_contents(const PairedDocuments& comparison, const ContentRule& rule, Findings& out);

}  // namespace amts::checks
