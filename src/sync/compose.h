// From a plan and the answers to its requests to the new translation. Internal to the module.
#pragma once

#include <vector>

#include "sync/merge.h"

namespace amts::sync {

Synchronized compose(const Merge& merge, Plan plan, const std::vector<Answer>& answers);

}  // namespace amts::sync
