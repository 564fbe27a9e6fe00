// What the engines of a process share.
#pragma once

#include <memory>

#include "base/executor.h"
#include "engine/model_store.h"

namespace amts::engine {

struct Shared {
  Executor* executor = nullptr;  ///< outlives the engines; null: callers' threads compute alone
  std::shared_ptr<ModelStore> models = std::make_shared<ModelStore>();
};

}  // namespace amts::engine
