#include "translate/checked_translator.h"

#include <utility>

namespace amts::translate {
namespace {

checks::CheckerOptions checker_options(const Resources& resources,
                                       const text::LanguagePair& languages,
                                       const checks::Settings& settings) {
  checks::CheckerOptions options;
  options.languages = languages;
  options.settings = settings;
  options.terminology = resources.terms.get();
  return options;
}

}  // namespace

CheckedTranslator::CheckedTranslator(SharedResources resources, const text::LanguagePair& languages,
                                     const checks::Settings* settings)
    : resources_(std::move(resources)), translator_(resources_, languages) {
  if (settings != nullptr) checker_.emplace(checker_options(*resources_, languages, *settings));
}

std::vector<checks::Finding> CheckedTranslator::across() const {
  return checker_ ? checker_->across() : std::vector<checks::Finding>();
}

std::vector<CheckedTranslation> CheckedTranslator::translate(
    std::span<const document::Document> documents, std::span<const std::string> files,
    const Call& call) const {
  std::vector<DocumentOutcome> outcomes = translator_.translate(documents, call);
  std::vector<CheckedTranslation> translations(outcomes.size());
  for (size_t i = 0; i < outcomes.size(); ++i) {
    call.cancellation.check();
    CheckedTranslation& translation = translations[i];
    translation.outcome = std::move(outcomes[i]);
    translation.target = document::parse(translation.outcome.bytes, documents[i].format, files[i]);
    if (checker_) translation.findings = checker_->check(documents[i], translation.target);
  }
  return translations;
}

DocumentRecord make_record(const document::Document& source,
                           const CheckedTranslation& translation) {
  DocumentRecord record;
  record.document = source.file;
  record.segments = make_segment_records(source, translation.outcome, translation.target);
  add_findings(translation.findings, record);
  return record;
}

}  // namespace amts::translate
