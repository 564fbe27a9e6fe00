// Documents and their translations on the command line: a file beside a file, or trees whose names
// correspond.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace amts::cli {

struct FilePair {
  std::filesystem::path source, target;
};

/// Help for the pattern's option.
inline constexpr const char* kPatternHelp = "How names in a tree correspond: '{}_origin.md={}.md'";

/// The documents of SRC that have their translation in TGT (SRC itself if that is empty, which
/// needs a pattern), by path. Names are equal unless `pattern` says how they correspond. Throws
/// UsageError where a file meets a folder or nothing has its translation beside it.
std::vector<FilePair> document_pairs(const std::string& source, const std::string& target,
                                     const std::string& pattern);

}  // namespace amts::cli
