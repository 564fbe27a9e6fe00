// Translations of documents beside their reference, as metrics take them: each document's prose as
// one segment, and segment by segment.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "document/document.h"

namespace amts::metrics {

/// The prose of one document in the reference and in each system, segment by segment.
struct DocumentProse {
  std::string name;
  std::vector<std::string> reference;
  std::vector<std::vector<std::string>> systems;

  /// Whether segments of all sides stand for each other: they are equally many, as when all were
  /// made from one source.
  bool paired() const;
};

/// The document with equally many segments on all sides: as it is if paired(), else with segments
/// put together until they correspond, by aligning each system with the reference. What a system
/// lacks is an empty segment. `language` is that of all sides.
DocumentProse paired_segments(const DocumentProse& document, const std::string& language);

/// What was found to compare.
struct DocumentSet {
  std::vector<DocumentProse> documents;
  /// Documents of the reference that a system lacks, "system: path"; they are not compared.
  std::vector<std::string> missing;
};

/// Reads a reference and its translations: all single files, or all folders, whose documents are
/// taken by equal relative paths. `format` overrides what file names say. Throws UsageError if
/// files and folders are mixed or nothing is left to compare.
DocumentSet read_documents(const std::filesystem::path& reference,
                           const std::vector<std::filesystem::path>& systems,
                           std::optional<document::Format> format);

}  // namespace amts::metrics
