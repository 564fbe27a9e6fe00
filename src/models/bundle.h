// A model bundle: a folder with a model, its vocabularies, perhaps a shortlist, and `model.json`,
// which says what they are. The schema stands in docs/models.md.
//
// Here: the description, its JSON, and the check of the files against it. Where bundles are looked
// for, and which serves a pair of languages, is model_catalog.h's.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nmt/model_files.h"
#include "text/language.h"

namespace amts::models {

inline constexpr std::string_view kBundleDescription = "model.json";

/// Quality that the model's publisher declares for a test set. BLEU and chrF in [0, 100].
struct DeclaredScore {
  std::string test_set;
  std::optional<double> bleu;
  std::optional<double> chrf;
};

/// A direction that the model translates.
struct BundleDirection {
  text::LanguagePair pair;
  std::string token;  ///< what a multilingual model wants before the source: ">>cmn_Hans<<"; or ""
  std::vector<DeclaredScore> scores;

  /// The highest declared BLEU; 0 if none is.
  double best_bleu() const;
};

/// The files that turn text into the ids of one side.
struct VocabularyFiles {
  std::string pieces;  ///< SentencePiece model (.spm)
  std::string ids;     ///< Marian's vocabulary (.yml) that numbers the pieces; "" if the .spm does
};

struct BundleFile {
  std::string name;
  std::string sha256;  ///< lower-case hexadecimal
  uint64_t size_bytes = 0;
};

/// All file names are plain names within `folder`; each of them is listed in `files`.
struct Bundle {
  std::filesystem::path folder;
  std::string name;
  std::string
      type;  ///< the publisher's word for its size: "tiny", "base", "transformer-align"; or ""
  std::vector<BundleDirection> directions;
  std::string model;
  VocabularyFiles source;
  VocabularyFiles target;  ///< the same as `source` for a joint vocabulary
  std::string shortlist;   ///< "" if there is none
  std::string license;
  std::string training_data;
  std::string origin;  ///< where it was published
  std::vector<BundleFile> files;

  std::filesystem::path path_of(const std::string& file) const { return folder / file; }
};

/// What is wrong with one file of a bundle.
struct Damage {
  std::string file;
  std::string what;
};

/// The files of one of its directions, for nmt::TranslationModel::load().
nmt::ModelFiles model_files(const Bundle& bundle, const BundleDirection& direction);

/// Reads `folder`/model.json and checks that the files are there and have their sizes. Throws
/// ModelError (StorageError if the description cannot be read) that names the file and the field.
Bundle read_bundle(const std::filesystem::path& folder);

/// The text of model.json. `folder` is not part of it.
std::string describe(const Bundle& bundle);

/// The reverse of describe(); `file` is for messages. Does not look at the files.
Bundle parse_description(std::string_view json, const std::string& file);

/// Compares size and SHA-256 of every file with the description. Reads all of them.
std::vector<Damage> verify(const Bundle& bundle);

/// The entry of a file as it is on the disk.
BundleFile measure_file(const std::filesystem::path& path);

/// True for a name that can be a bundle's or a bundle file's: letters, digits, and "._+-" inside.
bool is_plain_name(std::string_view name);

}  // namespace amts::models
