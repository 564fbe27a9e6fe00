// A worker's part of parallel data: what was created or updated is read, judged and made ACTIVE or
// FAILED.
#pragma once

#include <string>

#include "service/resource_table.h"

namespace amts::service {

/// Takes one that waits, if there is one, and does it. `owner` holds the lease. Thread-safe.
bool import_one_parallel_data(const ServiceContext& context, const std::string& owner);

}  // namespace amts::service
