// Findings: what a check has to say about a place in a translation.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace amts::checks {

enum class Severity { kNote, kWarning, kError };
/// "note", "warning", "error", as in SARIF.
std::string_view severity_name(Severity severity);
/// Throws UsageError for other names.
Severity parse_severity(std::string_view name);

/// A stretch of a file. Lines and columns count from 1, columns in UTF-16 code units, as editors,
/// language servers and SARIF do; the end column is the first one that does not belong to it. A
/// column of 0: only lines are known; a line of 0: only the file is.
struct Region {
  size_t line = 0;
  size_t column = 0;
  size_t end_line = 0;
  size_t end_column = 0;
  bool operator==(const Region&) const = default;
};

struct Finding {
  std::string_view check;  ///< id of the check; the catalogue's constant
  Severity severity = Severity::kWarning;
  std::string file;  ///< the translation's
  Region region;
  std::string message;  ///< what is wrong and how to mend it
  std::string source;   ///< readable text of the segment and of its translation; empty where the
  std::string target;   ///< finding is about neither
  /// Index of the (first) segment in the target document; absent where there is none.
  std::optional<size_t> segment;
  /// Index of the (first) source segment; absent where there is none.
  std::optional<size_t> source_segment;
};

}  // namespace amts::checks
