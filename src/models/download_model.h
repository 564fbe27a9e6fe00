// From a pair of languages to a bundle: index, download, check, unpack, add.
#pragma once

#include <filesystem>
#include <string>

#include "models/bundle.h"
#include "models/download.h"
#include "models/download_index.h"
#include "models/model_catalog.h"

namespace amts::models {

struct GetOptions {
  std::string name;         ///< of the bundle; "" for a name made of the facts
  bool replace = false;     ///< a bundle of the same name
  bool unverified = false;  ///< take files for which the index has no SHA-256
};

/// The index to use if none is given: $AMTS_MODEL_INDEX, else models-index.json in ../data (a build
/// folder within the repository) or ../share/amts (an installation) beside the program. Throws
/// UsageError if there is none.
std::string default_index(const Environment& environment, const std::filesystem::path& program);

/// Reads an index from an address or a path; see read_index().
std::vector<ModelOffer> fetch_index(const std::string& address, Downloader& downloader);

/// Downloads an offer's files, checks and unpacks them and adds the bundle to `place`. What was
/// downloaded before a failure is kept in `place`/.downloads and resumed by the next call. Throws
/// StorageError, ModelError, or UsageError if a file has no SHA-256 and `unverified` is not set.
Bundle download_model(const ModelOffer& offer, const std::filesystem::path& place,
                      Downloader& downloader, const GetOptions& options);

}  // namespace amts::models
