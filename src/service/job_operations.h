// StartTextTranslationJob, DescribeTextTranslationJob, ListTextTranslationJobs,
// StopTextTranslationJob.
#pragma once

#include <functional>

#include "service/job_store.h"
#include "service/resource_table.h"
#include "service/translate_api.h"
#include "service/translation_desk.h"

namespace amts::service {

/// `wake` is called when there is work for a JobWorker. The others must outlive the operations.
void add_job_operations(ApiOperations& operations, const ServiceContext& context,
                        const JobStore& jobs, TranslationDesk& desk, std::function<void()> wake);

}  // namespace amts::service
