// The checks that there are: a table.
#pragma once

#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>

#include "checks/finding.h"

namespace amts::checks {

struct PairedDocuments;
class Findings;

struct Check {
  std::string_view id;      ///< stable, kebab-case
  Severity severity;        ///< unless a project says otherwise
  std::string_view about;   ///< what it finds, one line
  std::string_view remedy;  ///< what to do about a finding
  /// Null for checks over all documents of a run (consistency.h, lengths.h).
  void (*run)(const PairedDocuments&, Findings&);
};

/// All checks, families together. docs/checks.md describes each.
std::span<const Check> catalogue();

/// Throws UsageError, naming near ids, if there is no such check.
const Check& find_check(std::string_view id);

/// What a project asks for.
struct Settings {
  std::set<std::string, std::less<>> disabled;
  std::set<std::string, std::less<>> only;  ///< empty: all
  std::map<std::string, Severity, std::less<>> severity;

  bool enabled(const Check& check) const;
  Severity severity_of(const Check& check) const;
  /// Throws UsageError if an id is unknown.
  void require_known() const;
};

}  // namespace amts::checks
