// The files below a folder: one walk, the same for all who take a tree.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace amts {

struct TreeRules {
  std::filesystem::path pruned = {};  ///< a folder that is not looked into; empty: none
  bool passes_by_unreadable = false;  ///< folders that may not be listed; else they are errors
};

/// Paths of the regular files below `folder`, relative to it, with '/', sorted. What is hidden (its
/// name begins with '.': .git, .amts, files written aside) is left out, with all below it. Links to
/// files count, links to folders are not followed. Throws StorageError that names the folder.
std::vector<std::string> files_below(const std::filesystem::path& folder,
                                     const TreeRules& rules = {});

}  // namespace amts
