#include "models/download_index.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <tuple>
#include <utility>

#include "base/error.h"
#include "models/model_catalog.h"

namespace amts::models {
namespace {

using nlohmann::json;

/// What an index does not say of itself and the list of sources does.
struct Source {
  std::string name;
  std::string address;  ///< of the index
  std::string files;    ///< base of its relative addresses
  std::string license;
  std::string training_data;
};

std::string text_of(const json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

uint64_t count_of(const json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_number_unsigned() ? found->get<uint64_t>() : 0;
}

std::optional<text::LanguagePair> pair_of(const std::string& from, const std::string& to) {
  try {
    return text::LanguagePair{text::current_language(from), text::current_language(to)};
  } catch (const UsageError&) {
    return std::nullopt;
  }
}

/// The name of a file in an address, without query.
std::string name_in(const std::string& address) {
  const std::string path = address.substr(0, address.find_first_of("?#"));
  return path.substr(path.rfind('/') + 1);
}

/// Sets name and packing from the name of the file that is sent.
void set_packing(OfferedFile& file, const std::string& sent) {
  file.name = sent;
  for (const std::string_view suffix : {".gz", ".zst"}) {
    if (!sent.ends_with(suffix)) continue;
    file.name = sent.substr(0, sent.size() - suffix.size());
    file.packing = Packing::kCompressed;
  }
  if (sent.ends_with(".zip")) file.packing = Packing::kArchive;
}

ModelOffer offer_of(const Source& source, const text::LanguagePair& pair, std::string type) {
  ModelOffer offer;
  offer.source = source.name;
  offer.pair = pair;
  offer.type = std::move(type);
  offer.known.type = offer.type;
  offer.known.license = source.license;
  offer.known.training_data = source.training_data;
  return offer;
}

void know_languages(ModelOffer& offer) {
  offer.known.sources = {offer.pair.from};
  offer.known.targets = {offer.pair.to};
}

bool plainly_named(const ModelOffer& offer) {
  return std::all_of(offer.files.begin(), offer.files.end(),
                     [](const OfferedFile& file) { return is_plain_name(file.name); });
}

// Mozilla's Remote Settings: a record is a file of a model.

constexpr std::array<const char*, 5> kFileTypes = {"model", "lex", "vocab", "srcvocab", "trgvocab"};

std::optional<OfferedFile> record_file(const json& record, const Source& source) {
  const auto attachment = record.find("attachment");
  if (attachment == record.end() || !attachment->is_object()) return std::nullopt;
  OfferedFile file;
  set_packing(file, text_of(*attachment, "filename"));
  file.name = text_of(record, "name");
  file.remote.url = resolve_address(source.files.empty() ? source.address : source.files,
                                    text_of(*attachment, "location"));
  file.remote.sha256 = text_of(*attachment, "hash");
  file.remote.size_bytes = count_of(*attachment, "size");
  if (file.packing == Packing::kCompressed) {
    file.unpacked_sha256 = text_of(record, "decompressedHash");
    file.unpacked_bytes = count_of(record, "decompressedSize");
  }
  return file;
}

std::vector<ModelOffer> read_records(const json& records, const Source& source) {
  using Key = std::array<std::string, 4>;  // from, to, architecture, version
  std::map<Key, std::map<std::string, OfferedFile>> models;
  for (const json& record : records) {
    if (!record.is_object()) continue;
    const auto either = [&](const char* newer, const char* older) {
      const std::string text = text_of(record, newer);
      return text.empty() ? text_of(record, older) : text;
    };
    const Key key = {either("sourceLanguage", "fromLang"), either("targetLanguage", "toLang"),
                     text_of(record, "architecture"), text_of(record, "version")};
    if (auto file = record_file(record, source)) {
      models[key].insert_or_assign(text_of(record, "fileType"), std::move(*file));
    }
  }
  std::vector<ModelOffer> offers;
  for (auto& [key, files] : models) {
    const auto& [from, to, type, version] = key;
    const auto pair = pair_of(from, to);
    const bool vocabulary =
        files.contains("vocab") || (files.contains("srcvocab") && files.contains("trgvocab"));
    if (!pair || !files.contains("model") || !vocabulary) continue;
    ModelOffer offer = offer_of(source, *pair, type);
    offer.version = version;
    know_languages(offer);
    offer.known.origin = files["model"].remote.url;
    for (const char* part : kFileTypes) {
      if (const auto found = files.find(part); found != files.end()) {
        offer.files.push_back(std::move(found->second));
      }
    }
    if (plainly_named(offer)) offers.push_back(std::move(offer));
  }
  return offers;
}

// Mozilla's model registry: {"en-es": [{"architecture", "files": {...}, "metrics"}]}.

constexpr std::array<const char*, 5> kRegistryFiles = {"model", "lexicalShortlist", "vocab",
                                                       "srcVocab", "trgVocab"};

std::optional<ModelOffer> registry_offer(const json& entry, const std::string& base,
                                         const Source& source) {
  const auto pair = pair_of(text_of(entry, "sourceLanguage"), text_of(entry, "targetLanguage"));
  const auto files = entry.find("files");
  if (!pair || files == entry.end() || !files->is_object() || !files->contains("model")) {
    return std::nullopt;
  }
  ModelOffer offer = offer_of(source, *pair, text_of(entry, "architecture"));
  know_languages(offer);
  for (const char* part : kRegistryFiles) {
    const auto found = files->find(part);
    if (found == files->end() || !found->is_object()) continue;
    OfferedFile file;
    const std::string path = text_of(*found, "path");
    set_packing(file, name_in(path));
    file.remote.url = is_web_address(path) ? path : base + "/" + path;
    file.unpacked_sha256 = text_of(*found, "uncompressedHash");
    file.unpacked_bytes = count_of(*found, "uncompressedSize");
    offer.files.push_back(std::move(file));
  }
  offer.known.origin = offer.files[0].remote.url;
  const json bleu = entry.value(json::json_pointer("/metrics/flores200-plus/bleu"), json());
  if (bleu.is_number()) offer.known.scores = {{"flores200-plus", bleu.get<double>(), {}}};
  if (!plainly_named(offer)) return std::nullopt;
  return offer;
}

std::vector<ModelOffer> read_registry(const json& root, const Source& source) {
  std::vector<ModelOffer> offers;
  for (const auto& [pair, entries] : root.at("models").items()) {
    if (!entries.is_array()) continue;
    for (const json& entry : entries) {
      if (!entry.is_object()) continue;
      if (auto offer = registry_offer(entry, text_of(root, "baseUrl"), source)) {
        offers.push_back(std::move(*offer));
      }
    }
  }
  return offers;
}

// A list of archives, each a whole model with its README.

std::vector<ModelOffer> read_archives(const json& models, const Source& source) {
  std::vector<ModelOffer> offers;
  for (const json& entry : models) {
    if (!entry.is_object()) continue;
    const auto pair = pair_of(text_of(entry, "from"), text_of(entry, "to"));
    if (!pair) continue;
    ModelOffer offer = offer_of(source, *pair, text_of(entry, "type"));
    OfferedFile file;
    file.remote.url = resolve_address(source.address, text_of(entry, "url"));
    file.remote.sha256 = text_of(entry, "sha256");
    file.remote.size_bytes = count_of(entry, "size");
    set_packing(file, name_in(file.remote.url));
    offer.known.origin = file.remote.url;
    offer.files.push_back(std::move(file));
    if (plainly_named(offer)) offers.push_back(std::move(offer));
  }
  return offers;
}

[[noreturn]] void refuse(const std::string& address, const std::string& what) {
  throw ModelError(what, {address}, "see docs/models.md for the kinds of indexes");
}

std::vector<ModelOffer> read_source(const json& root, const Source& source) {
  if (root.is_object()) {
    if (root.contains("data") && root["data"].is_array()) return read_records(root["data"], source);
    const auto models = root.find("models");
    if (models != root.end() && models->is_array()) return read_archives(*models, source);
    if (models != root.end() && models->is_object()) return read_registry(root, source);
  }
  refuse(source.address, "is no index of models");
}

json parse_index(const std::string& address, const FetchText& fetch) {
  json root = json::parse(fetch(address), nullptr, false);
  if (root.is_discarded()) refuse(address, "is no JSON");
  return root;
}

/// Numbers of a version, and whether it is a finished one: "3.0" is, "3.1a1" is not.
std::pair<bool, std::vector<int>> version_rank(const std::string& version) {
  std::vector<int> numbers;
  bool finished = true;
  for (size_t i = 0; i < version.size() && finished; ++i) {
    const auto c = static_cast<unsigned char>(version[i]);
    if (std::isdigit(c) != 0) {
      if (i == 0 || version[i - 1] == '.') numbers.push_back(0);
      if (!numbers.empty()) numbers.back() = std::min(numbers.back() * 10 + (c - '0'), 1000000);
    } else {
      finished = c == '.';
    }
  }
  return {finished, numbers};
}

}  // namespace

uint64_t ModelOffer::size_bytes() const {
  uint64_t size = 0;
  for (const OfferedFile& file : files) {
    size += std::max(file.unpacked_bytes, file.remote.size_bytes);
  }
  return size;
}

std::vector<ModelOffer> read_index(const std::string& address, const FetchText& fetch) {
  const json root = parse_index(address, fetch);
  const auto sources = root.is_object() ? root.find("sources") : root.end();
  if (sources == root.end()) return read_source(root, {"index", address, "", "", ""});
  if (!sources->is_array()) refuse(address, "\"sources\" is no list");
  std::vector<ModelOffer> offers;
  for (const json& entry : *sources) {
    if (!entry.is_object()) refuse(address, "a source is no object");
    Source source{text_of(entry, "name"), address, text_of(entry, "files"),
                  text_of(entry, "license"), text_of(entry, "training_data")};
    if (const std::string index = text_of(entry, "index"); !index.empty()) {
      source.address = resolve_address(address, index);
    }
    const json own = source.address == address ? entry : parse_index(source.address, fetch);
    for (ModelOffer& offer : read_source(own, source)) offers.push_back(std::move(offer));
  }
  return offers;
}

const ModelOffer* choose_offer(const std::vector<ModelOffer>& offers, const WantedModel& wanted) {
  const auto type_rank = [&](const ModelOffer& offer) {
    if (wanted.type.empty() || offer.type == wanted.type) return 2;
    return offer.type.starts_with(wanted.type) ? 1 : 0;
  };
  const auto rank = [&](const ModelOffer& offer) {
    return std::tuple(fit_of(offer.pair, wanted.pair), type_rank(offer),
                      version_rank(offer.version), offer.size_bytes());
  };
  const ModelOffer* best = nullptr;
  for (const ModelOffer& offer : offers) {
    const bool serves = fit_of(offer.pair, wanted.pair) != Fit::kNone && type_rank(offer) > 0 &&
                        (wanted.source.empty() || offer.source == wanted.source);
    if (!serves) continue;
    if (best == nullptr || (offer.source == best->source && rank(offer) > rank(*best))) {
      best = &offer;
    }
  }
  return best;
}

}  // namespace amts::models
