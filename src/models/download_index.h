// Which models are published where: indexes of models to download.
//
// An index is JSON of one of four kinds, told by its shape:
//   - a list of sources, {"sources": [...]}, as in data/models-index.json (docs/models.md);
//   - records of Mozilla's Remote Settings, {"data": [...]}: one record for each file;
//   - Mozilla's model registry, {"baseUrl": ..., "models": {"en-es": [...]}};
//   - a list of archives, {"models": [...]}, for publishers that have no index, such as OPUS-MT.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "models/bundle_facts.h"
#include "models/download.h"
#include "text/language.h"

namespace amts::models {

enum class Packing { kNone, kCompressed, kArchive };

struct OfferedFile {
  std::string name;  ///< as it is once unpacked; of an archive: its own
  RemoteFile remote;
  Packing packing = Packing::kNone;
  std::string unpacked_sha256;  ///< "" if not known
  uint64_t unpacked_bytes = 0;  ///< 0 if not known

  /// Whether one SHA-256 or the other proves the file.
  bool is_proved() const { return !remote.sha256.empty() || !unpacked_sha256.empty(); }
};

/// A model that can be downloaded.
struct ModelOffer {
  std::string source;  ///< the index's name: "firefox", "opus-mt"
  text::LanguagePair pair;
  std::string type;
  std::string version;  ///< "" if the index has none
  std::vector<OfferedFile> files;
  PublishedFacts known;

  uint64_t size_bytes() const;
};

/// Fetches the text behind an address or path; passed in so that indexes can name others.
using FetchText = std::function<std::string(const std::string& address)>;

/// All complete models in an index and those it refers to, in its order. Throws ModelError that
/// names `address` if it is no index.
std::vector<ModelOffer> read_index(const std::string& address, const FetchText& fetch);

/// What the user wants.
struct WantedModel {
  text::LanguagePair pair;
  std::string type;    ///< "" for any; "base" also takes "base-memory" if there is no "base"
  std::string source;  ///< "" for any
};

/// The offer for it: of the first source that has one the best fit (model_catalog.h), then finished
/// versions before alphas, higher before lower, larger models before smaller. Null if none.
const ModelOffer* choose_offer(const std::vector<ModelOffer>& offers, const WantedModel& wanted);

}  // namespace amts::models
