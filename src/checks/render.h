// Findings as people, programs and code hosts read them.
#pragma once

#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <string_view>

#include "checks/finding.h"

namespace amts::checks {

/// A line a finding: "path:line:column: severity: what; how to mend [id]". Parts of the place that
/// are not known are left out.
std::string render_text(std::span<const Finding> findings);

/// An object with the findings, and how many there are of each check and severity.
std::string render_json(std::span<const Finding> findings);

/// How a SARIF log names its tool and files.
struct SarifOptions {
  std::string version;         ///< of AMTS
  std::filesystem::path root;  ///< URIs are relative to this folder; empty: paths as they are
};

/// SARIF 2.1.0 (OASIS), as GitHub code scanning takes it: all checks as rules, one result a
/// finding, columns in UTF-16 code units. Fingerprints stay when lines move: they are of the check
/// and the texts.
std::string render_sarif(std::span<const Finding> findings, const SarifOptions& options);

/// How many findings there are of each severity.
std::map<Severity, size_t> count_severities(std::span<const Finding> findings);
/// How many are of this severity or a graver one.
size_t count_from(std::span<const Finding> findings, Severity least);
/// "2 errors, 1 warning", "no findings".
std::string summary_of(std::span<const Finding> findings);

/// How a check's remedy and a finding's message are said together.
std::string full_message(const Finding& finding);

}  // namespace amts::checks
