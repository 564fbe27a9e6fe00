// The parts of `amts model`, which are too many for one file.
#pragma once

#include <CLI/CLI.hpp>
#include <filesystem>

namespace amts::cli {

/// add, download (model_get.cpp); convert, quantize (model_files.cpp); train (model_train.cpp);
/// tune (model_tune.cpp).
void add_model_get_commands(CLI::App& model);
void add_model_file_commands(CLI::App& model);
void add_model_train_command(CLI::App& model);
void add_model_tune_command(CLI::App& model);

/// The user's folder of bundles. Throws UsageError if the environment names no home.
std::filesystem::path require_user_place();

}  // namespace amts::cli
