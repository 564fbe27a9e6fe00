// TranslateText, TranslateDocument, ListLanguages.
#pragma once

#include "service/translate_api.h"
#include "service/translation_desk.h"

namespace amts::service {

/// `desk` must outlive the operations.
void add_text_operations(ApiOperations& operations, TranslationDesk& desk);

/// The format of a document by its content type: "text/plain", "text/html", and beyond Amazon
/// "text/markdown", "application/x-ipynb+json". Throws ApiError of the type `fault`.
document::Format format_of_content_type(const std::string& content_type, const char* fault);

/// Amazon's AppliedTerminologies.
nlohmann::json applied_terminologies(const std::vector<AppliedTerms>& applied);

}  // namespace amts::service
