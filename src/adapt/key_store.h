// The keys of many examples under one model: what was computed by earlier runs lies in mapped
// files, what this one computes in RAM until it is saved.
//
// Keys are found by the text of their example, not by its number: so parallel data may grow and
// shrink, and files of keys are only ever added. A file is written aside and renamed.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "adapt/keys.h"
#include "adapt/sections.h"

namespace amts::adapt {

/// Keys as they are computed.
struct MadeKeys {
  std::vector<WordId> source, target;
  std::vector<uint16_t> aligned;
  std::vector<float> scales, lengths;
  std::vector<int8_t> vectors;

  ExampleKeys view() const { return {source, target, aligned, scales, lengths, vectors}; }
};

/// By which the keys of an example are found.
using KeyId = uint64_t;
KeyId key_id(std::string_view source, std::string_view target);

/// Thread-safe.
class KeyStore {
 public:
  /// Opens the files in a folder that need not exist; an empty path: nothing is kept. Files that
  /// are damaged or of keys of another size than `dim` are passed by, and replaced when that is
  /// next saved: all in them can be computed again.
  KeyStore(std::filesystem::path folder, size_t dim);
  ~KeyStore();

  /// nullopt: not computed yet.
  std::optional<HeldKeys> find(KeyId id) const;
  /// Keys that are there already stay.
  void add(std::vector<std::pair<KeyId, MadeKeys>> made);

  /// Writes what was added since into a file more. Nothing to do without a folder.
  void save();

  size_t size() const;        ///< examples
  size_t size_bytes() const;  ///< mapped and in RAM

 private:
  class File;
  void open_files();

  const std::filesystem::path folder_;
  const size_t dim_;
  mutable std::shared_mutex mutex_;
  std::vector<std::unique_ptr<const File>> files_;
  std::unordered_map<KeyId, std::shared_ptr<const MadeKeys>> made_;
  std::vector<KeyId> unsaved_;
};

}  // namespace amts::adapt
