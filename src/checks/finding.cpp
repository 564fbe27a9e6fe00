#include "checks/finding.h"

#include <array>

#include "base/error.h"

namespace amts::checks {
namespace {
constexpr std::array<std::string_view, 3> kNames = {"note", "warning", "error"};
}

std::string_view severity_name(Severity severity) { return kNames[static_cast<size_t>(severity)]; }

Severity parse_severity(std::string_view name) {
  for (size_t i = 0; i < kNames.size(); ++i) {
    if (kNames[i] == name) return static_cast<Severity>(i);
  }
  throw UsageError("'" + std::string(name) + "' is no severity", {}, "use error, warning or note");
}

}  // namespace amts::checks
