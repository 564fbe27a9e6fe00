// The options of engines, for the commands that have one.
#pragma once

#include <CLI/CLI.hpp>

#include "engine/registry.h"

namespace amts::cli {

/// Adds --engine and what engines take besides, and --threads, of the executor that they are given;
/// both must outlive the command.
void add_engine_options(CLI::App& command, engine::EngineOptions& options, size_t& threads);

}  // namespace amts::cli
