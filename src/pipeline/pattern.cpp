#include "pipeline/pattern.h"

#include <vector>

#include "base/error.h"

namespace amts::pipeline {
namespace {

constexpr std::string_view kPart = "{}";
constexpr std::string_view kWildcards = "*?";

}  // namespace

bool matches_glob(std::string_view glob, std::string_view path) {
  // A row of the dynamic programme a pattern element: row[i] tells whether what came before matches
  // the first i bytes of the path.
  std::vector<char> row(path.size() + 1, 0);
  row[0] = 1;
  for (size_t g = 0; g < glob.size(); ++g) {
    std::vector<char> next(path.size() + 1, 0);
    if (glob.substr(g, 3) == "**/") {
      // Nothing, or whole folders.
      for (size_t i = 0, open = 0; i <= path.size(); ++i) {
        if (row[i]) {
          next[i] = 1;
          open = 1;
        }
        if (open && i > 0 && path[i - 1] == '/') next[i] = 1;
      }
      g += 2;
    } else if (glob.substr(g, 2) == "**") {
      for (size_t i = 0, open = 0; i <= path.size(); ++i)
        next[i] = static_cast<char>(open |= row[i]);
      g += 1;
    } else if (glob[g] == '*') {
      for (size_t i = 0, open = 0; i <= path.size(); ++i) {
        if (i > 0 && path[i - 1] == '/') open = 0;
        next[i] = static_cast<char>(open |= row[i]);
      }
    } else {
      for (size_t i = 1; i <= path.size(); ++i) {
        const bool same = glob[g] == '?' ? path[i - 1] != '/' : glob[g] == path[i - 1];
        next[i] = static_cast<char>(row[i - 1] && same);
      }
    }
    row = std::move(next);
  }
  return row[path.size()] != 0;
}

std::optional<std::string> match_pattern(std::string_view pattern, std::string_view path) {
  const size_t at = pattern.find(kPart);
  if (at == std::string_view::npos) {
    if (!matches_glob(pattern, path)) return std::nullopt;
    const size_t wildcard = std::min(pattern.find_first_of(kWildcards), pattern.size());
    const size_t slash = pattern.substr(0, wildcard).rfind('/');
    return std::string(path.substr(slash == std::string_view::npos ? 0 : slash + 1));
  }
  const std::string_view before = pattern.substr(0, at);
  const std::string_view after = pattern.substr(at + kPart.size());
  if (path.size() <= before.size() + after.size() || !path.starts_with(before) ||
      !path.ends_with(after)) {
    return std::nullopt;
  }
  return std::string(path.substr(before.size(), path.size() - before.size() - after.size()));
}

std::string expand_pattern(std::string_view pattern, std::string_view part) {
  const size_t at = pattern.find(kPart);
  if (at == std::string_view::npos || pattern.find_first_of(kWildcards) != std::string_view::npos) {
    throw UsageError("pattern '" + std::string(pattern) + "' cannot name a file", {},
                     "write it with {} for the part that the source's path gives, such as es/{}");
  }
  return std::string(pattern.substr(0, at)) + std::string(part) +
         std::string(pattern.substr(at + kPart.size()));
}

}  // namespace amts::pipeline
