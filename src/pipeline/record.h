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

namespace amts::pipeline {

/// Where a sentence's translation came from: translate::SentenceOutcome, for the record.
struct SentenceRecord {
  std::string source;    ///< readable
  size_t sentences = 1;  ///< that were translated as one
  size_t words = 0;      ///< of the source
  translate::TranslationOrigin origin = translate::TranslationOrigin::kUnchanged;
  translate::Leverage leverage = translate::Leverage::kNone;
  std::optional<translate::NearPair> nearest;
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
  translate::TranslationOrigin origin = translate::TranslationOrigin::kUnchanged;
  std::vector<translate::Flag> flags;
  std::string error;
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

/// The record's segments from a document and its outcome.
std::vector<SegmentRecord> make_segment_records(const document::Document& document,
                                                const translate::DocumentOutcome& outcome);

/// What `checker` says about a translation, by place. `file` is for the findings.
std::vector<checks::Finding> check_translation(checks::Checker& checker,
                                               const document::Document& source,
                                               const translate::DocumentOutcome& outcome,
                                               const std::string& file);

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

}  // namespace amts::pipeline
