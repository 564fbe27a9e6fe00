// The record of one finished translation: what the report shows, and what tells a later run that
// this piece of work is done. Kept as JSON in the book's state folder.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "checks/checker.h"
#include "document/document.h"
#include "translate/document_translator.h"

namespace amts::translate {

/// Where a sentence's translation came from: SentenceOutcome, for the record.
struct SentenceRecord {
  std::string source;    ///< readable
  size_t sentences = 1;  ///< that were translated as one
  size_t words = 0;      ///< of the source
  TranslationOrigin origin = TranslationOrigin::kUnchanged;
  Leverage leverage = Leverage::kNone;
  std::optional<NearPair> nearest;
  std::optional<AdaptedSentence> adapted = {};
};

/// What a quality check says: checks::Finding, for the record.
struct FindingRecord {
  std::string check;
  checks::Severity severity = checks::Severity::kWarning;
  size_t line = 0;  ///< of the translation
  std::string message;
};

struct SegmentRecord {
  std::string kind;
  size_t first_line = 0;
  std::string source;  ///< readable
  std::string target;  ///< readable
  std::string prose;   ///< of the target: what is scored (pipeline/prose.h)
  /// The human translation that stands in this segment's place, readable; empty: none, or not
  /// known.
  std::string reference;
  std::string reference_prose;
  /// People translated this and the segment before as one: the reference stands there.
  bool joins_previous = false;
  TranslationOrigin origin = TranslationOrigin::kUnchanged;
  std::vector<Flag> flags;
  std::string error;
  /// Of the source segment as it stands in its document (document::Segment::range), the same for
  /// the same bytes, in hexadecimal; empty in records of older versions.
  std::string source_hash;
  /// The segment's bytes in the output, as they were written: what differs there now was edited.
  std::string written;
  std::vector<SentenceRecord> sentences;
  size_t terms = 0;                        ///< occurrences of terms in the source
  std::vector<std::string> missing_terms;  ///< targets that the translation lacks
  std::vector<FindingRecord> findings;
};

struct DocumentRecord {
  /// Hash of all that the translation depends on; equal means done already.
  std::string fingerprint;
  std::string document;        ///< source path, relative to the root
  std::string output;          ///< path written, relative to the root; empty: none
  std::string output_sha256;   ///< of what was written
  std::optional<double> bleu;  ///< of the document as one segment, 0 to 100
  double seconds = 0;
  std::vector<SegmentRecord> segments;
  std::vector<FindingRecord> findings;  ///< about no segment
};

/// The record's segments from a document, its outcome, and the outcome's bytes parsed.
std::vector<SegmentRecord> make_segment_records(const document::Document& document,
                                                const DocumentOutcome& outcome,
                                                const document::Document& target);

/// The hash that SegmentRecord::source_hash is.
std::string hash_of_source(const document::Document& document, const document::Segment& segment);

/// Puts findings to their segments, which stand in the translation as in the source.
void add_findings(std::span<const checks::Finding> findings, DocumentRecord& record);

std::string to_json(const DocumentRecord& record);

/// The record in a file; nullopt if there is none or it is not one (cut short by other hands): the
/// work is done again then. Of a record of another version only the output is told, without a
/// fingerprint: its work is done again too, but what AMTS wrote is known as such.
std::optional<DocumentRecord> read_record(const std::filesystem::path& file);

/// Whether the file is what the record's translation wrote there, byte for byte: machine output
/// that nobody has edited since. The file must exist.
bool is_unedited_output(const std::optional<DocumentRecord>& record,
                        const std::filesystem::path& file);

}  // namespace amts::translate
