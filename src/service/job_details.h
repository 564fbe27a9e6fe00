// The details file of a job: Amazon's "auxiliary-translation-details.json", one a target language.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "service/job_store.h"
#include "service/translation_desk.h"

namespace amts::service {

/// Amazon's names in its spelling ("Getting batch translation results", developer guide); numbers
/// are texts there. Errors of a document stand under "auxiliaryData".
nlohmann::json job_details(const Job& job, const std::string& target,
                           const std::vector<JobDocumentOutcome>& outcomes);

/// "appliedTerminologies" of one document.
nlohmann::json details_terms(const std::vector<AppliedTerms>& applied);

}  // namespace amts::service
