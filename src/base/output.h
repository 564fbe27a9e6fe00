// Standard output, written so that nothing is lost in silence: a full disk or a closed descriptor
// is an error of the command, not of whoever reads half a file later.
#pragma once

#include <filesystem>
#include <string_view>

namespace amts {

/// Bytes to standard output, at once. Throws StorageError "standard output: cannot write: reason".
void write_stdout(std::string_view bytes);

/// What an option -o names: a file as write_file() writes it, or standard output for "-".
void write_output(const std::filesystem::path& path, std::string_view bytes);
inline bool is_standard_output(const std::filesystem::path& path) { return path == "-"; }

}  // namespace amts
