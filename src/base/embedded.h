// Files that the build puts into the binary (cmake/embed.cmake).
#pragma once

#include <span>
#include <string_view>

namespace amts {

struct EmbeddedFile {
  std::string_view name;  ///< without folders
  std::string_view bytes;
};

}  // namespace amts
