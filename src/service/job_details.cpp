#include "service/job_details.h"

#include "service/job_worker.h"

namespace amts::service {

using nlohmann::json;

json details_terms(const std::vector<AppliedTerms>& applied) {
  json list = json::array();
  for (const AppliedTerms& one : applied) {
    json terms = json::array();
    for (const auto& term : one.terms) {
      terms.push_back({{"sourceText", term.first}, {"targetText", term.second}});
    }
    list.push_back({{"name", one.name}, {"terms", std::move(terms)}});
  }
  return list;
}

json job_details(const Job& job, const std::string& target,
                 const std::vector<JobDocumentOutcome>& outcomes) {
  size_t characters = 0;
  size_t failed = 0;
  json details = json::array();
  const std::string prefix =
      parse_s3_address(job.properties["InputDataConfig"]["S3Uri"].get<std::string>()).key;
  for (const JobDocumentOutcome& one : outcomes) {
    const std::string name = document_name(prefix, one.key);
    json entry = {{"sourceFile", name}, {"auxiliaryData", json::object()}};
    if (one.done) {
      entry["targetFile"] = output_key(name, target);
      entry["auxiliaryData"]["appliedTerminologies"] =
          one.outcome.value("appliedTerminologies", json::array());
      entry["auxiliaryData"]["segmentsFromParallelData"] =
          one.outcome.value("segmentsFromParallelData", 0);
      characters += one.outcome.value("characters", size_t{0});
    } else {
      entry["auxiliaryData"]["error"] = {{"errorCode", "InvalidRequestException"},
                                         {"errorMessage", one.error}};
      ++failed;
    }
    details.push_back(std::move(entry));
  }
  return {{"sourceLanguageCode", job.properties["SourceLanguageCode"]},
          {"targetLanguageCode", target},
          {"charactersTranslated", std::to_string(characters)},
          {"documentCountWithCustomerError", std::to_string(failed)},
          {"documentCountWithServerError", "0"},
          {"inputDataPrefix", job.properties["InputDataConfig"]["S3Uri"]},
          {"outputDataPrefix", job.properties["OutputDataConfig"]["S3Uri"]},
          {"details", std::move(details)}};
}

}  // namespace amts::service
