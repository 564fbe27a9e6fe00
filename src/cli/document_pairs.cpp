#include "cli/document_pairs.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "base/error.h"
#include "base/file_tree.h"
#include "document/document.h"

namespace amts::cli {
namespace {

namespace fs = std::filesystem;

// '{}_origin.md={}.md': what stands around the part that both names share.
class NamePattern {
 public:
  explicit NamePattern(const std::string& pattern) {
    const size_t equals = pattern.find('=');
    if (equals == std::string::npos) bad(pattern);
    source_ = affixes(pattern, pattern.substr(0, equals));
    target_ = affixes(pattern, pattern.substr(equals + 1));
  }

  /// The translation's path for a source's, both relative to the tree; nullopt: no source.
  std::optional<std::string> target_of(const std::string& source) const {
    const auto& [before, after] = source_;
    if (source.size() <= before.size() + after.size() || !source.starts_with(before) ||
        !source.ends_with(after)) {
      return std::nullopt;
    }
    return target_.first +
           source.substr(before.size(), source.size() - before.size() - after.size()) +
           target_.second;
  }

 private:
  [[noreturn]] static void bad(const std::string& pattern) {
    throw UsageError(fmt::format("--pair '{}' does not name a source and its translation", pattern),
                     {}, "write for example '{}_origin.md={}.md'");
  }
  static std::pair<std::string, std::string> affixes(const std::string& pattern,
                                                     const std::string& side) {
    const size_t hole = side.find("{}");
    if (hole == std::string::npos) bad(pattern);
    return {side.substr(0, hole), side.substr(hole + 2)};
  }

  std::pair<std::string, std::string> source_, target_;
};

}  // namespace

std::vector<FilePair> document_pairs(const std::string& source_name, const std::string& target_name,
                                     const std::string& name_pattern) {
  const fs::path source = source_name, target = target_name.empty() ? source_name : target_name;
  if (!fs::is_directory(source)) {
    if (target_name.empty() || fs::is_directory(target))
      throw UsageError("a file needs its translation beside it: SRC TGT");
    return {{source, target}};
  }
  if (!fs::is_directory(target))
    throw UsageError("SRC is a folder and TGT is not", {target.string()});
  if (name_pattern.empty() && target_name.empty()) {
    throw UsageError("one tree needs --pair", {}, "for example --pair '{}_origin.md={}.md'");
  }
  const NamePattern pattern(name_pattern.empty() ? "{}={}" : name_pattern);
  std::vector<FilePair> pairs;
  for (const std::string& name : files_below(source)) {
    const auto translated = pattern.target_of(name);
    if (translated && document::format_of(name) && fs::is_regular_file(target / *translated)) {
      pairs.push_back({source / name, target / *translated});
    }
  }
  if (pairs.empty())
    throw UsageError("no document has its translation beside it", {source.string()});
  return pairs;
}

}  // namespace amts::cli
