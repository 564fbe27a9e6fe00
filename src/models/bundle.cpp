#include "models/bundle.h"

#include <algorithm>
#include <cctype>
#include <nlohmann/json.hpp>
#include <system_error>

#include "base/error.h"
#include "base/file.h"
#include "base/hash.h"

namespace amts::models {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kSchema = 1;
constexpr size_t kSha256Digits = 64;

/// A value of the description together with its path, so that each error can name the field.
class Field {
 public:
  Field(const Json& value, std::string path, const std::string& file)
      : value_(value), path_(std::move(path)), file_(file) {}

  [[noreturn]] void fail(const std::string& what) const {
    throw ModelError((path_.empty() ? "the description" : "\"" + path_ + "\"") + " " + what,
                     {file_}, "see docs/models.md for the schema");
  }

  bool has(const std::string& key) const { return value_.is_object() && value_.contains(key); }

  Field at(const std::string& key) const {
    if (!value_.is_object()) fail("is no object");
    const std::string path = path_.empty() ? key : path_ + "." + key;
    const auto found = value_.find(key);
    if (found == value_.end()) Field(value_, path, file_).fail("is missing");
    return {*found, path, file_};
  }

  std::string text() const {
    if (!value_.is_string()) fail("is no string");
    return value_.get<std::string>();
  }
  std::string text_or_empty(const std::string& key) const {
    return has(key) ? at(key).text() : std::string();
  }
  std::string file_name() const {
    std::string name = text();
    if (!is_plain_name(name)) fail("is no plain file name: '" + name + "'");
    return name;
  }
  std::string language() const {
    try {
      return text::canonical_language(text());
    } catch (const UsageError& e) {
      fail("is no language: " + e.message());
    }
  }
  uint64_t count() const {
    if (!value_.is_number_unsigned()) fail("is no whole number");
    return value_.get<uint64_t>();
  }
  std::optional<double> percent(const std::string& key) const {
    if (!has(key)) return std::nullopt;
    const Field field = at(key);
    const double number = field.value_.is_number() ? field.value_.get<double>() : -1;
    if (!(number >= 0 && number <= 100)) field.fail("is no number from 0 to 100");
    return number;
  }

  template <typename Visit>
  void each_item(Visit visit) const {
    if (!value_.is_array()) fail("is no list");
    for (size_t i = 0; i < value_.size(); ++i) {
      visit(Field(value_[i], path_ + "[" + std::to_string(i) + "]", file_));
    }
  }

 private:
  const Json& value_;
  std::string path_;
  const std::string& file_;
};

BundleDirection parse_direction(const Field& field) {
  BundleDirection direction;
  direction.pair = {field.at("from").language(), field.at("to").language()};
  direction.token = field.text_or_empty("token");
  if (!field.has("scores")) return direction;
  field.at("scores").each_item([&](const Field& score) {
    direction.scores.push_back(
        {score.at("test").text(), score.percent("bleu"), score.percent("chrf")});
  });
  return direction;
}

VocabularyFiles parse_vocabulary(const Field& field) {
  VocabularyFiles files{field.at("pieces").file_name(), {}};
  if (field.has("ids")) files.ids = field.at("ids").file_name();
  return files;
}

BundleFile parse_file(const Field& field) {
  BundleFile file{field.at("name").file_name(), field.at("sha256").text(),
                  field.at("size").count()};
  const bool hex = std::all_of(file.sha256.begin(), file.sha256.end(), [](unsigned char c) {
    return std::isdigit(c) != 0 || (c >= 'a' && c <= 'f');
  });
  if (file.sha256.size() != kSha256Digits || !hex) {
    field.at("sha256").fail("is no SHA-256 in lower-case hexadecimal");
  }
  return file;
}

/// The names of all files that have a part in the bundle.
std::vector<std::string> used_files(const Bundle& bundle) {
  std::vector<std::string> names = {bundle.model,         bundle.source.pieces, bundle.source.ids,
                                    bundle.target.pieces, bundle.target.ids,    bundle.shortlist};
  std::erase(names, "");
  return names;
}

void require_listed(const Bundle& bundle, const std::string& file) {
  for (const std::string& name : used_files(bundle)) {
    const auto same = [&](const BundleFile& listed) { return listed.name == name; };
    if (std::none_of(bundle.files.begin(), bundle.files.end(), same)) {
      throw ModelError("\"files\" does not list " + name, {file},
                       "see docs/models.md for the schema");
    }
  }
}

Json parse_json(std::string_view json, const std::string& file) {
  try {
    return Json::parse(json);
  } catch (const Json::parse_error& e) {
    throw ModelError("malformed JSON", place_in(json, e.byte == 0 ? 0 : e.byte - 1, file));
  } catch (const Json::exception&) {  // a number too large for any type
    throw ModelError("malformed JSON", {file});
  }
}

Json describe_direction(const BundleDirection& direction) {
  Json out = {{"from", direction.pair.from}, {"to", direction.pair.to}};
  if (!direction.token.empty()) out["token"] = direction.token;
  for (const DeclaredScore& score : direction.scores) {
    Json item = {{"test", score.test_set}};
    if (score.bleu) item["bleu"] = *score.bleu;
    if (score.chrf) item["chrf"] = *score.chrf;
    out["scores"].push_back(std::move(item));
  }
  return out;
}

Json describe_vocabulary(const VocabularyFiles& files) {
  Json out = {{"pieces", files.pieces}};
  if (!files.ids.empty()) out["ids"] = files.ids;
  return out;
}

/// What differs between a file and its entry by its size alone; empty if nothing.
std::string size_damage(const std::filesystem::path& path, const BundleFile& expected) {
  std::error_code error;
  if (!std::filesystem::is_regular_file(path, error)) return "is missing";
  const uintmax_t size = std::filesystem::file_size(path, error);
  if (error) return "cannot be read: " + error.message();
  if (size == expected.size_bytes) return {};
  return "has " + std::to_string(size) + " bytes, model.json says " +
         std::to_string(expected.size_bytes);
}

}  // namespace

double BundleDirection::best_bleu() const {
  double best = 0;
  for (const DeclaredScore& score : scores) best = std::max(best, score.bleu.value_or(0));
  return best;
}

nmt::ModelFiles model_files(const Bundle& bundle, const BundleDirection& direction) {
  const auto path = [&](const std::string& file) {
    return file.empty() ? std::filesystem::path() : bundle.path_of(file);
  };
  return {path(bundle.model),
          {path(bundle.source.pieces), path(bundle.source.ids)},
          {path(bundle.target.pieces), path(bundle.target.ids)},
          path(bundle.shortlist),
          direction.token,
          direction.pair.to};
}

bool is_plain_name(std::string_view name) {
  const auto allowed = [](unsigned char c) {
    return c < 0x80 && (std::isalnum(c) != 0 || c == '.' || c == '_' || c == '+' || c == '-');
  };
  return !name.empty() && name.size() <= 200 && name[0] != '.' && name[0] != '-' &&
         std::all_of(name.begin(), name.end(), allowed);
}

Bundle parse_description(std::string_view json, const std::string& file) {
  const Json root = parse_json(json, file);
  const Field field(root, "", file);
  if (const uint64_t schema = field.at("schema").count(); schema != kSchema) {
    field.at("schema").fail("is " + std::to_string(schema) + ", this program knows " +
                            std::to_string(kSchema));
  }
  Bundle bundle;
  bundle.name = field.at("name").file_name();
  bundle.type = field.text_or_empty("type");
  field.at("directions").each_item([&](const Field& item) {
    bundle.directions.push_back(parse_direction(item));
  });
  if (bundle.directions.empty()) field.at("directions").fail("is empty");
  bundle.model = field.at("model").file_name();
  bundle.source = parse_vocabulary(field.at("source"));
  bundle.target = parse_vocabulary(field.at("target"));
  if (field.has("shortlist")) bundle.shortlist = field.at("shortlist").file_name();
  bundle.license = field.text_or_empty("license");
  bundle.training_data = field.text_or_empty("training_data");
  bundle.origin = field.text_or_empty("origin");
  field.at("files").each_item([&](const Field& item) { bundle.files.push_back(parse_file(item)); });
  require_listed(bundle, file);
  return bundle;
}

std::string describe(const Bundle& bundle) {
  Json out = {{"schema", kSchema}, {"name", bundle.name}};
  if (!bundle.type.empty()) out["type"] = bundle.type;
  for (const BundleDirection& direction : bundle.directions) {
    out["directions"].push_back(describe_direction(direction));
  }
  out["model"] = bundle.model;
  out["source"] = describe_vocabulary(bundle.source);
  out["target"] = describe_vocabulary(bundle.target);
  if (!bundle.shortlist.empty()) out["shortlist"] = bundle.shortlist;
  out["license"] = bundle.license;
  out["training_data"] = bundle.training_data;
  out["origin"] = bundle.origin;
  for (const BundleFile& file : bundle.files) {
    out["files"].push_back(
        {{"name", file.name}, {"sha256", file.sha256}, {"size", file.size_bytes}});
  }
  // Publishers' texts may hold bytes that are no UTF-8: they are replaced rather than refused.
  return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Bundle read_bundle(const std::filesystem::path& folder) {
  const std::filesystem::path description = folder / kBundleDescription;
  Bundle bundle = parse_description(read_file(description), description.string());
  bundle.folder = folder;
  for (const BundleFile& file : bundle.files) {
    const std::string damage = size_damage(bundle.path_of(file.name), file);
    if (damage.empty()) continue;
    throw ModelError(damage, {bundle.path_of(file.name).string()},
                     "download or add the model again");
  }
  return bundle;
}

BundleFile measure_file(const std::filesystem::path& path) {
  const MappedFile file(path);
  return {path.filename().string(), sha256_hex(file.text()), file.text().size()};
}

std::vector<Damage> verify(const Bundle& bundle) {
  std::vector<Damage> damages;
  for (const BundleFile& expected : bundle.files) {
    const std::filesystem::path path = bundle.path_of(expected.name);
    std::string what = size_damage(path, expected);
    if (what.empty()) {
      const std::string found = measure_file(path).sha256;
      if (found == expected.sha256) continue;
      what = "has SHA-256 " + found + ", model.json says " + expected.sha256;
    }
    damages.push_back({expected.name, std::move(what)});
  }
  return damages;
}

}  // namespace amts::models
