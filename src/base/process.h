// Running a program to its end.
#pragma once

#include <string>
#include <vector>

namespace amts {

struct ProcessResult {
  int status = 0;      ///< its exit code; 128 and a signal's number if one ended it
  std::string output;  ///< its standard output
};

/// Starts `command` (argv; looked up in PATH) with nothing on its standard input and its standard
/// error thrown away, and waits for it. Status 127 if there is no such program, as in a shell.
/// Throws StorageError if the system cannot start any. Thread-safe.
ProcessResult run_process(const std::vector<std::string>& command);

}  // namespace amts
