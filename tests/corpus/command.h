// Other tools that tests compare with, where they are installed.
#pragma once

#include <sys/wait.h>

#include <cstdio>
#include <filesystem>
#include <string>

#include "base/file.h"

namespace amts::corpus {

inline bool is_installed(const std::string& tool) {
  return std::system(("command -v " + tool + " >/dev/null 2>&1").c_str()) == 0;
}

struct ToolOutcome {
  int code = -1;
  std::string out;  ///< standard output
};

/// Runs a command by the shell with `input` in the file that "{}" stands for.
inline ToolOutcome run_tool(std::string command, const std::string& input) {
  std::string name = (std::filesystem::temp_directory_path() / "amts-tool-XXXXXX").string();
  const int descriptor = ::mkstemp(name.data());
  if (descriptor >= 0) ::close(descriptor);
  write_file(name, input);
  for (size_t at = 0; (at = command.find("{}", at)) != std::string::npos; at += name.size()) {
    command.replace(at, 2, name);
  }
  ToolOutcome outcome;
  FILE* pipe = ::popen(command.c_str(), "r");
  char buffer[4096];
  for (size_t n = 0; pipe != nullptr && (n = fread(buffer, 1, sizeof buffer, pipe)) > 0;) {
    outcome.out.append(buffer, n);
  }
  const int status = pipe == nullptr ? -1 : ::pclose(pipe);
  outcome.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  std::filesystem::remove(name);
  return outcome;
}

}  // namespace amts::corpus
