// The engine `nmt`: AMTS's own neural engine (src/nmt/) with a model bundle.
#pragma once

#include <memory>
#include <string>

#include "engine/engine.h"
#include "engine/shared.h"

namespace amts::engine {

struct NmtOptions {
  std::string model;  ///< a bundle's name or path; empty: the best for the pair on this machine
  size_t beam = 0;    ///< 0: the default
};

/// Models are loaded when a pair is first translated. Throws ModelError when `model` is named and
/// is not there or damaged.
std::unique_ptr<Engine> make_nmt_engine(const NmtOptions& options, const Shared& shared);

}  // namespace amts::engine
