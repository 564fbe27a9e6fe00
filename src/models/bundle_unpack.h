// Unpacking of what publishers pack: single files in gzip or zstd, archives in ZIP (or tar).
#pragma once

#include <cstdint>
#include <filesystem>

namespace amts::models {

/// More than any published model unpacks to; larger is taken for an attack.
inline constexpr uint64_t kMostUnpackedBytes = uint64_t{8} << 30;

/// Writes the content of a gzip or zstd file to `to`. Throws ModelError if it is damaged, is of
/// another kind or holds more than `most_bytes`; then `to` is not there.
void unpack_file(const std::filesystem::path& packed, const std::filesystem::path& to,
                 uint64_t most_bytes = kMostUnpackedBytes);

/// Writes the regular files of an archive into `folder`, which it makes, under their last names:
/// a path in an archive cannot lead anywhere else. Files whose name is not plain are left out.
/// Throws ModelError as unpack_file() does.
void unpack_archive(const std::filesystem::path& archive, const std::filesystem::path& folder,
                    uint64_t most_bytes = kMostUnpackedBytes);

}  // namespace amts::models
