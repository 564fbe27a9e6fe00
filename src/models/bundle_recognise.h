// Finds out what the files of a published model are: OPUS-MT's packages, Firefox Translations'
// folders, and whatever else Marian's own `decoder.yml` describes.
#pragma once

#include <filesystem>
#include <string>

#include "models/bundle.h"
#include "models/bundle_facts.h"

namespace amts::models {

/// A model folder as it was published: the part that each file has, and what its texts say. File
/// names are those in the folder.
struct PublishedModel {
  std::string model;
  VocabularyFiles source;
  VocabularyFiles target;
  std::string shortlist;
  std::string readme;  ///< README.md; "" if there is none
  std::string license_file;
  std::string publisher;  ///< "firefox", "opus-mt" or "marian"
  PublishedFacts facts;
};

/// Looks at the names in `folder` and at its texts. Languages come from metadata.json, README.md,
/// the model's name or the folder's, in this order, and may stay unknown. Throws ModelError that
/// says what is missing, ambiguous or of a kind that Marian does not read.
PublishedModel recognise_model(const std::filesystem::path& folder);

}  // namespace amts::models
