#include "cli/commands.h"

#include <sys/stat.h>

#include <cerrno>
#include <cstring>

namespace amts::cli {

std::string joined(const std::vector<std::string>& names) {
  std::string list;
  for (const std::string& name : names) list += (list.empty() ? "" : ", ") + name;
  return list;
}

CLI::Validator existing(Existing kind) {
  return CLI::Validator(
      [kind](std::string& path) -> std::string {
        struct stat status {};
        // The system's own words: "No such file or directory" is not "Permission denied".
        if (::stat(path.c_str(), &status) != 0) return path + ": " + std::strerror(errno);
        if (kind == Existing::kFile && S_ISDIR(status.st_mode))
          return path + ": is a folder, not a file";
        return {};
      },
      kind == Existing::kFile ? "FILE" : "PATH");
}

}  // namespace amts::cli
