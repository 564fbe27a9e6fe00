// Makes a bundle of a model as its publisher packs it.
#pragma once

#include <filesystem>
#include <string>

#include "models/bundle.h"
#include "models/bundle_facts.h"

namespace amts::models {

struct AddOptions {
  std::string name;  ///< of the bundle; "" for "<publisher>-<from>-<to>[-<type>]"
  /// What is known from elsewhere (an index, the command line); goes before what the folder says.
  PublishedFacts known;
  bool replace = false;  ///< a bundle of the same name
};

/// Recognises the model in `folder` (bundle_recognise.h; files may be packed with gzip or zstd),
/// or takes the bundle that it is, copies what belongs to it to `place`/name, and writes
/// model.json. The bundle appears there whole or not at all: it is written under a hidden name,
/// synced, and renamed. Throws ModelError, UsageError (no languages, a bad or taken name) or
/// StorageError.
Bundle add_bundle(const std::filesystem::path& folder, const std::filesystem::path& place,
                  const AddOptions& options);

}  // namespace amts::models
