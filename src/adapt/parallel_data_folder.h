// Parallel data with a name: made once from files, then given to translations by its name, on this
// machine or in a book's state folder.
//
//   FOLDER/NAME/info.json       languages, counts, and which generation is in force
//   FOLDER/NAME/<n>.amtm        generation n: the pairs, a translation memory
//   FOLDER/NAME/<n>.examples    generation n: the examples and their index
//   FOLDER/NAME/keys/<model>/   what a model makes of the examples, whatever the generation
//
// A change writes the next generation aside and then info.json, so that readers and a crash see the
// one before or the one after, whole. Writers of one name exclude each other.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "adapt/adaptation_data.h"
#include "corpus/parallel_data.h"
#include "memory/translation_memory.h"
#include "text/language.h"

namespace amts::adapt {

struct ParallelDataInfo {
  struct Keys {
    std::string model;  ///< its name in keys/
    uint64_t size_bytes = 0;
    bool fitted = false;  ///< the mixture was fitted to this data
  };
  std::string name;
  text::LanguagePair languages;
  size_t pairs = 0;
  size_t examples = 0;
  uint64_t size_bytes = 0;  ///< all files
  std::vector<Keys> keys;
};

/// What a translation takes.
struct OpenParallelData {
  std::shared_ptr<const memory::TranslationMemory> memory;
  std::shared_ptr<const AdaptationData> adaptation;
};

enum class UpdateMode {
  kAdd,     ///< new pairs join the old ones; of pairs with equal sources the newest counts first
  kReplace  ///< the new pairs are all
};

/// Thread-safe; it holds nothing but the path.
class ParallelDataFolder {
 public:
  explicit ParallelDataFolder(std::filesystem::path folder) : folder_(std::move(folder)) {}

  /// $XDG_DATA_HOME/amts/parallel-data. Throws UsageError if there is no home folder.
  static ParallelDataFolder of_this_machine();

  bool contains(std::string_view name) const;

  /// Throws UsageError for a name that is taken or none (letters, digits, ". _ -"), or no pairs.
  void create(const std::string& name, std::span<const corpus::TextPair> pairs,
              const text::LanguagePair& languages, Executor* executor = nullptr) const;

  /// Returns how many pairs are there that were not before. What models have computed of pairs that
  /// stay is kept. Throws UsageError for a name that is not there or for other languages.
  size_t update(const std::string& name, std::span<const corpus::TextPair> pairs,
                const text::LanguagePair& languages, UpdateMode mode = UpdateMode::kAdd,
                Executor* executor = nullptr) const;

  /// For these languages or, read the other way round, the reverse. Throws UsageError for others.
  OpenParallelData open(const std::string& name, const text::LanguagePair& languages,
                        Executor* executor = nullptr) const;

  ParallelDataInfo info(const std::string& name) const;
  std::vector<std::string> names() const;  ///< sorted
  std::vector<corpus::TextPair> pairs(const std::string& name) const;
  /// Translations that have it open keep it to their end.
  void remove(const std::string& name) const;

 private:
  struct State;
  State read_state(const std::string& name) const;
  void write_generation(const std::string& name, State state,
                        std::span<const corpus::TextPair> pairs, Executor* executor) const;
  std::filesystem::path place(const std::string& name) const { return folder_ / name; }

  std::filesystem::path folder_;
};

/// Pairs with source and target exchanged.
std::vector<corpus::TextPair> reversed(std::span<const corpus::TextPair> pairs);

}  // namespace amts::adapt
