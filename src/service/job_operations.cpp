#include "service/job_operations.h"

#include <set>

#include "service/disk_store.h"
#include "service/request_id.h"
#include "service/text_operations.h"

namespace amts::service {
namespace {

using nlohmann::json;

constexpr size_t kMostTargets = 10;
constexpr const char* kInvalid = "InvalidRequestException";

json properties_of(const Job& job, const JobCounts& counts) {
  json properties = job.properties;
  properties["JobStatus"] = job.status;
  properties["JobDetails"] = {{"InputDocumentsCount", counts.input},
                              {"TranslatedDocumentsCount", counts.translated},
                              {"DocumentsWithErrorsCount", counts.with_errors}};
  return properties;
}

/// The folder of one job below the one that was asked for.
std::string output_folder(const ServiceContext& context, std::string asked, const std::string& id) {
  if (!asked.ends_with('/')) asked += '/';
  return asked + context.account + "-TranslateText-" + id + "/";
}

class JobOperations {
 public:
  JobOperations(const ServiceContext& context, const JobStore& jobs, TranslationDesk& desk,
                std::function<void()> wake)
      : context_(context), jobs_(jobs), desk_(desk), wake_(std::move(wake)) {}

  json start(const ApiCall& call) {
    const json& input = call.input;
    check(input);
    Job job;
    job.id = random_hex(16);
    job.name = input.value("JobName", "");
    job.status = "SUBMITTED";
    job.submitted_ms = now_ms();
    job.properties = {{"JobId", job.id}, {"SubmittedTime", api_time(job.submitted_ms)}};
    copy_members(input,
                 {"JobName", "InputDataConfig", "OutputDataConfig", "DataAccessRoleArn",
                  "SourceLanguageCode", "TargetLanguageCodes", "TerminologyNames",
                  "ParallelDataNames", "Settings"},
                 job.properties);
    job.properties["OutputDataConfig"]["S3Uri"] =
        output_folder(context_, input["OutputDataConfig"]["S3Uri"], job.id);
    json answer;
    context_.database.transact([&](SqlTransaction& transaction) {
      answer = once(transaction, "StartTextTranslationJob", input, kInvalid, [&] {
        jobs_.insert(transaction, job);
        return json{{"JobId", job.id}, {"JobStatus", job.status}};
      });
    });
    wake_();
    return answer;
  }

  json describe(const ApiCall& call) {
    const Job job = require(call.input["JobId"]);
    return {{"TextTranslationJobProperties", properties_of(job, jobs_.counts(job.id))}};
  }

  json list(const ApiCall& call) {
    const PageRequest page = page_request(call.input, kInvalid);
    std::optional<Job> last;
    if (!page.after.empty()) last = require(page.after);
    std::vector<Job> found =
        jobs_.list(filter_of(call.input), last ? &*last : nullptr, page.limit + 1);
    const bool more = found.size() > page.limit;
    if (more) found.pop_back();
    json all = json::array();
    for (const Job& job : found) all.push_back(properties_of(job, jobs_.counts(job.id)));
    json answer = {{"TextTranslationJobPropertiesList", std::move(all)}};
    if (more) answer["NextToken"] = page_token(found.back().id);
    return answer;
  }

  json stop(const ApiCall& call) {
    const std::string id = call.input["JobId"];
    const auto status = jobs_.request_stop(id);
    if (!status) require(id);
    wake_();
    return {{"JobId", id}, {"JobStatus", *status}};
  }

 private:
  Job require(const std::string& id) {
    auto job = jobs_.find(id);
    if (!job) throw ApiError("ResourceNotFoundException", "There is no job '" + id + "'");
    return *std::move(job);
  }

  static JobFilter filter_of(const json& input) {
    const json given = input.value("Filter", json::object());
    if (given.size() > 1) {
      throw ApiError("InvalidFilterException", "Only one filter can be applied at a time");
    }
    JobFilter filter;
    filter.name = given.value("JobName", "");
    filter.status = given.value("JobStatus", "");
    filter.before_ms = static_cast<int64_t>(given.value("SubmittedBeforeTime", 0.0) * 1000);
    filter.after_ms = static_cast<int64_t>(given.value("SubmittedAfterTime", 0.0) * 1000);
    return filter;
  }

  /// What a job needs and the shapes cannot tell.
  void check(const json& input) {
    const auto targets = input["TargetLanguageCodes"].get<std::vector<std::string>>();
    if (targets.size() > kMostTargets ||
        std::set<std::string>(targets.begin(), targets.end()).size() != targets.size()) {
      throw ApiError(kInvalid, "Name from 1 to 10 different target languages");
    }
    format_of_content_type(input["InputDataConfig"]["ContentType"], kInvalid);
    TranslationOrder order;
    order.source = input["SourceLanguageCode"];
    order.terminologies = input.value("TerminologyNames", std::vector<std::string>());
    order.parallel_data = input.value("ParallelDataNames", std::vector<std::string>());
    for (const std::string& target : targets) {
      order.target = target;
      desk_.check(order);
    }
  }

  const ServiceContext& context_;
  const JobStore& jobs_;
  TranslationDesk& desk_;
  std::function<void()> wake_;
};

}  // namespace

void add_job_operations(ApiOperations& operations, const ServiceContext& context,
                        const JobStore& jobs, TranslationDesk& desk, std::function<void()> wake) {
  const auto all = std::make_shared<JobOperations>(context, jobs, desk, std::move(wake));
  operations["StartTextTranslationJob"] = [all](const ApiCall& call) { return all->start(call); };
  operations["DescribeTextTranslationJob"] = [all](const ApiCall& call) {
    return all->describe(call);
  };
  operations["ListTextTranslationJobs"] = [all](const ApiCall& call) { return all->list(call); };
  operations["StopTextTranslationJob"] = [all](const ApiCall& call) { return all->stop(call); };
}

}  // namespace amts::service
