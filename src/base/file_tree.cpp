#include "base/file_tree.h"

#include <algorithm>

#include "base/error.h"

namespace amts {

namespace fs = std::filesystem;

std::vector<std::string> files_below(const fs::path& folder, const TreeRules& rules) {
  std::vector<std::string> files;
  std::error_code failure;
  const fs::path pruned = rules.pruned.lexically_normal();
  const auto options = rules.passes_by_unreadable ? fs::directory_options::skip_permission_denied
                                                  : fs::directory_options::none;
  fs::path at = folder;
  fs::recursive_directory_iterator entry(folder, options, failure);
  while (!failure && entry != fs::recursive_directory_iterator()) {
    at = entry->path();
    std::error_code gone;  // between listing and looking; then it is no file
    const bool hidden = at.filename().string().starts_with('.');
    if (entry->is_directory(gone)) {
      if (hidden || (!pruned.empty() && at.lexically_normal() == pruned))
        entry.disable_recursion_pending();
    } else if (!hidden && entry->is_regular_file(gone)) {
      files.push_back(at.lexically_relative(folder).generic_string());
    }
    entry.increment(failure);
  }
  if (failure) throw StorageError("cannot list the folder: " + failure.message(), {at.string()});
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace amts
