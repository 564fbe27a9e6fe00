#include "alignment/anchors.h"

#include <algorithm>
#include <unordered_map>

namespace amts::alignment {
namespace {

// Measured on held-out pairs: an equal unit is a translation far more often than not.
constexpr float kEqual = 0.6F;
constexpr float kCognate = 0.3F;
constexpr size_t kCognateStart = 4;   // letters
constexpr double kCommonShare = 0.7;  // of the longer word

bool is_latin_word(const std::string& unit) {
  return std::ranges::any_of(unit, [](char c) { return c >= 'a' && c <= 'z'; });
}

size_t common_subsequence(const std::string& a, const std::string& b) {
  std::vector<size_t> row(b.size() + 1, 0);
  for (const char c : a) {
    size_t diagonal = 0;
    for (size_t j = 1; j <= b.size(); ++j) {
      const size_t above = row[j];
      row[j] = c == b[j - 1] ? diagonal + 1 : std::max(above, row[j - 1]);
      diagonal = above;
    }
  }
  return row.back();
}

bool are_cognates(const std::string& a, const std::string& b) {
  const auto longer = static_cast<double>(std::max(a.size(), b.size()));
  return static_cast<double>(std::min(a.size(), b.size())) >= kCommonShare * longer &&
         static_cast<double>(common_subsequence(a, b)) >= kCommonShare * longer;
}

}  // namespace

std::vector<Link> anchor_links(std::span<const std::string> source,
                               std::span<const std::string> target) {
  std::unordered_map<std::string_view, UnitId> equal;
  std::unordered_map<std::string_view, std::vector<UnitId>> by_start;
  for (UnitId t = 0; t < target.size(); ++t) {
    equal.emplace(target[t], t);
    if (is_latin_word(target[t]) && target[t].size() > kCognateStart) {
      by_start[std::string_view(target[t]).substr(0, kCognateStart)].push_back(t);
    }
  }
  std::vector<Link> links;
  for (UnitId s = 0; s < source.size(); ++s) {
    const std::string& unit = source[s];
    if (const auto at = equal.find(unit); at != equal.end()) {
      links.push_back({s, at->second, kEqual});
    } else if (is_latin_word(unit) && unit.size() > kCognateStart) {
      const auto near = by_start.find(std::string_view(unit).substr(0, kCognateStart));
      if (near == by_start.end()) continue;
      for (const UnitId t : near->second) {
        if (are_cognates(unit, target[t])) links.push_back({s, t, kCognate});
      }
    }
  }
  return links;
}

}  // namespace amts::alignment
