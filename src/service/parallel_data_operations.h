// CreateParallelData, UpdateParallelData, GetParallelData, ListParallelData, DeleteParallelData.
#pragma once

#include <functional>

#include "service/resource_table.h"
#include "service/translate_api.h"

namespace amts::service {

/// `wake` is called when there is work for parallel_data_import.h. `context` must outlive the
/// operations.
void add_parallel_data_operations(ApiOperations& operations, const ServiceContext& context,
                                  std::function<void()> wake);

}  // namespace amts::service
