#include "base/terminal.h"

#include <unistd.h>

#include <cstdlib>
#include <string_view>

namespace amts {

bool is_terminal(int descriptor) {
  const char* value = std::getenv("TERM");
  const std::string_view term = value == nullptr ? "" : value;
  return ::isatty(descriptor) == 1 && !term.empty() && term != "dumb";
}

}  // namespace amts
