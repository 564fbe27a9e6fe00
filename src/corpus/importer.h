// Amazon Translate's rules for parallel data, applied while a file is read: the same for all
// formats. Readers give records as they find them; what is left out is counted and noted.
#pragma once

#include <string>
#include <string_view>

#include "corpus/parallel_data.h"

namespace amts::corpus {

/// Whether a file with this source language means it by that id: en and en-US are one language,
/// en-GB and en-US are two.
bool is_source_language(std::string_view language, std::string_view source);

/// A date as TranslationUnit has it: "2020-01-31T12:00:00Z" and "20200131T120000Z" alike; empty if
/// `written` begins with no date.
std::string change_date(std::string_view written);

/// For formats that hold one translation of each text. Throws UsageError unless the data has
/// exactly one target language.
void require_one_target(const ParallelData& data, std::string_view format);

/// Collects the records of one file. Not thread-safe.
class Importer {
 public:
  /// `languages` holds no records yet. Throws FormatError if it names too many targets, or a
  /// language twice; `where` is the place that names them.
  Importer(ParallelData languages, const Where& where, const ImportRules& rules);

  const ParallelData& languages() const { return data_; }

  /// A record that could be read; it must have one target (maybe empty) for each target language.
  void add(TranslationUnit record);
  /// A record that a rule leaves out before it becomes one.
  void skip(size_t line, std::string_view reason);
  /// One translation of a record that has others.
  void skip_target(size_t line, std::string_view reason);
  /// A record that cannot be read.
  void fail(size_t line, size_t column, std::string_view reason);

  /// Resolves equal sources and returns what is left. Call once, last.
  ParallelData finish(ImportReport* report) &&;

 private:
  void note(size_t line, size_t column, std::string_view reason);
  bool accept_target(Text& target, size_t line);
  void keep_one_of_equal_sources();

  ParallelData data_;
  std::string file_;
  ImportRules rules_;
  ImportReport report_;
};

}  // namespace amts::corpus
