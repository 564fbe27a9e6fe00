// The way of a document through AMTS: translated, looked at, put on record.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "checks/checker.h"
#include "translate/document_translator.h"
#include "translate/record.h"

namespace amts::translate {

/// A document's translation and what the checks say of it.
struct CheckedTranslation {
  DocumentOutcome outcome;
  document::Document target;              ///< outcome.bytes, parsed
  std::vector<checks::Finding> findings;  ///< that need no other document, by place
};

/// translate() is thread-safe; across() is not.
class CheckedTranslator {
 public:
  /// `settings` null: translations are not looked at. Throws UsageError for unknown checks and for
  /// style rules the language has not.
  CheckedTranslator(SharedResources resources, const text::LanguagePair& languages,
                    const checks::Settings* settings);

  /// Translates documents together (DocumentTranslator::translate). `files[i]` is what findings
  /// name the translation of documents[i].
  std::vector<CheckedTranslation> translate(std::span<const document::Document> documents,
                                            std::span<const std::string> files,
                                            const Call& call) const;

  /// What the checks find in all translations so far together.
  std::vector<checks::Finding> across() const;

  const Resources& resources() const { return *resources_; }

 private:
  SharedResources resources_;
  DocumentTranslator translator_;
  mutable std::optional<checks::Checker> checker_;  // its check() is thread-safe
};

/// What is kept of a translation. Fingerprint and output are the caller's to fill in.
DocumentRecord make_record(const document::Document& source, const CheckedTranslation& translation);

}  // namespace amts::translate
