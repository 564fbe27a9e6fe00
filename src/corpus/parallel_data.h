// Parallel data: texts with their translations, and the files they travel in (CSV, TSV, TMX, XLIFF,
// PO).
//
// A text has two forms. Its readable form is what stands in a CSV file and what metrics compare:
// inline code without backticks, math as its source, no tags. Its tagged form, where known, is the
// same text with placeholders ⟦n⟧ (text/placeholder.h) for that content; the same number means the
// same content on every side. Numbers rise in the order of the source; content that stands on one
// side only has numbers of its own, after those.
//
// This header holds the types and the one face of the file formats; aligning documents to make
// pairs and cleaning them stand beside it.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "text/language.h"

namespace amts::corpus {

/// Where a text was extracted from. Lines count from 1; 0: unknown.
struct TextOrigin {
  std::string document;
  size_t first_line = 0;
  size_t last_line = 0;
  bool operator==(const TextOrigin&) const = default;
};

/// One text with one translation: what alignment makes and a translation memory holds.
struct TextPair {
  std::string source;         ///< readable form; never blank
  std::string target;         ///< readable form; never blank
  std::string tagged_source;  ///< with placeholders; empty: not known, or there are none
  std::string tagged_target;
  std::vector<std::string> contents;  ///< contents[n - 1]: readable form of ⟦n⟧ (a tag's is empty)
  double score = 1;                   ///< how sure the pair is, in [0, 1]; 1: given by people
  TextOrigin source_origin;
  TextOrigin target_origin;
  bool operator==(const TextPair&) const = default;
};

/// One side of a record.
struct Text {
  std::string readable;  ///< empty: this language has no text here
  std::string tagged;    ///< empty: not known, or the text has no placeholders
  bool operator==(const Text&) const = default;
};

/// One text with translations into several languages: a row of a table, a TMX <tu>.
struct TranslationUnit {
  Text source;
  std::vector<Text> targets;          ///< one for each of ParallelData::target_languages
  std::vector<std::string> contents;  ///< of the placeholders of all sides
  double score = 1;
  std::string change_date;  ///< TMX: "YYYYMMDDThhmmssZ", compares as text; empty: not known
  size_t line = 0;          ///< where it begins in the file it was read from; 0: in none
};

/// What a file of parallel data holds. Languages are canonical ids (text::canonical_language).
struct ParallelData {
  std::string source_language;
  std::vector<std::string> target_languages;
  std::vector<TranslationUnit> records;
};

/// The pairs of one target language, in order; records without a text in it are passed by. The
/// language is found by its whole id, else by its primary subtag if one language alone has it.
/// Throws UsageError if the data has no such language.
std::vector<TextPair> pairs_for(const ParallelData& data, std::string_view target_language);

/// Parallel data of one target language. Origins are dropped.
ParallelData to_parallel_data(std::span<const TextPair> pairs, const text::LanguagePair& languages);

/// What importing did. imported + skipped + failed = records in the file.
struct ImportReport {
  /// A record, or one translation of it, that was left out.
  struct Note {
    Where where;
    std::string reason;
  };
  static constexpr size_t kMaxNotes = 100;

  size_t imported = 0;
  size_t skipped = 0;          ///< whole records that a rule left out
  size_t failed = 0;           ///< whole records that could not be read
  size_t skipped_targets = 0;  ///< single translations left out of records that were imported
  /// How often each reason left something out: a record or a single translation.
  std::map<std::string, size_t, std::less<>> reasons;
  std::vector<Note> notes;  ///< the first kMaxNotes
};

/// Amazon Translate's rules for parallel data ("Parallel data input files", developer guide).
struct ImportRules {
  /// A source over this length leaves out its record, a translation over it that translation only.
  size_t max_segment_bytes = 1000;
  /// Of records with equal sources keep the one with the newest change date; where one has none,
  /// the last in the file.
  bool unique_sources = true;
};
/// Most target languages that a file may have.
inline constexpr size_t kMaxTargetLanguages = 10;

/// XLIFF is read in any version, and written in 2.1 or 1.2.
enum class FileFormat { kCsv, kTsv, kTmx, kXliff, kXliff12, kPo };

/// For help texts and messages: "CSV, TSV, TMX, XLIFF or PO".
inline constexpr const char* kFormatNames = "CSV, TSV, TMX, XLIFF or PO";
/// ".csv, .tsv, .tmx, .xlf, .xliff, .po or .pot".
inline constexpr const char* kFormatExtensions = ".csv, .tsv, .tmx, .xlf, .xliff, .po or .pot";

/// By extension (kFormatExtensions), letter case aside; "-", standard output, is CSV. Throws
/// UsageError for others.
FileFormat file_format_of(const std::filesystem::path& path);

/// Reads a file of parallel data: the first column (TMX: header's srclang) is the source language,
/// all others are targets. Blank sources leave out their records, blank translations themselves.
/// What the formats have of their own stands in csv.h, tmx.h, xliff.h and po.h.
/// Throws StorageError, UsageError (extension), or FormatError with line and column for a file
/// that cannot be read as a whole.
ParallelData read_parallel_data(const std::filesystem::path& path, ImportReport* report = nullptr,
                                const ImportRules& rules = {});

/// Writes all records, whatever their length, in order. The file appears whole or not at all.
/// Throws StorageError, or UsageError for several target languages in a format that holds one
/// (XLIFF, PO).
void write_parallel_data(const std::filesystem::path& path, const ParallelData& data);

/// The same in a format that the extension need not name.
void write_parallel_data(const std::filesystem::path& path, const ParallelData& data,
                         FileFormat format);

}  // namespace amts::corpus
