// Makes files of translation memories, and adds to them.
//
// A file is never seen half written: a new one appears whole under its name, and an addition is
// written behind what readers see, brought to disk, and only then made visible by one word of the
// header. Readers keep what they opened.
#pragma once

#include <filesystem>
#include <memory>
#include <span>

#include "base/executor.h"
#include "corpus/parallel_data.h"
#include "text/language.h"

namespace amts::memory {

/// Writes a new file piece by piece, in little memory; it appears (in place of another) on
/// commit(). Without commit() nothing changes. Not thread-safe. Throws StorageError, also where
/// somebody else is writing the file.
class MemoryWriter {
 public:
  /// The executor's threads index what is added; none: the caller's does.
  MemoryWriter(std::filesystem::path path, const text::LanguagePair& languages,
               Executor* executor = nullptr);
  ~MemoryWriter();
  MemoryWriter(const MemoryWriter&) = delete;
  MemoryWriter& operator=(const MemoryWriter&) = delete;

  /// The last pair added and the first of the next call are no neighbours (translation_memory.h).
  void add(std::span<const corpus::TextPair> pairs);
  /// Call once, last.
  void commit();

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

/// Adds pairs behind those of a file, or makes it if it is not there. Costs what the new pairs
/// cost, and a few thousand at most of those added before. Throws StorageError, also where somebody
/// else is writing the file, FormatError if it is damaged, UsageError if it is of other languages.
void add_to_memory(const std::filesystem::path& path, std::span<const corpus::TextPair> pairs,
                   const text::LanguagePair& languages, Executor* executor = nullptr);

/// Rewrites a file to which much was added bit by bit: the same entries in the same order, smaller
/// and faster. Throws like add_to_memory().
void compact_memory(const std::filesystem::path& path, Executor* executor = nullptr);

}  // namespace amts::memory
