// The options of engines, for the commands that have one.
#pragma once

#include <CLI/CLI.hpp>

#include "engine/registry.h"

namespace amts::cli {

/// Adds --engine and what engines take besides; `options` must outlive the command.
void add_engine_options(CLI::App& command, engine::EngineOptions& options);

}  // namespace amts::cli
