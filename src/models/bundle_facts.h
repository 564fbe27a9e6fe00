// What publishers write about their models, read from the texts that come with them: OPUS-MT's
// README.md and Firefox Translations' metadata.json.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "models/bundle.h"

namespace amts::models {

/// Facts as published; what is not said is empty.
struct PublishedFacts {
  std::vector<std::string> sources;  ///< language labels, such as "en", "eng", "cmn_Hans"
  std::vector<std::string> targets;
  bool needs_token = false;  ///< the source must begin with ">>label<<"
  std::string type;
  std::string license;
  std::string training_data;
  std::string origin;
  std::vector<DeclaredScore> scores;

  /// Takes from `other` what is not known here; of languages that are, the labels for tokens.
  void complete(const PublishedFacts& other);
};

/// From an OPUS-MT README.md. If it tells of several releases, the last one counts (they are
/// appended). chr-F is published in [0, 1] and becomes a percentage.
PublishedFacts read_opus_readme(std::string_view markdown);

/// From a Firefox Translations metadata.json. Throws ModelError if it is no JSON object.
PublishedFacts read_firefox_metadata(std::string_view json, const std::string& file);

/// The SPDX id of a well-known licence text, by its title; "" if it is none of those known.
std::string recognise_license(std::string_view text);

/// Labels of a pair in a name such as "enes", "en-es", "opus-mt-en-es" or "eng-zho"; empty if the
/// name holds none.
struct LabelPair {
  std::string from;
  std::string to;
};
LabelPair labels_in_name(std::string_view name);

/// The directions that the labels span: with tokens if they are needed, with the scores that name
/// them. A label without a script is left out where one of the same written language has it ("cmn"
/// beside "cmn_Hans"), and so is a label that is no language id.
std::vector<BundleDirection> directions_of(const PublishedFacts& facts);

}  // namespace amts::models
