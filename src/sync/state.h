// What a project remembers of its translations, in a text file that is committed with them: of each
// the source that it follows, and which of its blocks a machine has made.
//
// One line a translation, sorted, so that branches merge and a change shows as one line:
//   translation TAB source TAB blob id of the source TAB hashes of machine-made blocks
// The text of the source comes from git by its id. The file lies in a folder of its own (.amts),
// whose .gitignore leaves the rest of that folder, which is only a cache, out of git.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/block.h"

namespace amts::sync {

struct Stamp {
  std::string source;       ///< path
  std::string source_blob;  ///< git's id of the source as it was (blob_id)
  /// Blocks that a machine made and nobody had edited then (block_hash), sorted.
  std::vector<std::string> machine;
  bool operator==(const Stamp&) const = default;
};

/// Paths are relative to the folder that holds the state's folder, with '/'. Not thread-safe.
class State {
 public:
  static constexpr const char* kFolder = ".amts";
  static constexpr const char* kFile = "translations.tsv";

  /// Reads ROOT/.amts/translations.tsv; empty if there is none. Throws FormatError with the line,
  /// also for conflicts that git left in it.
  static State read(const std::filesystem::path& root);

  /// Writes it, and the folder's .gitignore if there is none.
  void write() const;

  /// Keeps a source's bytes in the cache, for projects without git and sources that are not
  /// committed; and gives them back.
  void keep_source(std::string_view bytes) const;
  std::optional<std::string> kept_source(const std::string& blob) const;

  const std::filesystem::path& root() const { return root_; }
  /// A file as the state names it.
  std::string name_of(const std::filesystem::path& file) const;

  const Stamp* find(const std::string& translation) const;
  void set(const std::string& translation, Stamp stamp) { stamps_[translation] = std::move(stamp); }
  void erase(const std::string& translation) { stamps_.erase(translation); }
  const std::map<std::string, Stamp>& stamps() const { return stamps_; }

 private:
  std::filesystem::path root_;
  std::map<std::string, Stamp> stamps_;
};

/// The nearest folder above a file that has a state; else the root of its git repository; else its
/// own folder.
std::filesystem::path state_root(const std::filesystem::path& file);

/// 12 hexadecimal digits; white space aside.
std::string block_hash(std::string_view bytes);

/// The hashes of the document's blocks that begin in one of the ranges (in order), or that stand in
/// `before` already; sorted.
std::vector<std::string> machine_hashes(const document::Document& document,
                                        std::span<const document::ByteRange> ranges,
                                        std::span<const std::string> before);

}  // namespace amts::sync
