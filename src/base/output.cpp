#include "base/output.h"

#include <unistd.h>

#include <cstdio>

#include "base/descriptor.h"
#include "base/file.h"

namespace amts {

void write_stdout(std::string_view bytes) {
  // What others left in the library's buffer comes first.
  if (std::fflush(stdout) != 0) fail_by_errno("cannot write", "standard output");
  write_all(STDOUT_FILENO, bytes, "standard output");
}

void write_output(const std::filesystem::path& path, std::string_view bytes) {
  if (is_standard_output(path)) return write_stdout(bytes);
  write_file(path, bytes);
}

}  // namespace amts
