// A trained model as a bundle of the engine.
#pragma once

#include <filesystem>

#include "models/bundle.h"
#include "nmt/parameters.h"

namespace amts::train {

/// Where the files of a bundle come from, beside its model.
struct BundleSources {
  models::Bundle description;    ///< names of files; `folder`, `model` and `files` are set anew
  std::filesystem::path folder;  ///< of the vocabularies and the shortlist
};

/// Writes `to`: model.bin, int8 with the activation multipliers that `parameters` has, copies of
/// the other files, and model.json. The folder appears whole or not at all; one that stands there
/// must be a bundle and is replaced if `replace`. Throws UsageError, StorageError, ModelError.
models::Bundle write_bundle(const nmt::Parameters& parameters, const BundleSources& sources,
                            const std::filesystem::path& to, bool replace);

}  // namespace amts::train
