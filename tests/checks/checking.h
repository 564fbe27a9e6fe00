// Cases for checks: a source, a translation, and what one check must say about them.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "checks/checker.h"
#include "document/document.h"

namespace amts::checks {

inline std::vector<Finding> check_markdown(const std::string& from, const std::string& to,
                                           const std::string& source, const std::string& target,
                                           const std::string& only = {}) {
  CheckerOptions options;
  options.languages = {from, to};
  if (!only.empty()) options.settings.only = {only};
  Checker checker(options);
  const auto format = document::Format::kMarkdown;
  auto found = checker.check(document::parse(source, format, "source.md"),
                             document::parse(target, format, "target.md"));
  for (Finding& finding : checker.across()) found.push_back(std::move(finding));
  return found;
}

/// The stretch of the target that a finding is about; columns are characters of the BMP.
inline std::string stretch(const Finding& finding, const std::string& target) {
  const auto byte_of = [&](size_t line, size_t column) {
    size_t at = 0;
    for (; line > 1; --line) at = target.find('\n', at) + 1;
    for (; column > 1; --column) {
      ++at;
      while (at < target.size() && (static_cast<unsigned char>(target[at]) & 0xC0) == 0x80) ++at;
    }
    return at;
  };
  const Region& region = finding.region;
  const size_t begin = byte_of(region.line, region.column);
  return target.substr(begin, byte_of(region.end_line, region.end_column) - begin);
}

struct Case {
  const char* to;  ///< target language; the source is English unless `from` says otherwise
  std::string source;
  std::string target;
  /// The stretches that findings are about, in order of place; none: nothing is wrong.
  std::vector<std::string> at;
  const char* from = "en";
};

inline void expect_cases(const std::string& check, const std::vector<Case>& cases) {
  for (const Case& each : cases) {
    SCOPED_TRACE(check + " " + each.from + "→" + each.to + ": " + each.source + " ⇒ " +
                 each.target);
    const auto found = check_markdown(each.from, each.to, each.source, each.target, check);
    std::vector<std::string> at;
    for (const Finding& finding : found) {
      EXPECT_EQ(finding.check, check);
      EXPECT_FALSE(finding.message.empty());
      at.push_back(stretch(finding, each.target));
    }
    EXPECT_EQ(at, each.at);
  }
}

}  // namespace amts::checks
