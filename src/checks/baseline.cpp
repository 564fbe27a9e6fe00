#include "checks/baseline.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/error.h"
#include "base/hash.h"

namespace amts::checks {
namespace {

constexpr std::string_view kHeading = "# amts check baseline 1: count, check, fingerprint, file\n";
constexpr size_t kFingerprint = 16;  // hexadecimal digits

std::string key_of(const Finding& finding) {
  const std::string all = finding.message + '\0' + finding.source + '\0' + finding.target;
  std::string file = finding.file;
  std::ranges::replace(file, '\n', ' ');
  return fmt::format("{} {} {}", finding.check, sha256_hex(all).substr(0, kFingerprint), file);
}

}  // namespace

Baseline::Baseline(std::span<const Finding> findings) {
  for (const Finding& finding : findings) ++counts_[key_of(finding)];
}

Baseline Baseline::parse(const std::string& text, const std::string& file) {
  Baseline baseline;
  size_t number = 0;
  for (size_t at = 0; at < text.size();) {
    const size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = std::string_view(text).substr(at, end - at);
    at = end + 1;
    ++number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || line.front() == '#') continue;
    size_t count = 0;
    const auto [rest, error] = std::from_chars(line.data(), line.data() + line.size(), count);
    const size_t key = static_cast<size_t>(rest - line.data()) + 1;
    if (error != std::errc() || key >= line.size() || *rest != ' ')
      throw FormatError("this is no line of a baseline", {file, number, 0},
                        "make it anew with --write-baseline");
    baseline.counts_[std::string(line.substr(key))] += count;
  }
  return baseline;
}

std::string Baseline::text() const {
  std::string out(kHeading);
  for (const auto& [key, count] : counts_) out += fmt::format("{} {}\n", count, key);
  return out;
}

size_t Baseline::remove_known(std::vector<Finding>& findings) const {
  std::map<std::string, size_t> left = counts_;
  return static_cast<size_t>(std::erase_if(findings, [&](const Finding& finding) {
    const auto known = left.find(key_of(finding));
    if (known == left.end() || known->second == 0) return false;
    --known->second;
    return true;
  }));
}

}  // namespace amts::checks
