// Packs bytes as publishers do, for tests of unpacking.
#pragma once

#include <archive.h>
#include <archive_entry.h>

#include <filesystem>
#include <map>
#include <string>

namespace amts::models {

/// Writes entries to `path`: a ZIP archive, or one entry as a plain gzip or zstd file, by suffix.
inline void pack(const std::filesystem::path& path,
                 const std::map<std::string, std::string>& entries) {
  archive* out = archive_write_new();
  if (path.extension() == ".zip") {
    archive_write_set_format_zip(out);
  } else {
    archive_write_set_format_raw(out);
    path.extension() == ".zst" ? archive_write_add_filter_zstd(out)
                               : archive_write_add_filter_gzip(out);
  }
  std::filesystem::create_directories(path.parent_path());
  archive_write_open_filename(out, path.c_str());
  for (const auto& [name, bytes] : entries) {
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, name.c_str());
    archive_entry_set_size(entry, static_cast<la_int64_t>(bytes.size()));
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_write_header(out, entry);
    archive_write_data(out, bytes.data(), bytes.size());
    archive_entry_free(entry);
  }
  archive_write_close(out);
  archive_write_free(out);
}

}  // namespace amts::models
