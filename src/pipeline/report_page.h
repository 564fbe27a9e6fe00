// Parts of the report's page that stand in files of their own. Internal to the module.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "pipeline/comparison.h"
#include "pipeline/run.h"
#include "translate/record.h"

namespace amts::pipeline {

/// One translation of one document as the page shows it.
struct Row {
  std::string direction;  ///< "en → es"
  std::string target_language;
  std::string id;
  const DocumentResult* document = nullptr;
  const translate::DocumentRecord* adapted = nullptr;
  const translate::DocumentRecord* plain = nullptr;
  bool reverse = false;
};

inline double bleu(const translate::DocumentRecord* record) {
  return record != nullptr && record->bleu ? *record->bleu : 0;
}
inline bool has_bleu(const translate::DocumentRecord* record) {
  return record != nullptr && record->bleu.has_value();
}

/// "p = 0.034".
std::string p_text(double p);

/// How certain the gain of one row is; nullopt if it has not both scores, or too few passages.
std::optional<VersionComparison> compare_row(const Row& row);

/// What a person must look at first: documents that failed, segments whose structure did not come
/// back, errors of the checks, documents that were kept because somebody edited them; as links.
std::string attention_section(const std::vector<Row>& rows);

/// A row a document, by direction, with counts; to be sorted and filtered.
std::string documents_table(const std::vector<Row>& rows, const std::string& to_root);

/// BLEU of each article, without and with parallel data, as bars, and of each direction with
/// intervals; empty if nothing was scored.
std::string chart(const std::vector<Row>& rows);

/// Words of the sources by how near the parallel data comes to them.
std::string leverage_table(const std::vector<Row>& rows);

/// Where the sentences of a segment came from, in a few words; empty if there was nothing to
/// translate.
std::string provenance(const translate::SegmentRecord& segment);

}  // namespace amts::pipeline
